"""`falsefront run`: looks at the clock, crawls what is due, matches what is new, and stops when told to."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict
from datetime import datetime, timedelta

import structlog
from apscheduler.schedulers.background import BackgroundScheduler

from falsefront.address.for_good import load_for_good
from falsefront.config import Config, Site
from falsefront.errors import FalsefrontError, InstanceBusyError
from falsefront.pipeline.crawl import Tools, crawl_site, open_recorder
from falsefront.pipeline.matching import match_new
from falsefront.pipeline.passes import sync_sites
from falsefront.pipeline.recorder import Recorder
from falsefront.pipeline.stamping import stamp_if_due
from falsefront.pipeline.tally import Pass
from falsefront.records import StampOutcome
from falsefront.service.schedule import Due, look
from falsefront.store import Store, flags, runs, sites
from falsefront.store.instance import only_instance
from falsefront.wording import counted

TICK_S = 0.5  # how often the clock looks at what is due
STAMP_LOOK_S = 60  # how often it looks, while no pass is under way, whether a time stamp is due
WORKERS = 8  # sites crawled at the same time; two on one host wait for each other in the host's row
STILL_UNDER_WAY = "the pass before it was still under way"
ELSEWHERE = "another process was crawling the site"
NOBODY_THERE = "the service was stopped, asleep or held up"

log = structlog.get_logger()


class Service:
    """Runs until `stop` is called. The caller holds the store's lock: one instance a store."""

    def __init__(self, config: Config, opened: Store, *, now: Callable[[], datetime]) -> None:
        self._config = config
        self._store = opened
        self._gazetteer = load_for_good()
        self._now = now
        self._stopping = threading.Event()
        self._recorder: Recorder | None = None  # writes for all passes while the service runs
        self._busy: dict[str, Future[None]] = {}
        self._stamp_look_at: datetime | None = None  # None: at the next look at the clock
        self._stamping = threading.Lock()
        self._matching = threading.Lock()  # one match at a time: it builds on what the last one left

    def stop(self) -> None:
        """Ask the service to end: pages under way are finished and committed, then `run` returns."""
        self._stopping.set()

    def run(self) -> None:
        """Crawl what is due until `stop` is called."""
        self._take_over()
        # A look at the clock that comes late is no miss: due times lie in the store, and the next look finds them.
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        scheduler = BackgroundScheduler(timezone="UTC")
        with (
            open_recorder(self._config, self._store, now=self._now, prefix="service") as self._recorder,
            ThreadPoolExecutor(max_workers=WORKERS, thread_name_prefix="crawl") as workers,
        ):
            scheduler.add_job(
                self._tick, "interval", args=[workers], seconds=TICK_S, next_run_time=self._now(),
                coalesce=True, max_instances=1, misfire_grace_time=None,
            )  # fmt: skip
            scheduler.start()
            log.info("started", sites=len(self._config.site), store=self._store.place)
            self._stopping.wait()
            log.info("stopping", under_way=sum(not pas.done() for pas in self._busy.values()))
            scheduler.shutdown(wait=True)
        log.info("stopped")

    def _take_over(self) -> None:
        """Close what a killed instance left open, and match what it had crawled and not matched."""
        sync_sites(self._config, self._store, now=self._now())
        with self._store.reading() as tx:
            names = [site.name for site in sites.everything(tx)]
        lost = sum(map(self._close_left_open, names))
        if lost:
            log.warning("runs_lost", runs=lost, hint="an earlier instance was killed in the middle of them")
        self._match()

    def _close_left_open(self, site: str) -> int:
        """Close the runs of a site that nobody is at; return how many. A `crawl` under way elsewhere is left alone."""
        try:
            with only_instance(self._store, f"crawl-{site}", busy=ELSEWHERE), self._store.writing() as tx:
                return len(runs.interrupt_running(tx, now=self._now(), site=site))
        except InstanceBusyError:
            return 0

    def _tick(self, workers: ThreadPoolExecutor) -> None:
        """Start a pass for each site that is due and not under way; note each due time that no pass stood for."""
        try:
            with self._store.reading() as tx:
                stored = {site.name: site.next_due_at for site in sites.everything(tx)}
            for site in self._config.site:
                if not self._stopping.is_set():
                    self._look(site, stored.get(site.name), workers)
            self._look_at_stamp(workers)
        except FalsefrontError as error:  # a full disk may have room again at the next look
            log.error("clock_failed", problem=str(error))

    def _look(self, site: Site, stored: datetime | None, workers: ThreadPoolExecutor) -> None:
        now = self._now()
        due = look(site, stored, now)
        if due.next_due_at == stored:
            return
        is_under_way = site.name in self._busy and not self._busy[site.name].done()
        self._note(site, due, is_under_way=is_under_way, now=now)
        if due.run_for is not None and not is_under_way:
            self._busy[site.name] = workers.submit(self._pass, site, due.run_for)

    def _note(self, site: Site, due: Due, *, is_under_way: bool, now: datetime) -> None:
        """Store the next due time and a row for each miss, in one transaction."""
        missed = list(due.missed)
        if is_under_way and due.run_for is not None:
            missed.append(due.run_for)
        reason = STILL_UNDER_WAY if is_under_way else NOBODY_THERE
        if due.missed_more:
            reason += f"; {counted(due.missed_more, 'earlier one is', 'earlier ones are')} not listed"
        with self._store.writing() as tx:
            for due_at in missed:
                runs.record_missed(tx, site.name, due_at=due_at, now=now, reason=reason)
            sites.set_next_due(tx, site.name, due.next_due_at)
        if missed:
            log.warning("missed", site=site.name, times=len(missed) + due.missed_more, reason=reason)

    def _pass(self, site: Site, due_at: datetime) -> None:
        """Crawl one site and match what is new; whatever goes wrong with it stays with it."""
        try:
            self._crawl(site, due_at)
            self._match()
            self._stamp()
        except FalsefrontError as error:
            log.error("pass_failed", site=site.name, problem=str(error))
        except Exception as error:  # noqa: BLE001 - one site must not stop the others
            log.error("pass_broke", site=site.name, problem=f"{type(error).__name__}: {error}")

    def _crawl(self, site: Site, due_at: datetime) -> None:
        tools = Tools(
            now=self._now, wait=self._stopping.wait, is_stopping=self._stopping.is_set, on_page=self._log_page
        )
        try:
            done = crawl_site(
                site, config=self._config, opened=self._store, tools=tools, due_at=due_at, recorder=self._recorder
            )
        except InstanceBusyError:
            with self._store.writing() as tx:
                runs.record_missed(tx, site.name, due_at=due_at, now=self._now(), reason=ELSEWHERE)
            log.warning("missed", site=site.name, times=1, reason=ELSEWHERE)
            return
        log.info("crawled", site=site.name, pages=done.pages, offers=done.offers, **done.new)
        for problem in done.problems:
            log.warning("site_failed", site=site.name, problem=problem)
        for warning in done.warnings:
            log.warning("look_at_site", site=site.name, problem=warning)

    def _look_at_stamp(self, workers: ThreadPoolExecutor) -> None:
        """Now and then, while no pass is under way, see to a time stamp that is due: the end of a pass does it too."""
        now = self._now()
        is_busy = any(not each.done() for each in self._busy.values())
        look_at = self._stamp_look_at
        is_early = look_at is not None and 0 < (look_at - now).total_seconds() <= STAMP_LOOK_S  # a clock may go back
        if self._config.timestamp is None or is_busy or is_early or self._stopping.is_set():
            return
        self._stamp_look_at = now + timedelta(seconds=STAMP_LOOK_S)
        workers.submit(self._stamp)

    def _stamp(self) -> None:
        """Have the hash chains stamped where that is due; whatever comes of it, the service goes on."""
        if self._config.timestamp is None or not self._stamping.acquire(blocking=False):
            return
        try:
            made = stamp_if_due(self._config, self._store, now=self._now)
        except Exception as error:  # noqa: BLE001 - no authority's answer may stop the service
            log.warning("stamp_failed", problem=f"{type(error).__name__}: {error}")
            return
        finally:
            self._stamping.release()
        if made is not None and made.outcome is StampOutcome.STAMPED:
            log.info("stamped", time=f"{made.time:%Y-%m-%d %H:%M:%S}", authority=made.authority, odd=made.problem)
        elif made is not None:
            log.warning("stamp_failed", outcome=made.outcome, problem=made.problem, authority=made.authority)

    def _log_page(self, done: Pass) -> None:
        log.debug("page", site=done.site, pages=done.pages, offers=done.offers)

    def _match(self) -> None:
        with self._matching:
            now = self._now()
            found = match_new(self._store, self._gazetteer, now=now)
            with self._store.reading() as tx:
                raised = flags.raised_at(tx, now)
        log.info("matched", **asdict(found), new_flags=" ".join(map(str, raised)) or None)
