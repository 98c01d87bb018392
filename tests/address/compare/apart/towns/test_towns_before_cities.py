"""A town of its own right before the city that its county is called by, and postcodes that are no houses."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("1512 Owl Avenue, Pasadena, Los Angeles, CA", "1512 Owl Avenue, Los Angeles, CA", False),
        ("1512 Owl Avenue, Gilroy, Santa Clara, CA", "1512 Owl Avenue, Santa Clara, CA", False),
        ("1512 Owl Avenue, Lincoln, Omaha, NE", "1512 Owl Avenue, Omaha", False),
        ("1512 Owl Avenue, Hollywood, Los Angeles, CA", "1512 Owl Avenue, Los Angeles, CA", True),
        ("1512 Owl Avenue, Owlwood, Los Angeles, CA", "1512 Owl Avenue, Los Angeles, CA", True),
        ("18 South Owlmont Road, Ballarat VIC 3350", "18 Owlmont Road, Ballarat VIC 3350", False),
        ("22 Owlmont Close, Perth WA 6000", "22 Owlmont Court, Perth WA 6000", False),
        ("18 Owlmont Road, Ballarat VIC 3350", "18 Owlmont Rd Ballarat, Victoria 3350", True),
    ],
)
def test_a_town_before_a_city_and_a_postcode_prove_nothing(a: str, b: str, *, same: bool) -> None:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).same_premises is same
    assert address.compare(right, left).same_premises is same
