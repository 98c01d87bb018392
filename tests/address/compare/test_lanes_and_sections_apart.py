"""Parts of China and Taiwan that both texts tell, or that one tells and the other cannot mean."""

import pytest
from tests.gazetteer import load

from falsefront import address


def is_one(a: str, b: str) -> bool:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).level is address.compare(right, left).level
    return address.compare(left, right).same_premises


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        # A section of a road by a Roman numeral.
        ("No. 88, Section III, Ningjia E. Rd., Taipei", "台北市寧佳東路三段88號", True),
        ("88 Ningjia East Road, Section III, Taipei", "No. 88, Sec. 3, Ningjia E. Rd., Taipei", True),
        ("No. 88, Section III, Ningjia E. Rd., Taipei", "台北市寧佳東路四段88號", False),
        ("88 Ningjia East Road, Section III, Taipei", "88 Ningjia East Road, Section II, Taipei", False),
        ("88 Ningjia East Road, Section VIII, Taipei", "88 Ningjia East Road, Section VII, Taipei", False),
        # A lane of a village.
        ("深圳市宝安区沙井街道宁佳村五巷3号", "No. 3, Fifth Alley, Ningjia Village, Shajing, Shenzhen", True),
        ("深圳市宝安区沙井街道宁佳村五巷3号", "深圳市宝安区沙井街道宁佳村3号", False),
        ("深圳市宝安区沙井街道宁佳村东五巷3号", "深圳市宝安区沙井街道宁佳村3号", False),
        ("深圳市宝安区沙井街道宁佳村东五巷3号", "3, 5th Lane, Ningjia Village, Shajing, Shenzhen", False),
        ("No. 3, Sixth Alley, Ningjia Village, Shajing, Shenzhen", "No. 3, Ningjia Village, Shajing, Shenzhen", False),
        # A lane between a house and its road, in one word.
        ("No. 66, Baxiang, Ningjia Road, Zhengzhou", "郑州市宁佳路八巷66号", True),
        ("No. 66, Baxiang, Ningjia Road, Zhengzhou", "郑州市宁佳路66号", False),
        ("No. 66, Wuxiang, Ningjia Road, Ningbo", "66 Ningjia Road, Ningbo", False),
        ("66 Ningjia Road, Wuxiang, Ningbo", "宁波市鄞州区五乡镇宁佳路66号", True),
        # A town whose name ends as a street's does, and the groups of its villages.
        ("No. 8, Group 1, Ningjia Village, Houjie, Dongguan", "东莞市厚街镇宁佳村1组8号", True),
        (
            "No. 8, Group 1, Ningjia Village, Houjie, Dongguan",
            "No. 8, Group 2, Ningjia Village, Houjie, Dongguan",
            False,
        ),
        (
            "No. 8, Group 1, Ningjia Village, Houjie, Dongguan",
            "No. 8, Group 11, Ningjia Village, Houjie, Dongguan",
            False,
        ),
        # A county road by its number.
        ("15 County Road X302, Jiashan", "嘉善县302县道15号", True),
        ("15 County Road X302, Jiashan", "15 County Road X303, Jiashan", False),
    ],
)
def test_a_lane_section_or_group_that_is_not_the_same_is_another_house(a: str, b: str, *, same: bool) -> None:
    assert is_one(a, b) is same


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        # Zones of which no city is known.
        ("No. 18, Ningjia Road, Fulong Industrial Park", "富龙工业区宁佳路18号", True),
        ("No. 18, Ningjia Road, Fulong Industrial Park", "大同工业区宁佳路18号", False),
        ("No. 18, Ningjia Road, Fulong Industrial Park", "No. 18, Ningjia Road, Xinye Industrial Park, China", False),
        ("No. 5, Ningjia 2nd Rd., Taichung Industrial Park, Taiwan", "台中工業區寧佳二路5號", True),
        ("No. 5, Ningjia 2nd Rd., Taichung Industrial Park, Taiwan", "彰化工業區寧佳二路5號", False),
        ("No. 5, Ningjia 2nd Rd., Hsinchu Industrial Park, Taiwan", "台南工業區寧佳二路5號", False),
        ("No. 5, Ningjia 2nd Rd., Taichung Industrial Park, Taiwan, R.O.C.", "台中工業區寧佳二路5號", True),
        ("No. 5, Ningjia 2nd Rd., Taichung Industrial Park, Taiwan, R.O.C.", "台南工業區寧佳二路5號", False),
        ("No. 18, Ningjia Road, Nantong Industrial Zone, China", "No. 18, Ningjia Road, Nantong Zone, Vietnam", False),
        # Parks of one name.
        ("Block B, Fulong Logistics Park, Changan, Dongguan", "东莞市长安镇富龙物流园B栋", True),
        ("Block B, Fulong Logistics Park, Changan, Dongguan", "东莞市长安镇富龙工业园B栋", False),
        (
            "Block B, Fulong Logistics Park, Changan, Dongguan",
            "Block B, Fulong Industrial Zone, Changan, Dongguan",
            False,
        ),
        ("Building 3, New Fulong Industrial Park, Longhua, Shenzhen", "深圳市龙华区新富龙工业园3栋", True),
        ("Building 3, New Fulong Industrial Park, Longhua, Shenzhen", "深圳市龙华区富龙工业园3栋", False),
    ],
)
def test_zones_and_parks_of_two_names_or_uses_are_two(a: str, b: str, *, same: bool) -> None:
    assert is_one(a, b) is same
