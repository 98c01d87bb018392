"""Roads in letters whose type is said twice or whose side stands behind it in pinyin; floors before a road's number."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("No. 878 Songtao Lu Rd, Wuhe County, Bengbu", "蚌埠市五河县松涛路878号"),
        ("Room 1102, 723 Song Tao Jie St., Wuhua, Kunming", "昆明市五华区松涛街723号1102室"),
        ("166 Songtao Road Zhong, Jinhua", "金华市松涛中路166号"),
        ("13 Songtao Road Nan, Queshan Court, Haicang, Xiamen", "厦门市海沧区松涛南路13号"),
        ("No. 571 Songtao Road Dong Room 1808, Longyan", "龙岩市松涛东路571号"),
        ("Chang Xing Main Street Nan No. 43, Jinhua", "金华市长兴南大街43号"),
        ("24th Floor 186 Songtao Road, Baoding", "保定市松涛路186号"),
        ("Unit H, 24th Floor 186 Nathan Road, Kowloon, Hong Kong", "186 Nathan Road, Hong Kong"),
    ],
)
def test_the_road_is_read_whole(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("12 Qi Lu Road, Jinan", "济南市齐路12号"),
        ("166 Songtao Road Zhong, Jinhua", "金华市松涛路166号"),
        ("166 Songtao Road Zhong, Jinhua", "金华市松涛东路166号"),
        ("No. 878 Songtao Lu Rd, Bengbu", "蚌埠市松涛街878号"),
        ("24th Floor 186 Songtao Road, Baoding", "保定市松涛路24号"),
    ],
)
def test_other_roads_stay_apart(left: str, right: str) -> None:
    assert not is_same(left, right)
