"""The district of Noida in any spelling, and blocks before two houses."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (
            "C-27, Sector 63, Noida, Gautam Budh Nagar, Uttar Pradesh 201301",
            "C 27 Sector-63, NOIDA, Gautambuddha Nagar, UP",
            True,
        ),
        (
            "C-27, Sector 63, Noida, Gautam Budh Nagar, Uttar Pradesh 201301",
            "C 27 Sector-64, NOIDA, Gautambuddha Nagar, UP",
            False,
        ),
        (
            "C-27, Sector 63, Noida, Gautam Budh Nagar, Uttar Pradesh 201301",
            "C 28 Sector-63, NOIDA, Gautambuddha Nagar, UP",
            False,
        ),
        (
            "B 24-25 Phase 2 NOIDA, Gautam Budh Nagar",
            "B-24 & 25, Phase-II, Noida, Gautam Buddha Nagar, U.P. - 201 305",
            True,
        ),
        (
            "A 24-25 Phase 2 NOIDA, Gautam Budh Nagar",
            "B-24 & 25, Phase-II, Noida, Gautam Buddha Nagar, U.P. - 201 305",
            False,
        ),
    ],
)
def test_houses_of_noida(left: str, right: str, *, same: bool) -> None:
    assert is_same(left, right) is same
