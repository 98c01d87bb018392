"""A 大道 that English calls a Road, a zone that is a part of another, and parks that end in 园."""

import pytest
from tests.gazetteer import load

from falsefront import address


def is_one(a: str, b: str) -> bool:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).level is address.compare(right, left).level
    return address.compare(left, right).same_premises


@pytest.mark.parametrize(
    ("han", "latin", "same"),
    [
        ("东莞市松山湖科技产业园区宁佳大道49号", "No. 49 Ningjia Road, Songshan Lake Technology Park, Dongguan", True),
        ("东莞市松山湖科技产业园区宁佳大道49号", "No. 49 Ningjia Road, Dongguan", False),
        ("东莞市松山湖科技产业园区宁佳大道49号", "No. 51 Ningjia Road, Songshan Lake Technology Park, Dongguan", False),
        ("保定市满城区宁佳大道49号亭门商务楼", "Tingmen Business Building, 49 Ningjia Road, Mancheng, Baoding", False),
        ("保定市满城区宁佳大道49号亭门商务楼", "Ruisui Business Building, 49 Ningjia Road, Mancheng, Baoding", False),
        ("保定市满城区宁佳大道49号", "49 Ningjia Road, Mancheng, Baoding", False),
        (
            "保定市满城区宁佳大道49号亭门商务楼",
            "Tingmen Business Building, 49 Ningjia Street, Mancheng, Baoding",
            False,
        ),
        ("佛山市顺德区容桂街道容桂大道北49号", "49 Rong Gui Bei Road, Ronggui, Shunde, Foshan", True),
        ("佛山市顺德区容桂街道宁佳大道北49号", "49 Ningjia North Road, Ronggui, Shunde, Foshan", False),
        ("保定市满城区宁佳大道49号亭门商务楼", "保定市满城区宁佳路49号亭门商务楼", False),
        ("广州高新技术产业开发区科学城宁佳路49号", "49 Ningjia Road, Science City, Guangzhou", True),
        ("广州高新技术产业开发区宁佳路49号", "49 Ningjia Road, Science City, Guangzhou", False),
        ("保定市满城区康佳大道49号", "49 KONKA Road, Mancheng, Baoding", True),
        ("保定市满城区康佳大道49号", "51 KONKA Road, Mancheng, Baoding", False),
        ("保定市满城区康佳大道49号", "49 KONKA Street, Mancheng, Baoding", False),
        ("保定市满城区康佳大道49号", "49 KONKA Road, Lianchi, Baoding", False),
        ("保定市满城区康佳大道49号", "49 KONKA Road, Baoding", False),
        ("东莞市长安镇沙埔步步高大道49号", "49 BBK Road, Shapu, Chang'An, Dongguan", True),
        ("东莞市长安镇沙埔步步高大道49号", "49 BBK Road, Hetou, Chang'An, Dongguan", False),
        ("保定市满城区瑞穗双创园5号楼", "Building 5, Ruisui Shuangchuang Park, Mancheng, Baoding", True),
        ("保定市满城区瑞穗双创园5号楼", "Building 5, Ruisui Shuangchuang Garden, Lianchi, Baoding", False),
        ("保定市满城区桃园5号楼", "Building 5, Tao Park, Mancheng, Baoding", False),
    ],
)
def test_what_english_leaves_open_is_settled_by_zone_or_development(han: str, latin: str, same: bool) -> None:
    assert is_one(han, latin) == same


LUGU = "长沙市岳麓区麓谷大道49号"
SHENNAN = "深圳市福田区深南大道49号亭门大厦"


@pytest.mark.parametrize(
    ("han", "other", "same"),
    [
        (LUGU, "49 Lugu Road, Yuelu District, Changsha", True),
        (LUGU, "51 Lugu Road, Yuelu District, Changsha", False),
        (LUGU, "49 Lugu Street, Yuelu District, Changsha", False),
        (LUGU, "49 Lugu South Road, Yuelu District, Changsha", False),
        (LUGU, "49 Lugu Road, Tianxin District, Changsha", False),
        (LUGU, "49 Lugu Road, Changsha", False),
        (LUGU, "长沙市岳麓区麓谷路49号", False),
        ("成都市锦江区成龙大道49号", "49 Chenglong Road, Jinjiang District, Chengdu", False),  # 成龙路 is there, too
        ("广州市天河区花城大道49号", "49 Huacheng Road, Tianhe District, Guangzhou", False),  # 华成路
        ("长沙市开福区三一大道49号亭门大厦", "Tingmen Building, 49 Sanyi Road, Changsha", False),
        ("合肥市包河区锦绣大道49号", "49 Jinxiu Road, Baohe District, Hefei", False),
        (LUGU.replace("长沙市岳麓区", "株洲市天元区"), "49 Lugu Road, Tianyuan District, Zhuzhou", False),
        (f"{LUGU}亭门大厦", "Tingmen Building, 49 Lugu Road, Changsha", True),
        (f"{LUGU}亭门大厦", "Ruisui Building, 49 Lugu Road, Changsha", False),
        (SHENNAN, "Tingmen Building, 49 Shennan Road, Futian, Shenzhen", True),
        (SHENNAN, "49 Shennan Road, Futian, Shenzhen", False),
        (SHENNAN, "Tingmen Building, 49 Shennan Middle Road, Futian, Shenzhen", False),
        ("保定市满城区宁佳大道亭门路49号", "49 Tingmen Road, Ningjia Highway, Baoding", True),
        ("保定市满城区宁佳大道亭门路49号", "保定市满城区宁佳公路亭门路49号", False),
        ("保定市满城区宁佳大道49号", "49 Ningjia Highway, Mancheng, Baoding", False),
        ("保定市满城区雪山大道49号", "49 Snow Mountain Avenue, Mancheng, Baoding", True),
        ("保定市满城区黑虎泉路49号", "49 Black Tiger Spring Road, Mancheng, Baoding", True),
        ("保定市满城区白水路49号", "49 White Stone Road, Mancheng, Baoding", False),
        ("武汉市洪山路49号", "49 Red Mountain Road, Wuhan", False),
        ("武汉市红山路49号", "49 Red Mountain Road, Wuhan", True),
        ("保定市满城区香山路49号", "49 Elephant Hill Road, Mancheng, Baoding", False),
        ("保定市满城区百世路49号", "49 White Stone Road, Mancheng, Baoding", False),
        ("保定市满城区白石路49号", "49 White Stone Road, Mancheng, Baoding", True),
        ("保定市满城区玉春路49号", "49 Jade Spring Road, Mancheng, Baoding", False),
        ("保定市满城区玉泉路49号", "49 Jade Spring Road, Mancheng, Baoding", True),
        ("保定市满城区锦湖路49号", "49 Golden Lake Road, Mancheng, Baoding", False),
        ("保定市满城区雪湖大道49号", "49 Snow Mountain Avenue, Mancheng, Baoding", False),
    ],
)
def test_an_avenue_without_a_road_of_its_name_beside_it_is_what_english_calls_a_road(
    han: str, other: str, same: bool
) -> None:
    assert is_one(han, other) == same


@pytest.mark.parametrize(
    ("han", "latin", "same"),
    [
        ("保定市满城区宁佳南路中兴通讯大厦", "ZTE Plaza, Ningjia Road South, Mancheng, Baoding", True),
        (
            "保定市满城区美的总部大楼B区",
            "Block B, Midea Headquarters Building, No. 6 Ningjia Avenue, Mancheng, Baoding",
            True,
        ),
        (
            "保定市满城区美的总部大楼B区",
            "Block B, Vanke Headquarters Building, No. 6 Ningjia Avenue, Mancheng, Baoding",
            False,
        ),
        ("保定市满城区正泰路49号", "49 CHINT Road, Mancheng, Baoding", True),
        ("保定市满城区正泰路49号", "51 CHINT Road, Mancheng, Baoding", False),
    ],
)
def test_a_firm_in_a_name_is_called_what_it_calls_itself(han: str, latin: str, same: bool) -> None:
    assert is_one(han, latin) == same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (
            "No 1 Ningjia Avenue, Tingmen Yuan Industrial Park, Tangxia Town, Dongguan",
            "No 1 Ning-jia Road, Tingmen Yuan Industrial Park, Tangxia Town, Dongguan",
            True,
        ),
        (
            "No 1 Ningjia Avenue, Tingmen Yuan Industrial Park, Tangxia Town, Dongguan",
            "No 1 Ning-jia Road, Tangxia Town, Dongguan",
            False,
        ),
        (
            "No 1 Ningjia Avenue, Tingmen Yuan Industrial Park, Tangxia Town, Dongguan",
            "No 1 Ning-jia Road, Ruisui Yuan Industrial Park, Tangxia Town, Dongguan",
            False,
        ),
        (
            "No 1 Ningjia Avenue, Tingmen Yuan Industrial Park, Tangxia Town, Dongguan",
            "No 2 Ning-jia Road, Tingmen Yuan Industrial Park, Tangxia Town, Dongguan",
            False,
        ),
        (
            "No 1 Ningjia Avenue, Tingmen Yuan Industrial Park, Dongguan",
            "No 1 Ning-jia Road, Tingmen Yuan Industrial Park, Dongguan",
            False,
        ),
    ],
)
def test_one_park_of_one_town_has_one_road_of_a_name(one: str, other: str, same: bool) -> None:
    assert is_one(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (
            "Electronic Information Industrial Pioneer Park, Tingshan Economic Development District, Changde",
            "Bldg 6, Electronic Information Industrial Pioneer Park Tingshan Economic Development District, Changde",
            True,
        ),
        (
            "Electronic Information Industrial Pioneer Park, Changde",
            "Building 6, Electronic Information Industrial Pioneer Park, Changde",
            False,
        ),
        (
            "Electronic Information Industrial Park, Tingshan Economic Development District, Changde",
            "Building 6, Electronic Information Industrial Park, Ruimen Economic Development District, Changde",
            False,
        ),
    ],
)
def test_a_zone_has_one_park_for_one_thing(one: str, other: str, same: bool) -> None:
    assert is_one(one, other) is same
