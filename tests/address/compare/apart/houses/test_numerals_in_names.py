"""Numerals that tell two names apart where a reader takes them for letters."""

import pytest
from tests.address.same import is_same

ZONE = "Lot CN5B, Yen Phong II-C Industrial Park, Yen Phong Commune, Bac Ninh Province, Vietnam"
ROAD = "Lark University Hospital, 84 V Uvalu Street, Prague 5, Czech Republic"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (ZONE, ZONE.replace("II-C", "III-C")),
        (ROAD, "Nemocnice Lark, VI Úvalu 84, 150 06 Praha 5"),
        ("One By Lark Building, Business Bay, Dubai, UAE", "Two By Lark Building, Business Bay, Dubai, UAE"),
        ("Jl. Melati Raya No. 63, Kebayoran Lama, Jaksel", "63 Melati Raya, Kebayoran Baru, Jakarta Selatan"),
    ],
)
def test_another_numeral_or_age_of_one_name_is_another_place(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (ZONE, "Lô CN5B, KCN Yên Phong II-C, xã Yên Phong, tỉnh Bắc Ninh"),
        (ROAD, "Nemocnice Lark, V Úvalu 84, 150 06 Praha 5"),
        ("Jl. Melati Raya No. 63, Kebayoran Baru, Jaksel", "63 Melati Raya, Kebayoran Baru, Jakarta Selatan"),
    ],
)
def test_one_numeral_is_one_place(a: str, b: str) -> None:
    assert is_same(a, b)
