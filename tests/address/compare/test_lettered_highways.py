"""Highways of the United States by letters, and those of one series of numbers under two names."""

import pytest
from tests.address.same import is_same

ONE = [
    ("N3810 County Road J, Owlbeg, WI", "N3810 Cty Rd J, Owlbeg, Wisconsin 54130"),
    ("N3810 County Road CE, Owlbeg, WI", "N3810 CTH CE, Owlbeg, WI"),
    ("3810 County Trunk Hwy. JJ, Owlbeg, WI", "3810 Cty. Rd. JJ, Ste 5, Owlbeg, WI"),
    ("2610 Highway N, Owlbeg, WI", "2610 County Highway N, Owlbeg, WI"),
    ("3810 Highway K, Owlbeg, MO 63368", "3810 Hwy. K, Owlbeg, Missouri"),
    ("1210 County Road D East, Owlbeg, MN", "1210 County Rd. D E., Owlbeg, MN"),
    ("11210 Ranch Road 620 North, Austin, TX 78726", "11210 N FM 620, Austin, TX"),
]
TWO = [
    ("3810 Route K, Owlbeg, MO", "3810 County Road K, Owlbeg, MO"),
    ("3810 County Highway K, Owlbeg, MO", "3810 Highway K, Owlbeg, MO 63368"),
    ("3810 County Road K, Owlbeg", "3810 Highway K, Owlbeg, MO 63368"),
    ("N3810 County Road J, Owlbeg, WI", "N3810 County Road CE, Owlbeg, WI"),
    ("3810 Highway K, Owlbeg, MO", "3810 Hwy N, Owlbeg, MO"),
    ("3810 State Hwy AA, Owlbeg, MO", "3810 State Highway ZZ, Owlbeg, MO"),
    ("1210 County Road D East, Owlbeg, MN", "1210 County Rd. B East, Owlbeg, MN"),
    ("1210 County Road D East, Owlbeg, MN", "1210 County Rd. D W., Owlbeg, MN"),
    ("3810 County Road E, Owlbeg, WI", "3810 County Road EE, Owlbeg, WI"),
    ("11210 Ranch Road 620 North, Austin, TX", "11210 FM 620 South, Austin, TX"),
    ("11210 Ranch Road 620, Austin, TX", "11210 State Highway 620, Austin, TX"),
]


@pytest.mark.parametrize(("a", "b"), ONE)
def test_one_highway_under_two_names(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(("a", "b"), TWO)
def test_highways_of_two_letters_are_two(a: str, b: str) -> None:
    assert not is_same(a, b)
