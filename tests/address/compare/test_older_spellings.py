"""Names spelled before a language's last reforms and since: Souza and Sousa, Cortez and Cortés, Huygens, Huijgens."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Rua Doutor Eduardo de Souza Corujo, 153, São Paulo", "R. Dr. Eduardo de Sousa Corujo 153, São Paulo - SP"),
        ("Av. Eng. Luiz Corujo, 1297, Brooklin, São Paulo", "Avenida Engenheiro Luís Corujo 1297, São Paulo/SP"),
        ("Rua Prof. Moraes, 476, BH", "Rua Professor Morais 476, Belo Horizonte, MG"),
        ("Rua Actor Corujo 7, 1649-033 Lisboa", "R. Ator Corujo 7, Lisboa, Portugal"),
        ("Rua Thereza Corujo, 12, Curitiba - PR", "Rua Teresa Corujo 12, Curitiba"),
        ("Calle Cortez 1500, Monterrey, N.L., Mexico", "Calle Cortés 1500, Monterrey, Nuevo León"),
        ("Calle Ximénez 15, 28013 Madrid, Spain", "Calle Jiménez 15, Madrid, Spain"),
        ("Huygensstraat 15, Amsterdam", "Huijgensstr. 15, 1017 AB Amsterdam"),
        ("Carl-Eule-Straße 15, 70563 Stuttgart", "Karl-Eule-Str. 15, Stuttgart"),
    ],
)
def test_a_name_of_two_spellings_is_one(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Rua das Rosas 15, Lisboa", "Rua das Rocas 15, Lisboa"),
        ("Rua do Pinto 15, Porto", "Rua do Pino 15, Porto"),
        ("Rua do Pacto 15, Lisboa", "Rua do Pato 15, Lisboa"),
        ("Rua Moraes, 476, Belo Horizonte", "Rua Morais, 478, Belo Horizonte"),
        ("Calle Pozas 15, Madrid, Spain", "Calle Posadas 15, Madrid, Spain"),
        ("Kirchstraße 15, Berlin", "Kirschstraße 15, Berlin"),
        ("Meyerstraße 15, Berlin", "Meierstraße 15, Berlin"),
        ("Lindenstraat 15, Gent", "Lindestraat 15, Gent"),
    ],
)
def test_two_names_stay_two(a: str, b: str) -> None:
    assert not is_same(a, b)
