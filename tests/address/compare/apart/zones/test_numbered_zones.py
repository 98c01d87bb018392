"""Houses in zones that are counted, where the number of the zone is read as a house's."""

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
        ("WH 5, DIP 1, Dubai", "Warehouse 5, DIP 1, Dubai, UAE", True),
        ("Heron Foods LLC, Ajman Industrial Area 1, Ajman", "Teal Metals FZE, Ajman Industrial Area 1, Ajman", False),
        ("Dubai Investment Park 1, Dubai", "Warehouse 12, Heron Complex, Dubai Investment Park 1, Dubai", False),
        (
            "Unit 9, Heron House, Jebel Ali Industrial 1, Dubai",
            "Unit 9, Teal House, Jebel Ali Industrial 1, Dubai",
            False,
        ),
        (
            "Unit 9, Heron House, Jebel Ali Industrial 1, Dubai",
            "Unit 9, Heron House, Jebel Ali Industrial 1, UAE",
            True,
        ),
        ("Near Heron School, Jumeirah Village Circle 12, Dubai", "Jumeirah Village Circle 12, Dubai, Teal Mart", False),
        ("Office 305, Heron Building, Amata City 1, Chonburi", "WH 12, Amata City 1, Chonburi", False),
        ("Plot 12, Amata City 1, Chonburi", "Plot 12, Amata City 1, Chonburi, Thailand", True),
        ("Heron Foods, Elang Techpark 1, Jakarta", "Teal Metals, Elang Techpark 1, Jakarta", False),
        ("Lot 1 & 5, Elang Techpark 1, Jakarta", "Lots 1 and 5, Elang Techpark 1, Jakarta, Indonesia", True),
        ("Elang Industrial Estate 12, Bekasi", "Elang Industrial Estate 12, Bekasi, Indonesia", True),
    ],
)
def test_houses_in_a_counted_zone(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
