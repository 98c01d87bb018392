"""Each of two zones of one town has a Lot 7 on a Street 3."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Lot 97/3, Street 3, Cumeo Industrial Park, Bien Hoa, Dong Nai",
            "Lô 97/3, Đường số 3, KCN Biên Hòa 2, Đồng Nai",
        ),
        ("Lot 7, Street 3, Tan Cumeo Industrial Park, HCMC", "Lô 7, Đường số 3, KCN Tân Vinho, TP.HCM"),
        (
            "Plot 12, Road 4, Owlpur Industrial Area, Jaipur 302013",
            "Plot 12, Road 4, Kauzpura Industrial Area, Jaipur 302013",
        ),
    ],
)
def test_zones_of_two_names_are_two(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Lot 97/3, Street 3, Cumeo Industrial Park, Bien Hoa, Dong Nai",
            "Lô 97/3, Đường số 3, KCN Cumeo, Biên Hòa, Đồng Nai",
        ),
        ("Lot 7, Street 3, Tan Cumeo Industrial Park, HCMC", "Lô 7, Đường số 3, KCN Tân Cumeo, TP.HCM"),
    ],
)
def test_one_zone_in_two_languages_is_one(one: str, other: str) -> None:
    assert is_same(one, other)
