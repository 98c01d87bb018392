"""`falsefront reparse`: stored pages read again, and what comes out otherwise, with the reason."""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any

import typer

from falsefront.cli import context, screen
from falsefront.cli.crawl import Sites, report, stoppable
from falsefront.wording import counted, without_value

if TYPE_CHECKING:
    from falsefront.pipeline.rereading import ReadOtherwise, Rereading
    from falsefront.pipeline.tally import Pass
    from falsefront.records import Value

SHOWN = 3  # changes of one field of one site, in full
LONGEST = 80  # characters of a value in a line
NOTHING = "nothing"


def reparse(
    site: Sites = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would change; keep nothing.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="JSON Lines, one object a changed field.")] = False,
) -> None:
    """Read the stored pages again with today's parsers. Says what is read otherwise, and why; no network."""
    from falsefront.pipeline.crawl import Tools
    from falsefront.pipeline.rereading import reparse as read_again

    config = context.load_config(reads_pages=True)
    chosen = config.sites(tuple(site or ()))
    shown = Counter[tuple[str, str]]()
    lines: list[str] = []

    def on_change(found: "ReadOtherwise") -> None:
        if as_json:
            screen.json_line(_as_json(found))
        elif (place := (found.site, found.change.field)) not in shown or shown[place] < SHOWN:
            lines.extend(_lines(found))
            shown[place] += 1

    with context.open_store(config) as opened, stoppable() as stopping, _progress() as on_page:
        tools = Tools(now=context.now, wait=stopping.wait, is_stopping=stopping.is_set, on_page=on_page)
        passes = list(
            read_again(chosen, config=config, opened=opened, tools=tools, is_dry=dry_run, on_change=on_change)
        )
    for line in lines:
        screen.line(line)
    for done in passes:
        _sum_up(done, shown, is_dry=dry_run, say=screen.say if as_json else screen.line)
    if any(done.changed_pages for done in passes) and not dry_run:
        screen.say("next: falsefront match")
    report(passes, say=screen.say if as_json else screen.line)


def _lines(found: "ReadOtherwise") -> Iterator[str]:
    capture, change = found.capture, found.change
    yield f"{found.site}: {change.field} of {change.about}"
    yield f"  before: {_said(change.old)}"
    yield f"  now:    {_said(change.new)}"
    yield f"  on {capture.url}  capture {capture.seq}  sha256 {capture.preserved.sha256}"
    yield f"  because {found.why}"


def _said(values: "tuple[Value, ...]") -> str:
    """Return values in a line: the words, what they come to, and where they stand."""
    told = [
        f"{_cut(each.raw)} -> {without_value(each.source) if each.value is None else _cut(each.value)} ({each.source})"
        if each.raw != each.value
        else f"{_cut(each.raw)} ({each.source})"
        for each in values
    ]
    return "; ".join(told) or NOTHING


def _cut(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= LONGEST else f"{one_line[: LONGEST - 1]}…"


def _sum_up(done: "Rereading", shown: "Counter[tuple[str, str]]", *, is_dry: bool, say: Callable[[str], None]) -> None:
    """Say how much is read otherwise on the pages of one site, and by what."""
    fields = ", ".join(f"{name} {number}" for name, number in done.changed_fields.most_common())
    kept = "; a dry run: nothing was kept" if is_dry else ""
    pages = counted(done.changed_pages, "page")
    say(f"{done.site}: {pages} of {done.pages} read otherwise{f' ({fields})' if fields else ''}{kept}")
    more = sum(done.changed_fields.values()) - sum(shown[done.site, name] for name in done.changed_fields)
    if more and shown:
        screen.say(f"{done.site}: {counted(more, 'further change')}: `falsefront reparse --json` gives each")
    screen.say(f"{done.site}: read by {done.reader}")


def _as_json(found: "ReadOtherwise") -> dict[str, Any]:
    capture, change = found.capture, found.change
    return {
        "site": found.site,
        "capture": capture.seq,
        "url": capture.url,
        "sha256": capture.preserved.sha256,
        "about": change.about,
        "field": change.field,
        "old": [_value(each) for each in change.old],
        "new": [_value(each) for each in change.new],
        "reader_before": found.reader_before,
        "reader": found.reader,
        "why": found.why,
    }


def _value(value: "Value") -> dict[str, str | None]:
    return {"raw": value.raw, "value": value.value, "source": value.source}


@contextmanager
def _progress() -> "Iterator[Callable[[Pass], None]]":
    """Show a bar for each site while its pages are read, on a terminal only."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, TaskID, TextColumn, TimeRemainingColumn

    words = TextColumn("{task.description}", markup=False)
    with screen.bars(words, BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()) as bars:
        tasks: dict[str, TaskID] = {}

        def on_page(done: "Pass") -> None:
            if done.site not in tasks:
                tasks[done.site] = bars.add_task(done.site, total=done.expected)
            bars.update(tasks[done.site], completed=done.pages)

        yield on_page
