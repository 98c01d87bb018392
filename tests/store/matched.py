"""Vendors of an invented market, linked and flagged the way a pass of the matcher does it."""

from pathlib import Path

from tests.store.rows import DAY, T0, add_sites, offer, record

from falsefront.records import Level
from falsefront.review.searching import searchable
from falsefront.store import Connection, flag_views, flags, links, matching, places


def four_vendors(tx: Connection, evidence: Path | None = None) -> list[int]:
    """Store four vendors at four addresses, their page in the folder `evidence` if any; return the nodes of these."""
    add_sites(tx)
    offers = [offer(f"Vendor {n}", address=f"No. {n}, Mill Road", phone="+1 555 0100") for n in range(1, 5)]
    record(tx, *offers, evidence=evidence)
    claims = matching.address_claims(tx)
    return [claim.node_id for claim in claims if claim.node_id is not None]


def link(a: int, b: int, score: float = 0.9) -> links.MatchedLink:
    return links.MatchedLink(a=a, b=b, level=Level.BUILDING, score=score, reasons=(f"{a} and {b} are one building",))


def place(*nodes: int) -> places.PremisesGroup:
    return places.PremisesGroup(nodes=frozenset(nodes), label="Mill Road", level=Level.BUILDING)


def flag(tx: Connection, premises_id: int, nodes: set[int]) -> flags.ProposedFlag:
    made = list(matching.address_claims(tx, node_ids=nodes))
    names = [said.name or "" for said in matching.said_by(tx, {claim.vendor_id for claim in made})[1].values()]
    return flags.ProposedFlag(
        premises_id=premises_id,
        claims=frozenset(claim.claim_id for claim in made),
        level=Level.BUILDING,
        score=0.9,
        story=None,
        reasons=("shared",),
        searchable=searchable((*names, *(claim.raw for claim in made))),
    )


def rematch(tx: Connection, groups: list[set[int]], day: int) -> list[int]:
    """Make these groups the premises and flags of everything; return the flags in the order of the groups."""
    now = T0 + day * DAY
    ids = places.replace(tx, [place(*group) for group in groups], nodes=None, now=now)
    proposed = [flag(tx, premises_id, group) for premises_id, group in zip(ids, groups, strict=True)]
    flags.replace(tx, proposed, premises_ids=None, matcher="1", now=now, because="matched again")
    by_premises = {view.premises_id: view.id for view in flag_views.queue(tx)}
    return [by_premises[premises_id] for premises_id in ids]
