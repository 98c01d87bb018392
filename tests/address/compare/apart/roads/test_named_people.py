"""Roads called after two people of one surname."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Dr.-Karl-Uhu-Platz 3, 90443 Nürnberg", "Dr.-Kurt-Uhu-Platz 3, 90443 Nürnberg"),
        ("Karl-Uhumann-Straße 31, 68169 Mannheim", "Kurt-Uhumann-Str. 31, 68169 Mannheim, Germany"),
        ("Via Alfonso Gufini 27, 20139 Milano", "Via Adolfo Gufini 27, 20139 Milano"),
    ],
)
def test_two_given_names_are_two_roads(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Joseph-Uhumann-Straße 31, 68169 Mannheim", "Josef-Uhumann-Str. 31, 68169 Mannheim"),
        ("Karl-Uhumann-Straße 31, 68169 Mannheim", "Carl-Uhumann-Str. 31, 68169 Mannheim"),
        ("Via Alfonso Gufini 27, 20139 Milano", "Via A. Gufini 27, 20139 Milano MI"),
    ],
)
def test_two_spellings_of_a_given_name_are_one_road(left: str, right: str) -> None:
    assert is_same(left, right)
