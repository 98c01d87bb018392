"""Which link holds a member: the best one to the first members, and no later one."""

from tests.match.places import reading

from falsefront.address.reading import Reading
from falsefront.match.spanning import first_members, spanning


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
