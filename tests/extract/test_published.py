"""archive.extract.published and days: where a publication date is found, and where none is."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive import page
from archive.extract import days, document
from archive.model import Discovery, Issue, LinkRole, Probe, Published, Source

BODY = "".join(
    f"<p>Paragraph {word} says at some length what happened in the court that week, and who was there.</p>"
    for word in ("one", "two", "three", "four")
)
SOURCE = Source(
    key="x", name="X", home="https://x.example/", kind="ngo", stance="none", languages=("en",), timezone="Asia/Almaty",
    discover=(Discovery(LinkRole.FEED, "https://x.example/feed"),), probed=Probe(),
)  # fmt: skip


def read(
    head: str = "", above: str = "", below: str = "", *, url: str = "https://x.example/a", lang: str = "en",
    source: Source | None = None,
) -> tuple[Published | None, tuple[Issue, ...]]:  # fmt: skip
    body = f"<h1>A title of five words</h1>{above}<div>{BODY}</div>{below}"
    text = f"<html lang='{lang}'><head>{head}</head><body>{body}</body></html>"
    one = replace_time(page.given(text, url))
    _, found, issues = document(one, source, None)
    assert found is not None
    return found.published, issues


def replace_time(one: page.Page) -> page.Page:
    one.fetched_at = datetime(2026, 3, 20, 9, tzinfo=UTC)
    return one


def ld(value: str) -> str:
    thing = f'{{"@type": "NewsArticle", "headline": "t", "datePublished": "{value}"}}'
    return f'<script type="application/ld+json">{thing}</script>'


@pytest.mark.parametrize(
    ("made", "value", "basis"),
    [
        ({"head": ld("2026-02-03T10:00:00+05:00")}, "2026-02-03", "json-ld"),
        ({"head": '<meta name="dc.date" content="2026-02-03">'}, "2026-02-03", "meta:dc.date"),
        ({"head": '<meta name="x-date-published" content="3 February 2026">'}, "2026-02-03", "meta:x-date-published"),
        ({"above": "<time datetime='2026-02-03'>3 Feb</time>"}, "2026-02-03", "time"),
        ({"above": "<div>Posted: Tuesday, February 3, 2026 at 4:15 pm</div>"}, "2026-02-03", "visible"),
        ({"above": "<div>ALMATY, 3 February 2026</div>"}, "2026-02-03", "visible"),
        ({"above": "<div>02/03/2026</div>", "lang": "en-US"}, "2026-02-03", "visible"),
        ({"above": "<div>03/02/2026</div>", "lang": "en-GB"}, "2026-02-03", "visible"),
        ({"above": "<div>February 2026</div>"}, "2026-02", "visible"),
        ({"url": "https://x.example/2026/02/03/story"}, "2026-02-03", "url"),
        ({"url": "https://x.example/2026/02/story"}, "2026-02", "url"),
        ({"url": "https://x.example/2026/02/story", "above": "<p>3 February 2026</p>"}, "2026-02-03", "visible"),
        ({"below": "<div>Published on 3 February 2026</div>"}, "2026-02-03", "visible"),
        ({"head": '<meta property="og:article:published_time" content="20260203">'}, "2026-02-03",
         "meta:og:article:published_time"),
        ({"head": '<meta property="article:published_time" content="الأربعاء، 07 يناير 2026 - 12:09 م">'},
         "2026-01-07", "meta:article:published_time"),
        ({"head": '<meta name="dc.date" content="2026-02-09">', "above": "<div>3 February 2026</div>"},
         "2026-02-03", "visible"),
        ({"head": '<meta name="dc.date" content="2026-02-03">', "above": "<div>Updated 9 February 2026</div>"},
         "2026-02-03", "meta:dc.date"),
        ({"above": "<div>Anna Bell 3. 2. 2026.</div>", "lang": "de"}, "2026-02-03", "visible"),
        ({"below": "<aside><h3>Published</h3><p>3 February 2026</p><h3>Reviewed</h3><p>9 March 2026</p></aside>"},
         "2026-02-03", "visible"),
        ({"below": "<footer>3 February 2026 By the press office</footer>"}, "2026-02-03", "visible"),
        ({"below": "<p>Last modified 3 February 2026</p>"}, "2026-02-03", "visible:updated"),
        ({"url": "https://x.example/news/13-02-2026"}, "2026-02-13", "url"),
        ({"head": '<script>var page = {"title": "t", "publishedAt": "2026-02-03T09:00:00+05:00"}</script>'},
         "2026-02-03", "script"),
        ({"head": '<script type="application/ld+json">{"@type": "Article", "datePublished": "2026-02-03", }]</script>'},
         "2026-02-03", "script"),
    ],
)  # fmt: skip
def test_where_it_is_found(made: dict[str, str], value: str, basis: str) -> None:
    found, _ = read(**made)
    assert found is not None
    assert (found.value, found.basis) == (value, basis)


@pytest.mark.parametrize(
    "made",
    [
        {},
        {"below": "<ul><li><a href='/b'>Another story of that month</a> 3 February 2026</li></ul>"},
        {"above": "<p>She said on 3 February 2026 that the case was closed and would not be opened.</p>"},
        {"below": "<div>Copyright 2019 X</div>"},
        {"above": "<time datetime='2018-07-01'>30 of 2021</time>"},  # a template's machine date against its text
        {"below": "<dl><dt>Joined</dt><dd>11 May 2017</dd></dl>"},
        {"below": "<div class=comments><p>Ann</p><p>3 February 2026</p></div>"},
        {"below": "<div class=comments><p itemprop=datePublished>3 February 2026</p></div>"},
        {"below": "<p>3 February 2026</p><p>9 March 2026</p>"},
        {"above": "<div class='site-header__date'>3 February 2026</div>"},
        {"head": '<script>[{"published_at": "2026-02-03"}, {"published_at": "2026-02-04"}]</script>'},
        {"above": "<div>Lisbon 2019</div>"},
        {"above": "<div>Mayor 2021</div>"},
        {"above": "<div>Marina 3, 2021</div>"},
        {"above": "<div>Decided 3 2021</div>"},
    ],
)
def test_where_none_is_stated_none_is_found(made: dict[str, str]) -> None:
    found, issues = read(**made)
    assert found is None
    assert [issue.kind.value for issue in issues if issue.field == "published"] == ["no-date"]


def test_the_record_of_a_standing_page_is_no_publication() -> None:
    thing = '{"@type": "WebPage", "datePublished": "2014-12-20T14:35:10+00:00"}'
    head = f'<script type="application/ld+json">{thing}</script>'
    for kind, value in (("single-post postid-7", "2014-12-20"), ("page page-id-7", None)):
        text = (
            f"<html lang=en><head>{head}</head><body class='{kind}'><h1>A title of five words</h1>{BODY}</body></html>"
        )
        _, found, _ = document(page.given(text, "https://x.example/a"), None, None)
        assert found is not None
        assert (found.published and found.published.value) == value


def test_a_date_after_the_capture_is_none_and_a_doubt() -> None:
    found, issues = read(ld("2027-01-01"))
    assert found is None
    assert [issue.kind.value for issue in issues] == ["date-doubt", "no-date"]


def test_two_machine_dates_that_disagree_are_a_doubt() -> None:
    found, issues = read(ld("2026-02-03") + '<meta property="article:published_time" content="2019-01-01">')
    assert found is not None
    assert (found.value, [issue.kind.value for issue in issues]) == ("2026-02-03", ["date-doubt"])


def test_a_moment_in_utc_is_the_day_of_the_source_or_of_the_page() -> None:
    late = ld("2026-02-03T20:30:00Z")
    assert read(late)[0] == Published("2026-02-03", "json-ld", "2026-02-03T20:30:00Z")
    found, _ = read(late, source=SOURCE)
    assert found is not None
    assert found.value == "2026-02-04"
    found, _ = read(late, "<div>4 February 2026, 01:30</div>")
    assert found == Published("2026-02-04", "visible", "4 February 2026")


@given(st.dates(date(1990, 1, 1), date(2060, 12, 31)))
def test_every_written_form_gives_its_day(day: date) -> None:
    iso = day.isoformat()
    english, russian, kazakh = day.strftime("%B"), MONTHS["ru"][day.month - 1], MONTHS["kk"][day.month - 1]
    forms = [
        iso,
        f"{day.day} {english} {day.year}",
        f"{english} {day.day}, {day.year}",
        f"{day.day} {english}, {day.year}",
        f"{day.day} {english[:3]}. {day.year}",
        f"{day:%d.%m.%Y}",
        f"{day.day} {russian} {day.year} г.",
        f"{day.year} жылғы {day.day} {kazakh}",
        f"{day.day}. {MONTHS['de'][day.month - 1]} {day.year}",
        f"{day.day} de {MONTHS['es'][day.month - 1]} de {day.year}",
        f"{day.day} {MONTHS['pl'][day.month - 1]} {day.year}",
        f"{day.year}年{day.month}月{day.day}日",
        f"{day.day}. {day.month}. {day.year}",
        f"{day.day} {MONTHS['ar'][day.month - 1]} {day.year}",
        f"{day.year}. {MONTHS['hu'][day.month - 1]} {day.day}.",
        f"{day.year}. gada {day.day}. {MONTHS['lv'][day.month - 1]}",
    ]
    assert {form: days.written(form) for form in forms} == dict.fromkeys(forms, iso)


MONTHS = {
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(),
    "hu": "január február március április május június július augusztus szeptember október november december".split(),
    "lv": "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī".split(),
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split(),
}


@given(st.text(max_size=80))
def test_no_text_raises(text: str) -> None:
    days.stamp(text)
    days.written(text)


@given(st.text(st.sampled_from("0123456789 ./-,:T+Z年марта may"), max_size=60))
def test_what_is_read_is_a_day_of_the_calendar_and_stands_in_the_text(text: str) -> None:
    if found := days.first_written(text):
        value, surface = found
        assert surface in text
        date.fromisoformat(f"{value}-01"[:10])


def test_no_more_of_a_text_is_read_than_its_beginning() -> None:
    """So that a line of two million figures costs what a short one costs."""
    filling = "1" * days.LONGEST
    assert days.first_written(f"{filling} 3 March 2021") is None
    assert days.first_written(f"3 March 2021 {filling}") == ("2021-03-03", "3 March 2021")


@pytest.mark.parametrize(
    ("above", "value"),
    [
        ("<p>⋅ November 22, 2011 ⋅ Email This Story ⋅ Print Page ⋅ Leave Comment</p>", "2011-11-22"),
        ("<p>Put up by one of <i class='itemPostDate'>25 August 2015</i> and read by many of us</p>", "2015-08-25"),
        ("<p>( Pescara, 14 Gennaio 20 )</p>", "2020-01-14"),
    ],
)
def test_a_dateline_is_read_between_dots_by_its_class_and_in_brackets(above: str, value: str) -> None:
    found, _ = read(above=above)
    assert found is not None
    assert (found.value, found.basis) == (value, "visible")


@pytest.mark.parametrize(
    ("dash", "value"), [("-", "2022-01-27"), ("–", "2022-01-27"), (". ", "2022-01-27"), ("", None)]
)
def test_a_text_may_begin_with_its_day_and_a_dash(dash: str, value: str | None) -> None:
    found, _ = read(above=f"<p>27 January 2022{dash} the court {'met and heard the tenants of the house ' * 5}</p>")
    assert (found and found.value) == value


@pytest.mark.parametrize(("stamp", "value"), [("2019-06-17", "2017-07-12"), ("2017-07-20", "2017-07-20")])
def test_metadata_of_a_move_to_another_system_give_way_to_the_day_in_the_url(stamp: str, value: str) -> None:
    found, _ = read(ld(stamp), url="https://x.example/2017/7/12/tenants")
    assert found is not None
    assert found.value == value
