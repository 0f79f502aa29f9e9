"""`dateline explain`: why each penalty of a document or a text is one, and why other candidates are none."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from archive import edtf, explain, store, urls
from archive.cli.place import Place, pass_place
from archive.errors import UsageError
from archive.explain import Explanation
from archive.model import Block, BlockKind
from archive.store import read

if TYPE_CHECKING:
    from sqlite_utils import Database

INPUT = "-"
LANGUAGE = re.compile(r"[a-z]{2,3}")


@click.command("explain")
@click.argument("document", metavar="DOCUMENT|-")
@click.option("--language", help="Of the text on standard input (ISO 639-1).  [default: detected]")
@click.option("--published", metavar="DATE", help="When that text was published: a day, a month or a year.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a mention, a line each.")
@pass_place
def explain_(place: Place, document: str, language: str | None, published: str | None, as_json: bool) -> None:
    """Say why each penalty of a document was found, and why other candidates are none.

    For each mention: its sentence, the rule that found it with an example of that rule, and what told status, person
    and date; for each candidate that is refused the veto, with an example. DOCUMENT is the address or key of a
    document in the archive, as its text now reads; - is a plain text or an HTML page on standard input, of which
    nothing is stored. docs/parse.md has the keys of --json.

    Exit code 1 when there is nothing to explain; the last line then says whether penalties are read in that language.

    \b
    Example:
      dateline explain https://news.example/verdict
      echo 'The court jailed her for two years.' | dateline explain -
    """
    if document == INPUT:
        told = _given(language, published)
    elif language is not None or published is not None:
        raise UsageError("--language and --published belong to a text on standard input (-); a document has its own")
    else:
        told = _stored(place, document)
    for line in _json(told) if as_json else explain.lines(told):
        click.echo(line)
    for line in _remarks(told):
        click.echo(line, err=True)
    if not told.found:
        raise SystemExit(1)


def _json(told: Explanation) -> Iterator[str]:
    return (json.dumps(one, ensure_ascii=False) for one in explain.described(told))


# ---- a text on standard input ---------------------------------------------------------------------------------------


def _given(language: str | None, published: str | None) -> Explanation:
    if language is not None and not LANGUAGE.fullmatch(language):
        raise UsageError(f"--language: expected an ISO 639-1 code such as en, found {language!r}")
    if published is not None:
        _check_date(published)
    data = sys.stdin.buffer.read()
    if not data.strip():
        raise UsageError("standard input: expected a text, found nothing")
    try:
        parsed = explain.document(data, published, language)
    except UnicodeDecodeError as error:
        reason = f"{error.reason} at byte {error.start}"
        raise UsageError(
            f"standard input: expected a text or an HTML page in UTF-8, found other bytes ({reason})"
        ) from error
    if parsed.document is None:
        raise UsageError(
            f"standard input: expected a text or the page of an article, found a page of kind {parsed.kind}"
        )
    one = parsed.document
    return explain.explain(one.text, one.language, one.published.value if one.published else None, one.blocks)


def _check_date(published: str) -> None:
    try:
        edtf.bounds(published)
    except (ValueError, OverflowError) as error:
        expected = "expected a date such as 2012-10-08, 2012-10 or 2012"
        raise UsageError(f"--published: {expected}, found {published!r}") from error


# ---- a document of the archive --------------------------------------------------------------------------------------


def _stored(place: Place, document: str) -> Explanation:
    """What the current version of a document says, without what is withheld."""
    db = store.open_read(place.archive)
    page = _page(db, document)
    if page is None:
        raise UsageError(
            f"no document {document!r} in {place.archive} (`dateline search` shows the addresses it holds)"
        )
    version = page.version
    if version.parser_revision != explain.PARSER_REVISION:
        read_by = f"read by parser {version.parser_revision}, explained by {explain.PARSER_REVISION}"
        click.echo(f"{read_by}: what is stored may differ until `dateline extract` is run", err=True)
    blocks = [Block(start, end, BlockKind(kind), *other) for start, end, kind, *other in version.blocks]
    told = explain.explain(version.text, version.language, version.published, blocks)
    masked = version.withheld or explain.MASK in version.text
    return explain.shown(told, page.penalties) if masked else told


def _page(db: Database, document: str) -> read.DocumentPage | None:
    """The document at an address, or with a key; UsageError for one that is withheld."""
    address = document if "://" in document or document.startswith("urn:") else f"http://{document}"
    try:
        own = urls.key(address)
    except ValueError:
        own = document
    if read.is_withheld(db, own) or read.is_withheld(db, document):
        raise UsageError(f"{document}: withheld, nothing of it is shown (docs/withheld.md)")
    return read.document(db, read.document_at(db, address) or document)


def _remarks(told: Explanation) -> Iterator[str]:
    """What the lines alone would not tell; the last says why there are none."""
    if told.left_out:
        yield f"left out beside withheld names: {told.left_out:,}"
    if not told.has_table:
        what = f"in the language {told.language!r}" if told.language else "in this text: its language could not be told"
        yield f"penalties are not read {what}; they are in {', '.join(explain.PENAL)}"
    elif not told.found:
        yield "no penalty, and no candidate for one"
