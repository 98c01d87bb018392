"""Which vendors of a site are one page's, under one name after the other."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import pairwise

from sqlalchemy import Connection, RowMapping, select

from falsefront.records import CONTACT_KINDS, ClaimKind, Renaming
from falsefront.store import hubs
from falsefront.store.among import among
from falsefront.store.batches import batches
from falsefront.store.columns import digest
from falsefront.store.ended import is_by_reader
from falsefront.store.tables import captures, claim_captures, claims, listing_values, listings, vendors

_KEPT = (*CONTACT_KINDS, ClaimKind.ADDRESS)  # what a page must keep of the earlier name


@dataclass(slots=True, kw_only=True)
class _OnPage:
    """One vendor on one page: from which capture, and since which no more (None: still)."""

    vendor: int
    site: str
    profile: str | None  # key of its profile URL
    since: int
    at: datetime
    page: str
    url: str
    is_read_otherwise: bool = True  # today's reader gives what it says of the very same bytes to somebody else
    until: int | None = 0  # the capture by which the last of its stretches had ended
    name: str | None = None
    said: dict[ClaimKind, set[str]] = field(default_factory=lambda: defaultdict(set))


def of_vendors(
    tx: Connection, vendor_ids: Collection[int], *, left: Collection[int] | None = None
) -> tuple[Renaming, ...]:
    """Return which of these vendors follow each other on one page of their own.

    A page counts where it named one vendor at a time, is nobody else's profile and offers nothing by itself (there one
    seller takes over from another), and where it kept a contact that is not its site's own, and none is in conflict; of
    a page that is known as a profile the address is enough. `left` are those that a page named once and does so no
    more, where they are known already.
    """
    pages = _pages(tx, _left(tx, vendor_ids if left is None else left))
    if not pages:
        return ()
    common = {(hub.shared.site, hub.shared.kind, hub.shared.value) for hub in hubs.live(tx) if not hub.is_overruled}
    wanted = set(vendor_ids)
    found = [
        each
        for page, people in pages.items()
        for each in _turns(people, common)
        if {each.before, each.after} <= wanted and not _offers(tx, page, each)
    ]
    return tuple(sorted(found, key=lambda each: (each.before, each.after, each.capture)))


def _left(tx: Connection, vendor_ids: Collection[int]) -> set[str]:
    """Return the pages that named one of these vendors once and do so no more."""
    query = (
        select(claim_captures.c.page_key)
        .join(claims, claims.c.id == claim_captures.c.claim_id)
        .where(claims.c.kind == ClaimKind.NAME.value, claim_captures.c.missing_since.is_not(None))
    )
    return {
        page
        for some in batches(vendor_ids)
        for page in tx.execute(query.where(among(claims.c.vendor_id, some))).scalars()
    }


def _pages(tx: Connection, page_keys: Collection[str]) -> dict[str, list[_OnPage]]:
    """Return who stood on these pages when, with what it said there."""
    if not page_keys:
        return {}
    first, last, missing = captures.alias("first"), captures.alias("last"), captures.alias("missing")
    query = (
        select(
            claim_captures.c.page_key, claim_captures.c.first_capture, claim_captures.c.missing_since,
            is_by_reader(claim_captures, last, missing).label("is_by_reader"), last.c.url, first.c.fetched_at,
            vendors.c.id, vendors.c.site, vendors.c.url_key, claims.c.kind, claims.c.raw, claims.c.value,
        )
        .join(claims, claims.c.id == claim_captures.c.claim_id)
        .join(vendors, vendors.c.id == claims.c.vendor_id)
        .join(last, last.c.seq == claim_captures.c.last_capture)
        .outerjoin(missing, missing.c.seq == claim_captures.c.missing_since)
        .join(first, first.c.seq == claim_captures.c.first_capture)
        .order_by(claim_captures.c.first_capture, claim_captures.c.id)
    )  # fmt: skip
    found: dict[str, dict[int, _OnPage]] = defaultdict(dict)
    for some in batches(page_keys):
        for row in tx.execute(query.where(among(claim_captures.c.page_key, some))).mappings():
            _note(found[row["page_key"]], row)
    return {page: list(people.values()) for page, people in found.items()}


def _note(people: dict[int, _OnPage], row: RowMapping) -> None:
    here = people.get(row["id"])
    if here is None:
        here = people[row["id"]] = _OnPage(
            vendor=row["id"], site=row["site"], profile=row["url_key"], since=row["first_capture"],
            at=row["fetched_at"], page=row["page_key"], url=row["url"],
        )  # fmt: skip
    missing = row["missing_since"]
    here.until = None if missing is None or here.until is None else max(here.until, missing)
    here.is_read_otherwise = here.is_read_otherwise and bool(row["is_by_reader"])
    kind = ClaimKind(row["kind"])
    if kind is ClaimKind.NAME:
        here.name = row["raw"]  # the last one
    if row["value"] is not None:
        here.said[kind].add(row["value"])


def _turns(people: Sequence[_OnPage], common: Set[tuple[str | None, ClaimKind, str]]) -> Iterator[Renaming]:
    """Give who follows whom on one page; nobody where it ever named two at once, or where it is another's profile."""
    otherwise = [each for each in people if each.is_read_otherwise]
    order = sorted((each for each in people if not each.is_read_otherwise), key=lambda each: (each.since, each.vendor))
    for twin in otherwise:
        alike = [one for one in order if twin.name and one.name and _keeps(one, twin, common, by=_KEPT)]
        named = [one for one in alike if one.said[ClaimKind.NAME] & twin.said[ClaimKind.NAME]]
        for one in named or (alike if len(alike) == 1 else ()):  # of several it may be any, or none
            yield replace(_renaming(one, twin, one.name or ""), name=one.name or "")
    if any(one.until is None or one.until > other.since for one, other in pairwise(order)):
        return
    here: set[str | None] = {digest(each.url) for each in order}
    for one, other in pairwise(order):
        profiles = {each.profile for each in (one, other)} - {None}
        by = _KEPT if profiles else CONTACT_KINDS  # the page of a stall keeps its address whoever is its tenant
        if one.name and other.name and profiles <= here and _keeps(one, other, common, by=by):
            yield _renaming(one, other, one.name)


def _renaming(one: _OnPage, other: _OnPage, name_before: str) -> Renaming:
    return Renaming(
        before=one.vendor, after=other.vendor, name_before=name_before, name=other.name or "", site=one.site,
        url=other.url, capture=other.since, at=other.at,
    )  # fmt: skip


def _keeps(
    one: _OnPage, other: _OnPage, common: Set[tuple[str | None, ClaimKind, str]], *, by: Sequence[ClaimKind]
) -> bool:
    """Whether the page kept something of its own of these kinds, and no kind of contact differs altogether."""

    def own(each: _OnPage, kind: ClaimKind) -> set[str]:
        return {
            value for value in each.said[kind] if common.isdisjoint({(each.site, kind, value), (None, kind, value)})
        }

    kept = {kind: own(one, kind) & own(other, kind) for kind in _KEPT}
    # Two firms are told apart by what both give and none of which is the same.
    in_conflict = any(own(one, kind) and own(other, kind) and not kept[kind] for kind in CONTACT_KINDS)
    return any(kept[kind] for kind in by) and not in_conflict


def _offers(tx: Connection, page: str, renaming: Renaming) -> bool:
    """Whether the page is that of a thing for sale: its own address is a listing's, with a title that is no name."""
    query = (
        select(listings.c.title)
        .join(listing_values, listing_values.c.listing_id == listings.c.id)
        .where(listing_values.c.page_key == page, listings.c.url == renaming.url, listings.c.title.is_not(None))
        .distinct()
    )
    return not set(tx.execute(query).scalars()) <= {renaming.name_before, renaming.name}
