"""Houses of villages and shops of houses, in the ways both languages write them."""

import pytest
from tests.gazetteer import load

from falsefront import address

HOUSE = "河北省衡水市安平县马店镇石桥村5组12号"
ONE = [
    (HOUSE, "Shiqiao Village Group 5 No. 12, Madian Town, Anping County, Hengshui"),
    (HOUSE, "No. 12 Shiqiao Village Team 5, Madian Town, Anping County, Hengshui"),
    ("衡水市安平县马店镇李家庄12号", "No. 12, Lijiazhuang Village, Madian Town, Anping County, Hengshui"),
    ("衡水市安平县马店镇李家庄12号", "衡水市安平县李家庄村12号"),
    ("石家庄市中华大街88号商铺6号", "88 Zhonghua Street, Shijiazhuang"),
    ("石家庄市中华大街88号铺位A6", "石家庄市中华大街88号"),
    ("杭州文一西路969号阿里巴巴西溪园区", "浙江省杭州市余杭区文一西路969号"),  # no place in Tibet
]
TWO = [
    (HOUSE, "Shiqiao Village Group 6 No. 12, Madian Town, Anping County, Hengshui"),
    (HOUSE, "Shiqiao Village Group 5 No. 13, Madian Town, Anping County, Hengshui"),
    ("衡水市安平县马店镇李家庄12号", "No. 13, Lijiazhuang Village, Madian Town, Anping County, Hengshui"),
    ("南京市鼓楼区丁家桥26号", "南京市鼓楼区丁家桥村26号"),  # a quarter by its bridge
    ("石家庄市中华大街88号商铺6号", "石家庄市中华大街6号"),
]


@pytest.mark.parametrize(("left", "right"), ONE)
def test_one_house_or_shop_is_one_however_its_parts_are_ordered(left: str, right: str) -> None:
    assert address.compare_fields(left, right, load())[2].same_premises
    assert address.compare_fields(right, left, load())[2].same_premises


@pytest.mark.parametrize(("left", "right"), TWO)
def test_another_group_house_or_ground_is_none(left: str, right: str) -> None:
    assert not address.compare_fields(left, right, load())[2].same_premises
    assert not address.compare_fields(right, left, load())[2].same_premises
