"""Names of feasts that all languages in Latin letters take over as they are: Jewish, Islamic, of India and of China.

One rule a line (archive/text/dates/feasts.py), then its names; "( day)" may be left out, "[a/b]" is either, and a name
with "!" is a common word too: it needs a capital and a year, or "last", "this", "next".
"""

NAMES = """
month islamic 1: [muharram/moharram/muharrem]
month islamic 2: safar!
month islamic 3: rabi' al-awwal | rabi al-awal | rabi i! | rabiul awal | rabi-ul-awwal | rebiülevvel
month islamic 4: rabi' [al/ath]-thani | rabi al-akhir | rabi ii! | rabi-us-sani
month islamic 5: [jumada/jumādā] al-[ula/awwal/oula] | jumada i! | jamadi-ul-awwal
month islamic 6: [jumada/jumādā] [al/ath/al-]-[thani/akhira/akhirah/thaniyah] | jumada ii!
month islamic 7: rajab!
month islamic 8: sha'ban | shaaban | shabaan | shaban!
month islamic 10: shawwal | shawal
month islamic 11: [dhu al-/dhul /dhu'l-/zul][qi'dah/qa'dah/qadah/qa'da/qidah/kade/qada]
month islamic 12: [dhu al-/dhul /dhu'l-/zul][hijjah/hijja/hicce]
month persian 1: farvardin | hamal!
month persian 2: ordibehesht | sawr!
month persian 3: khordad | jawza!
month persian 4: tir! | saratan!
month persian 5: mordad | amordad | asad!
month persian 6: shahrivar | sunbula | sonbola
month persian 7: mehr! | mizan!
month persian 8: aban! | aqrab
month persian 9: azar! | qaws
month persian 10: dey! | jadi!
month persian 11: bahman! | dalw!
month persian 12: esfand | hut!
month hebrew 1: nisan
month hebrew 2: iyyar | iyar | ijar
month hebrew 3: sivan | siwan
month hebrew 4: tammuz
month hebrew 5: av! | menachem av | aw!
month hebrew 6: elul
month hebrew 7: tishrei | tishri | tischri
month hebrew 8: cheshvan | heshvan | marcheshvan | cheschwan
month hebrew 9: kislev | kislew
month hebrew 10: tevet | tebeth | tewet
month hebrew 11: shevat | shvat | schwat
month hebrew 12: adar | adar i
month hebrew 13: adar ii | adar sheni
era islamic: hijri | hijra | anno hegirae | lunar hijri | islamic calendar
    hijri calendar | muslim calendar | hégire | calendrier [musulman/hégirien] | hégira | hidschra
    nach der hidschra | islamischen kalender | islamischer zeitrechnung | héjira | calendario [islámico/musulmán]
    hidżry | kalendarza muzułmańskiego | [hijri/islamic] year | year of the hijra
era persian: solar hijri | hijri shamsi | hijri solar | persian calendar | iranian calendar
    solar hijri calendar | [persian/iranian/solar] year | calendrier [persan/iranien] | iranischen kalender
    persischen kalender | calendario [persa/iraní] | kalendarza [perskiego/irańskiego]
era hebrew: hebrew calendar | jewish calendar | [hebrew/jewish] year | calendrier hébraïque | jüdischen kalender
    calendario hebreo | kalendarza żydowskiego | anno mundi
hebrew 7 1 *2: [rosh/rosch] [hashanah/hashana/ha-shanah/haschana/ha-schana/haschanah] | roszhaszana | rosz haszana
hebrew 7 10: [yom/jom] [kippur/kipur/kippour/kippoer]
hebrew 7 15 *7: sukkot | sukkoth | succot | succoth | sukkos | succos | soukkot | souccot | sucot
hebrew 7 21: hoshana rabbah | hoshana rabba
hebrew 7 22: [shemini/shmini/schemini/schmini/chemini] [atzeret/azeret/atseret/atzereth]
hebrew 7 23: [simchat/simhat/simchas/simkhat/simjat] [torah/tora/thora]
hebrew 9 25 *8: hanukkah | hannukah | chanukah | chanukkah | hanukah | chanuka | chanukka | hanouka | hanoucca
    januca | januka | chanuca
hebrew 11 15: tu [bishvat/b'shevat/bischevat/bishevat/bichvat/bisvat] | tu [bi/b'] schwat
hebrew 0 13: ta'anit esther | fast of esther
hebrew 0 14: purim | pourim | pourím
hebrew 0 15: shushan purim | schuschan purim
hebrew 1 15 *8: pesach | pesah | pessach | pessah | pessa'h | pésaj
yom-hashoah: [yom/jom] [hashoah/hashoa/ha'shoah/ha-schoa/haschoah/haschoa]
yom-hazikaron: [yom/jom] [hazikaron/hasikaron]
yom-haatzmaut: [yom/jom] [haatzmaut/haatzma'ut/ha'atzmaut/ha'atsmaut/haazmaut]
hebrew 2 18: lag [baomer/b'omer/beomer/laomer/ba-ómer]
hebrew 2 28: [yom/jom] [yerushalayim/jeruschalajim]
hebrew 3 6 *2: shavuot | shavuoth | schawuot | shavuos | chavouot | shabu'ot
tisha-bav: [tisha/tischa/ticha/tishá] [b'av/b'aw/be'aw/beav/baav]
hebrew 5 15: tu [b'av/be'aw]
hebrew 7 14: erev sukkot
islamic 1 1: hijri new year | amun jadid
islamic 1 10: [ashura/ashoura/aschura/achoura/achura/ashoora/aszura] | yom ashura
islamic 2 20: arbaeen | arba'een
islamic 3 12: mawlid | maulid | mouloud
    [mawlid/maulid/mawlud/mouloud/mulud/milad/mevlid] [al/an/un/ul/en/el] [nabawi/nabi/nabī/nebi/sharif]
    eid milad-un-nabi | eid-e-milad | mevlid kandili
islamic 7 27: [isra/isra'] [and/und/wal/et/y/i] [mi'raj/miraj/miradsch/miradj]
    [lailat/laylat/lailatul] al-mi'raj | shab-e-mi'raj
islamic 8 15: [shab-e-barat/shab-e-bara'at] | [lailat/laylat] al-bara'at
ramadan: ramadan | ramadhan | ramazan | ramadán
jumuatul-wida: jamat ul-vida | jamat-ul-wida | jumu'atul-wida | jumat-ul-vida | jumu'at al-wida
islamic 9 27: [laylat/lailat/lailatul/laylatul] ([al/ul] )[qadr/kadr] | shab-e-qadr | kadir gecesi
islamic 10 1: [eid/id/idd/aid] [al/ul/el/ül] [fitr/fitri] | [eid/id]-ul-fitr | eidul fitr | hari raya puasa
    idul fitri | hari raya aidilfitri | ramazan bayram | uraza bayram | oraza ait | orozo ait | şeker bayramı
islamic 12 9: [day of/yaum/yawm] arafa | [day of/yawm] arafah | [day of/yawm] arafat
islamic 12 10: [eid/id/idd/aid] [al/ul/el] [adha/adhha/kabir/kebir/zuha/azha] | bakr-id | bakrid | bakri-id
    bakra eid | [kurban/qurban/gurban] [bayram/bairam/bayrami/bayramı/ait/hayit/hait] | tabaski | eid qurban
hindu 7 28 sunset: dhanteras | dhanatrayodashi | dhantrayodashi | dhan teras
hindu 7 29 midnight: kali chaudas | [choti/chhoti] [diwali/deepavali] | roop chaudas | kali chaturdashi
hindu 7 29: naraka [chaturdashi/chaturdasi] | narak [chaturdashi/chaturdasi]
hindu 7 30 sunset: diwali | deepavali | divali | dipavali | dewali | lakshmi [puja/pujan/pooja]
    laxmi [puja/pujan/pooja] | kali puja
hindu 8 1 sunrise: govardhan [puja/pooja] | annakut | annakoot
hindu 8 2 afternoon: [bhai/bhaiya/bhaii] [dooj/duj] | bhau beej | bhai [tika/phonta] | yama dwitiya
hindu 8 6: chhath( puja) | chhath parv | chhathi | dala [puja/chhath] | surya [shashthi/shashti]
hindu 8 15: kartik [purnima/poornima] | dev diwali | deva deepawali
    guru nanak( dev)( ji) [jayanti/gurpurab/birthday] | gurpurab
hindu 8 12: tulsi vivah
hindu 7 1 *9: navaratri | navratri | sharad [navaratri/navratri] | nawratri
hindu 7 6 *5: durga [puja/pujo/pooja]
hindu 7 7: maha saptami
hindu 7 8: maha ashtami | durga ashtami | durgashtami
hindu 7 9: maha navami | mahanavami
dussehra: dussehra | dasara | dashain | vijayadashami | vijaya dashami | dussera | dasehra
hindu 7 15: sharad purnima | [kojagiri/kojagari] purnima | (maharishi )valmiki jayanti | maharshi valmiki jayanti
    pargat [diwas/divas]
hindu 7 19 sunset: [karva/karwa] chauth
hindu 7 23: ahoi ashtami
hindu 12 29: chaitra amavasya
hindu 12 15 sunset: [chhoti/choti] holi | holika dahan | kamudu pyre | kamadu pyre
hindu 12 15 sunset +1: holi | dhulandi | dhuleti | dhulivandan | phagwah | phagwa | rangwali holi | dola jatra
    hola [mohalla/mahalla/mohallah]
hindu 11 5: [vasant/basant/vasanta/basanta] panchami | saraswati puja
hindu 11 15: (guru )[ravidas/ravidass] [jayanti/birthday/geburtstag] | guru [ravidas/ravidass] jayanti
hindu 11 25: (maharishi )(dayananda )(dayanand )saraswati jayanti | (maharishi )(swami )dayanand( saraswati) jayanti
hindu 11 29 midnight: maha [shivaratri/shivratri/sivaratri] | mahashivratri | mahashivaratri | shivaratri
    shivratri
hindu 1 1: ugadi | yugadi | samvatsaradi | chaitra sukladi | chaitra sukhladi | chaitra shukladi | gudi padwa
    gudhi padwa | cheti chand
hindu 1 1 *9: chaitra [navaratri/navratri]
hindu 1 9 noon: [rama/ram/sri rama/shri ram] [navami/navmi/naumi]
hindu 1 13: [mahavir/mahaveer/mahavira] [jayanti/janma kalyanak/janam kalyanak]
hindu 1 15: hanuman jayanti
hindu 2 3: [akshaya/akshay/akha] [tritiya/trutiya/teej] | parshuram jayanti | parashurama jayanti
hindu 2 15: [buddha/budh] [purnima/poornima/jayanti] | vesak | wesak | vesakh | vaisakha day | waisak
    visakha [puja/bucha]
hindu 4 2: (jagannath )[ratha/rath]-[yatra/jatra] | ratha jathra | jagannath yatra
hindu 4 15: guru [purnima/poornima] | asalha puja | asanha bucha
hindu 5 3: hariyali teej
hindu 5 5: [nag/naga] panchami
hindu 5 15 forenoon: rakhi | raksha [bandhan/bandan] | rakshabandhan | rakhi purnima | rakhri
hindu 5 23 midnight: (krishna )(sri krishna )janmashtami | krishna jayanti | gokulashtami | gokul ashtami
    sreekrishna jayanthi | janamashtami
hindu 6 3: hartalika teej
hindu 6 4 noon: [ganesh/ganesha/vinayaka] [chaturthi/chathurthi/chavithi/chavathi]
hindu 6 14: anant chaturdashi
hindu 10 7: guru gobind singh( ji) [jayanti/gurpurab/birthday/geburtstag]
star 4 21: [onam/thiruvonam/thiru onam]
star 9 7: thaipusam | thai poosam
sankranti 9 waits: (thai )pongal | surya pongal | [makar/makara] [sankranti/sankranthi/sankrant] | maghi
    uttarayan | uttarayana | magh bihu | bhogali bihu
sankranti 9 waits -1: [bogi/bhogi] pandigai | bhogi | lohri
sankranti 9 waits +1: [maattu/mattu] pongal
sankranti 9 waits +2: [kaanum/kaanum/kanum/kanni] pongal
sankranti 0: [vaisakhi/baisakhi/vasakhi/vaishakhi] | rongali bihu | bohag bihu
sankranti 0 waits: puthandu | vishu | mesha sankranti | tamil new year
sankranti 0 +1: pohela boishakh | poila boishakh | poila baisakh | bengali new year
sankranti 0 +25: [rabindra/rabindranath] [jayanti/jayanthi]
sankranti 5: vishwakarma [puja/jayanti]
parsi-new-year: jamshedi [navroz/navroze/nowruz]
4-14: ambedkar jayanti
10-2: gandhi jayanti
9-5: teachers' day in india
chinese 1 1: tết | seollal | losar!
chinese 5 5: duanwu | dano
chinese 7 7: qixi | tanabata!
chinese 8 15: chuseok | zhongqiu
chinese 9 9: chongyang
sun 15 8: qingming | ching ming | tomb-sweeping day | tomb sweeping day
nowruz: [navroz/navroze/nowruz/norooz/noruz/nouruz/navruz/novruz/nevruz/newroz/norouz]( day)( bayram)
    [nauruz/nauryz/nooruz/neuros/newruz/nawruz/naurus/navrus]( day) | nauryz meyramy | nauryz meiramy
kings-day: koningsdag | konigsdag
4-30: koninginnedag
5-25: geek pride day
2-15: sretenje
5-17: syttende mai
7-14: quatorze juillet
5-5: cinco de mayo
11-1: dia de los muertos | samhain
7-1: canada day
1-26: australia day
4-25: anzac day
2-6: waitangi day
easter -47: mardi gras
"""
