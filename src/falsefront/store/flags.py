"""Flags as the matcher raises, keeps and withdraws them; what analysts decide about them lives in `decisions`."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from falsefront.records import FlagKind, Level, Term
from falsefront.store.batches import batches
from falsefront.store.tables import flag_members, flag_places, flag_queue, flags, premises


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownAt:
    """An entry of the register that bears on a claim, and to which level."""

    place: int
    claim: int
    level: Level


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedFlag:
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
    wanted = {flag.premises_id: flag for flag in proposed}
    rows = _latest(tx, None if premises_ids is None else {*premises_ids, *wanted})
    raised: list[int] = []
    kept: list[int] = []
    live: dict[int, int] = {}
    queued: list[dict[str, Any]] = []
    for premises_id, flag in sorted(wanted.items()):
        row = rows.get(premises_id)
        flag_id = _written(tx, flag, row, matcher, now)
        (raised if row is None or row["withdrawn_at"] is not None else kept).append(flag_id)
        _set_members(tx, flag_id, flag.claims, now)
        queued.append(_queued(flag_id, flag))
        live[premises_id] = flag_id
    _set_queue(tx, queued)
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


def _latest(tx: Connection, premises_ids: Collection[int] | None) -> dict[int, Any]:
    """Return the newest flag of each of these premises, live or withdrawn."""
    query = select(flags).order_by(flags.c.id)
    if premises_ids is None:
        return {row["premises_id"]: row for row in tx.execute(query).mappings()}
    found: dict[int, Any] = {}
    for some in batches(premises_ids):
        rows = tx.execute(query.where(flags.c.premises_id.in_(some))).mappings()
        found |= {row["premises_id"]: row for row in rows}
    return found


def _written(tx: Connection, flag: ProposedFlag, row: Any, matcher: str, now: datetime) -> int:
    values = {
        "level": flag.level.value,
        "score": flag.score,
        "story": flag.story,
        "reasons": list(flag.reasons),
        "matcher": matcher,
    }
    if row is None:
        new = {**values, "premises_id": flag.premises_id, "raised_at": now}
        return int(tx.execute(insert(flags).values(new).returning(flags.c.id)).scalar_one())
    again = {"withdrawn_at": None, "withdrawn_because": None, "absorbed_by": None}
    tx.execute(update(flags).where(flags.c.id == row["id"]).values(values | again))
    return int(row["id"])


def _set_members(tx: Connection, flag_id: int, claims: frozenset[int], now: datetime) -> None:
    here = (flag_members.c.flag_id == flag_id) & flag_members.c.until.is_(None)
    had = set(tx.execute(select(flag_members.c.claim_id).where(here)).scalars())
    for some in batches(had - claims):
        tx.execute(update(flag_members).where(here, flag_members.c.claim_id.in_(some)).values(until=now))
    rows = [{"flag_id": flag_id, "claim_id": claim_id, "since": now} for claim_id in sorted(claims - had)]
    if rows:
        tx.execute(insert(flag_members), rows)


def _queued(flag_id: int, flag: ProposedFlag) -> dict[str, Any]:
    return {
        "flag_id": flag_id,
        "kind": flag.kind.value,
        "priority": round(sum(term.points for term in flag.terms), 1),
        "terms": [[term.name, term.points, term.because] for term in flag.terms],
        "searchable": flag.searchable,
    }


def _set_queue(tx: Connection, rows: Sequence[dict[str, Any]]) -> None:
    for some in batches([row["flag_id"] for row in rows]):
        tx.execute(delete(flag_queue).where(flag_queue.c.flag_id.in_(some)))
    if rows:
        tx.execute(insert(flag_queue), list(rows))


def _set_known(tx: Connection, known: Mapping[int, Sequence[KnownAt]]) -> None:
    for some in batches(known):
        tx.execute(delete(flag_places).where(flag_places.c.flag_id.in_(some)))
    rows = {(flag_id, at.place, at.claim): at.level.value for flag_id, entries in known.items() for at in entries}
    if rows:
        columns = ("flag_id", "place_id", "claim_id")
        tx.execute(
            insert(flag_places),
            [{**dict(zip(columns, key, strict=True)), "level": level} for key, level in sorted(rows.items())],
        )


def is_any(tx: Connection) -> bool:
    """Whether any flag stands."""
    return tx.execute(select(flags.c.id).where(flags.c.withdrawn_at.is_(None)).limit(1)).first() is not None


def raised_at(tx: Connection, at: datetime) -> list[int]:
    """Return the flags that a pass of the matcher at this moment raised for the first time, and that still stand."""
    query = select(flags.c.id).where(flags.c.raised_at == at, flags.c.withdrawn_at.is_(None)).order_by(flags.c.id)
    return list(tx.execute(query).scalars())
