"""What is new since a verdict: what was found of the same members before it is not."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from tests.review.views import T0, decision, detail, flag, member

from falsefront.records import (
    SIGNS,
    Absence,
    Bearing,
    ClaimKind,
    ContactInCommon,
    Finding,
    FlagDetail,
    FormerMember,
    HowKnown,
    KnownPlace,
    Level,
    MemberDecision,
    MemberVerdict,
    NewPlace,
    NewWatch,
    Outcome,
    PlaceStatus,
    Renaming,
    SeenWith,
    TakenOff,
    Verdict,
    Watched,
    WatchKind,
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
    decided = replace(decision(3, Verdict.CONFIRMED), seen={"findings": []})
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


def in_common(*first_seen: tuple[int, int]) -> ContactInCommon:
    """Return a phone that vendors were seen with since so many days."""
    seen = (
        SeenWith(vendor=vendor, name=f"Firm {vendor}", site="market", first_seen=T0 + timedelta(days=days))
        for vendor, days in first_seen
    )
    return ContactInCommon(kind=ClaimKind.PHONE, value="+863195550101", vendors=tuple(seen))


def shares(contact: ContactInCommon, **changes: Any) -> list[str]:
    told = since(replace(detail(decision(3, Verdict.CONFIRMED)), common=(contact,), **changes))
    assert told is not None
    return [f"{each.at - T0}: {each.words}" for each in told.shared]


def test_a_contact_that_is_shared_only_since_is_news() -> None:
    words = "5 days, 0:00:00: “Firm 2” [market] was seen with the phone +863195550101, as was “Firm 1” [market]"
    assert shares(in_common((1, 0), (2, 5))) == [words]
    assert shares(in_common((1, 5), (2, 0))) == [words.replace("2", "_").replace("Firm 1", "Firm 2").replace("_", "1")]
    assert shares(in_common((1, 0), (2, 2))) == []


def test_who_joined_since_with_a_contact_of_another_is_told_to_share_it() -> None:
    newcomer = replace(member(2), since=T0 + timedelta(days=6))
    (told,) = shares(in_common((1, 0), (2, 1)), members=(member(1), newcomer))
    assert told.startswith("6 days, 0:00:00: “Firm 2” [market] was seen with the phone")


def test_a_page_under_two_names_shares_nothing_with_itself() -> None:
    call = Renaming(
        before=1, after=2, name_before="Firm 1", name="Firm 2", site="market", url="http://market.example/1",
        capture=4, at=T0 + timedelta(days=5),
    )  # fmt: skip
    assert shares(in_common((1, 0), (2, 5)), flag=flag(renamed=(call,))) == []


def test_an_entry_that_is_retired_and_a_finding_that_is_gone_since_are_news() -> None:
    shown = entered("bob")
    entry = replace(shown.register[0].entry, retired_at=T0 + timedelta(days=8), retired_because="the wrong house")
    decided = replace(decision(3, Verdict.CONFIRMED), seen={"findings": ["F2", "F3"]})
    found = (finding("strangers", 6),)
    told = since(replace(shown, decisions=(decided,), findings=found, register=(), ended=(entry,)))
    assert told is not None
    assert [each.retired_because for each in told.ended] == ["the wrong house"]
    assert told.not_found == ("F3",)
    said = published(told, shown)
    assert said is not None
    assert said["register_ended"][0]["because"] == "the wrong house"
    assert said["findings_gone"] == ["F3"]


def test_an_item_that_another_takes_off_its_watch_list_is_news() -> None:
    item = NewWatch(watch_list="watched", kind=WatchKind.NAME, value="Acme Glass", normal="acmeglass")
    watched = Watched(id=4, item=item, added_at=T0, added_by="ann")
    for by, count in (("bob", 1), ("ann", 0)):
        off = TakenOff(watched=watched, by=by, at=T0 + timedelta(days=5), reason="another firm")
        told = since(replace(detail(decision(3, Verdict.CONFIRMED)), taken_off=(off,)))
        assert told is not None
        assert len(told.taken_off) == count
        assert told.is_any == bool(count)


def test_a_page_that_joined_since_and_dropped_its_address_again_is_told_to_have() -> None:
    joined = replace(member(2), since=T0 + timedelta(days=5))
    gone = Absence(capture=9, at=T0 + timedelta(days=7), outcome=Outcome.LIVE)
    told = since(replace(detail(decision(3, Verdict.CONFIRMED)), members=(member(1), joined), afterwards={2: gone}))
    assert told is not None
    assert [each.claim for each in told.came] == [2]
    assert [each.claim for each, _ in told.absent] == [2]
