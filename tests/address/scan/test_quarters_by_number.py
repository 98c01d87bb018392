"""Quarters by their number behind "Zone", in a subdistrict that is called Street, and districts of a market."""

import pytest
from tests.address.same import GAZETTEER, is_same

from falsefront import address
from falsefront.address.reading import Reading

CHANGCHUN = "Building 41, Changchun Zone 3, Choujiang Street, Yiwu"
HAN = "义乌市稠江街道长春三区41幢"
BOOTH = "浙江省义乌市国际商贸城3区三楼15327号商位"


def read(text: str) -> Reading:
    return address.read(text, GAZETTEER)


@pytest.mark.parametrize(
    "text",
    [
        CHANGCHUN,
        "Bldg. 41, Changchun 3rd Zone, Choujiang Subdistrict, Yiwu City",
        "Building 41, Changchun Zone 3, Yiwu",
        HAN,
        "义乌市长春3区41号楼",
    ],
)
def test_the_number_of_a_quarter_is_no_house(text: str) -> None:
    found = read(text)
    assert (found.plot, found.building, found.number) == ("3", "41", None)
    assert [house.name.key for house in found.developments] == ["changchun"]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (CHANGCHUN, HAN, True),
        (CHANGCHUN, "Bldg. 41, Changchun 3rd Zone, Choujiang Subdistrict, Yiwu City", True),
        (CHANGCHUN, "Building 14, Changchun Zone 3, Choujiang Street, Yiwu", False),
        (CHANGCHUN, "Building 41, Changchun Zone 4, Choujiang Street, Yiwu", False),
        (CHANGCHUN, "Building 41, Changchun 4th Zone, Choujiang Street, Yiwu", False),
        (CHANGCHUN, "义乌市稠江街道长春三区14幢", False),
        (CHANGCHUN, "No. 3 Choujiang Street, Yiwu", False),
        (CHANGCHUN, "Building 41, Moyu Zone 3, Choujiang Street, Yiwu", False),
        ("Booth 15327, 3/F, International Trade City D3, Yiwu", BOOTH, True),
        ("Booth 15327, 3/F, International Trade City District 3, Yiwu", BOOTH, True),
        ("义乌国际商贸城三区3楼58号门15327店面", BOOTH, True),
        ("Booth 15327, 3/F, International Trade City D2, Yiwu", BOOTH, False),
        ("义乌国际商贸城二区三楼15327号商位", BOOTH, False),
    ],
)
def test_quarters_and_districts_are_told_by_their_numbers(left: str, right: str, expected: bool) -> None:
    assert is_same(left, right) is expected


def test_a_district_before_a_floor_in_characters_is_read() -> None:
    found = read(BOOTH)
    assert (found.plot, found.floor, found.unit, found.leftover) == ("3", "3", "15327", ())
