"""Roads of America without their type, called after a state that is none of their city's."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1270 W. Georgia, Vancouver", "1270 West Georgia Street, Vancouver, BC V6E 3C9"),
        ("1200 Louisiana, Houston", "1200 Louisiana Street, Suite 40, Houston, Texas 77002"),
        ("1200 Louisiana, Suite 40, Houston", "1200 Louisiana Street, Houston, TX"),
        ("340 N. Michigan, Chicago", "340 North Michigan Avenue, Chicago, IL 60601"),
    ],
)
def test_such_a_road_is_the_city_s(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1270 E. Georgia, Vancouver", "1270 West Georgia Street, Vancouver, BC V6E 3C9"),
        ("1272 W. Georgia, Vancouver", "1270 West Georgia Street, Vancouver, BC V6E 3C9"),
        ("1200 Louisiana, Houston", "1200 Louisiana Street, Dallas, TX"),
        ("1200 Louisiana, Houston", "1200 Texas Street, Houston, TX"),
        ("340 N. Michigan, Chicago", "340 North Michigan Avenue, Pasadena, CA"),
    ],
)
def test_another_side_house_or_city_is_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)
