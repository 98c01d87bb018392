"""Villages, towns and works of China whose words are left out or written otherwise, and what is only like them."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (
            "深圳市宝安区西乡街道苇丰工业城A栋",
            "Weifeng Industrial City Block A, Xixiang, Bao'an District, Shenzhen",
            True,
        ),
        ("深圳市宝安区西乡街道苇丰工业城A栋", "Weifeng Gongyecheng Block A, Xixiang, Bao'an District, Shenzhen", True),
        ("深圳市宝安区西乡街道苇丰工业城A栋", "Weifeng Gongye Cheng A Dong, Xixiang, Bao'an, Shenzhen", True),
        ("深圳市宝安区西乡街道苇丰工业城A栋", "Weiying Industrial City Block A, Xixiang, Bao'an, Shenzhen", False),
        ("深圳市宝安区西乡街道苇丰工业城A栋", "Weifeng Electronics City Block A, Xixiang, Bao'an, Shenzhen", False),
        ("深圳市宝安区西乡街道苇丰工业城A栋", "Weifeng Commercial City Block A, Xixiang, Bao'an, Shenzhen", False),
        ("深圳市宝安区西乡街道苇丰工业城A栋", "深圳市宝安区西乡街道苇丰工业园A栋", False),
        ("东莞市虎门镇苇民工业城3栋", "东莞市虎门镇苇民商城3栋", False),
        ("深圳市宝安区西乡街道柚戍苇丰工业城A栋", "深圳市宝安区西乡街道柚戍社区苇丰工业城A栋", True),
        ("深圳市宝安区西乡街道柚戍社区苇丰工业城A栋", "深圳市宝安区西乡街道榆戍苇丰工业城A栋", False),
        (
            "深圳市宝安区西乡街道柚戍苇丰工业城A栋",
            "Weifeng Industrial City Blk A, Youshu, Xixiang, Bao'an, Shenzhen",
            True,
        ),
    ],
)
def test_an_industrial_city_is_told_from_a_market_and_a_park(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("怀化湖南小商品加工工业园B2栋308房", "湖南省怀化市小商品加工园B2幢3楼", True),
        ("金华市婺城区柚溪农产品加工园8幢", "金华市婺城区柚溪农产品加工产业园8栋", True),
        ("金华市婺城区柚溪农产品加工园8幢", "金华市婺城区柚溪水产品加工园8栋", False),
        ("杭州市余杭区苇生电商园5幢", "杭州市余杭区苇生电子商务园5栋", True),
        ("杭州市余杭区苇生电商园5幢", "杭州市余杭区苇新电子商务园5栋", False),
    ],
)
def test_a_park_for_processing_or_trade_goes_by_a_shorter_word_too(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("郴州市北湖区下湄桥街道柚坑湖村6组", "郴州市北湖区柚坑湖六组", True),
        ("郴州市北湖区下湄桥街道柚坑湖村6组", "郴州市北湖区柚坑湖七组", False),
        ("郴州市北湖区下湄桥街道苇女商业街（柚坑湖村6组）桐记西饼", "郴州北湖苇女桐记西饼店，柚坑湖六组", True),
        ("湖南省邵阳市大祥区城南街道柚滩社区13组", "邵阳市大祥区柚滩十三组", True),
        ("湖南省邵阳市大祥区城南街道柚滩社区13组", "桐记西饼（邵阳市大祥区柚滩13组）", True),
        ("湖南省邵阳市大祥区城南街道柚滩社区13组", "邵阳市大祥区柚滩三组", False),
        ("湖南省邵阳市大祥区城南街道柚滩社区13组", "邵阳市大祥区榆滩13组", False),
        ("永州市冷水滩区柚泥井村，李家湾3组", "永州市冷水滩区榆泥井村，李家湾3组", False),
    ],
)
def test_a_name_before_a_group_is_its_village(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("宝安西乡柚戍苇丰工业园A栋", "深圳市宝安区西乡街道柚戍苇丰工业园A栋", True),
        ("龙华民治柚塘工业区3栋", "深圳市龙华区民治街道柚塘工业区3栋", True),
        ("博罗园洲柚头工业区3栋", "惠州市博罗县园洲镇柚头工业区3栋", True),
        ("博罗石湾柚头工业区3栋", "惠州市博罗县园洲镇柚头工业区3栋", False),
        ("澄海莲下柚新工业区12号", "汕头市澄海区莲下镇柚新工业区12号", True),
        ("萧山新街柚东村12号", "杭州市萧山区新街镇柚东村12号", True),
        ("西湖古荡柚三路12号", "杭州市西湖区古荡街道柚三路12号", True),
        ("西湖古荡柚三路12号", "南昌市西湖区柚三路12号", False),
        ("白云石井柚沙路168号", "贵阳市白云区柚沙路168号", False),
    ],
)
def test_a_county_and_its_town_by_their_bare_names_say_where(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Tonghu Dadao Dong 688 Hao, Hefei", "688 E. Tonghu Avenue, Hefei, Anhui", True),
        ("Tonghu Dadao Dong 688 Hao, Hefei", "合肥市桐湖大道东688号", True),
        ("Tonghu Dadao Dong 688 Hao, Hefei", "688 Tonghu Avenue West, Hefei, Anhui", False),
        ("Tonghu Dadao Dong 688 Hao, Hefei", "合肥市桐湖大道688号", False),
        ("Tonghu Dadao Dong 688, Hefei", "合肥市桐湖大道东688号", True),
        ("88 Tonghu Dadao Dong 6, Hefei", "合肥市桐湖大道88号6栋", True),
        ("苏州工业园区桐湖街218号A7楼305室", "苏州工业园区桐湖街218号A7栋305", True),
    ],
)
def test_a_side_in_pinyin_behind_a_road_before_a_house_is_its_side(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("广州市天河区柚牌村柚牌数码广场", "广州市天河区数码广场", False),
        ("深圳市龙岗区柚联社区柚联新村12号", "深圳市龙岗区新村12号", False),
        ("深圳市龙岗区柚联社区柚联锦龙新村12号", "深圳市龙岗区锦龙新村12号", True),
        ("深圳市龙岗区柚联社区柚联锦龙新村12号", "深圳市龙岗区柚约社区锦龙新村12号", False),
    ],
)
def test_what_is_left_of_a_name_without_its_village_is_a_name(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
