"""A subdistrict by its bare name between the city and a road."""

import pytest
from tests.gazetteer import load

from falsefront.address import compare, read

ONE = [
    ("广东省珠海市吉大景山路188号", "188 Jingshan Road, Zhuhai"),
    ("广东省珠海市吉大景山路188号", "珠海市景山路188号"),
    ("佛山市南海区桂城海五路12号", "12 Haiwu Road, Nanhai, Foshan"),
    ("温州市瓯北双塔路100号", "No.100 Shuangta Road, Wenzhou"),
]
TWO = [
    ("广东省珠海市吉大景山路188号", "186 Jingshan Road, Zhuhai"),
    ("广东省珠海市吉大景山路188号", "188 Jingshan Road, Zhongshan"),
    ("广东省珠海市吉大景山路188号", "188 Jingshan Road, Gongbei, Zhuhai"),  # another subdistrict
    ("长春市南湖公园路5号", "长春市公园路5号"),  # 南湖 is a subdistrict, and every town has a 公园路
    ("上海市陆家嘴世纪大道100号", "100 Century Avenue, Shanghai"),
    ("珠海市新景山路188号", "珠海市景山路188号"),
    ("昆明市东风巷路8号", "昆明市巷路8号"),
]


@pytest.mark.parametrize(("left", "right"), ONE)
def test_a_road_behind_a_subdistrict_of_the_city_is_the_road_itself(left: str, right: str) -> None:
    gazetteer = load()
    assert compare(read(left, gazetteer), read(right, gazetteer)).same_premises
    assert compare(read(right, gazetteer), read(left, gazetteer)).same_premises


@pytest.mark.parametrize(("left", "right"), TWO)
def test_a_road_of_another_place_or_that_every_town_has_is_not(left: str, right: str) -> None:
    gazetteer = load()
    assert not compare(read(left, gazetteer), read(right, gazetteer)).same_premises
    assert not compare(read(right, gazetteer), read(left, gazetteer)).same_premises
