"""What analysts said of single members of flags: left out, or put back; appended, never edited.

A word follows its vendor where premises merge, or part: it holds wherever a text that the vendor claims has come to
from the premises it was said of.
"""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, insert, select

from falsefront.records import MemberDecision, MemberVerdict
from falsefront.store.batches import batches
from falsefront.store.tables import claims, flags, member_decisions, premises_nodes


def append(
    tx: Connection, *, flag: int, vendor: int, verdict: MemberVerdict, reason: str, by: str, at: datetime
) -> None:
    """Add a word about one member of a flag."""
    row = {"flag_id": flag, "vendor_id": vendor, "verdict": verdict, "reason": reason}
    tx.execute(insert(member_decisions).values({**row, "decided_by": by, "decided_at": at}))


def log(tx: Connection, flag_ids: Collection[int]) -> dict[int, list[MemberDecision]]:
    """Return what was said of the members of these flags, the oldest first; a flag without any is left out."""
    found: dict[int, list[MemberDecision]] = {}
    for some in batches(flag_ids):
        query = select(member_decisions).where(member_decisions.c.flag_id.in_(some)).order_by(member_decisions.c.id)
        for row in tx.execute(query).mappings():
            found.setdefault(row["flag_id"], []).append(_decision(row))
    return found


def holding(tx: Connection, premises_ids: Collection[int]) -> dict[int, list[MemberDecision]]:
    """Return what was said of vendors that holds at these premises, also of other flags; the oldest first."""
    wanted = set(premises_ids)
    query = (
        select(member_decisions, flags.c.premises_id)
        .join(flags, flags.c.id == member_decisions.c.flag_id)
        .order_by(member_decisions.c.id)
    )
    rows = list(tx.execute(query).mappings())
    carried = _carried(tx, rows) if rows else {}
    found: dict[int, list[MemberDecision]] = {}
    for row in rows:
        reached = {row["premises_id"], *carried.get((row["premises_id"], row["vendor_id"]), ())}
        for premises_id in reached & wanted:
            found.setdefault(premises_id, []).append(_decision(row))
    return found


def left_out(tx: Connection, premises_ids: Collection[int]) -> dict[int, dict[int, str]]:
    """Return, by premises, the vendors who are left out of their flag, each with what was said."""
    return {premises_id: out_by(words) for premises_id, words in holding(tx, premises_ids).items()}


def out_by(words: Collection[MemberDecision]) -> dict[int, str]:
    """Return the vendors that these words, the oldest first, leave out, each with what was said last."""
    out: dict[int, str] = {}
    for word in words:
        if word.verdict == "leave_out":
            out[word.vendor] = f"{word.by} left vendor {word.vendor} out: {word.reason}"
        else:
            out.pop(word.vendor, None)
    return out


def _carried(tx: Connection, rows: Collection[Any]) -> dict[tuple[int, int], set[int]]:
    """Return where texts of a vendor are now that were at the premises of a word about it: by premises and vendor."""
    was, now = premises_nodes.alias("was"), premises_nodes.alias("now")
    query = (
        select(was.c.premises_id, claims.c.vendor_id, now.c.premises_id.label("now"))
        .join(was, was.c.node_id == claims.c.node_id)
        .join(now, now.c.node_id == claims.c.node_id)
        .where(now.c.until.is_(None))
    )
    pairs = {(row["premises_id"], row["vendor_id"]) for row in rows}
    found: dict[tuple[int, int], set[int]] = defaultdict(set)
    for some in batches({vendor for _, vendor in pairs}):
        for premises_id, vendor, at in tx.execute(query.where(claims.c.vendor_id.in_(some))):
            if (premises_id, vendor) in pairs:
                found[premises_id, vendor].add(at)
    return found


def _decision(row: RowMapping) -> MemberDecision:
    return MemberDecision(
        id=row["id"],
        flag=row["flag_id"],
        vendor=row["vendor_id"],
        verdict=row["verdict"],
        reason=row["reason"],
        by=row["decided_by"],
        at=row["decided_at"],
    )
