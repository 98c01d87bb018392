"""E that is the first syllable of a road's name and no side."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("No. 20 E Mei Road, Shanghai", "上海市峨眉路20号"),
        ("Lane 91, E Shan Road, Pudong, Shanghai", "上海市浦东新区峨山路91弄"),
        ("20 E Ling Rd, Chongqing", "重庆市渝中区鹅岭路20号"),
        ("No. 20 E Zhongshan Road, Shanghai", "上海市中山东路20号"),
        ("20 E Ring Rd, Xingtai", "邢台市东环路20号"),
    ],
)
def test_e_before_one_syllable_is_one_itself(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("No. 20 E Mei Road, Shanghai", "上海市梅东路20号"),
        ("No. 20 E Mei Road, Shanghai", "上海市峨眉东路20号"),
        ("No. 20 E Mei Road, Shanghai", "上海市峨眉路22号"),
    ],
)
def test_e_mei_road_is_no_other_road(left: str, right: str) -> None:
    assert not is_same(left, right)
