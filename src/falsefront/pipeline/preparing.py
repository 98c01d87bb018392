"""What some texts come to, before anything is written: judged in whichever process has a hand free."""

import gc
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial

from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.pipeline.bulk import Crew
from falsefront.pipeline.flagging import Group, Judged, Judgement, claims_of, judge, judge_without
from falsefront.pipeline.grouping import groups_of, parted
from falsefront.pipeline.hubs import LeftOut
from falsefront.pipeline.readings import Readings
from falsefront.pipeline.subjects import Subjects
from falsefront.store import Connection, Store, open_store
from falsefront.store.links import MatchedLink


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Some texts, the places that they form, and what holds throughout a pass."""

    nodes: Collection[int]
    places: Sequence[Sequence[int]]
    hubs: LeftOut
    now: datetime
    is_full: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """What is to be written of some nodes; `causes` says of some of them why links and flags may be gone."""

    nodes: Collection[int]
    links: Sequence[MatchedLink]
    causes: Mapping[int, str]
    judgement: Judgement


def prepare(tx: Connection, task: Task, gazetteer: Gazetteer) -> Prepared:
    """Say what these groups of these nodes come to."""
    claims = claims_of(tx, task.nodes, task.hubs)
    readings = Readings(gazetteer)
    groups = groups_of(tx, task.places, claims, readings, from_scratch=task.is_full)
    subjects = Subjects(tx, claims, readings, task.now, task.hubs)
    return Prepared(
        nodes=task.nodes,
        links=_links(groups),
        causes={**parted(tx, task.nodes, task.places), **claims.left_out},
        judgement=judge(tx, groups, claims, hubs=task.hubs, subjects=subjects),
    )


def prepare_each(store: Store, workers: Crew, tasks: Iterable[Task]) -> Iterator[Prepared]:
    """Do the same for each, in order: where there are other processes they read the store for themselves."""
    if workers.pool is None:
        return workers.each(partial(_prepare_here, store), tasks)
    return workers.each(partial(_prepare_there, store.url), tasks)


def judged_without(
    tx: Connection, judged: Judged, vendors: Collection[int], task: Task, gazetteer: Gazetteer
) -> Judgement:
    """Say what one place comes to without some of its vendors."""
    claims = claims_of(tx, task.nodes, task.hubs)
    subjects = Subjects(tx, claims, Readings(gazetteer), task.now, task.hubs)
    return judge_without(tx, judged, vendors, claims, hubs=task.hubs, subjects=subjects)


def _prepare_here(store: Store, task: Task, gazetteer: Gazetteer) -> Prepared:
    with store.reading() as tx:
        return prepare(tx, task, gazetteer)


def _prepare_there(url: str, task: Task, gazetteer: Gazetteer) -> Prepared:
    prepared = _prepare_here(_opened(url), task, gazetteer)
    gc.collect(0)  # of this task alone: a worker collects nothing else (see `bulk`)
    return prepared


@cache
def _opened(url: str) -> Store:
    """Open the store once a worker, which ends with its crew."""
    return open_store(url)


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
