"""What pages say, written down: vendors, listings, values and claims, each with first and last seen."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy import Connection, bindparam, insert, select, update

from falsefront.records import Capture, ClaimKind, Value
from falsefront.store import ended, listings, stretches, vendors
from falsefront.store.columns import digest
from falsefront.store.direct import Direct
from falsefront.store.locks import lock
from falsefront.store.memory import SEEN_OF_CLAIM, Memory, Row
from falsefront.store.offers import ListingFacts, PageChanges, PageOffer, PageTold, VendorFacts
from falsefront.store.stretches import Page, page_at
from falsefront.store.tables import claim_captures, claims, listing_values, nodes
from falsefront.store.tables import listings as listings_table
from falsefront.store.tables import vendors as vendors_table
from falsefront.store.upsert import upsert
from falsefront.wording import SET_ASIDE

_What = TypeVar("_What", ClaimKind, str)  # the kind of a claim, or the field of a listing

MOST_NODES = 10_000  # address texts whose node is kept in a memory

_INSERT = Direct(insert(claims).returning(claims.c.id))
_SAME_CLAIM = select(claims).where(
    claims.c.vendor_id == bindparam("vendor"), claims.c.kind == bindparam("kind"), claims.c.raw_key == bindparam("raw")
)
_SAME_TEXT = Direct(select(nodes.c.id).where(nodes.c.text_key == bindparam("key")))


def record_page(
    tx: Connection,
    *,
    capture: Capture,
    site: str,
    offers: Iterable[PageOffer],
    memory: Memory | None = None,
    is_new: bool = False,
    told: PageTold | None = None,
) -> PageChanges:
    """Record everything one reading of a page gave, after its outcome was set; return what was new.

    What the page said at its last reading and no longer says keeps its dates and is no longer current. Reading the
    same capture again changes nothing; an older capture (`reparse`) fills in and ends nothing. With a `memory`, what
    it keeps is not looked up, and dates are written when it is flushed. `is_new`: the capture was never read before.
    `told` is filled with what each listing and vendor is said to be here.
    """
    lock(tx, f"site {site}")
    page = page_at(tx, site, capture, is_new=is_new)
    known = Memory() if memory is None else memory
    changes = PageChanges()
    values: dict[stretches.Key, dict[str, Any]] = {}
    evidence: dict[stretches.Key, dict[str, Any]] = {}
    for offer in offers:
        changes += _record_offer(tx, capture, site, offer, values=values, evidence=evidence, memory=known, told=told)
    before = set() if is_new else ended.misread_of_page(tx, page.key)
    stretches.record(tx, claim_captures, page, ("claim_id", "source_key"), evidence)
    if not is_new:
        ended.look_again(tx, before ^ ended.misread_of_page(tx, page.key))
    if memory is None:
        known.flush(tx)
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
    memory: Memory,
    told: PageTold | None,
) -> PageChanges:
    """Recognise one offer's vendor and listing and write its claims; collect what the page says about them."""
    if offer.vendor.about_url is not None:
        offer = _confirmed_apart(tx, capture, site, offer, evidence=evidence, memory=memory, told=told)
    offer = _on_profile(tx, site, offer)
    facts = offer.listing or ListingFacts()
    known_by = listings.identity(facts)
    vendor_id, is_new_vendor = _vendor(tx, site, offer, known_by and known_by[1], capture, memory)
    listing = listings.recognise(tx, site, facts, vendor_id=vendor_id, capture=capture)
    if listing is not None:
        for field, words, value in _by_words(offer.values):
            row = {"raw": value.raw, "value": value.value, "source": value.source}
            values.setdefault((listing[0], field, words), row)
            if told is not None:
                told.note("listing", listing[0], field, value)
    new_claims = 0
    for kind, words, value in _by_words(offer.claims):
        if vendor_id is None:
            break
        claim_id, is_new_claim = _claim(tx, vendor_id, (kind, words), value, capture, memory)
        if told is not None:
            told.note("vendor", vendor_id, kind.value, value)
        new_claims += is_new_claim
        evidence.setdefault((claim_id, digest(value.source)), {"source": value.source})
    is_new_listing = listing is not None and listing[1]
    return PageChanges(new_vendors=int(is_new_vendor), new_listings=int(is_new_listing), new_claims=new_claims)


def _vendor(
    tx: Connection, site: str, offer: PageOffer, listing_key: str | None, capture: Capture, memory: Memory
) -> tuple[int | None, bool]:
    facts = offer.vendor
    if facts.about_url is not None:
        if not offer.claims:
            return None, False
        listing_key = digest("statement", capture.url, facts.about_url)
        facts = VendorFacts(name=facts.name)  # so that nobody else is taken for whom this page speaks of
    if not (facts.profile_url or facts.registration or facts.folded_name):
        if not offer.claims:
            return None, False
        # Nobody is named, yet somebody claims something: known by the listing, else by the page itself.
        listing_key = listing_key or digest("page", capture.url)
    return vendors.recognise(tx, site, facts, listing_key=listing_key, capture=capture, memory=memory)


def _on_profile(tx: Connection, site: str, offer: PageOffer) -> PageOffer:
    """Return what a page says that names nobody, as that of the vendor whose profile it is, whatever is sold there.

    What is titled as the vendor is he himself, and the price beside it that of one of his things.
    """
    facts = offer.vendor
    is_told = facts.profile_url or facts.registration or facts.folded_name or facts.about_url
    urls = () if is_told or facts.page_url is None else (facts.page_url, *facts.other_urls)
    known = next((url for url in urls if vendors.is_profile(tx, site, url)), None)
    if known is None:
        return offer
    titled = offer.listing.title if offer.listing else None
    is_himself = titled is not None and vendors.is_called(tx, site, known, titled)
    whose = VendorFacts(profile_url=known)
    return replace(offer, vendor=whose, listing=None, values=()) if is_himself else replace(offer, vendor=whose)


def _confirmed_apart(
    tx: Connection,
    capture: Capture,
    site: str,
    offer: PageOffer,
    *,
    evidence: dict[stretches.Key, dict[str, Any]],
    memory: Memory,
    told: PageTold | None,
) -> PageOffer:
    """Give a vendor what its own page says as well; return what is left, which joins nobody where nothing is for sale.

    Who is not known under the name that this page gives it is somebody else: nothing is given to it.
    """
    facts, left = offer.vendor, []
    vendor_id = vendors.by_url(tx, site, facts.about_url or "", name=facts.folded_name)
    own = set() if vendor_id is None else _values_of(tx, vendor_id)
    for kind, words, value in _by_words(offer.claims):
        if vendor_id is not None and value.value and (kind.value, digest(value.value)) in own:
            claim_id, _ = _claim(tx, vendor_id, (kind, words), value, capture, memory)
            evidence.setdefault((claim_id, digest(value.source)), {"source": value.source})
            if told is not None:
                told.note("vendor", vendor_id, kind.value, value)
        else:
            left.append((kind, value if facts.is_confirmed else _set_aside(value)))
    is_all_said = all(kind is ClaimKind.NAME for kind, _ in left) and vendor_id is not None and offer.listing is None
    return replace(offer, claims=() if is_all_said else tuple(left))


def _set_aside(value: Value) -> Value:
    """Return what stands on a page without its value; one that was not understood stays so."""
    return replace(value, value=None, source=f"{value.source}{SET_ASIDE}") if value.value is not None else value


def _values_of(tx: Connection, vendor_id: int) -> set[tuple[str, str]]:
    query = select(claims.c.kind, claims.c.value_key)
    found = tx.execute(query.where(claims.c.vendor_id == vendor_id, claims.c.value_key.is_not(None)))
    return {(row[0], row[1]) for row in found}


def _by_words(said: Iterable[tuple[_What, Value]]) -> Iterator[tuple[_What, str, Value]]:
    """Give each value with the key of its words: of two numbers in one cell none replaces the other.

    What was not understood under one label (WeChat) and was under another (Tel) is understood.
    """
    values: dict[tuple[_What, str], list[str | None]] = {}
    told = list(said)
    for what, value in told:
        read = values.setdefault((what, value.raw), [])
        if value.value is not None and value.value not in read:
            read.append(value.value)
    for what, value in told:
        read = values[what, value.raw] or [None]
        place = 0 if value.value is None else read.index(value.value)
        key = digest(value.raw, str(place)) if place else digest(value.raw)
        yield what, key, value if value.value == read[place] else replace(value, value=read[place])


def _claim(
    tx: Connection, vendor_id: int, words: tuple[ClaimKind, str], value: Value, capture: Capture, memory: Memory
) -> tuple[int, bool]:
    kind, key = words[0], (words[0].value, words[1])
    kept = memory.claims_of(tx, vendor_id)
    row = _claim_row(tx, vendor_id, *key) if kept is None else kept.get(key)
    if row is None:
        dates = {"first_seen": capture.fetched_at, "last_seen": capture.fetched_at}
        seqs = {"first_capture": capture.seq, "last_capture": capture.seq}
        named = {"vendor_id": vendor_id, "kind": key[0], "raw_key": key[1], "raw": value.raw}
        row = {**named, **_worth(tx, kind, value, memory), **dates, **seqs}
        row["id"] = _INSERT.one(tx, row)
        if kept is not None:
            kept[key] = row
        return int(row["id"]), True
    wanted: dict[str, Any] = {
        "first_seen": min(row["first_seen"], capture.fetched_at),
        "last_seen": max(row["last_seen"], capture.fetched_at),
        "first_capture": min(row["first_capture"], capture.seq),
        "last_capture": max(row["last_capture"], capture.seq),
    }
    is_seen = any(row[name] != wanted[name] for name in SEEN_OF_CLAIM)
    row.update(wanted)
    if is_seen:
        memory.saw_claim(row)
    if row["value"] != value.value and _tells_more(row, value, capture):  # read better than before: to be matched anew
        better = {**_worth(tx, kind, value, memory), "matched_by": None}
        row.update(better)
        tx.execute(update(claims).where(claims.c.id == row["id"]).values(better))
    return int(row["id"]), False


def _tells_more(row: Row, value: Value, capture: Capture) -> bool:
    """Whether a reading of the same words counts: one that makes nothing of them, on a later page, takes nothing away.

    A number without its country is understood beside an address, and not where the page leaves the address out.
    """
    return value.value is not None or capture.seq <= row["first_capture"]


def _claim_row(tx: Connection, vendor_id: int, kind: str, raw_key: str) -> Row | None:
    found = tx.execute(_SAME_CLAIM, {"vendor": vendor_id, "kind": kind, "raw": raw_key}).mappings().first()
    return None if found is None else dict(found)


def _worth(tx: Connection, kind: ClaimKind, value: Value, memory: Memory) -> dict[str, Any]:
    """Return what a claim comes to: its value, its key, and for an address the node of its text."""
    key = digest(value.value) if value.value else None
    node_id = _node(tx, value.value, key, memory) if kind is ClaimKind.ADDRESS and value.value and key else None
    return {"value": value.value, "value_key": key, "node_id": node_id}


def _node(tx: Connection, text: str, key: str, memory: Memory) -> int:
    if key in memory.nodes:
        return memory.nodes[key]
    found = _SAME_TEXT.one(tx, {"key": key})
    if found is None:
        tx.execute(upsert(tx, nodes).values(text=text, text_key=key).on_conflict_do_nothing())
        found = _SAME_TEXT.one(tx, {"key": key})
    if len(memory.nodes) >= MOST_NODES:
        memory.nodes.clear()
    memory.nodes[key] = int(found)
    return int(found)


def _record_values(tx: Connection, page: Page, values: dict[stretches.Key, dict[str, Any]]) -> int:
    """Record the values of listings; return how many replace what this page said about the same field before.

    Price, currency and unit read from one string are one value that changed.
    """
    change = stretches.record(tx, listing_values, page, ("listing_id", "field", "raw_key"), values)
    ended = {key[:2] for key in change.ended}
    return len({(listing, words) for listing, field, words in change.began if (listing, field) in ended})
