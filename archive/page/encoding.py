"""Undo Content-Encoding (RFC 9110, 8.4) with a limit, so that a small body cannot become an endless page."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator

import brotli
import zstandard

from archive.model import Issue, IssueKind

LIMIT = 64 << 20
STEP = 1 << 16
PAGES = frozenset({"text/html", "application/xhtml+xml", "text/plain"})
GZIP_MAGIC = b"\x1f\x8b\x08"


class Bomb(Exception):
    """Decoding went past the limit; `args[0]` holds what had come until then."""


def undo(
    body: bytes, content_encoding: str | None, limit: int = LIMIT, media_type: str | None = None
) -> tuple[bytes, tuple[Issue, ...]]:
    """`body` with the codings of the header undone, last first. Bytes that are not what the header says stay as they
    are, with an Issue; of a stream that breaks off, what came before is kept. gzip that no header declares is undone
    too, and is an Issue where `media_type`, as the header has it, says that the bytes are a page."""
    issues: list[Issue] = []
    for coding in reversed(codings(content_encoding)):
        if coding not in DECODERS:
            issues.append(bad(f"unknown Content-Encoding {coding[:40]!r}"))
            return body, tuple(issues)
        try:
            body, complaint = gather(DECODERS[coding](body), limit)
        except Bomb as bomb:
            what = f"{len(body):,} bytes of {coding} unpack to more than {limit:,}"
            return bomb.args[0], (*issues, Issue(IssueKind.BOMB, what))
        if complaint:
            issues.append(bad(f"Content-Encoding {coding}: {complaint}"))
    if body.startswith(GZIP_MAGIC) and not issues and not codings(content_encoding):
        return undeclared_gzip(body, limit, media_type)
    return body, tuple(issues)


def undeclared_gzip(body: bytes, limit: int, media_type: str | None) -> tuple[bytes, tuple[Issue, ...]]:
    plain, issues = undo(body, "gzip", limit)
    if media_type not in PAGES:
        return plain, issues  # a file that is a gzip, as a sitemap.xml.gz
    return plain, (bad("gzip that no Content-Encoding declares"), *issues)


def codings(content_encoding: str | None) -> list[str]:
    names = (name.strip().lower() for name in (content_encoding or "").split(","))
    return [name for name in names if name and name != "identity"]


def bad(detail: str) -> Issue:
    return Issue(IssueKind.BAD_ENCODING, detail)


def gather(pieces: Iterator[bytes], limit: int) -> tuple[bytes, str | None]:
    """All pieces in one, and the complaint the decoder ended with. Raises Bomb past `limit` bytes."""
    whole = bytearray()
    try:
        for piece in pieces:
            whole += piece
            if len(whole) > limit:
                raise Bomb(bytes(whole[:limit]))
    except (zlib.error, brotli.error, zstandard.ZstdError) as error:
        return bytes(whole), f"broken after {len(whole):,} bytes ({error})"
    except EOFError:
        return bytes(whole), f"breaks off after {len(whole):,} bytes"
    return bytes(whole), None


def plain_when_not(magic: bytes, decode: Callable[[bytes], Iterator[bytes]]) -> Callable[[bytes], Iterator[bytes]]:
    """A decoder that hands through a body without the coding's magic number, with a complaint."""

    def pieces(body: bytes) -> Iterator[bytes]:
        if body.startswith(magic):
            yield from decode(body)
        elif body:
            yield body
            raise zlib.error("the bytes are not in that coding")

    return pieces


def unzip(body: bytes) -> Iterator[bytes]:
    """All gzip members, one after the other; rubbish after the last is left."""
    while body.startswith(b"\x1f\x8b"):
        member = zlib.decompressobj(wbits=31)
        yield from inflate(member, body)
        body = member.unused_data


def deflate(body: bytes) -> Iterator[bytes]:
    """zlib (RFC 1950) as the standard says, or the bare stream (RFC 1951) as many servers send."""
    zlib_header = len(body) > 1 and body[0] & 0x0F == 8 and (body[0] << 8 | body[1]) % 31 == 0
    stream = zlib.decompressobj(wbits=15 if zlib_header else -15)
    yield from inflate(stream, body)


def inflate(stream: zlib._Decompress, body: bytes) -> Iterator[bytes]:
    yield stream.decompress(body, STEP)
    while not stream.eof:
        piece = stream.decompress(stream.unconsumed_tail, STEP)
        if not piece and not stream.unconsumed_tail:
            raise EOFError
        yield piece


def unbrotli(body: bytes) -> Iterator[bytes]:
    stream = brotli.Decompressor()
    yield stream.process(body, output_buffer_limit=STEP)
    while not stream.is_finished():
        piece = stream.process(b"", output_buffer_limit=STEP)
        if not piece:
            raise EOFError
        yield piece


def unzstd(body: bytes) -> Iterator[bytes]:
    """All frames; a window above 128 MiB is refused (RFC 8878, 3.1.1.1.2, asks for 8 MiB at least)."""
    with zstandard.ZstdDecompressor(max_window_size=1 << 27).stream_reader(body, read_across_frames=True) as stream:
        while piece := stream.read(STEP):
            yield piece


DECODERS: dict[str, Callable[[bytes], Iterator[bytes]]] = {
    "gzip": plain_when_not(b"\x1f\x8b", unzip),
    "x-gzip": plain_when_not(b"\x1f\x8b", unzip),
    "deflate": deflate,
    "br": unbrotli,
    "zstd": plain_when_not(b"\x28\xb5\x2f\xfd", unzstd),
}
