"""Two letters that are a country and a state of another; sides and parts of towns; ends of names in Arabic."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("12 Main Street, Salem, IN", "12 Main Street, Salem, India", False),
        ("1200 Teal Avenue, Windsor, Sonoma County, CA", "1200 Teal Avenue, Windsor, Ontario, Canada", False),
        ("Rua do Tordo 12, Vitória, Centro, ES", "Rua do Tordo 12, Vitoria, Spain", False),
        ("12 Main Street, Salem, IN", "12 Main Street, Salem, Indiana", True),
        ("12 Anna Salai, Salem, IN", "12 Anna Salai, Salem, Tamil Nadu, India", True),
        ("12 Teal Road, Bangalore, IN", "12 Teal Road, Bangalore, India", True),
        ("12 King Street, Toronto, CA", "12 King Street, Toronto, Canada", True),
        ("Teichstr. 12, Berlin, DE", "Teichstr. 12, Berlin, Germany", True),
    ],
)
def test_two_letters_of_two_meanings(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("1500 Teal Road, St. Louis", "1500 Teal Road, East St. Louis", False),
        ("1500 Teal Road, St. Paul, MN", "1500 Teal Road, West St. Paul", False),
        ("1500 Teal Road, St. Paul, MN", "1500 Teal Road, Saint Paul, Minnesota", True),
        ("12 Teal Street, Sydney", "12 Teal Street, North Sydney", False),
        ("45 Teal Road, Hamilton", "45 Teal Road, Hamilton East", False),
        ("12 Broad Street, Lagos Island", "12 Broad Street, Alausa, Lagos", False),
        ("12 Broad Street, Lagos Island", "12 Broad Street, Lagos Island, Lagos, Nigeria", True),
        ("Z. Uilenweg 24, 2514 AB Den Haag", "N. Uilenweg 24, 2514 AB Den Haag", False),
        ("Z. Uilenweg 24, 2514 AB Den Haag", "Zuidelijke Uilenweg 24, 2514 AB Den Haag", True),
        ("Al Bahar Tower, 12th Floor, Dubai, UAE", "Al Bahara Tower, 12th Floor, Dubai, UAE", False),
        ("Al Bahar Tower, 12th Floor, Dubai, UAE", "12th Floor, Al Bahar Tower, Dubai", True),
    ],
)
def test_sides_and_parts_of_towns_and_ends_of_names(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
