"""Streets and quarters that are called by a bridge, a gate or a well, without a word for a street: 丁家桥26号."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.records import Level


def level(a: str, b: str) -> Level:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).level == address.compare(right, left).level
    return address.compare(left, right).level


HOUSE = "南京市鼓楼区榛家桥26号"


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("鼓楼区榛家桥26号", Level.NUMBER),
        ("26 Zhenjiaqiao, Gulou District, Nanjing", Level.NUMBER),
        ("Room 201, Building 4, No. 26 Zhenjia Qiao, Gulou, Nanjing 210009", Level.NUMBER),
        ("江苏省南京市鼓楼区榛家桥26号4幢201室", Level.NUMBER),
        ("南京市鼓楼区榛家桥26号院4幢", Level.NUMBER),
    ],
)
def test_a_house_of_a_name_alone_is_one_in_one_district(other: str, found: Level) -> None:
    assert level(HOUSE, other) is found


@pytest.mark.parametrize(
    "other",
    [
        "鼓楼区榛家桥28号",
        "鼓楼区臻家桥26号",  # sounds alike
        "玄武区榛家桥26号",
        "南京市榛家桥26号",  # of which district nobody says
        "鼓楼区榛家桥路26号",
        "鼓楼区北榛家桥26号",
        "鼓楼区青岛路榛家桥26号",
        "28 Zhenjiaqiao, Gulou District, Nanjing",
        "26 Zhenjiawan, Gulou District, Nanjing",
    ],
)
def test_another_number_name_or_district_is_another_house(other: str) -> None:
    assert not level(HOUSE, other).is_same_premises


def test_a_name_of_two_characters_is_a_town_as_often() -> None:
    assert not level("苏州市吴中区榛渎26号", "吴中区榛渎26号").is_same_premises


def test_buildings_of_one_house_are_told() -> None:
    four, five = f"{HOUSE}4幢", f"{HOUSE}5幢"
    assert (level(four, four), level(four, five)) == (Level.BUILDING, Level.NUMBER)


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("江阴市周庄镇三房村12号", "三房"),
        ("兰考县三座楼村5号", "三座楼"),
        ("三层楼村8号", "三层楼"),
    ],
)
def test_a_village_may_be_called_by_rooms_and_storeys(text: str, area: str) -> None:
    reading = address.read(text, load())
    assert [each.name.text for each in reading.areas] == [area]
    assert (reading.unit, reading.building, reading.floor) == (None, None, None)


def test_a_room_before_a_village_s_office_is_a_room() -> None:
    assert address.read("人民路3号二楼201房村委会旁", load()).unit == "201"
