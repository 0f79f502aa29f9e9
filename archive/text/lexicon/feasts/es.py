"""Spanish names of feasts and days; the notation is that of latin.py."""

from archive.text.lexicon.tables import words

LEADS = words("en a al antes después desde hasta por durante tras esta este estas")
FOLLOWS = words("")

NAMES = """
none: isla de pascua | feliz navidad | papá noel | árbol de navidad
1-1: año nuevo | día de año nuevo | primero de año
12-31: nochevieja | noche vieja | víspera de año nuevo | noche de fin de año
1-6: día de reyes | día de los reyes magos | reyes magos! | epifanía
1-5: noche de reyes | víspera de reyes
1-7: navidad ortodoxa
1-27: día internacional de (conmemoración en )memoria de las víctimas del holocausto
    día internacional de conmemoración del holocausto
2-2: candelaria! | día de la candelaria
2-14: (día de )san valentín | día de los enamorados
2-21: día internacional de la lengua materna
3-8: día (internacional )(mundial )de la(s) mujer[/es] | día internacional de la mujer trabajadora
3-17: (día de )san patricio
3-19: (día de )san josé! | día de san josé | día del padre en españa
3-21: día (internacional )(mundial )de la poesía | día internacional de la eliminación de la discriminación racial
3-22: día mundial del agua
4-7: día mundial de la salud
4-22: día (internacional )(mundial )de la (madre )tierra
4-23: día (internacional )(mundial )del libro | sant jordi | san jorge
5-1: día (internacional )del trabajo | día (internacional )de los trabajadores
    día (internacional )del trabajador | fiesta del trabajo
5-2: día de la comunidad de madrid
5-3: día (internacional )(mundial )de la libertad de prensa
5-9: día de europa | día de la victoria
5-15: día (internacional )de la(s) familia[/s] | san isidro
nth 5 sun 1: día de la madre en españa
5-10: día de las madres
6-5: día mundial del medio ambiente
6-20: día mundial de los refugiados | día mundial del refugiado
6-23: noche de san juan
6-24: (día de )san juan! | día de san juan
6-26: día internacional (en apoyo )(de apoyo )(a las )víctimas de la tortura
    día internacional en apoyo de las víctimas de la tortura
6-28: día (internacional )del orgullo( lgtb)( lgbt)( gay)
6-29: (día de )san pedro( y san pablo)!
7-6: chupinazo
7-7: san fermín
nth 7 sat 1: día internacional de las cooperativas
7-25: (día de )santiago apóstol
7-30: día internacional de la amistad
8-15: (día de la )asunción( de la virgen)( de maría)
8-30: día internacional de (las víctimas de )(las )desapariciones forzadas
    día internacional del detenido desaparecido | día internacional de las víctimas de desapariciones forzadas
9-11: diada | día (nacional )de cataluña
9-21: día internacional de la paz
10-5: día mundial de los [docentes/maestros] | día mundial de los docentes | día mundial del docente
    día mundial de los maestros
10-10: día mundial contra la pena de muerte
10-12: (día de )(la )(fiesta de la )hispanidad | día de la raza | día del pilar | fiesta nacional de españa
10-31: halloween | noche de brujas
11-1: (día de )todos los santos
11-2: día de los (fieles )difuntos | día de todos los difuntos | día de (los )muertos
11-20: día (universal )(internacional )(mundial )[del niño/de los derechos del niño] | día universal del niño
    día internacional del niño
11-25: día internacional de la eliminación de la violencia contra la mujer
    día [internacional/mundial] contra la violencia [de género/contra la mujer/machista]
12-1: día (internacional )mundial (de la lucha )contra el sida | día mundial de la lucha contra el sida
12-3: día internacional de las personas con discapacidad
12-6: día de la constitución española
12-8: (día de la )inmaculada( concepción)
12-9: día internacional contra la corrupción
12-10: día (internacional )(mundial )de los derechos humanos
12-12: (día de la )virgen de guadalupe
12-24: nochebuena | noche buena | víspera de (la )navidad
12-25: navidad | día de (la )navidad | pascua de navidad | navidades
12-28: día de los (santos )inocentes | santos inocentes
12-26: san esteban
nth 11 thu 4: (día de )acción de gracias | thanksgiving
nth 11 thu 4 +1: black friday | viernes negro!
nth 11 thu 4 +4: cyber monday | ciberlunes
easter -52: jueves lardero
easter -48: lunes de carnaval
easter -47: martes de carnaval | mardi gras
easter -46: miércoles de ceniza
easter -46 *46: cuaresma
easter -7: domingo de ramos
easter -7 *8: semana santa
easter -3: jueves santo
easter -2: viernes santo
easter -1: sábado [santo/de gloria] | sábado santo | sábado de gloria
easter: (domingo de )pascua( de resurrección)( florida) | domingo de resurrección | domingo de pascua
easter +1: lunes de pascua
easter +39: (día de la )ascensión! | día de la ascensión
easter +49: pentecostés | domingo de pentecostés
easter +50: lunes de pentecostés
easter +60: corpus christi
easter +56: domingo de (la )trinidad
pascha: pascua ortodoxa
pascha -2: viernes santo ortodoxo
hebrew 7 1 *2: rosh hashaná | año nuevo judío
hebrew 7 10: día del perdón | día de la expiación
hebrew 9 25 *8: janucá | jánuca | janucá
hebrew 1 15 *8: pésaj | pascua judía
islamic 1 1: año nuevo [islámico/musulmán] | año nuevo islámico | año nuevo musulmán
islamic 3 12: nacimiento del profeta
islamic 9 27: noche del destino
islamic 10 1: fiesta del fin del ramadán | fiesta de la ruptura del ayuno
islamic 12 10: fiesta del [sacrificio/cordero] | fiesta del sacrificio | fiesta del cordero
chinese 1 1: año nuevo [chino/lunar] | año nuevo chino | año nuevo lunar
nowruz: año nuevo [persa/iraní](kurdo) | año nuevo persa | año nuevo iraní
"""
