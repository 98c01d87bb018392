"""Which listing is which on one site: by product id, else canonical URL, else vendor and title."""

from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from falsefront.records import Capture
from falsefront.store.columns import digest
from falsefront.store.direct import Direct
from falsefront.store.offers import ListingFacts
from falsefront.store.tables import listings

_SAME_KEY = Direct(
    select(listings)
    .where(listings.c.site == bindparam("site"), listings.c.key == bindparam("key"))
    .order_by(listings.c.id)
)
_INSERT = Direct(insert(listings).returning(listings.c.id))
_REFRESHED = (
    "vendor_id", "first_seen", "last_seen", "first_capture", "last_capture", "title", "url", "product_id",
)  # fmt: skip
_UPDATE = Direct(
    update(listings)
    .where(listings.c.id == bindparam("row"))
    .values({name: bindparam(f"new_{name}") for name in _REFRESHED})
)


def identity(facts: ListingFacts) -> tuple[str, str] | None:
    """Return by what a listing is known and its key; None where the page says nothing that would tell it apart."""
    for kind, value in (("product_id", facts.product_id), ("url", facts.url), ("title", facts.title)):
        if value:
            return kind, digest(kind, value)
    return None


def recognise(
    tx: Connection, site: str, facts: ListingFacts, *, vendor_id: int | None, capture: Capture
) -> tuple[int, bool] | None:
    """Return the id of the listing these facts denote, and whether it is new; None where nothing tells it apart.

    A product id is only as good as the vendor that gives it: the same one under another vendor is another listing.
    """
    known_by = identity(facts)
    if known_by is None:
        return None
    kind, key = known_by
    rows = _SAME_KEY.all(tx, {"site": site, "key": key})
    same = [row for row in rows if row["vendor_id"] == vendor_id]
    if not same and kind != "title":
        # A page that names no vendor, or the first one that does.
        same = [row for row in rows if row["vendor_id"] is None] if vendor_id else rows if len(rows) == 1 else []
    if not same:
        return _create(tx, site, facts, kind, key, vendor_id, capture), True
    _refresh(tx, same[0], facts, vendor_id, capture)
    return int(same[0]["id"]), False


def _create(
    tx: Connection, site: str, facts: ListingFacts, kind: str, key: str, vendor_id: int | None, capture: Capture
) -> int:
    row = {
        "site": site,
        "identity": kind,
        "key": key,
        "vendor_id": vendor_id,
        "product_id": facts.product_id,
        "url": facts.url,
        "title": facts.title,
        "first_seen": capture.fetched_at,
        "last_seen": capture.fetched_at,
        "first_capture": capture.seq,
        "last_capture": capture.seq,
    }
    return int(_INSERT.one(tx, row))


def _refresh(tx: Connection, row: Any, facts: ListingFacts, vendor_id: int | None, capture: Capture) -> None:
    wanted: dict[str, Any] = {
        "vendor_id": vendor_id or row["vendor_id"],
        "first_seen": min(row["first_seen"], capture.fetched_at),
        "last_seen": max(row["last_seen"], capture.fetched_at),
        "first_capture": min(row["first_capture"], capture.seq),
        "last_capture": max(row["last_capture"], capture.seq),
    }
    if capture.fetched_at >= row["last_seen"]:
        wanted |= {"title": facts.title or row["title"], "url": facts.url or row["url"]}
        wanted |= {"product_id": facts.product_id or row["product_id"]}
    if any(row[name] != value for name, value in wanted.items()):
        same = {name: row[name] for name in _REFRESHED if name not in wanted}
        _UPDATE.run(tx, [{"row": row["id"], **{f"new_{name}": value for name, value in {**same, **wanted}.items()}}])
