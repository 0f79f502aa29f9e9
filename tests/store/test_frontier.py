"""The frontier: upserts, fair leases that end once, pauses, and what a killed run left."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from hypothesis.strategies import integers, lists, sampled_from
from sqlite_utils import Database

from archive import store
from archive.model import Capture, Link, LinkRole, Location
from archive.policy import BACKOFF, LEASE, SELDOM
from archive.store import frontier, write
from archive.store.frontier import Lease, Outcome

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def db(tmp_path: Path) -> Database:
    return opened(tmp_path)


def opened(folder: Path) -> Database:
    """An archive with two sources (ids 1 and 2) and a run (id 1)."""
    db = store.open(folder)
    for key in ("one", "two"):
        db.execute("INSERT INTO sources (key, name) VALUES (?, ?)", [key, key])
    assert write.start_run(db, "latest", NOW) == 1
    return db


def link(number: int, role: LinkRole = LinkRole.PAGE, host: str = "a.example", **given: str) -> Link:
    return Link(f"https://{host}/{number}", f"{host}/{number}", role, **given)


def lease(
    db: Database, room: int = 10, *, source: int = 1, run: int = 1, at: datetime = NOW, **given: object
) -> list[Lease]:
    return frontier.lease(db, run, source, LinkRole.PAGE, room, at, **given)  # type: ignore[arg-type]


def row(db: Database, number: int) -> dict[str, object]:
    return next(db.query("SELECT * FROM links WHERE key = ?", [f"a.example/{number}"]))


def test_the_first_finder_keeps_a_link_and_later_ones_fill_its_gaps(db: Database) -> None:
    assert frontier.add(db, [link(1), link(2)], 1, None, NOW) == 2
    again = Link("http://www.a.example/1", "a.example/1", LinkRole.FEED, "Title", "2026-11-01", "2026-11-02")
    assert frontier.add(db, [again, link(3)], 2, None, NOW) == 1
    kept = row(db, 1)
    assert (kept["url"], kept["source_id"], kept["role"]) == ("https://a.example/1", 1, "page")
    assert (kept["title"], kept["published"], kept["modified"]) == ("Title", "2026-11-01", "2026-11-02")
    frontier.add(db, [link(1, title="Other", modified="2026-11-09")], 1, None, NOW)
    assert (row(db, 1)["title"], row(db, 1)["modified"]) == ("Title", "2026-11-09")


def test_what_was_found_last_and_is_newest_comes_first(db: Database) -> None:
    frontier.add(db, [link(1), link(2), link(3)], 1, None, NOW)
    frontier.add(db, [link(4, published="2026-11-20"), link(5, published="2026-11-21")], 1, None, NOW)
    assert [one.key[-1] for one in lease(db)] == ["5", "4", "1", "2", "3"]


def test_a_lease_belongs_to_one_run_source_and_role(db: Database) -> None:
    frontier.add(db, [link(1), link(2), link(3, LinkRole.ATTACHMENT)], 1, None, NOW)
    frontier.add(db, [link(4)], 2, None, NOW)
    assert [one.key for one in lease(db, 1)] == ["a.example/1"]
    assert [one.key for one in lease(db)] == ["a.example/2"]
    assert lease(db) == []
    assert [one.key for one in lease(db, source=2)] == ["a.example/4"]


def test_a_lease_ends_once(db: Database) -> None:
    frontier.add(db, [link(1)], 1, None, NOW)
    (one,) = lease(db)
    assert not frontier.release(db, 2, one.link_id, Outcome.DONE, NOW), "another run's"
    assert frontier.release(db, 1, one.link_id, Outcome.DONE, NOW, status=200, etag='"e"', last_modified="then")
    assert not frontier.release(db, 1, one.link_id, Outcome.FAILED, NOW)
    kept = row(db, 1)
    assert (kept["state"], kept["etag"], kept["last_modified"], kept["leased_by"]) == ("done", '"e"', "then", None)
    assert lease(db, at=NOW + timedelta(days=400)) == []


def test_a_304_keeps_the_validators_and_the_day_of_the_last_whole_answer(db: Database) -> None:
    frontier.add(db, [link(1)], 1, None, NOW)
    (one,) = lease(db)
    frontier.release(db, 1, one.link_id, Outcome.DONE, NOW, status=200, etag='"e"')
    later = NOW + timedelta(days=3)
    (one,) = frontier.lease_known(db, 1, 1, 5, later, unseen_since=later)
    frontier.release(db, 1, one.link_id, Outcome.UNCHANGED, later, status=304)
    known = frontier.get(db, "a.example/1")
    assert known is not None
    assert (known.etag, known.last_full_at, known.last_fetched_at) == (
        '"e"',
        "2026-11-22T12:00:00Z",
        "2026-11-25T12:00:00Z",
    )


def test_failures_wait_longer_each_time_and_are_given_up(db: Database) -> None:
    frontier.add(db, [link(1)], 1, None, NOW)
    at = NOW
    for pause in BACKOFF:
        (one,) = lease(db, at=at)
        frontier.release(db, 1, one.link_id, Outcome.FAILED, at, error="refused")
        assert lease(db, at=at + pause - timedelta(seconds=1)) == []
        at += pause
    (one,) = lease(db, at=at)
    frontier.release(db, 1, one.link_id, Outcome.FAILED, at)
    assert lease(db, at=at + timedelta(days=4000)) == []
    assert (row(db, 1)["state"], row(db, 1)["attempts"]) == ("failed", len(BACKOFF) + 1)


def test_a_link_given_back_is_as_it_was(db: Database) -> None:
    frontier.add(db, [link(1), link(2)], 1, None, NOW)
    first, second = lease(db)
    until = NOW + timedelta(minutes=2)
    frontier.release(db, 1, first.link_id, Outcome.BACK, NOW)
    frontier.release(db, 1, second.link_id, Outcome.BACK, NOW, not_before=until)
    assert [one.link_id for one in lease(db)] == [first.link_id]
    assert [one.link_id for one in lease(db, at=until)] == [second.link_id]
    assert row(db, 1)["attempts"] == row(db, 2)["attempts"] == 0


def test_no_lease_of_a_host_that_rests(db: Database) -> None:
    frontier.add(db, [link(1), link(2, host="b.example")], 1, None, NOW)
    assert [one.host for one in lease(db, resting=["a.example"])] == ["b.example"]


def test_a_pause_is_stored_until_it_ends_and_never_shortened(db: Database) -> None:
    until = NOW + timedelta(hours=1)
    frontier.park(db, "a.example", until, "status 429")
    frontier.park(db, "a.example", NOW + timedelta(minutes=1), "status 503")
    assert frontier.parked(db, NOW) == {"a.example": until}
    assert frontier.parked(db, until) == {}


def test_a_killed_run_leaves_nothing_leased(db: Database) -> None:
    frontier.add(db, [link(1), link(2)], 1, None, NOW)
    lease(db)
    run = write.start_run(db, "latest", NOW)
    assert frontier.reclaim(db, run, NOW) == 2
    assert len(lease(db, run=run)) == 2
    assert frontier.reclaim(db, run, NOW) == 0, "its own, and they have not expired"
    assert frontier.reclaim(db, run, NOW + LEASE + timedelta(seconds=1)) == 2


def test_what_a_killed_run_kept_but_did_not_parse_is_handed_over(db: Database) -> None:
    frontier.add(db, [link(1), link(2)], 1, None, NOW)
    first, _ = lease(db)
    capture = Capture("urn:uuid:1", first.url, NOW, 200, (), b"", "sha256:00")
    place = Location("a.warc.gz", 0, 10, "00")
    id = write.capture(db, capture, place, role="page", key=first.key, link_id=first.link_id, run_id=1)
    run = write.start_run(db, "latest", NOW)
    (begun,) = frontier.unfinished(db, run)
    assert (begun.capture_id, begun.location, begun.earlier, begun.lease.link_id) == (id, place, None, first.link_id)
    frontier.take_over(db, run, [begun.lease], NOW)
    assert frontier.reclaim(db, run, NOW) == 1
    assert row(db, 1)["leased_by"] == run
    third = write.start_run(db, "latest", NOW)
    assert len(frontier.unfinished(db, third)) == 1, "killed again before it was parsed"


def test_what_a_killed_run_was_redirected_to_knows_its_redirect(db: Database) -> None:
    frontier.add(db, [link(1)], 1, None, NOW)
    (one,) = lease(db)
    for number, (status, key) in enumerate([(301, one.key), (200, "a.example/9")]):
        capture = Capture(f"urn:uuid:{number}", f"https://{key}", NOW, status, (), b"", "sha256:00")
        place = Location("a.warc.gz", number, 10, "00")
        write.capture(db, capture, place, role="page", key=key, link_id=one.link_id, run_id=1)
    (begun,) = frontier.unfinished(db, write.start_run(db, "latest", NOW))
    assert begun.redirect == 301


def test_discovery_is_due_again_once_a_run(db: Database) -> None:
    feed = link(1, LinkRole.FEED)
    assert frontier.reopen(db, [feed], 1, None, NOW, NOW) == 1
    (one,) = frontier.lease(db, 1, 1, LinkRole.FEED, 5, NOW)
    assert frontier.reopen(db, [feed], 1, None, NOW, NOW) == 0, "on its way"
    frontier.release(db, 1, one.link_id, Outcome.DONE, NOW)
    assert frontier.reopen(db, [feed], 1, None, NOW, NOW) == 0, "fetched in this run"
    later = NOW + timedelta(hours=1)
    assert frontier.reopen(db, [feed], 1, None, later, later) == 1


def test_an_entrance_that_was_something_else_is_taken_over(db: Database) -> None:
    frontier.add(db, [link(1), link(2, LinkRole.FEED)], 2, None, NOW)
    (one,) = lease(db, source=2)
    frontier.release(db, 1, one.link_id, Outcome.DONE, NOW, status=200, etag='"e"')
    later = NOW + timedelta(hours=1)
    listing, feed = link(1, LinkRole.LISTING), link(2, LinkRole.FEED)
    assert frontier.reopen(db, [listing, feed], 1, None, later, later, others=[1, 2]) == 1, "source 2 asks its feed"
    kept = row(db, 1)
    assert (kept["role"], kept["source_id"], kept["state"], kept["etag"]) == ("listing", 1, "new", None)
    assert row(db, 2)["source_id"] == 2
    assert frontier.reopen(db, [feed], 1, None, later, later) == 1
    assert row(db, 2)["source_id"] == 1


def test_where_a_redirect_led_is_done_unless_it_is_on_its_way(db: Database) -> None:
    frontier.add(db, [link(1), link(2)], 1, None, NOW)
    (one,) = lease(db, 1)
    frontier.arrived(db, link(2), 1, one.link_id, NOW, 200, '"e"', None)
    frontier.arrived(db, link(3), 1, one.link_id, NOW, 200, None, None)
    frontier.arrived(db, link(1), 1, one.link_id, NOW, 200, None, None)
    assert [row(db, number)["state"] for number in (1, 2, 3)] == ["leased", "done", "done"]
    assert row(db, 3)["via_id"] == one.link_id


def test_recheck_asks_for_young_pages_often_and_old_ones_seldom(db: Database) -> None:
    ages = {1: 1, 2: 30, 3: 3000}
    frontier.add(
        db, [link(n, published=(NOW - timedelta(days=d)).date().isoformat()) for n, d in ages.items()], 1, None, NOW
    )
    for one in lease(db):
        frontier.release(db, 1, one.link_id, Outcome.DONE, NOW, status=200)

    def due(after: timedelta) -> set[str]:
        taken = frontier.lease_known(db, 1, 1, 9, NOW + after)
        frontier.release_all(db, 1)
        db.execute("UPDATE links SET state = 'done'")
        return {one.key[-1] for one in taken}

    assert due(timedelta(hours=5)) == set()
    assert due(timedelta(hours=7)) == {"1"}
    assert due(timedelta(days=8)) == {"1", "2"}
    assert due(timedelta(days=200)) == {"1", "2", "3"}


def test_recheck_looks_seldom_at_a_known_page_that_was_given_up(db: Database) -> None:
    frontier.add(db, [link(1), link(2)], 1, None, NOW)
    place = Location("a.warc.gz", 0, 10, "00")
    write.capture(db, Capture("urn:uuid:1", "u", NOW, 200, (), b"", "sha256:00"), place, role="page", key=link(1).key)
    for _ in range(len(BACKOFF) + 1):
        for one in lease(db):
            frontier.release(db, 1, one.link_id, Outcome.FAILED, NOW, status=500)
        db.execute("UPDATE links SET not_before = ? WHERE not_before IS NOT NULL", [frontier.stamp(NOW)])
    assert lease(db) == []
    assert frontier.lease_known(db, 1, 1, 9, NOW + SELDOM) == []
    (one,) = frontier.lease_known(db, 1, 1, 9, NOW + SELDOM + timedelta(days=1))
    assert one.key == link(1).key, "the other was never there"


def test_due_sources(db: Database) -> None:
    assert frontier.due(db, NOW) == ["one", "two"]
    frontier.set_due(db, 1, NOW + timedelta(hours=1))
    assert frontier.due(db, NOW) == ["two"]
    assert frontier.due(db, NOW + timedelta(hours=1)) == ["one", "two"]


def test_what_a_304_confirms_and_what_a_payload_repeats(db: Database) -> None:
    for number, (refers_to, digest, status) in enumerate(
        [(None, "sha256:aa", 200), ("urn:uuid:0", "sha256:aa", 200), (None, "sha256:aa", 404)]
    ):
        capture = Capture(
            f"urn:uuid:{number}", "https://a.example/1", NOW, status, (), b"", digest, refers_to=refers_to
        )
        write.capture(db, capture, Location("a", number, 1, ""), role="page", key="a.example/1")
    assert frontier.last_whole(db, "a.example/1") == ("urn:uuid:0", "https://a.example/1", NOW)
    assert frontier.same_payload(db, "a.example/1", "sha256:aa", 200, None) == (
        "urn:uuid:0",
        "https://a.example/1",
        NOW,
    )
    assert frontier.same_payload(db, "a.example/1", "sha256:aa", 200, "length") is None
    assert frontier.same_payload(db, "a.example/2", "sha256:aa", 200, None) is None
    assert frontier.last_whole(db, "a.example/2") is None
    later = NOW + timedelta(days=1)
    torn = Capture("urn:uuid:9", "u", later, 200, (), b"", "sha256:bb", truncated="disconnect")
    write.capture(db, torn, Location("a", 9, 1, ""), role="page", key="a.example/1")
    assert frontier.last_whole(db, "a.example/1") == ("urn:uuid:0", "https://a.example/1", NOW)


class Life(RuleBasedStateMachine):
    """Any order of finding, leasing, ending and being killed: no link is lost, none is held by two."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.db = opened(Path(self.folder.name))
        self.run, self.at = 1, NOW
        self.known: set[str] = set()
        self.held: dict[int, Lease] = {}

    def teardown(self) -> None:
        self.db.close()
        self.folder.cleanup()

    @rule(numbers=lists(integers(1, 12), max_size=5), source=integers(1, 2))
    def find(self, numbers: list[int], source: int) -> None:
        found = {link(number).key for number in numbers}
        new = frontier.add(self.db, [link(number) for number in numbers], source, None, self.at)
        assert new == len(found - self.known)
        self.known |= found

    @rule(source=integers(1, 2), room=integers(0, 4))
    def take(self, source: int, room: int) -> None:
        leases = frontier.lease(self.db, self.run, source, LinkRole.PAGE, room, self.at)
        assert len(leases) <= room
        assert not self.held.keys() & {one.link_id for one in leases}
        self.held.update((one.link_id, one) for one in leases)

    @rule(outcome=sampled_from(list(Outcome)), which=integers(0, 20))
    def end(self, outcome: Outcome, which: int) -> None:
        if self.held:
            link_id = sorted(self.held)[which % len(self.held)]
            del self.held[link_id]
            assert frontier.release(self.db, self.run, link_id, outcome, self.at)
            assert not frontier.release(self.db, self.run, link_id, outcome, self.at)

    @rule(hours=integers(1, 200))
    def wait(self, hours: int) -> None:
        self.at += timedelta(hours=hours)

    @rule()
    def die(self) -> None:
        self.run = write.start_run(self.db, "latest", self.at)
        assert frontier.reclaim(self.db, self.run, self.at) == len(self.held)
        self.held.clear()

    @invariant()
    def the_table_agrees(self) -> None:
        rows = list(self.db.execute("SELECT id, key, leased_by, state FROM links"))
        assert {key for _, key, _, _ in rows} == self.known
        assert {id for id, _, run, _ in rows if run is not None} == set(self.held)
        assert {id for id, _, _, state in rows if state == "leased"} == set(self.held)
        assert {run for _, _, run, _ in rows if run is not None} <= {self.run}


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
