"""Addresses of Eastern Europe that begin with their house, villages of one code, and Crimea."""

import pytest
from tests.address.same import GAZETTEER, is_same

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "D. 13 Korp. 2 LiteraA Prospekt Sovinyi, St. Petersburg 196158",
            "13/2 Soviny Prospect, St. Petersburg, Russia",
        ),
        (
            "Bud. 1 vul. Sovina Smt, Novi Ptakhy, Sudak, Crimea 98032, Ukraine",
            "1 Sovina str., Novi Ptakhy, Sudak, Crimea",
        ),
        (
            "Bud. 9 vul. Sovina, S.Grachivne, Bakhchysaraisky R-N, Crimea 98433",
            "9 Sovina Street, Grachivne, Crimea 98433",
        ),
        ("Sovinaya doroga, 162, Odessa 65115", "м. Одеса, Совина дорога, 162"),
        ("Pr-kt, Akademika Sovina, D. 9, Moscow 107078, Russia", "Akademika Sovina Ave 9, Moscow, Russia"),
    ],
)
def test_a_register_that_begins_with_the_house_is_read(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("D. 13 Korp. 2 LiteraA Prospekt Sovinyi, St. Petersburg", "15/2 Soviny Prospect, St. Petersburg 196158"),
        ("D. 13 Korp. 2 LiteraA Prospekt Sovinyi, St. Petersburg", "13/2 Sovinaya ul., St. Petersburg 196158"),
        (
            "Bud. 9 vul. Sovina, S.Grachivne, Bakhchysaraisky R-N, Crimea 98433",
            "9 Sovina Street, Pishchane, Crimea 98433",
        ),
        ("ul. Sovinaya 9, Grachevka, 301133, Russia", "ul. Sovinaya 9, Zhuravlino, 301133, Russia"),
        ("Sovinaya doroga, 162, Odessa 65115", "м. Одеса, вул. Совина, 162"),
    ],
)
def test_another_house_road_or_village_is_another(one: str, other: str) -> None:
    assert not is_same(one, other)


def test_crimea_is_a_region() -> None:
    reading = address.read("9 Sovina str., Grachivne, Crimea 98433", GAZETTEER)
    assert reading.province is not None
    assert reading.province.text == "Crimea"
