"""English names of feasts and days; the notation is that of latin.py."""

from archive.text.lexicon.tables import words

LEADS = words("on at by before after since until till during over around this last next")
FOLLOWS = words(
    "in on at of and or but with from to for by as when while where who which that because after before since until "
    "is was were are will would had has have morning afternoon evening night eve weekend week he she they we it i "
    "the a an his her their our this last next"
)

NAMES = """
none: [easter/christmas] island[s/] | easter egg[s/] | [easter/christmas] rising | father christmas | white christmas
    christmas [tree/trees/card/cards/carol/market/markets/present/presents/gift/gifts] | victory day over japan
    merry christmas | happy [easter/christmas/new year/thanksgiving/nowruz/hanukkah]
1-1: new [year's/years/year] day | new year! | new year's! | new years!
12-31: new [year's/years/year] eve | hogmanay | silvester
1-5: twelfth night
1-6: epiphany! | feast of the epiphany | three kings' day | theophany! | armenian christmas
1-7: [orthodox/coptic/russian/serbian/ethiopian/georgian] christmas( day) | orthodox nativity
1-6: [orthodox/russian] christmas eve
1-13: old new year's eve | st. knut's day
1-14: [old/orthodox/julian] new year('s)( day)
1-19: orthodox epiphany | timkat
1-25: burns night | burns supper | tatiana day
1-27: international holocaust remembrance day | holocaust memorial day
    international day of commemoration in memory of the victims of the holocaust
last 1 sun: world leprosy day
1-28: data privacy day | data protection day
2-1: imbolc
2-2: candlemas( day) | groundhog day | world wetlands day
2-4: world cancer day
2-6: international day of zero tolerance to female genital mutilation
2-11: international day of women and girls in science
2-12: red hand day | darwin day
2-13: world radio day
2-14: [valentine's/valentines/valentine] day | [saint/st] valentine's day
2-20: world day of social justice
2-21: international mother language day
2-22: washington's birthday
2-23: defender of the fatherland day | defenders of the fatherland day | soviet army day
nth 2 mon 3: [presidents/presidents'/president's] day
nth 1 mon 3: [mlk/martin luther king]( jr)('s) day | [mlk/martin luther king]( junior) day | civil rights day
2-29: leap day
3-1: [saint/st] david's day | zero discrimination day
3-3: world wildlife day
3-8: international women's day | [women's/womens/women] day
3-14: pi day
3-15: international day to combat islamophobia | ides of march
3-17: [saint/st] [patrick's/patricks/patrick/paddy's] day | [saint/st] patty's day | evacuation day
3-18: crimea reunification day
3-19: [saint/st] joseph's day
3-20: international day of happiness
3-21: international nowruz day | world poetry day | world down syndrome day | international day of forests
    human rights day in south africa | international day for the elimination of racial discrimination
3-22: world water day
3-23: world meteorological day
3-24: world tuberculosis day | international right to truth day
3-25: annunciation! | feast of the annunciation | lady day | freedom day in belarus | belarusian freedom day
    maryland day
3-27: world theatre day
3-31: international transgender day of visibility | transgender day of visibility | cesar chavez day
last 3 sat: earth hour
4-1: [april fools/april fool's/april fools'/all fools'/april fool]( day)
4-2: world autism awareness day
4-6: international day of sport for development and peace | tartan day
4-7: world health day
4-10: siblings day
4-12: cosmonautics day | cosmonauts day | yuri's night | international day of human space flight
4-14: pan american day | nanakshahi new year
4-15: tax day
4-16: emancipation day
4-17: palestinian prisoners' day | palestinian prisoners day
4-18: world heritage day
4-19: patriots' day | bicycle day
4-22: earth day | international mother earth day
4-23: [saint/st] george's day | world book day | world book and copyright day | english language day
4-24: armenian genocide remembrance day | genocide remembrance day
4-25: world malaria day | [saint/st] mark's day
4-26: world intellectual property day | chernobyl day | chernobyl anniversary
    international chernobyl disaster remembrance day
4-27: freedom day in south africa
4-28: workers' memorial day | world day for safety and health at work
4-29: international dance day
4-30: international jazz day | walpurgis night | walpurgisnacht
last 4 fri: arbor day
nth 4 thu 4: take your daughter to work day | take our daughters and sons to work day | take your child to work day
nth 4 sat 4 -3: administrative [professionals/professionals'/professional's] day | secretaries day
    secretaries' day | administrative professional day
nth 4 tue 2: mini-thanksgiving
5-1: may day | international workers' day | international workers day | world labour day | beltane | lei day
5-3: world press freedom day | press freedom day
5-4: star wars day | youth day in china
5-5: europe day of the council of europe
5-8: [ve/v-e/v.e.] day | victory in europe day | world red cross day
5-9: victory day | europe day | great victory day | schuman day
5-12: international nurses day | international nurses' day
5-15: international day of families | nakba day | international day of conscientious objectors
5-17: international day against homophobia | idahot | idahobit | world telecommunication day
    world information society day
5-18: international museum day | day of remembrance of the crimean tatar genocide
    crimean tatar deportation remembrance day | remembrance day of the deportation of the crimean tatars
5-20: world bee day
5-21: world day for cultural diversity | circassian day of mourning
5-22: international day for biological diversity
5-25: [africa/african] [day/liberation day/freedom day] | towel day
5-29: international day of un peacekeepers | international day of united nations peacekeepers
5-31: world no tobacco day | day of remembrance of victims of political repression and famine
nth 5 sun 2: [mother's/mothers/mothers'] day
nth 5 sun 2 -2: military spouse appreciation day
nth 5 sat 3: armed forces day
last 5 mon: memorial day | decoration day
last 5 mon: spring bank holiday
nth 5 mon 1: early may bank holiday
last 8 mon: summer bank holiday | late summer bank holiday
before 5-25 mon 1: victoria day
6-1: international children's day | global day of parents | children's day!
6-4: tiananmen anniversary | international day of innocent children victims of aggression
6-5: world environment day
6-6: d-day
6-8: world oceans day
6-12: russia day | world day against child labour | day of russia | loving day
6-14: flag day! | world blood donor day
6-15: world elder abuse awareness day
6-17: world day to combat desertification
6-19: juneteenth( day) | international day for the elimination of sexual violence in conflict
6-20: world refugee day
6-21: international yoga day | international day of yoga | world music day
6-22: day of remembrance and sorrow | day of memory and sorrow
6-23: [saint/st] john's eve | public service day | united nations public service day
6-24: [saint/st] john's day | midsummer day | [saint/st] jean baptiste day
6-25: day of the seafarer
6-26: international day in support of victims of torture
    international day against drug abuse( and illicit trafficking) | day in support of victims of torture
6-29: [saint/st] peter's day | feast of saints peter and paul
nth 6 sun 3: [father's/fathers/fathers'] day
nth 7 sat 1: international day of cooperatives | international cooperative day | international day of co-operatives
7-4: fourth of july
7-6: kupala night!
7-11: world population day | srebrenica memorial day | day of remembrance of the srebrenica genocide
7-12: orangemen's day
7-14: bastille day
7-15: statehood day of ukraine
7-17: world day for international justice | world emoji day | international criminal justice day
7-18: nelson mandela international day | mandela day | nelson mandela day
7-28: world hepatitis day
7-29: international tiger day
7-30: international day of friendship | world day against trafficking in persons | international friendship day
last 7 sun: parents' day | parents day
last 7 fri: system administrator appreciation day | sysadmin day
8-1: lammas( day)
nth 8 mon 1: civic holiday
8-6: hiroshima day | transfiguration! | feast of the transfiguration | hiroshima anniversary
8-9: international day of the world's indigenous peoples | nagasaki anniversary
8-12: international youth day
8-15: assumption! | feast of the assumption | assumption( of mary) day | dormition!
8-15: v-j day | vj day
8-19: world humanitarian day | world photography day
8-23: black ribbon day | european day of remembrance for victims of stalinism and nazism
    international day for the remembrance of the slave trade | flag day of ukraine | ukraine's flag day
8-26: women's equality day
8-29: international day against nuclear tests
8-30: international day of the disappeared | international day of the victims of enforced disappearances
nth 9 mon 1: labor day | labour day!
9-1: day of knowledge | knowledge day
9-5: international day of charity
9-8: international literacy day | nativity of mary | feast of the nativity of the blessed virgin
nth 9 mon 1 +6: (national )[grandparents/grandparent's] day
9-10: world suicide prevention day
9-11: patriot day | enkutatash
9-14: feast of the cross | exaltation of the holy cross
9-15: international day of democracy
9-16: international day for the preservation of the ozone layer | world ozone day
9-17: citizenship day
9-19: (international )talk like a pirate day
9-21: international day of peace | world peace day | peace day | world alzheimer's day
9-22: world car free day | car-free day
9-27: world tourism day | meskel
9-28: international day for universal access to information | world rabies day
9-29: michaelmas( day)
9-30: international translation day | national day for truth and reconciliation
last 9 sun: international day of the deaf | gold star mother's day
last 9 thu: world maritime day
10-1: international day of older persons | international coffee day | world vegetarian day
10-2: international day of non-violence
nth 10 mon 1: world habitat day
10-3: german unity day | day of german unity
10-4: world animal day | feast of [st/saint] francis( of assisi)
10-5: world [teachers'/teachers/teacher's] day
10-7: anna politkovskaya memorial day
10-9: world post day
nth 10 mon 2: [columbus/indigenous peoples/canadian thanksgiving] day | canadian thanksgiving
    thanksgiving in canada
nth 10 thu 2: world sight day
10-10: world mental health day | world day against the death penalty | double tenth day
10-11: international day of the girl( child)
boss-day: [boss's/boss'/bosses/bosses'/boss] day | national boss day
10-13: international day for disaster reduction
10-14: defenders day of ukraine
10-15: international day of rural women | global handwashing day
10-16: world food day | world bread day
10-17: international day for the eradication of poverty
nth 10 sat 3: sweetest day
10-24: united nations day | un day | world development information day
10-27: world day for audiovisual heritage
10-29: world stroke day
10-30: day of political prisoners | day of remembrance of the victims of political repressions
    day of remembrance of victims of political repression | mischief night
10-31: [halloween/hallowe'en/all hallows' eve/all hallows eve/all saints' eve]( day) | reformation day
    world cities day
11-1: [all saints'/all saints/all saint's/all hallows'] day | all saints! | world vegan day | dia de los muertos
11-2: [all souls'/all souls/all soul's] day | day of the dead
    international day to end impunity for crimes against journalists
11-4: [national/people's] unity day | day of national unity
11-5: guy fawkes [night/day] | bonfire night
11-6: international day for preventing the exploitation of the environment in war
11-7: october revolution day | anniversary of the october revolution
11-9: world freedom day | international day against fascism
11-10: world science day
11-11: [veterans/veteran's/veterans'] day | armistice day | [singles/singles'] day | martinmas
    [saint/st] martin's day
11-11: remembrance day
nth 11 sun 2: remembrance sunday
11-13: world kindness day
11-14: world diabetes day | children's day in india
11-16: international day for tolerance
11-19: international men's day | world toilet day
11-20: universal children's day | world children's day | transgender day of remembrance
11-21: dignity and freedom day | day of dignity and freedom | world television day
nth 11 thu 3: world philosophy day
nth 11 sun 3: world day of remembrance for road traffic victims
11-25: international day for the elimination of violence against women
11-28: albanian flag day
11-29: international day of solidarity with the palestinian people
11-30: [saint/st] andrew's day | day of remembrance for all victims of chemical warfare
nth 11 sat 4: holodomor remembrance day | holodomor memorial day
nth 11 thu 4: [thanksgiving/turkey] day | thanksgiving
nth 11 thu 4 +1: black friday
nth 11 thu 4 +2: small business saturday
nth 11 thu 4 +4: cyber monday
nth 11 thu 4 +5: giving tuesday
nth 11 mon 1 +1: election day!
12-1: world aids day | day of the first president
12-2: international day for the abolition of slavery
12-3: international day of persons with disabilities | international day of disabled persons
12-5: international volunteer day | world soil day
12-6: [saint/st] [nicholas/nicholas'/nicholas's/nicolas]( day)
12-7: pearl harbor( remembrance) day
12-8: immaculate conception! | feast of the immaculate conception | immaculate conception day | bodhi day
12-9: international anti-corruption day | anti-corruption day
12-10: (international )human rights day | nobel day
12-13: [saint/st] [lucy's/lucia's/lucia] day
12-18: international migrants day | arabic language day
12-19: orthodox [saint/st] nicholas day
12-20: international human solidarity day | human solidarity day | day of the chekist
12-24: christmas eve | xmas eve | x-mas eve
12-25: [christmas/xmas/x-mas]( day) | catholic christmas | western christmas
12-26: boxing day | [saint/st] stephen's day | second day of christmas
12-28: holy innocents' day | childermas
before 12-25 sun 4: advent sunday | first sunday of advent | first sunday in advent
before 12-25 sun 5: feast of christ the king
easter -63: septuagesima( sunday)
easter -52: fat thursday
easter -49: carnival sunday
easter -48: [rose/shrove/collop/carnival] monday
easter -47: shrove tuesday | pancake [day/tuesday] | fat tuesday | carnival tuesday
easter -46: ash wednesday
easter -46 *46: lent!
easter -21: mothering sunday | laetare sunday
easter -14: passion sunday
easter -7: [palm/branch/yew/willow] sunday
easter -7 *7: holy week
easter -3: [maundy/holy/sheer/covenant/great] thursday | thursday of mysteries
easter -2: [good/holy/great] friday
easter -1: [holy/black/easter] saturday | holy saturday
easter: easter( sunday)( day) | resurrection sunday | western easter | catholic easter
easter +1: easter monday | wet monday | dyngus day
easter +7: [low/quasimodo/divine mercy] sunday
easter +39: ascension! | ascension( thursday) | ascension day | feast of the ascension
easter +49: pentecost( sunday) | [whit/white] sunday | whitsun | whitsunday
easter +50: [whit/pentecost] monday
easter +56: trinity( sunday)
easter +60: corpus christi! | feast of corpus christi
easter +68: sacred heart! | feast of the sacred heart
pascha -48: [clean/ash/pure] monday | orthodox shrove monday
pascha -48 *48: great lent | orthodox lent
pascha -8: lazarus saturday
pascha -7: orthodox [palm/branch] sunday
pascha -3: orthodox [holy/great/maundy] thursday
pascha -2: orthodox [good/holy/great] friday
pascha -1: orthodox [holy/great] saturday
pascha: [orthodox/eastern/russian/greek] easter( sunday) | pascha( sunday) | orthodox pascha
pascha +1: orthodox easter monday | [bright/radiant] monday
pascha +9: radonitsa
pascha +39: orthodox ascension( day)
pascha +49: orthodox [pentecost/whitsun/trinity( sunday)]
pascha +50: orthodox [whit/pentecost] monday
hebrew 7 1 *2: jewish new year
hebrew 7 10: day of atonement
hebrew 7 15 *7: feast of [tabernacles/booths/the ingathering]
hebrew 7 23: rejoicing of the torah
hebrew 9 25 *8: festival of lights!
hebrew 1 15 *8: passover
hebrew 3 6 *2: feast of weeks | festival of weeks
yom-hashoah: holocaust day | holocaust remembrance day | holocaust and heroism remembrance day
    israel's holocaust remembrance day
yom-hazikaron: israel's memorial day | israeli memorial day
hebrew 2 28: jerusalem day
hebrew 5 15: jewish valentine's day
jumuatul-wida: last friday of ramadan | quds day | international quds day | al-quds day
islamic 1 1: [islamic/muslim/arabic] new year('s)( day)
islamic 1 10: day of [ashura/ashoura]
islamic 3 12: [prophet's/the prophet's/prophet muhammad's/prophet mohammed's] birthday
    birthday of the prophet( muhammad)
islamic 7 27: night journey | [prophet's/prophet's] ascension | ascension to heaven
    night of the ascension
islamic 9 27: night of [power/destiny/decree/measures/value/determination]
islamic 10 1: [feast/festival] of (the )breaking (of )(the )fast | sugar feast | lesser eid | end of ramadan
islamic 12 10: [feast/festival] of (the )sacrifice | sacrifice feast | greater eid
hindu 7 30 sunset: festival of lights in india
hindu 12 15 sunset +1: festival of colours | festival of colors
hindu 2 15: buddha's birthday | buddha day
chinese 1 1: [chinese/lunar/chinese lunar] new [year/years/year's]( day) | spring festival! | vietnamese new year
    korean new year
chinese 1 1 -1: [chinese/lunar] new year's eve
chinese 1 15: lantern festival | yuanxiao festival
chinese 5 5: dragon boat( festival) | double fifth
chinese 7 15: ghost festival | hungry ghost festival
chinese 8 15: [mid-autumn/mid autumn/moon] festival | mid-autumn day
chinese 9 9: double ninth( festival) | chung yeung( festival)
sun 15 8: qingming festival | qing ming | tomb sweeping festival
sun 270 8: dongzhi( festival) | winter solstice festival
sun 0 0: [spring/vernal/march] equinox!
sun 90 0: [summer/june] solstice!
sun 180 0: [autumn/autumnal/september/fall] equinox!
sun 270 0: [winter/december] solstice! | yule!
nowruz: persian new year | iranian new year | kurdish new year
parsi-new-year: parsi new year
kings-day: king's day | kings day | dutch king's day
super-tuesday: super tuesday
"""
