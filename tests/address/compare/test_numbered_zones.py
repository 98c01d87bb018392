"""Houses in zones of the Gulf that are counted."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Office 305, Heron Centre, DIP 1, Dubai", "WH 12, DIP 1, Dubai, UAE", False),
        ("WH 5, DIP 1, Dubai", "Shop 5, DIP 1, Dubai", False),
        ("Office 3, Industrial Area 5, Sharjah", "Shop 7, Industrial Area 5, Sharjah", False),
        ("Office 3, Heron Centre, Al Quoz 3, Dubai", "Heron Centre, Al Quoz 3, Dubai", True),
        ("Warehouse 9, Al Quoz 3, Dubai", "Warehouse 9, Al Quoz 3, Dubai, UAE", True),
    ],
)
def test_houses_in_a_counted_zone(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
