"""Source files: what a good one means, and what is said of every kind of bad one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive import registry
from archive.errors import SourceError
from archive.model import Discovery, Expectation, Layout, LinkRole, Probe, Source

GOOD = """\
name: The Lantern
home: https://lantern.example/
kind: independent-media
stance: A small newsroom in an invented town.
country: NO
language: [no, ru]
timezone: Europe/Oslo
hosts: [lantern.example, "lantern.example:8801"]
discover:
  - feed: https://lantern.example/rss
  - sitemap: https://lantern.example/sitemap.xml
  - listing: {url: "https://lantern.example/news?page={n}", link: article h2 a, start: 0, stop: empty, max_pages: 5}
allow: ^/news/
deny: [/video/, '\\.pdf$']
identity: id
layouts:
  - {until: 2023-06-30, body: .old p}
  - {title: h1, byline: .by, published: time, body: .new p, drop: [.ad, .share]}
expect: {per_week: [5, 400], with_date: 0.99, with_body: 0.98}
every: 6h
delay: 2.5
probed: {date: 2026-11-20, network: a flat in Bergen, status: 200, bytes: 4096, items: 20}
notes: Invented.
"""

LEAST = """\
name: The Lantern
home: https://lantern.example/
kind: ngo
stance: Invented.
language: en
timezone: UTC
discover: {feed: https://lantern.example/rss}
probed: never
"""


def load(folder: Path, text: str | bytes, name: str = "lantern.yml") -> Source:
    (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return registry.load(folder)["lantern"]


def faults(folder: Path, text: str | bytes, name: str = "lantern.yml") -> list[str]:
    with pytest.raises(SourceError) as raised:
        load(folder, text, name)
    return [line.removeprefix(f"{folder}/") for line in str(raised.value).splitlines()]


def test_every_key_means_what_it_says(tmp_path: Path) -> None:
    assert load(tmp_path, GOOD) == Source(
        key="lantern",
        name="The Lantern",
        home="https://lantern.example/",
        kind="independent-media",
        stance="A small newsroom in an invented town.",
        country="NO",
        languages=("no", "ru"),
        timezone="Europe/Oslo",
        hosts=("lantern.example", "lantern.example:8801"),
        discover=(
            Discovery(LinkRole.FEED, "https://lantern.example/rss"),
            Discovery(LinkRole.SITEMAP, "https://lantern.example/sitemap.xml"),
            Discovery(LinkRole.LISTING, "https://lantern.example/news?page={n}", "article h2 a", 0, "empty", 5),
        ),
        allow=("^/news/",),
        deny=("/video/", r"\.pdf$"),
        identity=("id",),
        layouts=(
            Layout(until=date(2023, 6, 30), body=".old p"),
            Layout(title="h1", byline=".by", published="time", body=".new p", drop=(".ad", ".share")),
        ),
        expect=Expectation(per_week=(5, 400), with_date=0.99, with_body=0.98),
        every=360,
        delay=2.5,
        probed=Probe(date=date(2026, 11, 20), network="a flat in Bergen", status=200, bytes=4096, items=20),
        notes="Invented.",
    )


def test_a_least_source_has_the_defaults(tmp_path: Path) -> None:
    source = load(tmp_path, LEAST)
    assert (source.every, source.delay, source.hosts, source.expect) == (1440, 5.0, (), Expectation())
    assert source.probed == Probe()


def test_a_listing_without_a_page_number_is_read_once(tmp_path: Path) -> None:
    text = LEAST.replace("{feed: https://lantern.example/rss}", "{listing: {url: 'https://lantern.example/', link: a}}")
    assert load(tmp_path, text).discover[0].stop == "once"


@pytest.mark.parametrize("key", [key for key, wanted in registry.SOURCE.items() if wanted.required])
def test_a_missing_key_is_named(tmp_path: Path, key: str) -> None:
    without = "\n".join(line for line in LEAST.splitlines() if not line.startswith(f"{key}:"))
    assert faults(tmp_path, without) == [f"lantern.yml:1: {key}: expected this key, found none"]


def change(old: str, new: str) -> tuple[str, str]:
    assert old in GOOD
    return GOOD.replace(old, new), new


BAD = [
    ("home: https", "homepage: https", 2, "homepage: expected a known key, found an unknown one; did"),
    ("allow: ^/news/", "alow: ^/news/", 13, "alow: expected a known key, found an unknown one; did you "),
    ("byline: .by", "bylines: .by", 18, "bylines: expected a known key, found an unknown one; did you "),
    ("with_date", "with_dates", 19, "with_dates: expected a known key, found an unknown one; did you m"),
    ("start: 0", "starts: 0", 12, "starts: expected a known key, found an unknown one; did you mean s"),
    ("- feed:", "- fed:", 10, "fed: expected a known key, found an unknown one; did you mean feed?"),
    ("- feed:", "- rss_of_news:", 10, "rss_of_news: expected one of the keys feed, sitemap, listing, found an unkn"),
    ("every: 6h", "every: 6h\nevery: 7h", 21, "every: expected the key once (first on line 20), found it again"),
    ("https://lantern.example/\n", "lantern.example\n", 2, "home: expected a URL that begins with http:// or https:"),
    ("https://lantern.example/rss", "https://lan tern/rss", 10, "feed: expected a URL that begins with http:// or h"),
    ("kind: independent-media", "kind: independent", 3, "kind: expected one of ngo, campaign, watchdog, "),
    ("country: NO", "country: NOR", 5, "country: expected a country's two letters (ISO 3166-1), found 'NOR'; did y"),
    ("[no, ru]", "[no, russian]", 6, "language: expected a language's two letters (ISO 639-1), found 'russian'"),
    ("[no, ru]", "[]", 6, "language: expected a list of at least 1, found an empty list"),
    (
        "Europe/Oslo",
        "Europe/Olso",
        7,
        "timezone: expected an IANA time zone, found 'Europe/Olso'; did you mean Europe/",
    ),
    ("Europe/Oslo", "Europe", 7, "timezone: expected an IANA time zone, found 'Europe'"),
    ("[lantern.example,", "[https://lantern.example,", 8, "hosts: expected a host in lower case, without http://, f"),
    ("article h2 a", '"article[h2 a"', 12, "link: expected a CSS selector, found 'article[h2 a'"),
    (".ad, .share", '.ad, ".sh("', 18, "drop: expected a CSS selector, found '.sh('"),
    ("link: article h2 a, ", "", 12, "link: expected this key, found none"),
    ("stop: empty", "stop: never", 12, "stop: expected known, empty or once, found 'never'"),
    ("max_pages: 5", "max_pages: 0", 12, "max_pages: expected a whole number above 0, found '0'"),
    (
        "?page={n}",
        "",
        12,
        "listing: expected a url with {n}, where stop is not once, found 'https://lantern.example/news'",
    ),
    ("/video/, '", "'(', '", 14, "deny: expected a regular expression, found '('"),
    ("until: 2023-06-30", "until: 30.6.2023", 17, "until: expected a day as 2016-08-31, found '30.6.2023'"),
    ("{until: 2023-06-30, body", "{body", 17, "layouts: expected the oldest first, all but the last with until, found"),
    ("[5, 400]", "[400, 5]", 19, "per_week: expected [least, most], found [400, 5]"),
    ("[5, 400]", "5", 19, "per_week: expected [least, most], found [5]"),
    ("with_date: 0.99", "with_date: 99", 19, "with_date: expected a share from 0 to 1, found '99'"),
    ("with_date: 0.99", "with_date: nan", 19, "with_date: expected a share from 0 to 1, found 'nan'"),
    ("every: 6h", "every: often", 20, "every: expected a time as 30m, 6h or 1d, found 'often'"),
    ("delay: 2.5", "delay: inf", 21, "delay: expected seconds, 0 or more, found 'inf'"),
    ("date: 2026-11-20, ", "", 22, "date: expected this key, found none"),
    ("notes: Invented.", "notes:", 23, "notes: expected text, found nothing"),
    ("notes: Invented.", "notes: [a]", 23, "notes: expected text, found a list"),
    ("home: https://lantern.example/", "home: {a: b}", 2, "home: expected a URL that begins with http:// or https"),
]


@pytest.mark.parametrize(("old", "new", "line", "message"), BAD, ids=[f"{new}"[:30] for _, new, _, _ in BAD])
def test_a_bad_value_is_told_in_one_line(tmp_path: Path, old: str, new: str, line: int, message: str) -> None:
    assert old in GOOD
    [fault] = faults(tmp_path, GOOD.replace(old, new))
    assert fault.startswith(f"lantern.yml:{line}: {message}")


def test_the_nearest_valid_key_is_offered(tmp_path: Path) -> None:
    [fault] = faults(tmp_path, GOOD.replace("timezone:", "time_zone:"))
    assert fault.endswith("time_zone: expected a known key, found an unknown one; did you mean timezone?")


def test_probed_is_never_or_a_mapping(tmp_path: Path) -> None:
    [fault] = faults(tmp_path, LEAST.replace("probed: never", "probed: yesterday"))
    assert fault.startswith("lantern.yml:8: probed: expected never, or a mapping with the keys date, network, status,")


def test_a_way_is_one_way(tmp_path: Path) -> None:
    text = LEAST.replace(
        "{feed: https://lantern.example/rss}", "{feed: https://a.example/, sitemap: https://a.example/s}"
    )
    assert faults(tmp_path, text) == [
        "lantern.yml:7: discover: expected one of feed, sitemap and listing, found feed and sitemap"
    ]


def test_all_faults_of_all_files_come_at_once_in_order(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "first.yml").write_text(LEAST.replace("UTC", "GMT+99").replace("kind: ngo", "kind: og"), "utf-8")
    found = faults(tmp_path, LEAST.replace("probed: never", "probes: never"))
    assert [line.split(": ")[:2] for line in found] == [
        ["a/first.yml:3", "kind"],
        ["a/first.yml:6", "timezone"],
        ["lantern.yml:8", "probes"],
    ]


def test_two_files_of_one_key_are_a_fault(tmp_path: Path) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "lantern.yml").write_text(LEAST, "utf-8")
    [fault] = faults(tmp_path, LEAST)
    assert fault.startswith("xx/lantern.yml:1: expected a file name of its own, found ")
    assert fault.endswith("lantern.yml of the same key")


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("name: [a\nhome: b", 2, "expected YAML, found "),
        ("name: a\n\thome: b", 2, "expected YAML, found "),
        ("a: &x [1]\nb: *x", 2, "expected YAML, found an alias (*name)"),
        ("a: &a [*a]", 1, "expected YAML, found an alias (*name)"),
        ("", 1, "expected a mapping with the keys name, home, kind, "),
        ("- a", 1, "expected a mapping with the keys name, home, kind, "),
        (b"name: \xff\xfe", 1, "expected UTF-8, found "),
        (b"name: a\x00b", 1, "expected YAML, found "),
    ],
)
def test_what_is_no_source_file_is_told(tmp_path: Path, text: str | bytes, line: int, message: str) -> None:
    [fault] = faults(tmp_path, text)
    assert fault.startswith(f"lantern.yml:{line}: {message}")


@pytest.mark.parametrize("name", ["lantern.yaml", "Lantern.yml", "the lantern.yml"])
def test_a_file_name_that_is_no_key_is_a_fault_and_not_left_out(tmp_path: Path, name: str) -> None:
    [fault] = faults(tmp_path, LEAST, name)
    assert "expected a name of lower-case letters, digits and _ that ends in .yml" in fault


def test_a_folder_without_sources_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="expected source files"):
        registry.load(tmp_path)
    with pytest.raises(SourceError, match="expected a folder"):
        registry.load(tmp_path / "none")


def test_sources_of_the_checkout_go_before_those_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "__file__", str(tmp_path / "archive" / "registry.py"))
    with pytest.raises(SourceError, match="reinstall dateline"):
        registry.find_folder()
    installed, checkout = tmp_path / "archive" / "_sources", tmp_path / "data" / "sources"
    for folder in (installed, checkout):
        folder.mkdir(parents=True)
        assert registry.find_folder() == folder


@given(st.text(max_size=60) | st.recursive(st.text(max_size=5), lambda x: st.lists(x, max_size=3)).map(str))
def test_any_text_is_sources_or_a_source_error(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("any")
    (folder / "a.yml").write_text(text, "utf-8", newline="")
    with pytest.raises(SourceError):
        registry.load(folder)


# ---- the sources we ship --------------------------------------------------------------------------------------------

SHIPPED = registry.load(registry.find_folder())


def test_the_twelve_sources_are_there() -> None:
    assert set(SHIPPED) >= {
        *("iwpr", "vladimirkozlov", "odfoundation", "hrw", "amnesty", "cpj"),
        *("ovd_info", "azattyq", "eurasianet", "vlast", "forum18", "europarl"),
    }


@pytest.mark.parametrize("key", SHIPPED)
def test_a_shipped_source_says_whose_voice_it_is_and_what_to_expect(key: str) -> None:
    source = SHIPPED[key]
    assert source.country and source.notes and len(source.stance) > 20
    assert None not in (source.expect.per_week, source.expect.with_date, source.expect.with_body)
    assert source.delay >= 1 and source.every >= 60


DOCUMENTATION = Path(__file__).parent.parent / "docs" / "sources.md"


def test_every_key_of_a_source_file_is_documented() -> None:
    """docs/sources.md has a section for each mapping, and in it a row for each of its keys."""
    text = DOCUMENTATION.read_text("utf-8")
    sections = {part.partition("\n")[0].strip("` "): part for part in text.split("\n## ")[1:]}
    missing = [
        f"{section}.{key}"
        for section, keys in registry.KEYS.items()
        for key in keys
        if f"\n| `{key}` |" not in sections.get(section, "")
    ]
    assert missing == []
    for kind in registry.KINDS:
        assert f"`{kind}`" in sections["source"]


def test_the_documented_example_is_a_source(tmp_path: Path) -> None:
    example = DOCUMENTATION.read_text("utf-8").split("```yaml\n")[1].split("```")[0]
    assert load(tmp_path, example).name == "The Lantern"
