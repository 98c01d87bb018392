"""The queue as `flag list` shows it: looked up, put in order, and printed in one of its forms."""

import sys
from collections.abc import Callable, Sequence
from datetime import datetime

from falsefront.cli import context, dossier, screen
from falsefront.pipeline import searchable
from falsefront.records import FlagKind, FlagState, FlagView
from falsefront.review import priority, published, queue
from falsefront.store import flag_views, queue_order
from falsefront.wording import counted, day

Show = Callable[[Sequence[FlagView], datetime], None]  # best first, and the moment to which they are new


def listed(
    state: FlagState | None,
    site: str | None,
    search: str | None,
    finding: str | None,
    kind: FlagKind | None,
    since: datetime | None,
    limit: int | None,
    *,
    show: Show,
) -> None:
    """Look flags up and show them, best first."""
    now = context.now()
    with context.reading(site=site) as tx:
        ids = queue_order.ids(
            tx,
            state=state,
            site=site,
            search=searchable.by_word(tx, search) if search else (),
            finding=finding,
            kind=kind,
            since=since,
            new_since=now - priority.NEW_FOR,
            new_points=priority.NEW,
            limit=limit,
        )
        flags = queue.ordered(flag_views.queue(tx, ids), now=now)
    show(flags, now)


def lines(flags: Sequence[FlagView], now: datetime) -> None:
    """Show flags as JSON Lines."""
    screen.json_lines(published.flag(flag, queue.points(flag, now)) for flag in flags)


def rows(flags: Sequence[FlagView], now: datetime, *, as_csv: bool) -> None:
    """Show flags as CSV, as a table in a pipe, or each in a few words on a terminal."""
    headings = ("id", "state", "kind", "level", "priority", "vendors", "findings", "last seen", "premises")
    cells = [
        (
            f.id,
            f.state,
            f.kind,
            f.level,
            f"{queue.points(f, now):g}",
            f.sellers,
            " ".join(f.findings),
            day(f.last_seen),
            f.premises,
        )
        for f in flags
    ]
    if as_csv:
        screen.csv_lines(headings, cells)
    elif sys.stdout.isatty():
        for flag, row in zip(flags, cells, strict=True):
            screen.paragraph(f"flag {flag.id}  {flag.premises}")
            screen.paragraph(dossier.in_short(flag, row[4]))
    else:
        screen.table(headings, cells)
    if not flags:
        screen.say("0 flags.")
        return
    screen.say(
        f"{counted(len(flags), 'flag')}. Open ones and those that claims joined since the verdict first, then unsure,"
        f" then decided, by priority. {dossier.LEAD}"
    )
    if not as_csv:
        screen.say("Next: falsefront flag show ID")
