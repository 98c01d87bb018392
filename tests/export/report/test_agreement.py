"""A part is the same only under one name, and firms with rooms of their own speak against a flag."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from tests.export.report.cases import detail_of, member

from falsefront.export.report.agreement import Agreement
from falsefront.records import FlagMember
from falsefront.records.fairness import against


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
        "taken for 信都区 (Xindu District): what was 桥西区 until 2020-06-05 is 信都区 now, by the table of divisions"
    )
    assert here.taken == "桥西区, which others name, is taken for it"
    assert before.meaning == "another name than the others give"


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


def test_a_room_of_its_own_for_each_speaks_against_a_flag() -> None:
    assert "each of the 3 vendors named a room of its own" in rooms({"unit": "1"}, {"unit": "2"}, {"unit": "3"})
    assert "2 of the 3 vendors named a room, and no two of them the same one" in rooms({"unit": "1"}, {"unit": "2"}, {})
    apart = rooms({"unit": "1", "building": "A"}, {"unit": "1", "building": "B"})
    assert "each of the 2 vendors named a room of its own" in apart


@pytest.mark.parametrize("other", [{"unit": "1"}, {"unit": "1", "building": "A"}, {"building": "A"}])
def test_what_may_be_one_room_does_not(other: dict[str, Any]) -> None:
    assert not [said for said in rooms({"unit": "1"}, other) if "room of its own" in said or "name a room" in said]
