"""Tell a charset nobody declared from the bytes alone: UTF-8, Cyrillic sets, then charset-normalizer."""

from __future__ import annotations

import re

from charset_normalizer import from_bytes

CYRILLIC = ("cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic")
COMMON = frozenset("оеаинтсрвлкмдпуяыьгзбчОЕАИНТСРВЛКМДПУіңғүұқөһәї")  # the commonest letters of the Cyrillic languages
COMMON_SHARE = 0.6  # of the letters, from which a text is Cyrillic
SAMPLE = 1 << 15
# What is not closed goes to the end: a search that fails there again at every "<" takes the square of the length.
TAGS = re.compile(rb"<(?:script|style)\b.*?(?:</(?:script|style)>|\Z)|<[^<>]*>?", re.I | re.S)
CANDIDATES = [
    "cp1252", "cp1250", "cp1254", "cp1253", "cp1255", "cp1256", "cp1257", "gb18030", "big5", "cp932", "euc_jp", "cp949",
    "cp1251", "koi8_r",
]  # fmt: skip


def guess(body: bytes) -> tuple[str, str]:
    """(text, charset); UTF-8 with replacement characters when nothing fits."""
    try:
        return body.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        charset = nearly_utf8(body) or cyrillic(sample(body)) or normalized(sample(body)) or "utf-8"
    return body.decode(charset, "replace"), charset


def sample(body: bytes) -> bytes:
    """The first bytes of what is not markup."""
    return TAGS.sub(b" ", body[: SAMPLE * 8])[:SAMPLE]


def nearly_utf8(body: bytes) -> str | None:
    """UTF-8 that was cut or damaged: far more good multi-byte sequences than broken ones."""
    text = body.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    good = sum(1 for char in text if char > "\x7f") - broken
    return "utf-8" if good > 8 * broken else None


def cyrillic(words: bytes) -> str | None:
    """The Cyrillic set in which most foreign bytes are common letters, small ones inside words; None for other scripts.

    In Western sets foreign bytes are scattered accents; in Cyrillic ones they stand in rows.
    """
    high = [byte for byte in words if byte > 127]
    runs = re.findall(rb"[\x80-\xff]{3,}", words)
    if len(high) < 12 or sum(map(len, runs)) < 0.6 * len(high):
        return None
    scores = {charset: likeness(b" ".join(runs).decode(charset, "replace")) for charset in CYRILLIC}
    best = max(scores, key=scores.__getitem__)
    return best if scores[best] > COMMON_SHARE else None


def likeness(text: str) -> float:
    """The share of characters that are common Cyrillic letters in the case expected of them."""
    letters = [char for char in text if not char.isspace()]
    good = sum(1 for char in letters if char in COMMON)
    odd = sum(1 for word in text.split() if not (word.islower() or word.istitle() or word.isupper()))
    return good / max(len(letters), 1) - odd / max(len(text.split()), 1)


def normalized(words: bytes) -> str | None:
    match = from_bytes(words, cp_isolation=CANDIDATES).best()
    return match.encoding if match else None
