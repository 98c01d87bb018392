"""So many metres from a village, on one side of it, in both scripts."""

from itertools import combinations

import pytest
from tests.address.same import is_same

WRITTEN = (
    "河北省邢台市宁晋县石桥村南100米",
    "宁晋县石桥村村南100米",
    "100 meters South of Shiqiao Village, Ningjin County, Xingtai, Hebei",
    "100m south of Shiqiao Village, Ningjin, Xingtai",
    "100 metres to the south of Shiqiao Village, Ningjin, Xingtai",
    "100 M South to Shiqiao Village, Ningjin County, Xingtai, Hebei",
    "South 100m of Shiqiao Village, Ningjin County, Xingtai, Hebei",
)


@pytest.mark.parametrize(("left", "right"), [*combinations(WRITTEN, 2)])
def test_one_way_from_one_village_is_one_place(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize("left", WRITTEN[:3])
@pytest.mark.parametrize(
    "right",
    [
        "宁晋县石桥村北100米",
        "宁晋县石桥村南300米",
        "宁晋县刘家塘村南100米",
        "宁晋县石桥村100号",
        "宁晋县石桥村",
        "100 meters north of Shiqiao Village, Ningjin County, Xingtai",
        "300m south of Shiqiao Village, Ningjin County, Xingtai",
        "100m south of Liujiatang Village, Ningjin County, Xingtai",
    ],
)
def test_another_side_way_or_village_is_another_place(left: str, right: str) -> None:
    assert not is_same(left, right)


def test_two_sides_of_a_road_at_one_way_are_two() -> None:
    assert not is_same("宁晋县石桥村南100米路东", "宁晋县石桥村南100米路西")
