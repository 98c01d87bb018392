"""An ordinal in the name of a road abroad is part of the name, in every language and wherever it stands."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address

CHERRY = "Самара, ул. 15-я Вишнёвая, д. 26"
CROSS_ROAD = "2. Querstraße 12, 28195 Bremen"
WAY = "Tweede Vlasweg 8, Zwolle, Netherlands"
LANE = "2ª Travessa da Boa Colheita, 40, Recife"
WORKS = "Jl. Kapas II No. 8, Bekasi"
STREET = "12. Sokak No: 5, Bornova, İzmir"
MAIN = "No. 14, 2nd Main, 5th Cross, Peenya, Bangalore 560058"
CLOSE = "1a Cerrada de Olmos 25, Toluca, Mexico"
AVENUE = "1200 5th Avenue, Seattle, WA"
SIDE = "Druga Lniana 12, Lublin"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (CHERRY, "15th Vishnevaya st, 26, Samara, Russia"),
        (CHERRY, "15-ya Vishnevaya ul., 26, Samara"),
        (CROSS_ROAD, "2. Querstr. 12, Bremen, Germany"),
        (WAY, "2e Vlasweg 8, 8013 Zwolle"),
        (LANE, "Segunda Travessa da Boa Colheita 40, Recife - PE"),
        (WORKS, "Jalan Kapas 2 No 8, Bekasi 17550"),
        (STREET, "12 Sokak No:5, Bornova, Izmir"),
        ("Paseo de la Rana, 77, planta 12, 28046 Madrid", "Paseo de la Rana 77 - 12ª pl., Madrid 28046"),
        (MAIN, "14, 5th Cross, 2nd Main, Peenya, Bengaluru 560058"),
        (AVENUE, "1200 Fifth Ave, Seattle, Washington 98101"),
        ("Av. 8 de Julio 1450, Guadalajara", "Avenida 8 de Julio #1450, Guadalajara, Jalisco"),
        ("Lindenstr. 12, 3. OG, Köln", "Lindenstraße 12, 2. Etage, 50667 Köln"),
        ("Calle Olmo 12, 3º izda, 28014 Madrid", "C/ Olmo 12, 2ª planta, 28014 Madrid"),
    ],
)
def test_one_ordinal_is_one_road_however_it_is_written(one: str, other: str) -> None:
    assert address.compare_fields(one, other, load())[2].same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (CHERRY, "16th Vishnevaya st, 26, Samara, Russia"),
        (CHERRY, "ул. Вишнёвая 14-я, д. 26, Самара"),
        (CHERRY, "Vishnevaya ul., 26, Samara, Russia"),
        (CROSS_ROAD, "3. Querstr. 12, Bremen, Germany"),
        (CROSS_ROAD, "I. Querstr. 12, 28195 Bremen"),
        (CROSS_ROAD, "Querstr. 12, 28195 Bremen"),
        (WAY, "1e Vlasweg 8, 8013 Zwolle"),
        (WAY, "Vlasweg 8, 8013 Zwolle"),
        (LANE, "Primeira Travessa da Boa Colheita 40, Recife - PE"),
        (LANE, "3a. Travessa da Boa Colheita 40, Recife - PE"),
        (WORKS, "Jalan Kapas III No 8, Bekasi 17550"),
        (WORKS, "Jalan Kapas 3 No 8, Bekasi 17550"),
        (STREET, "13. Sokak No:5, Bornova, Izmir"),
        (MAIN, "14, 5th Main, 2nd Cross, Peenya, Bengaluru 560058"),
        (MAIN, "14, 2nd Main, 4th Cross, Peenya, Bengaluru 560058"),
        (CLOSE, "2a Cerrada de Olmos 25, Toluca"),
        (AVENUE, "1200 Fourth Ave, Seattle, Washington 98101"),
        (SIDE, "ul. Pierwsza Lniana 12, 20-001 Lublin"),
        ("5e Rue 14, 06510 Carros", "4ème rue 14, Carros, France"),
        ("Via Prima Strada 14, Padova", "Via Seconda Strada 14, 35129 Padova"),
    ],
)
def test_another_ordinal_or_none_is_another_road(one: str, other: str) -> None:
    forth, back = address.compare_fields(one, other, load())[2], address.compare_fields(other, one, load())[2]
    assert not forth.same_premises
    assert (forth.level, forth.score) == (back.level, back.score)


def test_a_house_in_america_called_by_an_ordinal_is_no_road() -> None:
    house = "First Larkish Place, 140 Owl Street West, Suite 560, Toronto, Ontario"
    assert is_same(house, "140 Owl St. W., Toronto")
    assert not is_same(house, "142 Owl St. W., Toronto")
    assert not is_same("140 First Owl Place, Toronto", "140 Owl Place, Toronto, Ontario")
    assert not is_same("First Owl Street, 140 Lark Street, Tampa, FL", "140 Second Owl Street, Tampa, FL")
