"""Highways by a grade and a number: the one number is the road's and the other the house's."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("104 National Highway 205, Nagpur, India", "No. 104, National Highway 205, Nagpur, India", True),
        ("104 National Highway 205, Nagpur, India", "205 National Highway 104, Nagpur, India", False),
        ("104 National Highway 205, Townsville QLD, Australia", "205 National Highway 104, Townsville QLD", False),
        ("No. 248 National Road 144, Muntinlupa, Philippines", "144 National Road 248, Muntinlupa", False),
    ],
)
def test_house_and_highway_are_not_exchanged(a: str, b: str, *, same: bool) -> None:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).same_premises is same
    assert address.compare(right, left).same_premises is same
