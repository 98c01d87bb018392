"""Towns of Germany and Austria that a river tells, in whatever way it is joined to them."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("told", "whole"),
    [
        ("Frankfurt an der Oder", "Frankfurt (Oder)"),
        ("Frankfurt a. d. O.", "Frankfurt (Oder)"),
        ("Frankfurt a.M.", "Frankfurt am Main"),
        ("Halle an der Saale", "Halle (Saale)"),
        ("Brandenburg/Havel", "Brandenburg an der Havel"),
        ("Mülheim a. d. Ruhr", "Mülheim an der Ruhr"),
        ("Neustadt a.d. Weinstr.", "Neustadt an der Weinstraße"),
        ("Freiburg i. Br.", "Freiburg im Breisgau"),
        ("Ludwigshafen a. Rh.", "Ludwigshafen am Rhein"),
        ("Landsberg/Lech", "Landsberg am Lech"),
        ("Linz a. d. Donau", "Linz"),
    ],
)
def test_a_town_on_a_river_is_read_in_every_way(told: str, whole: str) -> None:
    one, other = (address.read(f"Eulenweg 18, {town}", load()) for town in (told, whole))
    assert one.cities
    assert one.cities == other.cities
    assert is_same(one.raw, other.raw)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Frankfurt an der Oder", "Frankfurt am Main"),
        ("Halle an der Saale", "Halle (Westfalen)"),
        ("Neustadt a. d. Weinstr.", "Neustadt an der Aisch"),
        ("Neustadt a. d. Weinstr.", "Neustadt a. d. Aisch"),
    ],
)
def test_two_towns_of_one_name_on_two_rivers_stay_two(one: str, other: str) -> None:
    assert not is_same(f"Eulenweg 18, {one}", f"Eulenweg 18, {other}")
