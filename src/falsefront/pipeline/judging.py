"""What groups of texts come to: each place that several claim, and each of one claim of which something is known."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from falsefront.assess import assess
from falsefront.assess.register import FALSE_SIGNS, contradictions
from falsefront.pipeline.claimed import Claims, of_group
from falsefront.pipeline.groups import Group, fullest
from falsefront.pipeline.hearing import Hearing, Judged
from falsefront.pipeline.hubs import LeftOut
from falsefront.pipeline.subjects import Subjects
from falsefront.records import Finding, Level
from falsefront.store import Connection, addresses, places


class Judgement(NamedTuple):
    """What groups of texts come to, before anything is written: plain values, whatever process they come from."""

    judged: tuple[Judged, ...]
    claims: frozenset[int]  # all that was looked at
    alone: Mapping[int, tuple[Finding, ...]]  # by claim: of claims that are in no flag


def judge(tx: Connection, groups: Sequence[Group], claims: Claims, *, hubs: LeftOut, subjects: Subjects) -> Judgement:
    """Say what these groups come to. Nothing is written: whoever writes meanwhile need not wait."""
    hearing = Hearing(tx, claims, subjects, hubs)
    shared = [
        part for group in groups if len(of_group(claims, group)) > 1 for part in _by_door(group, claims, subjects)
    ]
    elsewhere = {node for group in shared for node in group.nodes}
    by_themselves = {
        claim.claim_id: assess(subjects.subject([claim]))
        for node, members in claims.of_node.items()
        if node not in elsewhere
        for claim in members
    }
    shared += _alone(tx, claims, by_themselves, hearing)
    judged: list[Judged] = []
    for group in shared:
        members = of_group(claims, group)
        label = subjects.headline(members)
        if label is None:
            label = fullest(tx, group.nodes) if group.label is None else group.label
        place = places.PremisesGroup(nodes=frozenset(group.nodes), label=label, level=group.weakest)
        judged.append(hearing.judged(group, place, members))
    return _judgement(judged, claims, subjects, by_themselves)


def judge_without(
    tx: Connection, judged: Judged, vendors: Collection[int], claims: Claims, *, hubs: LeftOut, subjects: Subjects
) -> Judgement:
    """Say what one place comes to without these vendors; nothing is judged where nobody is left."""
    members = [claim for claim in of_group(claims, judged.group) if claim.vendor_id not in vendors]
    hearing = Hearing(tx, claims, subjects, hubs)
    again = [hearing.judged(judged.group, judged.place, members)] if members else []
    return _judgement(again, claims, subjects, {})


def _judgement(
    judged: Sequence[Judged],
    claims: Claims,
    subjects: Subjects,
    by_themselves: Mapping[int, tuple[Finding, ...]],
) -> Judgement:
    told = {claim for each in judged if each.flag is not None for claim in each.flag.claims}
    everybody = [claim for members in claims.of_node.values() for claim in members]
    alone = {
        claim.claim_id: by_themselves[claim.claim_id]
        if claim.claim_id in by_themselves
        else assess(subjects.subject([claim]))
        for claim in everybody
        if claim.claim_id not in told
    }
    return Judgement(tuple(judged), frozenset(claim.claim_id for claim in everybody), alone)


def _by_door(group: Group, claims: Claims, subjects: Subjects) -> list[Group]:
    """Part those behind a door that the register knows to be false from those who are only at the same place.

    An entry for one building of a park says nothing of the others: they are no flag of its kind. Nor does one for a
    house say anything of whoever names a range of houses with others in it.
    """
    said = {node: [subjects.known_false(claim) for claim in claims.of_node.get(node, ())] for node in group.nodes}
    false = {node for node, of_node in said.items() if any(of_node)}
    rest = {node for node in group.nodes if claims.of_node.get(node)} - false
    if any("place" in each for of_node in said.values() for each in of_node):
        rest = {node for node in rest if subjects.names_several_houses(claims.of_node[node][0])}
        false = set(group.nodes) - rest
    if not false or not rest:
        return [group]
    return [_part(group, false, subjects, claims), _part(group, rest, subjects, claims)]


def _part(group: Group, nodes: Collection[int], subjects: Subjects, claims: Claims) -> Group:
    """Return some texts of a group as one of their own; with no bond left among them, those of all say how loose."""
    inside = tuple(bond for bond in group.bonds if bond.a in nodes and bond.b in nodes)
    bonds = () if len(nodes) == 1 else inside or group.bonds
    raw = next(claim.raw for node in sorted(nodes) for claim in claims.of_node.get(node, ()))
    return Group(nodes=tuple(sorted(nodes)), bonds=bonds, label=raw, level=subjects.level(raw))


def _alone(
    tx: Connection, claims: Claims, by_themselves: Mapping[int, Collection[Finding]], hearing: Hearing
) -> list[Group]:
    """Return the places of one claim alone of which something is known that makes a flag."""
    alone = [
        node
        for node, members in claims.of_node.items()
        if hearing.is_anchor(node) or any(_tells_alone(by_themselves.get(claim.claim_id, ())) for claim in members)
    ]
    texts = addresses.by_id(tx, [node for node in alone if claims.of_node[node][0].claim_id in by_themselves])
    return [
        Group(nodes=(node.id,), bonds=(), label=node.text, level=node.level)
        for _, node in sorted(texts.items())
        if (node.level or Level.INSUFFICIENT).is_same_premises
    ]


def _tells_alone(signs: Iterable[Finding]) -> bool:
    found = {finding.sign for finding in signs}
    return bool(found & FALSE_SIGNS or contradictions(found))
