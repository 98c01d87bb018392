"""Factories that a park or zone counts, as building, workshop, plant or standard factory, in both scripts."""

from itertools import combinations

import pytest
from tests.address.same import is_same

WRITTEN = (
    "江苏省无锡市锡山区云杉工业园标准厂房3号",
    "无锡市云杉工业园3号标准厂房",
    "无锡市云杉工业区3栋",
    "Standard Workshop No. 3, Yunshan Industrial Park, Xishan District, Wuxi, Jiangsu",
    "No. 3 Standard Plant, Yunshan Ind. Park, Wuxi, China",
    "Workshop 3, Yunshan Ind. Park, Wuxi, China",
    "3# Workshop, Yunshan Gongyeyuan, Xishan District, Wuxi, Jiangsu",
    "No. 3 Factory Bldg., Yunshan Industry Park, Wuxi",
)
INCUBATORS = (
    "无锡市云杉孵化器3号楼301室",
    "无锡市云杉孵化中心3号楼",
    "Room 301, Building 3, Yunshan Incubator, Wuxi",
    "Rm 301, Bldg. 3, Yunshan Incubation Center, Wuxi",
    "Rm 301, Bldg. 3, Yunshan Fu Hua Qi, Wuxi",
)


@pytest.mark.parametrize(("left", "right"), [*combinations(WRITTEN, 2), *combinations(INCUBATORS, 2)])
def test_one_factory_or_incubator_is_one_whatever_it_is_counted_as(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (WRITTEN[0], WRITTEN[0].replace("云杉", "恒丰")),
        (WRITTEN[0], WRITTEN[1].replace("云杉", "恒丰")),
        (WRITTEN[1], WRITTEN[3].replace("Yunshan", "Hengfeng")),
        (WRITTEN[3], WRITTEN[4].replace("Yunshan", "Hengfeng")),
        (WRITTEN[0], WRITTEN[1].replace("3号", "5号")),
        (WRITTEN[2], WRITTEN[7].replace("3", "5")),
        (INCUBATORS[0], INCUBATORS[3].replace("Yunshan", "Hengfeng")),
        ("无锡市云杉建材市场1号馆103号", "Hall 1, Hengfeng Building Materials Market, No. 103, Wuxi"),
    ],
)
def test_factories_of_two_parks_and_two_factories_of_one_zone_are_two(left: str, right: str) -> None:
    assert not is_same(left, right)


def test_initials_before_the_word_for_a_park_are_read() -> None:
    assert is_same("佛山市云杉科技园3号楼301室", "301#, 3# Building, Yunshan S&T Park, Foshan")
    assert not is_same("佛山市云杉科技园3号楼301室", "301#, 3# Building, Hengfeng S&T Park, Foshan")


def test_a_wholesale_market_is_read_in_syllables() -> None:
    assert is_same("无锡市云杉批发市场一区2103号", "Shop 2103, Area 1, Yunshan Pifa Shichang, Wuxi")
