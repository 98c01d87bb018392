"""Whose number it is: a zone's or village's behind the road that leads there, a row's or team's within a village."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("东莞市柳芽镇连升路大宁村沙边工业区23号", "东莞市柳芽镇连升路大宁村柚岸工业区23号", False),
        ("广州市白云区连升大道棠溪村三社工业区23号", "广州市白云区连升大道棠溪村二社工业区23号", False),
        ("东莞市柳芽镇连升路大宁村沙边工业区23号", "东莞市柳芽镇大宁村沙边工业区23号", True),
        ("东莞市柳芽镇连升路大宁村沙边工业区23号", "东莞市柳芽镇连升路大宁村23号", True),
        ("东莞市柳芽镇沙边工业区连升路23号", "东莞市柳芽镇柚岸工业区连升路23号", True),
    ],
)
def test_a_number_behind_a_zone_is_the_zones_whatever_road_leads_there(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("汕头市柳芽镇建阳村南区3横23号", "汕头市柳芽镇建阳村南区三横23号", True),
        ("汕头市柳芽镇建阳村3横23号", "汕头市柳芽镇建阳村5横23号", False),
        ("普宁市柳芽街道南园村第3排23号", "普宁市柳芽街道南园村三排23号", True),
        ("普宁市柳芽街道南园村第3排23号", "普宁市柳芽街道南园村第5排23号", False),
        ("厦门市集美区柳芽镇双岭村东辉里23号", "厦门市集美区柳芽镇双岭村东坪里23号", False),
        ("厦门市集美区柳芽镇双岭村东辉里23号", "厦门市集美区柳芽镇双岭村23号", True),
        ("揭阳市柳芽镇东径村东三巷23号", "揭阳市柳芽镇东径村西三巷23号", False),
        ("揭阳市柳芽镇东径村东3巷23号", "揭阳市柳芽镇东径村东2巷23号", False),
        ("揭阳市柳芽镇东径村东三巷23号", "No. 23, Dong San Xiang, Dongjing Village, Liuya Town, Jieyang", True),
        ("揭阳市柳芽镇东径村东三巷23号", "No. 23, 3rd West Lane, Dongjing Village, Liuya Town, Jieyang", False),
        ("常熟市柳芽镇王市村(8)张家宕23号", "常熟市柳芽镇王市村8组张家宕23号", True),
        ("常熟市柳芽镇王市村(8)张家宕23号", "常熟市柳芽镇王市村（9）张家宕23号", False),
    ],
)
def test_rows_teams_and_sided_lanes_of_a_village_have_each_their_own_houses(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
