"""A building that a letter alone counts, where nothing else stands in its part: 12 Mill Road, Building C."""

import pytest
from tests.address.same import GAZETTEER

from falsefront import address
from falsefront.records import Level


@pytest.mark.parametrize(
    ("text", "building"),
    [
        ("12 Mill Road, Building C, Leeds LS1 1AA", "c"),
        ("Building C, 12 Mill Road, Leeds LS1 1AA", "c"),
        ("Sowia 54/56, bud. C, 91-463 Łódź", "c"),
        ("ul. Sowia 54/56, budynek C, 91-463 Łódź", "c"),
        ("Eulenstr. 5, Haus B, 10827 Berlin", "b"),
        ("Rodovia BR-101, km 142, Galpão A, Itapema - SC", "a"),
        ("Building C Road, Leeds", None),
        ("12 Mill Road, Gulab Building C, Leeds", None),
    ],
)
def test_a_letter_alone_counts_a_building(text: str, building: str | None) -> None:
    assert address.read(text, GAZETTEER).building == building


def test_a_hall_of_a_market_in_poland_is_in_no_town_of_pakistan() -> None:
    found = address.read("ul. Sowia 16, hala 3, boks 118, Wólka Kosowska", GAZETTEER)
    assert found.country != "PK"
    assert found.city is not None
    assert found.city.text == "Wolka Kosowska"


def test_two_buildings_of_one_number_are_told() -> None:
    one, other = (address.read(f"12 Mill Road, Building {it}, Leeds LS1 1AA", GAZETTEER) for it in "CD")
    found = address.compare(one, other)
    assert found.level is Level.NUMBER
    assert any(reason.startswith("other building") for reason in found.reasons)


@pytest.mark.parametrize(
    ("text", "floor"),
    [
        ("Łódź, ul. Sowia nr 54/56, II piętro", "2"),
        ("Łódź, ul. Sowia nr 54/56, 3 piętro", "3"),
        ("Via Gufo 12, III piano, Milano", "3"),
        ("Industrial Area Phase II, 3rd Floor, Chandigarh", "3"),
    ],
)
def test_a_floor_by_its_roman_numeral_is_read(text: str, floor: str) -> None:
    assert address.read(text, GAZETTEER).floor == floor
