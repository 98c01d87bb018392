"""Grids of Chile, highways of Brazil in English, the capital of Luxembourg, and an Italian street's glued letter."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Siete Oriente 1234, Vina del Mar Region de Valparaiso 2530954", "7 Oriente N° 1234, Viña del Mar, V Región"),
        ("1 Oriente 123, Talca, VII Región, Chile", "Uno Oriente N° 123, Talca, Chile"),
        ("Av. Lechuza 1234, Vina del Mar Region de Valparaiso 2530954", "Avenida Lechuza 1234, Viña del Mar, Chile"),
        ("Road Coruja Branca km 23, Sorocaba SP, Brazil", "Rod. Coruja Branca, km 23, Sorocaba, SP"),
        ("98, boulevard Konrad Eulenau, L-2950 Luxembourg", "98 bd K. Eulenau, Luxembourg"),
        ("V.Civetta 12, 10121 Torino", "Via Civetta 12, Torino"),
    ],
)
def test_one_place_is_one(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("7 Oriente N° 1234, Viña del Mar, Chile", "7 Norte N° 1234, Viña del Mar, Chile"),
        ("7 Oriente N° 1234, Viña del Mar, Chile", "8 Oriente N° 1234, Viña del Mar, Chile"),
        ("Av. Lechuza 1234, Vina del Mar Region de Valparaiso 2530954", "Avenida Lechuza 1234, Valparaíso, Chile"),
        ("Road Coruja Branca km 23, Sorocaba SP, Brazil", "Rod. Coruja Branca, km 32, Sorocaba, SP"),
        ("Road Coruja Branca km 23, Sorocaba SP, Brazil", "Rua Coruja Branca, 23, Sorocaba, SP"),
        ("98, boulevard Konrad Eulenau, L-2950 Luxembourg", "98 bd J. Eulenau, Luxembourg"),
        ("12 rue du Hibou, L-5365 Owlbach, Luxembourg", "12 rue du Hibou, L-1611 Luxembourg"),
        ("12 rue du Hibou, Owlbach, Luxembourg", "12 rue du Hibou, Luxembourg"),
        ("V.Civetta 12, 10121 Torino", "Viale Civetta 12, Torino"),
    ],
)
def test_another_place_is_another(one: str, other: str) -> None:
    assert not is_same(one, other)


def test_a_floor_with_its_door_behind_a_dash_is_no_house() -> None:
    assert is_same("Pza. Lechuza, 3 - 1º B, 08001 Barcelona", "Plaça Lechuza 3, 1º B, Barcelona")
    assert is_same("R. da Coruja, 12 - 3º Esq., 1200-123 Lisboa", "Rua da Coruja nº 12, Lisboa, Portugal")
    assert not is_same("R. da Coruja, 12 - 3º Esq., 1200-123 Lisboa", "Rua da Coruja nº 3, Lisboa, Portugal")
    assert not is_same("Pza. Lechuza, 3 - 1º B, 08001 Barcelona", "Plaça Lechuza 1, Barcelona")
