"""The rules of deciding, over logs written by hand and made up at random."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.review.views import T0, decision, detail, link

from falsefront.errors import UsageError
from falsefront.records import Decision, FlagState, Verdict
from falsefront.review import deciding


def test_a_decision_keeps_what_the_reviewer_saw() -> None:
    made = deciding.decide(detail(), Verdict.CONFIRMED, reason="visited", by="ann", chain_head="ff")
    assert made.seen == {
        "score": 0.9,
        "level": "building",
        "matcher": "1",
        "findings": ["F2"],
        "claims": {"1": f"{1:064x}", "2": f"{2:064x}"},
        "links": [[1, 2, "building", 0.9]],
        "register": [],
        "watched": [],
        "chain_head": "ff",
    }


def test_a_retracted_link_was_not_seen() -> None:
    gone = replace(link(1, 3), retracted_at=T0, retracted_because="matched again")
    shown = replace(detail(), links=(link(1, 2), gone))
    made = deciding.decide(shown, Verdict.CONFIRMED, reason="visited", by="ann", chain_head=None)
    assert made.seen["links"] == [[1, 2, "building", 0.9]]


@pytest.mark.parametrize(("reason", "by", "missing"), [(" ", "ann", "--reason"), ("seen", "", "--by")])
def test_a_decision_needs_a_reason_and_a_name(reason: str, by: str, missing: str) -> None:
    with pytest.raises(UsageError, match=missing):
        deciding.decide(detail(), Verdict.CONFIRMED, reason=reason, by=by, chain_head=None)


def test_an_open_flag_cannot_be_reopened() -> None:
    with pytest.raises(UsageError, match="open already"):
        deciding.decide(detail(), Verdict.REOPEN, reason="r", by="ann", chain_head=None)


def test_undoing_goes_back_one_standing_decision_at_a_time() -> None:
    log = [decision(1, Verdict.CONFIRMED), decision(2, Verdict.DISMISSED)]
    assert deciding.state_of(log) is FlagState.DISMISSED
    first = deciding.undo(detail(*log), reason="r", by="ann", chain_head=None)
    assert (first.verdict, first.undoes) == (Verdict.CONFIRMED, 2)
    log.append(decision(3, first.verdict, first.undoes))
    second = deciding.undo(detail(*log), reason="r", by="ann", chain_head=None)
    assert (second.verdict, second.undoes) == (Verdict.REOPEN, 1)
    log.append(decision(4, second.verdict, second.undoes))
    with pytest.raises(UsageError, match="no decision to take back"):
        deciding.undo(detail(*log), reason="r", by="ann", chain_head=None)


@given(st.lists(st.sampled_from([*Verdict, None]), max_size=12))
def test_the_last_row_of_a_log_always_says_the_state(steps: list[Verdict | None]) -> None:
    log: list[Decision] = []
    for step in steps:  # None: undo
        shown = detail(*log)
        try:
            new = (
                deciding.undo(shown, reason="r", by="a", chain_head=None)
                if step is None
                else deciding.decide(shown, step, reason="r", by="a", chain_head=None)
            )
        except UsageError:
            continue
        log.append(decision(len(log) + 1, new.verdict, new.undoes))
    expected = log[-1].verdict.state_after if log else FlagState.OPEN
    assert deciding.state_of(log) is expected
