"""Houses of India by their old and their new number."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    "other", ["12/25, Owl Street, Chennai 600017", "25/12, Owl St, Chennai - 600017", "25 Owl Street, Chennai 600017"]
)
def test_a_house_of_two_numbers_is_met_by_both_or_by_the_new_one(other: str) -> None:
    assert is_same("Old No. 12, New No. 25, Owl Street, Chennai 600017", other)


@pytest.mark.parametrize(
    "other",
    [
        "12/26, Owl Street, Chennai 600017",
        "Old No. 25, New No. 38, Owl Street, Chennai 600017",
        "26/12, Owl Street, Chennai 600017",
        "12/25, Owl Lane, Chennai 600017",
    ],
)
def test_another_old_or_new_number_is_another_house(other: str) -> None:
    assert not is_same("Old No. 12, New No. 25, Owl Street, Chennai 600017", other)
