"""Zones of Egypt by a letter and a number, and areas that have nothing but a code: no code of these is a house."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    "text",
    ["No. 118, A3 Industrial Area, 10th of Ramadan, Egypt", "Plot 118, 3rd Industrial Zone, 10th of Ramadan, Egypt",
     "قطعة 118 المنطقة الصناعية الثالثة (A3)، العاشر من رمضان"],
)  # fmt: skip
def test_a_plot_is_in_its_zone_by_letter_and_by_ordinal(text: str) -> None:
    assert is_same("Plot 118, Industrial Zone A3, 10th of Ramadan City, Egypt", text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Industrial Zone A3, 10th of Ramadan City, Egypt", "10th of Ramadan City, Industrial Zone A3, Egypt"),
        ("Plot 118, Industrial Zone A3, 10th of Ramadan City", "Plot 118, Industrial Zone B3, 10th of Ramadan City"),
        ("Zone B2, 6th of October City, Egypt", "6th of October City, Zone B2, Giza, Egypt"),
        ("Industrial Area B3, Sohar, Oman", "Sohar, Industrial Area B3, Sultanate of Oman"),
    ],
)
def test_a_zone_by_its_code_is_no_single_premises(one: str, other: str) -> None:
    assert not is_same(one, other)
