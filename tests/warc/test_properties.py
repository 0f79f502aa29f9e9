"""Properties: any headers and bytes survive; wherever a file is cut, whole records are read and the tear reported."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.model import Capture, Location
from archive.warc import Writer, read
from tests.warc.made import exchange, keep, record, scanned, writer, zipped

octets = st.characters(max_codepoint=0xFF)
wire = st.text(octets.filter(lambda char: char not in "\r\n"), max_size=30)  # what one line of a header can hold
names = wire.filter(lambda name: ":" not in name and name.strip(" \t").lower() != "transfer-encoding")


@pytest.fixture(scope="module")
def out() -> Iterator[tuple[Path, Writer]]:
    with TemporaryDirectory() as folder, writer(Path(folder)) as opened:
        yield Path(folder), opened


@given(headers=st.lists(st.tuples(names, wire), max_size=5), body=st.binary(max_size=300), reason=wire)
@settings(max_examples=150, deadline=None)
def test_whatever_a_server_sends_survives(
    out: tuple[Path, Writer], headers: list[tuple[str, str]], body: bytes, reason: str
) -> None:
    folder, opened = out
    capture, location = opened.exchange(exchange(headers=tuple(headers), body=body, reason=reason))
    assert capture.headers == tuple((name.strip(" \t"), value.strip(" \t")) for name, value in headers)
    assert read(folder, location) == capture


@given(
    url=st.text(st.characters(exclude_categories=["Cs"]), max_size=30).map("http://news.example/".__add__),
    headers=st.lists(st.tuples(st.text(max_size=20), st.text(max_size=20)), max_size=5),
)
@settings(max_examples=150, deadline=None)
def test_whatever_a_caller_passes_cannot_break_the_file(
    out: tuple[Path, Writer], url: str, headers: list[tuple[str, str]]
) -> None:
    folder, opened = out
    capture, location = opened.exchange(exchange(url=url, headers=tuple(headers)))
    assert read(folder, location) == capture
    assert len(capture.headers) == len(headers)


def test_after_all_that_the_file_is_still_sound(out: tuple[Path, Writer]) -> None:
    for path in out[0].iterdir():
        captures, damages = scanned(path)
        assert damages == []
        assert len(captures) > 100


def _ours() -> bytes:
    with TemporaryDirectory() as folder:
        path, _ = keep(Path(folder), exchange(), exchange(body=b"second"), exchange(body=b""))
        return path.read_bytes()


OURS = _ours()
FOREIGN = [record("response", b"HTTP/1.1 200 OK\r\n\r\nbody %d" % number) for number in range(3)]


def _ends(raw: bytes, kept: list[tuple[Capture, Location]]) -> set[int]:
    """Offsets at which a cut leaves nothing torn: where some record ends (requests and the warcinfo too)."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "cut")
        whole = {0, len(raw), *(location.offset for _, location in kept)}
        for _, location in kept:
            path.write_bytes(raw[: location.offset + location.length])
            assert scanned(path)[1] == []
            whole.add(location.offset + location.length)
        return whole


@pytest.mark.parametrize("raw", [OURS, zipped(FOREIGN), b"".join(FOREIGN)], ids=["ours", "foreign", "plain"])
def test_cut_anywhere_all_whole_records_are_read_and_the_tear_is_reported(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "file"
    path.write_bytes(raw)
    kept, damages = scanned(path)
    assert (len(kept), damages) == (3, [])
    whole = _ends(raw, kept)
    near = {end + shift for end in whole for shift in range(-12, 13)}
    for cut in sorted(near.union(range(1, len(raw), 7)) & set(range(1, len(raw)))):
        path.write_bytes(raw[:cut])
        found, damages = scanned(path)
        assert found == [one for one in kept if one[1].offset + one[1].length <= cut]
        assert len(damages) == (cut not in whole)
        assert all(damage.offset < cut for damage in damages)


@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
@settings(max_examples=300, deadline=None)
def test_a_flipped_bit_in_any_record_is_reported_or_changes_nothing(place: float, bit: int) -> None:
    """Some bits of a gzip member's own head, such as its time stamp, mean nothing to what is in it."""
    damaged = bytearray(OURS)
    damaged[int(place * len(OURS))] ^= 1 << bit
    with TemporaryDirectory() as folder:
        path = Path(folder, "file")
        path.write_bytes(OURS)
        captures = [capture for capture, _ in scanned(path)[0]]
        path.write_bytes(damaged)
        found, damages = scanned(path)
    assert damages or [capture for capture, _ in found] == captures
    assert {capture.record_id for capture, _ in found} <= {capture.record_id for capture in captures}
