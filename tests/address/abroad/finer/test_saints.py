"""St. before a town's name is Saint, Sankt or Sint, and no code of the Dutch post."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Eulengasse 10 St. Gallen SG CH 9008", "CH:2658822"),
        ("Eulengasse 10, 9008 St. Gallen, Switzerland", "CH:2658822"),
        ("Uhlenplatz 3 St. Poelten Lower Austria AT 3100", "AT:2766429"),
        ("Uhlenplatz 3, 66386 St. Ingbert", "DE:2841590"),
        ("12 Owl Rd. St. Albert AB CA T8N 5Z1", "CA:6155033"),
    ],
)
def test_a_saint_is_found_cut_short(text: str, town: str) -> None:
    assert town in address.read(text, load()).cities


def test_two_saints_are_two_towns() -> None:
    assert is_same("Eulengasse 10 St. Gallen SG CH 9008", "Eulengasse 10, 9008 Sankt Gallen")
    assert is_same("Uhlenplatz 3, 3100 St. Pölten", "Uhlenplatz 3 St. Poelten Lower Austria AT 3100")
    assert not is_same("Uhlenplatz 3, 3100 St. Pölten", "Uhlenplatz 3, 8580 St. Pantaleon")
    assert not is_same("Eulengasse 10 St. Gallen SG CH 9008", "Eulengasse 10 St. Margrethen SG CH 9430")


def test_letters_behind_four_digits_are_the_dutch_posts_before_a_dutch_town() -> None:
    assert address.read("Uilkade 5, 1096 ST Amsterdam", load()).postcode == "1096 ST"
