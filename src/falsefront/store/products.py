"""What vendors list, in short: a few titles each, the last seen first."""

from collections.abc import Collection

from sqlalchemy import Connection, func, select

from falsefront.records import Products
from falsefront.store.batches import batches
from falsefront.store.tables import listings

TITLES = 3


def of_vendors(tx: Connection, vendor_ids: Collection[int]) -> dict[int, Products]:
    """Return the titles of vendors; one without a listing is left out."""
    at = func.row_number().over(
        partition_by=listings.c.vendor_id, order_by=(listings.c.last_seen.desc(), listings.c.id.desc())
    )
    total = func.count().over(partition_by=listings.c.vendor_id)
    found: dict[int, Products] = {}
    for some in batches(vendor_ids):
        ranked = (
            select(listings.c.vendor_id, listings.c.title, listings.c.last_seen, at.label("rank"), total.label("total"))
            .where(listings.c.vendor_id.in_(some), listings.c.title.is_not(None))
            .subquery()
        )
        query = select(ranked).where(ranked.c.rank <= TITLES).order_by(ranked.c.vendor_id, ranked.c.rank)
        for vendor, title, last_seen, _, count in tx.execute(query):
            titles, seen = (found[vendor].titles, found[vendor].last_seen) if vendor in found else ((), ())
            found[vendor] = Products(titles=(*titles, title), last_seen=(*seen, last_seen), listings=count)
    return found
