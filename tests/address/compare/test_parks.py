"""Parks for works in both scripts: what they are for, what a translated word stands for, factories by letter."""

import pytest
from tests.gazetteer import load

from falsefront import address


def is_one(a: str, b: str) -> bool:
    return address.compare(address.read(a, load()), address.read(b, load())).same_premises


@pytest.mark.parametrize(
    ("latin", "han", "same"),
    [
        (
            "Factory B7 Hengye Sci-Tech Industrial Park, Humen Town, Dongguan",
            "东莞市虎门镇恒业科技工业园B7栋厂房",
            True,
        ),
        ("Building 3, Hengye Technology Industrial Park, Humen Town, Dongguan", "东莞市虎门镇恒业科技工业园3栋", True),
        ("Building 3, Hengye Industrial Park, Humen Town, Dongguan", "东莞市虎门镇恒业科技工业园3栋", False),
        ("Factory B7 Hengye Sci-Tech Industrial Park, Houjie Town, Dongguan", "东莞市虎门镇恒业科技工业园B7栋", False),
        ("Factory Building 3, Hengye Industrial Park, Humen Town, Dongguan", "东莞市虎门镇恒业工业园3栋厂房", True),
        ("Block A3, Digital Technology Park, Songhe 7th Road, Dongguan", "东莞市松河七路数字技术园A3栋", True),
        ("Block A3, Digital Technology Park, Songhe 7th Road, Dongguan", "东莞市松河七路数码科技园A3栋", True),
        ("Block A3, Digital Technology Park, Songhe 7th Road, Dongguan", "东莞市松河七路软件园A3栋", False),
    ],
)
def test_a_park_is_one_by_its_name_and_what_it_is_for(latin: str, han: str, same: bool) -> None:
    assert is_one(latin, han) == same


@pytest.mark.parametrize(
    ("latin", "han", "same"),
    [
        (
            "Bldg 5, Zone 2, Longhe Industrial Park, Dalang, Longhua, Shenzhen",
            "深圳市龙华区大浪龙河工业园二区5栋",
            True,
        ),
        ("Building 6, Tonghe Indus. Zone, Shajing St., Bao'an, Shenzhen", "深圳市宝安区沙井街道同和工业区6号楼", True),
        ("Building 6, Tonghe Industrial Zone, Shajing, Bao'an, Shenzhen", "深圳市宝安区福永同和工业区6栋", False),
        (
            "Building 6, Tonghe Industrial Park, Shajing St., Bao'an, Shenzhen",
            "深圳市宝安区福永街道同和工业园6栋",
            False,
        ),
        ("Bldg 5, Longhe Industrial Park, Fucheng, Longhua, Shenzhen", "深圳市龙华区大浪龙河工业园5栋", False),
    ],
)
def test_a_zone_is_one_in_one_town_or_subdistrict(latin: str, han: str, same: bool) -> None:
    assert is_one(latin, han) == same


def test_a_park_is_named_in_a_reason_as_its_name_was_compared() -> None:
    one, other = "Building 4, Moyu Science Park, Yuhang District, Hangzhou", "杭州市余杭区墨榆科技园4幢"
    reasons = address.compare(address.read(one, load()), address.read(other, load())).reasons
    assert "same development: 'Moyu' and '墨榆'" in reasons


CITY = "福建省晋江市安海镇宏晖工业城"


@pytest.mark.parametrize(
    ("latin", "han", "same"),
    [
        ("HONGHUI INDUSTRIAL CITY, ANHAI TOWN, JINJIANG, FUJIAN 362261", CITY, True),
        ("Building 3, Honghui Industry City, Anhai Town, Jinjiang, Fujian", f"{CITY}3栋", True),
        ("HONGXING INDUSTRIAL CITY, ANHAI TOWN, JINJIANG, FUJIAN 362261", CITY, False),
        ("HONGHUI INDUSTRIAL PARK, ANHAI TOWN, JINJIANG, FUJIAN 362261", CITY, False),
        ("HONGHUI INDUSTRIAL CITY, CIZAO TOWN, JINJIANG, FUJIAN 362261", CITY, False),
        ("Zone A, Honghui Industrial City, Anhai Town, Jinjiang, Fujian", f"{CITY}B区", False),
        ("No. 5 Honghui Industrial City, Anhai Town, Jinjiang, Fujian", f"{CITY}7号", False),
        ("Honghui Industry City, Gangxia, Donggang Town, Wuxi, Jiangsu", "无锡市锡山区东港镇港下宏晖工业城", True),
        ("Honghui Industry City, Yangjian, Donggang Town, Wuxi, Jiangsu", "无锡市锡山区东港镇港下宏晖工业城", False),
        ("Honghui Industry City, Gangxia, Xibei Town, Wuxi, Jiangsu", "无锡市锡山区东港镇港下宏晖工业城", False),
        (
            "3F, Building A, Honghui Science Park, Gushu, Xixiang, Bao'an, Shenzhen",
            "深圳市宝安区西乡街道固戍宏晖科技园A栋3楼",
            True,
        ),
        (
            "3F, Building A, Honghui Science Park, Laodong, Xixiang, Bao'an, Shenzhen",
            "深圳市宝安区西乡街道固戍宏晖科技园A栋3楼",
            False,
        ),
    ],
)
def test_an_industrial_city_is_a_development_and_a_village_before_it_no_part_of_its_name(
    latin: str, han: str, same: bool
) -> None:
    assert is_one(latin, han) == same
    assert is_one(han, latin) == same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Parque Tecnológico Tordo, 12, Zaragoza", "Polígono Tordo, 12, Zaragoza", False),
        (
            "Parque Tecnológico El Tordo, parcela 3, 18016 Granada",
            "Parque Científico El Tordo, parcela 3, 18016 Granada",
            False,
        ),
        (
            "Unit 12, Teal Techpark, Whitefield, Bengaluru",
            "Unit 12, Teal Industrial Park, Whitefield, Bengaluru",
            False,
        ),
        ("Unit 12, Teal Tech Village, Whitefield, Pune", "Unit 12, Teal Business Park, Whitefield, Pune", False),
        ("Parque Tecnológico Tordo, 12, Zaragoza", "Parque Tecnologico Tordo 12, Zaragoza, Spain", True),
        ("Unit 12, Teal Tech Park, Whitefield, Bengaluru", "Unit 12, Teal Techpark, Whitefield, Bengaluru", True),
    ],
)
def test_parks_of_two_kinds_and_one_name_are_two(one: str, other: str, same: bool) -> None:
    assert is_one(one, other) is same
