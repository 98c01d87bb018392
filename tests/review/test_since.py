"""What is new since a verdict: what was found of the same members before it is not."""

from dataclasses import replace
from datetime import timedelta

from tests.review.views import T0, decision, detail

from falsefront.records import SIGNS, Finding, Verdict
from falsefront.review.since import OF_THE_PLACE, since


def finding(sign: str, days: int) -> Finding:
    about = SIGNS[sign]
    return Finding(
        code=about.code, title=about.title, detail=f"{sign} of all", source="match", at=T0 + timedelta(days=days),
        sign=sign, grounds=(),
    )  # fmt: skip


def news(seen: list[str], *found: Finding) -> list[str]:
    decided = replace(decision(3, Verdict.CONFIRMED), seen={"findings": seen})
    told = since(replace(detail(decided), findings=found))
    assert told is not None
    return [each.detail for each in told.findings]


def test_what_is_said_of_the_place_anew_as_somebody_joins_is_no_news() -> None:
    assert news(["F1", "F2"], finding("strangers", 5)) == []
    assert news(["F5"], finding("virtual_office", 5)) == []


def test_what_was_not_seen_at_the_verdict_is_news() -> None:
    assert news(["F1"], finding("strangers", 5)) == ["strangers of all"]
    assert news([], finding("virtual_office", 5)) == ["virtual_office of all"]


def test_what_is_said_of_one_member_is_news_whatever_was_seen_of_others() -> None:
    assert news(["F9"], finding("moved", 5), finding("at_once", 2)) == ["moved of all"]


def test_signs_of_the_place_are_signs() -> None:
    assert SIGNS.keys() >= OF_THE_PLACE
