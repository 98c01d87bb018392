"""A part is the same only under one name, and firms with rooms of their own speak against a flag."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from tests.export.report.cases import T0, detail_of, member

from falsefront.export.report.agreement import Agreement
from falsefront.records import ClaimLink, FlagMember, Level
from falsefront.records.fairness import NAME_ALONE, against


@dataclass(frozen=True)
class Given:
    claim: int
    reading: dict[str, object] = field(default_factory=dict)

    @property
    def vendor(self) -> int:
        return self.claim


def district(claim: int, name: str, code: str = "130503") -> Given:
    return Given(claim, {"county": name, "codes": {"county": [code]}})


def test_two_names_of_one_district_are_not_the_same_name() -> None:
    members = [district(1, "信都区"), district(2, "Xindu District"), district(3, "桥西区")]
    agreement = Agreement(members, [])
    here, spelled, before = (agreement.parts(member)[0] for member in members)
    assert (here.sign, spelled.sign, before.sign) == ("=2", "=2", "≈")
    assert before.taken == (
        "taken for 信都区 (Xindu District): what was 桥西区 until 2020-06-05 is 信都区 now, by the table of former"
        " names in the gazetteer"
    )
    assert here.taken == "桥西区, which another names, is taken for it"
    assert Agreement([*members, district(4, "桥西区")], []).parts(members[0])[0].taken == (
        "桥西区, which others name, is taken for it"
    )
    assert before.meaning == "another name than the others give"


def test_an_estate_stands_there_by_the_name_that_was_compared() -> None:
    park, others = (
        Given(claim, {"development": name, "raw": raw})
        for claim, name, raw in ((1, "Moyu Science", "Moyu Science Park, Leeds"), (2, "墨榆", "墨榆科技园"))
    )
    link = ClaimLink(
        id=1, a=1, b=2, level=Level.DEVELOPMENT, score=1.0, reasons=("same development: 'Moyu' and '墨榆'",),
        matcher="1", linked_at=T0, retracted_at=None, retracted_because=None,
    )  # fmt: skip
    agreement = Agreement([park, others], [link])
    (part,), (other,) = agreement.parts(park), agreement.parts(others)
    assert (part.value, part.whole, part.sign) == ("Moyu", "Moyu Science Park", "=")
    assert (other.value, other.whole) == ("墨榆", "墨榆科技园")


def test_what_two_name_alike_is_the_same_in_both() -> None:
    for number, words in ((2, "the same in both that name it"), (3, "the same in all 3 that name it")):
        members = [district(each, "信都区") for each in range(number)]
        assert Agreement(members, []).parts(members[0])[0].meaning == words


@pytest.mark.parametrize("names", [("信都区", "Xindu District", "Xindu"), ("桥西区", "Qiaoxi District", "Qiaoxi Qu")])
def test_one_name_in_several_spellings_is_the_same(names: tuple[str, ...]) -> None:
    members = [district(number, name) for number, name in enumerate(names)]
    agreement = Agreement(members, [])
    assert [(part.sign, part.taken) for member in members for part in agreement.parts(member)] == [("=", None)] * 3


@pytest.mark.parametrize(
    ("names", "signs"),
    [
        (("槐影", "Huaiying"), "=="),  # no link between the two says so, the comparison of names does
        (("槐影", "Peace"), "??"),
        (("槐影", "晴岚"), "≠≠"),
        (("Huaiying", "Qinglan", "槐影"), ("=2", "≠", "=2")),
    ],
)
def test_a_name_is_told_as_another_only_where_the_comparison_of_names_says_so(
    names: tuple[str, ...], signs: Sequence[str]
) -> None:
    members = [Given(number, {"development": name}) for number, name in enumerate(names)]
    agreement = Agreement(members, [])
    assert [part.sign for member in members for part in agreement.parts(member)] == list(signs)


def rooms(*readings: dict[str, Any]) -> tuple[str, ...]:
    members: list[FlagMember] = []
    for number, reading in enumerate(readings, 1):
        members.append(replace(member(number), reading=reading))

    return against(detail_of(members))


def rooms_told(*readings: dict[str, Any]) -> list[str]:
    return [said for said in rooms(*readings) if said.startswith("pages named")]


@pytest.mark.parametrize(
    ("units", "signs"),
    [(("318", "a318-319"), "??"), (("7", "1107"), "??"), (("a318", "b318"), "≠≠"), (("1502", "1508"), "≠≠")],
)
def test_a_room_is_told_as_another_only_where_it_cannot_be_the_same(units: tuple[str, ...], signs: str) -> None:
    members = [Given(number, {"unit": unit}) for number, unit in enumerate(units)]
    agreement = Agreement(members, [])
    assert "".join(part.sign for member in members for part in agreement.parts(member)) == signs


def test_a_room_of_its_own_for_each_speaks_against_a_flag() -> None:
    assert "pages named a room of its own for each of the 3 vendors" in rooms(
        {"unit": "1"}, {"unit": "2"}, {"unit": "3"}
    )
    assert "pages named a room for 2 of the 3 vendors, and for no two of them the same one" in rooms(
        {"unit": "1"}, {"unit": "2"}, {}
    )
    assert "pages named 2 different rooms for the 3 vendors" in rooms({"unit": "1"}, {"unit": "1"}, {"unit": "2"})
    assert not any("different rooms" in each for each in rooms({"unit": "1"}, {"unit": "1"}, {}))
    assert not rooms_told({"unit": "7", "floor": "11"}, {"unit": "1107", "floor": "11"})
    assert not rooms_told({"unit": "318", "building": "A"}, {"unit": "A318-319"})
    assert rooms_told({"unit": "318"}, {"unit": "A318-319"}, {"unit": "5"}) == [
        "pages named 2 different rooms for the 3 vendors"
    ]
    assert rooms_told({"unit": "A318"}, {"unit": "B318"}) == ["pages named a room of its own for each of the 2 vendors"]
    apart = rooms({"unit": "1", "building": "A"}, {"unit": "1", "building": "B"})
    assert "pages named a room of its own for each of the 2 vendors" in apart


@pytest.mark.parametrize(
    ("name", "raw", "whole"),
    [
        ("墨榆", "余杭区墨榆科技园4幢", "墨榆科技园"),
        ("榛砚", "榛砚花园三号楼", "榛砚花园"),
        ("Moyu Science", "Building 4, Moyu Science Park, Hangzhou", "Moyu Science Park"),
        ("蓝釉", "蓝釉1508", None),
    ],
)
def test_an_estate_stands_beside_its_part_as_its_address_has_it(name: str, raw: str, whole: str | None) -> None:
    members = [Given(1, {"development": name, "raw": raw})]
    (part,) = Agreement(members, []).parts(members[0])
    assert (part.value, part.whole) == (name, whole)


def test_that_addresses_agree_on_a_name_alone_speaks_against_a_flag() -> None:
    named = {"development": "墨榆", "building": "4"}
    assert NAME_ALONE in rooms(named, named)
    assert NAME_ALONE not in rooms(named, {**named, "number": "5"})
    assert NAME_ALONE not in rooms(named, {"building": "4"})


def test_for_whom_no_door_is_named_speaks_against_a_flag_of_others_who_have_one() -> None:
    assert not any("no building and no room was read" in each for each in rooms({}, {}))
    (said,) = [each for each in rooms({"unit": "1"}, {"floor": "2"}, {}) if "no building and no room was read" in each]
    assert said.endswith("”: at which door of the place is not known")
    assert said.count("“") == 1


def test_different_buildings_speak_against_a_flag() -> None:
    assert "pages named 2 different buildings for the 3 vendors" in rooms(
        {"building": "1"}, {"building": "3"}, {"building": "3"}
    )
    assert "pages named 2 different buildings for 2 of the 3 vendors" in rooms({"building": "a"}, {"building": "B"}, {})
    assert not any("different buildings for" in each for each in rooms({"building": "a"}, {"building": "A"}, {}))


@pytest.mark.parametrize("other", [{"unit": "1"}, {"unit": "1", "building": "A"}, {"building": "A"}])
def test_what_may_be_one_room_does_not(other: dict[str, Any]) -> None:
    assert not [said for said in rooms({"unit": "1"}, other) if "room of its own" in said or "name a room for" in said]


def signs(part: str, *readings: dict[str, Any]) -> list[str]:
    members = [Given(number, reading) for number, reading in enumerate(readings)]
    agreement = Agreement(members, [])
    return [each.sign for member in members for each in agreement.parts(member) if each.name == part]


@pytest.mark.parametrize(
    ("towns", "expected"),
    [
        (("Gushan Town", "Gushan Zhen", "古山镇"), "==="),
        (("古山镇", "古山"), "=="),
        (("古山镇", "古山乡"), "??"),  # with another word of the same rank it may be another town
        (("Gushan Zhen", "Gushan Subdistrict"), "??"),
        (("永康古山镇", "古山镇"), "??"),
        (("Gushan Town", "芝英镇"), "??"),
        (("古山镇", "芝英镇"), "≠≠"),
        (("Gushan Town", "Zhiying Town"), "≠≠"),
    ],
)
def test_a_town_is_another_only_where_that_is_known(towns: tuple[str, ...], expected: str) -> None:
    assert signs("town", *({"town": town} for town in towns)) == list(expected)


def in_hong_kong(name: str, *codes: str) -> dict[str, Any]:
    return {"county": name, "country": "HK", "codes": {"county": list(codes)} if codes else {}}


@pytest.mark.parametrize(
    ("districts", "expected"),
    [
        (
            (in_hong_kong("Kwun Tong", "81000901"), in_hong_kong("观塘", "810009")),
            "==",
        ),  # the locality and the district
        ((in_hong_kong("Kwun Tong"), in_hong_kong("观塘")), "=="),  # by its Cantonese spelling
        ((in_hong_kong("Ngau Tau Kok", "81000903"), in_hong_kong("观塘", "810009")), "??"),  # the one lies in the other
        ((in_hong_kong("Wan Chai", "81000201"), in_hong_kong("观塘", "810009")), "≠≠"),
    ],
)
def test_a_district_is_another_only_where_that_is_known(districts: Sequence[dict[str, Any]], expected: str) -> None:
    assert signs("district", *districts) == list(expected)


def test_one_name_that_may_be_the_same_leaves_open_whether_all_name_another() -> None:
    assert signs("estate or tower", *({"development": name} for name in ("槐影", "Peace", "晴岚"))) == ["?", "?", "?"]


def test_what_stands_behind_other_buildings_is_not_compared() -> None:
    apart = [{"building": building, "entrance": "2", "unit": "301"} for building in "136"]
    assert signs("entrance", *apart) == ["·"] * 3
    assert signs("room", *apart) == ["·"] * 3
    together = [*apart, {"building": "1", "entrance": "2", "unit": "302"}]
    assert signs("entrance", *together) == ["=", "·", "·", "="]
    assert signs("room", *together) == ["≠", "·", "·", "≠"]
    assert signs("room", {"unit": "301"}, {"unit": "302"}) == ["≠", "≠"]


def test_words_say_behind_what_a_part_is_compared() -> None:
    members = [
        Given(1, {"building": "1", "floor": "2"}),
        Given(2, {"building": "3", "floor": "2"}),
        Given(3, {"floor": "2"}),
    ]
    agreement = Agreement(members, [])
    assert [agreement.parts(member)[-1].meaning for member in members] == [
        "named by this one alone of those in this building",
        "named by this one alone of those in this building",
        "named by this one alone of those that name no building",
    ]


def test_a_road_that_was_read_as_another_is_not_called_another_where_the_words_joined_the_addresses() -> None:
    members = [Given(1, {"road": "12 Ln"}), Given(2, {"road": "Lang St"}), Given(3, {"road": "Mill Rd"})]
    reasons = ("different roads: '12 Ln' and 'Lang St'", "word by word: 15 12, lang")
    link = ClaimLink(
        id=1, a=1, b=2, level=Level.NUMBER, score=0.85, reasons=reasons, matcher="1", linked_at=T0, retracted_at=None,
        retracted_because=None,
    )  # fmt: skip
    signs = [Agreement(members, [link]).parts(member)[0].sign for member in members]
    assert signs == ["?", "?", "≠"]
