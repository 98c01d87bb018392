"""Quarters, boulevards, blocks and doors of Turkey as lists abroad and forms write them."""

import pytest
from tests.address.same import is_same

HOUSE = "Baykuş Mah. Turna Sok. No: 52 Kat: 1 Daire: 6 34381 Şişli/İstanbul"
ZONE = "İkitelli OSB Mahallesi, Turna Bulvarı, No: 17, Başakşehir, İstanbul, Türkiye"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (HOUSE, "Ic Kapi No: 6 Kamara Blok No: 52 Turna Sk. Baykus Mah, Sisli, Istanbul 34381, Turkey"),
        (HOUSE, "Baykuş Mah. Turna Sok. Kamara Apt. No:52 D:6 Şişli/İstanbul"),
        (HOUSE, "Baykuş Mah. Turna Sok. Bina No: 52 Şişli/İstanbul"),
        (HOUSE, "Baykus Mah. Turna Sk. Dis Kapi No: 52 Ic Kapi No: 6 Sisli Istanbul"),
        (HOUSE, "BaykuşMah.Turna Sok.No:52 K:1 D:6 34381 Şişli/İstanbul"),
        (HOUSE, "52 Turna St. Baykuş Neighborhood Şişli Istanbul 34381 Turkey"),
        (HOUSE, "Kamara Business Center, Turna St. No:52 Floor:1, Şişli, İstanbul, Turkey"),
        (ZONE, "IKITELLI OSB MAH. TURNA BUL. NO 17 BASAKSEHIR ISTANBUL TURKEY"),
        (ZONE, "17 Turna Blvd. İkitelli OSB Neighborhood Başakşehir Istanbul 34490 Turkey"),
        (ZONE, "IKITELLI OSB MAH. TURNA BUL. NO 17/12 BASAKSEHIR ISTANBUL"),
        (
            "Baykuş Mah. Turna Blv. No: 112 Kat: 1 16140 Nilüfer/Bursa",
            "BAYKUS MAH. TURNA BUL. NO 112 NILUFER BURSA TURKEY",
        ),
        ("Baykuş Mah. Turna Bul. No.112 Nilüfer", "Turna Bulvari No: 112, Nilufer, Bursa"),
    ],
)
def test_one_house_of_turkey_as_lists_abroad_write_it(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (HOUSE, "Ic Kapi No: 6 Kamara Blok No: 54 Turna Sk. Baykus Mah, Sisli, Istanbul 34381, Turkey"),
        (HOUSE, "Ic Kapi No: 52 Kamara Blok No: 6 Turna Sk. Baykus Mah, Sisli, Istanbul 34381, Turkey"),
        (HOUSE, "Baykuş Mah. Turna Sok. Kamara Apt. No:1 D:6 Şişli/İstanbul"),
        (HOUSE, "Baykuş Mah. Turna Sok. Bina No: 521 Şişli/İstanbul"),
        (HOUSE, "52 Serce St. Baykuş Neighborhood Şişli Istanbul 34381 Turkey"),
        (ZONE, "İkitelli OSB Mah. Serçe Bul. Kamara Plaza No:17 K:2 D:12 Başakşehir - İstanbul"),
        (ZONE, "IKITELLI OSB MAH. TURNA BUL. NO 19 BASAKSEHIR ISTANBUL TURKEY"),
        (ZONE, "İkitelli OSB Mah. Turna Sok. No: 17 Kat: 2 Daire: 12 34490 Başakşehir/İstanbul"),
    ],
)
def test_another_house_or_street_of_turkey_stays_apart(left: str, right: str) -> None:
    assert not is_same(left, right)
