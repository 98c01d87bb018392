"""Towns, quarters, bases and gates that go without their generic word, or with another one; initials of cities."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.canonical import canonical
from falsefront.address.reading import Reading


def read(text: str) -> Reading:
    return address.read(text, load())


def is_one(a: str, b: str) -> bool:
    return address.compare(read(a), read(b)).level.is_same_premises


@pytest.mark.parametrize(
    ("text", "town", "area"),
    [
        ("深圳宝安福永兴围5号", "福永街道", "xingwei"),
        ("深圳宝安福永兴围第三工业区5栋", "福永街道", "xingwei3"),
        ("东莞长安乌沙第六工业区12号", "长安镇", "wusha6"),
        ("广州市白云区石井街庆丰村5号", "石井街道", "qingfeng"),
    ],
)
def test_a_village_or_zone_stands_behind_the_name_of_its_town(text: str, town: str, area: str) -> None:
    reading = read(text)
    assert reading.town is not None
    assert (reading.town.text, [each.name.key for each in reading.areas]) == (town, [area])


def test_the_name_of_a_town_alone_stays_the_name() -> None:
    assert [area.name.key for area in read("深圳市宝安区福永工业区5栋").areas] == ["fuyong"]


@pytest.mark.parametrize("text", ["东莞市长安镇生产基地", "Production Base, Chang'an Town, Dongguan"])
def test_a_base_that_is_called_by_what_it_is_for_is_nobodys(text: str) -> None:
    assert not is_one(text, text)


@pytest.mark.parametrize(
    "text", ["义乌市春晗二区12栋3单元", "Building 12, Chunhan 2nd District, Yiwu", "义乌市青口北区20栋"]
)
def test_a_quarter_comes_back_from_its_canonical_spelling(text: str) -> None:
    reading = read(text)
    again = read(canonical(reading))
    assert (again.developments, again.plot, again.building) == (
        reading.developments, reading.plot, reading.building,
    )  # fmt: skip


def test_a_quarter_is_no_single_premises() -> None:
    assert not is_one("义乌市春晗二区", "义乌市春晗二区12栋")
    assert not is_one("义乌市春晗二区12栋", "义乌市春晗二区13栋")


@pytest.mark.parametrize(
    ("text", "number", "entrance"),
    [
        ("义乌国际商贸城三区27号门3楼1234号", None, "27"),
        ("天津市南开区金海花园5号楼3号门201", None, "3"),
        ("广州市中山路5号门", "5", None),
        ("上海市真南路398弄5号门201室", "5", None),
        ("广州市中山路88号门面", "88", None),
    ],
)
def test_a_gate_is_a_gate_in_a_market_or_house_and_a_number_on_a_street(
    text: str, number: str | None, entrance: str | None
) -> None:
    reading = read(text)
    assert (str(reading.number) if reading.number else None, reading.entrance) == (number, entrance)


def test_initials_of_a_city_count_in_a_part_of_their_own_or_before_characters() -> None:
    assert [place.text for text in ("12 Tianhe Road, GZ", "GZ市天河路12号") if (place := read(text).city)] == [
        "GZ", "广州市",
    ]  # fmt: skip
    assert read("Building SH, 12 Tianhe Road, Guangzhou").building == "sh"
    assert read("12 Tianhe Road, HZ").city is None  # Hangzhou, Huizhou, Huzhou, Heze


def test_a_market_is_no_city_whose_name_ends_there() -> None:
    county = read("义乌福田市场三区3楼1234").county
    assert county is not None
    assert county.text == "义乌"


def test_a_town_of_the_city_beside_it_is_no_county_of_its_name_elsewhere() -> None:
    reading = read("Chenguang Road, Donggang Town, Wuxi, Jiangsu")
    assert reading.town is not None
    assert (reading.town.key, reading.county, reading.contradictions) == ("donggang", None, ())
    assert is_one("7 Chenguang Road, Donggang Town, Wuxi, Jiangsu", "无锡市锡山区东港镇晨光路7号")
    assert not is_one("7 Chenguang Road, Donggang Town, Wuxi, Jiangsu", "无锡市锡山区锡北镇晨光路7号")
    elsewhere = read("7 Chenguang Road, Donggang District, Rizhao")
    assert elsewhere.county is not None
    assert elsewhere.town is None
    assert "does not lie in" in read("7 Chenguang Road, Donggang District, Wuxi").contradictions[0]


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("No. 8, Tingling Industrial Zone, Houjie, Dongguan", "houjie"),
        ("No. 8, Tingling Road, Houjie, Dongguan", "houjie"),
        ("8 Houjie, Dongguan", None),
    ],
)
def test_a_town_whose_name_ends_like_a_street_is_no_street_without_a_number(text: str, town: str | None) -> None:
    reading = address.read(text, load())
    assert (reading.town.key if reading.town else None) == town
