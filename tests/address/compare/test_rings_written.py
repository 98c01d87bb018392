"""Ring roads of China as translators write them: the side of the ring before or behind it, the ring by other words."""

import pytest
from tests.gazetteer import load

from falsefront import address

WEST = "北京市海淀区北四环西路53号"
NORTH = "北京市朝阳区东三环北路68号"
ONE = (
    ("53 West Road, North 4th Ring, Haidian, Beijing", WEST),
    ("53 West Road of the Northern 4th Circuit, Haidian, Beijing", WEST),
    ("53 West Part of North Fourth Ring Road, Haidian, Beijing", WEST),
    ("NO. 53 WEST RD OF NORTH FOURTH RING, BEIJING", WEST),
    ("53 North 4th Ring Road West, Beijing", WEST),
    ("No. 68, 3rd East Ring Road North, Chaoyang, Beijing", NORTH),
    ("No. 68, North Road of East Third Ring, Chaoyang, Beijing", NORTH),
    ("No. 19 Middle Road, North Third Ring, Xicheng, Beijing", "北京市西城区北三环中路19号"),
)
TWO = (
    ("53 East Road, North 4th Ring, Haidian, Beijing", WEST),
    ("53 West Road, North 3rd Ring, Haidian, Beijing", WEST),
    ("53 West Road of the Southern 4th Circuit, Beijing", WEST),
    ("35 West Part of North Fourth Ring Road, Haidian, Beijing", WEST),
    ("No. 68, 4th East Ring Road North, Chaoyang, Beijing", NORTH),
    ("No. 68, West Road, Chaoyang, Beijing", NORTH),
)


@pytest.mark.parametrize(("a", "b"), ONE)
def test_a_ring_road_is_known_by_ring_and_side(a: str, b: str) -> None:
    assert address.compare_fields(a, b, load())[2].same_premises
    assert address.compare_fields(b, a, load())[2].same_premises


@pytest.mark.parametrize(("a", "b"), TWO)
def test_another_ring_side_or_number_is_another_place(a: str, b: str) -> None:
    assert not address.compare_fields(a, b, load())[2].same_premises
    assert not address.compare_fields(b, a, load())[2].same_premises
