"""What became of listings: who stands on no page any more, who came back, who moved. Appended, never changed."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, and_, func, insert, or_, select

from falsefront.records import ClaimKind, Fate, Outcome
from falsefront.store.batches import batches
from falsefront.store.columns import digest
from falsefront.store.ended import is_by_reader
from falsefront.store.tables import captures, claims, listing_events, listing_values, listings, vendors

# A listing of which this was said last stands nowhere, until it returns. (One that moved may also be the same row.)
_IS_LOST = or_(
    listing_events.c.fate.in_((Fate.VANISHED.value, Fate.PAGE_GONE.value)), listing_events.c.other_id.is_not(None)
)
CONTACTS = (ClaimKind.PHONE, ClaimKind.EMAIL, ClaimKind.MESSENGER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A listing that stands on none of its pages any more."""

    listing: int
    fate: Fate
    capture: int  # the first reading without it, or the answer that its page is gone
    url: str  # of that page


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A listing, and who lists it."""

    id: int
    vendor: int | None
    name: str | None  # of the vendor
    title: str | None
    url: str | None
    product_id: str | None
    first_capture: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One fate of one listing, to be kept."""

    listing: int
    fate: Fate
    capture: int
    other: int | None = None
    reasons: tuple[str, ...] = ()


def record(tx: Connection, events: Collection[Event], *, run_id: int, now: datetime) -> None:
    """Keep what a run noticed."""
    rows = [
        {
            "listing_id": each.listing, "fate": each.fate.value, "capture": each.capture, "other_id": each.other,
            "reasons": list(each.reasons), "run_id": run_id, "at": now,
        }
        for each in events
    ]  # fmt: skip
    if rows:
        tx.execute(insert(listing_events), rows)


def missing(tx: Connection, site: str, *, after: int, until: int) -> list[Missing]:
    """Return the listings that stand on no page any more, by captures with numbers in (after, until].

    One that is read no more of the very bytes that gave it stands there still: only the reader changed.
    """
    still, last, without = listing_values.alias(), captures.alias(), captures.alias()
    stands = (
        select(still.c.id)
        .join(last, last.c.seq == still.c.last_capture)
        .outerjoin(without, without.c.seq == still.c.missing_since)
        .where(still.c.listing_id == listing_values.c.listing_id)
        .where(or_(still.c.missing_since.is_(None), is_by_reader(still, last, without)))
    )
    ended = (
        select(listing_values.c.listing_id, func.max(listing_values.c.missing_since).label("seq"))
        .join(listings, listings.c.id == listing_values.c.listing_id)
        .where(listings.c.site == site)
        .where(listing_values.c.missing_since > after, listing_values.c.missing_since <= until)
        .where(~stands.exists())
        .group_by(listing_values.c.listing_id)
        .subquery()
    )
    query = select(ended.c.listing_id, ended.c.seq, captures.c.url).join(captures, captures.c.seq == ended.c.seq)
    found = [
        Missing(listing=row[0], fate=Fate.VANISHED, capture=row[1], url=row[2])
        for row in tx.execute(query.order_by(ended.c.listing_id))
    ]
    found += _on_gone_pages(tx, site, after=after, until=until)
    lost = _lost(tx, [each.listing for each in found])
    return [each for each in found if each.listing not in lost]


def _on_gone_pages(tx: Connection, site: str, *, after: int, until: int) -> Iterator[Missing]:
    """Give the listings that stand on no page but such as answer that they are gone."""
    query = (
        select(captures.c.seq, captures.c.url)
        .where(captures.c.site == site, captures.c.seq > after, captures.c.seq <= until)
        .where(captures.c.outcome == Outcome.GONE.value)
        .order_by(captures.c.seq)
    )
    gone = {digest(site, url): (seq, url) for seq, url in tx.execute(query)}
    here, still = listing_values, listing_values.alias()
    for keys in batches(gone):
        elsewhere = (
            select(still.c.id)
            .where(still.c.listing_id == here.c.listing_id, still.c.missing_since.is_(None))
            .where(still.c.page_key.not_in(keys))
        )
        on_them = (
            select(here.c.listing_id, func.max(here.c.page_key))
            .where(here.c.page_key.in_(keys), here.c.missing_since.is_(None), ~elsewhere.exists())
            .group_by(here.c.listing_id)
        )
        for listing, key in tx.execute(on_them.order_by(here.c.listing_id)).all():
            yield Missing(listing=listing, fate=Fate.PAGE_GONE, capture=gone[key][0], url=gone[key][1])


def _last_said() -> Select[Any]:
    """Return the last event of each listing."""
    later = listing_events.alias()
    is_later = and_(later.c.listing_id == listing_events.c.listing_id, later.c.id > listing_events.c.id)
    columns = (listing_events.c.listing_id, listing_events.c.fate, listing_events.c.capture, listing_events.c.other_id)
    return select(*columns).where(~select(later.c.id).where(is_later).exists())


def _lost(tx: Connection, ids: Collection[int]) -> set[int]:
    """Return those of which it was said already that they stand nowhere any more."""
    found: set[int] = set()
    for some in batches(ids):
        query = _last_said().where(listing_events.c.listing_id.in_(some), _IS_LOST)
        found.update(tx.execute(query).scalars())
    return found


def returned(tx: Connection, site: str) -> list[tuple[int, int]]:
    """Return the listings that stand on a page again after they stood on none, each with that page's capture."""
    query = (
        _last_said()
        .join(listings, listings.c.id == listing_events.c.listing_id)
        .where(listings.c.site == site, _IS_LOST)
        .where(listings.c.last_capture > listing_events.c.capture)
        .with_only_columns(listings.c.id, listings.c.last_capture)
        .order_by(listings.c.id)
    )
    return [(row[0], row[1]) for row in tx.execute(query)]


def lost_since(tx: Connection, site: str, since: datetime) -> dict[int, int]:
    """Return the listings that vanished since then and neither came back nor turned up elsewhere: id -> capture."""
    query = (
        _last_said()
        .join(listings, listings.c.id == listing_events.c.listing_id)
        .where(listings.c.site == site, listing_events.c.at >= since)
        .where(listing_events.c.fate.in_(_words((Fate.VANISHED, Fate.PAGE_GONE))))
    )
    return {row[0]: row[2] for row in tx.execute(query)}


def listed(tx: Connection, ids: Collection[int]) -> dict[int, Listed]:
    """Return these listings."""
    return {
        found.id: found for some in batches(ids) for found in _listed(tx, _listings().where(listings.c.id.in_(some)))
    }


def new_listings(tx: Connection, site: str, *, after: int, until: int) -> list[Listed]:
    """Return the listings that were first seen with captures in (after, until], oldest first."""
    query = _listings().where(
        listings.c.site == site, listings.c.first_capture > after, listings.c.first_capture <= until
    )
    return list(_listed(tx, query.order_by(listings.c.id)))


def _listings() -> Select[Any]:
    return select(
        listings.c.id, listings.c.vendor_id, vendors.c.name, listings.c.title, listings.c.url, listings.c.product_id,
        listings.c.first_capture,
    ).outerjoin(vendors, vendors.c.id == listings.c.vendor_id)  # fmt: skip


def _listed(tx: Connection, query: Select[Any]) -> Iterator[Listed]:
    for row in tx.execute(query):
        yield Listed(
            id=row[0], vendor=row[1], name=row[2], title=row[3], url=row[4], product_id=row[5], first_capture=row[6]
        )


def contacts(tx: Connection, vendor_ids: Collection[int]) -> dict[int, set[tuple[str, str]]]:
    """Return the telephones, e-mails and messengers of vendors, as (kind, value)."""
    found: dict[int, set[tuple[str, str]]] = {}
    for some in batches(vendor_ids):
        query = select(claims.c.vendor_id, claims.c.kind, claims.c.value).where(
            claims.c.vendor_id.in_(some), claims.c.kind.in_(_words(CONTACTS)), claims.c.value.is_not(None)
        )
        for vendor, kind, value in tx.execute(query):
            found.setdefault(vendor, set()).add((kind, value))
    return found


def holders(tx: Connection, site: str, kind: str, value: str) -> int:
    """Return how many vendors of a site give a contact."""
    query = (
        select(func.count(func.distinct(claims.c.vendor_id)))
        .join(vendors, vendors.c.id == claims.c.vendor_id)
        .where(claims.c.kind == kind, claims.c.value_key == digest(value), vendors.c.site == site)
    )
    return int(tx.execute(query).scalar_one())


def new_addresses(tx: Connection, site: str, *, after: int, until: int) -> Mapping[int, list[tuple[str, int, int]]]:
    """Return, of older listings that got a new URL in (after, until], all their URLs with first and last capture."""
    began = (
        select(listing_values.c.listing_id)
        .join(listings, listings.c.id == listing_values.c.listing_id)
        .where(listing_values.c.field == "url")
        .where(listing_values.c.first_capture > after, listing_values.c.first_capture <= until)
        .where(listings.c.site == site, listings.c.first_capture <= after)
    )
    ids = list(tx.execute(began.distinct()).scalars())
    found: dict[int, list[tuple[str, int, int]]] = {}
    for some in batches(ids):
        query = select(
            listing_values.c.listing_id, listing_values.c.value, listing_values.c.first_capture,
            listing_values.c.last_capture,
        ).where(
            listing_values.c.listing_id.in_(some), listing_values.c.field == "url", listing_values.c.value.is_not(None)
        )  # fmt: skip
        for listing, value, first, last in tx.execute(query.order_by(listing_values.c.id)):
            found.setdefault(listing, []).append((value, first, last))
    return found


def _words(fates: Collection[Fate | ClaimKind]) -> list[str]:
    return [each.value for each in fates]
