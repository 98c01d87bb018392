"""One polite pass over one site: fetch, preserve, read, normalise, store; each page whole before the next."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from falsefront import __version__, parse
from falsefront.config import Config, Site
from falsefront.errors import EvidenceError, FalsefrontError, FetchError
from falsefront.evidence.chain import GENESIS, link
from falsefront.evidence.reader import read_back
from falsefront.evidence.writer import EvidenceWriter
from falsefront.fetch.client import Fetcher
from falsefront.fetch.scope import Scope, canonical_url, host_of
from falsefront.pipeline.normalise import normalise
from falsefront.pipeline.offers import page_offer
from falsefront.pipeline.tally import Pass
from falsefront.pipeline.trap import BarrenPaths
from falsefront.records import Capture, Exchange, Offer, Outcome, PageReading
from falsefront.store import Connection, Store, captures, claims, frontier, hosts, runs
from falsefront.store.frontier import KNOWN_DEPTH, Place
from falsefront.store.instance import only_instance
from falsefront.store.offers import PageChanges
from falsefront.wording import counted

# A start page that ends so makes the site count as failed: blocked, refused or unreachable (DESIGN 3).
FAILED_START = frozenset(Outcome) - {Outcome.LIVE, Outcome.UNCHANGED, Outcome.EMPTY}
LONG_WAIT_S = 300.0  # a host that wants to be left alone for longer is left for the next run


class _StoppedError(Exception):
    """The pass was told to stop while it waited for its turn."""


class _HostWaitsError(Exception):
    """The host asked to be left alone for longer than a pass waits."""


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
) -> Pass:
    """Visit a site's pages once and store what they say; the run is a row from its first moment.

    Raises InstanceBusyError while another run of the site is going on. Any other error ends the run as failed, with
    what was stored before it intact.
    """
    busy = f"another process is crawling {site.name} at this moment"
    with only_instance(opened, f"crawl-{site.name}", busy=busy):
        with opened.writing() as tx:
            runs.interrupt_running(tx, now=tools.now(), site=site.name)  # left open by a process that was killed
            run_id = runs.start(tx, site.name, now=tools.now(), due_at=due_at)
        return _crawl(site, config=config, opened=opened, tools=tools, run_id=run_id, limit=limit)


def _crawl(site: Site, *, config: Config, opened: Store, tools: Tools, run_id: int, limit: int | None) -> Pass:
    done = Pass(site=site.name)
    try:
        with _Crawler(site, config=config, opened=opened, tools=tools, run_id=run_id, done=done) as crawler:
            crawler.visit_all(limit or config.crawl.max_pages)
        if not done.is_stopped and limit is None:
            done.warnings += done.drift_from(site.expect)
    except BaseException as error:
        words = str(error) if isinstance(error, FalsefrontError) else f"{type(error).__name__}: {error}"
        done.problems.append(words)
        _finish(opened, run_id, done, now=tools.now(), is_broken=not isinstance(error, Exception))
        raise
    _finish(opened, run_id, done, now=tools.now(), is_broken=False)
    return done


def _finish(opened: Store, run_id: int, done: Pass, *, now: datetime, is_broken: bool) -> None:
    done.warnings += done.summed_up()
    state: runs.RunState = "interrupted" if is_broken or done.is_stopped else "failed" if done.problems else "done"
    details: dict[str, object] = {"pages": done.pages, "offers": done.offers, **done.new}
    if done.warnings:
        details["warnings"] = done.warnings
    with opened.writing() as tx:
        runs.finish(tx, run_id, now=now, state=state, error="; ".join(done.problems) or None, details=details)


class _Crawler:
    """The state of one pass: the open WARC file, the client, what led where."""

    def __init__(self, site: Site, *, config: Config, opened: Store, tools: Tools, run_id: int, done: Pass) -> None:
        self._site, self._store, self._tools, self._run_id, self._done = site, opened, tools, run_id, done
        self._evidence_folder = config.evidence_folder
        self._scope = Scope(allow=site.allow, deny=site.deny, allow_private_hosts=config.crawl.allow_private_hosts)
        self._writer = EvidenceWriter(
            config.evidence_folder,
            desk=config.desk,
            software=f"falsefront/{__version__}",
            prefix=site.name,
            at=tools.now(),
        )
        self._fetcher = Fetcher(
            crawl=config.crawl, desk=config.desk, now=tools.now, sleep=self._sleep, reserve=self._reserve
        )
        self._paths = BarrenPaths()
        self._starts = {canonical_url(url): url for url in site.start}
        self._last: Capture | None = None

    def __enter__(self) -> "_Crawler":
        return self

    def __exit__(self, *_: object) -> None:
        self._fetcher.close()
        self._writer.close()

    def visit_all(self, most: int) -> None:
        """Visit start pages, then what they lead to, then what is known from before, at most so many."""
        self._queue_starts()
        while self._done.pages < most:
            if self._tools.is_stopping():
                self._done.is_stopped = True
                return
            with self._store.reading() as tx:
                place = frontier.next_place(tx, self._site.name, run_id=self._run_id)
            if place is None and not self._queue_known():
                return
            if place is None:
                continue
            try:
                self._visit(place)
            except _StoppedError:
                self._done.is_stopped = True
                return
            except _HostWaitsError as error:
                self._done.warnings.append(str(error))
                if place.url in self._starts:
                    self._done.problems.append(str(error))
                return
            self._tools.on_page(self._done)
        self._done.warnings.append(f"stopped at {counted(most, 'page')}; the rest waits for the next run")

    def _queue_starts(self) -> None:
        for url in self._starts:
            self._paths.found(url, on=None)
        places = [(url, host_of(url)) for url in self._starts]
        with self._store.writing() as tx:
            frontier.add(tx, self._site.name, places, run_id=self._run_id, depth=0, now=self._tools.now())

    def _queue_known(self) -> bool:
        """Queue what earlier runs found and this one has not met: a listing that nothing links to may be gone."""
        with self._store.writing() as tx:
            known = frontier.known(tx, self._site.name, run_id=self._run_id)
            fresh = [place for place in known if self._scope.refusal(place.url) is None]
            for place in fresh:
                self._paths.found(place.url, on=place.found_on)
            return bool(
                frontier.add(
                    tx, self._site.name, [(place.url, place.host) for place in fresh],
                    run_id=self._run_id, depth=KNOWN_DEPTH, now=self._tools.now(),
                )
            )  # fmt: skip

    def _visit(self, place: Place) -> None:
        """Fetch, preserve and read one page, and store what it says in one transaction."""
        self._last = None
        final = self._fetcher.visit(
            place.url, scope=self._scope, etag=place.etag, last_modified=place.last_modified, preserve=self._preserve
        )
        if self._last is None:
            raise FalsefrontError(f"{place.url}: the visit left no capture")
        capture = self._last
        reading = self._read(final)
        outcome = final.outcome if reading is None or final.outcome is Outcome.UNCHANGED else reading.outcome
        reason = (reading.reason if reading else None) or final.reason
        validators = {"etag": final.header("etag"), "last_modified": final.header("last-modified")}
        normalised = [normalise(offer, site=self._site) for offer in reading.offers] if reading else []
        offers = [page_offer(offer, page_url=final.url) for offer in normalised]
        changes = PageChanges()
        with self._store.writing() as tx:
            if reading is not None and final.outcome is Outcome.LIVE:
                captures.set_outcome(
                    tx, capture.seq, outcome, now=self._tools.now(), reason=reason,
                    offers=len(offers), warnings=reading.warnings,
                )  # fmt: skip
            if final.outcome is Outcome.UNCHANGED:
                claims.seen_again(tx, capture=capture, site=self._site.name)
            elif outcome in (Outcome.LIVE, Outcome.EMPTY):  # an emptied page no longer says what it said
                changes = claims.record_page(tx, capture=capture, site=self._site.name, offers=offers)
            links = self._follow(tx, place, reading)
            frontier.visited(
                tx, self._site.name, place.url, run_id=self._run_id, now=self._tools.now(), outcome=outcome,
                capture=capture.seq, links=links, **validators,
            )  # fmt: skip
        self._done.note(outcome, reading, changes, url=final.url)
        if place.url in self._starts and outcome in FAILED_START:
            self._done.problems.append(f"start page {place.url}: {outcome}" + (f": {reason}" if reason else ""))

    def _read(self, final: Exchange) -> PageReading | None:
        """Read the body of a live page, or for a 304 the preserved body it stands for; None where there is none."""
        if final.outcome is Outcome.LIVE and final.location is None:
            return parse.read_page(
                final.body or b"", url=final.url, content_type=final.header("content-type"), site=self._site
            )
        if final.outcome is not Outcome.UNCHANGED:
            return None
        with self._store.reading() as tx:
            before = captures.last_read(tx, self._site.name, final.url)
        if before is None:
            return None
        try:
            stored = read_back(self._evidence_folder, before.preserved)
        except EvidenceError as error:
            self._done.warnings.append(f"{final.url}: unchanged, but what was preserved cannot be read: {error}")
            return None
        return parse.read_page(
            stored.body or b"", url=final.url, content_type=stored.header("content-type"), site=self._site
        )

    def _follow(self, tx: Connection, place: Place, reading: PageReading | None) -> tuple[str, ...]:
        """Queue the links of a page, unless its path has brought nothing new for long; return those in scope."""
        if reading is None:
            return ()
        self._paths.gave(place.url, [_identity(offer) for offer in reading.offers])
        spelled = [_canonical(found) for found in reading.links]
        links = tuple(dict.fromkeys(url for url in spelled if url))
        if None in spelled:
            self._done.remark("links were left out that are no usable web addresses", url=place.url)
        if self._paths.is_barren(place.url):
            return links
        fresh = [(url, host_of(url)) for url in links if self._paths.found(url, on=place.url)]
        frontier.add(
            tx, self._site.name, fresh, run_id=self._run_id, depth=place.depth + 1,
            now=self._tools.now(), found_on=place.url,
        )  # fmt: skip
        return links

    def _preserve(self, exchange: Exchange) -> None:
        """Write an exchange to the disk, then add it to the chain, and leave its host alone for as long as it asks.

        Nothing has read the page yet. A robots.txt and a redirect can ask for a wait too, before the visit goes on.
        """
        preserved = self._writer.write(exchange)
        with self._store.writing() as tx:
            self._last = captures.append(
                tx, site=self._site.name, run_id=self._run_id, url=exchange.url, fetched_at=exchange.fetched_at,
                status=exchange.status, preserved=preserved, outcome=exchange.outcome, link=_chain_link,
                reason=exchange.reason, location=exchange.location, remote_ip=exchange.remote_ip,
            )  # fmt: skip
            if exchange.retry_after_s:
                until = self._tools.now() + timedelta(seconds=exchange.retry_after_s)
                hosts.defer(tx, host_of(exchange.url), until=until)

    def _reserve(self, host: str, gap_s: float) -> float:
        """Reserve this host's next moment in the store; a pass does not wait for longer than LONG_WAIT_S."""
        with self._store.writing() as tx:
            allowed = hosts.next_allowed(tx, host)
            now = self._tools.now()
            if allowed is not None and (allowed - now).total_seconds() > LONG_WAIT_S:
                raise _HostWaitsError(f"{host} is to be left alone until {allowed:%Y-%m-%d %H:%M:%S} UTC")
            return hosts.reserve(tx, host, now=now, gap_s=gap_s)

    def _sleep(self, seconds: float) -> None:
        self._tools.wait(seconds)
        if self._tools.is_stopping():
            raise _StoppedError


def _chain_link(previous: str | None, **facts: Any) -> str:
    return link(previous or GENESIS, **facts)


def _canonical(url: str) -> str | None:
    """Return the one spelling of a link; None where it is no usable web address."""
    try:
        return canonical_url(url)
    except FetchError:
        return None


def _identity(offer: Offer) -> object:
    """Return by what an offer is told from another while one pass goes on."""
    fields = offer.fields
    for names in (("product_id",), ("url",), ("vendor", "title"), ("vendor_url",), ("vendor", "address")):
        if all(name in fields for name in names):
            return tuple((name, fields[name][0].raw) for name in names)
    return tuple((name, said[0].raw) for name, said in sorted(fields.items()))
