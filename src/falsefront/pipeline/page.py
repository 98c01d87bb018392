"""What one visited page came to, from its bytes to what the store takes; and how the store takes it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from falsefront import parse
from falsefront.config import Site
from falsefront.fetch.scope import host_of
from falsefront.parse.sitemap import Sitemap, read_sitemap
from falsefront.pipeline.normalise import normalise
from falsefront.pipeline.offers import page_offers
from falsefront.records import Capture, Outcome, PageReading
from falsefront.store import Connection, captures, claims, frontier
from falsefront.store.frontier import Target
from falsefront.store.memory import Memory
from falsefront.store.offers import PageChanges, PageOffer
from falsefront.wording import HOW_TO_NAME, counted

# Of a page that gives nobody else's contacts either.
NAMES_NOBODY = f"an address stands on the page and names nobody, and is not stored; {HOW_TO_NAME}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What reading a body gave: of a page, or of a sitemap."""

    reading: PageReading
    offers: tuple[PageOffer, ...] = ()
    sitemaps: tuple[str, ...] = ()  # further sitemaps, where it is an index of them; then there are no links


@dataclass(slots=True, kw_only=True)
class VisitedPage:
    """One page at the end of its visit, ready to be stored."""

    place: Target
    capture: Capture
    run_id: int
    url: str  # where the visit ended: behind redirects
    asked: Outcome  # what transport and status alone said
    outcome: Outcome
    reason: str | None = None
    read: Read | None = None  # None where there was nothing to read, or reading it broke off
    etag: str | None = None
    last_modified: str | None = None
    links: tuple[str, ...] = ()  # inside the allow list, canonical
    fresh: tuple[str, ...] = ()  # those of them to be visited
    sitemaps: tuple[str, ...] = ()
    broke: str | None = None  # in words, where something went wrong with this page on our side


@dataclass(slots=True, kw_only=True)
class Starts:
    """Where the start pages and sitemaps of one run end, as they become more, and how many pages wait behind them."""

    last: int = 0  # ordinal
    urls: set[str] = field(default_factory=set)
    waiting: int = 0  # places of the site that nobody has visited: so many when the run began, and what it found

    @property
    def room(self) -> int:
        """How many more pages may be noted."""
        return max(frontier.MOST_WAITING - self.waiting, 0)


def read_body(body: bytes, *, url: str, content_type: str | None, site: Site, is_start: bool, max_bytes: int) -> Read:
    """Read one body: a start page may be a sitemap, any other is a page, a feed both. Raises what reading raises."""
    sitemap = read_sitemap(body, max_bytes=max_bytes) if is_start else None
    if sitemap is not None and not sitemap.is_feed:
        what = "sitemap" if sitemap.is_index else "page"
        reading = PageReading(
            outcome=Outcome.EMPTY,
            links=() if sitemap.is_index else sitemap.addresses,
            reason=f"a sitemap of {counted(len(sitemap.addresses), what)}",
            warnings=(sitemap.warning,) if sitemap.warning else (),
        )
        return Read(reading=reading, sitemaps=sitemap.addresses if sitemap.is_index else ())
    reading = parse.read_page(body, url=url, content_type=content_type, site=site)
    said = [normalise(offer, site=site) for offer in reading.offers]
    offers = tuple(
        page_offers(
            said, page_url=url, starts=site.start, others=reading.in_other_tongues, heads_list=reading.heads_list
        )
    )
    if sitemap is not None:
        reading = _with_its_links(reading, sitemap)
    if not offers and any("address" in block.fields for block in reading.blocks):
        reading = replace(reading, warnings=(*reading.warnings, NAMES_NOBODY))
    return Read(reading=reading, offers=offers)


def _with_its_links(reading: PageReading, feed: Sitemap) -> PageReading:
    """Return what was read of a feed, with the pages that it lists."""
    is_empty = reading.outcome is Outcome.EMPTY
    return replace(
        reading,
        links=tuple(dict.fromkeys((*reading.links, *feed.addresses))),
        reason=f"a feed of {counted(len(feed.addresses), 'page')}" if is_empty else reading.reason,
        warnings=(*reading.warnings, feed.warning) if feed.warning else reading.warnings,
    )


def store_page(
    tx: Connection, page: VisitedPage, *, site: str, starts: Starts, now: Callable[[], datetime], memory: Memory
) -> PageChanges:
    """Store what one page came to, in the transaction of the caller; return what was new."""
    changes = PageChanges()
    read, capture = page.read, page.capture
    if page.broke is not None:
        captures.set_reason(tx, capture.seq, page.reason)
    elif read is not None and page.asked is Outcome.LIVE:
        captures.set_outcome(
            tx, capture.seq, page.outcome, now=now(), reason=page.reason,
            offers=len(read.offers), warnings=read.reading.warnings,
        )  # fmt: skip
    if page.asked is Outcome.UNCHANGED:
        memory.flush(tx)
        claims.seen_again(tx, capture=capture, site=site)
    elif read is not None and page.outcome in (Outcome.LIVE, Outcome.EMPTY):  # an emptied page says it no longer
        changes = claims.record_page(tx, capture=capture, site=site, offers=read.offers, memory=memory, is_new=True)
    if page.sitemaps:
        places = [(url, host_of(url)) for url in page.sitemaps]
        starts.last = frontier.begin_with(tx, site, places, run_id=page.run_id, now=now(), after=starts.last)
    if page.fresh and starts.room:
        starts.waiting += frontier.add(
            tx, site, [(url, host_of(url)) for url in page.fresh], run_id=page.run_id, depth=page.place.depth + 1,
            now=now(), found_on=page.place.url, most=starts.room,
        )  # fmt: skip
    if read is not None:
        frontier.was_read(
            tx, site, page.place.url, outcome=page.outcome if page.asked is Outcome.LIVE else page.asked,
            etag=page.etag, last_modified=page.last_modified, links=page.links,
        )  # fmt: skip
    return changes
