"""Quarters of American and Canadian cities that a reader overlooks, and which make two places of one road."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Washington DC, 600 Owlfield Avenue NE", "600 Owlfield Avenue SW, Washington DC"),
        ("Washington, D.C., 600 Owlfield Avenue (NE)", "600 Owlfield Avenue SW, Washington DC"),
        ("600 Owlfield Ave. N.E., Washington, DC 20002", "600 Owlfield Avenue Southwest, Washington DC"),
        ("Calgary AB, 1200 Owlfield Road N.W.", "1200 Owlfield Road NE, Calgary"),
        ("Miami, 1500 NW 7th Street", "1500 SW 7th Street, Miami, FL"),
        ("Atlanta, 250 Owlfield Avenue NE", "250 Owlfield Ave SE, Atlanta, GA"),
        ("Portland OR, 1200 SW Owlfield Street", "1200 South-East Owlfield St, Portland, Oregon 97214"),
    ],
)
def test_another_quarter_of_a_city_is_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Washington DC, 600 Owlfield Avenue SW", "600 Owlfield Ave. Southwest, Washington, DC 20024"),
        ("600 Owlfield Avenue, S.W., Washington, DC", "Washington DC, 600 Owlfield Avenue SW"),
        ("Calgary, 700 4 Avenue SW", "700 - 4th Avenue S.W., Calgary, Alberta"),
        ("600 Owlfield Avenue SW, Washington DC 20024", "600 Owlfield Avenue, Washington DC 20024"),
        ("Atlanta, 250 Owlfield Avenue NE", "250 Owlfield Ave. N.E., Atlanta, GA"),
        ("600 Owlfield Avenue NE, Washington DC", "600 Owlfield Avenue Northeast, Washington, DC 20002"),
        ("1200 Owlfield Road NE, Calgary", "1200 Owlfield Road N.E., Calgary, Alberta"),
        ("1200 Owlfield Street, Omaha NE 68102", "1200 Owlfield St, Omaha, Nebraska"),
    ],
)
def test_one_quarter_is_one_however_it_is_written(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize("town", ["92400 Courbevoie", "92800 Puteaux"])
def test_la_defense_is_in_each_of_its_three_towns_and_not_in_paris(town: str) -> None:
    quarter = "Tour Larch, 12 place des Hiboux, La Défense 6, 92078 Paris La Défense Cedex"
    assert is_same(f"12 place des Hiboux, {town}, France", quarter)
    assert not is_same(f"14 place des Hiboux, {town}, France", quarter)
    assert not is_same("12 place des Hiboux, 75010 Paris", f"12 place des Hiboux, {town}")
