"""A floor before the letter of a door may have the sign of a degree: 4° B of Argentina and Spain."""

import pytest
from tests.gazetteer import load

from falsefront import address

GAZETTEER = load()


@pytest.mark.parametrize(
    "text",
    [
        "Av. Corrientes 3918, 4° B, C1194 CABA, Argentina", "Av. Corrientes 3918 4°B, CABA",
        "Calle Alcalá 318, 4° B, 28027 Madrid",
    ],
)  # fmt: skip
def test_a_door_behind_a_sign_of_a_degree_is_read_with_its_floor(text: str) -> None:
    reading = address.read(text, GAZETTEER)
    assert (reading.floor, reading.unit) == ("4", "b")
