"""Digests and header blocks, letter by letter."""

from __future__ import annotations

import base64
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.warc import digest, http

RAW = hashlib.sha256(b"verdict").digest()
BASE32 = "sha256:" + base64.b32encode(RAW).decode()
HEX = "sha256:" + RAW.hex()


@pytest.mark.parametrize(
    "stated", [BASE32, BASE32.rstrip("="), BASE32.lower(), HEX, HEX.upper(), "SHA-256:" + RAW.hex()]
)
def test_every_spelling_of_a_digest_is_the_same_digest(stated: str) -> None:
    assert digest.hasher(stated) is not None
    assert digest.agrees(stated, RAW)
    assert not digest.agrees(stated, hashlib.sha256(b"other").digest())
    assert digest.for_capture(stated) == HEX


@pytest.mark.parametrize("stated", ["", "sha256", "crc32:00", "sha1:", "sha256:not base32!"])
def test_what_is_no_digest_agrees_with_nothing(stated: str) -> None:
    assert not digest.agrees(stated, RAW)
    assert digest.for_capture(stated) == stated


def test_a_digest_is_written_as_other_tools_expect_it() -> None:
    assert digest.label(b"verdict") == BASE32
    assert digest.of_capture(b"verdict") == HEX == digest.for_capture(BASE32)


@given(st.lists(st.binary(min_size=1, max_size=50)))
def test_chunks_come_together_again(pieces: list[bytes]) -> None:
    chunked = b"".join(b"%X; x=1\r\n%s\r\n" % (len(piece), piece) for piece in pieces)
    assert http.dechunk(chunked + b"0\r\nTrailer: x\r\n\r\n") == b"".join(pieces)
    assert http.dechunk(chunked) is None  # without the last chunk it is not whole


@given(st.binary(max_size=60))
def test_any_bytes_are_chunks_or_not(body: bytes) -> None:
    assert http.dechunk(body) is None or b"\r\n" in body


@pytest.mark.parametrize("value", ["a\r\nSet-Cookie: forged=1", "a\nb", "a\r\r\n\n b"])
def test_a_line_break_in_a_value_makes_no_second_header(value: str) -> None:
    [(name, kept)] = http.stored([("X-Name", value)])
    raw = http.block("HTTP/1.1 200 OK\r\nX: y", ((name, kept),))
    assert http.split(raw) == (200, ((name, kept),), b"")
    assert raw.count(b"\r\n") == 3


def test_characters_beyond_latin_1_are_kept_as_their_bytes() -> None:
    assert http.stored([("X-Name", "Суд")]) == (("X-Name", "Суд".encode().decode("latin-1")),)
