"""Arrondissements, departments, and communes of Brussels: one place under its number, its name or its city's."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    "other",
    [
        "12, R. DU HIBOU PARIS 2EME FRANCE",
        "12 rue du Hibou, Paris 2ème arrondissement, France",
        "12 rue du Hibou, Paris IIe",
        "12 rue du Hibou, 2e arr. Paris",
        "12 rue du Hibou, 75002 Paris 2e",
        "12 rue du Hibou, Paris 02",
    ],
)
def test_an_arrondissement_is_its_postcode(other: str) -> None:
    assert is_same("12 rue du Hibou, 75002 Paris", other)
    assert not is_same("14 rue du Hibou, 75002 Paris", other)


def test_a_department_in_brackets_is_no_number() -> None:
    assert is_same("11, Avenue de la Division Hibou, Cachan 94230", "11 av. Division-Hibou - CACHAN (94)")
    assert not is_same("94, Avenue de la Division Hibou, Cachan 94230", "11 av. Division-Hibou - CACHAN (94)")


def test_a_commune_of_brussels_is_brussels_beside_its_postcode() -> None:
    assert is_same("Avenue Louise 54, 1050 Bruxelles", "Louizalaan 54, 1050 Elsene (Brussel), België")
    assert not is_same("Avenue Louise 54, 1050 Bruxelles", "Louizalaan 56, 1050 Elsene (Brussel), België")
    assert not is_same("Rue du Hibou 54, 1050 Bruxelles", "Rue du Hibou 54, 1180 Uccle")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("12 rue du Hibou, Saint-Denis (93)", "12 rue du Hibou, Saint-Denis (974)"),
        ("12 rue du Hibou, Valence (26)", "12 rue du Hibou, Valence (82)"),
        ("5 rue du Hibou, Mons (59)", "5 rue du Hibou, Mons (63)"),
        ("12 rue du Hibou, Valence (26)", "12 rue du Hibou, 82400 Valence"),
        ("12 rue du Hibou, Lyon 3e", "12 rue du Hibou, Lyon 6e"),
        ("12 rue du Hibou, Paris 19e", "12 rue du Hibou, Paris Ve"),
    ],
)
def test_two_departments_and_two_arrondissements_are_two(a: str, b: str) -> None:
    assert not is_same(a, b)


def test_a_department_is_that_of_its_postcode() -> None:
    assert is_same("12 rue du Hibou, Valence (26)", "12 rue du Hibou, 26000 Valence")
