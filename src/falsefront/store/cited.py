"""All words of pages that the store keeps, by the captures that they are said to stand on."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from heapq import merge
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, Table, func, literal, select, text, union_all

from falsefront.store.batches import batches, stream
from falsefront.store.tables import captures, claim_captures, claims, listing_values, listings, revisits, vendors


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedWord:
    """One claim or value of a listing, and one capture that it cites: the one that holds the body."""

    capture: int
    table: str  # "claims" or "listing_values"
    id: int
    vendor: int | None
    name: str | None  # of the vendor
    field: str
    raw: str
    value: str | None
    source: str  # where on the page
    is_withdrawn: bool  # the page, read again, does not say it: an older reader did


def cited_words(tx: Connection, vendor_ids: Collection[int] | None = None) -> Iterator[CitedWord]:
    """Give every claim and value of these vendors (None: of all) with the first and the last page of each stretch.

    In the order of the captures; of more than a few thousand vendors some captures come again.
    """
    if vendor_ids is None:
        yield from _ordered(tx, None)
        return
    for some in batches(vendor_ids):
        yield from _ordered(tx, list(some))


def newest(tx: Connection, table: str, row: int) -> CitedWord | None:
    """Return one claim (table "claims") or value of a listing with the newest page that carries it; None: no such."""
    query = (
        _claims(None).where(claims.c.id == row)
        if table == "claims"
        else _values(None).where(listing_values.c.id == row)
    )
    found = tx.execute(query.order_by(None).order_by(text("capture DESC")).limit(1)).mappings().first()
    return None if found is None else _word(found)


def captures_cited(tx: Connection) -> int:
    """Return how many captures hold words that the store keeps, at most."""
    return int(tx.execute(select(func.count()).select_from(captures).where(captures.c.offers > 0)).scalar_one())


def _ordered(tx: Connection, vendor_ids: list[int] | None) -> Iterator[CitedWord]:
    both = (_words(tx, _claims(vendor_ids)), _words(tx, _values(vendor_ids)))
    return merge(*both, key=attrgetter("capture"))


def _words(tx: Connection, query: Select[Any]) -> Iterator[CitedWord]:
    for row in stream(tx, query):
        yield _word(row)


def _claims(vendor_ids: list[int] | None) -> Select[Any]:
    ends = _ends(claim_captures)
    query = (
        _with_holder(ends)
        .add_columns(
            literal("claims").label("table"), claims.c.id, claims.c.vendor_id, vendors.c.name,
            claims.c.kind.label("field"), claims.c.raw, claims.c.value,
            claim_captures.c.source,
        )
        .join(claim_captures, claim_captures.c.id == ends.c.id)
        .join(claims, claims.c.id == claim_captures.c.claim_id)
        .join(vendors, vendors.c.id == claims.c.vendor_id)
    )  # fmt: skip
    return query if vendor_ids is None else query.where(claims.c.vendor_id.in_(vendor_ids))


def _values(vendor_ids: list[int] | None) -> Select[Any]:
    ends = _ends(listing_values)
    query = (
        _with_holder(ends)
        .add_columns(
            literal("listing_values").label("table"), listing_values.c.id, listings.c.vendor_id, vendors.c.name,
            listing_values.c.field, listing_values.c.raw, listing_values.c.value, listing_values.c.source,
        )
        .join(listing_values, listing_values.c.id == ends.c.id)
        .join(listings, listings.c.id == listing_values.c.listing_id)
        .outerjoin(vendors, vendors.c.id == listings.c.vendor_id)
    )  # fmt: skip
    return query if vendor_ids is None else query.where(listings.c.vendor_id.in_(vendor_ids))


def _ends(table: Table) -> Any:
    """Return the first and the last capture of each stretch of a table, each once."""
    c = table.c
    is_withdrawn = c.missing_since.is_not(None) & (c.missing_since <= c.last_capture)
    first = select(c.id, c.first_capture.label("seq"), is_withdrawn.label("is_withdrawn"))
    last = select(c.id, c.last_capture, is_withdrawn).where(c.last_capture != c.first_capture)
    return union_all(first, last).subquery("ends")


def _with_holder(ends: Any) -> Select[Any]:
    seq = func.coalesce(revisits.c.holder, ends.c.seq).label("capture")
    return (
        select(seq, ends.c.is_withdrawn)
        .select_from(ends)
        .outerjoin(revisits, revisits.c.seq == ends.c.seq)
        .order_by(seq)
    )


def _word(row: RowMapping) -> CitedWord:
    return CitedWord(
        capture=row["capture"],
        table=row["table"],
        id=row["id"],
        vendor=row["vendor_id"],
        name=row["name"],
        field=row["field"],
        raw=row["raw"],
        value=row["value"],
        source=row["source"],
        is_withdrawn=bool(row["is_withdrawn"]),
    )
