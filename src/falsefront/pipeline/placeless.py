"""Flags of one vendor who names no place that could be shared.

A watch list has met it, its coarse address cannot be true, or the register has the village or zone that it names as
false. They stand on premises of their own, which nobody else can come to be at.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from falsefront.assess.register import CONTRADICTIONS, FALSE_SIGNS
from falsefront.pipeline.claimed import is_a_place
from falsefront.pipeline.flagging import LEAST_SCORE, told_first
from falsefront.pipeline.hubs import LeftOut
from falsefront.pipeline.watching import of_the_vendors_own
from falsefront.records import Finding, FlagKind, Level, VendorView, WatchHit
from falsefront.review import priority
from falsefront.review.searching import searchable
from falsefront.store import (
    Connection,
    Store,
    addresses,
    findings,
    flags,
    matching,
    member_words,
    placeless,
    profiles,
    watch_hits,
)
from falsefront.store.flags import FlagChanges, ProposedFlag

TOLD_ALONE = CONTRADICTIONS | FALSE_SIGNS
NO_PLACE = "no place was read that can be compared"
NOW_PLACED = "the vendor names a place now, or nothing is left that it was flagged for"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Alone:
    """One vendor without a place, and what it is flagged for."""

    vendor: VendorView
    claims: frozenset[int]
    hits: Sequence[WatchHit]
    signs: Sequence[Finding]
    label: str


def raise_alone(store: Store, *, hubs: LeftOut, matcher: str, now: datetime) -> FlagChanges:
    """Make the flags of vendors without a place what watch lists and their addresses say today."""
    with store.reading() as tx:
        found = _found(tx, hubs)
        had = placeless.known(tx)
    if not found and not had:
        return FlagChanges(raised=(), kept=(), withdrawn=())
    with store.writing() as tx:
        ids = placeless.premises_for(tx, {each.vendor.id: each.label for each in found}, now=now)
        left_out = member_words.left_out(tx, ids.values())
        proposed = [_flag(each, ids[each.vendor.id]) for each in found if not left_out.get(ids[each.vendor.id])]
        everything = {*ids.values(), *had.values()}
        said = {premises_id: "; ".join(out.values()) for premises_id, out in left_out.items() if out}
        return flags.replace(
            tx, proposed, premises_ids=everything, matcher=matcher, now=now, because=NOW_PLACED, causes=said
        )


def _found(tx: Connection, hubs: LeftOut) -> list[_Alone]:
    hits = of_the_vendors_own(watch_hits.of_vendors(tx, watch_hits.vendors_with_any(tx)), hubs)
    signed = placeless.signed(tx, TOLD_ALONE)
    placed = _placed(tx, hits.keys(), hubs)
    hits = {vendor: its for vendor, its in hits.items() if vendor not in placed}
    wanted = sorted({*hits, *signed})
    shown = placeless.shown(tx, wanted)
    signs = findings.of_claims(tx, {claim for claims in signed.values() for claim in claims})
    named = matching.address_claims(tx, node_ids=matching.nodes_of_vendors(tx, signed))
    said = {claim.claim_id: claim.raw for claim in named}
    found = []
    for vendor in profiles.stream(tx, ids=wanted):
        claims = frozenset(signed.get(vendor.id) or shown.get(vendor.id) or ())
        if claims:
            told = [sign for claim in sorted(claims) for sign in signs.get(claim, ()) if sign.sign in TOLD_ALONE]
            where = [said[claim] for claim in sorted(claims) if claim in said] if _is_false(told) else []
            label = where[0] if where else f"{vendor.name or 'a vendor without a name'}: {NO_PLACE}"
            found.append(_Alone(vendor=vendor, claims=claims, hits=hits.get(vendor.id, ()), signs=told, label=label))
    return found


def _placed(tx: Connection, vendors: Collection[int], hubs: LeftOut) -> set[int]:
    """Return those of these vendors who say where they are."""
    claims = [
        claim
        for claim in matching.address_claims(tx, node_ids=matching.nodes_of_vendors(tx, vendors))
        if claim.vendor_id in vendors
    ]
    texts = addresses.by_id(tx, {claim.node_id for claim in claims if claim.node_id})
    return {
        claim.vendor_id
        for claim in claims
        if claim.node_id is not None and is_a_place(texts[claim.node_id], claim.site, hubs)
    }


def _kind(each: _Alone) -> FlagKind:
    """Return what such a flag is about, in the order of `flagging.kind_of`."""
    if _is_false(each.signs):
        return FlagKind.KNOWN_FALSE
    return FlagKind.WATCH_HIT if each.hits else FlagKind.SELF_CONTRADICTION


def _is_false(signs: Iterable[Finding]) -> bool:
    return any(sign.sign in FALSE_SIGNS for sign in signs)


def _flag(each: _Alone, premises_id: int) -> ProposedFlag:
    kind = _kind(each)
    return ProposedFlag(
        premises_id=premises_id,
        claims=each.claims,
        level=Level.INSUFFICIENT,
        score=LEAST_SCORE[kind],
        story=None,
        reasons=tuple(dict.fromkeys(told_first(kind, each.signs, each.hits))),
        kind=kind,
        terms=priority.terms(
            kind=kind,
            firms=1,
            operators=1,
            level=Level.INSUFFICIENT,
            certainty=0.0,
            signs={finding.sign for finding in each.signs if finding.sign},
            is_watched=bool(each.hits),
        ),
        searchable=searchable((each.label, each.vendor.name or "", *(finding.code for finding in each.signs))),
    )
