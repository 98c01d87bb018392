"""Roads called after a day: its number is part of the name, also where no kind of road stands before it."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("25 de Mayo 500, Buenos Aires", "Av. de Mayo 500, Buenos Aires"),
        ("20 de Noviembre 82, Ciudad de México", "Calle Noviembre 82, Ciudad de México"),
        ("16 de Septiembre 30, Puebla", "Calle Septiembre 30, Puebla"),
        ("25 de Mayo 500, Buenos Aires", "9 de Mayo 500, Buenos Aires"),
        ("Rua 13 de Maio 50, Campinas", "Rua 1º de Maio 50, Campinas"),
        ("ul. 3 Maja 12, Katowice", "ul. Maja 12, Katowice"),
        ("Via XX Settembre 40, Roma", "Via Settembre 40, Roma"),
    ],
)
def test_another_day_of_a_month_or_none_is_another_road(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("25 de Mayo 500, Buenos Aires", "Calle 25 de Mayo N° 500, Buenos Aires, Argentina"),
        ("25 de Mayo 500, Buenos Aires", "Veinticinco de Mayo 500, Buenos Aires"),
        ("Via XX Settembre 40, Roma", "Via Venti Settembre 40, 00187 Roma"),
        ("ul. 3 Maja 12, Katowice", "ul. 3-go Maja 12, Katowice"),
        ("ul. 3 Maja 12, Katowice", "ul. Trzeciego Maja 12, Katowice"),
        ("Rua 1º de Maio 120, Lisboa", "Rua Primeiro de Maio 120, Lisboa"),
        ("Av. 18 de Julio 1234, Montevideo", "18 de Julio 1234, Montevideo, Uruguay"),
        ("20 de Noviembre 82, Oaxaca", "Calle 20 de Noviembre #82, Oaxaca, México"),
    ],
)
def test_a_day_is_one_however_it_is_written(one: str, other: str) -> None:
    assert is_same(one, other)
