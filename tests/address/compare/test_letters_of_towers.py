"""A tower's house has a letter that one of two addresses may leave out, where both name the tower."""

import pytest
from tests.address.same import is_same

SAME = [
    (
        "Paseo de la Lechuza 259C Piso 18, Torre de Garza, Madrid, España",
        "Paseo de la Lechuza 259, Torre de Garza 28046 Madrid",
    ),
    ("12 Heron Street, Osprey Tower, Leeds", "Osprey Tower, 12A Heron Street, Leeds"),
    ("Av. Garza 512, Torre Lechuza, Monterrey", "Avenida Garza 512-B, Torre Lechuza, Monterrey, N.L."),
]
APART = [
    ("12 Heron Street, Owl Park, Leeds", "Owl Park, 12A Heron Street, Leeds"),
    ("Paseo de la Lechuza 259C, Torre de Garza, Madrid", "Paseo de la Lechuza 259B, Torre de Garza, Madrid"),
    ("Paseo de la Lechuza 259C, Torre de Garza, Madrid", "Paseo de la Lechuza 259, Torre de Espacio, Madrid"),
    ("12 Heron Street, Osprey Tower, Leeds", "Osprey Tower, 14A Heron Street, Leeds"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_a_tower_says_which_house_a_number_without_its_letter_is(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_letters_two_towers_and_a_park_are_two(one: str, other: str) -> None:
    assert not is_same(one, other)
