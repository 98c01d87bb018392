"""Houses of a place without a generic word, which counts them as a village does: 榛家桥26号."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.canonical import spellings
from falsefront.match.keys import keys_of
from falsefront.match.parts import words_of
from falsefront.records import Level


def level(a: str, b: str) -> Level:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).level == address.compare(right, left).level
    return address.compare(left, right).level


def share_a_key(a: str, b: str) -> bool:
    keys = [keys_of(words_of(address.read(text, load()))) for text in (a, b)]
    left, right = (set(one.filed if one is not None else ()) for one in keys)
    return any(key[0] == "a" for key in left & right)


HOUSE = "南京市鼓楼区榛家桥26号"
SAME = [
    ("鼓楼区榛家桥26号", Level.NUMBER),
    ("26 Zhenjiaqiao, Gulou District, Nanjing", Level.NUMBER),
    ("Room 201, Building 4, No. 26 Zhenjia Qiao, Gulou, Nanjing 210009", Level.NUMBER),
    ("江苏省南京市鼓楼区榛家桥26号4幢201室", Level.NUMBER),
    ("南京市鼓楼区榛家桥26号院4幢", Level.NUMBER),
    ("南京市鼓楼区湖南路街道榛家桥26号", Level.NUMBER),
]
OTHERS = [
    "鼓楼区榛家桥28号",
    "鼓楼区臻家桥26号",  # sounds alike
    "玄武区榛家桥26号",
    "徐州市鼓楼区榛家桥26号",
    "南京市榛家桥26号",  # of which district nobody says
    "鼓楼区榛家桥路26号",
    "鼓楼区榛家桥村26号",
    "鼓楼区榛家桥镇26号",
    "鼓楼区榛家桥工业区26号",
    "鼓楼区榛家桥产业园26号",
    "鼓楼区榛家桥大厦26号",
    "鼓楼区榛家桥26室",
    "鼓楼区北榛家桥26号",
    "鼓楼区榛家桥26号厂房",
    "26 Zhenjiaqiao Group 3, Gulou District, Nanjing",
    "鼓楼区青岛路榛家桥26号",
    "28 Zhenjiaqiao, Gulou District, Nanjing",
    "Room 26, Zhenjiaqiao, Gulou District, Nanjing",
    "26 Zhenjiawan, Gulou District, Nanjing",
]


@pytest.mark.parametrize(("other", "found"), SAME)
def test_a_house_of_a_name_alone_is_one_in_one_district(other: str, found: Level) -> None:
    assert level(HOUSE, other) is found
    assert share_a_key(HOUSE, other) or other.startswith("鼓楼")  # whose city is open


@pytest.mark.parametrize("other", OTHERS)
def test_another_number_name_kind_or_district_is_another_house(other: str) -> None:
    assert not level(HOUSE, other).is_same_premises


@pytest.mark.parametrize(
    "other", ["南京市鼓楼区榛家桥村26号", "南京市鼓楼区榛家桥工业区26号", "南京市鼓楼区榛家桥28号"]
)
def test_grouping_knows_it_as_a_house_of_its_own_kind(other: str) -> None:
    assert not share_a_key(HOUSE, other)


def test_a_name_of_two_characters_is_a_town_as_often() -> None:
    assert not level("苏州市吴中区榛渎26号", "吴中区榛渎26号").is_same_premises


def test_a_hamlet_of_a_town_counts_its_houses() -> None:
    assert level("东莞市长安镇榛沙塘26号", "26 Zhenshatang, Chang'an Town, Dongguan") is Level.NUMBER
    assert not level("东莞市长安镇榛沙塘26号", "东莞市虎门镇榛沙塘26号").is_same_premises
    assert not level("吴江区盛泽镇新榛湾26号", "吴江区盛泽镇黄家村新榛湾26号").is_same_premises


def test_buildings_of_one_house_are_told() -> None:
    four, five = f"{HOUSE}4幢", f"{HOUSE}5幢"
    assert (level(four, four), level(four, five)) == (Level.BUILDING, Level.NUMBER)


def test_its_canonical_forms_are_read_as_it_is() -> None:
    for text in spellings(address.read(HOUSE, load())):
        assert text is not None
        assert level(HOUSE, text) is Level.NUMBER


def test_a_long_number_without_a_sign_is_a_room_as_often() -> None:
    assert not level("南京市鼓楼区榛家桥201号", "201, Zhenjiaqiao, Gulou District, Nanjing").is_same_premises
    assert level("南京市鼓楼区榛家桥201号", "No. 201 Zhenjiaqiao, Gulou District, Nanjing").is_same_premises
