"""What the vendors of one place say besides the place: how to reach them, what they call themselves, what they list."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from falsefront.export.report.pages import Pages, Source
from falsefront.export.report.since import Since, since_of
from falsefront.export.report.wordings import CONTACTS, SELF
from falsefront.export.scrub import LEFT_OUT
from falsefront.records import ClaimKind, Evidence
from falsefront.records.case import CaseClaim, CaseFlag, CaseListing, CaseSeller, CaseSignal, CaseValue

MOST_LISTINGS: Final = 6  # of one vendor that are told; data/listings.csv has all
CAS: Final = ("cas",)
PRICES: Final = ("price", "price_max")
_CONTACT: Final = re.compile(r"(?:\d[ ()+-]{0,2}){6,}\d|\w@\w")  # a telephone or an e-mail, maybe


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One thing that a page says, with the page."""

    label: str
    text: str
    source: Source
    first_seen: datetime
    last_seen: datetime
    since: Since | None = None  # what its page gave or answered since; None while it is still there
    shared_by: int = 0  # vendors of this place that give the same, this one among them
    hub: str | None = None  # why sharing it says nothing
    first: Source | None = None  # the first page that says so, where it is another
    is_named: bool = False  # whether it is a name or a kind, which may be Chinese words


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """A CAS number or a price, with the page that says it."""

    text: str
    source: Source
    last_seen: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """One thing for sale."""

    title: str | None
    cas: tuple[Value, ...]
    prices: tuple[Value, ...]  # as they stand, those of now
    earlier: tuple[Value, ...]  # prices that stood there before
    currency: str | None  # as understood, where a price is given
    source: Source
    first: Source | None  # the first page that shows it, where it is another
    first_seen: datetime
    last_seen: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """What vendors give alike: at this place, by claim, and too often to count, with the reason."""

    here: Mapping[int, CaseSignal]
    hubs: Mapping[tuple[ClaimKind, str | None], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seller:
    """One vendor in a report."""

    id: int
    name: str | None
    site: str
    url: str | None
    first_seen: datetime
    last_seen: datetime
    source: Source
    contacts: tuple[Told, ...]
    says: tuple[Told, ...]  # other names, other addresses, what it says it is
    listings: tuple[Listing, ...]
    more_listings: int
    has_more_in_words: bool  # its address has what may be a telephone or an e-mail in its very words


def seller(each: CaseSeller, members: Iterable[int], flag: CaseFlag, pages: Pages) -> Seller:
    """Return a vendor as it is told beside a flag; `members` are the claims that the flag shows already."""
    vendor = each.vendor.vendor
    shared = Shared(
        here={claim: signal for signal in flag.signals for claim in signal.claims},
        hubs={
            (hub.shared.kind, hub.shared.value): hub.reason
            for hub in flag.detail.hubs
            if not hub.is_overruled and LEFT_OUT not in hub.shared.value  # else each that is left out were that one
        },
    )
    shown = set(members)
    rest = [claim for claim in each.claims if claim.claim.id not in shown]
    return Seller(
        id=vendor.id,
        name=vendor.name,
        site=vendor.site,
        url=vendor.url,
        first_seen=vendor.first_seen,
        last_seen=vendor.last_seen,
        source=pages.of_name(vendor.name, each.vendor.evidence, _pages_of(each)),
        contacts=tuple(_told(rest, CONTACTS, shared, pages)),
        says=tuple(
            told for told in _told(rest, SELF, shared, pages, list(_pages_of(each))) if told.text != vendor.name
        ),
        listings=tuple(_listing(listing, pages) for listing in _newest(each.listings)[:MOST_LISTINGS]),
        more_listings=max(0, len(each.listings) - MOST_LISTINGS),
        has_more_in_words=any(_CONTACT.search(c.claim.raw) for c in each.claims if c.claim.id in shown),
    )


def _pages_of(each: CaseSeller) -> Iterator[Evidence]:
    """Give the pages that say anything of a vendor, those with its name or what it says of itself first."""
    named = (ClaimKind.NAME, ClaimKind.ADDRESS)
    yield from (c.claim.evidence for c in sorted(each.claims, key=lambda c: c.claim.kind not in named))
    yield from (listing.evidence for listing in each.listings)


def _told(
    claims: Iterable[CaseClaim],
    kinds: Mapping[ClaimKind, str],
    shared: Shared,
    pages: Pages,
    others: Sequence[Evidence] = (),
) -> Iterator[Told]:
    """Give what claims of these kinds say; a name with a page that shows it, where one of the others does."""
    order = list(kinds)
    chosen = sorted((c for c in claims if c.claim.kind in kinds), key=lambda c: (order.index(c.claim.kind), c.claim.id))
    for each in chosen:
        claim = each.claim
        signal = shared.here.get(claim.id)
        yield Told(
            label=kinds[claim.kind],
            text=claim.raw,
            source=pages.of_name(claim.raw, claim.evidence, others if claim.kind is ClaimKind.NAME else ()),
            first_seen=claim.first_seen,
            last_seen=claim.last_seen,
            since=since_of(each, pages),
            shared_by=len(signal.vendors) if signal else 0,
            hub=(signal.hub if signal else None) or shared.hubs.get((claim.kind, claim.value)),
            first=_first(claim.first_capture, claim.evidence.capture, claim.first_seen, pages),
            is_named=claim.kind in (ClaimKind.NAME, ClaimKind.BUSINESS_TYPE),
        )


def _first(first: int, shown: int, at: datetime, pages: Pages) -> Source | None:
    """Return the page that first said something, where it is not the one that is shown for it."""
    return pages.first(first, at) if first != shown else None


def _newest(listings: Iterable[CaseListing]) -> list[CaseListing]:
    """Return listings, those that give a CAS number first, then by the day they were last seen."""

    def gives_cas(listing: CaseListing) -> bool:
        return any(value.field in CAS for value in listing.values)

    return sorted(listings, key=lambda each: (not gives_cas(each), -each.last_seen.timestamp(), each.id))


def _listing(listing: CaseListing, pages: Pages) -> Listing:
    current = _values(listing, PRICES, pages, lambda value: value.missing_since is None)
    # What only the reader gave up stands on its page: it is told where nothing that is read now stands in its place.
    current = current or _values(listing, PRICES, pages, lambda value: value.is_read_otherwise)
    stands = {value.text for value in current}
    earlier = _values(listing, PRICES, pages, lambda value: value.is_over)
    return Listing(
        title=listing.title,
        cas=_values(listing, CAS, pages),
        prices=current,
        earlier=tuple(value for value in earlier if value.text not in stands),
        currency=next((each.value for each in reversed(listing.values) if each.field == "currency"), None),
        source=pages.source(listing.evidence, listing.title),
        first=_first(listing.first_capture, listing.evidence.capture, listing.first_seen, pages),
        first_seen=listing.first_seen,
        last_seen=listing.last_seen,
    )


def _values(
    listing: CaseListing, fields: Iterable[str], pages: Pages, is_meant: Callable[[CaseValue], bool] = lambda _: True
) -> tuple[Value, ...]:
    """Return what pages said under these names, each once; of all or of those that are meant."""
    found: dict[str, CaseValue] = {}
    for value in listing.values:
        if value.field in fields and is_meant(value):
            found[value.raw] = value
    return tuple(
        Value(text=text, source=pages.source(value.evidence, text), last_seen=value.last_seen)
        for text, value in found.items()
    )
