"""Towers, shopping centres and counted industrial streets and areas in Arabic, beside the same in English."""

import pytest
from tests.address.same import is_same

_STORE = "الشارقة، المنطقة الصناعية الخامسة، الشارع الصناعي الثالث، مستودع رقم ١٧"
_TOWERS = "أبراج المهلب، الأنصب، مسقط، سلطنة عمان"
_CENTRE = "مركز تسوق الواحة، شارع الملك فهد، الرياض"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (_STORE, "W/H No.17, Third Industrial St., Ind. Area 5, Sharjah – UAE"),
        (_STORE, "Warehouse 17, 3rd Industrial Street, Industrial Area 5, Sharjah, behind Al Waha Cold Stores"),
        ("الشارقة، المنطقة الصناعية الخامسة، مستودع رقم ١٧", "Warehouse 17, Industrial Area 5, Sharjah"),
        (_TOWERS, "Al Muhlab Towers, Al Ansab, Muscat, Oman"),
        (_TOWERS, "Abraj Al Muhlab, Al Ansab, Muscat, Oman"),
        (_CENTRE, "Al Waha Shopping Center, King Fahd Road, Riyadh"),
    ],
)
def test_one_place_is_one_in_both_scripts(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (_STORE, "W/H No.17, Third Industrial St., Ind. Area 15, Sharjah – UAE"),
        (_STORE, "W/H No.17, Fourth Industrial St., Ind. Area 5, Sharjah – UAE"),
        (_STORE, "W/H No.17, Third Industrial St., Ind. Area 6, Sharjah – UAE"),
        (_STORE, "W/H No.18, Third Industrial St., Ind. Area 5, Sharjah – UAE"),
        (_STORE, "W/H No.17, Third Industrial St., Ind. Area 5, Ajman – UAE"),
        ("الشارقة، المنطقة الصناعية الخامسة، مستودع رقم ١٧", "Warehouse 17, Industrial Area 15, Sharjah"),
        (_TOWERS, "Al Maha Towers, Al Ansab, Muscat, Oman"),
        (_TOWERS, "Al Muhlab Towers, Al Khuwair, Muscat, Oman"),
        (_CENTRE, "Al Waha Shopping Center, King Fahd Road, Jeddah"),
        (_CENTRE, "Al Raha Shopping Center, King Fahd Road, Riyadh"),
        (_CENTRE, "Al Waha Hotel, King Fahd Road, Riyadh"),
    ],
)
def test_another_number_name_or_town_is_another_place(left: str, right: str) -> None:
    assert not is_same(left, right)
