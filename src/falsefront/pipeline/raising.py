"""Writes what was judged: premises, flags and findings, in the one short transaction that keeps others waiting."""

from collections.abc import Callable, Collection, Mapping
from datetime import datetime

from falsefront.pipeline.hearing import Judged
from falsefront.pipeline.judging import Judgement
from falsefront.store import Connection, findings, flags, member_words, places
from falsefront.store.findings import FindingOn
from falsefront.store.flags import FlagChanges, ProposedFlag

FINDING_SOURCES = ("reading", "match", "register", "reading and contacts")  # the last is what 0.1.0 wrote

Without = Callable[[Judged, Collection[int]], Judgement]  # what a place comes to without some vendors


def raise_flags(
    tx: Connection,
    judgement: Judgement,
    *,
    without: Without,
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
    alone = dict(judgement.alone)
    for premises_id, each in zip(ids, judgement.judged, strict=True):
        here = [each]
        if out := left_out.get(premises_id):
            again = without(each, out.keys())
            here, alone = list(again.judged), {**alone, **again.alone}
        for judged in here:
            if judged.flag is not None:
                proposed.append(judged.flag._replace(premises_id=premises_id))
                found += [FindingOn(finding=finding, premises_id=premises_id) for finding in judged.signs]
    found += [FindingOn(finding=sign, claim_id=claim) for claim, signs in alone.items() for sign in signs]
    touched = set(owner.values()) | set(ids)
    changes = flags.replace(
        tx, proposed, premises_ids=touched, matcher=matcher, now=now, because=because, causes=causes_here
    )
    findings.replace(
        tx,
        found,
        premises_ids=touched,
        claim_ids=judgement.claims,
        sources=FINDING_SOURCES,
        now=now,
    )
    return changes
