"""What vendors are searched by, kept folded; and the vendors behind a hash of a preserved page."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from sqlalchemy import Connection, delete, or_, select, union
from sqlalchemy.sql.elements import ColumnElement

from falsefront.records import ClaimKind
from falsefront.store.among import among, among_given
from falsefront.store.batches import batches, insert_many
from falsefront.store.columns import digest
from falsefront.store.direct import Direct
from falsefront.store.tables import (
    captures,
    claim_captures,
    claims,
    listing_values,
    listings,
    vendor_search,
    vendors,
)
from falsefront.store.watch_hits import Mark

CLAIMS = (
    ClaimKind.NAME, ClaimKind.ADDRESS, ClaimKind.PHONE, ClaimKind.EMAIL, ClaimKind.MESSENGER, ClaimKind.REGISTRATION,
    ClaimKind.WEBSITE, ClaimKind.PAYMENT,
)  # fmt: skip
FIELDS = ("title", "cas", "product_id")  # of a listing
LAST = "g"  # behind every hexadecimal digit, in any order of letters


def since(tx: Connection, mark: Mark | None) -> set[int]:
    """Return the vendors of which something was read since; None: all there are."""
    if mark is None:
        return set(tx.execute(select(vendors.c.id)).scalars().all())
    said = select(claims.c.vendor_id).where(claims.c.id > mark.claim)
    listed = (
        select(listings.c.vendor_id)
        .join(listing_values, listing_values.c.listing_id == listings.c.id)
        .where(listing_values.c.id > mark.value, listings.c.vendor_id.is_not(None))
    )
    return set(tx.execute(union(said, listed)).scalars())


def words(tx: Connection, vendor_ids: Collection[int]) -> dict[int, list[str]]:
    """Return what these vendors say that they may be searched by, as it stands and as it is normalised."""
    found: dict[int, dict[str, None]] = {vendor: {} for vendor in vendor_ids}
    for some in batches(vendor_ids):
        listed = tx.execute(_LISTED.where(among(listings.c.vendor_id, some))).all()
        for rows in (_SAID.plain(tx, {"ids": some}), listed):
            for vendor, raw, value in rows:
                texts = found[vendor]
                if raw:
                    texts[raw] = None
                if value:
                    texts[value] = None
    return {vendor: list(texts) for vendor, texts in found.items()}


# The kinds that are left out, not those that are wanted: for each of those SQLite would look a vendor up again.
_SAID = Direct(
    select(claims.c.vendor_id, claims.c.raw, claims.c.value)
    .where(*(claims.c.kind != kind.value for kind in ClaimKind if kind not in CLAIMS))
    .where(among_given(claims.c.vendor_id, "ids"))
    .order_by(claims.c.id)
)
_LISTED = (
    select(listings.c.vendor_id, listing_values.c.raw, listing_values.c.value)
    .join(listing_values, listing_values.c.listing_id == listings.c.id)
    .where(listing_values.c.field.in_(FIELDS))
    .order_by(listing_values.c.id)
)


def save(tx: Connection, texts: Mapping[int, str]) -> None:
    """Make what vendors are searched by exactly these texts."""
    for some in batches(texts):
        tx.execute(delete(vendor_search).where(among(vendor_search.c.vendor_id, some)))
    insert_many(tx, vendor_search, ("vendor_id", "searchable"), list(texts.items()))


def matching(spellings: Sequence[str]) -> ColumnElement[bool]:
    """Return the condition that a text of `vendor_search` holds a word in one of its spellings."""
    return or_(*(vendor_search.c.searchable.contains(word, autoescape=True) for word in spellings))


def found(tx: Connection, search: Sequence[Sequence[str]], *, besides: Collection[int] = ()) -> set[int]:
    """Return the vendors whose kept text holds every word, in one of its spellings; none of `besides`."""
    query = select(vendor_search.c.vendor_id)
    for spellings in search:
        query = query.where(matching(spellings))
    return set(tx.execute(query).scalars()) - set(besides)


def of_hash(tx: Connection, beginning: str) -> set[int]:
    """Return the vendors of which something stands on a preserved page whose hash begins so: of record or body."""
    found: set[int] = set()
    for site, url, seq in _captures(tx, beginning):
        key = digest(site, url)
        said = (
            select(claims.c.vendor_id)
            .join(claim_captures, claim_captures.c.claim_id == claims.c.id)
            .where(claim_captures.c.page_key == key)
            .where(claim_captures.c.first_capture <= seq, claim_captures.c.last_capture >= seq)
        )
        listed = (
            select(listings.c.vendor_id)
            .join(listing_values, listing_values.c.listing_id == listings.c.id)
            .where(listing_values.c.page_key == key, listings.c.vendor_id.is_not(None))
            .where(listing_values.c.first_capture <= seq, listing_values.c.last_capture >= seq)
        )
        found.update(tx.execute(union(said, listed)).scalars())
    return found


def _captures(tx: Connection, beginning: str) -> Iterator[tuple[str, str, int]]:
    for column in (captures.c.sha256, captures.c.body_sha256):
        here = (column >= beginning) & (column < beginning + LAST)
        for row in tx.execute(select(captures.c.site, captures.c.url, captures.c.seq).where(here)):
            yield row.site, row.url, row.seq
