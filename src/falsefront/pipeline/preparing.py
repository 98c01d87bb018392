"""What some texts come to, before anything is written: judged in whichever process has a hand free."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.pipeline import packing
from falsefront.pipeline.claimed import claims_of
from falsefront.pipeline.grouping import groups_of, parted
from falsefront.pipeline.groups import Group
from falsefront.pipeline.hearing import Judged
from falsefront.pipeline.hubs import LeftOut
from falsefront.pipeline.judging import Judgement, judge, judge_without
from falsefront.pipeline.readings import Readings
from falsefront.pipeline.subjects import Subjects
from falsefront.records import Comparison, Finding, Term
from falsefront.store import Connection
from falsefront.store.links import MatchedLink


class Task(NamedTuple):
    """Some texts, the places that they form, and what holds throughout a pass."""

    nodes: Collection[int]
    places: Sequence[Sequence[int]]
    hubs: LeftOut
    now: datetime
    is_full: bool
    kept: Sequence[bytes] = ()  # readings of some of these texts, packed


class Prepared(NamedTuple):
    """What is to be written of some nodes; `causes` says of some of them why links and flags may be gone."""

    nodes: Collection[int]
    links: Sequence[MatchedLink]
    causes: Mapping[int, str]
    judgement: Judgement


packing.by_values(Comparison, Term, Finding)


def prepare(tx: Connection, task: Task, gazetteer: Gazetteer) -> Prepared:
    """Say what these groups of these nodes come to."""
    claims = claims_of(tx, task.nodes, task.hubs)
    readings = Readings(gazetteer, task.kept)
    groups = groups_of(tx, task.places, claims, readings, from_scratch=task.is_full)
    subjects = Subjects(tx, claims, readings, task.now, task.hubs)
    return Prepared(
        nodes=task.nodes,
        links=_links(groups),
        causes={**parted(tx, task.nodes, task.places), **claims.left_out},
        judgement=judge(tx, groups, claims, hubs=task.hubs, subjects=subjects),
    )


def judged_without(
    tx: Connection, judged: Judged, vendors: Collection[int], task: Task, gazetteer: Gazetteer
) -> Judgement:
    """Say what one place comes to without some of its vendors."""
    claims = claims_of(tx, task.nodes, task.hubs)
    subjects = Subjects(tx, claims, Readings(gazetteer), task.now, task.hubs)
    return judge_without(tx, judged, vendors, claims, hubs=task.hubs, subjects=subjects)


def _links(groups: Sequence[Group]) -> list[MatchedLink]:
    return [
        MatchedLink(
            a=bond.a,
            b=bond.b,
            level=bond.comparison.level,
            score=bond.comparison.score,
            reasons=bond.comparison.reasons,
        )
        for group in groups
        for bond in group.bonds
    ]
