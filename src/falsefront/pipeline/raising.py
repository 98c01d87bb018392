"""Writes what was judged: premises, flags and findings, in the one short transaction that keeps others waiting."""

from collections.abc import Collection, Mapping
from datetime import datetime

from falsefront.pipeline.flagging import Judged, Judgement
from falsefront.store import Connection, findings, flags, member_words, places
from falsefront.store.findings import FindingOn
from falsefront.store.flags import FlagChanges, ProposedFlag

FINDING_SOURCES = ("reading", "match", "register", "reading and contacts")  # the last is what 0.1.0 wrote


def raise_flags(
    tx: Connection,
    judgement: Judgement,
    *,
    nodes: Collection[int],
    matcher: str,
    now: datetime,
    because: str,
    causes: Mapping[int, str],
) -> FlagChanges:
    """Make premises, flags and findings of `nodes` what was judged.

    `because` says why flags may be gone, `causes` where it is known better, by a node that was at its premises.
    """
    owner = places.of_nodes(tx, nodes)
    causes_here = {owner[node]: cause for node, cause in causes.items() if node in owner}
    ids = places.replace(tx, [each.place for each in judgement.judged], nodes=nodes, now=now)
    left_out = member_words.left_out(tx, ids)
    causes_here |= {premises_id: "; ".join(out.values()) for premises_id, out in left_out.items() if out}
    proposed: list[ProposedFlag] = []
    found: list[FindingOn] = []
    told: set[int] = set()
    for premises_id, each in zip(ids, judgement.judged, strict=True):
        here: Judged | None = each
        if out := left_out.get(premises_id):
            here = judgement.without(each, out.keys())
        if here is None or here.kind is None:
            continue
        proposed.append(judgement.proposed(here, premises_id))
        told |= {claim.claim_id for claim in here.members}
        found += [FindingOn(finding=finding, premises_id=premises_id) for finding in here.signs]
    everybody = [claim for members in judgement.claims.of_node.values() for claim in members]
    for claim in everybody:
        if claim.claim_id not in told:
            signs = judgement.by_itself(claim)
            found += [FindingOn(finding=finding, claim_id=claim.claim_id) for finding in signs]
    touched = set(owner.values()) | set(ids)
    changes = flags.replace(
        tx, proposed, premises_ids=touched, matcher=matcher, now=now, because=because, causes=causes_here
    )
    findings.replace(
        tx,
        found,
        premises_ids=touched,
        claim_ids={claim.claim_id for claim in everybody},
        sources=FINDING_SOURCES,
        now=now,
    )
    return changes
