"""French names of feasts and days; the notation is that of latin.py."""

from archive.text.lexicon.tables import words

LEADS = words("à au aux avant après depuis jusqu jusque dès pendant lors vers ce cette")
FOLLOWS = words("")

NAMES = """
none: île de pâques | joyeux noël | père noël | victoire sur le japon
1-1: jour de l'an | nouvel an! | premier de l'an
12-31: saint-sylvestre | réveillon du nouvel an | réveillon de la saint-sylvestre
    veille du [nouvel an/jour de l'an] | veille du jour de l'an | veille du nouvel an
1-6: épiphanie | fête des rois | jour des rois
1-7: noël orthodoxe
1-27: journée internationale (dédiée à la mémoire )(à la mémoire )(en mémoire )des victimes de l'holocauste
    journée de la mémoire de l'holocauste
2-2: chandeleur
2-14: saint-valentin | st-valentin
2-21: journée internationale de la langue maternelle
3-8: journée [internationale/mondiale] (des )(de la )(des droits des )(de lutte pour les droits des )femme[s/]
    journée internationale des droits des femmes | journée de la femme
3-17: saint-patrick | st-patrick
3-19: saint-joseph
3-20: journée (internationale )de la francophonie
3-21: journée internationale pour l'élimination de la discrimination raciale | journée mondiale de la poésie
3-22: journée mondiale de l'eau
4-1: poisson d'avril
4-7: journée mondiale de la santé
4-22: jour(née) de la terre | journée mondiale de la terre | journée de la terre
4-24: commémoration du génocide arménien
5-1: fête du travail | fête des travailleurs | journée internationale des travailleurs
5-3: journée (mondiale )(internationale )de la liberté de la presse
5-8: armistice de 1945
5-9: journée de l'europe | jour de la victoire
5-17: journée mondiale contre l'homophobie
last 5 sun: fête des mères
nth 6 sun 3: fête des pères
6-5: journée mondiale de l'environnement
6-6: jour j
6-20: journée mondiale des réfugiés | journée mondiale du réfugié
6-21: fête de la musique
6-24: saint-jean( -baptiste) | saint-jean-baptiste
6-26: journée internationale (de soutien aux )(pour le soutien aux )victimes de la torture
    journée internationale de soutien aux victimes de la torture
7-14: quatorze juillet! | prise de la bastille! | fête nationale française
7-21: fête nationale belge
8-15: assomption
8-30: journée internationale des (personnes )disparu[/e]s
    journée internationale des victimes de disparitions forcées
9-21: journée internationale de la paix
10-5: journée mondiale des enseignants
10-10: journée mondiale contre la peine de mort
10-31: halloween
11-1: toussaint
11-2: jour des morts | fête des morts
11-11: (fête de )(jour de )(commémoration de )l'armistice | armistice de 1918 | armistice | saint-martin!
11-20: journée (internationale )(mondiale )des droits de l'enfant
11-25: journée internationale pour l'élimination de la violence à l'égard des femmes
    journée internationale (de lutte )contre les violences faites aux femmes
12-1: journée mondiale (de lutte )contre le sida
12-6: saint-nicolas
12-8: immaculée conception
12-9: journée internationale (de lutte )contre la corruption
12-10: journée (internationale )(mondiale )des droits [de l'homme/humains]
    journée (internationale )(mondiale )des droits de l'homme
    journée (internationale )(mondiale )des droits humains
12-24: veille de noël | réveillon de noël | veillée de noël
12-25: noël | jour de noël | fête de noël
12-26: saint-étienne! | lendemain de noël
12-28: saints innocents
before 12-25 sun 4: premier dimanche de l'avent
nth 11 thu 4: thanksgiving | jour d'action de grâce[/s] | action de grâce[/s]
nth 11 thu 4 +1: black friday | vendredi noir!
nth 11 thu 4 +4: cyber monday | cyber lundi
easter -48: lundi gras
easter -47: mardi gras
easter -46: mercredi des cendres
easter -46 *46: carême
easter -7: (dimanche des )rameaux! | dimanche des rameaux
easter -7 *7: semaine sainte
easter -3: jeudi saint
easter -2: vendredi saint
easter -1: samedi saint
easter: pâques | pâque! | dimanche de pâques | fête de pâques
easter +1: lundi de pâques
easter +39: (jeudi de l')ascension | ascension
easter +49: pentecôte | dimanche de (la )pentecôte
easter +50: lundi de (la )pentecôte
easter +56: (sainte-)trinité! | dimanche de la trinité
easter +60: fête-dieu | corpus christi
pascha: pâques orthodoxe[s/] | pâque orthodoxe
pascha -2: vendredi saint orthodoxe
hebrew 7 1 *2: roch hachana | roch ha-chana | nouvel an juif
hebrew 7 10: yom kippour | (jour du )grand pardon! | jour du grand pardon
hebrew 9 25 *8: hanouccah
hebrew 1 15 *8: pessah | pâque juive
hebrew 0 14: pourim
islamic 1 1: nouvel an [musulman/islamique](hégirien) | nouvel an musulman | nouvel an islamique
    nouvel an hégirien
islamic 1 10: achoura | jour d'achoura
islamic 3 12: mouloud | mawlid | naissance du prophète | anniversaire du prophète
islamic 9 27: nuit du destin
islamic 10 1: aïd el-fitr | aïd al-fitr | aïd-el-fitr | fête de la rupture du jeûne | petit(e)( )aïd
    fête de fin du ramadan
islamic 12 10: aïd el-adha | aïd al-adha | aïd el-kébir | aïd-el-kébir | fête du [sacrifice/mouton]
    fête du sacrifice | fête du mouton | grande fête musulmane
chinese 1 1: nouvel an [chinois/lunaire] | nouvel an chinois | nouvel an lunaire | têt
nowruz: norouz | newroz | nouvel an [iranien/persan](kurde) | nouvel an iranien | nouvel an persan | nouvel an kurde
hindu 7 30 sunset: diwali | fête des lumières!
"""
