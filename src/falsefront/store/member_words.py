"""What analysts said of single members of flags: left out, or put back; appended, never edited."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, RowMapping, insert, select

from falsefront.records import MemberDecision, MemberVerdict
from falsefront.store.batches import batches
from falsefront.store.tables import flags, member_decisions


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


def left_out(tx: Connection, premises_ids: Collection[int]) -> dict[int, dict[int, str]]:
    """Return, by premises, the vendors who are left out of their flag, each with what was said."""
    found: dict[int, dict[int, str]] = {}
    query = (
        select(member_decisions, flags.c.premises_id)
        .join(flags, flags.c.id == member_decisions.c.flag_id)
        .order_by(member_decisions.c.id)
    )
    for some in batches(premises_ids):
        for row in tx.execute(query.where(flags.c.premises_id.in_(some))).mappings():
            here = found.setdefault(row["premises_id"], {})
            if row["verdict"] == "leave_out":
                here[row["vendor_id"]] = f"{row['decided_by']} left vendor {row['vendor_id']} out: {row['reason']}"
            else:
                here.pop(row["vendor_id"], None)
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
