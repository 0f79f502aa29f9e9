"""How the sounds of people's names are spelled: rules that lead every spelling back to the letters of Russian, and
from there to one ASCII spelling. Each rule is a regular expression and what it becomes, applied in order to a word in
small letters; a few words that no rule of letters can join stand in EQUAL.

Sources: BGN/PCGN, ISO 9, passport, Polish, German, Czech and Baltic transliterations of Russian, Ukrainian and
Belarusian, the Kazakh Latin alphabets of 2017 to 2021, Azerbaijani and Uzbek; written from general knowledge of them.
"""

from __future__ import annotations

import re

from archive.text.lexicon.tables import words

Rules = tuple[tuple[re.Pattern[str], str], ...]


def _rules(*pairs: tuple[str, str]) -> Rules:
    return tuple((re.compile(shape), sound) for shape, sound in pairs)


# ---- which spelling a whole name is in ----------------------------------------------------------------------------

# "h" is "г", "ts" before "i" is "т", "ou" is "ов": given names and ends that only Ukrainian and Belarusian have
EAST_SLAVIC = re.compile(
    r"\b(?:ole[hk]s?\b|al[ei]h\b|oleks|aliaks|alyaks|aljaks|volod[yi]m|uladz|ser[hg]i[iy]|s[iy]a?rh|mykol|mikal|mykyt|mykh|"
    r"dmytr|dz[mi]|vasyl\b|[yi]e?vhen|ya?uhen|iauhen|[iy]h[ao]r\b|bohdan|h?ryhor|heor|henadz|vital[i']?\b|dzian|sv[iy]a?tl|"
    r"natall|tats|katsi|kats?yaryn|volha|nadz|kanstan|viachasl?au|stanislau|yaraslau|palina|maryia|marharyt|tsi)|"
    r"(?:ou|eu|lau|ouskay?i?a|[oe]uski|auna|[ye]nka)\b"
)
# "j" is "й", "ch" and "h" are "х", "c" is "ц": Polish, German, Czech, Baltic
CONTINENTAL = re.compile(r"(?:[oe]w|[oe]wa|ows?k[aiy]|iej|[ei]j|cki|cka|yj)\b|tsch|sz|cz|ł|[ščžěńśż]|\bju[rl]ij?\b|\b[aoe]\w*jew")
TURKIC = re.compile(r"[ışğə]")  # "c" and "ç" are "дж" and "ч"
