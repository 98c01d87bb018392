"""Streets called after a city that begin an address without a word for a street."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Londres, 10, Getafe Madrid 28906", "C/ Londres 10. Polígono Lechuza, 28906 Getafe (Madrid)"),
        ("Sofia, 14, 28230 Las Rozas de Madrid", "Calle Sofía 14, Las Rozas de Madrid"),
        ("Venezia, 10, 20121 Milano", "Via Venezia 10, 20121 Milano"),
        ("Buenos Aires, 12, 36202 Vigo", "Calle Buenos Aires 12, 36202 Vigo"),
        ("Moscow, 7, Sovinaya ul., 125009", "Sovinaya ulitsa 7, Moscow"),
        ("Madrid, 28001, Calle Lechuza 10", "Calle Lechuza 10, 28001 Madrid"),
    ],
)
def test_a_city_and_a_number_before_another_city_are_a_street(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Londres, 10, Getafe Madrid 28906", "C/ Londres 12, 28906 Getafe (Madrid)"),
        ("Londres, 10, Getafe Madrid 28906", "Avenida Londres 10, 28906 Getafe"),
        ("Londres, 10, Getafe Madrid 28906", "C/ Roma 10, 28906 Getafe (Madrid)"),
        ("Londres, 10, Getafe Madrid 28906", "C/ Londres 10, 08206 Sabadell"),
    ],
)
def test_another_house_street_or_city_is_another(one: str, other: str) -> None:
    assert not is_same(one, other)
