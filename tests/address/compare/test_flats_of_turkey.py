"""Doors of one house in Turkey: a flat, a further door by its letter, a workshop in a block."""

import pytest
from tests.address.same import is_same

ONE = [
    ("1203. Sokak No: 8/B Serçe Mah. Konak İzmir", "Serçe Mh. 1203. Sk. No:8 D:2 35170 Konak - İZMİR"),
    ("Turna Cad. No:45/A Kadıköy/İstanbul", "Turna Caddesi No:45 Kadıköy İstanbul"),
    ("Turna Cad. No:45-A Kadıköy/İstanbul", "Turna Caddesi No:45 D:3 Kadıköy İstanbul"),
    ("Serçe Mah. 7019 Nolu Cad. No:14 Şehitkamil/Gaziantep", "7019 No'lu Cadde 14/A, Serçe Mahallesi, Gaziantep"),
    ("Turna Cad. Serçe Apt. No:28/4 Muratpaşa Antalya", "Turna Caddesi 28, Serce Apartmani D.6, Muratpasa / Antalya"),
    ("Turna Cad. Serçe Han No:48/5 Şişli İstanbul", "Turna Caddesi No 48 Serce Han Kat 2 D:6, Sisli, Istanbul"),
    ("Leylek Sanayi Sitesi A Blok No:12 Başakşehir İstanbul", "LEYLEK SAN SIT A BLOK NO 48 BASAKSEHIR ISTANBUL"),
    ("Serçe OSB Mah. Leylek San. Sit. 8. Blok No:12, Başakşehir", "Leylek Sanayi Sitesi 8.Blok No:31 Başakşehir İST."),
    ("Turna Yokuşu No:45 Eminönü/İstanbul", "Turna Yokuşu 45, Fatih/İstanbul"),
]
TWO = [
    ("1203. Sokak No: 8/B Serçe Mah. Konak İzmir", "1203 Sok. 8/A, Serce / Konak / Izmir"),
    ("1203. Sokak No: 8/B Serçe Mah. Konak İzmir", "1203 Sok. 18, Serce / Konak / Izmir"),
    ("Turna Cad. No:45/A Kadıköy/İstanbul", "Turna Caddesi No:45 B Blok Kadıköy İstanbul"),
    ("Turna Cad. No:45-47 Kadıköy/İstanbul", "Turna Caddesi No:45/A Kadıköy İstanbul"),
    ("Turna Cad. Serçe Han No:48/5 Şişli İstanbul", "Turna Caddesi No 48 Leylek Han Kat 2 D:6, Sisli, Istanbul"),
    (
        "Leylek Sanayi Sitesi 8. Blok No:12 Başakşehir İstanbul",
        "Leylek Sanayi Sitesi 18. Blok No:12 Başakşehir İstanbul",
    ),
    ("Leylek Sanayi Sitesi 8. Blok No:12 Başakşehir İstanbul", "Turna Sanayi Sitesi 8. Blok No:31 Başakşehir İstanbul"),
    ("Küçük Sanayi Sitesi 8. Blok No:12 Konya", "Küçük Sanayi Sitesi 8. Blok No:14 Konya"),
    ("Turna Cad. Leylek Sanayi Sitesi 8. Blok No:12 Konya", "Turna Cad. Leylek Sanayi Sitesi 8. Blok No:14 Konya"),
    ("Turna Yokuşu No:45 Eminönü/İstanbul", "Turna Yokuşu 45, Beyoğlu/İstanbul"),
    ("Turna Yokuşu No:45 Fatih/İstanbul", "Turna Sokak 45, Fatih/İstanbul"),
    ("Turna Cad. No:45 Ataşehir İstanbul", "Turna Cad. No:45, Kadıköy İstanbul"),
]


@pytest.mark.parametrize(("one", "other"), ONE)
def test_doors_of_one_house_are_one(one: str, other: str) -> None:
    assert is_same(one, other)
    assert is_same(other, one)


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_letters_blocks_or_houses_are_two(one: str, other: str) -> None:
    assert not is_same(one, other)
    assert not is_same(other, one)
