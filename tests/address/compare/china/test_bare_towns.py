"""A town of one city alone that an address begins with, without its word and without any city, says where it is."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("东莞市虎门镇柚栅社区桐黎一村22号", "虎门柚栅社区桐黎一村22号", True),
        ("东莞市虎门镇柚栅社区桐黎一村22号", "虎门柚栅社区桐黎二村22号", False),
        ("东莞市虎门镇柚民路22号", "虎门柚民路22号", True),
        ("东莞市虎门镇柚民路22号", "虎门柚民路24号", False),
        ("No. 22 Youmin Road, Humen Town, Dongguan", "虎门柚民路22号", True),
        ("东莞市厚街镇柚民路22号", "虎门柚民路22号", False),
        ("东莞市长安镇柚民路22号", "长安柚民路22号", False),  # Chang'an is a town of many cities
        ("南昌市西湖区城西街道柚民路12号", "城西柚民路12号", False),
        ("中山市小榄镇苇丰工业区A栋", "小榄苇丰工业区A栋", True),
        ("广州市花都区狮岭镇苇业皮具城A座", "狮岭苇业皮具城A座", True),
        ("惠州市博罗县石湾镇柚头工业区3栋", "园洲柚头工业区3栋", False),
        ("深圳市宝安区柚塘大道600号苇尾富源工业区B3栋4楼", "福永苇尾富源工业区B3栋", True),
        ("深圳市宝安区柚塘大道600号苇尾富源工业区B3栋4楼", "福永苇尾富源工业区B4栋", False),
        ("深圳市宝安区柚塘大道600号苇尾富源工业区B3栋4楼", "坂田苇尾富源工业区B3栋", False),  # in Longgang
        ("深圳市宝安区富源工业区B3栋4楼", "福永富源工业区B3栋", False),  # a name that many zones may have
    ],
)
def test_a_bare_town_at_the_head_is_one_where_no_other_city_has_it(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


def test_a_county_that_is_a_city_is_told_by_its_name_in_that_of_a_house() -> None:
    bare = "永康总部中心金品大厦16楼1602"
    assert is_same(bare, "浙江省永康市总部中心金品大厦1602室")
    assert not is_same(bare, "浙江省永康市总部中心银品大厦1602室")
    assert not is_same(bare, "浙江省义乌市总部中心金品大厦1602室")
