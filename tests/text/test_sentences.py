"""Where sentences end, convention by convention of docs/text.md: "|" marks each end, in our own words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from archive.model import Block, BlockKind
from archive.text import sentences

DOCUMENTED = re.findall(
    r"^\| .+ \| (\w\w) \| `(.+)` \|$", (Path(__file__).parents[2] / "docs/text.md").read_text("utf-8"), re.M
)

CONVENTIONS: dict[str, dict[str, list[str]]] = {
    "titles and ranks": {
        "en": [
            "Gen. Tamsin met Sgt. Oake and Mrs. Dray.|The Rev. Ann Holt was late.",
            "Sen. Ida Brenn (D-Ohio) and Gov. Pell spoke.|Lt. Col. Marsh did not.",
        ],
        "ru": [
            "Проф. Сомов и акад. Лунин приехали.|Ген. Ветров остался.",
            "Об этом сообщил зам. министра Сомов.|Пресс-служба молчит.",
        ],
        "uk": [
            "Проф. Левчук і акад. Гай приїхали.|Полк. Вітер лишився.",
            "Про це сказав заст. голови Гай.|Інші мовчали.",
        ],
        "kk": ["Проф. Оспанов пен акад. Әлиев келді.|Ген. Сатаев қалды."],
        "pl": ["Prof. Dębski i gen. Wolny przyszli.|Ks. Rak został.", "Mówił o tym prok. Lis."],
        "fr": ["M. Delorme et Mme Vasseur parlent.|Me Rivet et le Pr. Lenoir écoutent."],
        "de": ["Prof. Dr. Helm und Hr. Voss kamen.|Frau Dr. h. c. Lenz fehlte."],
        "es": ["El Sr. Ruiz y la Dra. Peña hablaron.|El Gral. Mora calló."],
    },
    "initials": {
        "en": ["V. K. Aldersen and J.-P. Marsh left.|A. Dray stayed.", "The case of J. Prowse is over.|He won."],
        "ru": ["В. Козлов и А. С. Рогов молчат.|Адвокат А.С. Лунин ушёл."],
        "uk": ["В. Козак і І. С. Левчук мовчать.|Адвокат пішов."],
        "kk": ["Қ. Сәтбаев пен Ж. Оспанов келді.|Олар отырды."],
        "pl": ["J. Dębski i A. K. Wolny milczą.|Adwokat wyszedł."],
        "fr": ["J.-P. Rivet et A. Lenoir parlent.|Le maire écoute."],
        "de": ["K. H. Voss und A. Lenz kamen.|Der Richter fehlte."],
        "es": ["J. M. Ruiz y A. Peña hablaron.|El juez calló."],
    },
    "a capital that is a label": {
        "en": ["They all lack vitamin C.|Doctors worry."],
        "ru": ["Им нужен витамин С.|Врачи спорят."],
        "pl": ["Brakuje im witaminy C.|Lekarze milczą."],
        "fr": ["Il leur faut de la vitamine C.|Pierre le sait."],
    },
    "addresses and places": {
        "en": ["She lives at 4 Karsk Ave. in Fort Dray.|It is near St. Ives.", "They met on Main St.|He was late."],
        "ru": ["Он живёт на ул. Садовой, д. 5, кв. 3.|В г. Тверь он не был.", "Суд в пос. Лунино и с. Ветрово закрыт."],
        "uk": ["Він живе на вул. Садовій, буд. 5, кв. 3.|У м. Львів він не був."],
        "kk": ["Ол Абай көш. тұрады.|Үйі жаңа."],
        "pl": [
            "Mieszka przy ul. Polnej 3 w woj. lubelskim.|W pow. rawskim nie był.",
            "Mieszka przy al. Róż 3.|Płaci mało.",
        ],
        "fr": ["Il habite av. Foch, près du bd. Petit.|La rue est calme."],
        "de": ["Er wohnt in der Karlstr. 5.|Sie wohnt in St. Pölten."],
        "es": ["Vive en la Av. Mayor, núm. 3.|La Pza. Nueva está cerca."],
    },
    "dates and years": {
        "en": [
            "He came on Oct. 3 and left on Nov. 5, 2014.|Then he wrote.",
            "It began in 44 B.C. and went on.|Rome fell.",
        ],
        "ru": [
            "Он родился в Твери в 1986 г.|Окончил школу в 2003 г.|Работал.",
            "В 1986 г. Рогов уехал.|Потом вернулся.",
            "Город основан неизвестно кем в V в. до н. э.|Раскопки идут.",
        ],
        "uk": ["Завод збудували поляки у 1986 р.|Директор загинув.", "У 1986 р. Левчук поїхав."],
        "kk": ["Сот 2012 ж. 8 қазанда үкім шығарды.|Оны бәрі тыңдады."],
        "pl": [
            "Fabrykę zbudowano za miastem w 1986 r.|Dyrektor zginął.",
            "W 1986 r. Dębski wyjechał.",
            "W połowie lat 70. Dębski pisał wiersze.",
        ],
        "fr": ["La ville fut prise vers 1600 avant J.-C.|Rivet le raconte."],
        "de": ["Am 5. Mai tagte das Gericht im 3. Stock.|Am 31. Dezember endet der Vertrag."],
        "es": ["La ciudad fue tomada en el 300 a. C.|Ruiz lo cuenta."],
    },
    "hours": {
        "en": ["It closes at 5 p.m.|Guards lock the gate.", "At 5 p.m. Mr. Orr came.", "At 7 a.m. EST they left."],
        "es": ["Llegaron a las 5 p.m. del lunes.|Nadie abrió."],
    },
    "units and money": {
        "en": ["It weighs 3 lb. and costs $3.50 a page.|Why?"],
        "ru": [
            "Ущерб составил 12 млн руб. и ещё 300 тыс. долл. США.|Деньги не вернули.",
            "До села 35 км.|Дорога плохая.",
        ],
        "uk": ["Збитки сягнули 12 млн грн. і ще 300 тис. дол. США.|Грошей немає.", "Зібрали 11 млн т.|Завод стоїть."],
        "pl": ["Zapłacił za to wszystko 30 tys. zł.|Wiadomo dlaczego.", "Cena: 1099 zł.|Szefowa dodaje."],
        "de": ["Das kostet 3 Mio. Euro.|Die Stadt zahlt."],
    },
    "figures": {
        "en": ["Sales fell 2.5 percent in 2.1.4 of No. 7.|See p. 12 and Art. 5.", "It rose to 12.|Nobody cared."],
        "ru": ["Это ст. 5 и п. 3 закона № 7.|Рост 2.5 процента."],
        "uk": ["Це ст. 5 і п. 3 закону № 7.|Зростання 2.5 відсотка."],
        "pl": ["Mówi o tym art. 12 ust. 3.|Wcale nie jest nowy."],
        "fr": ["Voir l'art. 5 et la p. 12.|Rien de neuf."],
        "de": ["Nr. 12 und Art. 5 gelten.|Abs. 3 nicht."],
        "es": ["Véase el art. 5 y la pág. 12.|Nada nuevo."],
    },
    "companies and states": {
        "en": [
            "The firm (now Halden Inc.) closed.|Dray & Co. Ltd. bought it.",
            "The U.S. Army left.|He lives in the U.S.|The army left.",
            "WASHINGTON, D.C. — The court sat.",
        ],
        "fr": ["La S.A. Halden ferme.|Le juge l'a dit."],
        "de": ["Die Halden Inc. schließt.|Das sagt Voss."],
        "es": ["EE.UU. firmó.|La Halden S.A. cerró."],
    },
    "common abbreviations": {
        "en": ["It hurts farmers, e.g. Mr. Orr, i.e. all of us.|Cf. p. 3.", "Ink, paper, etc.|Then he left."],
        "ru": ["Пришли все, т. е. Рогов, Сомов и др.|Потом ушли.", "Закон принят, см. прил. 5.|Суд ждёт."],
        "uk": ["Прийшли всі, т. зв. Рада, Гай та ін.|Потім пішли."],
        "kk": ["Қалам, дәптер, т.б. заттар табылды."],
        "pl": ["Przyszli m.in. Dębski, tj. autor, itd.|Potem wyszli."],
        "fr": ["Il a tout, p. ex. Paris, etc.|Puis il part."],
        "de": ["Er hat z. B. Wien, d. h. alles, usw.|Dann ging er."],
        "es": ["Tiene todo, p. ej. Lima, etc.|Luego se va."],
    },
    "quotations are split inside": {
        "en": [
            "“They came at dawn.|They took the ledgers,” Ms. Ferro said.|No one was told why.",
            "“Who signed it?” he asked.|Nobody answered.",
            '"Who signed it?" Ferro said.|"We did."|The judge nodded.',
            'He told us: "We go.|It is late," and left.',
        ],
        "ru": [
            "«Мы не согласны.|Мы подадим жалобу», — сказал адвокат.|Суд ждёт.",
            "«Кто там?» — спросил сторож.",
            "Он сказал: «Нет».|Она ушла.",
        ],
        "uk": ["«Ми чекали.|Ніхто не прийшов», — сказала Ганна.|Усі пішли."],
        "kk": ["«Біз күттік.|Ешкім келмеді», — деді ол.", "Ол «Кім? Неге?» деп сұрады.|Біз үндемедік."],
        "pl": ["„Czekaliśmy.|Nikt nie przyszedł” – mówi Rak.|Potem wyszli.", "„Kto to kupi?” – zapytał Nowak."],
        "fr": ["« Nous partons.|Il est tard », a dit le maire.", "« Et alors ? »|Le juge se tait."],
        "de": ["„Wir gehen.|Es ist spät“, sagte er.|Das war 1990.", "»Warum?«|Niemand sprach."],
        "es": ["«Nos vamos.|Es tarde», dijo el juez.", "—¡No es justo! —gritó ella.|Nadie respondió."],
    },
    "a mark inside or outside the quotation": {
        "en": ["He said “no.”|She said “yes”.|They left."],
        "de": ["Er sagte: „Nein.“|Sie sagte „ja“.|Beide gingen."],
        "pl": ["Powiedział „nie”.|Ona powiedziała: „Tak.”|Wyszli."],
    },
    "a straight quote behind a space": {
        "en": ['He said " no . "|Then " yes ".|All left.'],
        "fr": ["Il a dit : « Non. »|Elle est partie."],
    },
    "brackets": {
        "en": ["It rained.|(The roof leaked.)|They left.", "The fine (of 3 percent.) is small."],
        "uk": ["Він співав ( гарно ! ) щодня.|Усі раділи."],
        "ru": ["Дом продан (в следующем году. — Ред.), но стоит."],
    },
    "what was left out": {
        "en": ["We left. […]|They stayed.", "He is late [...] and tired."],
        "ru": ["Мы ушли. (...)|Они остались."],
    },
    "ellipses": {
        "en": ["Or so we hope...|The court sits.", "He was ... late and tired.", "It took... 30 days."],
        "ru": ["Он ждал… и ушёл.|Ответа нет...|Дверь закрыта."],
        "uk": ["Він чекав… і пішов.|Відповіді нема..."],
        "pl": ["Czekał... i poszedł.|Odpowiedzi brak...|Drzwi są zamknięte."],
        "fr": ["Il a payé... 30 euros."],
    },
    "runs of marks": {
        "en": ["The appeal is due in 15 days..|The lawyer knows.", "What?!|No!!!|Yes."],
        "es": ["¿Por qué?|¡No!|¡Nada cambió!"],
    },
    "list numbers stay with their text": {
        "en": [
            "1. Open the gate.\n2. Count the wagons.",
            "a) Open it.\nII. Count them.",
            "Steps: 1. Open the gate; 2. Count.",
        ],
        "ru": ["1. Открыть дверь.\n2) Войти."],
        "uk": ["1. Відчинити двері.\n2. Увійти."],
    },
    "notes": {
        "en": ["The gate closed. [12]\nIts archive survives.[3]|Nobody reads it."],
        "uk": ["Браму закрито.[1]|Архів цілий."],
    },
    "datelines": {
        "en": ["ALMATY, Kazakhstan (AP) — The court sat.|It rose.", "MARLOW, Oct. 3 – The court sat."],
        "ru": ["АЛМА-АТА, 8 окт. — Суд вынес приговор.|Все молчали."],
    },
    "addresses of pages": {
        "en": ["See news.example.org/a.b and mail a.b@c.example now.|It works.", "He read it.|https://a.example/b.c"],
    },
    "no capital behind the mark": {
        "en": [
            "i went to the shop.|it was shut.|why?|nobody knows",
            "The phone is gone.|iPhone sales fell.",
            "He works at Yahoo! in the accounting office.",
            'they call it "home".|i call it a barn!|so does he (no kidding).|it stinks',
        ],
        "ru": ["Телефон пропал в среду.|iPhone не нашли."],
        "fr": ["Le musée ferme ses salles.|à voir jusqu'à vendredi."],
        "de": ["Das ist ein kath. und ein evang. Haus."],
        "pl": ["To jest rzym. i grec. rzeźba."],
    },
    "no space behind the mark": {
        "en": [
            "The rooms are of high quality.|You will like them.",
            "we waited for an hour...|I left?|they stayed",
            "The Node.Js file a.Bc is new.",
        ],
        "ru": ["Суд окончен.|Все ушли."],
    },
    "dashes": {
        "ru": ["— Кто там? — спросил сторож.|— Никто."],
        "pl": ["– Kto tam? – zapytał stróż.|– Nikt.", "Skarga z dnia 4 sierpnia 2008 r. — Halden przeciwko Brill."],
    },
    "a line is never joined to the next": {"en": ["Verdict in Tarnow case\nBy Ida Brenn\nThe judge read it."]},
}
NO_SPACE = {"no space behind the mark"}


@pytest.mark.parametrize(
    ("language", "marked"),
    [(language, one) for kinds in CONVENTIONS.values() for language, texts in kinds.items() for one in texts],
)
def test_where_sentences_end(language: str, marked: str) -> None:
    text = marked.replace("|", "" if "|" in marked and _glued(marked) else " ")
    found = [text[one.start : one.end] for one in sentences.split(text, language)]
    assert found == [part.strip() for line in marked.split("\n") for part in line.split("|")]


@pytest.mark.parametrize(("language", "marked"), DOCUMENTED)
def test_the_examples_of_the_documentation(language: str, marked: str) -> None:
    text = marked.replace(" ¦ ", " ").replace("¦", "").replace("⏎", "\n")
    found = [text[one.start : one.end] for one in sentences.split(text, language)]
    assert found == re.split(r" ?¦ ?|⏎", marked)


def test_sentences_of_languages_without_tables() -> None:
    for language, parts in {
        "zh": ["法院判处他六年监禁。", "他上诉。"],
        "ar": ["حكم عليه بالسجن.", "لماذا؟", "استأنف."],
    }.items():
        text = ("" if language == "zh" else " ").join(parts)
        assert [text[one.start : one.end] for one in sentences.split(text, language)] == parts


def test_every_convention_is_documented_with_an_example() -> None:
    assert len(DOCUMENTED) > 20


def test_headings_and_captions_are_sentences_of_their_own_kind() -> None:
    text = "Verdict in Tarnow case. The judge\nspoke. He left.\nThe court. A picture by Ida Brenn"
    blocks = [
        Block(0, 33, BlockKind.HEADING), Block(34, 49, BlockKind.PARAGRAPH), Block(50, len(text), BlockKind.CAPTION),
    ]  # fmt: skip
    found = [(text[one.start : one.end], one.kind) for one in sentences.split(text, "en", blocks)]
    assert found == [
        ("Verdict in Tarnow case.", BlockKind.HEADING),
        ("The judge", BlockKind.HEADING),
        ("spoke.", BlockKind.PARAGRAPH),
        ("He left.", BlockKind.PARAGRAPH),
        ("The court.", BlockKind.CAPTION),
        ("A picture by Ida Brenn", BlockKind.CAPTION),
    ]


def test_a_block_in_another_language_is_split_by_its_rules() -> None:
    text = "He left.\nAm 5. Mai tagte das Gericht."
    blocks = [Block(0, 8, BlockKind.PARAGRAPH), Block(9, len(text), BlockKind.PARAGRAPH, language="de")]
    assert [text[one.start : one.end] for one in sentences.split(text, "en", blocks)] == text.split("\n")


def _glued(marked: str) -> bool:
    return any(marked in texts for kind in NO_SPACE for texts in CONVENTIONS[kind].values())
