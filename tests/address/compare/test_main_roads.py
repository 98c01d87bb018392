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
        ("保定市满城区瑞穗双创园5号楼", "Building 5, Ruisui Shuangchuang Park, Mancheng, Baoding", True),
        ("保定市满城区瑞穗双创园5号楼", "Building 5, Ruisui Shuangchuang Garden, Lianchi, Baoding", False),
        ("保定市满城区桃园5号楼", "Building 5, Tao Park, Mancheng, Baoding", False),
    ],
)
def test_what_english_leaves_open_is_settled_by_zone_or_development(han: str, latin: str, same: bool) -> None:
    assert is_one(han, latin) == same


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
