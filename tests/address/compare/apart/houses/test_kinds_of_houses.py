"""Houses abroad of one name that are two by their kinds, or by one short word of the name."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kestrel Plaza, Owl Road, Nairobi, Kenya", "Kestrel Hotel, Owl Road, Nairobi, Kenya"),
        ("Kestrel Centre, Owl Road, Mumbai 400001, India", "Kestrel Market, Owl Road, Mumbai 400001, India"),
        (
            "Kestrel Industrial Estate, Owl Street, Makati, Philippines",
            "Kestrel Apartments, Owl Street, Makati, Philippines",
        ),
        ("Kestrel Mansion, Dubai, UAE", "Kestrel Plaza, Dubai, UAE"),
        ("Unit 5, Kestrel Plaza, Owl Road, Leeds", "Unit 5, Kestrel Hotel, Owl Road, Leeds"),
        ("Ulluti Tower, Owl Road, Nairobi, Kenya", "Ulluki Tower, Owl Road, Nairobi, Kenya"),
        ("Prince Sultan Tower, Owl Road, Nairobi, Kenya", "Prince Salman Tower, Owl Road, Nairobi, Kenya"),
        ("Unit 4, 12 Bern Park, Bergen, Europe", "Unit 4, 12 Bergen Park, Bern, Europe"),
    ],
)
def test_two_houses(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kestrel Plaza, Owl Road, Nairobi, Kenya", "Kestrel Building, Owl Road, Nairobi, Kenya"),
        ("Kestrel Centre, Owl Road, Nairobi, Kenya", "Kestrel Business Center, Owl Road, Nairobi, Kenya"),
        ("Kestrel Plaza, 12 Owl Road, Nairobi, Kenya", "Kestrel Hotel, 12 Owl Road, Nairobi, Kenya"),
        ("Kestrel Apartments, Owl Road, Mumbai, India", "Kestrel Residency, Owl Road, Mumbai, India"),
        ("Wetherall Tower, Owl Road, Nairobi, Kenya", "Wetheral Tower, Owl Road, Nairobi, Kenya"),
        ("Prince Fahd Tower, Owl Road, Riyadh, Saudi Arabia", "Prince Fahad Tower, Owl Road, Riyadh, Saudi Arabia"),
    ],
)
def test_one_house(one: str, other: str) -> None:
    assert is_same(one, other)
