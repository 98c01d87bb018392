"""Squares and streets of the North that bear one name are several, and towns that nobody knows number no houses."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Elmsons vei 5, 0155 Oslo", "Elmsonsveien 5, Oslo 0155"),
        ("Elmson väg 5, 111 22 Stockholm", "Elmsonvägen 5, Stockholm SE 11122"),
        ("Elmson torv 5, 8000 Aarhus", "Elmson Torv 5, Aarhus DK 8000"),
        ("Elmson vei 35, 1366 Owlby", "Elmson vei 35, NO-1366 Owlby, Norway"),
        ("Elmson torg 35, 1366 Owlby", "Owlby NO 1366, Elmson torg 35"),
    ],
)
def test_one_street_or_square_of_the_north_is_one(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Elmson torg 5, Bergen", "Elmson vei 5, Bergen"),
        ("Elmsons plass 5, Oslo", "Elmsons vei 5, Oslo"),
        ("Elmsons torg 5, Oslo", "Elmsons plass 5, Oslo"),
        ("Elmsons gate 5, Oslo", "Elmsons vei 5, Oslo"),
        ("Elmson torv 5, 8000 Aarhus", "Elmson vej 5, 8000 Aarhus"),
        ("Elmson torg 5, 111 22 Stockholm", "Elmson väg 5, 111 22 Stockholm"),
        ("Elmson torg 35, 1366 Owlby, Norway", "Elmson vei 35, 1366 Owlby, Norway"),
    ],
)
def test_a_square_is_no_street_of_its_name_and_no_other_square(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Elmson torg 35, 1366 Owlby", "Beechson vei 35, 1366 Owlby"),
        ("Elmson torg 35, 1366 Owlby", "Elmson vei 35, 1366 Owlby"),
        ("Elmson gate 35, 1366 Owlby", "Elmson vei 35, 1366 Owlby"),
        ("Elm straat 35, 9366 Owlby", "Beech laan 35, 9366 Owlby"),
    ],
)
def test_roads_in_one_town_that_nobody_knows_have_their_own_numbers(one: str, other: str) -> None:
    assert not is_same(one, other)


def test_norway_writes_one_word_for_a_road_in_two_ways() -> None:
    assert is_same("Ole Owls vei 12, 0580 Oslo", "Ole Owls veg 12, 0580 Oslo, Norway")
    assert not is_same("Ole Owls vei 12, 0580 Oslo", "Ole Owls gate 12, 0580 Oslo")
    assert not is_same("Ole Owls vei 12, 0580 Oslo", "Ola Owls plass 12, 0580 Oslo")
