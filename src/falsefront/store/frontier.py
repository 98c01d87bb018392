"""What is to be visited, per site and run, and what to send along so that an unchanged page says 304.

A run asks for its start pages and some sitemaps first, then for what nobody has ever visited, longest waiting first,
then for what is due again, longest not visited first. What a run does not come to is there for the next one.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from sqlalchemy import Connection, RowMapping, Select, bindparam, func, select, update

from falsefront.records import Outcome
from falsefront.store.batches import batches
from falsefront.store.columns import digest
from falsefront.store.direct import Direct
from falsefront.store.tables import captures, frontier
from falsefront.store.upsert import upsert

MOST_AT_ONCE = 50  # places given at a time
MOST_WAITING = 100_000  # pages of a site that nobody has visited: what else is found is noted once there is room again

# Only a page that was really read has validators and links worth keeping.
_READ = (Outcome.LIVE, Outcome.EMPTY)


_HERE = update(frontier).where(frontier.c.site == bindparam("here"), frontier.c.url_key == bindparam("key"))


def _setting(*names: str) -> Direct:
    return Direct(_HERE.values({name: bindparam(f"new_{name}") for name in names}))


_VISITED = _setting("visited_run", "visited_at", "last_outcome", "last_capture")
_WAS_READ = _setting("last_outcome", "etag", "last_modified", "links")
_NOT_READ = _setting("last_outcome")


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One URL to visit. Validators and links are those of its last successful reading; None and () before one."""

    id: int
    url: str
    host: str  # with the port where that is not the scheme's own
    depth: int  # 0 for start pages and sitemaps; else links from one when it was found
    visited_at: datetime | None = None  # None where it was never visited
    etag: str | None = None
    last_modified: str | None = None
    links: tuple[str, ...] = ()  # what that reading found to follow: on a 304 they are followed again
    last_outcome: Outcome | None = None  # None where it was never visited
    last_capture: int | None = None
    found_on: str | None = None  # the page that first linked to it; None for a start page


@dataclass(slots=True)
class Cursor:
    """How far one run has come through what waits: what it has passed over is not given again."""

    unseen: int = 0  # id of the last place given that nobody had visited
    due: tuple[datetime, int] | None = None  # when the last place given again was last visited, and its id


def add(
    tx: Connection,
    site: str,
    places: Iterable[tuple[str, str]],
    *,
    run_id: int,
    depth: int,
    now: datetime,
    found_on: str | None = None,
    most: int | None = None,
) -> int:
    """Note (url, host) pairs that nobody knows yet, in this order, at most so many; return how many there were.

    URLs are canonical and inside the allow list already. `found_on` is the page that links to them.
    """
    fresh = {digest(url): (url, host) for url, host in places}
    for some in batches(fresh):
        known = select(frontier.c.url_key).where(frontier.c.site == site, frontier.c.url_key.in_(some))
        for key in tx.execute(known).scalars():
            del fresh[key]
    if fresh:
        beside = {"site": site, "depth": depth, "discovered_at": now, "discovered_on": found_on, "queued_run": run_id}
        rows = [
            {"url": url, "url_key": key, "host": host, "ordinal": 0, **beside}
            for key, (url, host) in islice(fresh.items(), most)
        ]
        if rows:
            tx.execute(upsert(tx, frontier).on_conflict_do_nothing(), rows)
        return len(rows)
    return 0


def waiting(tx: Connection, site: str) -> int:
    """Return how many places of a site nobody has visited; MOST_WAITING where there are more."""
    here = select(frontier.c.id).where(frontier.c.site == site, frontier.c.visited_run.is_(None)).limit(MOST_WAITING)
    return int(tx.execute(select(func.count()).select_from(here.subquery())).scalar_one())


def begin_with(
    tx: Connection, site: str, places: Iterable[tuple[str, str]], *, run_id: int, now: datetime, after: int = 0
) -> int:
    """Make (url, host) pairs the start pages and sitemaps of a run, in this order; return the ordinal of the last.

    `after` is the ordinal of the last one before: a sitemap found on the way comes behind those there are.
    """
    given = dict(places)
    add(tx, site, given.items(), run_id=run_id, depth=0, now=now)
    for ordinal, url in enumerate(given, after + 1):
        here = (frontier.c.site == site) & (frontier.c.url_key == digest(url))
        tx.execute(update(frontier).where(here).values(queued_run=run_id, ordinal=ordinal, depth=0))
    return after + len(given)


def starts(
    tx: Connection, site: str, *, run_id: int, after: int, until: int | None = None, is_new: bool | None = None
) -> list[tuple[int, Target]]:
    """Return the start pages and sitemaps of a run behind an ordinal, and up to another, each with its own.

    With `is_new` only those that nobody has ever visited, or only those that an earlier run has.
    """
    query = (
        select(frontier)
        .where(frontier.c.site == site, frontier.c.queued_run == run_id, frontier.c.depth == 0)
        .where(frontier.c.ordinal > after)
        .order_by(frontier.c.ordinal)
        .limit(MOST_AT_ONCE)
    )
    if until is not None:
        query = query.where(frontier.c.ordinal <= until)
    if is_new is not None:
        query = query.where(frontier.c.visited_run.is_(None) if is_new else frontier.c.visited_run != run_id)
    return [(row["ordinal"], _place_from_row(row)) for row in tx.execute(query).mappings()]


def unseen(tx: Connection, site: str, cursor: Cursor, *, are_sitemaps: bool = False) -> list[Target]:
    """Return the next pages, or sitemaps, that nobody has ever visited, longest waiting first; the cursor moves on."""
    query = (
        select(frontier)
        .where(frontier.c.site == site, frontier.c.visited_run.is_(None), frontier.c.id > cursor.unseen)
        .where(frontier.c.depth == 0 if are_sitemaps else frontier.c.depth > 0)
        .order_by(frontier.c.id)
    )
    found = _places(tx, query)
    if found:
        cursor.unseen = found[-1].id
    return found


def due(tx: Connection, site: str, cursor: Cursor, *, run_id: int) -> list[Target]:
    """Return the next places that an earlier run visited and this one has not; the cursor moves on."""
    query = (
        select(frontier)
        .where(frontier.c.site == site, frontier.c.visited_at.is_not(None), frontier.c.visited_run != run_id)
        .order_by(frontier.c.visited_at, frontier.c.id)
    )
    if cursor.due is not None:
        at, last = cursor.due
        query = query.where(frontier.c.visited_at >= at, (frontier.c.visited_at > at) | (frontier.c.id > last))
    found = _places(tx, query)
    if found and found[-1].visited_at is not None:
        cursor.due = (found[-1].visited_at, found[-1].id)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Visited:
    """That a run has visited a URL, and how that ended."""

    site: str
    url: str
    run_id: int
    outcome: Outcome
    capture: int | None = None


def visited_all(tx: Connection, visits: Iterable[Visited], *, now: datetime) -> None:
    """Note which URLs were visited: together with their captures, so that they are never asked for twice."""
    rows = [
        {
            "here": each.site,
            "key": digest(each.url),
            "new_visited_run": each.run_id,
            "new_visited_at": now,
            "new_last_outcome": each.outcome.value,
            "new_last_capture": each.capture,
        }
        for each in visits
    ]
    if rows:
        _VISITED.run(tx, rows)


def was_read(
    tx: Connection,
    site: str,
    url: str,
    *,
    outcome: Outcome,
    etag: str | None = None,
    last_modified: str | None = None,
    links: Iterable[str] = (),
) -> None:
    """Note what reading a visited page gave; only `live` and `empty` replace validators and links."""
    place = {"here": site, "key": digest(url), "new_last_outcome": outcome.value}
    if outcome in _READ:
        read = {"new_etag": etag, "new_last_modified": last_modified, "new_links": list(links)}
        _WAS_READ.run(tx, [{**place, **read}])
    else:
        _NOT_READ.run(tx, [place])


def unread(tx: Connection, site: str, *, run_id: int) -> list[Target]:
    """Return the places that a run visited and did not come to read: whoever ran it was killed in between.

    That a capture has a reason does not matter: one that robots.txt's long delay was capped for has one, too.
    """
    query = (
        select(frontier)
        .join(captures, captures.c.seq == frontier.c.last_capture)
        .where(frontier.c.site == site, frontier.c.visited_run == run_id)
        .where(captures.c.run_id == run_id, captures.c.read_at.is_(None), captures.c.location.is_(None))
        .where(captures.c.outcome == Outcome.LIVE.value)
        .order_by(captures.c.seq)
    )
    return [_place_from_row(row) for row in tx.execute(query).mappings()]


def known(tx: Connection, site: str, *, most: int) -> list[Target]:
    """Return what a run would come to after its start pages: never visited first, then the longest not visited."""
    here = frontier.c.site == site
    never = select(frontier).where(here, frontier.c.visited_run.is_(None)).order_by(frontier.c.id)
    again = (
        select(frontier).where(here, frontier.c.visited_at.is_not(None)).order_by(frontier.c.visited_at, frontier.c.id)
    )
    found = [_place_from_row(row) for row in tx.execute(never.limit(most)).mappings()]
    rest = most - len(found)
    return found + [_place_from_row(row) for row in tx.execute(again.limit(rest)).mappings()] if rest else found


def _places(tx: Connection, query: Select[tuple[object, ...]]) -> list[Target]:
    return [_place_from_row(row) for row in tx.execute(query.limit(MOST_AT_ONCE)).mappings()]


def _place_from_row(row: RowMapping) -> Target:
    return Target(
        id=row["id"],
        url=row["url"],
        host=row["host"],
        depth=row["depth"],
        visited_at=row["visited_at"],
        etag=row["etag"],
        last_modified=row["last_modified"],
        links=tuple(row["links"] or ()),
        last_outcome=Outcome(row["last_outcome"]) if row["last_outcome"] else None,
        last_capture=row["last_capture"],
        found_on=row["discovered_on"],
    )
