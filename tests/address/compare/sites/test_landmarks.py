"""Houses of one zone in China are two on two sides of a landmark, and in two areas that a zone has."""

import pytest
from tests.address.same import is_same

ZONE = "Xinhu Industrial Zone, Yuhang District, Hangzhou"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("West of Wenmao", "East of Wenmao", False),
        ("North side of Wenmao", "South of Wenmao", False),
        ("West of Wenmao", "West Area of Wenmao", True),
        ("next to Wenmao", "opposite Wenmao", False),
        ("opposite Wenmao", "across from Wenmao", True),
        ("West of Wenmao", "East of Tingmen", False),
        ("Wenmao Area", "Wenda Area", False),
        ("Wenmao Area", "Wenmao Area", True),
    ],
)
def test_a_side_of_a_landmark_tells(one: str, other: str, same: bool) -> None:
    assert is_same(f"Building 3, {one}, {ZONE}", f"Building 3, {other}, {ZONE}") is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("淄博市兰河工业区文茂东侧8号楼", "淄博市兰河工业区文茂西侧8号楼", False),
        ("淄博市兰河工业区文茂对面8号楼", "淄博市兰河工业区文茂旁8号楼", False),
        ("淄博市兰河工业区8号楼", "淄博市兰河工业区8号楼", True),
    ],
)
def test_a_side_in_characters_tells(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
