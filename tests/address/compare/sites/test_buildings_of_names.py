"""A building by its number in an estate that no generic word tells."""

import pytest
from tests.gazetteer import load

from falsefront.address import compare, read

ONE = [
    ("江西省南昌市青山湖区鼎和时代5栋902室", "Room 902, Building 5, Dinghe Shidai, Qingshanhu District, Nanchang"),
    ("南昌市鼎和时代5栋", "南昌市青山湖区鼎和时代5栋2单元902室"),
    ("南昌市鼎和左岸5栋", "Building 5, Dinghe Zuo'an, Nanchang"),
    ("南昌市鼎和香颂12幢", "南昌市鼎和香颂12栋"),
    ("南昌市鼎和时代5栋", "Building 6, Dinghe Shidai, Nanchang"),  # another building of one estate
]
TWO = [
    ("南昌市鼎和时代5栋", "Building 5, Dinghe Yinxiang, Nanchang"),
    ("南昌市鼎和时代5栋", "Building 5, Dinghe Shidai, Ganzhou"),
    ("南昌市鼎和5栋", "Building 5, Dinghe, Nanchang"),  # may be a village's or a quarter's name
    ("南昌市鼎和时代", "Dinghe Shidai, Nanchang"),  # no building
    ("南昌市青云谱区鼎和时代5栋", "南昌市西湖区鼎和时代5栋"),
    ("南昌市联系电话5栋", "南昌市联系电话5栋"),
    ("东莞市虎门镇5栋", "东莞市虎门镇5栋"),
]


@pytest.mark.parametrize(("left", "right"), ONE)
def test_a_building_of_a_long_name_is_one_where_nothing_else_was_left_unread(left: str, right: str) -> None:
    gazetteer = load()
    assert compare(read(left, gazetteer), read(right, gazetteer)).same_premises
    assert compare(read(right, gazetteer), read(left, gazetteer)).same_premises


@pytest.mark.parametrize(("left", "right"), TWO)
def test_another_building_name_or_town_or_no_name_of_an_estate_is_none(left: str, right: str) -> None:
    gazetteer = load()
    assert not compare(read(left, gazetteer), read(right, gazetteer)).same_premises
    assert not compare(read(right, gazetteer), read(left, gazetteer)).same_premises
