"""A floor before the letter of a door may have the sign of a degree: 3° D of Argentina and Spain."""

import pytest
from tests.gazetteer import load

from falsefront import address

GAZETTEER = load()


@pytest.mark.parametrize(
    "text",
    [
        "Av. Rivadavia 3918, 3° D, C1204 CABA, Argentina", "Av. Rivadavia 3918 3°D, CABA",
        "Calle Alcalá 318, 3° D, 28027 Madrid",
    ],
)  # fmt: skip
def test_a_door_behind_a_sign_of_a_degree_is_read_with_its_floor(text: str) -> None:
    reading = address.read(text, GAZETTEER)
    assert (reading.floor, reading.unit) == ("3", "d")
