"""Rooms by floor and door before the name of a house in South Asia, the Gulf and Africa; and units there."""

import pytest
from tests.address.same import GAZETTEER, is_same

from falsefront import address

IN_ONE_HOUSE = [
    ("402, Lark Business Centre, Andheri East, Mumbai", "705, Lark Business Centre, Andheri East, Mumbai 400059"),
    ("Unit 402, Lark Business Centre, Andheri East, Mumbai", "Unit 705, Lark Business Centre, Andheri East, Mumbai"),
    ("1003 & 1009 Owl Tower, Nehru Place, New Delhi", "713-714, Owl Tower, Nehru Place, New Delhi 110019"),
    ("B-402, Wren Business Hub, Ahmedabad", "C-705, Wren Business Hub, Ahmedabad"),
    ("402, A Wing, Lark Plaza, MG Road, Pune 411001", "705, B Wing, Lark Plaza, MG Road, Pune"),
    ("402, IV Floor, Lark Chambers, MG Road, Pune", "705, VII Floor, Lark Chambers, MG Road, Pune"),
    ("G-12, Lark Mall, Baner, Pune", "S-45, Lark Mall, Baner, Pune"),
    ("Lark Plaza, Suite 402, MG Road, Pune", "Lark Plaza, Suite 705, MG Road, Pune"),
    ("402, Lark Trade Center, Shahrah-e-Faisal, Karachi", "705, Lark Trade Center, Shahra-e-Faisal, Karachi"),
    ("402, Owl Plaza, Mirpur 10, Dhaka", "705, Owl Plaza, Mirpur-10, Dhaka"),
    ("Unit 1204, Owl Tower, Business Bay, Dubai", "Unit 705, Owl Tower, Business Bay, Dubai"),
    ("Owl Tower, Unit 402, Sheikh Zayed Road, Dubai", "Owl Tower, Unit 705, Sheikh Zayed Road, Dubai"),
    ("Unit 4, Lark Court, Ngong Road, Nairobi", "Unit 9, Lark Court, Ngong Road, Nairobi"),
    ("Unit 5, Lark Business Park, Midrand", "Unit 9, Lark Business Park, 16th Road, Midrand, 1685"),
]
APART = [
    ("402, Trade Centre, Andheri East, Mumbai", "705, Trade Centre, Andheri East, Mumbai"),
    ("501, Guest House, Main Road, Accra, Ghana", "812, Guest House, Main Road, Accra, Ghana"),
    ("402, Market Complex, Al Barsha, Dubai", "705, Market Complex, Al Barsha, Dubai"),
    ("402, Tennis Court, MG Road, Pune", "705, Tennis Court, MG Road, Pune"),
    ("402, MG Road, Pune 411001", "705, MG Road, Pune"),
    ("No. 12, Lark Plaza, MG Road, Pune", "No. 45, Lark Plaza, MG Road, Pune"),
    ("402, Lark Plaza, MG Road, Pune", "402, Wren Plaza, MG Road, Pune"),
    ("402, Lark Plaza, Baner, Pune", "402, Lark Plaza, Kharadi, Pune"),
    ("402, Lark Plaza, MG Road, Pune", "402, Lark Plaza, FC Road, Pune"),
    ("402, Lark Enclave, Baner, Pune", "705, Lark Enclave, Baner, Pune"),
    ("402, Lark Park, Baner, Pune", "705, Lark Park, Baner, Pune"),
    ("402, near Lark Plaza, MG Road, Pune", "705, near Lark Plaza, MG Road, Pune"),
    ("Plot 5, Owl Industrial Estate, Vasai", "Plot 9, Owl Industrial Estate, Vasai"),
    ("Office 402, Sheikh Zayed Road, Dubai", "Office 705, Sheikh Zayed Road, Dubai"),
    ("Owl Tower 1, Unit 402, Sheikh Zayed Road, Dubai", "Owl Tower 2, Unit 705, Sheikh Zayed Road, Dubai"),
    ("Unit 5, Heron Road, Sandton", "Unit 9, Heron Road, Sandton"),
]


@pytest.mark.parametrize(("one", "other"), IN_ONE_HOUSE)
def test_two_rooms_of_a_house_that_goes_by_its_name_are_in_one_house(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_a_number_of_a_road_an_estate_or_another_house_is_no_room(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("text", "unit", "number"),
    [
        ("402, Lark Business Centre, Andheri East, Mumbai", "402", "None"),
        ("A/402, Lark Plaza, MG Road, Pune 411001", "a402", "None"),
        ("12, Lark Plaza, MG Road, Pune 411001", None, "12"),
        ("7200, Lark Plaza, MG Road, Pune 411001", None, "7200"),
        ("400, Lark Plaza, MG Road, Pune 411001", None, "400"),
        ("402 Lark House, Kestrel Road, London", None, "402"),
    ],
)
def test_a_room_has_a_floor_and_a_door_and_stands_in_countries_of_named_houses(
    text: str, unit: str | None, number: str
) -> None:
    reading = address.read(text, GAZETTEER)
    assert (reading.unit, str(reading.number)) == (unit, number)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Tower A, Lark Square, SG Road, Ahmedabad", "Tower A, Lark Square, SG Road, Ahmedabad, Gujarat", True),
        ("3rd Floor, Lark Square, SG Road, Ahmedabad", "Lark Square, SG Road, Ahmedabad, Gujarat", False),
        ("402, Lark Square, SG Road, Ahmedabad", "705, Lark Square, SG Road, Ahmedabad, Gujarat", False),
        ("Ground Floor, Wren Square, Sandton", "Wren Square, Kestrel Street, Sandton, Johannesburg", False),
        ("Office 12, Owl Tower, Lark Square, Sharjah", "Office 45, Kestrel House, Lark Square, Sharjah", False),
        ("Lark Square, SG Road, Ahmedabad", "Lark Square, CG Road, Ahmedabad", False),
        ("12 Lark Square, Kolkata", "14 Lark Square, Kolkata", False),
        ("Lark Square, Kolkata", "Lark Court, Kolkata", False),
    ],
)
def test_a_square_beside_a_road_is_a_house_where_it_has_towers(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
