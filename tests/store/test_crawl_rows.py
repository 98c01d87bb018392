"""Sites, runs, the frontier and the captures of a crawl."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection, text
from tests.store.rows import DAY, T0, add_sites, capture

from falsefront.errors import StoreBusyError, StoreError
from falsefront.records import Outcome
from falsefront.store import Store, captures, frontier, runs, sites
from falsefront.store.frontier import MOST_AT_ONCE, Cursor

HOUR = timedelta(hours=1)
START = "http://market.example/"


def visited(tx: Connection, url: str, *, run_id: int, at: datetime = T0, outcome: Outcome = Outcome.LIVE) -> None:
    visit = frontier.Visited(site="market", url=url, run_id=run_id, outcome=outcome)
    frontier.visited_all(tx, [visit], now=at)


def test_sites_follow_the_configuration_and_keep_their_history(store: Store) -> None:
    with store.writing() as tx:
        sites.sync(tx, {"market": "6h", "bazaar": None}, now=T0)
        sites.set_next_due(tx, "market", T0 + HOUR)
        sites.sync(tx, {"market": "6h"}, now=T0)
        found = {site.name: site for site in sites.everything(tx)}
        assert found["market"].next_due_at == T0 + HOUR
        assert not found["bazaar"].is_configured
        sites.sync(tx, {"market": "cron 0 * * * *", "bazaar": None}, now=T0)
        found = {site.name: site for site in sites.everything(tx)}
        assert found["market"].next_due_at is None  # another schedule: to be worked out anew
        assert found["bazaar"].is_configured


def test_a_run_counts_its_pages_by_outcome(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        run_id = runs.start(tx, "market", now=T0, due_at=T0 - HOUR)
        with pytest.raises(StoreBusyError, match="run 1 of 2026-03-03 12:00:00 UTC"):
            runs.start(tx, "market", now=T0)
        visits = {f"{START}a": Outcome.GONE, f"{START}b": Outcome.LIVE, f"{START}c": Outcome.LIVE}
        frontier.add(tx, "market", dict.fromkeys(visits, "market.example").items(), run_id=run_id, depth=0, now=T0)
        for url, outcome in visits.items():
            visited(tx, url, run_id=run_id, outcome=outcome)
        counts = runs.finish(tx, run_id, now=T0 + HOUR, details={"new_listings": 2})
        assert list(counts.items()) == [("live", 2), ("gone", 1)]
        (last,) = runs.recent(tx, "market", limit=1)
        assert (last.state, last.counts, last.details, last.due_at) == ("done", counts, {"new_listings": 2}, T0 - HOUR)
        assert runs.start(tx, "market", now=T0 + HOUR) == run_id + 1


def test_a_missed_run_and_one_that_was_killed_are_rows(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        runs.record_missed(tx, "market", due_at=T0, now=T0 + HOUR, reason="the service was not running")
        runs.start(tx, "market", now=T0 + HOUR)
        assert runs.interrupt_running(tx, now=T0 + 2 * HOUR) == [2]
        assert runs.interrupt_running(tx, now=T0 + 2 * HOUR) == []
        found = [(run.state, run.started_at, run.finished_at) for run in runs.recent(tx, "market", limit=5)]
        assert found == [("interrupted", T0 + HOUR, T0 + 2 * HOUR), ("missed", None, T0 + HOUR)]


def test_runs_of_other_sites_neither_stop_a_run_nor_are_stopped_with_one(store: Store) -> None:
    names = ("bazaar", "market", "stall")
    with store.writing() as tx:
        add_sites(tx, *names)
        ids = {name: runs.start(tx, name, now=T0) for name in names}
        assert runs.interrupt_running(tx, now=T0 + HOUR, site="market") == [ids["market"]]
        states = {name: runs.recent(tx, name, limit=1)[0].state for name in names}
        assert states == {"bazaar": "running", "market": "interrupted", "stall": "running"}
        assert runs.start(tx, "market", now=T0 + HOUR) == max(ids.values()) + 1


def test_the_frontier_gives_starts_then_what_nobody_has_seen_then_what_is_due_again(store: Store) -> None:
    a, b, c = (f"{START}{name}" for name in "abc")
    with store.writing() as tx:
        add_sites(tx)
        assert frontier.begin_with(tx, "market", [(START, "market.example")], run_id=1, now=T0) == 1
        assert frontier.add(tx, "market", [(b, "h"), (a, "h")], run_id=1, depth=1, now=T0, found_on=START) == 2
        assert frontier.add(tx, "market", [(a, "h"), (c, "h")], run_id=1, depth=1, now=T0) == 1
        assert [place.url for _, place in frontier.starts(tx, "market", run_id=1, after=0)] == [START]
        assert (
            frontier.starts(tx, "market", run_id=1, after=1) == frontier.starts(tx, "market", run_id=2, after=0) == []
        )
        for number, url in enumerate((a, START)):
            at = T0 + number * HOUR
            visited(tx, url, run_id=1, at=at)
        unseen, due = Cursor(), Cursor()
        assert [place.url for place in frontier.unseen(tx, "market", unseen)] == [b, c]
        assert frontier.unseen(tx, "market", unseen) == []
        assert [place.url for place in frontier.due(tx, "market", due, run_id=2)] == [a, START]
        assert frontier.due(tx, "market", due, run_id=2) == frontier.due(tx, "market", Cursor(), run_id=1) == []
        assert [place.url for place in frontier.known(tx, "market", most=4)] == [b, c, a, START]
        assert [place.url for place in frontier.known(tx, "market", most=1)] == [b]


def test_sitemaps_are_given_apart_from_pages_new_ones_and_old_ones(store: Store) -> None:
    old, page, other = (f"{START}{name}" for name in ("old.xml", "a", "b"))
    with store.writing() as tx:
        add_sites(tx)
        sitemaps = [(START, "h"), (old, "h")]
        frontier.begin_with(tx, "market", sitemaps, run_id=1, now=T0)
        assert frontier.add(tx, "market", [(page, "h"), (other, "h")], run_id=1, depth=1, now=T0, most=1) == 1
        assert frontier.waiting(tx, "market") == 3
        visited(tx, old, run_id=1)
        frontier.begin_with(tx, "market", sitemaps, run_id=2, now=T0)
        for is_new, url in ((True, START), (False, old)):
            found = frontier.starts(tx, "market", run_id=2, after=0, is_new=is_new)
            assert [place.url for _, place in found] == [url]
        assert [place.url for _, place in frontier.starts(tx, "market", run_id=2, after=0, until=1)] == [START]
        assert [place.url for place in frontier.unseen(tx, "market", Cursor())] == [page]
        assert [place.url for place in frontier.unseen(tx, "market", Cursor(), are_sitemaps=True)] == [START]


def test_places_last_visited_at_one_moment_are_each_given_once(store: Store) -> None:
    places = [(f"{START}{number}", "h") for number in range(MOST_AT_ONCE + 5)]
    with store.writing() as tx:
        add_sites(tx)
        frontier.add(tx, "market", places, run_id=1, depth=1, now=T0)
        for url, _ in places:
            visited(tx, url, run_id=1)
        cursor = Cursor()
        given = [frontier.due(tx, "market", cursor, run_id=2) for _ in range(3)]
    assert [len(some) for some in given] == [MOST_AT_ONCE, 5, 0]


def test_validators_and_links_are_those_of_the_last_page_that_was_read(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        here = [(START, "market.example")]
        visits: tuple[tuple[Outcome, str | None], ...] = (
            (Outcome.LIVE, '"v1"'), (Outcome.UNCHANGED, None), (Outcome.BLOCKED, '"x"'), (Outcome.NETWORK_ERROR, None)
        )  # fmt: skip
        for number, (outcome, etag) in enumerate(visits, 1):
            frontier.begin_with(tx, "market", here, run_id=number, now=T0)
            links = (f"{START}c",) if outcome is Outcome.LIVE else ()
            visited(tx, START, run_id=number, outcome=outcome)
            frontier.was_read(tx, "market", START, outcome=outcome, etag=etag, last_modified="x", links=links)
        (place,) = frontier.known(tx, "market", most=9)
        assert (place.etag, place.links, place.last_outcome) == ('"v1"', (f"{START}c",), Outcome.NETWORK_ERROR)


def test_the_chain_grows_without_gaps_and_outcomes_stand_beside_it(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        assert captures.head(tx) is None
        first = capture(tx, read=False)
        second = capture(tx, at=T0 + DAY)
        assert captures.head(tx) == second
        captures.set_outcome(tx, first.seq, Outcome.BLOCKED, now=T0, reason="captcha", warnings=("odd",))
        assert list(captures.stream(tx)) == [first, second]
        reading = next(captures.readings(tx))
        assert (reading.outcome, reading.reason, reading.warnings) == (Outcome.BLOCKED, "captcha", ("odd",))
        assert captures.last_read(tx, "market", first.url) == second
        assert [found.capture for found in captures.readings_of(tx, {2})] == [second]
        with pytest.raises(StoreError, match="capture 9"):
            captures.set_outcome(tx, 9, Outcome.LIVE, now=T0)


@pytest.mark.parametrize(
    "statement", ["UPDATE captures SET sha256 = 'x'", "UPDATE captures SET url = 'x'", "DELETE FROM captures"]
)
def test_chained_facts_cannot_be_changed(store: Store, statement: str) -> None:
    with store.writing() as tx:
        add_sites(tx)
        capture(tx)
    with pytest.raises(StoreError, match="captures is only ever appended to"), store.writing() as tx:
        tx.execute(text(statement))
