"""`falsefront run` and `falsefront status`: the scheduled service, and how it stands."""

import signal
from typing import TYPE_CHECKING, Annotated, Any

import typer

from falsefront.cli import context, screen

if TYPE_CHECKING:
    from falsefront.store import Connection
    from falsefront.store.runs import Run
    from falsefront.store.sites import StoredSite


def run(verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Log every page too.")] = False) -> None:
    """Crawl each site when it is due, match and flag what is new, until stopped (SIGTERM or Ctrl-C)."""
    from falsefront.cli.logs import start_logging
    from falsefront.service.run import Service
    from falsefront.store.instance import only_instance

    config = context.load_config()
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
        stored = {site.name: site for site in sites.everything(tx)}
        names = dict.fromkeys([*(site.name for site in config.site), *stored])
        rows = [_standing(tx, name, stored.get(name)) for name in names]
    chain = {"seq": head.seq, "sha256": head.chain} if head else None
    if as_json:
        for row in rows:
            screen.json_line({**row, "chain_head": chain})
        return
    screen.table(("site", "last run", "state", "counts", "next due", "missed"), [_cells(row) for row in rows])
    screen.line(f"chain head: {head.seq} {head.chain}" if head else "chain head: nothing preserved yet")
    for row in rows:
        if row["last_run"] and row["last_run"]["error"]:
            screen.say(f"{row['site']}: {row['last_run']['error']}")


def _standing(tx: "Connection", name: str, stored: "StoredSite | None") -> dict[str, Any]:
    """Return how one site stands; its last run is the last that took place."""
    from falsefront.store import runs

    last = next((run for run in runs.recent(tx, name, limit=200) if run.state != "missed"), None)
    due = stored.next_due_at if stored else None
    return {
        "site": name,
        "last_run": _run(last),
        "next_due": due.isoformat() if due else None,
        "counts": dict(last.counts) if last else {},
        "missed": runs.missed_count(tx, name),
    }


def _run(run: "Run | None") -> dict[str, Any] | None:
    if run is None:
        return None
    return {
        "id": run.id,
        "state": run.state,
        "due_at": run.due_at and run.due_at.isoformat(),
        "started_at": run.started_at and run.started_at.isoformat(),
        "finished_at": run.finished_at and run.finished_at.isoformat(),
        "error": run.error,
        "details": dict(run.details),
    }


def _cells(row: dict[str, Any]) -> tuple[object, ...]:
    last = row["last_run"] or {}
    counts = ", ".join(f"{number} {outcome}" for outcome, number in row["counts"].items())
    return row["site"], last.get("started_at"), last.get("state", "never"), counts, row["next_due"], row["missed"]
