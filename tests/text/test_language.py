"""Languages told from a sentence; too little text is a doubt, not a guess."""

from __future__ import annotations

import pytest

from archive.model import Block, BlockKind, IssueKind
from archive.text import facts
from archive.text.language import blocks, detect


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The harbour was closed for the winter and nobody was there to open it."),
        ("ru", "Гавань закрыли на зиму, и никого не было, чтобы её открыть."),
        ("uk", "Гавань зачинили на зиму, і нікого не було, щоб її відкрити."),
        ("kk", "Порт қысқа жабылды, және оны ашатын ешкім болған жоқ."),
        ("pl", "Port zamknięto na zimę i nie było nikogo, kto by go otworzył."),
        ("fr", "Le port a été fermé pour l'hiver et personne n'était là pour l'ouvrir."),
        ("de", "Der Hafen war im Winter geschlossen, und niemand war da, um ihn zu öffnen."),
        ("es", "El puerto estaba cerrado por el invierno y no había nadie para abrirlo."),
        ("nl", "De haven was gesloten voor de winter en niemand was er om hem te openen."),
        ("tr", "Liman kış için kapatıldı ve açacak kimse yoktu, herkes bekliyordu."),
    ],
)
def test_a_language(language: str, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize("text", ["2012", "OK", "12.10.2012 15:30", "Qwrt zxcv"])
def test_too_little(text: str) -> None:
    found = facts(text)
    assert found.language is None
    assert found.issues[0].kind is IssueKind.LANGUAGE_DOUBT


MIXED = (
    "Суд гавани продлил арест рыбаков до осени, сообщили их адвокаты во вторник после заседания.",
    "The harbour court has extended the detention of the fishermen until the autumn, their lawyers said on Tuesday.",
    "Порт соты балықшылардың қамауын күзге дейін ұзартты, деп хабарлады олардың қорғаушылары сейсенбі күні.",
    "Порт Лантерн.",
)


def test_a_paragraph_in_another_language_says_so() -> None:
    text = "\n".join((MIXED[0], MIXED[0].replace("осени", "зимы"), *MIXED[1:]))
    found, at = [], 0
    for line in text.split("\n"):
        found.append(Block(at, at + len(line), BlockKind.PARAGRAPH))
        at += len(line) + 1
    assert detect(text) == "ru"
    assert [one.language for one in blocks(text, found, "ru")] == [None, None, "en", "kk", None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ca", "El port va tancar durant l'hivern i no hi havia ningú que pogués obrir les portes del moll."),
        ("pt", "O porto fechou durante o inverno e não havia ninguém que pudesse abrir as portas do cais."),
        ("it", "Il porto è rimasto chiuso durante l'inverno e non c'era nessuno che potesse aprire i cancelli."),
        ("ro", "Portul a fost închis în timpul iernii și nu era nimeni care să poată deschide porțile sale."),
        ("be", "Гавань зачынілі на зіму, і нікога не было, каб яе адчыніць, таму што ўсе з'ехалі."),
        ("bg", "Пристанището беше затворено през зимата и нямаше никой, който да отвори вратите му."),
        ("sr", "Лука је била затворена током зиме и није било никога ко би могао да отвори њена врата."),
        ("ky", "Порт кышында жабык болгон жана аны ача турган эч ким жок эле, анткени баары кеткен."),
        ("tg", "Бандар дар зимистон баста буд ва касе набуд, ки дарҳои онро кушояд, чунки ҳама рафта буданд."),
        ("uz", "Port qishda yopiq edi va uni ochadigan hech kim yo‘q edi, chunki hamma ketgan bo‘lgan."),
        ("az", "Liman qışda bağlı idi və onu açacaq heç kim yox idi, çünki hamı artıq getmişdi."),
        ("cs", "Přístav byl přes zimu zavřený a nebyl tam nikdo, kdo by jej mohl otevřít, protože všichni odjeli."),
        ("sk", "Prístav bol cez zimu zatvorený a nebol tam nikto, kto by ho mohol otvoriť, pretože všetci odišli."),
        ("ka", "პორტი ზამთარში დახურული იყო და არავინ იყო, ვინც მას გააღებდა."),
        ("ar", "كان الميناء مغلقا في الشتاء ولم يكن هناك من يفتح أبوابه بعد أن غادر الجميع."),
        ("fa", "بندر در زمستان بسته بود و کسی نبود که آن را باز کند، زیرا همه رفته بودند."),
        ("zh", "港口在冬天关闭了，没有人来打开它的大门，因为大家都走了。"),
        ("ja", "港は冬の間閉鎖されていて、それを開ける人は誰もいませんでした。"),
    ],
)
def test_neighbours(language: str, text: str) -> None:
    assert detect(text) == language
