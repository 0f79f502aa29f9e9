"""WARC files as other tools write them, and such files taken into the archive."""

from __future__ import annotations

import base64
import gzip
import hashlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from archive.errors import WarcError
from archive.warc import adopt, read, scan
from tests.warc.made import PAGE, answer, exchange, keep, record, scanned, zipped

CHUNKED = b"".join(b"%x;ext=1\r\n%s\r\n" % (len(piece), piece) for piece in (PAGE[:10], PAGE[10:])) + b"0\r\n\r\n"


def _file(folder: Path, raw: bytes, name: str = "foreign.warc") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(raw)
    return path


def test_a_record_of_1_0_without_digests(tmp_path: Path) -> None:
    path = _file(tmp_path, record("response", answer(PAGE, "Server: old"), url="<http://news.example/a>"))
    [(capture, location)], damages = scanned(path)
    assert damages == []
    assert capture.url == "http://news.example/a"  # some tools write the brackets of the standard's grammar
    assert capture.fetched_at == datetime(2012, 10, 8, 12, tzinfo=UTC)
    assert (capture.status, capture.headers, capture.body) == (200, (("Server", "old"),), PAGE)
    assert capture.payload_digest == "sha256:" + hashlib.sha256(PAGE).hexdigest()
    assert read(tmp_path, location) == capture


@pytest.mark.parametrize("algorithm", ["sha1", "sha256", "md5", "sha512"])
@pytest.mark.parametrize("spelling", ["base32", "base16"])
def test_digests_in_any_spelling_are_checked(tmp_path: Path, algorithm: str, spelling: str) -> None:
    raw = hashlib.new(algorithm, answer(PAGE)).digest()
    stated = base64.b32encode(raw).decode() if spelling == "base32" else raw.hex()
    sound = record("response", answer(PAGE), WARC_Block_Digest=f"{algorithm}:{stated}")
    captures, damages = scanned(_file(tmp_path, sound + sound.replace(b"8 October", b"9 October")))
    assert (len(captures), len(damages)) == (1, 1)


def test_chunks_are_undone_whichever_way_the_payload_was_hashed(tmp_path: Path) -> None:
    records = [
        record(
            "response",
            answer(CHUNKED, "Transfer-Encoding: Chunked"),
            WARC_Block_Digest="sha1:" + hashlib.sha1(answer(CHUNKED, "Transfer-Encoding: Chunked")).hexdigest(),
            WARC_Payload_Digest="sha1:" + hashlib.sha1(hashed).hexdigest(),
        )
        for hashed in (CHUNKED, PAGE)
    ]
    captures, damages = scanned(_file(tmp_path, zipped(records)))
    assert damages == []
    assert [capture.body for capture, _ in captures] == [PAGE, PAGE]


def test_a_body_that_only_claims_to_be_chunked_is_left_alone(tmp_path: Path) -> None:
    path = _file(tmp_path, record("response", answer(PAGE, "Transfer-Encoding: chunked")))
    assert [capture.body for capture, _ in scanned(path)[0]] == [PAGE]


def test_folded_headers_and_bare_line_feeds(tmp_path: Path) -> None:
    block = b"HTTP/1.0 404\nX-Long: one\n  two\nServer:x\n\ngone"
    [(capture, _)], damages = scanned(_file(tmp_path, record("response", block)))
    assert damages == []
    assert (capture.status, capture.headers, capture.body) == (404, (("X-Long", "one two"), ("Server", "x")), b"gone")


def test_other_kinds_of_record_are_passed_in_silence(tmp_path: Path) -> None:
    records = [
        record("warcinfo", b"software: other\r\n", Content_Type="application/warc-fields"),
        record("response", b"20121008 news.example", url="dns:news.example", Content_Type="text/dns"),
        record("metadata", b"via: x", Content_Type="application/warc-fields"),
        record("resource", b"%PDF-1.4", Content_Type="application/pdf"),
    ]
    [(capture, _)], damages = scanned(_file(tmp_path, zipped(records)))
    assert damages == []
    assert (capture.status, capture.body, capture.header("Content-Type")) == (200, b"%PDF-1.4", "application/pdf")


def test_a_revisit_without_a_record_id_refers_to_the_first_record_with_its_payload(tmp_path: Path) -> None:
    """As warcio, pywb and browser crawlers write them."""
    stated = "sha1:" + base64.b32encode(hashlib.sha1(PAGE).digest()).decode()
    whole = record("response", answer(PAGE), WARC_Payload_Digest=stated)
    again = record("revisit", answer(b"", "X-Second: 1"), WARC_Payload_Digest=stated)
    [(first, where), (revisit, location)], damages = scanned(_file(tmp_path, zipped([whole, again])))
    assert damages == []
    assert (revisit.refers_to, revisit.headers) == (first.record_id, (("X-Second", "1"),))
    assert read(tmp_path, location, where).body == PAGE


def test_a_revisit_of_a_record_in_no_file_we_have_names_the_digest(tmp_path: Path) -> None:
    fields = {"WARC_Profile": "http://netpreserve.org/warc/1.0/revisit/identical-payload-digest"}
    path = _file(tmp_path, record("revisit", answer(b""), WARC_Payload_Digest="sha1:ABC", **fields))
    [(capture, _)], _ = scanned(path)
    assert (capture.refers_to, capture.payload_digest, capture.body) == ("sha1:ABC", "sha1:ABC", b"")


@pytest.mark.parametrize("stated", ["2016-08-04", "2016-08-04T10:11:12Z", "2016-08-04T10:11:12.123456789Z", "2016"])
def test_dates_of_any_precision(tmp_path: Path, stated: str) -> None:
    [(capture, _)], _ = scanned(_file(tmp_path, record("response", answer(PAGE), WARC_Date=stated)))
    assert capture.fetched_at.isoformat()[:19].startswith(stated.rstrip("Z")[:19])
    assert capture.fetched_at.microsecond == (123456 if "." in stated else 0)


# ---- adopt ----------------------------------------------------------------------------------------------------------


def test_a_sound_file_is_copied_bit_for_bit_and_once(tmp_path: Path) -> None:
    path, kept = keep(tmp_path / "theirs", exchange(), exchange())
    copy = adopt(path, tmp_path / "warc")
    assert copy.read_bytes() == path.read_bytes()
    assert adopt(path.rename(path.with_name("renamed")), tmp_path / "warc") == copy
    assert list((tmp_path / "warc").iterdir()) == [copy]
    assert [capture for capture, _ in scanned(copy)[0]] == [capture for capture, _ in kept]


def test_a_torn_file_is_copied_torn(tmp_path: Path) -> None:
    path, kept = keep(tmp_path / "theirs", exchange(), exchange())
    path.write_bytes(path.read_bytes()[:-5])
    found, [damage] = scanned(adopt(path, tmp_path / "warc"))
    assert len(found) == len(kept)
    assert damage.reason.startswith("torn")


def test_a_file_of_one_gzip_member_is_written_anew_record_by_record(tmp_path: Path) -> None:
    records = [record("response", answer(b"page %d " % number * 5000)) for number in range(4)]
    path = _file(tmp_path / "theirs", gzip.compress(b"".join(records)), "one.warc.gz")
    copy = adopt(path, tmp_path / "warc")
    assert copy.suffixes == [".warc", ".gz"]
    found, damages = scanned(copy)
    assert damages == []
    assert [read(copy.parent, location).body[:7] for _, location in found] == [b"page %d " % n for n in range(4)]
    for (_, location), original in zip(found, records, strict=True):
        assert gzip.decompress(copy.read_bytes()[location.offset :][: location.length]) == original


@pytest.mark.parametrize("lost", [4, 40])
def test_a_torn_file_of_one_gzip_member_says_where_it_ends(tmp_path: Path, lost: int) -> None:
    records = [record("response", answer(hashlib.sha512(b"%d" % number).digest())) for number in range(4)]
    path = _file(tmp_path / "theirs", gzip.compress(b"".join(records))[:-lost], "one.warc.gz")
    found, damages = scanned(adopt(path, tmp_path / "warc"))
    assert len(found) == (4 if lost == 4 else 3)
    [damage] = damages
    assert damage.reason.startswith("torn: " if lost == 40 else "no WARC record: found b'The file that this was c")


def test_an_uncompressed_file_keeps_its_form(tmp_path: Path) -> None:
    path = _file(tmp_path / "theirs", record("response", answer(PAGE)) * 2, "named.warc.gz")
    copy = adopt(path, tmp_path / "warc")
    assert copy.name.endswith(".warc")
    assert [read(copy.parent, location).body for _, location in scanned(copy)[0]] == [PAGE, PAGE]


@pytest.mark.parametrize("raw", [b"", b"<html>", gzip.compress(b"<html>"), b"PK\x03\x04"])
def test_what_is_no_warc_is_refused_and_leaves_nothing(tmp_path: Path, raw: bytes) -> None:
    path = _file(tmp_path / "theirs", raw, "page.warc.gz")
    with pytest.raises(WarcError, match=r"page\.warc\.gz: no WARC file"):
        adopt(path, tmp_path / "warc")
    assert not (tmp_path / "warc").exists()


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(WarcError, match="No such file"):
        adopt(tmp_path / "none.warc", tmp_path / "warc")


def test_scanning_an_adopted_file_gives_its_new_name(tmp_path: Path) -> None:
    path, _ = keep(tmp_path / "theirs", exchange())
    copy = adopt(path, tmp_path / "warc")
    assert [found[1].file for found in scan(copy) if isinstance(found, tuple)] == [copy.name]
