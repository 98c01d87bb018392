"""`falsefront run` and `falsefront status`: the scheduled service, and how it stands."""

import signal
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

import typer

from falsefront.cli import context, screen

if TYPE_CHECKING:
    from datetime import datetime

    from falsefront.config import Site
    from falsefront.store import Connection
    from falsefront.store.runs import Run
    from falsefront.store.sites import StoredSite

NOT_YET = "not scheduled yet"


def run(verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Log every page too.")] = False) -> None:
    """Crawl each site when it is due, match and flag what is new, until stopped (SIGTERM or Ctrl-C)."""
    from falsefront.cli.logs import start_logging
    from falsefront.service.run import Service
    from falsefront.store.instance import only_instance

    config = context.load_config(reads_pages=True)
    start_logging(is_verbose=verbose)
    with (
        context.open_store(config, create=True) as opened,
        only_instance(opened, "run", busy="another `falsefront run` already works on this store"),
    ):
        service = Service(config, opened, now=context.now)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: service.stop())
        service.run()


def status(as_json: Annotated[bool, typer.Option("--json", help="JSON Lines, one object a site.")] = False) -> None:
    """Show for each site what ran, what is due and what failed; and the head of the evidence chain."""
    from falsefront.store import captures, sites

    config = context.load_config()
    with context.open_store(config) as opened, opened.reading() as tx:
        head = captures.head(tx)
        configured = {site.name: site for site in config.site}
        stored = {site.name: site for site in sites.everything(tx)}
        names = dict.fromkeys([*configured, *stored])
        rows = [_standing(tx, name, configured.get(name), stored.get(name)) for name in names]
    if as_json:
        chain = {"seq": head.seq, "sha256": head.chain} if head else None
        for row in rows:
            screen.json_line({**_as_json(row), "chain_head": chain})
        return
    now = context.now()
    headings = ("site", "last run", "state", "counts", "next due", "missed")
    screen.table(headings, [_cells(row, now) for row in rows])
    screen.line(f"chain head: {head.seq} {head.chain}" if head else "chain head: nothing preserved yet")
    for row in rows:
        if row.last and row.last.error:
            screen.say(f"{row.site}: {row.last.error}")
    if any(row.schedule and row.next_due is None for row in rows):
        screen.say(f"{NOT_YET}: `falsefront run` crawls such a site as soon as it is started, then on its schedule")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Standing:
    """How one site stands."""

    site: str
    schedule: str | None  # as the configuration has it; None where it is crawled by hand, or watched no more
    is_watched: bool
    last: "Run | None"  # the last that took place
    next_due: "datetime | None"  # None before `run` has met the site with this schedule
    missed: int


def _standing(tx: "Connection", name: str, site: "Site | None", stored: "StoredSite | None") -> _Standing:
    from falsefront.pipeline.passes import schedule_words
    from falsefront.store import runs

    schedule = schedule_words(site) if site else None
    return _Standing(
        site=name,
        schedule=schedule,
        is_watched=site is not None,
        last=next((run for run in runs.recent(tx, name, limit=200) if run.state != "missed"), None),
        next_due=stored.next_due_at if stored and stored.schedule == schedule and schedule else None,
        missed=runs.missed_count(tx, name),
    )


def _as_json(row: _Standing) -> dict[str, Any]:
    return {
        "site": row.site,
        "last_run": _run(row.last),
        "next_due": to_second(row.next_due),
        "counts": dict(row.last.counts) if row.last else {},
        "missed": row.missed,
        "schedule": row.schedule,
    }


def _run(run: "Run | None") -> dict[str, Any] | None:
    if run is None:
        return None
    return {
        "id": run.id,
        "state": run.state,
        "due_at": to_second(run.due_at),
        "started_at": to_second(run.started_at),
        "finished_at": to_second(run.finished_at),
        "error": run.error,
        "details": dict(run.details),
    }


def _cells(row: _Standing, now: "datetime") -> tuple[object, ...]:
    last = row.last
    counts = ", ".join(f"{number} {outcome}" for outcome, number in last.counts.items()) if last else ""
    began = last.started_at if last else None
    return row.site, _on_screen(began), last.state if last else "never", counts, _due(row, now), row.missed


def _due(row: _Standing, now: "datetime") -> str:
    """Say when a site is due next, or why no time can be given."""
    if row.next_due is None:
        return NOT_YET if row.schedule else "by hand" if row.is_watched else "no longer watched"
    return f"{_on_screen(row.next_due)}{' (overdue)' if row.next_due < now else ''}"


def to_second(moment: "datetime | None") -> str | None:
    """Return the time of something that ran or will run: ISO 8601 in UTC, to the second; None stays None.

    >>> from datetime import UTC, datetime
    >>> to_second(datetime(2026, 3, 3, 12, 0, 0, 123456, tzinfo=UTC))
    '2026-03-03T12:00:00+00:00'
    """
    return None if moment is None else moment.isoformat(timespec="seconds")


def _on_screen(moment: "datetime | None") -> str | None:
    return None if moment is None else f"{moment:%Y-%m-%d %H:%M:%S} UTC"
