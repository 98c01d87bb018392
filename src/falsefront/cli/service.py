"""`falsefront run` and `falsefront status`: the scheduled service, and how it stands."""

import signal
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import TYPE_CHECKING, Annotated, Any

import typer

from falsefront.cli import context, screen
from falsefront.cli.stamp_words import in_words, standing
from falsefront.wording import HOW_TO_NAME, counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from falsefront.config import Config, Site
    from falsefront.records import Drift
    from falsefront.store import Connection, Store, hosts
    from falsefront.store.runs import Run
    from falsefront.store.sites import StoredSite

NOT_YET = "not scheduled yet"
LONGEST_WAIT_S = 2 * 3_600.0  # of a host: twice what a Retry-After or a failing host is given


def run(verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Log every page too.")] = False) -> None:
    """Crawl each site when it is due, match and flag. Goes on until it is stopped (SIGTERM or Ctrl-C)."""
    from falsefront.cli.logs import start_logging
    from falsefront.service.run import Service
    from falsefront.store.instance import only_instance

    config = context.load_config(reads_pages=True, asks_for_stamps=True)
    start_logging(is_verbose=verbose)
    with (
        context.open_store(config, create=True) as opened,
        only_instance(opened, "run", busy="another `falsefront run` already works on this store"),
    ):
        service = Service(config, opened, now=context.now)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: service.stop())
        service.run()


def status(
    as_json: Annotated[bool, typer.Option("--json", help="JSON Lines, one object a site.")] = False,
    clear: Annotated[
        str | None, typer.Option("--clear", metavar="HOST", help="Ask a host again that is left alone.")
    ] = None,
) -> None:
    """Show for each site what ran, what is due and what failed.

    Also which hosts are left alone, and the head of the evidence chain. Ends with 4 where the last run
    of a site failed or was killed.
    """
    from falsefront.errors import SitesFailedError
    from falsefront.store import captures, hosts, sites, stamps

    config = context.load_config()
    now = context.now()
    with context.open_store(config) as opened:
        if clear is not None:
            _clear(opened, clear)
        with opened.reading() as tx:
            head = captures.head(tx)
            stamped = stamps.last(tx)
            unstamped, newest = stamps.failures(tx, stamped)
            configured = {site.name: site for site in config.site}
            stored = {site.name: site for site in sites.everything(tx)}
            names = dict.fromkeys([*configured, *stored])
            alone = hosts.left_alone(tx, now=now)
            rows = [_standing(tx, name, configured.get(name), stored.get(name)) for name in names]
        rows = [_as_it_is(opened, row) for row in rows]
    if as_json:
        chain = {"seq": head.seq, "sha256": head.chain} if head else None
        keys = _pace_keys(config)
        for row in rows:
            mine = [_host(each) for each in alone if each.host in keys.get(row.site, ())]
            stamp = standing(stamped, unstamped, newest)
            screen.json_line({**_as_json(row), "chain_head": chain, "left_alone": mine, "stamp": stamp})
    else:
        _show(rows, now)
        screen.line(f"chain head {head.chain} at capture {head.seq}" if head else "chain head: nothing preserved yet")
        for words in in_words(stamped, unstamped, newest, is_configured=config.timestamp is not None):
            screen.line(words)
        _say_more(rows, alone, now)
    failed = [row.site for row in rows if row.is_watched and row.has_failed]
    if failed:
        raise SitesFailedError(f"the last run failed or was killed: {', '.join(failed)}")


def _clear(opened: "Store", host: str) -> None:
    """Forget why a host is left alone; UnknownError where there is no such host."""
    from falsefront.errors import UnknownError
    from falsefront.store import hosts

    with opened.writing() as tx:
        known = [each.host for each in hosts.left_alone(tx, now=context.now())]
        if not hosts.clear(tx, host, now=context.now()):
            raise UnknownError("host", host, known=known, shown_by="`falsefront status` shows those left alone")
    screen.say(f"{host} may be asked again")


def _pace_keys(config: "Config") -> "dict[str, set[str]]":
    from falsefront.fetch.pace import pace_key
    from falsefront.fetch.scope import host_of

    return {site.name: {pace_key(host_of(url), config.crawl.pace) for url in site.start} for site in config.site}


def _show(rows: "list[_Standing]", now: "datetime") -> None:
    headings = ("site", "last run", "state", "counts", "next due", "missed")
    screen.table(headings, [_cells(row, now) for row in rows], entry=_in_lines)


def _in_lines(row: "Sequence[str]") -> "Iterator[str]":
    site, last, state, counts, due, missed = row
    yield f"{site}: {' '.join(filter(None, (state, last)))}; next due: {due}; missed: {missed}"
    if counts:
        yield f"    {counts}"


def _say_more(rows: "list[_Standing]", alone: "list[hosts.Standing]", now: "datetime") -> None:
    for row in rows:
        if row.last and row.last.error:
            screen.say(f"{row.site}: {row.last.error}")
        for words in _drift_words(row.drifts):
            screen.say(f"{row.site}: {words}")
        for words in _nameless(row.last):
            screen.say(f"{row.site}: {words}")
    for each in alone:
        if each.next_allowed_at > now:
            after = f", longer after {counted(each.failures, 'request')} in a row that came to nothing"
            because = each.because or f"the gap between requests{after if each.failures else ''}"
            screen.say(f"{each.host} is left alone until {_on_screen(each.next_allowed_at)}: {because}")
        if (each.next_allowed_at - now).total_seconds() > LONGEST_WAIT_S:
            screen.say(
                f"no host asks for so long: a clock was wrong; `falsefront status --clear {each.host}` forgets it"
            )
    if any(row.schedule and row.next_due is None for row in rows):
        screen.say(f"{NOT_YET}: `falsefront run` crawls such a site as soon as it is started, then on its schedule")


def _nameless(last: "Run | None") -> "Iterator[str]":
    """Give what the last run warned of pages that name nobody: nothing of them is stored until the profile says who."""
    warnings = last.details.get("warnings") if last else None
    if isinstance(warnings, list):
        yield from (words for words in warnings if isinstance(words, str) and words.endswith(HOW_TO_NAME))


def _drift_words(drifts: "tuple[Drift, ...]") -> "Iterator[str]":
    """Say what fell and has not come back, one line for each kind of pages and day."""
    from falsefront.pipeline.drift import in_words

    def place(drift: "Drift") -> tuple[str, str]:
        return drift.pages, f"{drift.since:%Y-%m-%d}"

    for (pages, since), together in groupby(sorted(drifts, key=place), key=place):
        alike = list(together)
        said = "; ".join(in_words(each.what, each.before, each.after) for each in alike)
        example = next((url for each in alike for url in each.examples), None)
        yield f"drift on {pages} since {since}: {said}{f'; look at {example}' if example else ''}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Standing:
    """How one site stands."""

    site: str
    schedule: str | None  # as the configuration has it; None where it is crawled by hand, or watched no more
    is_watched: bool
    last: "Run | None"  # the last that took place
    next_due: "datetime | None"  # None before `run` has met the site with this schedule
    missed: int
    drifts: "tuple[Drift, ...]" = ()  # that go on
    unread: "Mapping[str, int]" = field(default_factory=dict)  # structured data that nobody reads: on how many pages
    is_left_open: bool = False  # its last run was killed, and nobody has gone on yet

    @property
    def state(self) -> str:
        """How the last run ended, or that it is running, in one word."""
        return "interrupted" if self.is_left_open else self.last.state if self.last else "never"

    @property
    def has_failed(self) -> bool:
        """Whether the last run failed or was killed; one that was stopped with Ctrl-C did neither."""
        is_killed = self.last is not None and self.last.state == "interrupted" and self.last.error is not None
        return self.is_left_open or is_killed or self.state == "failed"


def _as_it_is(opened: "Store", row: _Standing) -> _Standing:
    """Return how a site stands, with a run that nobody is at any more told from one that goes on."""
    from falsefront.errors import StoreError
    from falsefront.store.instance import is_at_work

    if row.last is None or row.last.state != "running":
        return row
    try:
        return replace(row, is_left_open=not is_at_work(opened, f"crawl-{row.site}"))
    except StoreError:  # a store that can only be read: nobody can be at work on it here
        return row


def _host(standing: "hosts.Standing") -> dict[str, Any]:
    return {
        "host": standing.host,
        "until": to_second(standing.next_allowed_at),
        "failures": standing.failures,
        "because": standing.because,
    }


def _standing(tx: "Connection", name: str, site: "Site | None", stored: "StoredSite | None") -> _Standing:
    from falsefront.store import drifts, runs

    last = runs.last(tx, name)
    schedule = site.schedule if site else None
    return _Standing(
        site=name,
        schedule=schedule,
        is_watched=site is not None,
        last=last,
        drifts=tuple(each for each in drifts.of_site(tx, name) if each.ended_run is None),
        unread=drifts.unread(tx, last.id) if last else {},
        next_due=stored.next_due_at if stored and stored.schedule == schedule and schedule else None,
        missed=runs.missed_count(tx, name),
    )


def _as_json(row: _Standing) -> dict[str, Any]:
    return {
        "site": row.site,
        "last_run": _run(row.last, row.state),
        "next_due": to_second(row.next_due),
        "counts": dict(row.last.counts) if row.last else {},
        "missed": row.missed,
        "schedule": row.schedule,
        "drift": [_drift(each) for each in row.drifts],
        "unread": dict(row.unread),
    }


def _drift(drift: "Drift") -> dict[str, Any]:
    return {
        "pages": drift.pages,
        "what": drift.what,
        "before": drift.before,
        "after": drift.after,
        "since": to_second(drift.since),
        "run": drift.began_run,
        "examples": list(drift.examples),
    }


def _run(run: "Run | None", state: str) -> dict[str, Any] | None:
    if run is None:
        return None
    return {
        "id": run.id,
        "state": state,
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
    return row.site, _on_screen(began), row.state, counts, _due(row, now), row.missed


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
