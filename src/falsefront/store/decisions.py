"""What analysts decided, appended and never edited (triggers refuse it): about flags, and about single links."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Literal

from sqlalchemy import Connection, insert, select

from falsefront.records import Decision, FlagState, Verdict
from falsefront.store.batches import batches
from falsefront.store.locks import lock
from falsefront.store.tables import decisions, link_decisions

LinkVerdict = Literal["same", "different", "undecided"]  # undecided takes the word before it back
_STATES = {
    Verdict.CONFIRMED: FlagState.CONFIRMED,
    Verdict.DISMISSED: FlagState.DISMISSED,
    Verdict.UNSURE: FlagState.UNSURE,
    Verdict.REOPEN: FlagState.OPEN,
}


def append(
    tx: Connection,
    *,
    flag: int,
    verdict: Verdict,
    reason: str,
    by: str,
    at: datetime,
    seen: Mapping[str, object],
    undoes: int | None = None,
) -> Decision:
    """Add a decision to the log of a flag and return it; the rules of deciding are `review`'s."""
    row = {"flag_id": flag, "verdict": verdict.value, "reason": reason, "decided_by": by, "decided_at": at}
    created = insert(decisions).values({**row, "undoes": undoes, "seen": dict(seen)}).returning(decisions.c.id)
    decision_id = tx.execute(created).scalar_one()
    return Decision(id=decision_id, flag=flag, verdict=verdict, reason=reason, by=by, at=at, undoes=undoes, seen=seen)


def log(tx: Connection, flag: int | None = None) -> list[Decision]:
    """Return the decisions about one flag, or about all, the oldest first."""
    query = select(decisions).order_by(decisions.c.id)
    if flag is not None:
        query = query.where(decisions.c.flag_id == flag)
    return [
        Decision(
            id=row["id"],
            flag=row["flag_id"],
            verdict=Verdict(row["verdict"]),
            reason=row["reason"],
            by=row["decided_by"],
            at=row["decided_at"],
            undoes=row["undoes"],
            seen=row["seen"],
        )
        for row in tx.execute(query).mappings()
    ]


def lock_flag(tx: Connection, flag: int) -> None:
    """Keep others from deciding on a flag until the transaction ends: read the log after this, then append."""
    lock(tx, f"flag {flag}")


def states(tx: Connection, flags: Collection[int]) -> dict[int, tuple[FlagState, datetime]]:
    """Return where flags stand and since when; one nobody has decided on is left out: it is open."""
    found: dict[int, tuple[FlagState, datetime]] = {}
    for some in batches(flags):
        columns = (decisions.c.flag_id, decisions.c.verdict, decisions.c.decided_at)
        query = select(*columns).where(decisions.c.flag_id.in_(some)).order_by(decisions.c.id)
        found |= {flag: (_STATES[Verdict(verdict)], at) for flag, verdict, at in tx.execute(query)}
    return found


def append_link(
    tx: Connection,
    *,
    a: int,
    b: int,
    verdict: LinkVerdict,
    reason: str,
    by: str,
    at: datetime,
    seen: Mapping[str, object],
) -> None:
    """Add an analyst's word about two address nodes; the matcher is bound by it from the next pass on."""
    low, high = sorted((a, b))
    row = {"node_a": low, "node_b": high, "verdict": verdict, "reason": reason, "seen": dict(seen)}
    tx.execute(insert(link_decisions).values({**row, "decided_by": by, "decided_at": at}))


def binding_links(tx: Connection, nodes: Collection[int] | None = None) -> dict[tuple[int, int], LinkVerdict]:
    """Return the analysts' last word ("same", "different") on pairs (a < b) that touch these nodes (None: on all)."""
    query = select(link_decisions).order_by(link_decisions.c.id)
    words = {(row["node_a"], row["node_b"]): row["verdict"] for row in tx.execute(query).mappings()}
    wanted = None if nodes is None else set(nodes)
    return {
        pair: verdict
        for pair, verdict in words.items()
        if verdict != "undecided" and (wanted is None or not wanted.isdisjoint(pair))
    }
