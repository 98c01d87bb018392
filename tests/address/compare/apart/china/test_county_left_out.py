"""Counties that are called as their city is."""

import pytest

from falsefront import address


def _is_one(one: str, other: str) -> bool:
    return address.compare_fields(one, other, address.load())[2].same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("伊宁市银杏路88号", "伊宁县银杏路88号"),
        ("新疆伊宁市银杏路88号", "88 Yinxing Road, Yining County, Xinjiang"),
        ("江西省南昌市银杏路88号", "江西省南昌县银杏路88号"),
        ("南昌市银杏路88号", "No. 88 Yinxing Road, Nanchang County, Jiangxi"),
        ("88 Yinxing Road, Changsha, Hunan", "88 Yinxing Road, Changsha County, Hunan"),
        ("邢台市银杏路88号", "邢台县银杏路88号"),
    ],
)
def test_a_county_is_not_the_city_of_its_name(one: str, other: str) -> None:
    assert not _is_one(one, other)
    assert not _is_one(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("江西省南昌市青云谱区解放路88号", "88 Jiefang Road, Nanchang, Jiangxi"),
        ("江西省南昌市莲塘镇银杏路88号", "江西省南昌县莲塘镇银杏路88号"),
        ("福建省漳州市银杏坡路88号", "福建省漳浦县银杏坡路88号"),
        ("恩施市解放路88号", "No. 88 Jiefang Road, Enshi, Hubei"),
        ("88 Renmin Road, Yiwu, Jinhua, Zhejiang", "浙江省义乌市人民路88号"),
    ],
)
def test_a_district_a_town_in_common_and_another_name_say_no_other_place(one: str, other: str) -> None:
    assert _is_one(one, other)
