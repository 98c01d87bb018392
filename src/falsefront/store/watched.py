"""Watch lists in the store, and what stands on pages that one of their items may be."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, insert, select

from falsefront.records import ClaimKind, NewWatch, Watched, WatchKind
from falsefront.store.batches import batches, stream
from falsefront.store.columns import digest
from falsefront.store.tables import claims, listing_values, listings, vendors, watch_items


class Said(NamedTuple):
    """One claim or listing, with the vendor who makes it."""

    vendor: int | None
    name: str | None
    site: str
    claim: int | None
    listing: int | None
    raw: str
    value: str | None
    url: str | None
    first_seen: datetime
    last_seen: datetime


def add(tx: Connection, items: Sequence[NewWatch], *, by: str, now: datetime) -> int:
    """Put items on their lists; return how many were not there before."""
    wanted = {digest(item.watch_list, item.kind, item.normal): item for item in items}
    for some in batches(wanted):
        for key in tx.execute(select(watch_items.c.item_key).where(watch_items.c.item_key.in_(some))).scalars():
            del wanted[key]
    rows = [
        {
            "watch_list": item.watch_list,
            "kind": item.kind.value,
            "value": item.value,
            "normal": item.normal,
            "item_key": key,
            "note": item.note,
            "added_at": now,
            "added_by": by,
        }
        for key, item in wanted.items()
    ]
    if rows:
        tx.execute(insert(watch_items), rows)
    return len(rows)


def every(tx: Connection, *, watch_list: str | None = None) -> list[Watched]:
    """Return the items of one list, or of all, by id."""
    query = select(watch_items).order_by(watch_items.c.id)
    if watch_list is not None:
        query = query.where(watch_items.c.watch_list == watch_list)
    return [
        Watched(
            id=row["id"],
            item=NewWatch(
                watch_list=row["watch_list"],
                kind=WatchKind(row["kind"]),
                value=row["value"],
                normal=row["normal"],
                note=row["note"],
            ),
            added_at=row["added_at"],
            added_by=row["added_by"],
        )
        for row in tx.execute(query).mappings()
    ]


_CLAIMS = select(
    claims.c.vendor_id, vendors.c.name, vendors.c.site, claims.c.id, claims.c.raw, claims.c.value,
    vendors.c.profile_url, claims.c.first_seen, claims.c.last_seen,
).join(vendors, vendors.c.id == claims.c.vendor_id)  # fmt: skip


def claims_of_values(tx: Connection, kind: ClaimKind, values: Collection[str]) -> Iterator[Said]:
    """Give the claims of a kind that have one of these normalised values."""
    for some in batches({digest(value) for value in values}):
        query = _CLAIMS.where(claims.c.kind == kind.value, claims.c.value_key.in_(some)).order_by(claims.c.id)
        yield from (_claim(row) for row in tx.execute(query))


def claims_of_kind(tx: Connection, kind: ClaimKind) -> Iterator[Said]:
    """Give every claim of a kind."""
    query = _CLAIMS.where(claims.c.kind == kind.value).order_by(claims.c.id)
    yield from (_claim(tuple(row.values())) for row in stream(tx, query))


def claims_of_nodes(tx: Connection, nodes: Collection[int]) -> Iterator[Said]:
    """Give the claims of address texts."""
    for some in batches(nodes):
        yield from (_claim(row) for row in tx.execute(_CLAIMS.where(claims.c.node_id.in_(some)).order_by(claims.c.id)))


def titles(tx: Connection) -> Iterator[Said]:
    """Give every listing that has a title."""
    query = (
        select(
            listings.c.vendor_id, vendors.c.name, listings.c.site, listings.c.id, listings.c.title,
            listings.c.url, listings.c.first_seen, listings.c.last_seen,
        )
        .outerjoin(vendors, vendors.c.id == listings.c.vendor_id)
        .where(listings.c.title.is_not(None))
        .order_by(listings.c.id)
    )  # fmt: skip
    for row in stream(tx, query):
        values: Sequence[Any] = tuple(row.values())
        vendor, name, site, listing, title, url, first, last = values
        yield Said(vendor, name, site, None, listing, title, title, url, first, last)


def fields(tx: Connection, field: str, values: Collection[str]) -> Iterator[Said]:
    """Give the listings that say one of these values in a field."""
    query = (
        select(
            listings.c.vendor_id, vendors.c.name, listings.c.site, listings.c.id, listing_values.c.raw,
            listing_values.c.value, listings.c.url, listing_values.c.first_seen, listing_values.c.last_seen,
        )
        .join(listings, listings.c.id == listing_values.c.listing_id)
        .outerjoin(vendors, vendors.c.id == listings.c.vendor_id)
        .where(listing_values.c.field == field)
        .order_by(listing_values.c.id)
    )  # fmt: skip
    for some in batches(values):
        for row in tx.execute(query.where(listing_values.c.value.in_(some))):
            cells: Sequence[Any] = row
            vendor, name, site, listing, raw, value, url, first, last = cells
            yield Said(vendor, name, site, None, listing, raw, value, url, first, last)


def _claim(row: Any) -> Said:
    vendor, name, site, claim, raw, value, url, first, last = row
    return Said(vendor, name, site, claim, None, raw, value, url, first, last)
