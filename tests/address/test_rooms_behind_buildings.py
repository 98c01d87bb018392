"""A building written with the room in it is that building and that room."""

import pytest

from falsefront import address

GAZETTEER = address.load()


@pytest.mark.parametrize(
    ("text", "building", "unit"),
    [
        ("No.88 Yuhua Donglu, Hantu Plaza Bldg. 3-1811, Shijiazhuang, 050011", "3", "1811"),
        ("Building 12-205, Hantu Garden, Futian, Shenzhen", "12", "205"),
        ("Building 3-2, Hantu Plaza, Yuhua East Road, Shijiazhuang", "3-2", None),
        ("石家庄市裕华东路88号榛砚花园11-301号楼", "11-301", None),
    ],
)
def test_a_room_behind_a_stroke_is_no_part_of_the_buildings_number(text: str, building: str, unit: str | None) -> None:
    (reading,) = address.read_all([text], GAZETTEER)
    assert (reading.building, reading.unit) == (building, unit)


def test_two_rooms_of_one_building_are_in_it_however_the_one_is_written() -> None:
    one, other = address.read_all(
        [
            "No.88 Yuhua Donglu, Hantu Plaza Bldg. 3-1811, Shijiazhuang",
            "Room 1205, Building 3, Hantu Plaza, No. 88 Yuhua East Road, Shijiazhuang",
        ],
        GAZETTEER,
    )
    assert address.compare(one, other).level.value == "building"
