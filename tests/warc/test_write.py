"""What the Writer promises: new files only, whole records on disk, and no more after a failure."""

from __future__ import annotations

import errno
import gzip
import hashlib
import json
import os
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from archive.errors import WarcError
from archive.model import Location
from archive.warc import Earlier, growing, read, scan
from tests.warc.made import NOW, PAGE, exchange, keep, scanned, writer


def test_what_was_returned_is_what_is_read_back(tmp_path: Path) -> None:
    path, [(capture, location)] = keep(tmp_path, exchange(fetched_at=NOW.replace(microsecond=120)))
    assert capture.body == PAGE
    assert capture.headers == exchange().headers
    assert capture.payload_digest == "sha256:" + hashlib.sha256(PAGE).hexdigest()
    assert read(tmp_path, location) == capture
    assert list(scan(path)) == [(capture, location)]


def test_a_location_is_one_gzip_member_of_the_file(tmp_path: Path) -> None:
    path, kept = keep(tmp_path, exchange(), exchange(body=b"", status=404))
    for capture, location in kept:
        raw = path.read_bytes()[location.offset : location.offset + location.length]
        assert hashlib.sha256(raw).hexdigest() == location.sha256
        assert capture.record_id.encode() in gzip.decompress(raw).split(b"\r\n\r\n")[0]


def test_a_file_begins_with_what_wrote_it_and_its_name_is_new(tmp_path: Path) -> None:
    path, [(_, location)] = keep(tmp_path, exchange())
    first = gzip.decompress(path.read_bytes()[: location.offset])
    assert first.startswith(b"WARC/1.1\r\nWARC-Type: warcinfo\r\n")
    assert b"software: dateline/test\r\n" in first
    assert b"operator: A. Monitor\r\n" in first
    assert f"WARC-Filename: {path.name}\r\n".encode() in first
    assert path.name == f"dateline-20261122T013005Z-{os.getpid()}-001.warc.gz"


def test_no_writer_touches_a_file_that_is_there(tmp_path: Path) -> None:
    first, _ = keep(tmp_path, exchange())
    before = first.read_bytes()
    second, _ = keep(tmp_path, exchange())
    assert second.name.endswith("-002.warc.gz")
    assert first.read_bytes() == before


def test_a_full_file_is_followed_by_another(tmp_path: Path) -> None:
    with writer(tmp_path, max_bytes=6000) as out:
        kept = [out.exchange(exchange(body=os.urandom(1500))) for _ in range(5)]
    files = sorted({location.file for _, location in kept})
    assert len(files) == 3
    assert all((tmp_path / name).stat().st_size <= 6000 for name in files)
    assert [read(tmp_path, location) for _, location in kept] == [capture for capture, _ in kept]


def test_a_record_larger_than_a_file_may_be_is_kept_all_the_same(tmp_path: Path) -> None:
    with writer(tmp_path, max_bytes=1000) as out:
        capture, location = out.exchange(exchange(body=os.urandom(5000)))
    assert read(tmp_path, location) == capture
    assert len(list(tmp_path.iterdir())) == 1


def test_a_file_without_captures_is_not_left_behind(tmp_path: Path) -> None:
    out = writer(tmp_path)
    assert len(list(tmp_path.iterdir())) == 1
    out.close()
    out.close()
    assert list(tmp_path.iterdir()) == []


def test_many_threads_write_whole_records(tmp_path: Path) -> None:
    with writer(tmp_path, max_bytes=40_000) as out, ThreadPoolExecutor(8) as pool:
        kept = list(pool.map(out.exchange, [exchange(body=b"%d " % number + os.urandom(900)) for number in range(150)]))
    assert [read(tmp_path, location) for _, location in kept] == [capture for capture, _ in kept]
    found = [one for path in tmp_path.iterdir() for one in scanned(path)[0]]
    assert sorted(found, key=repr) == sorted(kept, key=repr)


def test_a_closed_writer_says_so(tmp_path: Path) -> None:
    out = writer(tmp_path)
    out.exchange(exchange())
    out.close()
    with pytest.raises(WarcError, match="closed"):
        out.exchange(exchange())


def test_a_folder_that_cannot_be_written_is_named_at_once(tmp_path: Path) -> None:
    (tmp_path / "warc").write_text("a file where the folder should be")
    with pytest.raises(WarcError, match="warc: cannot be written"):
        writer(tmp_path / "warc")


def test_a_full_disk_leaves_whole_records_and_stops_the_writer(tmp_path: Path) -> None:
    """The limit on a process's file size stands in for the full disk: the kernel writes a part, then refuses."""
    script = """
        import resource, sys
        from pathlib import Path
        from archive.errors import WarcError
        from tests.warc.made import exchange, writer
        import os
        out = writer(Path(sys.argv[1]))
        out.exchange(exchange())
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
        for body in (os.urandom(50_000), b"small enough"):
            try:
                out.exchange(exchange(body=body))
            except WarcError as error:
                print(error)
    """
    command = [sys.executable, "-c", textwrap.dedent(script), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    first, second = done.stdout.splitlines()
    assert first == second
    assert "cannot be written (File too large)" in first
    [path] = tmp_path.iterdir()
    captures, damages = scanned(path)
    assert [capture.body for capture, _ in captures] == [PAGE]
    assert damages == []


def test_a_disk_that_fails_to_sync_stops_the_writer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(_: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    out = writer(tmp_path)
    monkeypatch.setattr(growing, "_fdatasync", failing)
    for _ in range(2):
        with pytest.raises(WarcError, match="Input/output error"):
            out.exchange(exchange())
    monkeypatch.undo()
    with pytest.raises(WarcError, match="Input/output error"):  # the kernel may have dropped the pages: never again
        out.exchange(exchange())


def test_a_killed_process_has_lost_nothing_that_it_had_reported(tmp_path: Path) -> None:
    script = """
        import dataclasses, itertools, json, os, sys
        from pathlib import Path
        from tests.warc.made import exchange, writer
        out = writer(Path(sys.argv[1]))
        for number in itertools.count():
            capture, location = out.exchange(exchange(body=os.urandom(200_000)))
            print(json.dumps([capture.payload_digest, dataclasses.asdict(location)]), flush=True)
    """
    command = [sys.executable, "-c", textwrap.dedent(script), str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as process:
        assert process.stdout
        lines = [process.stdout.readline() for _ in range(12)]
        process.kill()
        lines += process.stdout.readlines()
    reported = [json.loads(line) for line in lines if line.endswith("\n")]
    for payload_digest, location in reported:
        assert read(tmp_path, Location(**location)).payload_digest == payload_digest
    [path] = tmp_path.iterdir()
    captures, damages = scanned(path)
    assert [capture.payload_digest for capture, _ in captures][: len(reported)] == [digest for digest, _ in reported]
    assert all(damage.reason.startswith("torn") for damage in damages)


def test_the_same_payload_again_is_a_revisit_that_reads_the_first(tmp_path: Path) -> None:
    with writer(tmp_path) as out:
        first, where = out.exchange(exchange(body=PAGE * 50))
        earlier = Earlier(first.record_id, first.url, first.fetched_at)
        again, location = out.exchange(exchange(body=PAGE * 50, refers_to=earlier, url="http://news.example/other"))
    assert (again.refers_to, again.payload_digest) == (first.record_id, first.payload_digest)
    assert read(tmp_path, location, where) == again
    raw = gzip.decompress((tmp_path / location.file).read_bytes()[location.offset :][: location.length]).decode()
    assert "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest\r\n" in raw
    assert f"WARC-Refers-To: <{first.record_id}>\r\n" in raw
    assert f"WARC-Refers-To-Target-URI: {first.url}\r\nWARC-Refers-To-Date: 2026-11-22T01:30:05Z\r\n" in raw
    assert PAGE.decode() not in raw
    assert scanned(tmp_path / location.file)[0][1] == (replace(again, body=b""), location)


def test_a_revisit_is_not_read_without_the_record_it_refers_to(tmp_path: Path) -> None:
    with writer(tmp_path) as out:
        first, _ = out.exchange(exchange())
        _, other = out.exchange(exchange(body=b"another page"))
        earlier = Earlier(first.record_id, first.url, first.fetched_at)
        _, location = out.exchange(exchange(refers_to=earlier))
    with pytest.raises(WarcError, match=f"{first.record_id}, whose location was not given"):
        read(tmp_path, location)
    with pytest.raises(WarcError, match="another payload"):
        read(tmp_path, location, other)


def test_not_modified_is_a_revisit_without_a_body(tmp_path: Path) -> None:
    earlier = Earlier("urn:uuid:1", "http://news.example/appeal?id=7", NOW)
    _, [(capture, location)] = keep(tmp_path, exchange(status=304, body=b"", reason="Not Modified", refers_to=earlier))
    assert (capture.status, capture.body, capture.refers_to) == (304, b"", "urn:uuid:1")
    assert read(tmp_path, location) == capture
    raw = gzip.decompress((tmp_path / location.file).read_bytes()[location.offset :][: location.length])
    assert b"/revisit/server-not-modified\r\n" in raw


def test_a_cut_answer_says_so(tmp_path: Path) -> None:
    _, [(capture, location)] = keep(tmp_path, exchange(body=PAGE[:20], truncated="length"))
    assert read(tmp_path, location).truncated == capture.truncated == "length"


def test_an_imported_file_is_a_resource(tmp_path: Path) -> None:
    with writer(tmp_path) as out:
        capture, location = out.resource("http://news.example/saved", PAGE, "text/html; charset=cp1251", NOW)
    assert (capture.status, capture.header("content-type")) == (200, "text/html; charset=cp1251")
    assert read(tmp_path, location) == capture
    assert list(scan(tmp_path / location.file)) == [(capture, location)]


def test_the_request_is_kept_beside_the_response(tmp_path: Path) -> None:
    path, [(capture, location)] = keep(tmp_path, exchange(method="POST", request_body=b"q=verdict"))
    request = gzip.decompress(path.read_bytes()[location.offset + location.length :]).decode()
    head, block = request.split("\r\n\r\n", 1)
    assert "WARC-Type: request\r\n" in head
    assert f"WARC-Concurrent-To: <{capture.record_id}>\r\n" in head
    assert block == (
        "POST /appeal?id=7 HTTP/1.1\r\nHost: news.example\r\nUser-Agent: dateline\r\n\r\nq=verdict\r\n\r\n"
    )


def test_transfer_encoding_no_longer_describes_the_stored_bytes(tmp_path: Path) -> None:
    _, [(capture, location)] = keep(tmp_path, exchange(headers=(("transfer-encoding", "chunked"),)))
    assert capture.headers == (("X-Archive-Orig-transfer-encoding", "chunked"),)
    assert read(tmp_path, location).body == PAGE
