"""All texts at once: groups that may fall apart are asked by themselves, some at a time, and keep their order."""

import pytest

from falsefront.pipeline import whole
from falsefront.pipeline.readings import Kept
from falsefront.pipeline.verified import in_place_of
from falsefront.pipeline.whole import Whole, pieces

GROUPS = ([1], [2, 3], [4, 5], [6, 7, 8])
ASKED = {1: {2: "1305", 3: "1305"}, 3: {6: "", 7: "", 8: ""}}
FOUND = Whole(groups=GROUPS, asked=ASKED, coarse=(), nodes=range(1, 9))


@pytest.mark.parametrize(("at_once", "many"), [(1, 2), (4, 1), (5, 1)])
def test_every_group_that_may_fall_apart_is_in_one_piece_with_its_readings(
    at_once: int, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole, "ASKED_AT_ONCE", at_once)
    kept = Kept()
    kept.keep({1: b"one", 3: b"three", 7: b"seven"})
    found = list(pieces(FOUND, kept))
    assert len(found) == many
    assert [stated for piece in found for stated in piece.groups] == [*ASKED.values()]
    assert {node: reading for piece in found for node, reading in piece.kept.items()} == {3: b"three", 7: b"seven"}
    assert kept.take([1, 3]) == (b"one", b"three")  # whoever judges these texts has the readings yet


def test_what_a_group_comes_to_stands_where_it_stood() -> None:
    parted = {1: [[2, 3]], 3: [[6, 8], [7]]}
    assert in_place_of(GROUPS, parted) == [[1], [2, 3], [4, 5], [6, 8], [7]]
