"""An analyst decides: what is shown is read, judged by the rules of `review`, and appended, all in one transaction."""

from datetime import datetime

from falsefront.records import Decision, Verdict
from falsefront.review import deciding as rules
from falsefront.store import Connection, Store, captures, decisions, flag_views


def decide(store: Store, flag: int, verdict: Verdict, *, reason: str, by: str, now: datetime) -> Decision:
    """Append a verdict about a flag; UsageError where the rules forbid it, or there is no such flag."""
    with store.writing() as tx:
        decisions.lock_flag(tx, flag)
        detail = flag_views.detail(tx, flag)
        new = rules.decide(detail, verdict, reason=reason, by=by, chain_head=_head(tx))
        return _append(tx, new, now)


def undo(store: Store, flag: int, *, reason: str, by: str, now: datetime) -> Decision:
    """Append the decision that takes back the last one still standing."""
    with store.writing() as tx:
        decisions.lock_flag(tx, flag)
        detail = flag_views.detail(tx, flag)
        return _append(tx, rules.undo(detail, reason=reason, by=by, chain_head=_head(tx)), now)


def _append(tx: Connection, new: rules.NewDecision, now: datetime) -> Decision:
    return decisions.append(
        tx,
        flag=new.flag,
        verdict=new.verdict,
        reason=new.reason,
        by=new.by,
        at=now,
        seen=new.seen,
        undoes=new.undoes,
    )


def _head(tx: Connection) -> str | None:
    last = captures.head(tx)
    return last.chain if last else None
