"""Watch lists in the store, and what stands on pages that one of their items may be."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, insert, select

from falsefront.errors import UnknownError
from falsefront.records import ClaimKind, NewWatch, TakenOff, Watched, WatchKind
from falsefront.store.batches import batches, stream
from falsefront.store.columns import digest
from falsefront.store.tables import claims, listing_values, listings, vendors, watch_decisions, watch_items


class Said(NamedTuple):
    """One claim, or one thing that a listing says, with the vendor who makes it."""

    vendor: int | None
    name: str | None
    site: str
    claim: int | None
    listing: int | None
    raw: str
    normal: str | None
    url: str | None
    first_seen: datetime
    last_seen: datetime
    title: str | None = None
    value: int | None = None


class Added(NamedTuple):
    """What came of putting items on their lists: how many are new there, and which had been taken off before."""

    new: int
    put_back: tuple[int, ...]


# The last word about an item holds: one that was taken off its list is not watched for.
IS_WATCHED = watch_items.c.id.not_in(
    select(watch_decisions.c.item_id).where(
        watch_decisions.c.verdict == "retire",
        watch_decisions.c.id.in_(select(func.max(watch_decisions.c.id)).group_by(watch_decisions.c.item_id)),
    )
)


def add(tx: Connection, items: Sequence[NewWatch], *, by: str, now: datetime) -> Added:
    """Put items on their lists; those that were taken off are put back."""
    wanted = {digest(item.watch_list, item.kind, item.normal): item for item in items}
    retired: list[int] = []
    for some in batches(wanted):
        query = select(watch_items.c.item_key, watch_items.c.id, IS_WATCHED)
        for key, item_id, is_watched in tx.execute(query.where(watch_items.c.item_key.in_(some))).all():
            said = wanted.pop(key)
            if not is_watched:
                retired.append(item_id)
                _decide(tx, item_id, "put_back", reason=said.note, by=by, now=now)
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
    return Added(new=len(rows), put_back=tuple(retired))


def retire(tx: Connection, item_id: int, *, reason: str, by: str, now: datetime) -> Watched:
    """Take an item off its list and return it; UnknownError where none of this id is watched for."""
    found = tx.execute(select(watch_items).where(watch_items.c.id == item_id, IS_WATCHED)).mappings().first()
    if found is None:
        raise UnknownError("watched item", item_id, shown_by="`falsefront watch list` shows them")
    _decide(tx, item_id, "retire", reason=reason, by=by, now=now)
    return item_of(found)


def _decide(tx: Connection, item_id: int, verdict: str, *, reason: str, by: str, now: datetime) -> None:
    row = {"item_id": item_id, "verdict": verdict, "reason": reason, "decided_by": by, "decided_at": now}
    tx.execute(insert(watch_decisions).values(row))


def every(tx: Connection, *, watch_list: str | None = None) -> list[Watched]:
    """Return the items that are watched for, of one list or of all, by id; UnknownError where no such list ever was."""
    query = select(watch_items).where(IS_WATCHED).order_by(watch_items.c.id)
    if watch_list is not None:
        if watch_list not in (known := tx.execute(select(watch_items.c.watch_list).distinct()).scalars().all()):
            names = ", ".join(sorted(known)) or "none"
            raise UnknownError("watch list", watch_list, known=known, shown_by=f"known: {names}")
        query = query.where(watch_items.c.watch_list == watch_list)
    return [item_of(row) for row in tx.execute(query).mappings()]


def taken_off(tx: Connection, items: Collection[int]) -> dict[int, TakenOff]:
    """Return those of these items that are on their lists no more, each with the word that took it off."""
    found: dict[int, TakenOff] = {}
    query = (
        select(watch_items, watch_decisions.c.reason, watch_decisions.c.decided_by, watch_decisions.c.decided_at)
        .join(watch_decisions, watch_decisions.c.item_id == watch_items.c.id)
        .order_by(watch_decisions.c.id)
    )
    for some in batches(items):
        for row in tx.execute(query.where(watch_items.c.id.in_(some), IS_WATCHED.is_(False))).mappings():
            found[row["id"]] = TakenOff(
                watched=item_of(row), by=row["decided_by"], at=row["decided_at"], reason=row["reason"]
            )
    return found


def item_of(row: Any) -> Watched:
    """Return the item of a row of `watch_items`."""
    said = NewWatch(
        watch_list=row["watch_list"],
        kind=WatchKind(row["kind"]),
        value=row["value"],
        normal=row["normal"],
        note=row["note"],
    )
    return Watched(id=row["id"], item=said, added_at=row["added_at"], added_by=row["added_by"])


_CLAIMS = select(
    claims.c.vendor_id, vendors.c.name, vendors.c.site, claims.c.id, claims.c.raw, claims.c.value,
    vendors.c.profile_url, claims.c.first_seen, claims.c.last_seen,
).join(vendors, vendors.c.id == claims.c.vendor_id)  # fmt: skip
_VALUES = (
    select(
        listings.c.vendor_id, vendors.c.name, listings.c.site, listings.c.id, listing_values.c.raw,
        listing_values.c.value, listings.c.url, listing_values.c.first_seen, listing_values.c.last_seen,
        listings.c.title, listing_values.c.id.label("value_id"),
    )
    .join(listings, listings.c.id == listing_values.c.listing_id)
    .outerjoin(vendors, vendors.c.id == listings.c.vendor_id)
    .order_by(listing_values.c.id)
)  # fmt: skip


def claims_of_values(
    tx: Connection, kind: ClaimKind, values: Collection[str], *, after: int | None = None
) -> Iterator[Said]:
    """Give the claims of a kind that have one of these normalised values; `after`: only those of later ids."""
    for some in batches({digest(value) for value in values}):
        query = _CLAIMS.where(claims.c.kind == kind.value, claims.c.value_key.in_(some)).order_by(claims.c.id)
        if after is not None:
            query = query.where(claims.c.id > after)
        yield from (_claim(row) for row in tx.execute(query))


def claims_of_kind(tx: Connection, kind: ClaimKind, *, after: int | None = None) -> Iterator[Said]:
    """Give every claim of a kind, by the same rule."""
    query = _CLAIMS.where(claims.c.kind == kind.value).order_by(claims.c.id)
    if after is not None:
        query = query.where(claims.c.id > after)
    yield from (_claim(tuple(row.values())) for row in stream(tx, query))


def claims_of_nodes(tx: Connection, nodes: Collection[int], *, after: int | None = None) -> Iterator[Said]:
    """Give the claims of address texts, by the same rule."""
    for some in batches(nodes):
        query = _CLAIMS.where(claims.c.node_id.in_(some)).order_by(claims.c.id)
        if after is not None:
            query = query.where(claims.c.id > after)
        yield from (_claim(row) for row in tx.execute(query))


def listed(
    tx: Connection, field: str, values: Collection[str] | None = None, *, after: int | None = None
) -> Iterator[Said]:
    """Give what listings say in a field (one of these values, or any); `after`: only what has a later id."""
    query = _VALUES.where(listing_values.c.field == field)
    if after is not None:
        query = query.where(listing_values.c.id > after)
    portions = [query]
    if values is not None:
        portions = [query.where(listing_values.c.value.in_(some)) for some in batches(values)]
    for portion in portions:
        for row in stream(tx, portion):
            cells: Sequence[Any] = tuple(row.values())
            vendor, name, site, listing, raw, value, url, first, last, title, value_id = cells
            yield Said(vendor, name, site, None, listing, raw, value, url, first, last, title, value_id)


def _claim(row: Any) -> Said:
    vendor, name, site, claim, raw, value, url, first, last = row
    return Said(vendor, name, site, claim, None, raw, value, url, first, last)
