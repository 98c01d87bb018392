"""Villages that are called by rooms and storeys, which are none of a house's: 三房村, 三座楼村."""

import pytest
from tests.gazetteer import load

from falsefront import address


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
