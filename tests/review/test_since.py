"""What is new since a verdict: what was found of the same members before it is not."""

from dataclasses import replace
from datetime import date, timedelta

from tests.review.views import T0, decision, detail

from falsefront.records import (
    SIGNS,
    Bearing,
    Finding,
    FlagDetail,
    FormerMember,
    HowKnown,
    KnownPlace,
    Level,
    MemberDecision,
    MemberVerdict,
    NewPlace,
    PlaceStatus,
    Renaming,
    Verdict,
)
from falsefront.review.since import OF_THE_PLACE, published, since


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


def entered(by: str, number: int = 7) -> FlagDetail:
    """Return a flag that ann confirmed on the third day, with an entry that somebody added on the fifth."""
    seen = NewPlace(
        address="Mill Road 1", status=PlaceStatus.FALSE, how=HowKnown.SITE_VISIT, by=by, at=date(2026, 3, 8)
    )
    entry = KnownPlace(id=number, place=seen, added_at=T0 + timedelta(days=5), added_by=by)
    said = replace(finding("false", 6), grounds=(f"register {number}: “Mill Road 1”",))
    decided = replace(decision(3, Verdict.CONFIRMED), seen={"findings": ["F2"]})
    bearing = Bearing(entry=entry, claims=(1, 2), level=Level.NUMBER)
    return replace(detail(decided), findings=(said,), register=(bearing,))


def test_an_entry_of_the_one_who_decided_is_no_news_nor_what_repeats_it() -> None:
    told = since(entered("ann"))
    assert told is not None
    assert not told.is_any


def test_an_entry_of_somebody_else_is_news() -> None:
    told = since(entered("bob"))
    assert told is not None
    assert [bearing.entry.place.by for bearing in told.register] == ["bob"]
    assert [each.detail for each in told.findings] == ["false of all"]


def test_what_is_worked_out_of_an_own_entry_about_one_member_is_news() -> None:
    beyond = replace(finding("beyond_known", 6), grounds=("claim 1: “Mill Road 1, 9F”", "register 7: “Mill Road 1”"))
    told = since(replace(entered("ann"), findings=(beyond,)))
    assert told is not None
    assert [each.detail for each in told.findings] == ["beyond_known of all"]


def moved(verdict: MemberVerdict, by: str) -> FlagDetail:
    """Return a flag that ann confirmed on the third day, and of which somebody moved vendor 2 on the fifth."""
    day = T0 + timedelta(days=5)
    word = MemberDecision(id=1, flag=1, vendor=2, verdict=verdict, reason="the neighbour", by=by, at=day)
    shown = replace(detail(decision(3, Verdict.CONFIRMED)), member_decisions=(word,))
    one, other = shown.members
    if verdict == "put_back":
        return replace(shown, members=(one, replace(other, since=day)))
    former = FormerMember(
        claim=2, vendor=2, name="钟厂", site="market", address=other.address, since=T0, until=day + timedelta(days=1)
    )
    return replace(shown, members=(one,), former_members=(former,))


def test_who_is_left_out_or_put_back_by_the_one_who_decided_is_no_news() -> None:
    verdicts: tuple[MemberVerdict, ...] = ("leave_out", "put_back")
    for verdict in verdicts:
        own, others = since(moved(verdict, "ann")), since(moved(verdict, "bob"))
        assert own is not None
        assert others is not None
        assert not own.is_any
        assert others.is_any


def test_a_page_that_names_its_vendor_otherwise_since_is_news_and_one_that_did_before_is_none() -> None:
    shown = detail(decision(3, Verdict.CONFIRMED))
    calls = [
        Renaming(
            before=number, after=number + 1, name_before="Tarn Glass", name="Mere Glass", site="market",
            url="http://market.example/tarn", capture=number, at=T0 + timedelta(days=days),
        )
        for number, days in ((1, 2), (2, 5))
    ]  # fmt: skip
    told = since(replace(shown, flag=replace(shown.flag, renamed=tuple(calls))))
    assert told is not None
    assert told.is_any
    assert [each.before for each in told.renamed] == [2]
    said = published(told, shown)
    assert said is not None
    assert [(each["vendor"], each["now_name"]) for each in said["renamed"]] == [(2, "Mere Glass")]
