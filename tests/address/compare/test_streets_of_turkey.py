"""Kinds of streets in Turkey, streets with a number for their name, and districts of its cities."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Baykuş Mahallesi, Turna Sokak, No: 52, Şişli, İstanbul, Türkiye", "52 Turna St. Baykus Mah. Sisli Istanbul"),
        ("Baykuş Mahallesi, Turna Caddesi, No: 52, Şişli, İstanbul", "52 Turna St. Baykus Mah. Sisli Istanbul"),
        (
            "Baykuş Mah. 10735 Sok. No: 6 Daire: 2 42050 Karatay/Konya",
            "Baykuş Mah. 10735 Sok. No:6/2 Karatay/Konya",
        ),
        ("BAYKUS MAH. 1374 SK. NO 5 KONAK IZMIR TURKEY", "Baykuş Mah. 1374 Sok. No:5/31 Konak/İzmir"),
        ("Baykuş Neighbourhood, 1374 Street No:5, Konak / İzmir / TURKEY", "Baykuş Mah. 1374 Sok. 5/31 Konak İzmir"),
        ("İstanbul / Şişli - Baykuş Mahallesi Turna Cad. No 127", "Turna Cad. No: 127, Baykuş Mah., Şişli/İstanbul"),
    ],
)
def test_one_street_of_turkey_written_two_ways(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "BAYKUS MAH. 1374 SK. NO 5 KONAK IZMIR TURKEY",
            "Baykuş Mh. 1374 Cd. Kamara Plaza No:5 K:3 D:31 Konak - İzmir",
        ),
        (
            "Baykuş Mahallesi, 27. Sokak, No: 14, Melikgazi, Kayseri",
            "Baykuş Mah. 27 Cd. Dis Kapi No: 14 Melikgazi Kayseri",
        ),
        ("Baykuş Mahallesi, 27. Sokak, No: 14, Melikgazi, Kayseri", "Baykuş Mah. 28. Sok. No: 14 Melikgazi Kayseri"),
        ("Baykuş Mah. Turna Cad. No: 3 Şişli/İstanbul", "Baykuş Mah. Turna Cd. No.3 Seyhan"),
        ("Baykuş Mah. Turna Cad. No: 3 Kat: 5 34384 Şişli/İstanbul", "Adana, Seyhan, Baykuş Mah., Turna Caddesi No:3"),
        (
            "Baykuş Mah. Turna Cad. No: 127 Şişli/İstanbul",
            "İstanbul / Pendik - Serçe Mahallesi Turna Cad. No 127 34899",
        ),
        (
            "Baykuş Mahallesi, Hasat Sokak, No: 52, Şişli, İstanbul, Türkiye",
            "Baykuş Mah. Hasan Sok. No: 52 Kat: 1 Daire: 6 34381 Şişli/İstanbul",
        ),
    ],
)
def test_streets_of_another_kind_name_or_district_stay_apart(left: str, right: str) -> None:
    assert not is_same(left, right)
