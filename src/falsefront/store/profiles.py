"""Vendors as a reviewer sees them."""

from collections.abc import Collection, Iterator

from sqlalchemy import Connection, RowMapping, select

from falsefront.errors import UnknownError
from falsefront.records import Evidence, VendorView
from falsefront.store.batches import batches
from falsefront.store.batches import stream as stream_rows
from falsefront.store.behind import evidence
from falsefront.store.revisits import holder_of
from falsefront.store.tables import captures, listings, revisits, vendors


def stream(tx: Connection, *, ids: Collection[int] | None = None, site: str | None = None) -> Iterator[VendorView]:
    """Give vendors (all, these, those of one site) in the order of their ids."""
    query = select(vendors).order_by(vendors.c.id)
    if site is not None:
        query = query.where(vendors.c.site == site)
    portions = [query] if ids is None else [query.where(vendors.c.id.in_(some)) for some in batches(ids)]
    for portion in portions:
        for row in stream_rows(tx, portion):
            yield _view(row)


def one(tx: Connection, vendor_id: int) -> VendorView:
    """Return a vendor; UnknownError where there is none with this id."""
    for view in stream(tx, ids=[vendor_id]):
        return view
    raise UnknownError("vendor", vendor_id, shown_by="`falsefront vendor list` shows them")


def listing_evidence(tx: Connection, vendor_id: int) -> Evidence | None:
    """Return the page that last showed a listing of a vendor: what stands behind one that claims nothing."""
    columns = tuple(
        captures.c[name].label(f"capture_{label}")
        for name, label in (
            ("seq", "seq"), ("url", "url"), ("fetched_at", "fetched_at"), ("sha256", "sha256"), ("warc", "warc"),
            ("warc_offset", "offset"), ("body_sha256", "body_sha256"),
        )
    )  # fmt: skip
    query = (
        select(*columns, captures.c.location.label("capture_selector"))
        .select_from(listings)
        .outerjoin(revisits, revisits.c.seq == listings.c.last_capture)
        .join(captures, captures.c.seq == holder_of(listings.c.last_capture))
        .where(listings.c.vendor_id == vendor_id)
        .order_by(captures.c.seq.desc())
        .limit(1)
    )
    row = tx.execute(query).mappings().first()
    return evidence(row) if row else None


def _view(row: RowMapping) -> VendorView:
    return VendorView(
        id=row["id"],
        name=row["name"],
        site=row["site"],
        url=row["profile_url"],
        registration=row["registration"],
        first_seen=row["first_seen"],
        last_seen=row["last_seen"],
    )
