"""What a vendor's listings said over time: each value with its first and last seen date, also those that are past."""

from sqlalchemy import Connection, select

from falsefront.records import Fate, ListingEvent, ListingView, ValueView
from falsefront.store.ended import is_by_reader
from falsefront.store.revisits import holder_of
from falsefront.store.tables import captures, listing_events, listing_values, listings, revisits

SHOWN_FIELDS = ("title", "price", "price_max", "currency", "unit", "moq", "lead_time", "cas", "availability")


def of_vendor(tx: Connection, vendor_id: int) -> list[ListingView]:
    """Return a vendor's listings, the latest seen first, each with the history of SHOWN_FIELDS, oldest first."""
    rows = tx.execute(
        select(listings).where(listings.c.vendor_id == vendor_id).order_by(listings.c.last_seen.desc(), listings.c.id)
    ).mappings()
    values, events = _values(tx, vendor_id), _events(tx, vendor_id)
    return [
        ListingView(
            id=row["id"],
            title=row["title"],
            url=row["url"],
            product_id=row["product_id"],
            first_seen=row["first_seen"],
            last_seen=row["last_seen"],
            values=tuple(values.get(row["id"], ())),
            events=tuple(events.get(row["id"], ())),
        )
        for row in rows
    ]


def _events(tx: Connection, vendor_id: int) -> dict[int, list[ListingEvent]]:
    """Return what became of a vendor's listings, and which of them another one seems to have become."""
    query = (
        select(listing_events, captures.c.url, captures.c.sha256)
        .join(captures, captures.c.seq == listing_events.c.capture)
        .join(listings, listings.c.id.in_((listing_events.c.listing_id, listing_events.c.other_id)))
        .where(listings.c.vendor_id == vendor_id)
        .add_columns(listings.c.id.label("shown"))
        .order_by(listing_events.c.id)
    )
    found: dict[int, list[ListingEvent]] = {}
    for row in tx.execute(query).mappings():
        is_other = row["shown"] == row["other_id"]
        found.setdefault(row["shown"], []).append(
            ListingEvent(
                fate=Fate(row["fate"]),
                at=row["at"],
                capture=row["capture"],
                url=row["url"],
                sha256=row["sha256"],
                other=row["listing_id"] if is_other else row["other_id"],
                is_successor=is_other,
                reasons=tuple(row["reasons"]),
            )
        )
    return found


def _values(tx: Connection, vendor_id: int) -> dict[int, list[ValueView]]:
    last, missing = captures.alias("last"), captures.alias("missing")
    query = (
        select(
            listing_values,
            captures.c.sha256,
            captures.c.url,
            is_by_reader(listing_values, last, missing).label("is_by_reader"),
        )
        .join(listings, listings.c.id == listing_values.c.listing_id)
        .outerjoin(revisits, revisits.c.seq == listing_values.c.first_capture)
        .join(captures, captures.c.seq == holder_of(listing_values.c.first_capture))
        .join(last, last.c.seq == listing_values.c.last_capture)
        .outerjoin(missing, missing.c.seq == listing_values.c.missing_since)
        .where(listings.c.vendor_id == vendor_id, listing_values.c.field.in_(SHOWN_FIELDS))
        .order_by(listing_values.c.listing_id, listing_values.c.first_seen, listing_values.c.id)
    )
    found: dict[int, list[ValueView]] = {}
    for row in tx.execute(query).mappings():
        found.setdefault(row["listing_id"], []).append(
            ValueView(
                field=row["field"],
                raw=row["raw"],
                value=row["value"],
                first_seen=row["first_seen"],
                last_seen=row["last_seen"],
                is_current=row["missing_since"] is None,
                is_read_otherwise=bool(row["is_by_reader"]),
                sha256=row["sha256"],
                page=row["url"],
                selector=row["source"],
            )
        )
    return found
