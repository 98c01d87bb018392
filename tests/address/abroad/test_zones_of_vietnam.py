"""Plots of zones in Vietnam, as lists of suppliers write lot, zone, quarter, group and street; and near misses."""

from itertools import combinations

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address

WRITTEN = (
    "Lot 9, Cu Meo Industrial Park, Bien Hoa, Dong Nai",
    "Lo 9 KCN Cu Meo, TP Bien Hoa, Dong Nai, Viet Nam",
    "Lot No. 9 Cu Meo IZ, Bien Hoa City, Dong Nai Province",
    "Lot 9, Cu Meo I.P., Long Binh Ward, Bien Hoa, Dong Nai",
    "Lot 9, IZ Cu Meo, Bien Hoa, Dong Nai 810000",
    "Lot 9, Cu Meo Industrial, Bien Hoa, Dong Nai",
    "Lot 9, Cu Meo Export Processing and Industrial Zone, Bien Hoa, Dong Nai",
)


@pytest.mark.parametrize(("a", "b"), list(combinations(WRITTEN, 2)))
def test_a_plot_is_one_in_a_zone_by_any_word_for_it(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Lot D 7 CN, Cu Meo 3 Industrial, Phu Tan Ward, Thu Dau Mot",
            "Lot D7 CN Cu Meo 3 IP, Thu Dau Mot, Binh Duong",
        ),
        ("Lot C-5B-CN, Cu Meo IP, Bau Bang, Binh Duong", "Lot C5B CN, Cu Meo Industrial Park, Bau Bang, Binh Duong"),
        ("Lots 34-37, Cu Meo III EPZ, Trang Bang, Tay Ninh", "Lot 34,35,36,37 Cu Meo 3 IZ, Trang Bang, Tay Ninh"),
        ("18 Street 3A, Cu Meo A Commune, Binh Chanh, HCMC", "18 3A St., Cu Meo A Commune, Binh Chanh, HCM City"),
        ("1/25 Quarter 2, Cu Meo Ward, Thuan An, Binh Duong", "1/25 KP2, P. Cu Meo, Thuan An, Binh Duong, Vietnam"),
        ("Group 5, Quarter 3, Cu Meo Ward, Bien Hoa City", "To 5, Khu pho 3, Phuong Cu Meo, Bien Hoa, Dong Nai"),
        ("Plot 4, Cu Meo IP, Kim Bang District, Ha Nam", "Lot 4 Cu Meo IP, Kim Bang, Ha Nam Province, Vietnam"),
    ],
)
def test_parts_are_read_in_either_language(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Lot 9, Cu Meo IP, Bien Hoa, Dong Nai", "Lo 19 KCN Cu Meo, Bien Hoa, Dong Nai"),
        ("Lot 9, Cu Meo IP, Bien Hoa, Dong Nai", "Lo 9 KCN Cu Den, Bien Hoa, Dong Nai"),
        ("Lot 9, Cu Meo IP, Bien Hoa, Dong Nai", "Lo 9 KCN Cu Meo 2, Bien Hoa, Dong Nai"),
        ("Lot 9, Cu Meo EPZ, Thu Duc, HCMC", "Lot 9, Cu Meo 2 EPZ, Thu Duc, HCMC"),
        ("Cu Meo IP, Bien Hoa, Dong Nai", "KCN Cu Meo, Bien Hoa, Dong Nai"),
        ("Lot D 7 CN, Cu Meo 3 Industrial, Thu Dau Mot", "Lot D7 CN, Cu Meo 2 Industrial, Thu Dau Mot"),
        ("Lot D 7 CN, Cu Meo 3 Industrial, Thu Dau Mot", "Lot E7 CN, Cu Meo 3 Industrial, Thu Dau Mot"),
        ("Lot C_7_CN, Cu Meo IP, Bau Bang, Binh Duong", "Lo C7_2_CN KCN Cu Meo, Bau Bang, Binh Duong"),
        ("Lot C_7_1_CN, Cu Meo IP, Bau Bang, Binh Duong", "Lo C7_2_CN KCN Cu Meo, Bau Bang, Binh Duong"),
        ("Lot 34,35,36 Cu Meo IZ, Trang Bang, Tay Ninh", "Lot 37 Cu Meo IZ, Trang Bang, Tay Ninh"),
        ("12 Road N3, Cu Meo Ward, Thuan An, Binh Duong", "12 Road D3, Cu Meo Ward, Thuan An, Binh Duong"),
        ("Group 5, Quarter 3, Cu Meo Ward, Bien Hoa City", "To 6, Khu pho 3, Phuong Cu Meo, Bien Hoa, Dong Nai"),
        ("Group 5, Quarter 3, Cu Meo Ward, Bien Hoa City", "To 5, Khu pho 4, Phuong Cu Meo, Bien Hoa, Dong Nai"),
        ("12 Tinh lo 43, Thu Duc, TP HCM", "12 Lot 43, Thu Duc, TP HCM"),
    ],
)
def test_near_misses_are_two_places(a: str, b: str) -> None:
    assert not is_same(a, b)


def test_a_district_of_ha_nam_is_in_vietnam() -> None:
    assert address.read("Plot 4, Cu Meo Commune, Kim Bang District, Ha Nam", load()).country == "VN"
    assert address.read("12 Misa-daero, Hanam", load()).country == "KR"
