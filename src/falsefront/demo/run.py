"""Runs the demo: the sample market is crawled, matched and flagged twice, a week apart, then handed over."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from falsefront import address, config, store
from falsefront.address.for_good import load_for_good
from falsefront.config import Config
from falsefront.demo import folder
from falsefront.demo.server import SITES, Market, open_market
from falsefront.errors import FalsefrontError
from falsefront.pipeline import casefile
from falsefront.pipeline.crawl import Tools
from falsefront.pipeline.matching import match_new
from falsefront.pipeline.passes import crawl_sites
from falsefront.pipeline.tally import Pass
from falsefront.records import FlagDetail
from falsefront.review import queue
from falsefront.shipped import shipped_path
from falsefront.store import flag_views
from falsefront.wording import long_day

BEFORE = {1: timedelta(days=7), 2: timedelta(0)}  # how long ago each visit is dated; the second one is now
NAMED = {1: "FIRST_VISIT", 2: "LAST_VISIT"}  # where the template of the configuration names the day of a visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """What the demo needs from whoever started it. `on_page` is told the visit and how far a site's pass is."""

    now: Callable[[], datetime]
    wait: Callable[[float], object]  # seconds; returns early when the demo is told to stop
    is_stopping: Callable[[], bool]
    on_visit: Callable[[int, Mapping[str, int]], None] = lambda _visit, _pages: None  # and pages a site
    on_page: Callable[[int, Pass], None] = lambda _visit, _done: None
    on_step: Callable[[str], None] = lambda _words: None


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One visit to the whole market. `flags` is how many stood after it."""

    number: int
    dated: datetime
    passes: tuple[Pass, ...]
    flags: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What a finished demo has to show; flags are best first."""

    folder: Path
    is_again: bool  # an earlier demo was cleared away for it
    visits: tuple[Visit, ...]
    flags: tuple[FlagDetail, ...]
    priorities: tuple[float, ...]  # of the flags, as `flag list` has them


def run(out: Path, watch: Watch) -> Shown:
    """Run the whole demo into a folder; UsageError where that holds something else.

    Raises KeyboardInterrupt where it was told to stop: what it stored until then stays.
    """
    market_folder = shipped_path("fixtures/market")
    is_again = folder.claim(out)
    with open_market(market_folder) as market:
        template = (market_folder / "config.toml").read_text(encoding="utf-8")
        began = watch.now()
        days = {name: long_day(began - BEFORE[number]) for number, name in NAMED.items()}
        settings = config.load(folder.write_config(out, template, market.hosts, days))
        opened = store.open_store(settings.store_url, create=True)
        try:
            gazetteer = load_for_good()
            visits = tuple(
                _visit(number, market=market, settings=settings, opened=opened, gazetteer=gazetteer, watch=watch)
                for number in BEFORE
            )
            _go_on(watch)
            watch.on_step("writing the case file")
            casefile.export(
                opened,
                out / folder.CASE,
                casefile.Extent(),
                evidence=settings.evidence_folder,
                made_by=casefile.Maker(
                    desk=settings.desk.name, contact=settings.desk.contact, notice=settings.desk.notice
                ),
                now=watch.now(),
                readers=settings,
            )
            flags = _flags(opened, watch.now())
        finally:
            opened.close()
    return Shown(
        folder=out,
        is_again=is_again,
        visits=visits,
        flags=tuple(detail for detail, _ in flags),
        priorities=tuple(points for _, points in flags),
    )


def serve(out: Path, until: Callable[[], object]) -> None:
    """Serve the market of an earlier demo, on the ports of its configuration, as it stood on the last visit.

    Returns when `until` does. FalsefrontError where a port is taken.
    """
    settings = config.load(out / folder.CONFIG)
    ports = {site.name: urlsplit(site.start[0]).port or 0 for site in settings.site if site.name in SITES}
    try:
        with open_market(shipped_path("fixtures/market"), ports) as market:
            market.visit = max(BEFORE)
            until()
    except OSError as exc:
        taken = ", ".join(map(str, ports.values()))
        raise FalsefrontError(
            f"the ports of this demo ({taken}) cannot be opened: {exc.strerror}; run the demo again for new ones"
        ) from exc


def _visit(
    number: int,
    *,
    market: Market,
    settings: Config,
    opened: store.Store,
    gazetteer: address.Gazetteer,
    watch: Watch,
) -> Visit:
    _go_on(watch)
    market.visit = number

    def dated() -> datetime:
        return watch.now() - BEFORE[number]

    tools = Tools(
        now=dated, wait=watch.wait, is_stopping=watch.is_stopping, on_page=lambda done: watch.on_page(number, done)
    )
    began = dated()
    watch.on_visit(number, market.pages())
    passes = tuple(  # one site after the other, so that ids and the order of everything shown are those of every demo
        done for site in settings.site for done in crawl_sites((site,), config=settings, opened=opened, tools=tools)
    )
    if any(done.is_stopped for done in passes):
        raise KeyboardInterrupt
    problems = [f"{done.site}: {problem}" for done in passes for problem in done.problems]
    if problems:
        raise FalsefrontError("the sample market could not be read: " + "; ".join(problems))
    _go_on(watch)
    watch.on_step("matching addresses")
    match_new(opened, gazetteer, now=dated())
    return Visit(number=number, dated=began, passes=passes, flags=len(_flags(opened, watch.now())))


def _go_on(watch: Watch) -> None:
    if watch.is_stopping():
        raise KeyboardInterrupt


def _flags(opened: store.Store, now: datetime) -> list[tuple[FlagDetail, float]]:
    """Return the flags that stand, best first, each with its priority."""
    with opened.reading() as tx:
        standing = [flag for flag in queue.ordered(flag_views.queue(tx), now=now) if flag.withdrawn_at is None]
        return [(flag_views.detail(tx, flag.id), queue.points(flag, now)) for flag in standing]
