"""What pages say, written down: vendors, listings, values and claims, each with first and last seen."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from falsefront.records import Capture, ClaimKind, Value
from falsefront.store import listings, stretches, vendors
from falsefront.store.columns import digest
from falsefront.store.locks import lock
from falsefront.store.offers import ListingFacts, PageChanges, PageOffer
from falsefront.store.stretches import Page, page_at
from falsefront.store.tables import claim_captures, claims, listing_values, nodes
from falsefront.store.tables import listings as listings_table
from falsefront.store.tables import vendors as vendors_table


def record_page(tx: Connection, *, capture: Capture, site: str, offers: Iterable[PageOffer]) -> PageChanges:
    """Record everything one reading of a page gave, after its outcome was set; return what was new.

    What the page said at its last reading and no longer says keeps its dates and is no longer current. Reading the
    same capture again changes nothing; an older capture (`reparse`) fills in and ends nothing.
    """
    lock(tx, f"site {site}")
    page = page_at(tx, site, capture)
    changes = PageChanges()
    values: dict[stretches.Key, dict[str, Any]] = {}
    evidence: dict[stretches.Key, dict[str, Any]] = {}
    for offer in offers:
        changes += _record_offer(tx, capture, site, offer, values=values, evidence=evidence)
    stretches.record(tx, claim_captures, page, ("claim_id", "source_key"), evidence)
    return changes + PageChanges(changed_values=_record_values(tx, page, values))


def seen_again(tx: Connection, *, capture: Capture, site: str) -> int:
    """Extend the last seen of everything the capture's URL gave at its last reading (304); return how many claims."""
    here = digest(site, capture.url)
    seen = {"last_seen": capture.fetched_at, "last_capture": capture.seq}
    current_claims = select(claim_captures.c.claim_id).where(
        claim_captures.c.page_key == here, claim_captures.c.missing_since.is_(None)
    )
    on_page = (listing_values.c.page_key == here) & listing_values.c.missing_since.is_(None)
    touched = tx.execute(
        update(claims).where(claims.c.id.in_(current_claims), claims.c.last_seen <= capture.fetched_at).values(seen)
    ).rowcount
    their_vendors = select(claims.c.vendor_id).where(claims.c.id.in_(current_claims))
    tx.execute(
        update(vendors_table)
        .where(vendors_table.c.id.in_(their_vendors), vendors_table.c.last_seen <= capture.fetched_at)
        .values(last_seen=capture.fetched_at)
    )
    their_listings = select(listing_values.c.listing_id).where(on_page)
    tx.execute(
        update(listings_table)
        .where(listings_table.c.id.in_(their_listings), listings_table.c.last_seen <= capture.fetched_at)
        .values(seen)
    )
    tx.execute(
        update(listing_values)
        .where(on_page, listing_values.c.last_seen <= capture.fetched_at)
        .values(last_seen=capture.fetched_at)
    )
    return int(touched)


def _record_offer(
    tx: Connection,
    capture: Capture,
    site: str,
    offer: PageOffer,
    *,
    values: dict[stretches.Key, dict[str, Any]],
    evidence: dict[stretches.Key, dict[str, Any]],
) -> PageChanges:
    """Recognise one offer's vendor and listing and write its claims; collect what the page says about them."""
    facts = offer.listing or ListingFacts()
    known_by = listings.identity(facts)
    vendor_id, is_new_vendor = _vendor(tx, site, offer, known_by and known_by[1], capture)
    listing = listings.recognise(tx, site, facts, vendor_id=vendor_id, capture=capture)
    if listing is not None:
        for field, value in offer.values:
            row = {"raw": value.raw, "value": value.value, "source": value.source}
            values.setdefault((listing[0], field, digest(value.raw)), row)
    new_claims = 0
    for kind, value in offer.claims if vendor_id is not None else ():
        claim_id, is_new_claim = _claim(tx, vendor_id, kind, value, capture)
        new_claims += is_new_claim
        evidence.setdefault((claim_id, digest(value.source)), {"source": value.source})
    is_new_listing = listing is not None and listing[1]
    return PageChanges(new_vendors=int(is_new_vendor), new_listings=int(is_new_listing), new_claims=new_claims)


def _vendor(
    tx: Connection, site: str, offer: PageOffer, listing_key: str | None, capture: Capture
) -> tuple[int | None, bool]:
    facts = offer.vendor
    if not (facts.profile_url or facts.registration or facts.folded_name):
        if not offer.claims:
            return None, False
        # Nobody is named, yet somebody claims something: known by the listing, else by the page itself.
        listing_key = listing_key or digest("page", capture.url)
    return vendors.recognise(tx, site, facts, listing_key=listing_key, capture=capture)


def _claim(tx: Connection, vendor_id: int | None, kind: ClaimKind, value: Value, capture: Capture) -> tuple[int, bool]:
    raw_key = digest(value.raw)
    same = (claims.c.vendor_id == vendor_id) & (claims.c.kind == kind.value) & (claims.c.raw_key == raw_key)
    row = tx.execute(select(claims).where(same)).mappings().first()
    if row is None:
        new = {
            "vendor_id": vendor_id,
            "kind": kind.value,
            "raw_key": raw_key,
            "raw": value.raw,
            **_worth(tx, kind, value),
        }
        dates = {"first_seen": capture.fetched_at, "last_seen": capture.fetched_at}
        seqs = {"first_capture": capture.seq, "last_capture": capture.seq}
        created = tx.execute(insert(claims).values({**new, **dates, **seqs}).returning(claims.c.id))
        return int(created.scalar_one()), True
    wanted: dict[str, Any] = {
        "first_seen": min(row["first_seen"], capture.fetched_at),
        "last_seen": max(row["last_seen"], capture.fetched_at),
        "first_capture": min(row["first_capture"], capture.seq),
        "last_capture": max(row["last_capture"], capture.seq),
    }
    if row["value"] != value.value:  # the same words, read better than the last time: to be matched anew
        wanted |= {**_worth(tx, kind, value), "matched_by": None}
    changed = {name: wanted[name] for name in wanted if row[name] != wanted[name]}
    if changed:
        tx.execute(update(claims).where(claims.c.id == row["id"]).values(changed))
    return int(row["id"]), False


def _worth(tx: Connection, kind: ClaimKind, value: Value) -> dict[str, Any]:
    """Return what a claim comes to: its value, its key, and for an address the node of its text."""
    key = digest(value.value) if value.value else None
    node_id = _node(tx, value.value) if kind is ClaimKind.ADDRESS and value.value else None
    return {"value": value.value, "value_key": key, "node_id": node_id}


def _node(tx: Connection, text: str) -> int:
    key = digest(text)
    found = tx.execute(select(nodes.c.id).where(nodes.c.text_key == key)).scalar()
    if found is None:
        upsert = postgresql.insert if tx.dialect.name == "postgresql" else sqlite.insert
        tx.execute(upsert(nodes).values(text=text, text_key=key).on_conflict_do_nothing())
        found = tx.execute(select(nodes.c.id).where(nodes.c.text_key == key)).scalar_one()
    return int(found)


def _record_values(tx: Connection, page: Page, values: dict[stretches.Key, dict[str, Any]]) -> int:
    """Record the values of listings; return how many replace what this page said about the same field before.

    Price, currency and unit read from one string are one value that changed.
    """
    change = stretches.record(tx, listing_values, page, ("listing_id", "field", "raw_key"), values)
    ended = {key[:2] for key in change.ended}
    return len({(listing, words) for listing, field, words in change.began if (listing, field) in ended})
