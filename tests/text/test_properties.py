"""What must hold for any text whatever: offsets, order, nothing lost, no exception, the same answer twice."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from archive.model import Block, BlockKind
from archive.text import facts
from archive.text.dates.calendar import bounds, precision
from archive.text.timex import timex3

LANGUAGES = ("en", "ru", "uk", "kk", "pl", "fr", "de", "es", "xx", None)
WORDS = (
    "On May 5 2012 Monday last next year the court sentenced John Smith to five years and six months in prison fined "
    "$300 . , - – ( ) “ ” \" 's ½ 7.5 16-17 December between from until 10.08.2012 2012-13-45 31 February life death "
    "1990s BC 99999 00 '99 third quarter of day before after two weeks ago г. ул. В. З. etc. \n \r \x85 \x00 \ud800 "
    "\u2028 İ ﬃ 𝟝 ٣ é “A « » said „ — ‘ ’ he Smith, : told Soll. — сказал —dijo sagte a-t-il a"
).split(" ")
LIKELY = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
ANY = st.text(st.characters(), max_size=120) | LIKELY
PUBLISHED = st.sampled_from([None, "2012-10-08", "2012-10", "2012", "0001-01-01", "9999-12-31", "", "nonsense"])


def check(text: str, language: str | None, published: str | None, blocks: tuple[Block, ...] = ()) -> None:
    found = facts(text, language=language, published=published, blocks=blocks)
    position = 0
    for sentence in found.sentences:
        assert position <= sentence.start < sentence.end <= len(text)
        assert not text[position : sentence.start].strip()
        assert text[sentence.start : sentence.end] == text[sentence.start : sentence.end].strip()
        position = sentence.end
    assert not text[position:].strip()
    for mention in found.dates:
        assert 0 <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == text[mention.start : mention.end].strip()
        assert any(one.start <= mention.start and mention.end <= one.end for one in found.sentences)
        if mention.value is not None:
            assert mention.precision == precision(mention.value)
            span = bounds(mention.value)
            assert (mention.earliest, mention.latest) == (span or (None, None))
            assert timex3(mention.value)
    for penalty in found.penalties:
        assert 0 <= penalty.start < penalty.end <= len(text)
        assert any(one.start <= penalty.start and penalty.end <= one.end for one in found.sentences)
    last = 0
    for quote in found.quotes:
        assert last <= quote.start < quote.end <= len(text)
        assert text[quote.start : quote.end] == text[quote.start : quote.end].strip()
        assert "\n" not in text[quote.start : quote.end]
        assert any(one.start <= quote.start < one.end for one in found.sentences)
        assert quote.kind in ("full", "fragment")
        for span in filter(None, (quote.said_by, quote.cue)):
            assert 0 <= span[0] < span[1] <= len(text)
        last = quote.end
    assert found == facts(text, language=language, published=published, blocks=blocks)


@settings(max_examples=150, deadline=None)
@given(ANY, st.sampled_from(LANGUAGES[:-1]), PUBLISHED)
def test_any_text(text: str, language: str, published: str | None) -> None:
    check(text, language, published)


@settings(max_examples=40, deadline=None)
@given(ANY)
def test_any_text_of_unknown_language(text: str) -> None:
    check(text, None, None)


@settings(max_examples=60, deadline=None)
@given(st.lists(LIKELY.filter(lambda text: "\n" not in text), min_size=1, max_size=4))
def test_blocks_give_their_kind(pieces: list[str]) -> None:
    text = "\n".join(pieces)
    kinds = (BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTATION)
    blocks, start = [], 0
    for piece, kind in zip(pieces, kinds, strict=False):
        blocks.append(Block(start, start + len(piece), kind))
        start += len(piece) + 1
    check(text, "en", None, tuple(blocks))
    for sentence in facts(text, language="en", blocks=blocks).sentences:
        block = next(one for one in blocks if one.start <= sentence.start and sentence.end <= one.end)
        assert sentence.kind == block.kind


def test_long_hard_texts_end() -> None:
    """Each of these took an early version quadratic time."""
    for piece in (".", "A. ", "5 May, ", "five years, ", "(", "“", "Aa Bb court ", "1-2-", "the end of the "):
        text = piece * (40_000 // len(piece))
        assert facts(text, language="en", published="2012-10-08").sentences[-1].end == len(text.rstrip())
