"""Each pass over a site is a row, and so is each one that should have been and was not."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import Connection, RowMapping, func, insert, select, update

from falsefront.errors import StoreBusyError
from falsefront.records import Outcome
from falsefront.store.locks import lock
from falsefront.store.tables import frontier, runs

RunState = Literal["running", "done", "failed", "missed", "interrupted"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One pass over one site. `missed` never began; `interrupted` ended with the process."""

    id: int
    site: str
    due_at: datetime | None  # None where somebody asked for it
    started_at: datetime | None  # None where it was missed
    finished_at: datetime | None  # None while it is running
    state: RunState
    counts: Mapping[str, int]  # visits by outcome; empty until it is finished
    details: Mapping[str, object]  # what was new or changed, and alarms
    error: str | None


def start(tx: Connection, site: str, *, now: datetime, due_at: datetime | None = None) -> int:
    """Begin a run and return its id; StoreBusyError while another of the same site is running."""
    lock(tx, f"run {site}")
    running = tx.execute(
        select(runs.c.id, runs.c.started_at).where(runs.c.site == site, runs.c.state == "running")
    ).first()
    if running is not None:
        raise StoreBusyError(
            f"{site}: run {running.id} of {running.started_at:%Y-%m-%d %H:%M:%S} UTC is still going on"
        )
    row = {"site": site, "due_at": due_at, "started_at": now, "state": "running"}
    return int(tx.execute(insert(runs).values(row).returning(runs.c.id)).scalar_one())


def finish(
    tx: Connection,
    run_id: int,
    *,
    now: datetime,
    state: RunState = "done",
    error: str | None = None,
    details: Mapping[str, object] | None = None,
) -> Mapping[str, int]:
    """End a run; its counts by outcome are those of the pages it visited, and are returned."""
    counts = counted(tx, run_id)
    values = {"finished_at": now, "state": state, "error": error, "counts": counts, "details": details}
    tx.execute(update(runs).where(runs.c.id == run_id).values(values))
    return counts


def counted(tx: Connection, run_id: int) -> dict[str, int]:
    """Return how many pages of a run ended with each outcome, in the order of `Outcome`.

    Its robots.txt files and redirects are captures too, but no pages, and are not counted.
    """
    rows = tx.execute(
        select(frontier.c.last_outcome, func.count())
        .where(frontier.c.visited_run == run_id)
        .group_by(frontier.c.last_outcome)
    )
    found = {row[0]: int(row[1]) for row in rows}
    return {outcome.value: found[outcome] for outcome in Outcome if outcome in found}


def missed_count(tx: Connection, site: str) -> int:
    """Return how many runs of a site were due and did not take place."""
    query = select(func.count()).select_from(runs).where(runs.c.site == site, runs.c.state == "missed")
    return int(tx.execute(query).scalar_one())


def record_missed(tx: Connection, site: str, *, due_at: datetime, now: datetime, reason: str) -> int:
    """Write down a run that was due and did not take place."""
    row = {"site": site, "due_at": due_at, "finished_at": now, "state": "missed", "error": reason}
    return int(tx.execute(insert(runs).values(row).returning(runs.c.id)).scalar_one())


def interrupt_running(tx: Connection, *, now: datetime, site: str | None = None) -> list[int]:
    """Close what a killed process left running, and return the ids; only for who holds the lock."""
    stale = runs.c.state == "running" if site is None else (runs.c.state == "running") & (runs.c.site == site)
    ids = list(tx.execute(select(runs.c.id).where(stale)).scalars())
    for run_id in ids:
        finish(tx, run_id, now=now, state="interrupted", error="the program ended before the run did")
    return ids


def recent(tx: Connection, site: str, *, limit: int) -> list[Run]:
    """Return the latest runs of a site, the newest first."""
    rows = tx.execute(select(runs).where(runs.c.site == site).order_by(runs.c.id.desc()).limit(limit)).mappings()
    return [_run(row) for row in rows]


def last(tx: Connection, site: str) -> Run | None:
    """Return the latest run of a site that took place; None where none did."""
    query = select(runs).where(runs.c.site == site, runs.c.state != "missed").order_by(runs.c.id.desc()).limit(1)
    row = tx.execute(query).mappings().first()
    return None if row is None else _run(row)


def _run(row: RowMapping) -> Run:
    return Run(**{**row, "counts": row["counts"] or {}, "details": row["details"] or {}})
