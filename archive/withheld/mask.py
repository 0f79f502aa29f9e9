"""A page's content without the names that are withheld: masked sign by sign, so that every offset stays true; pure."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from urllib.parse import unquote

from archive.model import Document, Image, Issue, Parsed, Penalty, Person, Published
from archive.withheld import Withheld
from archive.withheld.names import Names, mask

Mask = Callable[[str], str]
NO_LETTER = re.compile(r"[\W\d_]+")
MARK = 16  # hexadecimal digits
APART = "; "  # between the names of `Penalty.person`


class Masker:
    """What a list does to texts. A mark stands for a listed name in the database, where the name must not be."""

    def __init__(self, listed: Withheld) -> None:
        self.names = Names(listed.names)
        self._marks = [mark_of(one.key) for one in self.names.entries]
        self.everybody = frozenset(range(len(self._marks)))

    @property
    def marks(self) -> frozenset[str]:
        return frozenset(self._marks)

    def numbers(self, marks: Collection[str]) -> frozenset[int]:
        """The entries that some marks stand for; those of names no longer listed stand for none."""
        return frozenset(number for number, mark in enumerate(self._marks) if mark in marks)

    def marks_of(self, entries: Iterable[int]) -> list[str]:
        return sorted(self._marks[one] for one in entries)

    def named(self, texts: Iterable[str | None]) -> frozenset[int]:
        """The entries that any of the texts names in full, or is the bare surname of: a title, a penalty's person."""
        return frozenset(entry for text in texts for entry in self.names.named(text))

    def hides(self, text: str, by_surname: Collection[int]) -> bool:
        return bool(self.names.spans(text, by_surname))

    def text(self, text: str, by_surname: Collection[int]) -> str:
        """The text masked; the surnames alone too, of the entries that its document names."""
        spans = self.names.spans(text, by_surname)
        return mask(text, spans) if spans else text

    def strict(self, text: str) -> str:
        """A text that comes without its document: surnames alone are masked, whoever is meant."""
        return self.text(text, self.everybody)

    def page(self, parsed: Parsed, before: Collection[int] = ()) -> tuple[Parsed, frozenset[int]]:
        """What a page says, masked, and the entries that it names. `before`: those that other versions of its
        document name. Issues are masked as texts without a document."""
        issues = tuple(self.issue(one) for one in parsed.issues)
        if parsed.document is None:
            return replace(parsed, issues=issues), frozenset()
        named = self.named(_texts(parsed))
        known = named | frozenset(before)
        hide: Mask = lambda text: self.text(text, known)  # noqa: E731 - one mask for all that follows
        masked = replace(
            parsed,
            document=_document(parsed.document, hide),
            penalties=tuple(kept for one in parsed.penalties if (kept := _penalty(one, hide))),
            quotes=tuple(replace(one, speaker=one.speaker and hide(one.speaker)) for one in parsed.quotes),
            issues=issues,
        )
        return masked, named

    def issue(self, issue: Issue) -> Issue:
        excerpt = issue.excerpt and self.strict(issue.excerpt)
        return replace(issue, detail=self.strict(issue.detail), excerpt=excerpt)


def mark_of(key: str) -> str:
    return hashlib.sha256(f"withheld {key}".encode()).hexdigest()[:MARK]


def _texts(parsed: Parsed) -> Iterator[str | None]:
    """All that a page says, each piece by itself; addresses and issues say nothing of who is meant."""
    document = parsed.document
    assert document is not None
    yield from (document.text, document.title, document.section, document.image.caption if document.image else None)
    yield from (one.surface for one in (document.published, document.updated) if one)
    yield from (*document.authors, *document.credits, *document.tags)
    yield from (one.speaker for one in parsed.quotes)
    for penalty in parsed.penalties:
        yield from (penalty.court, penalty.judge, penalty.speaker, *penalty.charges, *penalty.articles)
        yield from (penalty.person or "").split(APART)
        yield from (person.name for person in penalty.people)


def _document(document: Document, hide: Mask) -> Document:
    """Addresses and e-mail addresses that hold the name are left out: a masked one would lead nowhere."""

    def many(texts: Iterable[str]) -> tuple[str, ...]:
        return tuple(map(hide, texts))

    def kept(addresses: Iterable[str]) -> tuple[str, ...]:
        return tuple(one for one in addresses if hide(spoken := words_of(one)) == spoken)

    def dated(day: Published | None) -> Published | None:
        return day and replace(day, surface=day.surface and hide(day.surface))

    image = document.image
    return replace(
        document,
        title=document.title and hide(document.title),
        text=hide(document.text),
        authors=many(document.authors),
        credits=many(document.credits),
        tags=many(document.tags),
        section=document.section and hide(document.section),
        published=dated(document.published),
        updated=dated(document.updated),
        image=image and _image(image, hide, kept),
        emails=kept(document.emails),
        attachments=kept(document.attachments),
        images=kept(document.images),
        related=kept(document.related),
    )


def words_of(address: str) -> str:
    """The words of an address, in lower case: "/vladimir-kozlov_2" has two."""
    return NO_LETTER.sub(" ", unquote(address).lower()).strip()


def _image(image: Image, hide: Mask, kept: Callable[[Iterable[str]], tuple[str, ...]]) -> Image | None:
    return Image(image.url, image.caption and hide(image.caption)) if kept([image.url]) else None


def _penalty(penalty: Penalty, hide: Mask) -> Penalty | None:
    """A penalty without the people who are withheld; None when it is of nobody else."""
    names = remaining(penalty.person, hide)
    people = tuple(kept for one in penalty.people if (kept := _person(one, hide)))
    if (penalty.people and not people) or (penalty.person and names is None):
        return None
    return replace(
        penalty,
        person=names,
        people=people,
        court=penalty.court and hide(penalty.court),
        charges=tuple(map(hide, penalty.charges)),
        articles=tuple(map(hide, penalty.articles)),
        judge=penalty.judge and hide(penalty.judge),
        speaker=penalty.speaker and hide(penalty.speaker),
    )


def remaining(person: str | None, hide: Mask) -> str | None:
    """The names of `Penalty.person` but those withheld; a group that is told by such a name is masked."""
    names = (person or "").split(APART)
    return APART.join(hide(one) for one in names if is_group(one) or hide(one) == one) or None


def is_group(name: str) -> bool:
    return name.startswith("unnamed: ")


def _person(person: Person, hide: Mask) -> Person | None:
    if person.key is None:
        return replace(person, name=hide(person.name))
    return person if hide(person.name) == person.name else None
