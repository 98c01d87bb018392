"""What is to be visited, per site and run, and what to send along so that an unchanged page says 304."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, RowMapping, func, insert, or_, select, update

from falsefront.records import Outcome
from falsefront.store.columns import digest
from falsefront.store.tables import frontier

KNOWN_DEPTH = 1_000_000  # what is known from earlier runs comes after all that this run finds by itself

# Only a page that was really read has validators and links worth keeping.
_READ = (Outcome.LIVE, Outcome.EMPTY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One URL to visit. Validators and links are those of its last successful reading; None and () before one."""

    url: str
    host: str  # with the port where that is not the scheme's own
    depth: int  # links from a start page
    etag: str | None = None
    last_modified: str | None = None
    links: tuple[str, ...] = ()  # what that reading found to follow: on a 304 they are followed again
    last_outcome: Outcome | None = None  # None where it was never visited
    last_capture: int | None = None
    found_on: str | None = None  # the page that first linked to it; None for a start page


def add(
    tx: Connection,
    site: str,
    places: Iterable[tuple[str, str]],
    *,
    run_id: int,
    depth: int,
    now: datetime,
    found_on: str | None = None,
) -> int:
    """Queue (url, host) pairs for a run, in this order; return how many were not queued for it yet.

    URLs are canonical and inside the allow list already. `found_on` is the page that links to them.
    """
    ordinal = tx.execute(
        select(func.coalesce(func.max(frontier.c.ordinal), 0)).where(
            frontier.c.site == site, frontier.c.queued_run == run_id
        )
    ).scalar_one()
    queued = 0
    for url, host in dict(places).items():
        key = digest(url)
        here = (frontier.c.site == site) & (frontier.c.url_key == key)
        run = tx.execute(select(frontier.c.queued_run).where(here)).scalar()
        if run == run_id:
            continue
        queued += 1
        place = {"queued_run": run_id, "ordinal": ordinal + queued, "depth": depth}
        if run is not None:
            tx.execute(update(frontier).where(here).values(place))
            continue
        new = {"site": site, "url": url, "url_key": key, "host": host, "discovered_at": now, "discovered_on": found_on}
        tx.execute(insert(frontier).values({**new, **place}))
    return queued


def next_place(tx: Connection, site: str, *, run_id: int) -> Place | None:
    """Return the next URL of a run that was not visited in it: near the start pages first; None at the end."""
    row = (
        tx.execute(
            select(frontier)
            .where(frontier.c.site == site, frontier.c.queued_run == run_id)
            .where(or_(frontier.c.visited_run.is_(None), frontier.c.visited_run != frontier.c.queued_run))
            .order_by(frontier.c.depth, frontier.c.ordinal)
            .limit(1)
        )
        .mappings()
        .first()
    )
    if row is None:
        return None
    return _place_from_row(row)


def visited(
    tx: Connection,
    site: str,
    url: str,
    *,
    run_id: int,
    now: datetime,
    outcome: Outcome,
    capture: int | None = None,
    etag: str | None = None,
    last_modified: str | None = None,
    links: Iterable[str] = (),
) -> None:
    """Note that a run has visited a URL. Validators and links replace the old ones after `live` and `empty` only."""
    values: dict[str, object] = {"visited_run": run_id, "visited_at": now, "last_outcome": outcome.value}
    if capture is not None:
        values["last_capture"] = capture
    if outcome in _READ:
        values |= {"etag": etag, "last_modified": last_modified, "links": list(links)}
    tx.execute(update(frontier).where(frontier.c.site == site, frontier.c.url_key == digest(url)).values(values))


def visits(tx: Connection, site: str, *, run_id: int) -> int:
    """Return how many URLs a run has visited."""
    where = (frontier.c.site == site) & (frontier.c.queued_run == run_id) & (frontier.c.visited_run == run_id)
    return int(tx.execute(select(func.count()).select_from(frontier).where(where)).scalar_one())


def known(tx: Connection, site: str, *, run_id: int) -> list[Place]:
    """Return what earlier runs queued and this one has not: never visited first, then the longest not visited."""
    rows = tx.execute(
        select(frontier)
        .where(frontier.c.site == site, frontier.c.queued_run != run_id)
        .order_by(frontier.c.visited_at.is_not(None), frontier.c.visited_at, frontier.c.id)
    ).mappings()
    return [_place_from_row(row) for row in rows]


def _place_from_row(row: RowMapping) -> Place:
    return Place(
        url=row["url"],
        host=row["host"],
        depth=row["depth"],
        etag=row["etag"],
        last_modified=row["last_modified"],
        links=tuple(row["links"] or ()),
        last_outcome=Outcome(row["last_outcome"]) if row["last_outcome"] else None,
        last_capture=row["last_capture"],
        found_on=row["discovered_on"],
    )
