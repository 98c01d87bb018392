"""Counted parts of zones and estates, by what they are."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("WH 5, Ras Al Khor, Dubai", "Villa 5, Ras Al Khor, Dubai", False),
        ("W/H No. 5, Ras Al Khor, Dubai", "Showroom 5, Ras Al Khor, Dubai", False),
        ("Parque Industrial Tordo, nave 5, Bogotá", "Parque Industrial Tordo, lote 5, Bogotá", False),
        ("Parque Industrial Tordo, módulo 5, Lima", "Parque Industrial Tordo, local 5, Lima", False),
        (
            "Warehouse 5 PO Box 555, Main Road, Old Town, Cairo",
            "Warehouse 6 PO Box 555, Main Road, Old Town, Cairo",
            False,
        ),
        ("Block C-1-2, Teal Road 5, Dubai", "Block C-12, Teal Road 5, Dubai", False),
        ("Block C-1-2, Teal Road 5, Dubai", "Block C1-2, Teal Road 5, Dubai", True),
        ("WH 5, Ras Al Khor, Dubai", "Warehouse No. 5, Ras Al Khor, Dubai, UAE", True),
        ("Unit 5, Ras Al Khor, Dubai", "Warehouse 5, Ras Al Khor, Dubai", True),
        ("Shop 5, 12 Teal Road, Lagos", "Office 5, 12 Teal Road, Lagos", True),
    ],
)
def test_parts_of_two_kinds_with_one_number_are_two(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
