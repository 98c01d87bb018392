"""Where the members of a flag were before: the flags they left, how those stood, and the word that moved them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, or_, select

from falsefront.records import Decision, FlagOrigin, FlagState, LinkDecision
from falsefront.store import decisions
from falsefront.store.batches import batches
from falsefront.store.decisions import Pair
from falsefront.store.tables import claims, flag_members, flags

_earlier, _former = flag_members.alias("earlier"), flags.alias("former")
_END = func.coalesce(_earlier.c.until, _former.c.withdrawn_at)  # a withdrawn flag keeps the members it had


@dataclass(frozen=True, slots=True, kw_only=True)
class _Move:
    """One claim that left a flag and is a member of another now."""

    claim: int
    node: int | None
    flag: int  # the one it left
    since: datetime  # member of that one
    left_at: datetime
    joined_at: datetime


def of_flags(tx: Connection, flag_ids: Collection[int]) -> dict[int, list[FlagOrigin]]:
    """Return, for each flag with members that were in others before, these others; those it has absorbed are not."""
    moves = _moves(tx, flag_ids)
    if not moves:
        return {}
    now = _nodes(tx, moves.keys(), ended=False)
    before = _nodes(tx, {move.flag for of_flag in moves.values() for move in of_flag}, ended=True)
    logs = decisions.logs(tx, before)
    moved = {move.node for of_flag in moves.values() for move in of_flag if move.node is not None}
    words = decisions.link_log(tx, moved)
    found: dict[int, list[FlagOrigin]] = {}
    for flag_id, of_flag in moves.items():
        for former in sorted({(move.left_at, move.flag) for move in of_flag}):
            alike = [move for move in of_flag if (move.left_at, move.flag) == former]
            rest = {node for node, end in before[former[1]] if end is None or end >= former[0]}
            here = {node for node, _ in now[flag_id]}
            said = _words(words, alike, rest - here, here - rest)
            found.setdefault(flag_id, []).append(_origin(alike, logs.get(former[1], ()), said))
    return found


def _moves(tx: Connection, flag_ids: Collection[int]) -> dict[int, list[_Move]]:
    """Return the moves of each flag's members, of each claim the last one only."""
    query = (
        select(flag_members.c.flag_id, flag_members.c.claim_id, claims.c.node_id, flag_members.c.since)
        .add_columns(_earlier.c.flag_id.label("former"), _earlier.c.since.label("was_since"))
        .add_columns(_earlier.c.until.label("was_until"), _former.c.withdrawn_at)
        .join(claims, claims.c.id == flag_members.c.claim_id)
        .join(_earlier, _earlier.c.claim_id == flag_members.c.claim_id)
        .join(_former, _former.c.id == _earlier.c.flag_id)
        .where(flag_members.c.until.is_(None), _earlier.c.flag_id != flag_members.c.flag_id)
        .where(flag_members.c.since >= _END)
        .where(or_(_former.c.absorbed_by.is_(None), _former.c.absorbed_by != flag_members.c.flag_id))
        .order_by(flag_members.c.flag_id, flag_members.c.claim_id)
    )
    last: dict[tuple[int, int], _Move] = {}
    for some in batches(flag_ids):
        for row in tx.execute(query.where(flag_members.c.flag_id.in_(some))).mappings():
            move = _Move(
                claim=row["claim_id"],
                node=row["node_id"],
                flag=row["former"],
                since=row["was_since"],
                left_at=row["was_until"] or row["withdrawn_at"],
                joined_at=row["since"],
            )
            known = last.get((row["flag_id"], move.claim))
            if known is None or (known.left_at, known.flag) < (move.left_at, move.flag):
                last[row["flag_id"], move.claim] = move
    found: dict[int, list[_Move]] = {}
    for (flag_id, _), move in last.items():
        found.setdefault(flag_id, []).append(move)
    return found


def _nodes(tx: Connection, flag_ids: Collection[int], *, ended: bool) -> dict[int, list[tuple[int, datetime | None]]]:
    """Return the address nodes of the members of flags (with `ended`: also of former ones) and when they left."""
    query = select(flag_members.c.flag_id, claims.c.node_id, flag_members.c.until).join(
        claims, claims.c.id == flag_members.c.claim_id
    )
    query = query if ended else query.where(flag_members.c.until.is_(None))
    found: dict[int, list[tuple[int, datetime | None]]] = {flag_id: [] for flag_id in flag_ids}
    for some in batches(flag_ids):
        for flag_id, node, until in tx.execute(query.where(flag_members.c.flag_id.in_(some))):
            if node is not None:
                found[flag_id].append((node, until))
    return found


def _words(
    log: Sequence[tuple[Pair, LinkDecision]], moves: Sequence[_Move], left: Collection[int], found: Collection[int]
) -> tuple[LinkDecision, ...]:
    """Return what analysts said that moved these, from when they were in the one flag until they joined the other.

    That is what parts them from those they left or joins them to those they found; of each pair the last word.
    """
    movers = {move.node for move in moves}
    began, ended = max(move.since for move in moves), max(move.joined_at for move in moves)
    last: dict[Pair, LinkDecision] = {pair: word for pair, word in log if began <= word.at <= ended}
    with_whom: Mapping[str, Collection[int]] = {"same": found, "different": left, "undecided": left}
    told = [
        word
        for (a, b), word in last.items()
        if (a in movers and b in with_whom[word.verdict]) or (b in movers and a in with_whom[word.verdict])
    ]
    return tuple(sorted(told, key=lambda word: word.id))


def _origin(moves: Sequence[_Move], log: Sequence[Decision], words: tuple[LinkDecision, ...]) -> FlagOrigin:
    stood = [decision for decision in log if decision.at <= moves[0].left_at]
    return FlagOrigin(
        flag=moves[0].flag,
        state=stood[-1].verdict.state_after if stood else FlagState.OPEN,
        decision=stood[-1] if stood else None,
        at=moves[0].left_at,
        claims=tuple(move.claim for move in moves),
        link_decisions=words,
    )
