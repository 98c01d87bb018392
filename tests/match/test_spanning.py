"""Which link holds a member: the best one to the first members, and no later one."""

import pytest
from tests.match.places import reading

from falsefront.address import compare
from falsefront.address.reading import Reading
from falsefront.match.score import WHOLE, most
from falsefront.match.spanning import Bond, first_members, spanning


def _links(*members: Reading) -> list[tuple[int, int]]:
    return [(bond.a, bond.b) for bond in spanning(range(len(members)), members.__getitem__)]


def test_a_member_hangs_on_the_one_of_the_first_eight_it_agrees_with_best() -> None:
    room = reading(building="3", unit="1203")
    assert _links(*[reading()] * 7, room, room)[-1] == (7, 8)
    assert _links(room, *[reading()] * 7, room)[-1] == (0, 8)


def test_whoever_comes_after_the_first_eight_changes_no_link_among_others() -> None:
    room = reading(building="3", unit="1203")
    assert _links(*[reading()] * 8, room, room)[-2:] == [(0, 8), (0, 9)]
    assert first_members(range(20)) == tuple(range(8))


def test_one_that_agrees_in_everything_is_taken_before_later_ones_that_do_too() -> None:
    room, other = reading(building="3", unit="1203"), reading(building="4", unit="7")
    assert _links(other, room, room, room)[-1] == (1, 3)


FINE, COARSE = {"building": "3", "unit": "1203"}, {"building": "3"}


@pytest.mark.parametrize("said", [FINE, COARSE, {}, {"building": "4"}, {"unit": "7"}])
def test_knowing_what_nobody_can_agree_better_on_changes_no_link(said: dict[str, str]) -> None:
    members = [reading(), reading(**COARSE), reading(building="4"), reading(**FINE), reading(**FINE), reading(**said)]

    def best(at: int) -> float:
        return most(members[at], compare(members[at], members[at]).level)

    def bonds(*, is_told: bool) -> list[Bond]:
        return spanning(range(len(members)), members.__getitem__, most=best if is_told else lambda _: WHOLE)

    assert bonds(is_told=True) == bonds(is_told=False)


def test_a_member_without_a_room_is_compared_with_nobody_behind_one_in_its_building() -> None:
    members = [reading(**COARSE), reading(**COARSE), reading(building="3", unit="5"), reading(**COARSE)]
    asked: list[int] = []

    def read(at: int) -> Reading:
        asked.append(at)
        return members[at]

    spanning(range(4), read, most=lambda at: most(members[at], compare(members[at], members[at]).level))
    assert asked.count(2) == 2  # against each of the two before it; the last one is content with the first
