"""URLs: their canonical form, the key that says which of them are one document, and whose host they are on.

Rules: RFC 3986 section 6.2 (case, percent-encoding, dot segments, default port), the reading of sloppy input of the
WHATWG URL standard (spaces, back-slashes, line breaks), and a table of parameters that only follow people about.
A query string may be the identity of a page (Forum 18's `article_id`): it is kept unless a parameter is in the table.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from ipaddress import IPv6Address
from urllib.parse import SplitResult, unquote_to_bytes, urljoin, urlsplit

DEFAULT_PORTS = {"http": 80, "https": 443}

TRACKING = re.compile(
    r"utm_.*|[a-z]*clid|gclsrc|gbraid|wbraid|_ga|_gl|mc_[ce]id|mkt_tok|igsh(id)?|_hs(enc|mi)|hsctatracking"
    r"|fb_(action_ids|action_types|ref|source)|oly_(anon|enc)_id|vero_id|_openstat|xtor|__twitter_impression"
    r"|(pk|mtm|ns|at|sc)_(campaign|medium|source|mchannel|linkname|keyword|kwd|content|cid|fee)|at_(custom|bbc).*"
    r"|phpsessid|jsessionid|aspsessionid.*|cfid|cftoken",
    re.IGNORECASE,
)
SESSION = re.compile(r";(jsessionid|phpsessid)=[^/]*", re.IGNORECASE)  # in the path, as Java servers write it

SAFE = r"\-A-Za-z0-9._~!$&'()*+,;=:@/"
ESCAPE = re.compile(r"%[0-9A-Fa-f]{2}|%|[^%]+")
PLAIN_PATH = re.compile(rf"[{SAFE}]*\Z")
PLAIN_QUERY = re.compile(rf"[{SAFE}?]*\Z")
UNSAFE = {False: re.compile(rf"[^{SAFE}]+"), True: re.compile(rf"[^{SAFE}?]+")}
UNRESERVED = re.compile(rb"[A-Za-z0-9._~-]")
SUB_DELIMITERS = re.compile(r"%(21|24|27|28|29|2A|2C|3A|40)")  # those that mean nothing special within a path
HOST = re.compile(r"(?=.{1,253}\Z)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*\Z")
BREAKS = re.compile(r"[\t\r\n]")
AMPERSANDS = re.compile(r"\A(amp;)+")
ABSOLUTE = re.compile(r"https?://", re.IGNORECASE)
HOST_END = re.compile(r"[/?]|(?<=^urn:)")
SECOND = frozenset("ac co com edu gob gouv gov go ltd mil ne net or org".split())  # second-level domains of countries
EDGE = "".join(map(chr, range(33)))  # C0 controls and the space


def canonical(url: str, base: str | None = None) -> str:
    """The absolute http(s) URL, without user, fragment, default port and tracking parameters; idempotent.

    `base` is the URL that a relative one is read against. ValueError when it is no http(s) URL.
    """
    return _canonical(_split(url, base))


def key(url: str, identity: Collection[str] = ()) -> str:
    """What two URLs of one document have in common: "example.org/a?id=1"; idempotent on "http://" + key.

    That is the canonical URL without scheme, leading "www." and trailing slash, its parameters sorted. With `identity`
    only the parameters of those names are kept. A "urn:…" is its own key. ValueError as for `canonical`.
    """
    if url[:4].lower() == "urn:":
        return url
    return _key(_split(url, None), identity)


def canonical_and_key(url: str, base: str | None = None, identity: Collection[str] = ()) -> tuple[str, str]:
    """Both at once, for half the price: 50,000 of them stand in one sitemap."""
    parts = _split(url, base)
    return _canonical(parts), _key(parts, identity)


def _canonical(parts: SplitResult) -> str:
    query = _joined(parts.query, ())
    return f"{parts.scheme}://{parts.netloc}{parts.path}" + (f"?{query}" if query else "")


def _key(parts: SplitResult, identity: Collection[str]) -> str:
    path = SUB_DELIMITERS.sub(lambda found: chr(int(found[1], 16)), parts.path).rstrip("/")
    query = "&".join(sorted(_joined(parts.query, identity).split("&")))
    port = "" if parts.port in (None, *DEFAULT_PORTS.values()) else f":{parts.port}"
    return bare(parts.netloc.removesuffix(f":{parts.port}")) + port + path + (f"?{query}" if query else "")


@lru_cache(4096)  # of each request it is asked many times
def host(url: str) -> str:
    """The host, with its port only when that is not the scheme's own: "example.org", "127.0.0.1:8801"."""
    return _split(url, None).netloc


def bare(host: str) -> str:
    """The host without leading "www."; a "www." that is all but the top level is left."""
    while host.startswith("www.") and "." in host[4:]:
        host = host[4:]
    return host


def site(key: str) -> str:
    """The site of a URL key, whose pages are made alike: "example.org" for "news.example.org/a"; "" for a "urn:…".

    The last two labels of the host, three below such as "co.uk"; no list of public suffixes is asked.
    """
    name = HOST_END.split(key, maxsplit=1)[0]
    labels = name.split(".")
    if name == "urn:" or name.startswith("[") or labels[-1].partition(":")[0].isdigit():
        return "" if name == "urn:" else name
    return ".".join(labels[-3 if labels[-2:-1] and labels[-2] in SECOND and len(labels[-1]) == 2 else -2 :])


def same_site(a: str, b: str) -> bool:
    """Whether two URLs are of one site: one host or a host and its subdomain, on the same port.

    No list of public suffixes is asked: en.example.org and ru.example.org are two sites, "co.uk" is taken for one.
    """
    first, second = sorted((bare(host(a)), bare(host(b))), key=len)
    return first == second or ("." in first and second.endswith("." + first))


def _split(url: str, base: str | None) -> SplitResult:
    """Scheme, host[:port], path and query in their canonical form; the query still with all its parameters."""
    text = BREAKS.sub("", url.strip(EDGE))
    front, mark, query = text.partition("?")
    if not front.lower().startswith(("javascript:", "data:")):
        text = front.replace("\\", "/") + mark + query
    if base is not None and not ABSOLUTE.match(text):
        text = urljoin(base.strip(EDGE), text)
    parts = urlsplit(text)
    if parts.scheme not in DEFAULT_PORTS or not parts.netloc:
        raise ValueError(f"not an http(s) URL: {url[:200]!r}")
    path = _dots(SESSION.sub("", _escaped(parts.path, query=False)) or "/")
    return SplitResult(parts.scheme, _netloc(parts), path, _escaped(parts.query, query=True), "")


def _netloc(parts: SplitResult) -> str:
    """Host in ASCII and lower case, with the port when it is not the scheme's own; users and passwords are left out."""
    port = parts.port  # ValueError when it is no number below 65,536
    name = parts.hostname or ""
    name = f"[{IPv6Address(name)}]" if ":" in name else _ascii_host(name)
    return name if port in (None, DEFAULT_PORTS[parts.scheme]) else f"{name}:{port}"


@lru_cache(4096)
def _ascii_host(name: str) -> str:
    if "%" in name:
        name = unquote_to_bytes(name).decode("utf-8")
    name = name.encode("idna").decode("ascii").lower() if not name.isascii() else name.lower()
    name = name.removesuffix(".")
    if not HOST.match(name):
        raise ValueError(f"not a host: {name[:100]!r}")
    return name


def _escaped(text: str, *, query: bool) -> str:
    """Percent-encoding normalised: no unreserved character escaped, no other one bare, hexadecimals in upper case."""
    if (PLAIN_QUERY if query else PLAIN_PATH).match(text):
        return text
    unsafe = UNSAFE[query]
    return ESCAPE.sub(lambda found: _piece(found[0], unsafe), text)


def _piece(piece: str, unsafe: re.Pattern[str]) -> str:
    if piece == "%":
        return "%25"
    if piece[0] == "%":
        byte = unquote_to_bytes(piece)
        return byte.decode("ascii") if UNRESERVED.match(byte) else piece.upper()
    return unsafe.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode("utf-8")), piece)


def _dots(path: str) -> str:
    """Dot segments resolved (RFC 3986 section 5.2.4); what climbs above the root is cut."""
    if "/." not in path:
        return path
    kept: list[str] = []
    segments = path.split("/")[1:]
    for segment in segments:
        if segment == "..":
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in (".", ".."):
        kept.append("")
    return "/" + "/".join(kept)


def _joined(query: str, identity: Collection[str]) -> str:
    """The query's parameters that are kept, in their order; "amp;x" is an ampersand escaped once too often."""
    if not query:
        return ""
    kept = (AMPERSANDS.sub("", part) for part in query.split("&"))
    return "&".join(part for part in kept if part and _keeps(part.partition("=")[0], identity))


def _keeps(name: str, identity: Collection[str]) -> bool:
    name = unquote_to_bytes(name).decode("utf-8", "replace")
    return name in identity if identity else not TRACKING.fullmatch(name)
