"""`falsefront crawl` and `match`: one pass now, what is new matched."""

import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from falsefront.cli import context, interrupt, screen
from falsefront.wording import HOW_TO_NAME, counted

if TYPE_CHECKING:
    from falsefront.config import Config, Site
    from falsefront.pipeline.matching import MatchSummary
    from falsefront.pipeline.tally import Pass
    from falsefront.store import Store

Sites = Annotated[list[str] | None, typer.Argument(metavar="SITE", help="Names from the configuration; else all.")]


def crawl(
    site: Sites = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be asked for; ask only for robots.txt.")
    ] = False,
    limit: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="Visit at most so many pages of each site.")
    ] = None,
) -> None:
    """Visit the configured sites once, now.

    What robots.txt or a site's allow list does not open is not asked for. Ends with 4 where a site failed.
    """
    from falsefront.pipeline.crawl import Tools
    from falsefront.pipeline.passes import crawl_sites

    config = context.load_config(reads_pages=True, asks_for_stamps=True)
    chosen = config.sites(tuple(site or ()))
    if dry_run:
        _show_plan(chosen, config, limit)
        return
    with (
        context.open_store(config, create=True) as opened,
        stoppable() as stopping,
        _progress(limit or config.crawl.max_pages) as on_page,
    ):
        tools = Tools(now=context.now, wait=stopping.wait, is_stopping=stopping.is_set, on_page=on_page)
        passes = crawl_sites(chosen, config=config, opened=opened, tools=tools, limit=limit)
        if config.timestamp is not None and not stopping.is_set():
            stamp_if_due(config, opened)
        report(passes)


def _show_plan(chosen: "tuple[Site, ...]", config: "Config", limit: int | None) -> None:
    """Print what a pass would ask for, and how long it would take about."""
    import time

    from falsefront.pipeline.plan import plan
    from falsefront.pipeline.turns import OwnTurns

    with context.store_if_any(config) as opened:
        planned = list(
            plan(
                chosen, config=config, opened=opened, now=context.now, sleep=time.sleep,
                turn=OwnTurns(time.sleep).turn, limit=limit,
            )
        )  # fmt: skip
    screen.table(
        ("site", "url", "why", "verdict", "gap"),
        [
            (
                each.site,
                each.url,
                each.why,
                f"refused: {each.refusal}" if each.refusal else "allowed",
                f"{each.gap_s:g} s",
            )
            for each in planned
        ],
        entry=_planned,
    )
    for site in chosen:
        mine = [each for each in planned if each.site == site.name]
        asked = counted(sum(not each.refusal for each in mine), "page")
        minutes = sum(each.expected_s for each in mine) / 60
        screen.say(f"{site.name}: {asked} known so far, about {max(minutes, 0.1):.1f} minutes; nothing was stored")


def _planned(row: "Sequence[str]") -> tuple[str, str]:
    site, url, why, verdict, gap = row
    return url, f"    {site}; {why}; {verdict}; gap {gap}"


def stamp_if_due(config: "Config", opened: "Store") -> None:
    """Have the hash chains stamped where that is due; whatever comes of it, the crawl stands."""
    from falsefront.errors import FalsefrontError
    from falsefront.pipeline import stamping
    from falsefront.records import StampOutcome

    try:
        made = stamping.stamp_if_due(config, opened, now=context.now)
    except FalsefrontError as error:
        screen.say(f"warning: no time stamp: {error}")
        return
    if made is not None and made.outcome is StampOutcome.STAMPED:
        screen.say(f"time stamp {made.id}: {made.time:%Y-%m-%d %H:%M:%S} UTC by {made.authority}")
    if made is not None and made.problem:
        screen.say(f"warning: time stamp of {made.authority}: {made.problem}")


def match(
    everything: Annotated[bool, typer.Option("--all", help="Match from scratch instead of what is new.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Link the addresses that vendors claim, and flag shared places."""
    from falsefront.address.for_good import load_for_good
    from falsefront.pipeline.matching import match_new

    config = context.load_config()
    with context.open_store(config) as opened:
        with screen.progress() as progress:
            found = match_new(opened, load_for_good(), now=context.now(), everything=everything, progress=progress)
        has_flags = not as_json and (found.flags_raised + found.flags_kept > 0 or _has_flags(opened))
    if as_json:
        screen.json_line(asdict(found))
        return
    screen.line(_sentence(found))
    for site, number in found.without_name.items():
        told = (
            f"{counted(number, 'address', 'addresses')} of vendors whose name was not read raise no flag by themselves"
        )
        screen.say(f"{site}: {told}; {HOW_TO_NAME}")
    if has_flags:
        screen.say("next: falsefront flag list")


def _has_flags(opened: "Store") -> bool:
    from falsefront.store import flags

    with opened.reading() as tx:
        return flags.is_any(tx)


def _sentence(found: "MatchSummary") -> str:
    """Say what a pass did, without what it did not do."""
    deeds = (
        ("read", found.texts_read, "text"),
        ("raised", found.flags_raised, "flag"),
        ("kept", found.flags_kept, "flag"),
        ("withdrew", found.flags_withdrawn, "flag"),
    )
    said = ", ".join(f"{did} {counted(number, what)}" for did, number, what in deeds if number)
    if said:
        return f"{said[0].upper()}{said[1:]}."
    return "Matched again; nothing changed." if found.nodes else "Nothing new to match."


@contextmanager
def stoppable(said: str = "stopping after this page; Ctrl-C again ends at once") -> Iterator[threading.Event]:
    """Let the first Ctrl-C only set the event, and say so; a second one raises KeyboardInterrupt.

    The main thread must not wait for the event: setting it takes the lock that a waiting thread may just hold.
    """
    stopping = threading.Event()

    def stop(*_: object) -> None:
        stopping.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)
        if said:
            interrupt.tell(said)

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield stopping
    finally:
        signal.signal(signal.SIGINT, before)


def report(passes: "Sequence[Pass]", *, say: Callable[[str], None] = screen.line) -> None:
    """Print what each site came to; raise where one failed or the whole was stopped."""
    from falsefront.errors import SitesFailedError

    for done in passes:
        counts = ", ".join(f"{number} {outcome}" for outcome, number in sorted(done.outcomes.items()))
        found = f"{counted(done.pages, 'page')} ({counts or 'none'}), {counted(done.offers, 'offer')}; {news(done)}"
        say(f"{done.site}: {found}")
        for problem in done.problems:
            screen.say(f"{done.site}: failed: {problem}")
        for warning in done.warnings:
            screen.say(f"{done.site}: {warning}")
    if any(done.is_stopped for done in passes):
        raise KeyboardInterrupt
    failed = [done.site for done in passes if done.has_failed]
    if failed:
        raise SitesFailedError(
            f"{len(failed)} of {counted(len(passes), 'site')} failed: {', '.join(failed)}; the rest is stored"
        )


def news(done: "Pass") -> str:
    """Say what a pass found that was not known before: "1 new vendor, 3 changed values"."""
    found = ((what.replace("_", " ").removesuffix("s"), number) for what, number in sorted(done.new.items()))
    return ", ".join(counted(number, what) for what, number in found if number) or "nothing new"


@contextmanager
def _progress(most: int) -> "Iterator[Callable[[Pass], None]]":
    """Show a bar for each site while it is crawled, on a terminal only."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.progress import BarColumn, TaskID, TextColumn, TimeElapsedColumn

    words = TextColumn("{task.description}", markup=False)
    pages = TextColumn("pages: {task.completed}")
    with screen.bars(words, BarColumn(), pages, TimeElapsedColumn()) as bars:
        tasks: dict[str, TaskID] = {}

        def on_page(done: "Pass") -> None:
            if done.site not in tasks:
                tasks[done.site] = bars.add_task(done.site, total=most)
            bars.update(tasks[done.site], completed=done.pages)

        yield on_page
