"""A day after which a road of an Arab country is called is no house's number."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("64 14 Ramadan Street, Al Mansour, Baghdad, Iraq", "64 شارع ١٤ رمضان، المنصور، بغداد"),
        ("12 14th of July Street, Karrada, Baghdad", "12 شارع 14 تموز، الكرادة، بغداد، العراق"),
        ("37 Rue du 1er Novembre 1954, Oran, Algeria", "37 شارع أول نوفمبر، وهران"),
        ("112 26th of July Street, Zamalek, Cairo, Egypt", "112 شارع ٢٦ يوليو، الزمالك، القاهرة"),
        ("5 6th of October Street, Nasr City, Cairo", "٥ شارع ٦ أكتوبر، مدينة نصر، القاهرة"),
        ("39 Rue du 05 Juillet, Oran, Algeria", "شارع 05 جويلية رقم 39 وهران"),
    ],
)
def test_one_house_on_a_road_called_after_a_day_is_one(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("64 14 Ramadan Street, Al Mansour, Baghdad, Iraq", "14 شارع ١٤ رمضان، المنصور، بغداد"),
        ("12 14th of July Street, Karrada, Baghdad", "12 شارع 17 تموز، الكرادة، بغداد، العراق"),
        ("12 14th of July Street, Karrada, Baghdad", "14 14th July St., Karrada, Baghdad"),
        ("39 Rue du 1er Novembre, Oran, Algeria", "37 شارع أول نوفمبر، وهران"),
        ("112 26th of July Street, Zamalek, Cairo, Egypt", "112 شارع ٢٣ يوليو، الزمالك، القاهرة"),
    ],
)
def test_another_house_or_day_is_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)
