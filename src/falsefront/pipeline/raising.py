"""Writes what was judged: premises, flags and findings, in the one short transaction that keeps others waiting."""

from collections.abc import Callable, Collection, Mapping
from datetime import datetime

from falsefront.pipeline.hearing import Judged
from falsefront.pipeline.judging import Judgement
from falsefront.pipeline.withdrawing import NOT_KNOWN, whys
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
    causes: Mapping[int, str],
) -> FlagChanges:
    """Make premises, flags and findings of `nodes` what was judged.

    `causes` says why flags may be gone, by a node that was at its premises; see `withdrawing` for what else is known.
    """
    owner = places.of_nodes(tx, nodes)
    causes_here = {owner[node]: cause for node, cause in causes.items() if node in owner}
    ids = places.replace(tx, [each.place for each in judgement.judged], nodes=nodes, now=now)
    left_out = member_words.left_out(tx, ids)
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
    raised = {flag.premises_id for flag in proposed}
    because = whys(
        tx,
        flags.standing(tx, touched - raised),
        judgement,
        causes=causes_here,
        left_out=left_out,
        matcher=matcher,
    )
    changes = flags.replace(
        tx, proposed, premises_ids=touched, matcher=matcher, now=now, because=NOT_KNOWN, causes=because
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
