"""Flags as the matcher raises, keeps and withdraws them; what analysts decide about them lives in `decisions`."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, insert, select, update

from falsefront.records import FlagKind, Level, Term
from falsefront.store.among import among
from falsefront.store.batches import batches, insert_many, insert_numbered, update_many
from falsefront.store.tables import claims, flag_members, flag_places, flag_queue, flags, premises


class KnownAt(NamedTuple):
    """An entry of the register that bears on a claim, and to which level."""

    place: int
    claim: int
    level: Level


class ProposedFlag(NamedTuple):
    """Premises claimed by vendors that should not share them."""

    premises_id: int
    claims: frozenset[int]  # the address claims that make it, of all vendors that share the premises
    level: Level  # the weakest level that holds it together
    score: float
    story: str | None  # one operator under several names, strangers sharing premises; None: neither can be told
    reasons: tuple[str, ...]  # in words, the strongest first
    kind: FlagKind = FlagKind.STRANGERS
    terms: tuple[Term, ...] = ()  # of its priority
    searchable: str = ""  # what a search for it may be made by, folded
    known: tuple[KnownAt, ...] = ()  # what the register has of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A flag as the last pass of the matcher left it; `nodes` are the texts of its claims."""

    id: int
    premises_id: int
    kind: FlagKind | None  # None of one that an older version left without
    matcher: str
    claims: frozenset[int]
    vendors: frozenset[int]
    nodes: frozenset[int]
    is_merged: bool  # whether its premises are merged into others now


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagChanges:
    """Which flags a pass of the matcher raised, kept (changed or not), and withdrew."""

    raised: tuple[int, ...]  # for the first time, or again after they were withdrawn
    kept: tuple[int, ...]
    withdrawn: tuple[int, ...]


def replace(
    tx: Connection,
    proposed: Iterable[ProposedFlag],
    *,
    premises_ids: Collection[int] | None,
    matcher: str,
    now: datetime,
    because: str,
    causes: Mapping[int, str] | None = None,
) -> FlagChanges:
    """Make the live flags on these premises (None: all) exactly the proposed ones.

    `premises_ids` are the premises before and after `places.replace`. A flag keeps its id, and with it its state,
    as long as its premises keep theirs; one that was withdrawn is taken up again. `because` says why others are
    withdrawn, `causes` where it is known better, by premises; one whose premises merged into others says which flag has
    absorbed it.
    """
    wanted = {flag.premises_id: flag for flag in sorted(proposed, key=lambda flag: flag.premises_id)}
    rows = _latest(tx, None if premises_ids is None else {*premises_ids, *wanted})
    live = _written(tx, wanted, rows, matcher, now)
    raised = [
        flag_id
        for premises_id, flag_id in live.items()
        if premises_id not in rows or rows[premises_id]["withdrawn_at"] is not None
    ]
    kept = sorted(set(live.values()) - set(raised))
    _set_members(tx, {live[premises_id]: flag.claims for premises_id, flag in wanted.items()}, now)
    _set_queue(tx, [_queued(live[premises_id], flag) for premises_id, flag in wanted.items()])
    _set_known(tx, {live[premises_id]: flag.known for premises_id, flag in wanted.items()})
    withdrawn = [
        row for premises_id, row in sorted(rows.items()) if premises_id not in wanted and row["withdrawn_at"] is None
    ]
    for row in withdrawn:
        heir = tx.execute(select(premises.c.merged_into).where(premises.c.id == row["premises_id"])).scalar()
        values = {
            "withdrawn_at": now,
            "withdrawn_because": (causes or {}).get(row["premises_id"], because),
            "absorbed_by": live.get(heir) if heir else None,
        }
        tx.execute(update(flags).where(flags.c.id == row["id"]).values(values))
    return FlagChanges(raised=tuple(raised), kept=tuple(kept), withdrawn=tuple(row["id"] for row in withdrawn))


def standing(tx: Connection, premises_ids: Collection[int]) -> list[Standing]:
    """Return the live flags on these premises, in the order of their ids."""
    query = (
        select(flags.c.id, flags.c.premises_id, flags.c.matcher, flag_queue.c.kind, premises.c.merged_into)
        .join(premises, premises.c.id == flags.c.premises_id)
        .outerjoin(flag_queue, flag_queue.c.flag_id == flags.c.id)
        .where(flags.c.withdrawn_at.is_(None))
    )
    rows = [
        row for some in batches(premises_ids) for row in tx.execute(query.where(among(flags.c.premises_id, some))).all()
    ]
    of_flag = _claimed(tx, {row.id for row in rows})
    return [
        Standing(
            id=row.id,
            premises_id=row.premises_id,
            kind=FlagKind(row.kind) if row.kind else None,
            matcher=row.matcher,
            claims=frozenset(claim for claim, _, _ in of_flag.get(row.id, ())),
            vendors=frozenset(vendor for _, vendor, _ in of_flag.get(row.id, ())),
            nodes=frozenset(node for _, _, node in of_flag.get(row.id, ()) if node is not None),
            is_merged=row.merged_into is not None,
        )
        for row in sorted(rows, key=lambda row: row.id)
    ]


def _claimed(tx: Connection, flag_ids: Collection[int]) -> dict[int, list[tuple[int, int, int | None]]]:
    """Return each claim that is a member of these flags, with its vendor and its text."""
    query = (
        select(flag_members.c.flag_id, claims.c.id, claims.c.vendor_id, claims.c.node_id)
        .join(claims, claims.c.id == flag_members.c.claim_id)
        .where(flag_members.c.until.is_(None))
    )
    found: dict[int, list[tuple[int, int, int | None]]] = {}
    for some in batches(flag_ids):
        for flag_id, *member in tx.execute(query.where(among(flag_members.c.flag_id, some))).all():
            found.setdefault(flag_id, []).append((member[0], member[1], member[2]))
    return found


def _latest(tx: Connection, premises_ids: Collection[int] | None) -> dict[int, Any]:
    """Return the newest flag of each of these premises, live or withdrawn."""
    query = select(flags).order_by(flags.c.id)
    if premises_ids is None:
        return {row["premises_id"]: row for row in tx.execute(query).mappings()}
    found: dict[int, Any] = {}
    for some in batches(premises_ids):
        rows = tx.execute(query.where(among(flags.c.premises_id, some))).mappings()
        found |= {row["premises_id"]: row for row in rows}
    return found


def _written(
    tx: Connection, wanted: Mapping[int, ProposedFlag], rows: Mapping[int, Any], matcher: str, now: datetime
) -> dict[int, int]:
    """Write what flags say; return their ids, by premises."""
    fresh: list[tuple[Any, ...]] = []
    raised: list[int] = []  # premises of those
    changed: list[tuple[Any, ...]] = []
    ids: dict[int, int] = {}
    for premises_id, flag in wanted.items():
        values = (flag.level.value, flag.score, flag.story, list(flag.reasons), matcher)
        row = rows.get(premises_id)
        if row is None:
            fresh.append((premises_id, *values, now))
            raised.append(premises_id)
            continue
        ids[premises_id] = int(row["id"])
        if row["withdrawn_at"] is not None or tuple(row[name] for name in _SAID) != values:
            changed.append((*values, None, None, None, row["id"]))
    update_many(tx, flags, (*_SAID, "withdrawn_at", "withdrawn_because", "absorbed_by", "id"), changed)
    made = insert_numbered(tx, flags, ("premises_id", *_SAID, "raised_at"), fresh)
    ids |= dict(zip(raised, made, strict=True))
    return {premises_id: ids[premises_id] for premises_id in wanted}


_SAID = ("level", "score", "story", "reasons", "matcher")


def _set_members(tx: Connection, wanted: Mapping[int, frozenset[int]], now: datetime) -> None:
    """Make the claims of each flag exactly these."""
    had: dict[int, dict[int, int]] = {}
    query = select(flag_members.c.flag_id, flag_members.c.claim_id, flag_members.c.id)
    for some in batches(wanted):
        here = query.where(among(flag_members.c.flag_id, some), flag_members.c.until.is_(None))
        for flag_id, claim_id, row_id in tx.execute(here).all():
            had.setdefault(flag_id, {})[claim_id] = row_id
    ended = [
        row_id for flag_id, members in had.items() for claim, row_id in members.items() if claim not in wanted[flag_id]
    ]
    for some in batches(ended):
        tx.execute(update(flag_members).where(among(flag_members.c.id, some)).values(until=now))
    rows = [
        (flag_id, claim, now)
        for flag_id, claims in wanted.items()
        for claim in sorted(claims - had.get(flag_id, {}).keys())
    ]
    insert_many(tx, flag_members, ("flag_id", "claim_id", "since"), rows)


def _queued(flag_id: int, flag: ProposedFlag) -> tuple[Any, ...]:
    priority = round(sum(term.points for term in flag.terms), 1)
    terms = [[term.name, term.points, term.because] for term in flag.terms]
    return flag_id, flag.kind.value, priority, terms, flag.searchable


def _set_queue(tx: Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    for some in batches([row[0] for row in rows]):
        tx.execute(delete(flag_queue).where(among(flag_queue.c.flag_id, some)))
    insert_many(tx, flag_queue, ("flag_id", "kind", "priority", "terms", "searchable"), rows)


def _set_known(tx: Connection, known: Mapping[int, Sequence[KnownAt]]) -> None:
    for some in batches(known):
        tx.execute(delete(flag_places).where(among(flag_places.c.flag_id, some)))
    rows = {(flag_id, at.place, at.claim): at.level.value for flag_id, entries in known.items() for at in entries}
    if rows:
        columns = ("flag_id", "place_id", "claim_id")
        tx.execute(
            insert(flag_places),
            [{**dict(zip(columns, key, strict=True)), "level": level} for key, level in sorted(rows.items())],
        )


def unqueued(tx: Connection) -> list[tuple[int, str | None, Level, float, str]]:
    """Return the flags that an older version left without kind and priority: id, story, level, score, premises."""
    query = (
        select(flags.c.id, flags.c.story, flags.c.level, flags.c.score, premises.c.label)
        .join(premises, premises.c.id == flags.c.premises_id)
        .outerjoin(flag_queue, flag_queue.c.flag_id == flags.c.id)
        .where(flag_queue.c.flag_id.is_(None))
        .order_by(flags.c.id)
    )
    return [(row.id, row.story, Level(row.level), row.score, row.label) for row in tx.execute(query)]


def queue_up(tx: Connection, flag_id: int, *, kind: FlagKind, terms: Sequence[Term], searchable: str) -> None:
    """Give a flag its kind, its priority and what it is searched by."""
    flag = ProposedFlag(
        premises_id=0,
        claims=frozenset(),
        level=Level.INSUFFICIENT,
        score=0.0,
        story=None,
        reasons=(),
        kind=kind,
        terms=tuple(terms),
        searchable=searchable,
    )
    _set_queue(tx, [_queued(flag_id, flag)])


def is_any(tx: Connection) -> bool:
    """Whether any flag stands."""
    return tx.execute(select(flags.c.id).where(flags.c.withdrawn_at.is_(None)).limit(1)).first() is not None


def raised_at(tx: Connection, at: datetime) -> list[int]:
    """Return the flags that a pass of the matcher at this moment raised for the first time, and that still stand."""
    query = select(flags.c.id).where(flags.c.raised_at == at, flags.c.withdrawn_at.is_(None)).order_by(flags.c.id)
    return list(tx.execute(query).scalars())
