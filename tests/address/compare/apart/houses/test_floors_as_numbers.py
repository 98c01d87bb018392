"""The number of one address that is but a floor or flat of the other."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 شارع عباس العقاد الدور 3 مدينة نصر القاهرة", "3 شارع عباس العقاد، مدينة نصر، القاهرة، مصر"),
        ("12 شارع عباس العقاد الدور 3 مدينة نصر القاهرة", "Building 3, Abbas El Akkad Street, Nasr City, Cairo"),
        (
            "Owlreis Neighborhood Baykus Boulevard Number: 7 Floor: 1 Flat: 3 Bornova / Izmir / Turkey",
            "3 Baykus Boulevard Owlreis Bornova Izmir Turkey",
        ),
    ],
)
def test_a_floor_or_flat_is_no_house(one: str, other: str) -> None:
    assert not is_same(one, other)


def test_a_house_with_its_floor_is_the_house() -> None:
    assert is_same(
        "12 شارع عباس العقاد الدور 3 مدينة نصر القاهرة", "12 Abbas El Akkad St., 3rd Floor, Nasr City, Cairo"
    )
