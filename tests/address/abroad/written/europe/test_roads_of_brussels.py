"""Roads of Brussels in both languages, and roads of Catalonia by their own word or the Spanish one."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rue du Hibou/Uilstraat 12, 1000 Bruxelles", "Rue du Hibou 12, 1000 Brussels"),
        ("Rue du Hibou/Uilstraat 12, 1000 Bruxelles", "Uilstraat 12, 1000 Brussel"),
        ("Chaussée du Hibou - Uilsesteenweg 12, 1050 Bruxelles", "Chaussée du Hibou 12, 1050 Ixelles"),
        ("Avenue du Hibou/Uillaan 12, 1050 Bruxelles/Brussel", "Avenue du Hibou 12, 1050 Ixelles"),
        ("Passatge del Mussol 12, Barcelona", "Pasaje Mussol 12, Barcelona"),
        ("Camí del Mussol 12, Barcelona", "Camino Mussol 12, Barcelona"),
    ],
)
def test_a_road_of_two_languages_is_met_by_one(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rue du Hibou/Uilstraat 12, 1000 Bruxelles", "Rue du Hibou/Uilstraat 14, 1000 Bruxelles"),
        ("Rue du Hibou/Uilstraat 12, 1000 Bruxelles", "Rue du Faucon/Valkstraat 12, 1000 Bruxelles"),
        ("Rue du Hibou/Uilstraat 12, 1000 Bruxelles", "Rue du Hibou 12, 1050 Ixelles"),
        ("Camí del Mussol 12, Barcelona", "Passatge del Mussol 12, Barcelona"),
        ("Camí del Mussol 12, Barcelona", "Carrer del Mussol 12, Barcelona"),
    ],
)
def test_another_road_number_or_municipality_is_another(one: str, other: str) -> None:
    assert not is_same(one, other)
