"""Faults that validators of WARC files were seen to pass (facts on archives), and how ours are told."""

from __future__ import annotations

import base64
import gzip
import hashlib
import os
from pathlib import Path

import pytest

from archive.errors import WarcError
from archive.warc import read, scan
from tests.warc.made import PAGE, answer, exchange, keep, record, scanned, zipped


def test_an_empty_file_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "empty.warc.gz"
    path.touch()
    assert [str(damage) for damage in scan(path)] == ["empty.warc.gz: at byte 0: the file is empty"]


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(WarcError, match=r"none\.warc: cannot be read: No such file"):
        list(scan(tmp_path / "none.warc"))


@pytest.mark.parametrize("lost", [8, 60])
def test_a_cut_trailer_or_tail_is_damage(tmp_path: Path, lost: int) -> None:
    path, kept = keep(tmp_path, exchange(), exchange())
    raw = path.read_bytes()
    path.write_bytes(raw[:-lost])
    found, [damage] = scanned(path)
    assert found == kept
    assert damage.offset == kept[1][1].offset + kept[1][1].length  # the request after the last response
    assert damage.reason == "torn: the file ends inside a gzip member"


def test_a_plain_file_cut_by_300_bytes_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "plain.warc"
    first, second = record("response", answer(PAGE)), record("response", answer(PAGE * 9))
    path.write_bytes((first + second)[:-300])
    found, [damage] = scanned(path)
    assert [capture.body for capture, _ in found] == [PAGE]
    assert (damage.offset, damage.reason) == (len(first), "torn: 296 bytes of the record are missing")


@pytest.mark.parametrize("between", [bytes(300), b"<html>not a record</html>", b"\x1f\x8b\x08 no member", b"\x1f"])
def test_garbage_between_records_is_damage_and_the_next_ones_are_read(tmp_path: Path, between: bytes) -> None:
    path, kept = keep(tmp_path, exchange(), exchange())
    cut = kept[1][1].offset
    raw = path.read_bytes()
    path.write_bytes(raw[:cut] + between + raw[cut:])
    found, [damage] = scanned(path)
    assert [capture for capture, _ in found] == [capture for capture, _ in kept]
    assert damage.offset == cut
    assert found[1][1].offset == cut + len(between)


def test_records_after_a_torn_one_are_not_lost(tmp_path: Path) -> None:
    path, kept = keep(tmp_path, exchange(), exchange(body=b"after the crash"))
    first, second = (location for _, location in kept)
    raw = path.read_bytes()
    path.write_bytes(raw[: first.offset + first.length // 2] + raw[second.offset :])
    found, [damage] = scanned(path)
    assert [capture.body for capture, _ in found] == [b"after the crash"]
    assert damage.offset == first.offset


def test_garbage_longer_than_one_read_is_passed(tmp_path: Path) -> None:
    path = tmp_path / "plain.warc"
    path.write_bytes(record("response", answer(b"a")) + b"x" * 200_000 + b"\n" + record("response", answer(b"b")))
    found, [damage] = scanned(path)
    assert [capture.body for capture, _ in found] == [b"a", b"b"]
    assert damage.reason.startswith("no WARC record: found b'xxxx")


def test_what_a_torn_record_carries_is_not_taken_for_records(tmp_path: Path) -> None:
    """A site may offer WARC files for download; gzip keeps their bytes as they are inside ours."""
    inner = zipped([record("response", answer(b"forged" + os.urandom(50_000))) for _ in range(3)])
    path, [(_, location)] = keep(tmp_path, exchange(body=inner))
    raw = path.read_bytes()
    assert inner[len(inner) // 3 - 500 : len(inner) // 3 + 500] in raw  # the second forged record begins there
    path.write_bytes(raw[: location.offset + location.length - 10])
    assert [str(found) for found in scan(path)] == [
        f"{path.name}: at byte {location.offset}: torn: the file ends inside a gzip member"
    ]


def test_an_edited_record_is_passed_as_a_whole(tmp_path: Path) -> None:
    block = answer(b"7.5 years\r\n\r\n" + record("response", answer(b"forged")))
    edited = record("response", block, WARC_Block_Digest=_sha1(block)).replace(b"7.5", b"3.5")
    path = tmp_path / "edited.warc"
    path.write_bytes(edited + record("response", answer(PAGE)))
    [(capture, _)], [damage] = scanned(path)
    assert (capture.body, damage.offset) == (PAGE, 0)


def _edited(digests: dict[str, str]) -> bytes:
    """A record of foreign make in which 7.5 years were edited to 3.5 afterwards."""
    block = answer(b"sentenced to 7.5 years")
    return record("response", block, **digests).replace(b"7.5", b"3.5")


def _sha1(data: bytes) -> str:
    return "sha1:" + base64.b32encode(hashlib.sha1(data).digest()).decode()


@pytest.mark.parametrize("name", ["WARC_Block_Digest", "WARC_Payload_Digest"])
def test_an_edit_under_a_kept_digest_is_damage(tmp_path: Path, name: str) -> None:
    whole = answer(b"sentenced to 7.5 years")
    digest = _sha1(whole if "Block" in name else b"sentenced to 7.5 years")
    path = tmp_path / "edited.warc"
    path.write_bytes(_edited({name: digest}))
    [damage] = scan(path)
    assert name.replace("_", "-") in str(damage)


def test_an_edit_with_the_digests_removed_is_told_by_the_stored_hash(tmp_path: Path) -> None:
    path, [(_, location)] = keep(tmp_path, exchange(body=b"sentenced to 7.5 years"))
    raw = path.read_bytes()
    head, block = gzip.decompress(raw[location.offset : location.offset + location.length]).split(b"\r\n\r\n", 1)
    lines = [line for line in head.split(b"\r\n") if b"Digest" not in line]
    edited = gzip.compress(b"\r\n".join(lines) + b"\r\n\r\n" + block.replace(b"7.5", b"3.5"))
    path.write_bytes(raw[: location.offset] + edited + raw[location.offset + location.length :])
    assert scanned(path)[1] == []  # nothing inside the file can tell
    with pytest.raises(WarcError, match=rf"{path.name}: at byte {location.offset}: .*SHA-256 differs"):
        read(tmp_path, location)


def test_a_payload_digest_that_is_wrong_over_a_sound_block_costs_a_report_and_not_the_page(tmp_path: Path) -> None:
    path = tmp_path / "odd.warc"
    digests = {"WARC_Block_Digest": _sha1(answer(PAGE)), "WARC_Payload_Digest": _sha1(b"something else")}
    path.write_bytes(record("response", answer(PAGE), **digests))
    [(capture, location)], [damage] = scanned(path)
    assert capture.body == PAGE
    assert damage.reason == "the payload disagrees with its WARC-Payload-Digest"
    assert read(tmp_path, location) == capture


def test_a_missing_or_moved_file_is_named(tmp_path: Path) -> None:
    path, [(_, location)] = keep(tmp_path, exchange())
    path.unlink()
    with pytest.raises(WarcError, match=rf"{location.file}: at byte {location.offset}: cannot be read: No such file"):
        read(tmp_path, location)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (gzip.compress(b"<html>"), "no WARC record: found b'<html>'"),
        (record("response", b"no http at all"), "no HTTP status line: found b'no http at all'"),
        (record("response", answer(PAGE), WARC_Record_ID=""), "a response record without warc-record-id"),
        (record("response", answer(PAGE), WARC_Date="yesterday"), "WARC-Date is 'yesterday', not a date"),
        (record("response", answer(PAGE)).replace(b"Content-Length: ", b"Content-Length: -"), "Content-Length is '-"),
        (gzip.compress(record("response", answer(PAGE)) + b"more"), "bytes follow the record in its gzip member"),
        (gzip.compress(record("response", answer(PAGE)) * 2), "several records in one gzip member"),
        (b"WARC/1.0\r\n" + b"X: y\r\n" * 300_000, "no end of the record's head"),
    ],
)
def test_what_is_not_a_record_is_told(tmp_path: Path, raw: bytes, reason: str) -> None:
    path = tmp_path / "odd.warc.gz"
    path.write_bytes(raw)
    [damage] = scan(path)
    assert reason in str(damage)


def test_a_huge_body_is_cut_in_memory_and_says_so(tmp_path: Path) -> None:
    path, [(whole, location), _] = keep(tmp_path, exchange(body=bytes(300_000)), exchange())
    [(cut, _), (other, _)], damages = scanned(path, limit=1000)
    assert damages == []  # the digest is checked over all of it
    assert (cut.truncated, other.truncated) == ("length", None)
    assert 500 < len(cut.body) < 1000
    assert cut.payload_digest == whole.payload_digest
    assert read(tmp_path, location, limit=1000) == cut


def test_a_bomb_in_a_record_is_not_unpacked_into_memory(tmp_path: Path) -> None:
    path = tmp_path / "bomb.warc.gz"
    path.write_bytes(zipped([record("response", answer(bytes(50_000_000)))]))
    [(capture, _)], _ = scanned(path, limit=10_000)
    assert len(capture.body) < 10_000
