"""Roads by number that each quarter of a city has anew."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("House 48, Road 18, Gulshan-2, Dhaka", "House 48, Road 18, Banani, Dhaka"),
        ("House # 37, Road # 29, Block # D, Dhanmondi, Dhaka-1213", "House # 37, Road # 29, Block # D, Banani, Dhaka"),
        ("Villa 4, Street 27, Al Quoz 3, Dubai", "Villa 4, Street 27, Deira, Dubai"),
        ("Plot 214, Road No. 5, Kathwada GIDC, Ahmedabad", "214, GIDC Vatva, Road 5, Narol, Ahmedabad"),
    ],
)
def test_two_quarters_are_two_places(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("House 48, Road 18, Gulshan-2, Dhaka", "House 48, Road 18, Block A, Gulshan, Dhaka"),
        ("House 48, Road 18, Banani, Dhaka", "Banani, House 48, Road 18, Dhaka 1213"),
        ("House 48, Road 18, Sector 4, Uttara, Dhaka", "House 48, Road 18, Uttara Model Town, Dhaka 1230"),
        (
            "Plot 214, Road No. 5, Kathwada GIDC, Ahmedabad 382430",
            "214, GIDC Kathwada, Road 5, Odhav, Ahmedabad 382430",
        ),
        ("Villa 4, Street 27B, Al Safa 1, Jumeirah, Dubai", "Al Safa First, 27 B St., Villa No. 4, Dubai"),
    ],
)
def test_one_quarter_however_it_is_written_is_one_place(one: str, other: str) -> None:
    assert is_same(one, other)
