"""Sentences as newspapers of each language write them: one line a text, "¦" where one ends, all in our own words."""

from __future__ import annotations

import pytest

from archive.text import sentences

TEXTS = {
    "en": """
The U.N. Security Council met. ¦ It was the U.N. that called it.
He works for the F.B.I. ¦ He lives in Washington, D.C. ¦ She doesn't.
“We won!” Mr. Orr shouted. ¦ “We really won!”
The court (Judge A. B. Smith presiding) ruled on Aug. 3. ¦ It was final.
According to Gen. Smith, approx. 30 people (incl. 5 children) died. ¦ Nobody was held.
He was born Jan. 5, 1980, in St. Petersburg, Fla. ¦ His father was a judge.
Prices rose by 3.5% vs. 2.1% in Sept. ¦ Analysts were surprised.
The case, Orr v. Dray, No. 12-345, 5th Cir. 2012, is closed.
See Fig. 3 and Sec. 4(a). ¦ Also see ch. 5.
He asked, "Is it over?" and left. ¦ She said "Yes!" and stayed.
“Is it over?” asked Mr. Orr. ¦ “Yes.”
Halden Bros. Pictures sued. ¦ So did Dray Marsh & Co. ¦ The judge laughed.
It happened at 10:30 a.m. Eastern time. ¦ Police came at 11 a.m. ¦ Everyone had left.
The protest was on Jan. 25. ¦ Thousands came.
He said: "I am innocent." ¦ The judge disagreed.
"We are free!" ¦ "Are we?" ¦ "Yes."
The law (Art. 228.1, part 3, para. 2) is harsh. ¦ It says so.
He got 7.5 years. ¦ 3 others got less.
He won the No. 1 prize in the U.S. Open. ¦ No. 2 was Orr.
E.g. this one. ¦ I.e. that one.
“The trial was a farce” – Mr. Orr. ¦ “He is right” – Ms. Holt.
He studied at M.I.T. ¦ After that he taught.
The rally drew 5,000 people, organizers said. ¦ Police said 1,500.
Is this the end? ¦ Perhaps. ¦ Who knows!
(Reporting by A. Dray; Editing by B. Holt)
He paid Rs. 500 and €3.5 m. ¦ The firm paid more.
Mr. and Mrs. Orr left. ¦ Prof. Dr. H. Helm, Ph.D., stayed.
Sgt. 1st Class Bo Orr died. ¦ Pfc. Al Dray lived.
Source: http://a.example/x.html. ¦ It is new.
It was Vol. 3, No. 2, pp. 5-7. ¦ Read it.
"It's over." ¦ That was all he said.
"Why?" ¦ That was all he said.
‘It’s over.’ ¦ That was all he said.
T. J. May said no. ¦ She left.
J. F. Orr Jr. died. ¦ The others did not.
""",
    "ru": """
Об этом 8 октября сообщила пресс-служба ген. прокуратуры. ¦ Суд был закрытым.
Он родился 5 мая 1961 г. в г. Алма-Ате, в семье рабочих. ¦ В 1983 г. окончил МГУ им. М. В. Ломоносова.
В. И. Рогов, Ю. А. Лунин и С. П. Ветров. ¦ Они молчат.
Приговор вынесен по ч. 2 ст. 164 УК РК. ¦ Защита подала жалобу.
«Я невиновен! ¦ Меня судят за слова!» — заявил он. ¦ Зал молчал.
Зарплата — 50 тыс. руб. в месяц. ¦ Это мало.
Площадь участка 5 га. ¦ Дом построен в XIX в. ¦ Его снесли.
Он сказал: «Пойдём!» ¦ Она осталась.
Он спросил: «Ты идёшь?» и вышел.
Осуждены А. Петров, Б. Сидоров и др. ¦ Всего 12 чел. ¦ Их отпустили.
Ул. Ленина, д. 5, корп. 2, кв. 7. ¦ Тел. 555-12-12.
Около 15 тыс. человек вышли на пл. Свободы. ¦ Полиция задержала 300.
Цена выросла на 3 %. ¦ И это не предел.
Т. н. «экстремисты» вышли. ¦ Т. е. все.
Это было в 30-е гг. XX в. в СССР. ¦ Потом была война.
Как пишет «Маяк», и. о. министра уволен. ¦ Причины не названы.
— Вы согласны? ¦ — Нет. ¦ — Почему?
Прокурор попросил 7,5 лет. ¦ 8 октября суд дал 7 лет.
По данным «Памяти»*, их 80. ¦ * Организация ликвидирована.
Он весит 90 кг. ¦ Рост 180 см. ¦ Глаза серые.
Кто виноват?.. ¦ Что делать?!
Эл. почта: a.b@c.example. ¦ Пишите.
Подробнее на сайте news.example. ¦ Следите.
Народный артист СССР И. Лунин пел. ¦ Акад. РАН А. Рогов слушал.
В г. ч. был дождь. ¦ Потом снег.
""",
    "uk": """
Про це 8 жовтня повідомила прес-служба ген. прокуратури. ¦ Суд був закритим.
Він народився 5 травня 1961 р. у м. Києві. ¦ У 1983 р. закінчив КНУ ім. Т. Г. Шевченка.
Вирок за ч. 2 ст. 164 КК України. ¦ Захист подав скаргу.
Зарплата — 50 тис. грн на місяць. ¦ Це мало.
Збудовано в XIX ст. ¦ Його знесли.
Засуджені А. Петренко, Б. Гай та ін. ¦ Усього 12 осіб.
Вул. Хрещатик, буд. 5, кв. 7. ¦ Тел. 555-12-12.
У 2014–2015 рр. війна тривала. ¦ Потім було перемир'я.
Він каже: «Ходімо!» ¦ Вона лишилась.
Т. зв. «рада» зникла. ¦ Тобто все.
Ціна зросла на 3 %. ¦ І це не межа.
Довжина 5 км. ¦ Ширина 30 м. ¦ Глибина невідома.
Народний депутат від «Гаю» О. Гай прийшов. ¦ Він мовчав.
Про це йдеться у ст. 5 Конституції. ¦ Там же в п. 3.
— Ви згодні? ¦ — Ні. ¦ — Чому?
""",
    "pl": """
Urodził się 5 maja 1961 r. w Warszawie. ¦ W 1983 r. ukończył UW im. J. Piłsudskiego.
Skazano go z art. 148 § 1 k.k. na 25 lat. ¦ Obrońca złożył apelację.
„Jestem niewinny” – powiedział Kozłowski. ¦ „Sądzą mnie za słowa”.
Pensja to 5 tys. zł brutto, tj. 3,5 tys. zł netto. ¦ To mało.
Zbudowano go w XIX w. ¦ Zburzono w 1945 r. ¦ Nikt nie płakał.
Prof. dr hab. n. med. A. Wolny nie żyje. ¦ Miał 80 lat.
Mieszka przy ul. Jana Pawła II. ¦ Dom jest stary.
Zatrzymano m.in. Adama N., b. posła. ¦ Policja milczy.
Zginęło ok. 30 osób, w tym 5 dzieci. ¦ Rannych jest ponad 100.
Spotkanie o godz. 17. ¦ Wstęp wolny.
Zob. też rozdz. 5 i s. 12. ¦ Tam jest wszystko.
Czy to koniec? ¦ Nie!
Pytał: „Czy to koniec?” i wyszedł.
Był rok 1989. ¦ Upadł mur.
W latach 80. i 90. mieszkał w USA. ¦ Wrócił w 2000 r.
Św. Jan i bp. Rak modlą się. ¦ Ks. abp Nowak też.
Firma Halden sp. z o.o. upadła. ¦ Brill S.A. ją kupił.
Wygrał 3:0. ¦ 5 maja gra znowu.
Red. nacz. gazety J. Lis odszedł. ¦ Nie podał powodu.
""",
    "fr": """
Né le 5 mai 1961 à St. Denis, M. Le Goff est avocat. ¦ Me Dupont aussi.
J. Le Bras a parlé. ¦ J.-M. Le Roux écoute.
« Je suis innocent », a dit M. Petit. ¦ « On me juge pour des mots. »
« C'est fini ! » a crié M. Petit. ¦ « Vraiment fini ! »
« C'est fini ? » demande-t-il. ¦ Elle se tait.
Il gagne env. 3,5 M€ par an. ¦ C'est peu.
Selon l'art. 5 al. 2 de la loi n° 78-17 du 6 janv. 1978, c'est interdit. ¦ Le juge l'a dit.
Il a été tué vers 10 h 30. ¦ Sa femme a fui.
Les É.-U. et l'O.N.U. ont voté. ¦ La Chine aussi.
Le XIXe s. est fini. ¦ Il est mort en 1989.
Est-ce la fin ? ¦ Non ! ¦ Oui…
Etc. ¦ Il est parti.
Il cite Hugo, Zola, etc. ¦ Personne ne lit.
Voir p. 12, fig. 3 et chap. 5. ¦ Tout y est.
Mgr Petit et le Dr. Grand sont là. ¦ Le R. P. Blanc aussi.
Le groupe S.N.C.F. a publié ses chiffres. ¦ Ils sont bons.
Il habite au 5, bd. Voltaire. ¦ C'est loin.
Source : a.example. ¦ Lisez-la.
""",
    "de": """
Er wurde am 5. Mai 1961 in St. Gallen geboren. ¦ 1983 zog er nach Wien.
„Ich bin unschuldig“, sagte Kozlow. ¦ „Man verurteilt mich für Worte.“
„Es ist vorbei!“, rief Hr. Klein. ¦ „Wirklich vorbei!“
Laut § 5 Abs. 2 Nr. 3 StGB ist das verboten. ¦ Das Gericht sah es so.
Im 19. Jahrhundert war das anders. ¦ Im 20. auch.
Der 3. Senat des BGH (Az. 3 StR 5/12) entschied. ¦ Die Klage scheiterte.
Kaiser Wilhelm II. floh. ¦ Papst Johannes Paul II. Ratzinger folgte.
Das kostet ca. 3,5 Mio. Euro bzw. 4 Mio. Dollar. ¦ Das ist viel.
Die Sitzung begann um 10.30 Uhr. ¦ Um 12 Uhr war Schluss.
Er kam am 3. ¦ Sie kam am 5. Dezember.
Ist es vorbei? ¦ Ja! ¦ Nein…
Sie fragte: „Ist es vorbei?“ und ging.
Z. B. in Berlin, u. a. am Zoo, d. h. im Westen. ¦ Nirgends sonst.
Dipl.-Ing. Dr. med. Klein und Prof. em. Groß kamen. ¦ Frau Dr. Roth nicht.
Die Fa. Halden GmbH & Co. KG schließt. ¦ Brill e. V. auch.
Er ist 1,80 m. ¦ Sie ist kleiner.
Das steht auf S. 12 ff. ¦ Mehr dazu in Kap. 5.
Er gewann den 1. Preis. ¦ Der 2. Platz ging an Klein.
Bundeskanzler a. D. Helm sprach. ¦ Niemand hörte zu.
Es geschah vor 50 n. Chr. in Rom. ¦ Danach war Ruhe.
(dpa/AFP) – Die Wahl ist gelaufen. ¦ Es gibt einen Sieger.
""",
    "es": """
Nació el 5 de mayo de 1961 en Sta. Fe. ¦ En 1983 se mudó a D.F. ¦ Allí murió.
«Soy inocente», dijo el Sr. Ruiz. ¦ «Me juzgan por palabras».
"¡Se acabó!", gritó la Sra. Mora. ¦ "¡De verdad!"
"¿Se acabó?" preguntó Ruiz. ¦ Nadie respondió.
Según el art. 5 de la Ley n.º 78, está prohibido. ¦ El juez lo dijo.
EE. UU. y la U.E. votaron. ¦ Rusia no.
La ONU (Nueva York, 1945) votó. ¦ Fue unánime.
Cuesta aprox. 3,5 mill. de euros. ¦ Es mucho.
Llegó a las 10 p. m. del lunes. ¦ Nadie lo vio.
¿Es el fin? ¦ ¡No! ¦ Sí…
El Dr. J. M. Peña y la Lic. A. Soto hablaron. ¦ El Ing. Paz no.
La empresa Halden S.A. de C.V. cerró. ¦ Brill S.L. la compró.
Vive en C. Mayor, 5, 3.º B. ¦ Es caro.
Véanse las págs. 12 y 13. ¦ También el cap. 5.
El s. XIX terminó. ¦ Juan Pablo II murió en 2005.
—¿Vienes? ¦ —No. ¦ —¿Por qué?
Ganó 3-0. ¦ 5 goles marcó Ruiz.
Luis A. Soto Jr. declaró. ¦ Su abogado calló.
""",
    "kk": """
Ол 1961 ж. 5 мамырда Алматы қ. дүниеге келген. ¦ 1983 жылы оқуын бітірді.
«Мен кінәсізмін», — деді Қ. Козлов. ¦ «Мені сөзім үшін соттап жатыр».
Бұл туралы ҚР ҚК 164-бабының 2-б. айтылған. ¦ Сот жабық өтті.
Т. Рысқұлов көш., 5-үй. ¦ Тел. 555-12.
Жалақы 50 мың тг. ¦ Бұл аз.
Ш. Уәлиханов атындағы ин-т жабылды. ¦ Оны ешкім білмейді.
Бұл соңы ма? ¦ Жоқ! ¦ Иә…
— Келесің бе? ¦ — Жоқ. ¦ — Неге?
Б.з.б. V ғ. Афинада болды. ¦ Кейін Спартада.
«Қазақстан» ұлттық арнасы хабарлады. ¦ Толығырақ кейін.
Қылмыстық кодекстің 164-бабы 2-бөлігі бойынша үкім шықты. ¦ Қорғаушы шағым берді.
""",
}


@pytest.mark.parametrize(
    ("language", "marked"), [(language, line) for language, text in TEXTS.items() for line in text.strip().split("\n")]
)
def test_sentences_of_newspapers(language: str, marked: str) -> None:
    text = marked.replace(" ¦ ", " ")
    found = [text[one.start : one.end] for one in sentences.split(text, language)]
    assert found == marked.split(" ¦ ")
