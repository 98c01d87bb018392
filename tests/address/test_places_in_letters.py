"""Places of China in letters: what is a city elsewhere and a town here, a zone across districts, a translated name."""

import pytest
from tests.address.same import GAZETTEER, is_same

from falsefront import address


@pytest.mark.parametrize(
    ("text", "county", "town"),
    [
        ("8 Lanhe Road, Shiyan, Bao'an District, Shenzhen", "baoan", "shiyan"),
        ("8 Lanhe Road, Shiyan, Shenzhen", None, "shiyan"),
        ("8 Lanhe Road, Nancheng District, Dongguan", None, "nancheng"),
        ("8 Lanhe Road, Chang'an, Dongguan, Guangdong", None, "changan"),
        ("8 Lanhe Road, West Lake District, Hangzhou", "xihu", None),
        ("8 Lanhe Road, Zhangjiang Hi-Tech Park, Pudong District, Shanghai", "zhangjianggaokejiyuanqu", None),
    ],
)
def test_a_place_contradicts_nothing_that_it_lies_in(text: str, county: str | None, town: str | None) -> None:
    reading = address.read(text, GAZETTEER)
    assert (reading.county and reading.county.key, reading.town and reading.town.key) == (county, town)
    assert (reading.contradictions, reading.leftover) == ((), ())


@pytest.mark.parametrize(
    "text",
    [
        "8 Lanhe Road, Yuncheng, Nanshan District, Shenzhen",
        "8 Lanhe Road, Nancheng District, Shenzhen",
        "8 Lanhe Road, Nanshan District, Dongguan, Hebei",
    ],
)
def test_what_lies_elsewhere_still_contradicts(text: str) -> None:
    assert address.read(text, GAZETTEER).contradictions


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("8 Nanxiang 3rd Road, Huangpu District, Guangzhou", "广州市黄埔区南翔三路8号", True),
        ("8 Nanxiang Third Road, Huangpu District, Guangzhou", "广州市黄埔区南翔二路8号", False),
        ("8 Lanhe Road, West Lake District, Hangzhou", "杭州市西湖区兰河路8号", True),
        ("8 Lanhe Road, West Lake District, Hangzhou", "杭州市萧山区兰河路8号", False),
        ("8 Lanhe Road, West Lake District", "杭州市西湖区兰河路8号", True),
        ("8 Lanhe Road, West Lake District", "南昌市西湖区兰河路8号", False),
        ("8 Lanhe Road, West Lake District, Nanchang", "南昌市西湖区兰河路8号", True),
        ("8 Lanhe Road, Shiyan, Shenzhen", "深圳市宝安区石岩街道兰河路8号", True),
        ("8 Lanhe Road, Shiyan, Hubei", "深圳市宝安区石岩街道兰河路8号", False),
        ("No. 50, Group 10, Lanzhong Village, Xinjie, Xiaoshan, Hangzhou", "杭州市萧山区新街街道兰中村10组50号", True),
        ("No. 52, Group 10, Lanzhong Village, Xinjie, Xiaoshan, Hangzhou", "杭州市萧山区新街街道兰中村10组50号", False),
    ],
)
def test_such_places_are_compared_as_they_are(left: str, right: str, same: bool) -> None:
    assert is_same(left, right) is same


@pytest.mark.parametrize(
    "text",
    [
        "Jinhua, Pan'an County, Luhe Xiang, Group No. 16, Lugou Village",
        "Zhejiang Province, Jinhua Shi, Pan'an County, Luhe Xiang, No.16 Group Lugou Village",
        "Group 16, Lugou Village, Luhe Xiang, Pan'an County, Jinhua",
        "Pan'an County, Luhe Xiang, Lugou Village, Group 16, Jinhua",
    ],
)
def test_a_xiang_before_a_village_or_its_group_is_a_township(text: str) -> None:
    reading = address.read(text, GAZETTEER)
    assert reading.road is None
    assert reading.town is not None
    assert reading.town.key == "luhe"
    assert address.compare(reading, address.read("金华市磐安县鹿河乡鹿沟村16组", GAZETTEER)).same_premises


def test_a_xiang_with_a_number_beside_it_is_a_lane() -> None:
    reading = address.read("No. 16 Luhe Xiang, Lugou Village, Pan'an County, Jinhua", GAZETTEER)
    assert reading.road is not None
