"""Addresses of the Gulf: second numbers, counted zones, rooms behind a house's name, buildings of a street."""

import pytest
from tests.address.same import is_same

TOWER = "Office 205, Al Buma Centre, Al Mina Road, Al Hudaiba, Dubai, UAE"
STORE = "Warehouse 7, Al Buma Industrial Area 3, Dubai, UAE"
HOUSE = "7277 Al Buma Road, Al Olaya, Riyadh 12211-3108, Saudi Arabia"
ZONE = "Building 25, Street 840, Zone 61, West Bay, Doha, Qatar"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (TOWER, "Al Buma Centre 205, Al Hudaiba, Dubai, UAE"),
        (TOWER, "Office No. 205, Al-Buma Centre, Al-Mina Road, Al-Hudaiba, Dubai, UAE"),
        (TOWER, "OFFICE 205 AL BUMA CENTRE AL MINA ROAD AL HUDAIBA DUBAI UAE"),
        (TOWER, "Dubai, Al Hudaiba, Al Mina Road, Al Buma Centre, Office 205"),
        (TOWER, "Centre Al Buma, Office 205, Al Mina Road, Al Hudaiba, Dubai"),
        ("Office 302, Al Saqr Building, Al Maktoum Street, Deira, Dubai, UAE", "Al Saqr Bldg., Off. 302, Deira, Dubai"),
        (
            "Office 14, Al Saqr Building, Al Wahda Street, Industrial Area 2, Sharjah",
            "Suite 14, Al Saqr Building, Sharjah",
        ),
        (STORE, "Al Buma Industrial Area 3, W/H No.7, P.O. Box 4455, Dubai"),
        (STORE, "Dubai, Al Buma Industrial Area 3, Warehouse 7"),
        (STORE, "WH-7, Al Buma Ind. 3, Dubai UAE"),
        (STORE, "Warehouse 7 - 6th Street - Al Buma Industrial Area 3 - Dubai - United Arab Emirates"),
        (HOUSE, "7277 Al Buma Road, Secondary No. 3108, Al Olaya Dist., Riyadh 12211, Saudi Arabia"),
        (HOUSE, "Riyadh 12211, Al Olaya, Al Buma Road, Building 7277"),
        (HOUSE, "7277 Al Buma - Al Olaya, Riyadh 12211 - 3108, Kingdom of Saudi Arabia"),
        (ZONE, "Building: 25, Street No: 840, Zone: 61, Doha"),
        (ZONE, "Bldg# 25, St# 840, Zone# 61, Doha"),
        (ZONE, "Bldg. 25, St. 840, Zone 61, P.O. Box 2266, Doha"),
    ],
)
def test_one_house_of_the_gulf_written_two_ways(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (TOWER, "Al Saqr Centre 205, Al Hudaiba, Dubai, UAE"),
        ("Shop 4, Al Saqr Bldg 205, Deira, Dubai", "Shop 4, Al Saqr Building 207, Deira, Dubai"),
        ("Buma Foods LLC, Ajman Industrial Area 1, Ajman", "Saqr Metals FZE, Ajman Industrial Area 1, Ajman"),
        (STORE, "Al Buma Industrial Area 4, W/H No.7, P.O. Box 4455, Dubai"),
        (STORE, "Al Buma Industrial Area 3, W/H No.3, P.O. Box 4455, Dubai"),
        (STORE, "Warehouse 8, 6th Street, Al Buma Industrial Area 3, Dubai"),
        (STORE, "Warehouse 7, 6th Street, Al Buma Industrial Area 4, Dubai"),
        (HOUSE, "3108 Al Buma Road, Secondary No. 7277, Al Olaya Dist., Riyadh 12211, Saudi Arabia"),
        (HOUSE, "7279 Al Buma Road, Al Olaya, Riyadh 12211-3108, Saudi Arabia"),
        (ZONE, "Bldg# 25, St# 841, Zone# 61, Doha"),
        (ZONE, "Bldg# 26, St# 840, Zone# 61, Doha"),
        (ZONE, "Bldg# 61, St# 840, Zone# 25, Doha"),
        (
            "Plot 598-412, Road 12, Saqr Investment Park 1, Dubai",
            "Plot No. 598-413, Saqr Investment Park 1, Dubai, UAE",
        ),
        (
            "P.O. Box 6555, Office 14, Al Saqr Building, Al Wahda Street, Sharjah, U.A.E.",
            "Office 14, Al Saqr Building, Al Wahda Street, Al Nahda, Ajman, UAE",
        ),
    ],
)
def test_other_numbers_zones_and_emirates_of_the_gulf_stay_apart(left: str, right: str) -> None:
    assert not is_same(left, right)


KING = "7277 King Saqr Road, Al Olaya, Riyadh 12211"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (KING, "7277 King Saqr - Al Olaya, Riyadh 12211"),
        (KING, "7277 King Saker, Al Olaya, Riyadh"),
        (ZONE, "Building: 25, Street: 840, Zone: 61, Doha"),
    ],
)
def test_one_street_of_the_gulf_with_and_without_a_word_for_it(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (KING, "7277 King Buma - Al Olaya, Riyadh 12211"),
        (KING, "7277 Prince Numan Road, Al Olaya, Riyadh 12211"),
        (ZONE, "Building: 25, Street: 841, Zone: 61, Doha"),
    ],
)
def test_two_streets_of_the_gulf_with_one_number_are_two(left: str, right: str) -> None:
    assert not is_same(left, right)
