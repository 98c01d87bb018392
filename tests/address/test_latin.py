"""Latin text as the scanner takes it apart: what a word is depends on the words beside it."""

from functools import cache

import pytest

from falsefront import address
from falsefront.address.reading import Reading
from falsefront.records import Level

load = cache(address.load)


def read(text: str) -> Reading:
    return address.read(text, load())


def level(a: str, b: str) -> Level:
    return address.compare(read(a), read(b)).level


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("88 FU XING BOULEVARD, XING TAI", "fuxing"),
        ("88 Fu An Lu, Xingtai", "fuan"),
        ("Fu Hua Jie 88, Xingtai", "fuhua"),
    ],
)
def test_fu_is_a_syllable_unless_a_number_follows(text: str, key: str) -> None:
    reading = read(text)
    assert reading.road is not None
    assert (reading.road.name.key, str(reading.number)) == (key, "88")


def test_fu_before_a_number_is_an_annex() -> None:
    assert str(read("No. 18 Fu 5, Yejin Road, Xingtai").number) == "18fu5"


def test_numbers_glued_to_their_generic() -> None:
    reading = read("Yejinbeilu 88hao Ruisuidasha 2hao lou 3danyuan 1203shi, Xingtaishi")
    assert (str(reading.number), reading.entrance, reading.unit) == ("88", "3", "1203")
    assert level("Yejinbeilu 88hao 1203shi, Xingtaishi", "邢台市冶金北路88号1203室") is Level.UNIT


def test_a_pinyin_road_takes_the_number_behind_it() -> None:
    reading = read("C zuo 703, Yejin Lu 26, Xingtai")
    assert (str(reading.number), reading.building, reading.unit) == ("26", "c", "703")
    assert str(read("703, No. 26 Yejin Lu, Xingtai").number) == "26"
    assert str(read("26 Yejin Road, Xingtai").number) == "26"


def test_a_building_is_called_lou_and_a_residence_mansion() -> None:
    assert level("邢台市冶金路26号春晖楼3B室", "Chunhui Building 3B, 26 Yejin Road, Xingtai") is Level.UNIT
    assert level("邢台市冶金路26号春晖公馆3B室", "3B Chunhui Mansion, 26 Yejin Road, Xingtai") is Level.UNIT
    assert level("邢台市冶金路26号春晖大厦3B室", "3B Chunhui Mansion, 26 Yejin Road, Xingtai") is Level.UNIT
    assert level("邢台市冶金路26号春晖公馆3B室", "邢台市冶金路26号春晖大厦3B室") is Level.NUMBER


def test_a_direction_in_brackets_belongs_to_the_road() -> None:
    assert level("26 Yejin Road (N), Xingtai", "邢台市冶金北路26号") is Level.NUMBER
    assert level("26 Yejin Road (N), Xingtai", "邢台市冶金南路26号") is Level.CITY


def test_a_latin_name_that_repeats_the_city_is_no_county_of_that_name() -> None:
    reading = read("Aba 624000 四川省阿坝藏族羌族自治州马尔康市团结街15号")
    assert reading.city is not None
    assert reading.city.codes == {"5132"}
    assert reading.county is not None
    assert reading.county.codes == {"513201"}
    assert reading.contradictions == ()


def test_a_mistyped_avenue_is_an_avenue() -> None:
    assert level("26 Yejin Avc, Xingtai", "邢台市冶金大道26号") is Level.NUMBER
