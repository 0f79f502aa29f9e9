"""What Russian and Ukrainian dates have in common: forms without articles or "of", and the endings of ordinals."""

from __future__ import annotations

REL = "(?:[ch]?h*[lkch]u|x)"  # "прошлого года", "в том же году", "торік"
PART = "(?:p|[orR]z)"  # "в начале", "во второй половине"
NUMBER = "[dorR]"
CENTURY = "-?C"
YEAR = rf",?(?:Y|{REL})"

FORMS = (
    ("month", rf"p?M(?=[do])|xi?M|[roD]ξM(?:{YEAR})?|[orR]zM(?:{YEAR})?"),
    ("figuredays", "d[-~]I"),
    ("laterday", r"o(?=[.)j]|,(?![dor])|$)"),
    ("dayofmonth", rf"[dorw]ξ(?:{REL})?"),
    ("shortyear", "(?<=[ijp])[or]u"),
    ("ordinal", rf"[orR](?:W|u)i?(?:M(?:{YEAR})?|{REL})"),
    ("year", r"[ps]?[ndY](?:γ\.?|u)?E|(?<=[ij~])nu"),
    ("years", r"[ndY][-~][nd](?:γ\.?|u)?E"),
    ("centuries", rf"(?:{PART}|(?<=[ij~])|(?=R)){NUMBER}(?:[&~-]{NUMBER})?-?β\.?E?"),
    ("centuries", rf"{PART}?{NUMBER}(?:[&~-]{NUMBER})?{CENTURY}E?|{PART}?[lkch]h?C"),
    ("tens", rf"{PART}?(?:[dnYD][-~&]){{0,2}}Du?(?:i?(?:{NUMBER}(?:{CENTURY}|β\.?)|[lkch]C))?"),
    ("season", rf"{PART}?[Ss](?:,?Y(?:[-/][dnY])?|,?{REL})|[lkch]h?s|x,?s|s|{PART}S|(?<=[i~j])S"),
    ("quarter", rf"{NUMBER}-?[qz](?:i?(?:Y|{REL}))?"),
    ("pace", r"(?:A(?:[adnw]?u|u[dnw]|v)|ζ(?:[adnw]?u|v)[b~π]|e(?:[adnw]?u|v)|(?:[dnw]?u|u[dnw]|v)[gbe])π?"),
    ("weekday", rf"W,?[i~]?{REL}"),
    ("eve", "η"),
    ("adjective", "J"),
    ("weekend", "(?<=[i~])u"),
    ("period", "pu"),
    ("lately", "[rλ]u"),
)
HARD = "ый ого ому ым ом ая ую ой ое ые ых ыми".split()
HARD_UK = "ий ого ому им ім а у ої ій ою е і их ими".split()


def declined(kind: str, stems: dict[str, int], endings: list[str]) -> dict[str, tuple[str, int]]:
    """Entries of a DateTable for words in all their cases; alternatives of one stem are parted by "|"."""
    return {
        stem + ending: (kind, value)
        for group, value in stems.items()
        for stem in group.split("|")
        for ending in endings
    }
