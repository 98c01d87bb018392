"""Listings with all that pages said of them over time."""

from collections.abc import Collection, Iterator

from sqlalchemy import Connection, RowMapping, Select, func, select
from sqlalchemy.sql.expression import ColumnElement

from falsefront.records.case import CaseListing, CaseValue
from falsefront.store.batches import batches, stream
from falsefront.store.behind import evidence
from falsefront.store.case.claims import portions
from falsefront.store.ended import is_by_reader
from falsefront.store.revisits import holder_of
from falsefront.store.tables import captures, listing_values, listings, revisits

_PAGE = tuple(
    captures.c[name].label(f"capture_{label}")
    for name, label in (
        ("seq", "seq"), ("url", "url"), ("fetched_at", "fetched_at"), ("sha256", "sha256"), ("warc", "warc"),
        ("warc_offset", "offset"), ("body_sha256", "body_sha256"),
    )
)  # fmt: skip


def of_vendors(tx: Connection, vendor_ids: Collection[int] | None) -> Iterator[CaseListing]:
    """Give the listings of these vendors by vendor, then id; None: of all, those that name no vendor first."""
    query = _with_page(select(listings), listings.c.last_capture).order_by(
        func.coalesce(listings.c.vendor_id, 0), listings.c.id
    )
    asked = (
        [query] if vendor_ids is None else [query.where(listings.c.vendor_id.in_(part)) for part in batches(vendor_ids)]
    )
    for each in asked:
        for portion in portions(stream(tx, each)):
            values = _values(tx, [row["id"] for row in portion])
            yield from (_listing(row, tuple(values.get(row["id"], ()))) for row in portion)


def _with_page(query: "Select[*tuple[object, ...]]", seq: ColumnElement[int]) -> "Select[*tuple[object, ...]]":
    """Return the query with the page of a capture, or that which holds the same body."""
    return (
        query.add_columns(*_PAGE)
        .outerjoin(revisits, revisits.c.seq == seq)
        .join(captures, captures.c.seq == holder_of(seq))
    )


def _values(tx: Connection, listing_ids: Collection[int]) -> dict[int, list[CaseValue]]:
    v = listing_values.c
    last, missing = captures.alias("last"), captures.alias("missing")
    by_reader = is_by_reader(listing_values, last, missing).label("is_by_reader")
    query = (
        _with_page(select(listing_values, by_reader), v.last_capture)
        .join(last, last.c.seq == v.last_capture)
        .outerjoin(missing, missing.c.seq == v.missing_since)
        .order_by(v.listing_id, v.first_seen, v.id)
    )
    found: dict[int, list[CaseValue]] = {}
    for some in batches(listing_ids):
        for row in stream(tx, query.where(v.listing_id.in_(some))):
            found.setdefault(row["listing_id"], []).append(_value(row))
    return found


def _value(row: RowMapping) -> CaseValue:
    return CaseValue(
        id=row["id"],
        field=row["field"],
        raw=row["raw"],
        value=row["value"],
        first_seen=row["first_seen"],
        last_seen=row["last_seen"],
        first_capture=row["first_capture"],
        last_capture=row["last_capture"],
        missing_since=row["missing_since"],
        is_read_otherwise=bool(row["is_by_reader"]),
        evidence=evidence({**row, "capture_selector": row["source"]}),
    )


def _listing(row: RowMapping, values: tuple[CaseValue, ...]) -> CaseListing:
    newest = max(values, key=lambda value: (value.last_capture, value.id), default=None)  # a 304 has no words
    return CaseListing(
        id=row["id"],
        site=row["site"],
        vendor=row["vendor_id"],
        product_id=row["product_id"],
        url=row["url"],
        title=row["title"],
        first_seen=row["first_seen"],
        last_seen=row["last_seen"],
        first_capture=row["first_capture"],
        last_capture=row["last_capture"],
        evidence=newest.evidence if newest else evidence({**row, "capture_selector": None}),
        values=values,
    )
