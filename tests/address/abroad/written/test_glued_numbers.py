"""A house's number glued to its road, and its letter apart from it, are read as the house's."""

import pytest
from tests.address.same import is_same

from falsefront.address.abroad.written.glued_numbers import parted, with_letter


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Uhlenstrasse 12 Karlsruhe DE 76229", "Uhlenstrasse12 Karlsruhe DE 76229"),
        ("Sovova 1d Brno CZ 62100", "Sovova1d Brno CZ 62100"),
        ("Via Gufonuovo 27 Milano MI IT 20121", "Via Gufonuovo27 Milano MI IT 20121"),
        ("Uglevej 21D Uglerod DK 3450", "Uglevej 21 D Uglerod DK 3450"),
        ("Uhlenstrasse 11F Luterbach Solothurn CH 4542", "Uhlenstrasse 11 F Luterbach Solothurn CH 4542"),
    ],
)
def test_a_number_is_one_glued_and_apart(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Uhlenstrasse 12 Karlsruhe DE 76229", "Uhlenstrasse121 Karlsruhe DE 76229"),
        ("Sovova 1d Brno CZ 62100", "Sovova1c Brno CZ 62100"),
        ("Uglevej 21D Uglerod DK 3450", "Uglevej 21 C Uglerod DK 3450"),
        ("12 Rama9 Road, Bangkok", "9 Rama Road, Bangkok"),
        ("Gulshan2, Dhaka", "Gulshan 2, Dhaka, Bangladesh"),
        ("Al Uhla3, Dubai", "Al Uhla 3, Dubai, UAE"),
        ("Uhlarak71, Bangkok", "Uhlarak 71, Bangkok"),
    ],
)
def test_another_number_is_another_house(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    "text", ["12 rama9 road, bangkok", "htc37 elmhope", "owl tower2, 12 owl road", "e14 5ab london"]
)
def test_names_that_end_in_a_number_keep_it(text: str) -> None:
    assert parted(text) == text


@pytest.mark.parametrize(
    "text",
    ["suite 5 e main street elmhope us 34501", "owlvej 21 d", "owlvej 21 d 3450 elmhope dk", "5 a owlvej dk 3450"],
)
def test_a_letter_with_no_town_behind_it_stays(text: str) -> None:
    assert with_letter(text) == text


def test_a_house_of_korea_is_one_shortened() -> None:
    assert is_same("Owlson B/D 6th Floor Seoul KR 135-090", "6F, Owlson Bldg., Seoul, Korea")
    assert not is_same("Owlson B/D Seoul KR 135-092", "Hawkson B/D Seoul KR 135-092")
    assert not is_same("Owlson B/D, 31-3 Moon-dong, Seoul KR 135-092", "Owlson B/D, 33-3 Moon-dong, Seoul KR 135-092")


def test_a_number_behind_the_emirates_is_a_box() -> None:
    assert is_same("1116 Owlington Tower Business Bay Dubai AE 90072", "Owlington Tower, Business Bay, Dubai, UAE")
    assert not is_same(
        "1116 Owlington Tower Business Bay Dubai AE 90072", "Hawkington Tower Business Bay Dubai AE 90072"
    )
