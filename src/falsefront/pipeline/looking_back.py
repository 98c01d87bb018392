"""At the end of a complete run: held against the runs before it, and asked what became of listings."""

from collections import Counter
from datetime import datetime
from typing import Final

from falsefront.pipeline import drift
from falsefront.pipeline.fates import noticed
from falsefront.pipeline.tally import Pass
from falsefront.records import Drift, Fall, Fate
from falsefront.store import Connection, Store, captures, drifts, fates, runs
from falsefront.store.page_room import few_pages

RUNS_LOOKED_AT: Final = 50  # for where the last look ended
# What is counted of a run, by what became of a listing.
COUNTED: Final = {
    Fate.VANISHED: "vanished_listings", Fate.PAGE_GONE: "gone_listings", Fate.RETURNED: "returned_listings",
    Fate.MOVED: "moved_listings", Fate.RELISTED: "relisted_listings",
}  # fmt: skip


def look_back(opened: Store, site: str, run_id: int, done: Pass, *, now: datetime) -> None:
    """Keep what this run read; tell in `done` what fell below the site's history, and what became of listings."""
    with opened.writing() as tx, few_pages(tx):  # each site in a thread of its own, many at about the same time
        done.warnings += _held_against_history(tx, site, run_id, done, now)
        _ask_after_listings(tx, site, run_id, done, now)


def _held_against_history(tx: Connection, site: str, run_id: int, done: Pass, now: datetime) -> list[str]:
    read = done.read.read()
    before = drifts.history(tx, site, limit=drift.HISTORY_RUNS)
    known = drifts.of_site(tx, site)
    fallen = drift.falls(read, before, known)
    examples = {_place(fall): done.read.examples(*_place(fall)) for fall in fallen}
    walls = {fall.pages: wall for fall in fallen if (wall := done.read.walls(fall.pages))}
    drifts.save(tx, run_id, read)
    drifts.end(tx, drift.over(read, known), run_id=run_id, now=now)
    drifts.begin(tx, site, fallen, examples=examples, run_id=run_id, now=now)
    return list(drift.sentences(fallen, examples, walls))


def _place(fall: Fall) -> tuple[str, str]:
    return fall.pages, fall.what


def _ask_after_listings(tx: Connection, site: str, run_id: int, done: Pass, now: datetime) -> None:
    """Keep what became of listings. A run that was cut off says nothing itself: a card may stand where it was not."""
    first, head = captures.first_of_run(tx, run_id), captures.head(tx)
    if first is None or head is None:
        return
    after = _looked_to(tx, site, otherwise=first - 1)
    until = max(after, first - 1) if done.is_cut else head.seq
    of_lists = [each for each in drifts.of_site(tx, site) if each.what in (drift.PAGES, drift.OFFERS)]
    events = noticed(
        tx, site, after=after, until=until, now=now,
        drifting={each.pages for each in of_lists if each.ended_run is None},
        lost_after=min([after, *_before(tx, of_lists, run_id)]),
    )  # fmt: skip
    fates.record(tx, events, run_id=run_id, now=now)
    done.looked_to = until
    done.new.update(Counter(COUNTED[event.fate] for event in events))


def _before(tx: Connection, of_lists: list[Drift], run_id: int) -> list[int]:
    """Return the captures before the drifts that go on or have ended in this run."""
    firsts = [captures.first_of_run(tx, each.began_run) for each in of_lists if each.ended_run in (None, run_id)]
    return [first - 1 for first in firsts if first is not None]


def _looked_to(tx: Connection, site: str, *, otherwise: int) -> int:
    """Return where the last look at the listings of a site ended."""
    for run in runs.recent(tx, site, limit=RUNS_LOOKED_AT):
        seq = run.details.get("looked_to")
        if isinstance(seq, int):
            return seq
    return otherwise
