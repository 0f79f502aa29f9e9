"""German names of feasts and days; the notation is that of latin.py."""

from archive.text.lexicon.tables import words

LEADS = words(
    "an am zu zum vor nach seit bis über um ab beim letzte letzten letztes nächste nächsten nächstes "
    "diese dieses diesen diesem kommende kommenden"
)
FOLLOWS = words("")

NAMES = """
none: tag des sieges über japan | frohe [weihnachten/ostern] | frohes neues jahr | osterinsel
1-1: neujahr | neujahrstag | neujahrsfest
12-31: silvester | silvesterabend | sylvester | silvesternacht | altjahrstag | altjahrsabend
1-6: [heilige/heiligen/heiliger] drei könige | dreikönig | dreikönigstag | dreikönigsfest | epiphanias
    dreikönigsfeiertag | erscheinung des herrn
1-7: [orthodoxe/orthodoxes/orthodoxen/russische/russisches] [weihnachten/weihnacht/weihnachtsfest]
1-6: orthodoxer heiligabend
1-14: [altes/orthodoxes] neujahr
1-27: [holocaust-gedenktag/holocaustgedenktag/holocaust-gedenktages/holocaustgedenktages]
    internationaler tag des gedenkens an die opfer des holocaust
    tag des gedenkens an die opfer des nationalsozialismus | auschwitz-gedenktag
last 1 sun: welt-lepra-tag | weltlepratag
2-2: [mariä/maria] lichtmess | lichtmess | lichtmeß | murmeltiertag | welttag der feuchtgebiete
2-4: weltkrebstag
2-14: valentinstag | sankt valentin | tag der verliebten
2-21: internationaler tag der muttersprache | tag der muttersprache
2-23: tag des vaterlandsverteidigers | tag der vaterlandsverteidiger
2-29: schalttag
3-8: [internationaler/internationalen/internationalem/internationale] [frauentag/frauentags/frauentages]
    weltfrauentag | frauentag | frauenkampftag
3-14: pi-tag
3-17: (st. )(sankt )[patricks/patricks-/patrick's ]tag | [st/saint] patrick's day
3-19: [josefi/josefstag/josephstag]
3-21: welttag der poesie | internationaler tag gegen rassismus
3-22: weltwassertag
3-24: welttuberkulosetag
3-25: [mariä/maria] verkündigung | verkündigung des herrn
last 3 sat: earth hour | stunde der erde
4-1: erster april!
4-2: welt-autismus-tag
4-7: weltgesundheitstag
4-12: tag der kosmonauten | tag der raumfahrt
4-22: tag der erde | earth day
4-23: welttag des buches | georgstag | georgitag
4-24: gedenktag des völkermords an den armeniern
nth 4 thu 4: girls' day | boys' day
4-30: walpurgisnacht | hexennacht
5-1: [tag der arbeit/tages der arbeit] | maifeiertag | erster mai | internationaler tag der arbeit
    kampftag der arbeiterklasse
5-3: [internationaler/internationalen/internationale] tag der pressefreiheit | welttag der pressefreiheit
    tag der pressefreiheit
5-5: europatag des europarats
5-8: tag der befreiung | weltrotkreuztag
5-9: tag des sieges | europatag | tages des sieges
5-12: tag der pflege | internationaler tag der pflegenden
5-15: internationaler tag der familie | nakba-tag | kalte sophie
5-17: internationaler tag gegen homophobie
5-18: internationaler museumstag
5-23: tag des grundgesetzes
5-25: afrikatag | towel day
5-31: weltnichtrauchertag
nth 5 sun 2: muttertag
easter +39: vatertag | herrentag | männertag
6-1: [internationaler/internationalen] kindertag
6-5: weltumwelttag | welttag der umwelt
6-8: welttag der ozeane | tag der meere
6-12: tag russlands
6-14: weltblutspendetag
6-20: [weltflüchtlingstag/weltflüchtlingstages]
6-24: [johannistag/johanni] | mittsommer!
6-26: internationaler tag [zur unterstützung der/für die] [folteropfer/opfer der folter] | tag gegen folter
    weltdrogentag
6-27: siebenschläfer | siebenschläfertag
6-29: peter und paul | [peter-und-paul-tag/peter und paul tag]
nth 7 sat 1: internationaler tag der genossenschaften | genossenschaftstag
7-11: weltbevölkerungstag
7-14: [französischer/französischen] nationalfeiertag
7-18: nelson-mandela-tag
7-25: jakobi | jakobstag | jakobitag
7-30: internationaler tag der freundschaft
8-1: schweizer bundesfeier | bundesfeiertag | [schweizer/schweizerischer] nationalfeiertag
8-8: augsburger friedensfest | hohes friedensfest
8-12: internationaler tag der jugend
8-15: [mariä/maria] himmelfahrt | [mariä/maria] aufnahme in den himmel
8-19: welttag der humanitären hilfe
8-23: europäischer tag des gedenkens an die opfer von stalinismus und nationalsozialismus
8-30: [internationaler/internationalen] tag der verschwundenen | tag der verschwundenen
9-1: antikriegstag | weltfriedenstag | tag des wissens
9-8: [mariä/maria] geburt | weltalphabetisierungstag
9-15: internationaler tag der demokratie
9-20: weltkindertag | deutscher weltkindertag
9-21: internationaler tag des friedens | weltalzheimertag
9-22: autofreier tag
9-27: welttourismustag
9-29: [michaeli/michaelis/michaelistag]
nth 10 sun 1: erntedankfest | erntedank | erntedanktag
10-1: internationaler tag der älteren menschen
10-3: tag der deutschen einheit | tages der deutschen einheit
10-4: welttierschutztag | welttierschutztages | welttiertag
10-5: weltlehrertag | welttag des lehrers | internationaler tag des lehrers
10-10: internationaler tag gegen die todesstrafe | welttag gegen die todesstrafe
10-16: welternährungstag
10-24: tag der vereinten nationen
10-26: österreichischer nationalfeiertag
10-30: weltspartag | gedenktag für die opfer politischer repressionen
10-31: [reformationstag/reformationsfest/reformationstages] | halloween
11-1: [allerheiligen/allerheiligenfest/allerheiligentag] | welt-vegan-tag
11-2: [allerseelen/allerseelentag]
11-4: tag der einheit des volkes
11-5: guy-fawkes-nacht
11-9: schicksalstag
11-11: [martinstag/martini/st. martin/sankt martin/martinsfest/st. martinstag] | karnevalsbeginn
    tag des waffenstillstands
11-16: internationaler tag für toleranz
11-19: internationaler männertag | welttoilettentag
11-20: [internationaler tag/tag/internationaler tag] der kinderrechte
11-25: internationaler tag [zur beseitigung von/gegen] gewalt [gegen/an] frauen
before 11-23 wed 1: buß- und bettag | buss- und bettag | bußtag | buß und bettag
before 12-25 sun 6: volkstrauertag
before 12-25 sun 5: totensonntag | ewigkeitssonntag | christkönigssonntag | christkönig
before 12-25 sun 4: [erster/ersten/erste/1.] [advent/adventssonntag] | adventssonntag!
before 12-25 sun 3: [zweiter/zweiten/zweite/2.] [advent/adventssonntag]
before 12-25 sun 2: [dritter/dritten/dritte/3.] [advent/adventssonntag]
before 12-25 sun 1: [vierter/vierten/vierte/4.] [advent/adventssonntag]
nth 11 thu 4: thanksgiving | amerikanisches erntedankfest | thanksgiving-tag | thanksgiving day
nth 11 thu 4 +1: black friday
nth 11 thu 4 +4: cyber monday
12-1: [welt-aids-tag/weltaidstag]
12-3: internationaler tag der menschen mit [behinderungen/behinderung]
12-4: barbaratag
12-5: internationaler tag des ehrenamtes | internationaler tag des ehrenamts
12-6: [nikolaus/nikolaustag/nikolausabend/sankt nikolaus/st. nikolaus]
12-8: [mariä/maria] empfängnis
12-9: welt-anti-korruptions-tag | weltantikorruptionstag
12-10: (internationaler )(internationalen )tag der menschenrechte
    (internationaler )(internationalen )menschenrechtstag | tages der menschenrechte | tags der menschenrechte
12-13: luciafest | luciatag
12-18: internationaler tag der migranten
12-24: [heiligabend/heilig abend/heiliger abend/heiligen abend/weihnachtsabend/heiligabends]
12-25: [weihnachten/weihnacht/weihnachts/weihnachtsfest/weihnachtsfestes/weihnachtstag/christfest/xmas/x-mas]
    [erster/ersten/erste/1.] weihnachtstag | [erster/ersten/erste/1.] weihnachtsfeiertag | christtag
12-26: [zweiter/zweiten/zweite/2.] [weihnachtstag/weihnachtsfeiertag]
    [stephanitag/stefanitag/stephanstag/stefanstag/stephanitag]
12-28: [unschuldige kinder/unschuldiger kinder/tag der unschuldigen kinder]
easter -52: weiberfastnacht | altweiber | altweiberfastnacht | weiberfasching | unsinniger donnerstag
    schmutziger donnerstag
easter -49: [fastnachtssonntag/fastnachtsonntag/karnevalssonntag/faschingssonntag/tulpensonntag]
easter -48: rosenmontag
easter -47: fastnacht | fasnacht | [fastnachts/fastnacht/faschings/fasching/karnevals/veilchen]dienstag
easter -46: [aschermittwoch/aschertag/aschetag/aschermittwochs]
easter -46 *46: fastenzeit! | passionszeit!
easter -21: [laetare/lätare]
easter -14: passionssonntag
easter -7: [palmsonntag/palmensonntag/palmarum/palmsonntags]
easter -7 *7: karwoche
easter -4: karmittwoch
easter -3: [gründonnerstag/gründonnerstags/palmdonnerstag] | [hoher/heiliger/weißer/hohen/heiligen] donnerstag
easter -2: [karfreitag/karfreitags] | [stiller/hoher/heiliger/stillen/hohen/heiligen] freitag
easter -1: [karsamstag/karsonnabend/ostersamstag/karsamstags] | [stiller/heiliger/stillen] [samstag/sonnabend]
    osternacht
easter: [ostern/ostersonntag/osterfest/ostertag/ostersonntags/osterfestes/westliches ostern]
easter +1: [ostermontag/ostermontags]
easter +7: [weißer/weißen] sonntag | quasimodogeniti
easter +39: [christi/christ/chr.] himmelfahrt | himmelfahrt | himmelfahrtstag | auffahrt! | auffahrtstag
easter +49: [pfingsten/pfingstsonntag/pfingstfest/pentecost/pfingsttag]
easter +50: [pfingstmontag/pentecost montag/pfingstmontags]
easter +56: [dreifaltigkeitssonntag/dreifaltigkeitsfest/trinitatis/trinitatisfest/dreifaltigkeit] | goldener sonntag
easter +60: [fronleichnam/fronleichnamsfest/corpus christi/fronleichnamstag]
easter +68: herz-jesu-fest
pascha -48: aschermontag | [reiner/sauberer/reinen] montag
pascha -8: [lazarus-samstag/lazarussamstag/lazarus samstag]
pascha -7: [orthodoxer/orthodoxen] palmsonntag
pascha -3: [orthodoxer/orthodoxen] gründonnerstag
pascha -2: [orthodoxer/orthodoxen] [karfreitag/großer freitag/stiller freitag]
pascha -1: [orthodoxer/orthodoxen] [karsamstag/karsonnabend/stiller samstag]
pascha: [orthodoxe/orthodoxes/orthodoxer/orthodoxen] [ostern/osterfest/ostersonntag]
    [russische/russisches/griechische/griechisches] [ostern/osterfest]
pascha +1: [orthodoxer/orthodoxen] ostermontag
pascha +39: orthodoxe [himmelfahrt/christi himmelfahrt]
pascha +49: [orthodoxe/orthodoxes/orthodoxer] [pfingsten/pfingstfest/pfingstsonntag]
pascha +50: orthodoxer pfingstmontag
hebrew 7 1 *2: jüdisches neujahr | jüdisches neujahrsfest
hebrew 7 10: [versöhnungstag/versöhnungsfest]
hebrew 7 15 *7: laubhüttenfest
hebrew 7 23: fest der torafreude | freudenfest der tora
hebrew 9 25 *8: lichterfest!
hebrew 0 14: losfest
hebrew 1 15 *8: [passah/passahfest/pessachfest/passa]
hebrew 3 6 *2: wochenfest
yom-hashoah: israelischer holocaust-gedenktag | israelischer holocaustgedenktag
islamic 1 1: [islamisches/muslimisches/arabisches/islamischen] [neujahr/neujahrsfest]
islamic 1 10: [aschura/ashura]-[tag/fest] | tag von [aschura/ashura]
islamic 3 12: geburtstag des propheten( mohammed)
islamic 7 27: nachtreise | himmelsreise | [aufstieg/himmelfahrt] des propheten
    aufstieg in den himmel | himmelfahrt mohammeds
islamic 9 27: nacht der [bestimmung/allmacht/macht/kraft/entscheidung/vorsehung]
islamic 10 1: zuckerfest | [fest des fastenbrechens/fastenbrechenfest/fastenbrechen!] | ramadanfest
islamic 12 10: [opferfest/opferfestes/islamisches opferfest] | kurbanfest
chinese 1 1: [chinesisches/chinesischen/chinesische] [neujahr/neujahrsfest/neujahrstag]
    [vietnamesisches/koreanisches] neujahr | frühlingsfest! | mondneujahr
chinese 1 15: laternenfest
chinese 5 5: drachenbootfest
chinese 8 15: mondfest | mittherbstfest
sun 15 8: totengedenktag in china
sun 0 0: frühlings-tagundnachtgleiche | frühlingsanfang
sun 90 0: sommersonnenwende | sommeranfang
sun 180 0: herbst-tagundnachtgleiche | herbstanfang
sun 270 0: wintersonnenwende | winteranfang
nowruz: [persisches/iranisches/kurdisches/persischen/kurdischen] [neujahr/neujahrsfest] | nowrus | nouruz | nawruz
parsi-new-year: parsi( )neujahr
kings-day: königstag
super-tuesday: super tuesday | super-dienstag
boss-day: tag des chefs | boss-tag | boss day
"""
