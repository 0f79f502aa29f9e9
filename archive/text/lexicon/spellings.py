"""How people's names are spelled: rules that lead the letters of a name back to those of Russian, from which
person_keys.py writes one ASCII spelling, and the words around names.

A rule is a regular expression and what it becomes; rules are applied in order to one word in small letters. Written
from general knowledge of the transliterations in use: BGN/PCGN, ISO 9, passports, the Polish, German, Czech and Baltic
ways, the Kazakh Latin alphabets since 2017, Azerbaijani, Uzbek and the Belarusian łacinka.
"""

from __future__ import annotations

import re

from archive.text.lexicon.tables import words

Rules = tuple[tuple[re.Pattern[str], str], ...]


def _rules(*pairs: tuple[str, str]) -> Rules:
    return tuple((re.compile(shape), sound) for shape, sound in pairs)


# ---- which way a whole name is spelled, in small letters; more than one may hold ------------------------------------

# "h" is "г": given names and ends that only Ukrainian and Belarusian have
EAST_SLAVIC = re.compile(
    r"\b(?:[oa]le[hk]s?\b|oleks|al[iyj]aks|volod[iy]m|uladz|serh|s[iyj]a?rh|mykol|mikala|mykyt|mykhail|dmytr|olena\b|dzmi|"
    r"vasyl\b|[yj]?evhen|[yij]?auhen|[iy]h[ao]r\b|bohdan|h?ryhor|heorh|hennad|henadz|dz[iyj]anis|tats[iy]|"
    r"sv[iyj]a?tl|natall|katsi|kateryn|v?olha|nadz|viach[ae]slau|marharyt|kost[iy]ant)|"
    r"(?:[oe]u|lau|[oea]usk(?:aya|aia|i)|auna|[iy]vna|enka|[yi]shyn|skyi|skyy)\b"
)
# of these the Belarusian ones: "ts" and "dz" before "i" are "т" and "д"
BELARUSIAN = re.compile(
    r"\b(?:al[iyj]aks|uladz|s[iyj]arh|mikala|dzmi|[yij]auhen|ihar\b|ryhor|henadz|dz[iyj]anis|tats[iy]|sv[iyj]atl|"
    r"natallia|katsi|volha|nadz|viachaslau)|(?:[oe]u|lau|[oea]usk(?:aya|aia|i)|auna)\b|ŭ|ў|і.*[ыэ]|[ыэ].*і"
)
# "j" is "й", "ch" is "х", "c" is "ц": Polish, German, Czech, Baltic
CONTINENTAL = re.compile(r"(?:[oe]w|[oe]wa|[wc]sk[iya]\w*|ck[ia]|[iyaeo]j)\b|tsch|sz|cz|j[eo]w|[łščžěńśżćľř]")
TURKIC = re.compile("[ışğə]")  # "c" is "дж"

# ---- Latin letters to Russian ones ----------------------------------------------------------------------------------

MARKED = {
    "š": "ш", "ş": "ш", "ș": "ш", "č": "ч", "ć": "ч", "ç": "ч", "ž": "ж", "ż": "ж", "ź": "z", "ł": "l", "ğ": "g",
    "ı": "i", "ə": "a", "ä": "a", "ŭ": "v", "ś": "s", "ě": "e", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss",
    "þ": "t", "ð": "d", "ŋ": "n",
}  # fmt: skip
IN_BELARUSIAN = _rules(
    (r"(?<=[oea])u(?=\b|sk|na\b)", "v"), (r"ts(?=i)|ц(?=[іеёюяь])", "т"), ("dz(?=i)|dz$|дз(?=[іеёюяь])", "д"),
    ("(?<=[bdfghklmnprstvz])ie(?![vuw])", "e"),
)  # fmt: skip
IN_TURKIC = _rules(("c", "ж"))
IN_CONTINENTAL = _rules(
    (r"(?<![tsш])ch", "х"), ("ck(?=[iya])", "цк"), (r"(?<![s])c(?=[eiyaou]|$)(?!h)", "ц"), ("j", "y"),
    (r"(?<=tsch)o(?=[wv])|(?<=szcz)o(?=[wv])", "e"),
)  # fmt: skip
IN_EAST_SLAVIC = _rules((r"(?<![zkscgptц])h", "г"), ("(?<=s)ka$", "kaya"))
LATIN = _rules(
    ("schtsch|shtsch|szcz|shch|шч", "щ"), ("tsch|tch|cz", "ч"), ("sch|sh|sz", "ш"), ("dzh|dj|dž|dж", "ж"),
    ("zh", "ж"), ("kh", "х"), ("gh", "г"), ("ph", "ф"), ("ts|tz", "ц"), ("th", "т"),
    ("^mich(?=a[iyj]?l)", "мих"), ("ch(?=[rl])", "х"), ("ch", "ч"),
    ("ck(?=(?:iy?|yj?|ij|a)$)", "цк"), ("ck", "к"),
    ("c(?=[eiy]|ova?$|eva?$)|(?<=[a-z]{3}e)c$", "ц"), ("ic$", "ич"), ("c", "к"),
    # "j": a glide at the end, before a consonant, and where Russian names have one; else "ж", as in Kazakh
    ("j(?![aeiouyаеиоу])", "y"), ("^j(?=u(?:r|li|st)|an(?:a?$|in)|ak[ou]|ar[oe]|e[lkvwgrf]|os)", "y"),
    ("(?<=[tli])j(?=[aeou])", "y"), ("(?<=[bdfgkmnprsvz])j(?=a$|[eo][vw]|u$|uk$)", "y"),
    ("(?<=[aeou])j(?=e[vw])|(?<=[aeu])j(?=a$)|(?<![hqх]o)(?<=o)j(?=a$)", "y"), ("j", "ж"),
    ("^x|x(?=[mtrl])", "х"), ("x", "кс"), ("w", "v"), ("(?<=[a-z]{3}[oe])ff$", "v"), ("ou", "у"),
    # "ye", "yo": "е" at the beginning and behind vowels, as "ё" behind consonants; "Soloviov" is "Соловьев"
    ("'(?=e)", "y"), ("^[yi]e", "е"), ("(?<=[aeiou])ye|(?<=[aeou])ie(?=v)", "е"), ("^yo", "е"), ("iyo", "ие"),
    ("(?<=[bpvmf])[yi]o(?=va?$)", "ие"), ("(?<=[^aeiouyаеиоу'])[yi]o(?=va?$)", "е"), ("(?<=[^aeiouyаеиоу'])yo", "е"),
    ("(?<=p)io(?=tr)|(?<=f)io(?=dor)|(?<=em)io(?=n$)|(?<=art)io(?=m)|(?<=^al)io(?=n)", "е"),
    ("(?<=[a-z]{3}a)h$", ""), ("h", "х"),
)  # fmt: skip
LETTERS = str.maketrans("abdefgiklmnopqrstuvyz", "абдефгиклмнопкрстувиз")

# ---- Cyrillic letters to the few that tell names apart ---------------------------------------------------------------

CYRILLIC = _rules(
    ("(?<=[сц])ька$", "кая"), ("дж", "ж"), ("ў", "в"),
    ("[ґғ]", "г"), ("қ", "к"), ("ң", "н"), ("ә", "а"), ("ө", "о"), ("[ұү]", "у"), ("һ", "х"),
    ("[бвмпф][ь'ъ]?йо|[бвмпф]ьо", "ие"), ("ьо", "е"), ("^йо", "е"), ("[ьъ'](?=[еёє])", "и"), ("[ьъ']", ""),
    ("[эєё]", "е"), ("йе", "е"), ("я", "иа"), ("ю", "иу"), ("[ыійї]", "и"), ("шч|щ", "ш"), ("тс", "ц"),
    ("енка$", "енко"), ("лах$", "ла"),
    (r"(?<=^[бвмнпсзкг])иа(?=[^аеиоу]+[аеиоу])|(?<=^[^аеиоу][бвмнпсзкг])иа(?=[^аеиоу]+[аеиоу])", "е"),  # "Бяляцкі"
    (r"([^е])\1+", r"\1"),
)  # fmt: skip
ASCII = dict(
    zip("абвгдежзиклмнопрстуфхцчш", "a b v g d e zh z i k l m n o p r s t u f h ts ch sh".split(), strict=True)
)
GEORGIAN = dict(
    zip("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ", "абгдевзтиклмнопжрступкгкшчцзцчхжх", strict=True)
)  # fmt: skip
ARMENIAN = dict(
    zip("աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ", "абгдезеитжилхцкхзгчмйншочпжрсвтрцвпкоф", strict=True)
)  # fmt: skip

# names that no rule of letters joins: all of a line are keyed as the first
EQUAL = tuple(
    line.split()
    for line in """
Александр Alexander Oleksandr Олександр Aliaksandr Аляксандр Aleksander
Александра Oleksandra Олександра Аляксандра Aliaksandra
Алексей Oleksiy Олексій Аляксей Aliaksei
Анатолий Anatol Анатоль
Андрей Andriy Андрій
Анна Ганна
Валентин Valiantsin Валянцін
Василий Vasyl Васіль
Вера Viera
Виталий Vital Віталь
Владимир Volodymyr Володимир Uladzimir Уладзімір
Владислав Uladzislau Уладзіслаў
Геннадий Генадзь Henadz
Григорий Ryhor Рыгор
Даниил Danylo Данило
Денис Дзяніс Dzianis
Дмитрий Dmytro Дмитро Dzmitry Дзмітрый Зміцер
Евгений Yevhen Євген Yauhen Яўген
Евгения Yauheniya Яўгенія
Екатерина Kateryna Катерина Katsiaryna Кацярына
Елена Olena Олена
Игорь Ihar Ігар
Кирилл Kyrylo Кирило
Константин Kostiantyn Костянтин Kanstantsin Канстанцін
Леонид Leanid Леанід
Михаил Mykhailo Михайло
Надежда Надія Nadiia Надзея Nadzeya
Никита Mykyta Микита
Николай Mykola Микола Mikalai Мікалай
Оксана Aksana Аксана
Олег Aleh Алег
Ольга Volha Вольга
Павел Pavlo Павло Павал Paval
Пётр Petro Петро Пятро
Полина Palina Паліна
Роман Raman Раман
Светлана Svitlana Світлана
Сергей Serhiy Сергій
Степан Stsiapan Сцяпан
Татьяна Tetiana Тетяна
Тимофей Tymofii Тимофій Tsimafei Цімафей
Фёдор Fedir Федір Fiodar Фёдар
Юлия Yuliia
Ярослав Yaraslau Яраслаў
Хусейн Husain
""".strip().splitlines()
)
MUHAMMAD = re.compile("m[auo]h[aeo]m[aeo][dt]")  # after folding; Magomed stays apart

# ---- words around names, in small letters ---------------------------------------------------------------------------

TITLES = words(  # before names
    "mr mrs ms miss mx dr prof professor sir dame lord lady hon rev sheikh shaykh herr frau madame monsieur mme pan "
    "pani г-н г-жа господин госпожа д-р доктор проф профессор академик шейх товарищ тов гр гражданин гражданка пан пані"
)
SUFFIXES = words("jr sr junior senior младший старший мл ст md phd")
ARTICLES = words("al el ul ad ar as ash at az an аль эль ал эл ад ар ас аш ат аз ан уль")  # before "-" in Arabic names
APART = words("al el ul аль эль уль")  # those that may be a word by themselves
PARTICLES = {  # that are no surname, and how a key has them
    "bin": "bin", "ibn": "bin", "ben": "bin", "бин": "bin", "ибн": "bin", "бен": "bin", "bint": "bint", "бинт": "bint",
    "von": "von", "фон": "von", "van": "van", "ван": "van", "zu": "zu", "цу": "zu", "der": "der", "дер": "der",
    "den": "den", "ден": "den", "ter": "ter", "тер": "ter", "de": "de", "де": "de", "da": "da", "да": "da", "di": "di",
    "ди": "di", "du": "du", "дю": "du", "del": "del", "дель": "del", "dos": "dos", "душ": "dos", "la": "la", "ла": "la",
    "le": "le", "ле": "le",
}  # fmt: skip
CHILD = {  # son or daughter of the name before
    "оглы": "ogli", "оглу": "ogli", "оғлу": "ogli", "углы": "ogli", "угли": "ogli", "ўғли": "ogli", "oglu": "ogli",
    "oglou": "ogli", "ogly": "ogli", "ogli": "ogli", "ugli": "ogli", "ughli": "ogli", "o'g'li": "ogli", "улы": "uli",
    "ұлы": "uli", "уулу": "uli", "uly": "uli", "uli": "uli", "uulu": "uli", "кызы": "kizi", "қызы": "kizi",
    "кизи": "kizi", "гызы": "kizi", "kyzy": "kizi", "qyzy": "kizi", "kizi": "kizi", "qizi": "kizi", "gizi": "kizi",
    "gyzy": "kizi",
}  # fmt: skip
CHILD_OF = re.compile(r"(\w{3,}?)(ogli|oglu|uli|kizi|gizi)")  # written together, after folding
_NO_OV = "il|fom|kuzm|luk|nikit|sav"
PATRONYMIC = re.compile(rf"\w{{2,}}[oea]vich|\w{{2,}}[oeai]vna|(?:{_NO_OV})(?:in)?ich(?:na)?")  # after folding
SURNAME = re.compile(r"\w{2,}(?:[oe]va?|ski|skaia|enko|shvili|dze)")  # shapes that no given name has
PERHAPS_SURNAME = re.compile(r"\w{2,}(?:ina?|ian|uk|ich)")  # shapes that few given names have
# what letters names begin with that have such an initial: "J." is Жомарт or Юрий, "H." Хасан or Григорий
ALIKE = {"j": "zie", "c": "ckts", "h": "hg", "i": "ie"}
