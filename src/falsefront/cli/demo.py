"""`falsefront demo`: the sample market crawled twice on loopback, and what that shows."""

import shlex
import shutil
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Annotated

import typer

from falsefront.cli import context, screen
from falsefront.cli.crawl import news, stoppable
from falsefront.wording import counted

if TYPE_CHECKING:
    from falsefront.demo.run import Shown, Visit, Watch
    from falsefront.pipeline.tally import Pass
    from falsefront.records import FlagDetail

DEFAULT_FOLDER = Path("falsefront-demo")
LINKS_SHOWN = 2  # of each flag; `flag show` has them all
FINDINGS_SHOWN = 3
LOOKS_EVERY_S = 0.1  # whether Ctrl-C was pressed while the market is open


def demo(
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Where the demo keeps what it makes.")] = (
        DEFAULT_FOLDER
    ),
    serve: Annotated[
        bool, typer.Option("--serve", help="Only open the market of an earlier demo in DIR again, until Ctrl-C.")
    ] = False,
) -> None:
    """Crawl an invented sample market on this machine, and flag. Needs no network and no configuration."""
    if serve:
        _serve(out)
        return
    with stoppable() as stopping:  # the imports too: an interrupt can be lost in one
        from falsefront.demo.run import run

        screen.say("serving three invented marketplaces on loopback; nothing leaves this machine")
        with _watch(stopping) as watch:
            shown = run(out, watch)
        if stopping.is_set():
            raise KeyboardInterrupt
    _tell(shown)


def _serve(out: Path) -> None:
    with stoppable(said="") as stopping:
        from falsefront.demo import run

        def until_stopped() -> None:
            screen.say(f"the market of {out} is open for crawl, run and site try; Ctrl-C closes it")
            while not stopping.is_set():
                time.sleep(LOOKS_EVERY_S)

        run.serve(out, until_stopped)


@contextmanager
def _watch(stopping: Event) -> "Iterator[Watch]":
    """Give what the demo reports to: bars on a terminal, a line a visit elsewhere."""
    from falsefront.demo.run import Watch

    if not sys.stderr.isatty():
        yield Watch(
            now=context.now,
            wait=stopping.wait,
            is_stopping=stopping.is_set,
            on_visit=lambda visit, pages: screen.say(f"visit {visit}: {counted(sum(pages.values()), 'page')}"),
        )
        return
    from rich.progress import BarColumn, MofNCompleteColumn, TaskID, TextColumn, TimeElapsedColumn

    words = TextColumn("{task.description}", markup=False)
    with screen.bars(words, BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()) as bars:
        tasks: dict[tuple[int, str], TaskID] = {}

        def on_visit(visit: int, pages: Mapping[str, int]) -> None:
            for site, number in pages.items():
                tasks[visit, site] = bars.add_task(f"visit {visit}  {site}", total=number)

        def on_page(visit: int, done: "Pass") -> None:
            bars.update(tasks[visit, done.site], completed=done.pages)

        yield Watch(
            now=context.now,
            wait=stopping.wait,
            is_stopping=stopping.is_set,
            on_visit=on_visit,
            on_page=on_page,
            on_step=lambda step: bars.console.print(step, markup=False, highlight=False),
        )


def _tell(shown: "Shown") -> None:
    if shown.is_again:
        screen.say(f"an earlier demo in {shown.folder} was replaced")
    for visit in shown.visits:
        _tell_visit(visit)
    vendors = max((detail.flag.sellers for detail in shown.flags), default=0)
    screen.line()
    screen.line(f"{counted(len(shown.flags), 'flag')}, the largest with {counted(vendors, 'vendor')}.")
    screen.paragraph(
        "Best first: by priority, points for what is worth a look (flag explain ID names each). The score goes by how"
        " many firms there are, what they share and how far the addresses agree: no probability."
    )
    screen.line("A flag is a lead, not proof.")
    for detail, points in zip(shown.flags, shown.priorities, strict=True):
        _tell_flag(detail, points)
    _tell_files(shown)


def _tell_visit(visit: "Visit") -> None:
    screen.paragraph(f"Visit {visit.number}, dated {visit.dated:%Y-%m-%d %H:%M} UTC")
    for done in visit.passes:
        counts = ", ".join(f"{number} {outcome}" for outcome, number in sorted(done.outcomes.items()))
        screen.paragraph(f"  {done.site:<11}{counted(done.pages, 'page')} ({counts}), {counted(done.offers, 'offer')}")
        screen.paragraph(f"  {'':<11}{news(done)}")
    screen.paragraph(f"  matched: {counted(visit.flags, 'flag')}")


def _tell_flag(detail: "FlagDetail", points: float) -> None:
    flag = detail.flag
    codes = f"; findings {', '.join(flag.findings)}" if flag.findings else ""
    screen.line()
    screen.paragraph(": ".join(filter(None, (f"flag {flag.id}", flag.named_there, flag.premises))))
    screen.paragraph(
        f"  priority {points:g}; score {flag.score:.2f}, the loosest link agrees on the {flag.level}{codes}"
    )
    addresses = {}
    for member in detail.members:
        addresses[member.claim] = member.address
        screen.paragraph(f"    {member.name or '(no name)'} [{member.site}]: {member.address}")
    of_links = {reason for link in detail.links for reason in link.reasons}
    for reason in (reason for reason in flag.reasons if reason not in of_links):
        screen.paragraph(f"  why: {reason}")
    for link in detail.links[:LINKS_SHOWN]:
        screen.paragraph(f"  same {link.level}: {addresses[link.a]} = {addresses[link.b]}")
        screen.paragraph(f"    {'; '.join(link.reasons)}")
    for finding in detail.findings[:FINDINGS_SHOWN]:
        screen.paragraph(f"  {finding.code}: {finding.detail}")


def _tell_files(shown: "Shown") -> None:
    from falsefront.demo import folder

    config = shown.folder / folder.CONFIG
    screen.line()
    screen.line("Files")
    for path, what in (
        (config, "the configuration of this market"),
        (shown.folder / folder.DATABASE, "the store"),
        (shown.folder / folder.EVIDENCE, "every page as it came (WARC), with its hash in a chain"),
        (shown.folder / folder.CASE, "the case file: open report.html; tables in data/ and excel/, pages in evidence/"),
    ):
        screen.line(f"  {path}  {what}")
    screen.line()
    if shown.flags:
        command = f"{_called_as()} --config {shlex.quote(str(config))}"
        screen.line(f"Next: {command} flag show {shown.flags[0].flag.id}")
        screen.line(f"Then: {command} evidence verify")
    out = shlex.quote(str(shown.folder))
    screen.paragraph(f"The market is closed again; to crawl it once more: {_called_as()} demo --serve --out {out}")


def _called_as() -> str:
    """Return how this program was called, in a form that can be typed again."""
    called = Path(sys.argv[0])
    if called.stem == "__main__":
        return f"{shlex.quote(sys.executable)} -m falsefront"
    found = shutil.which(called.name)
    if found is not None and Path(found).resolve() == called.resolve():
        return called.name
    here = Path.cwd()
    return shlex.quote(str(called.relative_to(here) if called.is_relative_to(here) else called))
