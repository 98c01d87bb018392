"""A quarter and the district it lies in, named one by one and together."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.reading import Reading
from falsefront.match.parted import parted


def _sizes(*texts: str) -> list[int]:
    readings: list[Reading] = [address.read(text, load()) for text in texts]
    return sorted(map(len, parted(readings)))


@pytest.mark.parametrize(
    ("quarter", "district", "both"),
    [
        (
            "Fatih Mh. Baykus Bulvari No:389 Izmir",
            "Baykus Blv. No:389, Konak - Izmir",
            "Fatih Mah. Baykus Bulv. No 389 Konak/Izmir",
        ),
        (
            "296 Hoa Muoi Street, Phuong Hiep Thanh, Can Tho",
            "296 Hoa Muoi Street, Quan Ninh Kieu, Can Tho",
            "296 Hoa Muoi Street, Phuong Hiep Thanh, Quan Ninh Kieu, Can Tho",
        ),
    ],
)
def test_who_names_both_joins_those_that_name_one(quarter: str, district: str, both: str) -> None:
    assert _sizes(quarter, district, both) == [3]


def test_nobody_joins_them_where_none_names_both() -> None:
    one, other = "12 Uhu Street, District 1, Ho Chi Minh City", "12 Uhu Street, Go Vap, Ho Chi Minh City"
    assert _sizes(one, other) == [1, 1]
    assert _sizes(one, other, "12 Uhu Street, Ho Chi Minh City") == [1, 1, 1]


def test_who_names_both_but_another_number_joins_nobody() -> None:
    found = _sizes(
        "Fatih Mh. Baykus Bulvari No:389 Izmir",
        "Baykus Blv. No:389, Konak - Izmir",
        "Fatih Mah. Baykus Bulv. No 391 Konak/Izmir",
    )
    assert found == [1, 1, 1]


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ("Baykus Bulvari No:389, Bornova, Izmir", "Baykus Bulvari No:389, Konak, Izmir",
         "Baykus Bulvari No:389, Konak, Bornova, Izmir"),
        ("296 Hoa Muoi Street, Quan Cai Rang, Can Tho", "296 Hoa Muoi Street, Quan Ninh Kieu, Can Tho",
         "296 Hoa Muoi Street, Quan Ninh Kieu/Quan Cai Rang, Can Tho"),
        ("Ataturk Cad. No:12, Fatih Mah., Izmir", "Ataturk Cad. No:12, Bornova, Izmir",
         "Ataturk Cad. No:12, Fatih Mah., Bornova, Izmir"),
        ("1203 Sk. No:5, Fatih Mah., Izmir", "1203 Sk. No:5, Bornova, Izmir",
         "1203 Sk. No:5, Fatih Mah., Bornova, Izmir"),
        ("12 Owlet Road, Block 5, DHA, Karachi", "12 Owlet Road, Block 5, Clifton, Karachi",
         "12 Owlet Road, Block 5, DHA, Clifton, Karachi"),
        ("佛山市南海区狮山镇红星村榆珂路12号", "佛山市南海区狮山镇高平村榆珂路12号",
         "佛山市南海区狮山镇红星村高平村榆珂路12号"),
    ],
)  # fmt: skip
def test_neighbours_and_roads_of_every_district_stay_apart(one: str, other: str, both: str) -> None:
    assert _sizes(one, other, both) == [1, 1, 1]


def test_one_name_that_two_villages_are_written_with_does_not_name_both() -> None:
    found = _sizes("广州市人和镇红星村7号", "广州市人和镇宏兴村7号", "No. 7 Hongxing Village, Renhe Town, Guangzhou")
    assert found == [1, 1, 1]
