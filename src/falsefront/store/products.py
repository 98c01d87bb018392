"""What vendors list, in short: a few titles each, the last seen first."""

from collections.abc import Collection

from sqlalchemy import Connection, func, select

from falsefront.records import Products
from falsefront.store.batches import batches
from falsefront.store.tables import listings

TITLES = 3


def of_vendors(tx: Connection, vendor_ids: Collection[int]) -> dict[int, Products]:
    """Return the titles of vendors, each once; one without a listing is left out."""
    c = listings.c
    found: dict[int, Products] = {}
    for some in batches(vendor_ids):
        titled = (
            select(c.vendor_id, c.title, func.max(c.last_seen).label("last_seen"), func.max(c.id).label("id"))
            .where(c.vendor_id.in_(some), c.title.is_not(None))
            .group_by(c.vendor_id, c.title)
            .subquery()
        )
        order = (titled.c.last_seen.desc(), titled.c.id.desc())
        at = func.row_number().over(partition_by=titled.c.vendor_id, order_by=order)
        total = func.count().over(partition_by=titled.c.vendor_id)
        ranked = select(
            titled.c.vendor_id, titled.c.title, titled.c.last_seen, at.label("rank"), total.label("total")
        ).subquery()
        query = select(ranked).where(ranked.c.rank <= TITLES).order_by(ranked.c.vendor_id, ranked.c.rank)
        for vendor, title, last_seen, _, count in tx.execute(query):
            titles, seen = (found[vendor].titles, found[vendor].last_seen) if vendor in found else ((), ())
            found[vendor] = Products(titles=(*titles, title), last_seen=(*seen, last_seen), listings=count)
    return found
