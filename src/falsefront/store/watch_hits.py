"""What met a watch list, as passes of the matcher found it, and how far they have looked."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, delete, func, insert, select, union

from falsefront.records import Evidence, WatchHit, once_each
from falsefront.store import names_then
from falsefront.store.among import among
from falsefront.store.batches import SIZE, batches
from falsefront.store.behind import PAGE, claim_views, evidence, newest_place
from falsefront.store.revisits import holder_of
from falsefront.store.tables import (
    captures,
    claim_captures,
    claims,
    listing_values,
    listings,
    looked,
    revisits,
    vendors,
    watch_hits,
    watch_items,
)
from falsefront.store.watched import IS_WATCHED, item_of

NOT_SURE_SEEN = 1_000  # ids before a mark: their writers may not have ended when it was set


class Mark(NamedTuple):
    """Up to which ids what pages say was looked through."""

    claim: int
    value: int


def newest(tx: Connection) -> Mark:
    """Return the last ids there are."""
    claim = tx.execute(select(func.max(claims.c.id))).scalar() or 0
    return Mark(int(claim), int(tx.execute(select(func.max(listing_values.c.id))).scalar() or 0))


def before(mark: Mark) -> Mark:
    """Return the mark from which to look again: ids are given out before they can be seen."""
    return Mark(max(0, mark.claim - NOT_SURE_SEEN), max(0, mark.value - NOT_SURE_SEEN))


def marks(tx: Connection) -> dict[str, Mark]:
    """Return how far was looked, by what for."""
    return {row["what"]: Mark(row["claim_id"], row["value_id"]) for row in tx.execute(select(looked)).mappings()}


def mark(tx: Connection, whats: Collection[str], at: Mark) -> None:
    """Note how far was looked for these."""
    for some in batches(whats):
        tx.execute(delete(looked).where(among(looked.c.what, some)))
    if whats:
        tx.execute(insert(looked), [{"what": what, "claim_id": at.claim, "value_id": at.value} for what in whats])


def add(tx: Connection, hits: Iterable[WatchHit], *, now: datetime) -> set[int]:
    """Keep hits that are not kept yet; return the vendors of those that are new."""
    wanted = {(hit.watched.id, hit.claim, hit.value): hit for hit in hits}
    for column, ids in (
        (watch_hits.c.claim_id, {hit.claim for hit in wanted.values() if hit.claim is not None}),
        (watch_hits.c.value_id, {hit.value for hit in wanted.values() if hit.value is not None}),
    ):
        for some in batches(ids):
            for row in tx.execute(select(watch_hits).where(among(column, some))).mappings():
                wanted.pop((row["item_id"], row["claim_id"], row["value_id"]), None)
    rows = [{"item_id": item, "claim_id": claim, "value_id": value, "found_at": now} for item, claim, value in wanted]
    if rows:
        tx.execute(insert(watch_hits), rows)
    return {hit.vendor for hit in wanted.values() if hit.vendor is not None}


def vendors_with_any(tx: Connection) -> set[int]:
    """Return the vendors that met an item of any list."""
    return _vendors(tx, IS_WATCHED)


def mark_of(item_id: int) -> str:
    """Return under what name it is noted how far was looked for an item."""
    return f"watch {item_id}"


def forget(tx: Connection, item_ids: Collection[int]) -> set[int]:
    """Let these items be looked for on every page again; return the vendors that have met one of them."""
    for some in batches([mark_of(item_id) for item_id in item_ids]):
        tx.execute(delete(looked).where(among(looked.c.what, some)))
    return {vendor for some in batches(item_ids) for vendor in _vendors(tx, among(watch_items.c.id, some))}


def _vendors(tx: Connection, wanted: ColumnElement[bool]) -> set[int]:
    by_claim = (
        select(claims.c.vendor_id)
        .join(watch_hits, watch_hits.c.claim_id == claims.c.id)
        .join(watch_items, watch_items.c.id == watch_hits.c.item_id)
        .where(wanted)
    )
    by_value = (
        select(listings.c.vendor_id)
        .join(listing_values, listing_values.c.listing_id == listings.c.id)
        .join(watch_hits, watch_hits.c.value_id == listing_values.c.id)
        .join(watch_items, watch_items.c.id == watch_hits.c.item_id)
        .where(listings.c.vendor_id.is_not(None), wanted)
    )
    return set(tx.execute(union(by_claim, by_value)).scalars())


def of_vendors(tx: Connection, vendor_ids: Collection[int]) -> dict[int, list[WatchHit]]:
    """Return what of these vendors met a list, each with the preserved page that says it; the oldest item first."""
    if tx.execute(select(watch_hits.c.id).limit(1)).first() is None:
        return {}
    found: dict[int, list[WatchHit]] = defaultdict(list)
    for some in batches(vendor_ids):
        rows = [*tx.execute(_claims().where(among(claims.c.vendor_id, some))).mappings()]
        rows += tx.execute(_values().where(among(listings.c.vendor_id, some))).mappings()
        for row in sorted(rows, key=lambda row: (row["id"], row["hit_id"])):
            found[row["vendor"]].append(_hit(row))
    called = names_then.of_vendors(tx, found.keys())
    return {vendor: once_each(_then(hit, called) for hit in hits) for vendor, hits in found.items()}


def _then(hit: WatchHit, called: names_then.Names) -> WatchHit:
    """Return a hit under the name that its page gives the vendor: it may call itself otherwise now."""
    page, vendor = hit.evidence, hit.vendor
    if page is None or vendor is None or hit.site is None:
        return hit
    name = called.on_page(vendor, site=hit.site, url=page.url, capture=page.capture)
    return hit if name is None else replace(hit, name=name)


def with_pages(tx: Connection, hits: Sequence[WatchHit]) -> Iterator[WatchHit]:
    """Give hits, each with the newest preserved page that says it."""
    for start in range(0, len(hits), SIZE):
        some = hits[start : start + SIZE]
        claimed = {hit.claim for hit in some if hit.claim is not None}
        of_claims = {claim.id: claim.evidence for _, claim in claim_views(tx, claim_ids=claimed)}
        of_values = _pages_of_values(tx, {hit.value for hit in some if hit.value is not None})
        for hit in some:
            page = of_claims.get(hit.claim) if hit.claim is not None else of_values.get(hit.value or 0)
            yield replace(hit, evidence=page)


def _pages_of_values(tx: Connection, ids: Collection[int]) -> dict[int, Evidence]:
    query = (
        select(listing_values.c.id, *PAGE, listing_values.c.source.label("capture_selector"))
        .outerjoin(revisits, revisits.c.seq == listing_values.c.last_capture)
        .join(captures, captures.c.seq == holder_of(listing_values.c.last_capture))
    )
    found: dict[int, Evidence] = {}
    for some in batches(ids):
        for row in tx.execute(query.where(among(listing_values.c.id, some))).mappings():
            found[row["id"]] = evidence(row)
    return found


def _claims() -> Select[*tuple[Any, ...]]:
    return (
        select(
            watch_items, watch_hits.c.id.label("hit_id"), watch_hits.c.claim_id, watch_hits.c.value_id,
            claims.c.vendor_id.label("vendor"), claims.c.raw, claims.c.first_seen, claims.c.last_seen,
            vendors.c.name, vendors.c.site, vendors.c.profile_url.label("url"),
            *PAGE, claim_captures.c.source.label("capture_selector"),
        )
        .join(watch_hits, watch_hits.c.item_id == watch_items.c.id)
        .join(claims, claims.c.id == watch_hits.c.claim_id)
        .join(vendors, vendors.c.id == claims.c.vendor_id)
        .join(claim_captures, claim_captures.c.id == newest_place())
        .outerjoin(revisits, revisits.c.seq == claim_captures.c.last_capture)
        .join(captures, captures.c.seq == holder_of(claim_captures.c.last_capture))
        .where(IS_WATCHED)
    )  # fmt: skip


def _values() -> Select[*tuple[Any, ...]]:
    return (
        select(
            watch_items, watch_hits.c.id.label("hit_id"), watch_hits.c.claim_id, watch_hits.c.value_id,
            listings.c.vendor_id.label("vendor"), listing_values.c.raw, listing_values.c.first_seen,
            listing_values.c.last_seen, listings.c.id.label("listing_id"), listings.c.title, listings.c.url,
            vendors.c.name, vendors.c.site,
            *PAGE, listing_values.c.source.label("capture_selector"),
        )
        .join(watch_hits, watch_hits.c.item_id == watch_items.c.id)
        .join(listing_values, listing_values.c.id == watch_hits.c.value_id)
        .join(listings, listings.c.id == listing_values.c.listing_id)
        .join(vendors, vendors.c.id == listings.c.vendor_id)
        .outerjoin(revisits, revisits.c.seq == listing_values.c.last_capture)
        .join(captures, captures.c.seq == holder_of(listing_values.c.last_capture))
        .where(IS_WATCHED)
    )  # fmt: skip


def _hit(row: RowMapping) -> WatchHit:
    return WatchHit(
        watched=item_of(row),
        vendor=row["vendor"],
        name=row["name"],
        site=row["site"],
        claim=row["claim_id"],
        listing=row.get("listing_id"),
        raw=row["raw"],
        url=row["url"],
        first_seen=row["first_seen"],
        last_seen=row["last_seen"],
        title=row.get("title"),
        value=row["value_id"],
        evidence=evidence(row),
    )
