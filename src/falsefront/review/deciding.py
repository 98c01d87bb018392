"""The rules of deciding: the log says everything, nothing in it is changed, taking back is a new decision."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from falsefront.errors import UsageError
from falsefront.records import Decision, FlagDetail, FlagState, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDecision:
    """A decision that may be appended to the log of a flag."""

    flag: int
    verdict: Verdict
    reason: str
    by: str
    undoes: int | None
    seen: Mapping[str, object]


def decide(detail: FlagDetail, verdict: Verdict, *, reason: str, by: str, chain_head: str | None) -> NewDecision:
    """Return the decision an analyst takes on what is shown; UsageError where a reason or a name is missing."""
    check_words(reason, by)
    if verdict is Verdict.REOPEN and state_of(detail.decisions) is FlagState.OPEN:
        raise UsageError(f"flag {detail.flag.id} is open already")
    return NewDecision(
        flag=detail.flag.id, verdict=verdict, reason=reason, by=by, undoes=None, seen=seen(detail, chain_head)
    )


def undo(detail: FlagDetail, *, reason: str, by: str, chain_head: str | None) -> NewDecision:
    """Return the decision that takes back the last one still standing; what held before it holds again."""
    check_words(reason, by)
    standing = standing_decisions(detail.decisions)
    if not standing:
        raise UsageError(f"flag {detail.flag.id} has no decision to take back")
    verdict = standing[-2].verdict if len(standing) > 1 else Verdict.REOPEN
    return NewDecision(
        flag=detail.flag.id,
        verdict=verdict,
        reason=reason,
        by=by,
        undoes=standing[-1].id,
        seen=seen(detail, chain_head),
    )


def standing_decisions(log: Sequence[Decision]) -> list[Decision]:
    """Return the decisions of one flag that nobody took back, the oldest first; undoing ones are not among them."""
    standing: list[Decision] = []
    for decision in log:
        if decision.undoes is None:
            standing.append(decision)
        else:
            standing = [earlier for earlier in standing if earlier.id != decision.undoes]
    return standing


def state_of(log: Sequence[Decision]) -> FlagState:
    """Return where a flag stands by its log: open where nothing stands."""
    standing = standing_decisions(log)
    return standing[-1].verdict.state_after if standing else FlagState.OPEN


def seen(detail: FlagDetail, chain_head: str | None) -> dict[str, object]:
    """Return what the reviewer has before them: enough to show later on what the verdict rested."""
    return {
        "score": detail.flag.score,
        "level": detail.flag.level.value,
        "matcher": detail.flag.matcher,
        "findings": list(detail.flag.findings),
        "claims": {str(member.claim): member.evidence.sha256 for member in detail.members},
        "links": [[link.a, link.b, link.level.value, link.score] for link in detail.links if not link.retracted_at],
        "register": [bearing.entry.id for bearing in detail.register],
        "watched": sorted({hit.watched.id for hit in detail.hits}),
        "chain_head": chain_head,
    }


def check_words(reason: str, by: str) -> None:
    """Raise UsageError where a decision lacks its reason or the name of who takes it."""
    if not reason.strip():
        raise UsageError("a decision needs its reason: --reason TEXT")
    if not by.strip():
        raise UsageError("a decision needs the name of who takes it: --by NAME")
