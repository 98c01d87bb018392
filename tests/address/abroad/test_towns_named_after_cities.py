"""A postcode before a town that is told by the city it lies at is no house's: 28970 Humanes de Madrid."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("text", "postcode", "number", "area"),
    [
        ("Calle Mayor 5, 28970 Humanes de Madrid", "28970", "5", "Humanes De Madrid"),
        ("Calle Mayor 5, 28970 Humanes de Madrid, España", "28970", "5", "Humanes De Madrid"),
        ("Polígono Industrial Los Búhos, nave 14, 28970 Humanes de Madrid", "28970", None, "Poligono Los Buhos"),
        # What stands before the city is no town, or the number is the house's.
        ("5 Elm Court, 28970 Owl Road, Madrid", None, "28970", None),
    ],
)
def test_the_number_before_such_a_town_is_its_postcode(
    text: str, postcode: str | None, number: str | None, area: str | None
) -> None:
    reading = address.read(text, load())
    assert reading.postcode == postcode
    assert (str(reading.number) if reading.number else None) == number
    assert (reading.areas[0].name.text if reading.areas else None) == area


def test_two_halls_of_an_estate_are_two_and_one_is_one() -> None:
    for town in ("28970 Humanes de Madrid", "41016 Sevilla", "28850 Torrejón de Ardoz"):
        hall = f"Polígono Industrial Los Búhos, nave 14, {town}"
        assert is_same(hall, f"POLIGONO INDUSTRIAL LOS BUHOS NAVE 14, {town}")
        assert not is_same(hall, f"Polígono Industrial Los Búhos, nave 22, {town}")


def test_the_postcode_before_a_town_is_no_house_of_an_estate() -> None:
    estate = "Polígono Industrial Los Búhos, 28850 Torrejón de Ardoz"
    assert not is_same(estate, f"{estate}, Madrid")
    assert is_same(f"Calle Forja 6, {estate}", "C/ Forja nº 6, 28850 Torrejón de Ardoz")
