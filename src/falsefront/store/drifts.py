"""What each run read of the pages of one kind, and where that fell: appended, a drift that is over gets its end."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from falsefront.records import Drift, Fall, PagesRead
from falsefront.store.tables import drifts, run_pages, runs

MOST_KEPT = 1_000  # drifts of one site that are looked at


def save(tx: Connection, run_id: int, read: Iterable[PagesRead]) -> None:
    """Keep what a complete run read: the history of those that follow."""
    rows = [
        {
            "run_id": run_id, "pages": each.pages, "read": each.read, "giving": each.giving, "offers": each.offers,
            "fields": dict(each.fields), "unread": dict(each.unread),
        }
        for each in read
    ]  # fmt: skip
    if rows:
        tx.execute(insert(run_pages), rows)


def of_run(tx: Connection, run_id: int) -> list[PagesRead]:
    """Return what one run read, by kind of pages."""
    query = select(run_pages).where(run_pages.c.run_id == run_id).order_by(run_pages.c.pages)
    return [
        PagesRead(**{name: value for name, value in row.items() if name != "run_id"})
        for row in tx.execute(query).mappings()
    ]


def unread(tx: Connection, run_id: int) -> dict[str, int]:
    """Return what structured data of a run's pages nobody read, and on how many pages, the most frequent first."""
    total = Counter[str]()
    for each in of_run(tx, run_id):
        total.update(each.unread)
    return dict(total.most_common())


def history(tx: Connection, site: str, *, limit: int) -> dict[str, list[tuple[int, PagesRead]]]:
    """Return what the latest complete runs of a site read, the newest first, by kind of pages."""
    has_read = select(run_pages.c.run_id).where(run_pages.c.run_id == runs.c.id).exists()
    query = select(runs.c.id).where(runs.c.site == site, runs.c.state == "done", has_read)
    found: dict[str, list[tuple[int, PagesRead]]] = {}
    for run_id in tx.execute(query.order_by(runs.c.id.desc()).limit(limit)).scalars().all():
        for read in of_run(tx, run_id):
            found.setdefault(read.pages, []).append((run_id, read))
    return found


def of_site(tx: Connection, site: str) -> list[Drift]:
    """Return the drifts of a site, those that are over included, oldest first."""
    query = select(drifts).where(drifts.c.site == site).order_by(drifts.c.id.desc()).limit(MOST_KEPT)
    rows = tx.execute(query).mappings().all()
    return [Drift(**{**row, "examples": tuple(row["examples"])}) for row in reversed(rows)]


def begin(
    tx: Connection, site: str, fallen: Iterable[Fall], *, examples: Mapping[tuple[str, str], Sequence[str]],
    run_id: int, now: datetime,
) -> None:  # fmt: skip
    """Keep falls that a run is the first to show."""
    rows = [
        {
            "site": site, "pages": fall.pages, "what": fall.what, "before": fall.before, "after": fall.after,
            "examples": list(examples.get((fall.pages, fall.what), ())), "began_run": run_id, "since": now,
        }
        for fall in fallen
    ]  # fmt: skip
    if rows:
        tx.execute(insert(drifts), rows)


def end(tx: Connection, ended: Iterable[Drift], *, run_id: int, now: datetime) -> None:
    """Say of drifts that a run has shown them to be over."""
    for drift in ended:
        tx.execute(update(drifts).where(drifts.c.id == drift.id).values(ended_run=run_id, ended_at=now))
