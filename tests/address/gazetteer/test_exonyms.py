"""Cities by the names that other languages have for them, which are no street's and no quarter's for that."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Uglevej 12, 1050 København", "Uglevej 12, Kopenhagen"),
        ("Eulenstr. 12, 8001 Zürich", "Eulenstrasse 12, Zurigo"),
        ("Str. Bufniței 12, București", "Bufnitei 12, Bukarest"),
        ("ul. Sowia 12, 00-100 Warszawa", "Sowia 12, Varsovie"),
        ("Rua da Coruja 12, Lisboa", "Rua da Coruja 12, Lissabon"),
        ("12 Hibou Street, Cairo", "12 rue du Hibou, Le Caire"),
    ],
)
def test_a_city_has_other_names_in_other_languages(a: str, b: str) -> None:
    assert is_same(a, b)
    assert not is_same(a, b.replace("12", "14"))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("ul. Sowia 12, 03-400 Warszawa Praga", "ul. Sowia 12, Warsaw"),
        ("Via Parigi 12, Roma", "12 Via Parigi, Rome"),
        ("Kopenhagener Str. 12, Berlin", "Kopenhagener Strasse 12, Berlin"),
        ("Calle Varsovia 12, Madrid", "Varsovia 12, 28013 Madrid"),
    ],
)
def test_a_street_or_a_quarter_may_bear_such_a_name(a: str, b: str) -> None:
    assert is_same(a, b)
