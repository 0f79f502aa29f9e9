"""Polish names of feasts and days; the notation is that of latin.py."""

from archive.text.lexicon.tables import words

LEADS = words("w we na od do po przed około podczas ostatnie ostatnią zeszłe przyszłe przy")
FOLLOWS = words("")

NAMES = """
none: wesołych świąt | wyspa wielkanocna | [wyspie/wyspę/wyspy] wielkanoc[nej/ną/na]
1-1: now[y/ego/ym/emu] rok[/u/owi]! | nowym roku!
12-31: sylwest[er/ra/rze/rem] | noc[/y] sylwestrow[a/ą/ej]
1-6: (święt[o/a/ie/em] )trzech króli | objawienie pańskie
1-7: prawosławn[e/ego/ym/ych] [boże narodzenie/bożego narodzenia](świąt) | prawosławne boże narodzenie
1-21: d[zień/nia/niu] babci
1-22: d[zień/nia/niu] dziadka
1-27: (międzynarodow[y/ego/ym] )d[zień/nia/niu] pamięci o ofiarach holokaustu
2-2: matki boskiej gromnicznej | ofiarowanie pańskie
2-14: walentyn[ki/ek/kach/ki] | d[zień/nia/niu] zakochanych
2-21: międzynarodow[y/ego] d[zień/nia] języka ojczystego
3-1: (narodow[y/ego/ym] )d[zień/nia/niu] pamięci żołnierzy wyklętych
3-8: (międzynarodow[y/ego/ym] )d[zień/nia/niu] kobiet
3-17: d[zień/nia/niu] (świętego )(św. )patryka
3-19: d[zień/nia/niu] świętego józefa
4-1: prima aprilis
4-22: (międzynarodow[y/ego/ym] )(światow[y/ego/ym] )d[zień/nia/niu] ziemi
5-1: święt[o/a/ie/em] pracy
5-2: d[zień/nia/niu] flagi
5-3: święt[o/a/ie/em] konstytucji [3 maja/trzeciego maja] | święto konstytucji 3 maja | święta konstytucji 3 maja
    światow[y/ego] d[zień/nia] wolności prasy
5-8: d[zień/nia/niu] zwycięstwa! | narodowy dzień zwycięstwa
5-9: d[zień/nia/niu] europy
5-26: d[zień/nia/niu] matki
6-1: d[zień/nia/niu] dziecka | międzynarodow[y/ego] d[zień/nia] dziecka
6-20: światow[y/ego] d[zień/nia] uchodźcy
6-23: d[zień/nia/niu] ojca | noc[/y] świętojańsk[a/ą/iej] | noc[/y] kupały
7-11: (narodow[y/ego] )d[zień/nia] pamięci ofiar ludobójstwa
8-1: rocznic[a/ę/y] (wybuchu )powstania warszawskiego
8-15: (święt[o/a/ie] )wniebowzięci[e/a/u/em]( najświętszej maryi panny)( nmp) | święt[o/a/ie] wojska polskiego
    matki boskiej zielnej
8-31: d[zień/nia/niu] solidarności i wolności
9-1: rocznic[a/ę/y] wybuchu ii wojny światowej
10-4: światow[y/ego] d[zień/nia] zwierząt
10-5: (światow[y/ego/ym] )d[zień/nia] nauczyciela
10-14: d[zień/nia/niu] [edukacji narodowej/komisji edukacji narodowej] | dzień edukacji narodowej
    dnia edukacji narodowej
10-31: halloween
11-1: (dzień )(dnia )(dniu )(uroczystość )wszystkich świętych | święt[o/a/ie] zmarłych
11-2: (dzień )(dnia )(dniu )zaduszn[y/ego/ym] | zadusz[ki/ek/kach]
11-11: narodow[e/ego/ym] święt[o/a/ie] niepodległości
11-25: międzynarodow[y/ego] d[zień/nia] eliminacji przemocy wobec kobiet
11-29: andrzej[ki/ek/kach]
12-6: mikołaj[ki/ek/kach] | d[zień/nia] świętego mikołaja
12-10: (międzynarodow[y/ego/ym] )d[zień/nia/niu] praw człowieka
12-13: rocznic[a/ę/y] (wprowadzenia )stanu wojennego
12-24: wigili[a/i/ę/ą]! | wigili[a/i/ę/ą] bożego narodzenia
12-25: boż[e/ego/emu/ym] narodzeni[e/a/u/em] | święt[a/] boż[ego/e] narodzenia | gwiazdk[a/ę/i]!
    pierwszy dzień świąt bożego narodzenia
12-26: drug[i/iego/im] d[zień/nia/niu] świąt( bożego narodzenia) | świętego szczepana
nth 11 thu 4: święt[o/a/ie] dziękczynienia | d[zień/nia/niu] dziękczynienia
nth 11 thu 4 +1: czarn[y/ego/ym] piąt[ek/ku] | black friday
nth 11 thu 4 +4: cyber monday | cyberponiedziałek
easter -52: tłust[y/ego/ym] czwart[ek/ku]
easter -47: ostat[ki/ek/kach]!
easter -46: środ[a/ę/y/zie] popielc[owa/ową/owej] | popiel[ec/ca/cu] | środę popielcową
easter -46 *46: wielk[i/iego/im] post[/u/cie/em]
easter -7: niedziel[a/ę/i] palmow[a/ą/ej]
easter -7 *7: wielk[i/iego/im] tyg[odzień/odnia/odniu]
easter -3: wielk[i/iego/im] czwart[ek/ku/kiem]
easter -2: wielk[i/iego/im] piąt[ek/ku/kiem]
easter -1: wielk[a/ą/iej] sobot[a/ę/y/cie/o]
easter: wielkano[c/cy/cą] | niedziel[a/ę/i] wielkanocn[a/ą/ej] | zmartwychwstani[e/a] pańskie
easter +1: poniedział[ek/ku] wielkanocn[y/ego/ym] | lan[y/ego/ym] poniedział[ek/ku] | śmigus-dyngus
easter +7: niedziel[a/ę/i] miłosierdzia
easter +39: wniebowstąpieni[e/a/u] pańskie(go)
easter +49: zesłani[e/a/u] ducha świętego | zielon[e/ych] świąt[ki/ek/kach] | zielone święta
easter +60: bożeg[o/o] ciał[o/a]! | boż[e/ego/ym] ciał[o/a/u/em]
pascha: prawosławn[a/ą/ej] wielkano[c/cy/cą]
pascha -2: prawosławny wielki piątek
before 12-25 sun 4: pierwsz[a/ą/ej] niedziel[a/ę/i] adwentu
islamic 10 1: ramazan bajram | id al-fitr | święt[o/a] końca ramadanu
islamic 12 10: kurban bajram | święt[o/a] ofiarowania | święt[o/a] ofiar
ramadan: ramadan[u/ie/em]
hebrew 7 1 *2: rosz ha-szana | rosz haszana | żydowski nowy rok
hebrew 7 10: jom kipur | dzień pojednania
hebrew 9 25 *8: chanuk[a/ę/i]
hebrew 1 15 *8: pesach | pascha żydowska
chinese 1 1: chiński[/ego] nowy rok | chiński[ego/m] now[ego/ym] roku | chiński nowy rok
nowruz: nouruz | newroz | nauryz
"""
