"""Premises: the places that sets of linked address texts denote, with ids that survive re-matching."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, select, update

from falsefront.records import FlagState, Level
from falsefront.store import decisions
from falsefront.store.among import among
from falsefront.store.batches import batches, insert_many, insert_numbered
from falsefront.store.overlap import kept_ids
from falsefront.store.tables import flags, premises, premises_nodes


class PremisesGroup(NamedTuple):
    """One place: the nodes that denote it, its name in words, and the weakest level that holds it together."""

    nodes: frozenset[int]
    label: str
    level: Level


def replace(
    tx: Connection, places: Sequence[PremisesGroup], *, nodes: Collection[int] | None, now: datetime
) -> list[int]:
    """Make the premises of `nodes` (None: all nodes) exactly these; return their ids in the same order.

    Whoever calls names every node of each premises it touches (`matching.component` finds them). A place keeps the
    id of the old premises it shares most nodes with, or of those an analyst has confirmed; what is left of the others
    is retired and says into which premises most of it went. A place that was retired and comes back (a hub that is
    put back, a decision that is undone) takes up its id again, and with it its flag and what was decided.
    """
    old = _old(tx, nodes)
    decided = _decided(tx, old)
    strong = {premises_id for premises_id, state in decided.items() if state is FlagState.CONFIRMED}
    kept = kept_ids(old, [place.nodes for place in places], strong=strong, first=decided)
    kept = _revived(tx, places, kept)
    owner: dict[int, int] = {}  # node -> premises, as it was
    for premises_id, members in old.items():
        owner |= dict.fromkeys(members, premises_id)
    ids = _written(tx, places, kept, now)
    new_owner = {node: premises_id for place, premises_id in zip(places, ids, strict=True) for node in place.nodes}
    _move(tx, owner, new_owner, now)
    for premises_id in sorted(old.keys() - set(ids)):
        heirs = [new_owner[node] for node in old[premises_id] if node in new_owner]
        heir = max(sorted(set(heirs)), key=heirs.count) if heirs else None
        values = {"retired_at": now, "merged_into": heir}
        tx.execute(update(premises).where(premises.c.id == premises_id).values(values))
    return ids


def of_nodes(tx: Connection, nodes: Collection[int]) -> dict[int, int]:
    """Return the live premises of nodes; a node without premises is left out."""
    found: dict[int, int] = {}
    for some in batches(nodes):
        query = select(premises_nodes.c.node_id, premises_nodes.c.premises_id)
        here = query.where(among(premises_nodes.c.node_id, some), premises_nodes.c.until.is_(None))
        found |= {row.node_id: row.premises_id for row in tx.execute(here)}
    return found


def members(tx: Connection, premises_ids: Collection[int]) -> dict[int, frozenset[int]]:
    """Return the live nodes of premises."""
    found: dict[int, set[int]] = {}
    for some in batches(premises_ids):
        query = select(premises_nodes.c.premises_id, premises_nodes.c.node_id)
        here = query.where(among(premises_nodes.c.premises_id, some), premises_nodes.c.until.is_(None))
        for premises_id, node_id in tx.execute(here):
            found.setdefault(premises_id, set()).add(node_id)
    return {premises_id: frozenset(nodes) for premises_id, nodes in found.items()}


def every(tx: Connection) -> list[tuple[int, ...]]:
    """Return the live nodes of every place."""
    found: dict[int, list[int]] = {}
    query = select(premises_nodes.c.premises_id, premises_nodes.c.node_id).where(premises_nodes.c.until.is_(None))
    for premises_id, node_id in tx.execute(query):
        found.setdefault(premises_id, []).append(node_id)
    return [tuple(nodes) for nodes in found.values()]


def _old(tx: Connection, nodes: Collection[int] | None) -> dict[int, frozenset[int]]:
    if nodes is not None:
        return members(tx, set(of_nodes(tx, nodes).values()))
    return members(tx, list(tx.execute(select(premises.c.id).where(premises.c.retired_at.is_(None))).scalars()))


def _decided(tx: Connection, premises_ids: Collection[int]) -> dict[int, FlagState]:
    """Return the premises whose flags an analyst has decided on, and how the newest of these stands."""
    found: dict[int, FlagState] = {}
    for some in batches(premises_ids):
        query = select(flags.c.id, flags.c.premises_id).where(among(flags.c.premises_id, some)).order_by(flags.c.id)
        owner = {row.id: row.premises_id for row in tx.execute(query)}
        found |= {owner[flag_id]: state for flag_id, (state, _) in sorted(decisions.states(tx, owner).items())}
    return found


def _revived(tx: Connection, places: Sequence[PremisesGroup], kept: Sequence[int | None]) -> list[int | None]:
    """Return the ids with those of flagged premises that were retired and of which a new place has most nodes."""
    fresh = {node: at for at, place in enumerate(places) if kept[at] is None for node in place.nodes}
    gone: set[int] = set()
    for some in batches(fresh):
        query = (
            select(premises_nodes.c.premises_id)
            .join(premises, premises.c.id == premises_nodes.c.premises_id)
            .join(flags, flags.c.premises_id == premises.c.id)
            .where(among(premises_nodes.c.node_id, some), premises_nodes.c.until == premises.c.retired_at)
        )
        gone.update(tx.execute(query).scalars())
    if not gone:
        return list(kept)
    last = _last_members(tx, gone)
    back = kept_ids(last, [place.nodes if kept[at] is None else frozenset() for at, place in enumerate(places)])
    return [
        premises_id
        if premises_id is not None
        else old_id
        if old_id is not None and 2 * len(last[old_id] & place.nodes) > len(last[old_id])
        else None
        for premises_id, old_id, place in zip(kept, back, places, strict=True)
    ]


def _last_members(tx: Connection, premises_ids: Collection[int]) -> dict[int, frozenset[int]]:
    """Return the nodes that premises had when they were retired."""
    found: dict[int, set[int]] = {}
    for some in batches(premises_ids):
        query = (
            select(premises_nodes.c.premises_id, premises_nodes.c.node_id)
            .join(premises, premises.c.id == premises_nodes.c.premises_id)
            .where(among(premises.c.id, some), premises_nodes.c.until == premises.c.retired_at)
        )
        for premises_id, node_id in tx.execute(query):
            found.setdefault(premises_id, set()).add(node_id)
    return {premises_id: frozenset(members) for premises_id, members in found.items()}


def _written(tx: Connection, places: Sequence[PremisesGroup], kept: Sequence[int | None], now: datetime) -> list[int]:
    """Write places under the ids they keep, the others under new ones; return the ids in the same order."""
    known = [
        {"kept": premises_id, "new_label": place.label, "new_level": place.level.value}
        for place, premises_id in zip(places, kept, strict=True)
        if premises_id is not None
    ]
    if known:
        columns: dict[str, Any] = {"label": bindparam("new_label"), "level": bindparam("new_level")}
        columns |= {"retired_at": None, "merged_into": None}
        tx.execute(update(premises).where(premises.c.id == bindparam("kept")).values(columns), known)
    fresh = [
        (place.label, place.level.value, now)
        for place, premises_id in zip(places, kept, strict=True)
        if premises_id is None
    ]
    created = iter(insert_numbered(tx, premises, ("label", "level", "created_at"), fresh))
    return [next(created) if premises_id is None else premises_id for premises_id in kept]


def _move(tx: Connection, owner: dict[int, int], new_owner: dict[int, int], now: datetime) -> None:
    leaving = [node for node, premises_id in owner.items() if new_owner.get(node) != premises_id]
    for some in batches(leaving):
        here = among(premises_nodes.c.node_id, some) & premises_nodes.c.until.is_(None)
        tx.execute(update(premises_nodes).where(here).values(until=now))
    arriving = [node for node, premises_id in new_owner.items() if owner.get(node) != premises_id]
    rows = [(new_owner[node], node, now) for node in sorted(arriving)]
    insert_many(tx, premises_nodes, ("premises_id", "node_id", "since"), rows)
