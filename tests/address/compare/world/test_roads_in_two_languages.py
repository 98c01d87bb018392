"""Roads of lands of two languages, by their name in each."""

import pytest
from tests.address.same import is_same

_RAVEN = "Rue du Corbeau 118, 1030 Bruxelles"
_LIME = "Rue du Tilleul 214, 1030 Schaerbeek, Belgique"
_MEADOWS = "Rue des Prés 90, 2e étage, 2503 Bienne"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (_RAVEN, "Raafstraat 118, 1030 Brussel"),
        (_LIME, "Lindestraat 214, 1030 Schaarbeek, België"),
        ("Rue du Rossignol 7, 1080 Bruxelles", "Nachtegaalstraat 7, 1080 Brussel"),
        ("Avenue du Cerf 30, 1170 Bruxelles", "Hertenlaan 30, 1170 Brussel"),
        (_MEADOWS, "Mattenstrasse 90, CH-2503 Biel"),
        ("Kirkkokatu 12, Helsinki", "Kyrkogatan 12, Helsingfors"),
    ],
)
def test_a_road_is_one_in_both_languages_of_its_land(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (_RAVEN, "Raafstraat 118, 1080 Brussel"),
        (_RAVEN, "Raafstraat 116, 1030 Brussel"),
        (_RAVEN, "Raaflaan 118, 1030 Brussel"),
        (_RAVEN, "Merelstraat 118, 1030 Brussel"),
        (_LIME, "Lindestraat 214, 9700 Oudenaarde, België"),
        (_LIME, "Lindestraat 241, 1030 Schaarbeek, België"),
        ("Rue du Corbeau 118, 75011 Paris", "Raafstraat 118, 75011 Paris"),
        (_MEADOWS, "Mettstrasse 90, 2503 Biel/Bienne"),
        ("Kirkkokatu 12, Helsinki", "Kvarngatan 12, Helsingfors"),
        ("Kirkkokatu 12, Helsinki", "Kyrkogatan 12, Åbo"),
        ("Fabrieksplein 12, 1030 Brussel", "Fabriekplein 14, 1030 Brussel"),
    ],
)
def test_another_meaning_kind_number_or_town_is_another_place(left: str, right: str) -> None:
    assert not is_same(left, right)
