"""What analysts decided, appended and never edited (triggers refuse it): about flags, and about single links."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import Connection, RowMapping, func, insert, or_, select, update

from falsefront.records import Decision, FlagState, LinkDecision, Verdict
from falsefront.records import LinkVerdict as LinkVerdict
from falsefront.store.among import among
from falsefront.store.batches import SIZE, batches
from falsefront.store.locks import lock
from falsefront.store.tables import claims, decisions, link_decisions, nodes

Pair = tuple[int, int]  # nodes, the lower first


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
    return [_decision(row) for row in tx.execute(query).mappings()]


def logs(tx: Connection, flags: Collection[int]) -> dict[int, list[Decision]]:
    """Return the decisions about each of these flags, the oldest first; a flag without any is left out."""
    found: dict[int, list[Decision]] = {}
    for some in batches(flags):
        query = select(decisions).where(among(decisions.c.flag_id, some)).order_by(decisions.c.id)
        for row in tx.execute(query).mappings():
            found.setdefault(row["flag_id"], []).append(_decision(row))
    return found


def lock_flag(tx: Connection, flag: int) -> None:
    """Keep others from deciding on a flag until the transaction ends: read the log after this, then append."""
    lock(tx, f"flag {flag}")


def states(tx: Connection, flags: Collection[int]) -> dict[int, tuple[FlagState, datetime]]:
    """Return where flags stand and since when; one nobody has decided on is left out: it is open."""
    found: dict[int, tuple[FlagState, datetime]] = {}
    for some in batches(flags):
        columns = (decisions.c.flag_id, decisions.c.verdict, decisions.c.decided_at)
        query = select(*columns).where(among(decisions.c.flag_id, some)).order_by(decisions.c.id)
        found |= {flag: (Verdict(verdict).state_after, at) for flag, verdict, at in tx.execute(query)}
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
    """Add an analyst's word about two address nodes; the matcher is bound by it from the next pass on.

    `seen` has what the analyst saw; its "claims", where it has any, names one claim of the lower node and one of the
    higher. Whoever claims either text is matched anew by the next pass.
    """
    low, high = sorted((a, b))
    row = {"node_a": low, "node_b": high, "verdict": verdict, "reason": reason, "seen": dict(seen)}
    tx.execute(insert(link_decisions).values({**row, "decided_by": by, "decided_at": at}))
    tx.execute(update(claims).where(claims.c.node_id.in_((low, high))).values(matched_by=None))


def link_log(tx: Connection, node_ids: Collection[int] | None = None) -> list[tuple[Pair, LinkDecision]]:
    """Return what analysts said about pairs with any of these nodes (None: about all), the oldest first."""
    if not _has_said_of_links(tx):
        return []
    a, b = nodes.alias("a"), nodes.alias("b")
    firsts = [
        select(func.min(claims.c.id)).where(claims.c.node_id == node.c.id).correlate(node).scalar_subquery()
        for node in (a, b)
    ]
    query = (
        select(link_decisions, a.c.text.label("text_a"), b.c.text.label("text_b"))
        .add_columns(firsts[0].label("claim_a"), firsts[1].label("claim_b"))
        .join(a, a.c.id == link_decisions.c.node_a)
        .join(b, b.c.id == link_decisions.c.node_b)
        .order_by(link_decisions.c.id)
    )
    portions = [query]
    if node_ids is not None:
        ends = (link_decisions.c.node_a, link_decisions.c.node_b)
        portions = [query.where(or_(*(among(end, some) for end in ends))) for some in batches(node_ids)]
    rows = {row["id"]: row for portion in portions for row in tx.execute(portion).mappings()}
    return [((rows[key]["node_a"], rows[key]["node_b"]), _link_decision(rows[key])) for key in sorted(rows)]


def binding_links(tx: Connection, nodes: Collection[int] | None = None) -> dict[Pair, LinkVerdict]:
    """Return the analysts' last word ("same", "different") on pairs (a < b) that touch these nodes (None: on all)."""
    if not _has_said_of_links(tx):
        return {}
    ends = (link_decisions.c.node_a, link_decisions.c.node_b)
    query = select(*ends, link_decisions.c.verdict).order_by(link_decisions.c.id)
    wanted = None if nodes is None else set(nodes)
    if wanted is not None and len(wanted) <= SIZE:  # for more, one walk over a small table beats many look-ups
        query = query.where(or_(*(end.in_(wanted) for end in ends)))
    words: dict[Pair, LinkVerdict] = {(a, b): verdict for a, b, verdict in tx.execute(query)}
    return {
        pair: verdict
        for pair, verdict in words.items()
        if verdict != "undecided" and (wanted is None or not wanted.isdisjoint(pair))
    }


_ANY_OF_LINKS = select(link_decisions.c.id).limit(1)


def _has_said_of_links(tx: Connection) -> bool:
    """Whether any analyst ever said anything about two texts: a pass asks a thousand times."""
    return tx.execute(_ANY_OF_LINKS).first() is not None


def _decision(row: RowMapping) -> Decision:
    return Decision(
        id=row["id"],
        flag=row["flag_id"],
        verdict=Verdict(row["verdict"]),
        reason=row["reason"],
        by=row["decided_by"],
        at=row["decided_at"],
        undoes=row["undoes"],
        seen=row["seen"],
    )


def _link_decision(row: RowMapping) -> LinkDecision:
    named = [int(claim) for claim in row["seen"].get("claims", ())]
    one, other = named if len(named) == 2 else (row["claim_a"], row["claim_b"])
    return LinkDecision(
        id=row["id"],
        verdict=row["verdict"],
        claims=(one, other),
        addresses=(row["text_a"], row["text_b"]),
        reason=row["reason"],
        by=row["decided_by"],
        at=row["decided_at"],
        seen=row["seen"],
    )
