"""The project's words as frozen dataclasses, one meaning each; no behaviour beyond what a value says of itself.

Offsets are Unicode code points, half open, into `Document.text`: `text[start:end]` is the surface, always.
Calendar values are EDTF (ISO 8601-2 level 1) strings with their earliest and latest day for sorting.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class IssueKind(StrEnum):
    """What a stored doubt or failure is about; documented one by one in docs/issues.md."""

    # the response
    EMPTY_BODY = "empty-body"  # status 200 and nothing in it
    TRUNCATED = "truncated"  # the response was cut at the size limit
    BOMB = "decompression-bomb"  # decoding stopped at the limit
    BAD_ENCODING = "bad-content-encoding"  # Content-Encoding is not what the bytes are
    UNKNOWN_CHARSET = "unknown-charset"  # declared a charset nobody knows, or none fits the bytes
    MOJIBAKE = "mojibake"  # the text had been decoded in a wrong charset before it was served, and was repaired
    UNREADABLE_TYPE = "unreadable-type"  # no reader for this media type
    WRONG_TYPE = "wrong-type"  # the bytes are another type than the one declared
    DAMAGED_FILE = "damaged-file"  # a PDF or office file that cannot be opened, or only in part
    LOCKED = "locked"  # a PDF that wants a password
    SCANNED = "scanned"  # pages of a PDF that are pictures, without text
    # the page
    NOT_AN_ARTICLE = "not-an-article"  # a listing, login wall, error page served with 200, …
    NO_BODY = "no-body"
    NO_TITLE = "no-title"
    NO_DATE = "no-date"
    DATE_DOUBT = "date-doubt"  # sources of the publication date disagree, or it lies in the future
    MEMORY_DOUBT = "memory-doubt"  # what the site is known to repeat was more than a small part of the text
    # the text
    LANGUAGE_DOUBT = "language-doubt"
    UNRESOLVED_DATE = "unresolved-date"  # a mention whose year could not be told
    AMBIGUOUS_DATE = "ambiguous-date"  # 10/08/2012
    OTHER_CALENDAR = "other-calendar"  # a Hijri, Hebrew or old-style date, given as a Gregorian one
    # the machinery
    PARSER_ERROR = "parser-error"  # our bug, or a page that breaks the parser
    PARSER_TIMEOUT = "parser-timeout"
    PARSER_DIED = "parser-died"  # the worker process was lost
    MISSING_RECORD = "missing-record"  # a row points at a WARC record that is not there
    DAMAGED_RECORD = "damaged-record"  # a WARC record whose bytes do not agree with its digest
    UNREACHABLE = "unreachable"  # DNS, TLS, connection or time-out
    BLOCKED = "blocked"  # 401, 403, 429, 451 or a challenge page
    DISALLOWED = "disallowed"  # robots.txt, or a robots.txt that could not be fetched
    BAD_FEED = "bad-feed"  # discovery could not read a feed, sitemap or listing, or only in part


@dataclass(frozen=True, slots=True)
class Issue:
    """A stored doubt or failure: what could not be told, in which field, and the excerpt that shows it."""

    kind: IssueKind
    detail: str  # one sentence for a person
    field: str | None = None  # "published", "text", "dates", …
    excerpt: str | None = None  # at most 200 characters of the page


# ---- what we follow -------------------------------------------------------------------------------------------------


class LinkRole(StrEnum):
    """What a link leads to. All but PAGE and ATTACHMENT are discovery and come from a source's file."""

    PAGE = "page"
    ATTACHMENT = "attachment"
    FEED = "feed"
    SITEMAP = "sitemap"
    LISTING = "listing"


@dataclass(frozen=True, slots=True)
class Link:
    """A URL that discovery found. `url` is absolute and as found; `key` is its URL key (archive.urls)."""

    url: str
    key: str
    role: LinkRole = LinkRole.PAGE
    title: str | None = None  # as the feed or listing gives it
    published: str | None = None  # EDTF, as the feed says
    modified: str | None = None  # EDTF or ISO date-time, a sitemap's <lastmod>


# ---- what was served ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Location:
    """Where a WARC record lies: file name below the archive's warc/ folder, offset and length in bytes, SHA-256 (hex)
    of exactly those bytes."""

    file: str
    offset: int
    length: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Capture:
    """One response (or imported resource), kept as one WARC record.

    `body` is the payload as stored: chunking undone, Content-Encoding still on, nothing decoded; for a revisit it is
    that of the record it refers to, empty for a 304. `fetched_at` is aware, in UTC (WARC-Date).
    """

    record_id: str  # <urn:uuid:…> without the angle brackets
    url: str  # WARC-Target-URI
    fetched_at: datetime
    status: int  # HTTP; 200 for an imported resource
    headers: tuple[tuple[str, str], ...]
    body: bytes
    payload_digest: str  # "sha256:" + hex, of the payload as stored
    truncated: str | None = None  # WARC-Truncated: "length", "time", "disconnect"
    ip: str | None = None
    refers_to: str | None = None  # record id of the earlier record with this payload, for a revisit
    notes: tuple[tuple[str, str], ...] = ()  # the crawl's own: role, source and key, so that rows can be made again

    def header(self, name: str) -> str | None:
        """The first header of that name, in any case; None when there is none."""
        name = name.lower()
        return next((value for key, value in self.headers if key.lower() == name), None)


# ---- what a page says -----------------------------------------------------------------------------------------------


class PageKind(StrEnum):
    """What a page is. The first group are documents; the second are named non-articles, stored without text."""

    NEWS = "news"
    STATEMENT = "statement"
    PRESS_RELEASE = "press-release"
    REPORT = "report"
    OPINION = "opinion"
    INTERVIEW = "interview"
    LIST = "list"  # a document that is mainly a list: of prisoners, of demands, of events
    ARTICLE = "article"  # a document of no kind we can name

    LISTING = "listing"
    LOGIN = "login"
    NOT_FOUND = "not-found"  # "page not found", whatever the status
    CHALLENGE = "challenge"  # a bot check or cookie wall
    SCRIPT = "needs-script"  # nothing to read without JavaScript
    EMPTY = "empty"
    SCAN = "scan"  # a PDF of pictures, without text
    OTHER_TYPE = "other-type"  # a media type without a reader
    BROKEN = "broken"  # could not be read; the Issue says why


class BlockKind(StrEnum):
    """What a run of the text was on the page."""

    HEADING = "heading"
    STANDFIRST = "standfirst"
    PARAGRAPH = "paragraph"
    ITEM = "list-item"
    QUOTATION = "quotation"
    CAPTION = "caption"
    ROW = "table-row"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the text; blocks are in order, do not overlap, and are parted by one line feed."""

    start: int
    end: int
    kind: BlockKind
    language: str | None = None  # ISO 639-1, only where it is another than the document's


@dataclass(frozen=True, slots=True)
class Image:
    """A picture that belongs to the article: absolute URL, caption and credit as shown."""

    url: str
    caption: str | None = None


@dataclass(frozen=True, slots=True)
class Published:
    """A publication date no more precise than its source."""

    value: str  # EDTF: "2016-08-04", "2016-08", "2016"
    basis: str  # where it stood: "json-ld", "meta:article:published_time", "time", "visible", "url", "given", …
    surface: str | None = None  # as written on the page


@dataclass(frozen=True, slots=True)
class Document:
    """What one page says. `text` is the article and nothing else: blocks joined by single line feeds."""

    kind: PageKind
    title: str | None
    authors: tuple[str, ...]
    published: Published | None
    language: str | None  # ISO 639-1
    text: str
    blocks: tuple[Block, ...]
    canonical_url: str | None = None  # rel=canonical where it may be believed (same site, no home or listing page)
    updated: Published | None = None
    emails: tuple[str, ...] = ()  # addresses shown on the article, Cloudflare's protection undone
    attachments: tuple[str, ...] = ()  # absolute URLs of documents it offers for download
    images: tuple[str, ...] = ()  # absolute URLs
    credits: tuple[str, ...] = ()  # organisations and desks that the byline names: no people, so not among `authors`
    section: str | None = None  # as the site names it: "Press releases"
    tags: tuple[str, ...] = ()
    image: Image | None = None  # the article's main picture
    related: tuple[str, ...] = ()  # absolute URLs of other documents that the page offers as related


# ---- what the text says ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sentence:
    """The linguistic unit, always. `kind` is that of the block it lies in; headings are sentences of their own."""

    start: int
    end: int
    kind: BlockKind = BlockKind.PARAGRAPH


@dataclass(frozen=True, slots=True)
class DateMention:
    """A calendar date named in the text, explicit or relative, resolved to a value.

    `value` is EDTF, or None when it could not be resolved (then an Issue says so); `interval` objects have a value
    `a/b` and lie over the atomic mentions of their two ends, or are one mention that ends or begins at its anchor
    ("the past five years"). `basis` says what the value rests on: "stated",
    "inherited" (year or month taken from another mention), "relative-to-publication", "relative-to-mention",
    "inferred". `anchor` is the EDTF value it was resolved against, None for "stated". `part` of its period, "early",
    "mid" or "late", narrows earliest and latest to a third ("late May"). `step` is the ISO 8601 duration that a
    computed value lies from its anchor ("in 15 days" "P15D", "two weeks earlier" "-P2W").
    """

    start: int
    end: int
    value: str | None
    precision: str  # "day", "week", "month", "season", "quarter", "half", "year", "decade", "century", "interval"
    earliest: date | None
    latest: date | None
    basis: str
    anchor: str | None = None
    part: str | None = None
    step: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """One of those a penalty is for: `name` in its fullest form in the document, in the nominative, and the `key` that
    its spellings share (archive.text.person_keys); or a group as the text describes it ("five officers"), without a
    key, with its `number` where one is told."""

    name: str
    key: str | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class CourtTerm:
    """A day computed from what the text says: the "end" of a term, its "half" or "two-thirds", or the day a decision
    is "in-force". `value` is EDTF, no more precise than its inputs; `inputs` are those, by name, as they were read:
    `(("term", "P7Y6M"), ("from", "2012-10-08"))`."""

    name: str
    value: str
    inputs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Penalty:
    """A court's sentence (or one asked for, threatened, changed or undone) as the text reports it.

    Fields and their closed vocabularies are those of docs/penalties.md: `term` ISO 8601 duration ("P7Y6M", range
    "P5Y/P7Y", at most "../P10Y", at least "P8Y/.."), `person` the names of `people` joined by "; ", a group as
    "unnamed: …", None where nobody can be told.
    """

    start: int
    end: int
    kind: str
    status: str
    term: str | None = None
    person: str | None = None
    date: str | None = None  # EDTF, of the decision that gives this status
    court: str | None = None
    charges: tuple[str, ...] = ()
    amount: str | None = None  # "800000 KZT"
    people: tuple[Person, ...] = ()
    articles: tuple[str, ...] = ()  # of law, as written: "Article 164, paragraph 3"
    judge: str | None = None
    regime: str | None = None  # "settlement", "general", "strict", "special", "prison", "minimum", "medium", "maximum"
    probation: str | None = None  # ISO 8601 duration that a suspended term hangs over somebody
    speaker: str | None = None  # who says so, where the mention is a claim in a quotation
    confidence: float = 1.0  # 0 to 1: how often mentions read like this one are right, see docs/penalties.md
    rule: str = ""  # the rule that found it; `dateline explain` shows what it says
    computed: tuple[CourtTerm, ...] = ()


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that the text gives as somebody's own, without their outer marks; in one paragraph, never nested.

    `kind`: "full" for one sentence or more, "fragment" for a phrase built into the reporter's sentence. `speaker` is
    the fullest form of the name in the document, None where nobody is named for sure. `said_by` is the span of the
    words that name or describe the speaker ("Kozlov", "he", "a police officer"), `cue` that of the verb or
    preposition that tells it is speech; both may lie in another sentence, or be None. `continues`: goes on from the
    quotation before, after a saying clause or in the next paragraph.
    """

    start: int
    end: int
    kind: str
    speaker: str | None = None
    said_by: tuple[int, int] | None = None
    cue: tuple[int, int] | None = None
    continues: bool = False


@dataclass(frozen=True, slots=True)
class TextFacts:
    """All that text/ finds in one text."""

    language: str | None
    sentences: tuple[Sentence, ...]
    dates: tuple[DateMention, ...]
    penalties: tuple[Penalty, ...]
    issues: tuple[Issue, ...]
    quotes: tuple[Quotation, ...] = ()


@dataclass(frozen=True, slots=True)
class Parsed:
    """The outcome of process.document for one capture: a document with its facts, or a named non-article (document
    None); either may carry issues."""

    kind: PageKind
    document: Document | None
    sentences: tuple[Sentence, ...] = ()
    dates: tuple[DateMention, ...] = ()
    penalties: tuple[Penalty, ...] = ()
    issues: tuple[Issue, ...] = ()
    quotes: tuple[Quotation, ...] = ()
    revision: str = field(kw_only=True)  # process.PARSER_REVISION that made it
    memory: int | None = field(default=None, kw_only=True)  # revision of the site memory that was given to it


# ---- a source, as data/sources/**/*.yml says ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Discovery:
    """One way to find a source's links. `link` (CSS) and `stop` are for listings only."""

    role: LinkRole  # FEED, SITEMAP or LISTING
    url: str  # a listing's may hold "{n}" for the page number
    link: str | None = None
    start: int = 1  # first page number
    stop: str = "known"  # "known": a page without new links; "empty": one without links; "once": never a second page
    max_pages: int = 20


@dataclass(frozen=True, slots=True)
class Layout:
    """CSS selectors of one page layout, valid for pages published through `until` (None: still)."""

    until: date | None = None
    title: str | None = None
    byline: str | None = None
    published: str | None = None
    body: str | None = None
    drop: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Expectation:
    """What a source usually yields; health compares with it. Shares are 0..1."""

    per_week: tuple[int, int] | None = None
    with_date: float | None = None
    with_body: float | None = None


@dataclass(frozen=True, slots=True)
class Probe:
    """When the source was last tried from where, and what came: None fields mean it never was."""

    date: date | None = None
    network: str | None = None
    status: int | None = None
    bytes: int | None = None
    items: int | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A publisher's section we follow."""

    key: str  # the file's name without .yml: "iwpr"
    name: str
    home: str
    kind: str  # "ngo", "campaign", "independent-media", "state-media", "official", "watchdog", …
    stance: str  # one sentence: whose voice this is
    languages: tuple[str, ...]
    timezone: str  # IANA
    discover: tuple[Discovery, ...]
    probed: Probe
    country: str | None = None  # ISO 3166-1 of the publisher
    hosts: tuple[str, ...] = ()  # hosts whose pages belong to it; default: home's host and its www twin
    allow: tuple[str, ...] = ()  # regular expressions on the URL path and query; any must match, if there are any
    deny: tuple[str, ...] = ()
    identity: tuple[str, ...] = ()  # query parameters that are the page's identity, kept in the URL key
    layouts: tuple[Layout, ...] = ()
    expect: Expectation = Expectation()
    every: int = 24 * 60  # minutes between crawls
    delay: float = 5.0  # seconds between two requests to one host, unless robots.txt asks for more
    notes: str | None = None


@dataclass(frozen=True, slots=True)
class SiteMemory:
    """What repeats across the pages of one site, learnt from its own captures: a stored, numbered revision."""

    site: str  # archive.urls.site: "example.org"
    revision: int
    boxes: Mapping[str, str] = field(default_factory=dict)  # elements ("div.related") -> a line often seen in them
    lines: Mapping[str, int] = field(default_factory=dict)  # lines at the begin or end of texts -> on how many stories
    blanks: Mapping[str, int] = field(default_factory=dict)  # short pages served at many addresses -> at how many
    pages: int = 0  # that it was learnt from
