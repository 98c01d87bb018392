"""One visit to one page: ask, preserve, read. Whatever goes wrong with it stays with it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from falsefront.config import Config, Site
from falsefront.errors import EvidenceError, FetchError, StoreError, UnstorableError
from falsefront.evidence.reader import read_back
from falsefront.fetch.client import Fetcher
from falsefront.fetch.scope import Scope, canonical_url
from falsefront.pipeline.agenda import Agenda
from falsefront.pipeline.page import Read, VisitedPage, read_body
from falsefront.pipeline.recorder import Arrival, Recorder
from falsefront.pipeline.tally import Pass
from falsefront.pipeline.trap import BarrenPaths
from falsefront.pipeline.turns import HostWaitsError
from falsefront.records import Capture, Exchange, Offer, Outcome, PageReading
from falsefront.store import Store, captures, frontier
from falsefront.store.frontier import Target
from falsefront.text.tracking import without_tracking

BAD_LINKS = "links were left out that are no usable web addresses"
NO_ROOM = f"{frontier.MOST_WAITING:,} pages wait to be visited; further links are noted once there is room"


class StoppedError(Exception):
    """The pass was told to stop while it waited for its turn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What visits of one pass work with."""

    site: Site
    config: Config
    scope: Scope
    opened: Store
    fetcher: Fetcher
    recorder: Recorder
    agenda: Agenda
    paths: BarrenPaths
    done: Pass
    run_id: int
    now: Callable[[], datetime]


class Visit:
    """One page under way."""

    def __init__(self, place: Target, means: Means) -> None:
        self._place, self._means = place, means
        self._last: Capture | None = None
        self._on_the_way: list[str] = []  # what was asked for and led on
        self._is_start = place.depth == 0

    def make(self) -> VisitedPage:
        """Ask for the page and read it. Raises what concerns more than this page: a stop, a full disk, a wait."""
        place, means = self._place, self._means
        try:
            final = means.fetcher.visit(
                place.url, scope=means.scope, etag=place.etag, last_modified=place.last_modified,
                preserve=self._preserve, is_known=self._is_known,
            )  # fmt: skip
        except (StoppedError, HostWaitsError):
            raise
        except Exception as error:  # noqa: BLE001 - one page must not stop the others
            _raise_if_of_disk(error)
            return self._given_up(f"asking for it broke off: {_in_words(error)}")
        finally:
            for url in self._on_the_way:  # not before: an answer that leads back to one of them is a loop
                means.agenda.ask(url)
        if self._last is None:
            return self._given_up("the visit left no capture")
        return self._read(final, self._last)

    def read_again(self, capture: Capture) -> VisitedPage:
        """Read a page that was preserved and not read: whoever visited it was killed in between."""
        stored = read_back(self._means.config.evidence_folder, capture.preserved)
        exchange = Exchange(
            url=capture.url, fetched_at=capture.fetched_at, outcome=Outcome.LIVE, status=stored.status,
            headers=stored.headers, body=stored.body,
        )  # fmt: skip
        return self._read(exchange, capture)

    def _read(self, final: Exchange, capture: Capture) -> VisitedPage:
        """Read what came; where that breaks off, the page stays preserved and unread, and says why."""
        if final.outcome is not Outcome.SERVER_ERROR or final.status is not None:  # else the redirects went too far
            self._means.agenda.ask(final.url)
        try:
            read = self._reading(final)
            links, fresh = self._links(read) if read else ((), ())
            sitemaps = self._sitemaps(read)
        except Exception as error:  # noqa: BLE001 - one page must not stop the others
            _raise_if_of_disk(error)
            broke = f"reading it broke off: {_in_words(error)}"
            return self._page(capture, final, outcome=final.outcome, reason=broke, broke=broke)
        outcome = final.outcome if read is None or final.outcome is Outcome.UNCHANGED else read.reading.outcome
        reason = (read.reading.reason if read else None) or final.reason
        page = self._page(capture, final, outcome=outcome, reason=reason)
        page.read, page.links, page.fresh, page.sitemaps = read, links, fresh, sitemaps
        page.etag, page.last_modified = final.header("etag"), final.header("last-modified")
        return page

    def _page(
        self, capture: Capture, final: Exchange, *, outcome: Outcome, reason: str | None, broke: str | None = None
    ) -> VisitedPage:
        return VisitedPage(
            place=self._place, capture=capture, run_id=self._means.run_id, url=final.url, asked=final.outcome,
            outcome=outcome, reason=reason, broke=broke,
        )  # fmt: skip

    def _given_up(self, reason: str) -> VisitedPage:
        """Record that a visit came to nothing on our side; what was preserved on the way stays."""
        at = self._means.now()
        exchange = Exchange(url=self._place.url, fetched_at=at, outcome=Outcome.NETWORK_ERROR, reason=reason)
        self._preserve(exchange)
        if self._last is None:
            raise EvidenceError(f"{self._place.url}: nothing could be preserved")
        return self._page(self._last, exchange, outcome=exchange.outcome, reason=reason, broke=reason)

    def _preserve(self, exchange: Exchange) -> None:
        """Have an exchange written to the disk and added to the chain. Nothing has read the page yet."""
        is_on_the_way = exchange.location is not None and not self._is_known(exchange.location)
        is_last = not is_on_the_way and not exchange.is_robots
        if is_on_the_way and not exchange.is_robots:
            self._on_the_way.append(exchange.url)
        self._last = self._means.recorder.preserve(
            Arrival(
                exchange=exchange,
                site=self._means.site.name,
                run_id=self._means.run_id,
                place=self._place.url if is_last else None,
                may_be_held=exchange.is_robots or self._place.last_capture is not None,
            )
        )

    def _is_known(self, location: str) -> bool:
        """Whether a redirect leads to another page that this run has asked for, and was not refused."""
        spelled = {_canonical(location), _canonical(location, is_whole=True)} - {None, self._place.url}
        agenda = self._means.agenda
        return any(agenda.was_asked(url) and not agenda.is_refused(url) for url in spelled if url)

    def _reading(self, final: Exchange) -> Read | None:
        """Read the body of a live page, or for a 304 the preserved body it stands for; None where there is none."""
        if final.location is not None:
            reason = f"it leads to a page that was visited in this run: {final.location}"
            return Read(reading=PageReading(outcome=Outcome.EMPTY, reason=reason))
        if final.outcome is Outcome.LIVE:
            return self._read_body(final.body or b"", final.url, final.header("content-type"))
        if final.outcome is not Outcome.UNCHANGED:
            return None
        with self._means.opened.reading() as tx:
            before = captures.last_read(tx, self._means.site.name, final.url)
        if before is None:
            return None
        try:
            stored = read_back(self._means.config.evidence_folder, before.preserved)
        except EvidenceError as error:
            self._means.done.remark(f"unchanged, but what was preserved cannot be read: {error}", url=final.url)
            return None
        return self._read_body(stored.body or b"", final.url, stored.header("content-type"))

    def _read_body(self, body: bytes, url: str, content_type: str | None) -> Read:
        return read_body(
            body, url=url, content_type=content_type, site=self._means.site, is_start=self._is_start,
            max_bytes=self._means.config.crawl.max_bytes,
        )  # fmt: skip

    def _links(self, read: Read) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the links of a page on the allow list, and those of them to be visited: none from a barren path."""
        means, url = self._means, self._place.url
        means.paths.gave(url, [identity(offer) for offer in read.reading.offers])
        spelled = [_canonical(found) for found in read.reading.links]
        if None in spelled:
            means.done.remark(BAD_LINKS, url=url)
        found = tuple(dict.fromkeys(link for link in spelled if link))
        links = tuple(filter(means.scope.is_listed, found))
        means.done.off_list += len(found) - len(links)
        if means.paths.is_barren(url):
            return links, ()
        room = means.agenda.starts.room
        if len(links) > room:
            means.done.remark(NO_ROOM, url=url)
        return links, tuple(link for link in links[:room] if means.paths.found(link, on=url))

    def _sitemaps(self, read: Read | None) -> tuple[str, ...]:
        """Return the sitemaps of an index of them, and of robots.txt, that are in scope and new in this run."""
        site, means = self._means.site, self._means
        spelled = dict.fromkeys(filter(None, map(_canonical, read.sitemaps if read else ())))
        inside = list(filter(means.scope.is_listed, spelled))
        means.done.off_list += len(spelled) - len(inside)
        if self._is_start and site.follow and site.sitemaps:
            named = filter(None, map(_canonical, means.fetcher.sitemaps(self._place.url)))
            inside += filter(means.scope.is_listed, named)
        return tuple(url for url in inside if means.paths.found(url, on=None))


def identity(offer: Offer) -> object:
    """Return by what an offer is told from another while one pass goes on."""
    fields = offer.fields
    for names in (("product_id",), ("url",), ("vendor", "title"), ("vendor_url",), ("vendor", "address")):
        if all(name in fields for name in names):
            return tuple((name, fields[name][0].raw) for name in names)
    return tuple((name, said[0].raw) for name, said in sorted(fields.items()))


def _canonical(url: str, *, is_whole: bool = False) -> str | None:
    """Return the one spelling of a link; None where it is no usable web address.

    Without `is_whole` what follows its visitor is left out.
    """
    try:
        return canonical_url(url) if is_whole else without_tracking(canonical_url(url))
    except (FetchError, ValueError):
        return None


def _raise_if_of_disk(error: Exception) -> None:
    """Raise what no page is to blame for: the disk or the database, with which no site can go on."""
    if isinstance(error, StoreError | EvidenceError) and not isinstance(error, UnstorableError):
        raise error


def _in_words(error: Exception) -> str:
    text = " ".join(str(error).split())[:300]
    return f"{type(error).__name__}: {text}" if text else type(error).__name__
