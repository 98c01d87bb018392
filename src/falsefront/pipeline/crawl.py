"""One polite pass over one site: each page is fetched, preserved, read, normalised and stored, and stops no other."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from falsefront.config import Config, Site
from falsefront.errors import EvidenceError, FalsefrontError, StoreError, UnstorableError
from falsefront.fetch.client import Fetcher
from falsefront.fetch.scope import Scope
from falsefront.pipeline.agenda import REFUSED, Agenda
from falsefront.pipeline.looking_back import look_back
from falsefront.pipeline.page import VisitedPage, store_page
from falsefront.pipeline.reader_version import reader_version
from falsefront.pipeline.recorder import Recorder
from falsefront.pipeline.tally import Pass
from falsefront.pipeline.trap import BarrenPaths
from falsefront.pipeline.turns import HostWaitsError, Turns
from falsefront.pipeline.visit import Means, StoppedError, Visit
from falsefront.records import Outcome
from falsefront.store import Connection, Store, captures, frontier, runs
from falsefront.store.frontier import Target
from falsefront.store.instance import only_instance
from falsefront.store.offers import PageChanges
from falsefront.wording import counted

# A start page that ends so makes the site count as failed: blocked, refused or unreachable (docs/design.md).
FAILED_START = frozenset(Outcome) - {Outcome.LIVE, Outcome.UNCHANGED, Outcome.EMPTY}
MOST_UNDER_WAY: Final = 8  # pages of one site that are read and not yet stored


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What a pass needs from outside: time, waiting, and whoever wants to see how it goes."""

    now: Callable[[], datetime]
    wait: Callable[[float], object]  # seconds; returns early when the pass is told to stop
    is_stopping: Callable[[], bool]
    on_page: Callable[[Pass], None] = lambda _: None


def crawl_site(
    site: Site,
    *,
    config: Config,
    opened: Store,
    tools: Tools,
    due_at: datetime | None = None,
    limit: int | None = None,
    recorder: Recorder | None = None,
) -> Pass:
    """Visit a site's pages once and store what they say; the run is a row from its first moment.

    `recorder` writes for several passes at once; without one the pass has its own. Raises InstanceBusyError while
    another run of the site is going on. Any other error ends the run as failed, with what was stored before it intact.
    """
    busy = f"another process is crawling {site.name} at this moment"
    with only_instance(opened, f"crawl-{site.name}", busy=busy), ExitStack() as stack:
        if recorder is None:
            recorder = stack.enter_context(open_recorder(config, opened, now=tools.now, prefix=site.name))
        with opened.writing() as tx:
            left_open = runs.interrupt_running(tx, now=tools.now(), site=site.name)  # by a process that was killed
            run_id = runs.start(tx, site.name, now=tools.now(), due_at=due_at)
        recorder.memory(site.name).forget()  # others may have written since the last pass
        done = Pass(site=site.name)
        try:
            with recorder.visiting(), _Crawler(site, config, opened, tools, run_id, done, recorder) as crawler:
                for killed in left_open:
                    crawler.catch_up(killed)
                crawler.visit_all(limit or config.crawl.max_pages)
            recorder.memory(site.name).forget()  # all of it is stored; the next site has vendors of its own
            if not done.is_stopped and limit is None:
                done.warnings += done.drift_from(site.expect)
                look_back(opened, site.name, run_id, done, now=tools.now())
        except BaseException as error:
            words = str(error) if isinstance(error, FalsefrontError) else f"{type(error).__name__}: {error}"
            done.problems.append(words)
            _finish(opened, site, run_id, done, now=tools.now(), is_broken=not isinstance(error, Exception))
            raise
        _finish(opened, site, run_id, done, now=tools.now(), is_broken=False)
        return done


def open_recorder(config: Config, opened: Store, *, now: Callable[[], datetime], prefix: str) -> Recorder:
    """Return a recorder of this configuration; its files begin with the prefix."""
    return Recorder(config.evidence_folder, desk=config.desk, opened=opened, now=now, prefix=prefix)


def _finish(opened: Store, site: Site, run_id: int, done: Pass, *, now: datetime, is_broken: bool) -> None:
    done.warnings = list(dict.fromkeys([*done.warnings, *done.summed_up()]))
    state: runs.RunState = "interrupted" if is_broken or done.is_stopped else "failed" if done.problems else "done"
    details: dict[str, object] = {"pages": done.pages, "offers": done.offers, **done.new}
    details["reader"] = reader_version(site)
    if done.looked_to is not None:
        details["looked_to"] = done.looked_to
    if done.off_list:
        details["links_off_list"] = done.off_list
    if done.warnings:
        details["warnings"] = done.warnings
    with opened.writing() as tx:
        runs.finish(tx, run_id, now=now, state=state, error="; ".join(done.problems) or None, details=details)


class _Crawler:
    """The state of one pass: the client, what led where, and the pages that are read and not yet stored."""

    def __init__(
        self, site: Site, config: Config, opened: Store, tools: Tools, run_id: int, done: Pass, recorder: Recorder
    ) -> None:
        self._site, self._store, self._tools, self._done, self._recorder = site, opened, tools, done, recorder
        self._turns = Turns(opened, by=config.crawl.pace, now=tools.now, rest=self._rest)
        scope = Scope(allow=site.allow, deny=site.deny, allow_private_hosts=config.crawl.allow_private_hosts)
        paths = BarrenPaths()
        fetcher = Fetcher(
            crawl=config.crawl, desk=config.desk, now=tools.now, sleep=self._rest, turn=self._turns.turn
        )  # fmt: skip
        self._agenda = Agenda(
            site.name, site.start, scope=scope, opened=opened, run_id=run_id, paths=paths,
            refusal=lambda url: fetcher.known_refusal(url, scope=scope),
        )  # fmt: skip
        self._means = Means(
            site=site, config=config, scope=scope, opened=opened, recorder=recorder, agenda=self._agenda, paths=paths,
            done=done, run_id=run_id, now=tools.now, fetcher=fetcher,
        )  # fmt: skip
        self._under_way: deque[tuple[VisitedPage, Future[PageChanges]]] = deque()
        self._left_alone: set[str] = set()  # what shares a pace and is not asked any more in this run
        self._visited = 0

    def __enter__(self) -> "_Crawler":
        return self

    def __exit__(self, *_: object) -> None:
        self._means.fetcher.close()
        self._turns.close()

    def catch_up(self, killed_run: int) -> None:
        """Read what a killed run had preserved and not read, without asking for it again."""
        with self._store.reading() as tx:
            left = frontier.unread(tx, self._site.name, run_id=killed_run)
            seqs = {place.last_capture: place for place in left if place.last_capture is not None}
            found = [(seqs[each.capture.seq], each.capture) for each in captures.readings_of(tx, seqs)]
        for place, capture in found:
            try:
                self._hand_in(Visit(place, self._means).read_again(capture))
            except EvidenceError as error:
                self._done.remark(f"preserved by a run that was killed, and cannot be read: {error}", url=place.url)
        self._settle()

    def visit_all(self, most: int) -> None:
        """Visit start pages and sitemaps, what nobody has seen, and what is due again: at most so many pages."""
        self._agenda.begin(now=self._tools.now(), most=most)
        try:
            while self._visited < most and not self._is_stopped():
                place = self._next_place()
                if place is None:
                    return
                self._visit(place)
            if self._visited >= most and not self._is_stopped() and self._next_place() is not None:
                self._done.is_cut = True
                self._done.warnings.append(f"stopped at {counted(most, 'page')}; the rest waits for the next run")
        except StoppedError:
            self._done.is_stopped = True
        finally:
            self._settle()

    def _next_place(self) -> Target | None:
        return self._agenda.next_place(self._settle, is_passed_over=self._is_left_alone)

    def _is_stopped(self) -> bool:
        self._done.is_stopped = self._done.is_stopped or self._tools.is_stopping()
        return self._done.is_stopped

    def _is_left_alone(self, place: Target) -> bool:
        return bool(self._left_alone) and self._turns.key(place.host) in self._left_alone

    def _visit(self, place: Target) -> None:
        try:
            page = Visit(place, self._means).make()
        except HostWaitsError as error:
            is_news = error.key not in self._left_alone
            self._left_alone.add(error.key)
            if place.url in self._agenda.starts.urls or (is_news and error.is_failing):
                self._done.problems.append(str(error))
            elif is_news:
                self._done.warnings.append(str(error))
            return
        if page.asked in REFUSED and page.url == place.url and self._agenda.is_refused(page.url):  # without a request
            self._agenda.was_refused()
        else:
            self._visited += 1
        self._hand_in(page)
        while self._under_way and (len(self._under_way) > MOST_UNDER_WAY or self._under_way[0][1].done()):
            self._note_first()

    def _hand_in(self, page: VisitedPage) -> None:
        memory = self._recorder.memory(self._site.name)

        def store(tx: Connection) -> PageChanges:
            return store_page(
                tx, page, site=self._site.name, starts=self._agenda.starts, now=self._tools.now, memory=memory
            )

        self._under_way.append((page, self._recorder.hand_in(store)))

    def _settle(self) -> None:
        """Wait until everything handed in is stored, and count it."""
        if self._under_way:
            self._recorder.hurry()
        while self._under_way:
            self._note_first()

    def _note_first(self) -> None:
        """Count the first page under way, once it is stored; where it cannot be, say so and go on."""
        page, stored = self._under_way.popleft()
        try:
            changes = stored.result()
        except Exception as error:
            if isinstance(error, StoreError | EvidenceError) and not isinstance(error, UnstorableError):
                raise
            page.broke = page.reason = f"storing it broke off: {type(error).__name__}: {error}"
            page.read, page.outcome = None, page.asked
            page.sitemaps = page.fresh = ()
            self._hand_in(page)
            return
        self._note(page, changes)

    def _note(self, page: VisitedPage, changes: PageChanges) -> None:
        self._done.note(page.outcome, page.read.reading if page.read else None, changes, url=page.url)
        if page.broke:
            self._done.remark(page.broke, url=page.url)
        is_failed = page.outcome in FAILED_START or page.broke
        if is_failed and page.place.url in self._agenda.starts.urls:
            reason = f": {page.reason}" if page.reason else ""
            self._done.problems.append(f"start page {page.place.url}: {page.outcome}{reason}")
        self._tools.on_page(self._done)

    def _rest(self, seconds: float) -> None:
        self._tools.wait(seconds)
        if self._tools.is_stopping():
            raise StoppedError
