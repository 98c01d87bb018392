"""Roads after people whom every town honours: their given names and ranks may be left out, and nobody else's."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bema 4, 33-100 Tarnów", "ul. Gen. Józefa Bema 4, 33-100 Tarnów"),
        ("ul. Bema 4, Tarnów", "ul. Generała Bema 4, Tarnow, Poland"),
        ("ul. Skargi 3, Lublin", "ul. ks. Piotra Skargi 3, 20-001 Lublin"),
        ("ul. Prusa 3, Lublin", "B. Prusa 3, Lublin"),
        ("pl. Piłsudskiego 3, Tarnów", "pl. Marszałka Józefa Piłsudskiego 3, Tarnów"),
        ("Str. Eminescu 3, Iași", "Str. Mihai Eminescu nr. 3, Iași"),
        ("Via Verdi 3, Lucca", "Via Giuseppe Verdi 3, Lucca"),
        ("avenue Gambetta 3, Nantes", "3 avenue Léon Gambetta, Nantes"),
        ("Calle Cervantes 3, Murcia", "C/ Miguel de Cervantes, 3, Murcia"),
        ("Petőfi S. u. 5, Eger", "Petőfi Sándor utca 5, 3300 Eger"),
        ("Széchenyi I. tér 2, Eger", "Széchenyi István tér 2, Eger"),
    ],
)
def test_a_known_persons_road_is_one_by_the_surname_alone(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ul. Bema 4, Tarnów", "ul. Adama Bema 4, Tarnów"),
        ("ul. Bema 4, Tarnów", "ul. ks. Bema 4, Tarnów"),
        ("ul. Bema 4, Tarnów", "pl. gen. Józefa Bema 4, Tarnów"),
        ("ul. Bema 4, Tarnów", "ul. gen. Józefa Bema 4, Toruń"),
        ("ul. Sowy 4, Tarnów", "ul. Józefa Sowy 4, Tarnów"),
        ("ul. Sowy 4, Tarnów", "ul. gen. Sowy 4, Tarnów"),
        ("Via Verdi 3, Lucca", "Via Anna Verdi 3, Lucca"),
        ("Via Garibaldi 3, Lucca", "Via Anita Garibaldi 3, Lucca"),
        ("Petőfi S. u. 5, Eger", "Petőfi Zoltán utca 5, Eger"),
        ("Bagoly S. u. 5, Eger", "Bagoly Lajos utca 5, Eger"),
    ],
)
def test_a_road_of_another_of_the_name_is_another(one: str, other: str) -> None:
    assert not is_same(one, other)


def test_a_known_persons_road_has_one_key_whatever_stands_before_the_surname() -> None:
    roads = [
        address.read(f"{road} 4, 33-100 Tarnów, Poland", load()).road
        for road in ("Bema", "ul. Gen. Józefa Bema", "ul. Adama Bema")
    ]
    assert [road.name.key for road in roads if road is not None] == ["bema", "bema", "adamabema"]
