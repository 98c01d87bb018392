"""Municipalities of Brussels, each of which has a postcode of its own and a name in two languages."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rue du Hibou 12, 1140 Brussels", "Rue du Hibou 12, 1140 Evere, Belgium"),
        ("Rue du Hibou 12, 1070 Bruxelles", "Rue du Hibou 12, 1070 Anderlecht"),
        ("Avenue du Hibou 81, 1200 Brussels", "Avenue du Hibou 81, 1200 Woluwe-Saint-Lambert"),
        ("Chaussée du Hibou 275, Uccle", "Chaussée du Hibou 275, Brussels, BE"),
        ("Avenue du Hibou 145, Auderghem", "Avenue du Hibou 145 - 1160 Oudergem (Bruxelles)"),
        ("Avenue du Hibou 149, 1050 Elsene", "Avenue du Hibou 149, B-1050 Ixelles"),
    ],
)
def test_a_municipality_is_brussels_by_its_postcode(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rue de l'Église 12, 1140 Brussels", "Rue de l'Église 12, 1150 Woluwe-Saint-Pierre"),
        ("Rue du Hibou 12, 1140 Evere", "Rue du Hibou 12, 1090 Jette"),
        ("Rue du Hibou 12, Evere", "Rue du Hibou 12, Jette, Belgium"),
        ("Avenue du Hibou 145, Auderghem", "Avenue du Hibou 145, Ukkel (Bruxelles)"),
        ("Rue du Hibou 12, Brussels", "Rue du Hibou 12, Evere, Belgium"),
        ("Rue du Hibou 12, 1140 Evere", "Rue du Hibou 12, 1830 Machelen"),
        ("Rue du Hibou 12, 1140 Evere", "Rue du Hibou 14, 1140 Brussels"),
    ],
)
def test_another_municipality_postcode_or_house_is_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)
