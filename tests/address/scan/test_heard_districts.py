"""Districts of China that are written with another character of the same sound, and parks called by their city."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.records import Level


def codes(text: str) -> tuple[set[str], set[str]]:
    reading = address.read(text, load())
    city, county = reading.city, reading.county
    return set(city.codes) if city else set(), set(county.codes) if county else set()


@pytest.mark.parametrize(
    ("text", "county"),
    [
        ("上海市浦陀区虹榆路88号", "310107"),
        ("上海市黄埔区虹榆路88号", "310101"),  # a district of Guangzhou
        ("广州市黄浦区虹榆路88号", "440112"),  # one of Shanghai
        ("北京市潮阳区虹榆路88号", "110105"),
        ("上海市蒲东新区虹榆路88号", "310115"),
        ("苏州市五中区虹榆路88号", "320506"),
        ("上海市闵行区虹榆路88号", "310112"),
    ],
)
def test_a_district_is_the_one_that_sounds_so(text: str, county: str) -> None:
    assert codes(text)[1] == {county}


@pytest.mark.parametrize(
    "text",
    [
        "闽行区虹榆路88号",  # of no city: what a quarter elsewhere may be called
        "秦山区虹榆路88号",
        "武汉市武冒区虹榆路88号",  # another sound
        "杭州市闽行区虹榆路88号",  # of another city
    ],
)
def test_another_sound_or_city_is_no_district(text: str) -> None:
    assert codes(text)[1] == set()


def test_a_park_called_by_its_city_lies_there() -> None:
    assert codes("厦门软件园二期观榆路2号")[0] == {"3502"}
    assert codes("浙江省厦门软件园观榆路2号")[0] == set()
    assert codes("福州市厦门软件园观榆路2号")[0] == {"3501"}


@pytest.mark.parametrize(
    ("text", "county"),
    [
        ("No. 7 Xinyu Road, Songshan Lake High-tech Industrial Development Zone", "4419z1"),
        ("No. 7 Xinyu Road, East Lake High-tech Industrial Development Zone", "4201z1"),
        ("No. 7 Xinyu Road, Xiasha Economic Development Zone", "3301z1"),
    ],
)
def test_a_zone_is_known_by_its_english_name_in_all_its_forms(text: str, county: str) -> None:
    assert codes(text)[1] == {county}


def test_one_address_with_the_district_misspelled() -> None:
    one, other = (address.read(text, load()) for text in ("上海闽行区虹榆路88号", "上海市闵行区虹榆路88号2楼"))
    assert address.compare(one, other).level is Level.NUMBER
    assert not address.compare(one, address.read("上海市松江区虹榆路88号", load())).level.is_same_premises
