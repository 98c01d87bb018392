"""A country that a form gave is seen through where town, postcode, road and number are one; nothing else is."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("C/ Lechuza,3 Alcala de Henares Madrid ES 28805", "CALLE LECHUZA, 3 ALCALA DE HENARES US 28805"),
        ("C/ Lechuza,3 Alcala de Henares Madrid ES 28805", "CALLE LECHUZA, 3 ALCALA DE HENARES US 28501"),
        ("P.I. Alcobendas c/ Lechuza. 6 Alcobendas Madrid ES 28108", "Lechuza, 6 Alcobendas Madrid US 28108"),
        ("311, Maehwa 3Dong, Yeongtong-Gu Suwon KR 443742", "311, Maehwa 3dong, Yeongtong-Gu Suwon US 443742"),
        ("Ulmenstr. 14 Bergisch Gladbach US 51465", "Ulmenstraße 14, 51465 Bergisch Gladbach"),
        ("30 Haoren St. Petah Tikva US 49133", "HAOREN ST. 30, PETACH-TIKVA 49133 IL 49133"),
    ],
)
def test_the_first_country_of_a_list_is_seen_through(one: str, other: str) -> None:
    assert is_same(one, other)
    assert is_same(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("C/ Lechuza,3 Alcala de Henares Madrid ES 28805", "CALLE LECHUZA, 5 ALCALA DE HENARES US 28805"),
        ("Via Owl 12 Milan IT 20126", "12 Owl Street Milan US 48160"),
        ("12 Owl Road Toronto CA M4B 1B3", "12 Owl Road Toronto US 43964"),
    ],
)
def test_another_number_postcode_or_state_stays_in_its_country(one: str, other: str) -> None:
    assert not is_same(one, other)
    assert not is_same(other, one)
