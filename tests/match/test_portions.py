from hypothesis import given
from hypothesis import strategies as st

from falsefront.match.portions import portions

SETS = st.lists(st.lists(st.integers(1, 30), min_size=1, max_size=5, unique=True), max_size=10)


def _apart(sets: list[list[int]]) -> list[list[int]]:
    seen: set[int] = set()
    found = []
    for some in sets:
        fresh = [member for member in some if member not in seen]
        seen |= set(fresh)
        if fresh:
            found.append(fresh)
    return found


@given(SETS, SETS, st.integers(1, 12))
def test_every_member_is_in_one_portion_with_all_it_was_ever_with(
    groups: list[list[int]], before: list[list[int]], at_once: int
) -> None:
    groups, before = _apart(groups), _apart(before)
    found = list(portions(groups, before, at_once=at_once))
    members = [member for nodes, _ in found for member in nodes]
    assert len(members) == len(set(members))
    assert set(members) == {member for some in (*groups, *before) for member in some}
    assert sorted(list(group) for _, together in found for group in together) == sorted(groups)
    for nodes, together in found:
        assert all(set(group) <= nodes for group in together)
        assert all(set(some) <= nodes for some in before if set(some) & nodes)


def test_a_portion_is_no_larger_than_it_must_be() -> None:
    found = list(portions([[number] for number in range(100)], [list(range(40))], at_once=10))
    assert [len(nodes) for nodes, _ in found] == [40, *[10] * 6]


def test_nothing_makes_no_portion() -> None:
    assert list(portions([], [], at_once=5)) == []
