"""Other people's readers read our files: warcio, `warcio check`, and fastwarc."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import fastwarc.warc
import pytest
from warcio.archiveiterator import ArchiveIterator

from archive.model import Capture
from archive.warc import Earlier
from tests.warc.made import NOW, PAGE, exchange, writer


@pytest.fixture
def ours(tmp_path: Path) -> tuple[Path, list[Capture]]:
    """A file with each kind of record that we write."""
    with writer(tmp_path) as out:
        first, location = out.exchange(exchange(headers=(("Content-Type", "text/html"), ("X-Odd", "caf\xe9 \x85"))))
        earlier = Earlier(first.record_id, first.url, first.fetched_at)
        captures = [
            first,
            out.exchange(exchange(refers_to=earlier))[0],
            out.exchange(exchange(status=304, body=b"", refers_to=earlier))[0],
            out.exchange(exchange(headers=(("Transfer-Encoding", "chunked"),)))[0],
            out.exchange(exchange(body=PAGE[:30], truncated="length"))[0],
            out.resource("urn:uuid:6", b"saved", "text/plain", NOW)[0],
        ]
    return tmp_path / location.file, captures


def test_warcio_reads_them(ours: tuple[Path, list[Capture]]) -> None:
    path, captures = ours
    kinds, bodies = [], []
    with path.open("rb") as file:
        for record in ArchiveIterator(file, check_digests="raise"):
            kinds.append(record.rec_type)
            body = record.content_stream().read()
            if record.rec_type in ("response", "resource"):
                bodies.append(body)
    pairs = ["response", "revisit", "revisit", "response", "response"]
    assert kinds == ["warcinfo", *(kind for pair in pairs for kind in (pair, "request")), "resource"]
    assert bodies == [capture.body for capture in captures if capture.refers_to is None]


def test_warcio_check_finds_nothing_wrong(ours: tuple[Path, list[Capture]]) -> None:
    command = [sys.executable, "-c", "from warcio.cli import main; main()", "check", "-v", str(ours[0])]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("digest pass") == 10
    assert done.stdout.count("not checked (revisit)") == 2


def test_fastwarc_reads_them(ours: tuple[Path, list[Capture]]) -> None:
    path, captures = ours
    wanted = fastwarc.warc.response | fastwarc.warc.revisit | fastwarc.warc.resource
    found = [
        ((record.record_id or "").strip("<>"), record.reader.read())
        for record in fastwarc.warc.ArchiveIterator(str(path), record_types=wanted, verify_digests=True)
    ]
    bodies = [b"" if capture.refers_to else capture.body for capture in captures]
    assert found == list(zip([capture.record_id for capture in captures], bodies, strict=True))


def test_warcio_finds_each_record_at_its_offset(tmp_path: Path) -> None:
    with writer(tmp_path) as out:
        kept = [out.exchange(exchange(body=b"%d" % number)) for number in range(3)]
    with (tmp_path / kept[0][1].file).open("rb") as file:
        for capture, location in kept:
            file.seek(location.offset)
            record = next(ArchiveIterator(file))
            assert record.rec_headers.get_header("WARC-Record-ID") == f"<{capture.record_id}>"
            assert record.http_headers.get_statuscode() == "200"
