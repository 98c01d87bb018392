"""Reads a case over one moment of the store: what was asked for, all that stands behind it, and what stays out."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TypeVar

from falsefront.config import Site
from falsefront.errors import FetchError
from falsefront.fetch.scope import canonical_url
from falsefront.records import ClaimLink, Evidence, FlagState, against
from falsefront.records.case import (
    Case,
    CaseDoor,
    CaseFinding,
    CaseFlag,
    CaseLink,
    CasePremises,
    CaseSeller,
    CaseVendor,
    LeftOut,
)
from falsefront.review import changed
from falsefront.review.doors import doors
from falsefront.store import Connection, beforehand, behind, captures, claim_links, flag_views, profiles, queue_order
from falsefront.store.case import claims, listings, pages, places, words
from falsefront.store.case.claims import portions

PROTECTING = "F10"
SELLERS = 250  # vendors of whom everything is in memory at a time
PROTECTED = (
    "F10: the place of a real, unrelated firm; name the flag, or export for a court. What pages say of the vendors"
    " there stays in data/"
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """What somebody asked for: these flags, those in a state, or neither: the whole store."""

    flags: tuple[int, ...] = ()
    state: FlagState | None = None
    profile: str | None = None  # of redaction: "share", "court"

    @property
    def is_everything(self) -> bool:
        """Whether nothing limits the case file."""
        return not self.flags and self.state is None

    @property
    def scope(self) -> Mapping[str, object] | str:
        """What was asked for, as a manifest says it."""
        return "everything" if self.is_everything else {"flags": list(self.flags), "state": self.state}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Chosen:
    """What is in a case; None: all there is."""

    flags: Sequence[int]  # best first
    protected: Collection[int]
    left_out: Collection[int]  # of the protected, those that were asked for
    vendors: Collection[int] | None
    captures: Collection[int] | None
    premises: Collection[int] | None


def read(tx: Connection, extent: Extent, sites: Iterable[Site] = ()) -> Case:
    """Return the case; UnknownError where a flag is asked for that does not exist.

    It reads from `tx` as long as it is used. `sites` are the configured ones, for their start pages.
    """
    chosen = _chosen(tx, extent)
    starts = dict(_starts(sites))
    return Case(
        scope=extent.scope,
        profile=extent.profile,
        flag_ids=tuple(chosen.flags),
        left_out=tuple(LeftOut(what=f"flag {flag}", because=PROTECTED) for flag in sorted(chosen.left_out)),
        head=captures.head(tx),
        counts=_counts(tx, chosen),
        whole=None if chosen.vendors is None else pages.totals(tx),
        flags=lambda: _flags(tx, chosen),
        sellers=lambda vendor_ids: _sellers(tx, vendor_ids),
        vendors=lambda: _vendors(tx, chosen.vendors),
        claims=lambda: claims.of_vendors(tx, chosen.vendors),
        listings=lambda: listings.of_vendors(tx, chosen.vendors),
        readings=lambda: claims.readings(tx, chosen.vendors),
        links=lambda: _links(tx, chosen),
        premises=lambda: _premises(tx, chosen),
        findings=lambda: _findings(tx, chosen),
        decisions=lambda: words.decisions_on(tx, chosen.flags, chosen.vendors),
        captures=lambda: pages.of(tx, chosen.captures, starts),
        said=lambda: pages.said_in_order(tx, chosen.vendors),
    )


def _starts(sites: Iterable[Site]) -> Iterator[tuple[tuple[str, str], str]]:
    for site in sites:
        for start in site.start:
            with suppress(FetchError):
                yield (site.name, canonical_url(start)), start


def _chosen(tx: Connection, extent: Extent) -> _Chosen:
    protected = set() if extent.profile == "court" else set(flag_views.with_finding(tx, PROTECTING))
    protected -= set(extent.flags)
    if extent.is_everything:
        best = queue_order.ids(tx)
        rest = sorted(set(flag_views.every_id(tx)) - set(best))
        flags = [flag for flag in (*best, *rest) if flag not in protected]
        return _Chosen(flags=flags, protected=protected, left_out=protected, vendors=None, captures=None, premises=None)
    if missing := sorted(set(extent.flags) - set(flag_views.every_id(tx))):
        raise flag_views.unknown_flag(missing[0])
    wanted = _asked(tx, extent)
    asked = [flag for flag in wanted if flag not in protected]
    members = {member.vendor for _, member in flag_views.members(tx, asked)}
    return _Chosen(
        flags=asked,
        protected=protected,
        left_out=protected.intersection(wanted),
        vendors=members,
        captures=pages.cited_by(tx, members),
        premises=set(places.premises_ids(tx, asked).values()),
    )


def _asked(tx: Connection, extent: Extent) -> list[int]:
    """Return the flags that were named, in that state if one was; best first, those the matcher gave up last."""
    best = queue_order.ids(tx, state=extent.state)
    if not extent.flags:
        return best
    named = set(extent.flags)
    given_up = sorted(named - set(queue_order.ids(tx))) if extent.state in (None, FlagState.OPEN) else []
    return [*(flag for flag in best if flag in named), *given_up]


def _counts(tx: Connection, chosen: _Chosen) -> Mapping[str, int]:
    flags = {"flags": len(chosen.flags)}
    if chosen.vendors is None or chosen.captures is None:
        return flags | pages.totals(tx)
    return flags | {"vendors": len(chosen.vendors), "captures": len(chosen.captures)}


def _flags(tx: Connection, chosen: _Chosen) -> Iterator[CaseFlag]:
    for detail in flag_views.details(tx, chosen.flags):
        by_door = tuple(CaseDoor(label=door.label, members=door.members) for door in doors(detail.members))
        said = behind.claim_views(tx, vendor_ids={member.vendor for member in detail.members})
        hubs = [(hub.shared.kind.value, hub.shared.value, hub.reason) for hub in detail.hubs if not hub.is_overruled]
        signals = tuple(claims.signals(detail.flag, said, hubs))
        yield CaseFlag(
            detail=detail, doors=by_door, against=against(detail), since=changed.told(detail), signals=signals
        )


def _sellers(tx: Connection, vendor_ids: Collection[int]) -> Iterator[CaseSeller]:
    for portion in portions(_vendors(tx, vendor_ids), SELLERS):
        ids = [each.vendor.id for each in portion]
        said = _by_vendor(claims.of_vendors(tx, ids), lambda claim: claim.vendor)
        listed = _by_vendor(listings.of_vendors(tx, ids), lambda listing: listing.vendor)
        read = {reading.claim: reading for reading in claims.readings(tx, ids)}
        before = beforehand.of_claims(tx, [claim.claim.id for each in said.values() for claim in each])
        for each in portion:
            number = each.vendor.id
            says = said.get(number, [])
            yield CaseSeller(
                vendor=each,
                claims=tuple(replace(claim, before=before.get(claim.claim.id)) for claim in says),
                listings=tuple(listed.get(number, ())),
                readings=tuple(read[claim.claim.id] for claim in says if claim.claim.id in read),
            )


def _by_vendor(items: Iterable[T], vendor_of: Callable[[T], int | None]) -> dict[int | None, list[T]]:
    found: dict[int | None, list[T]] = {}
    for item in items:
        found.setdefault(vendor_of(item), []).append(item)
    return found


def _vendors(tx: Connection, vendor_ids: Collection[int] | None) -> Iterator[CaseVendor]:
    for portion in portions(profiles.stream(tx, ids=vendor_ids)):
        newest: dict[int, Evidence] = {}
        for vendor_id, claim in behind.claim_views(tx, vendor_ids=[vendor.id for vendor in portion]):
            if vendor_id not in newest or claim.evidence.capture > newest[vendor_id].capture:
                newest[vendor_id] = claim.evidence
        for vendor in portion:
            evidence = newest.get(vendor.id) or profiles.listing_evidence(tx, vendor.id)
            if evidence is not None:
                yield CaseVendor(vendor=vendor, evidence=evidence)


def _links(tx: Connection, chosen: _Chosen) -> Iterator[CaseLink]:
    hidden = _hidden_claims(tx, chosen)
    for portion in portions(_plain_links(tx, chosen)):
        shown = [link for link in portion if link.a not in hidden and link.b not in hidden]
        ends = {claim_id for link in shown for claim_id in (link.a, link.b)}
        found = {claim.id: claim.evidence for _, claim in behind.claim_views(tx, claim_ids=ends)}
        for link in shown:
            yield CaseLink(link=link, a=found[link.a], b=found[link.b])


def _plain_links(tx: Connection, chosen: _Chosen) -> Iterator[ClaimLink]:
    if chosen.vendors is None:
        return claim_links.every(tx)
    return (link for detail in flag_views.details(tx, chosen.flags) for link in detail.links)


def _hidden(tx: Connection, chosen: _Chosen) -> set[int]:
    """Return the premises of flags that stay out, save those of flags that are in."""
    out = places.premises_ids(tx, chosen.protected)
    return set(out.values()) - set(places.premises_ids(tx, chosen.flags).values())


def _premises(tx: Connection, chosen: _Chosen) -> Iterator[CasePremises]:
    hidden = _hidden(tx, chosen)
    found = places.premises_of(tx, chosen.premises, chosen.flags)
    return (place for place in found if place.id not in hidden)


def _hidden_claims(tx: Connection, chosen: _Chosen) -> set[int]:
    return {claim for found in places.claims_at(tx, _hidden(tx, chosen)).values() for claim in found}


def _findings(tx: Connection, chosen: _Chosen) -> Iterator[CaseFinding]:
    found = places.findings_of(tx, chosen.flags, premises_ids=chosen.premises, vendor_ids=chosen.vendors)
    hidden, hidden_claims = _hidden(tx, chosen), _hidden_claims(tx, chosen)
    return (each for each in found if each.premises not in hidden and each.claim not in hidden_claims)
