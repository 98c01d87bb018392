"""Addresses of Turkey as forms, estates, land registers and translations write them, and what each of them is not."""

import pytest
from tests.address.same import is_same

ONE = [
    (
        "Mahalle: Odunluk Cadde/Sokak: 815. Sok. No: 3 İlçe: Nilüfer İl: Bursa",
        "Odunluk Mah. 815. Sok. No:3 Nilüfer/Bursa",
    ),
    (
        "Mahalle: Oruçreis, Cadde: Baykuş Cad., No: 142, İlçe: Esenler, İl: İstanbul",
        "Oruçreis Mh. Baykuş Cad. 142/14 Esenler İstanbul",
    ),
    ("Şerifali Mah. Baykuş Cad. No:35/7 Ümraniye/İstanbul", "No. 35 Baykuş Avenue, Şerifali, Ümraniye, İstanbul"),
    (
        "Şerifali Neighborhood Baykuş Avenue Number: 35 Floor: 3 Flat: 7 Ümraniye / İstanbul / Turkey",
        "Şerifali Mah. Baykuş Cad. No:35 K:3 D:7 Ümraniye - İstanbul",
    ),
    ("İkitelli OIZ Baykuş Str. No 25 Başakşehir İstanbul", "İkitelli O.S.B. Baykuş Cd. No: 25, Başakşehir - İstanbul"),
    ("İkitelli Organize San. Bölg. Baykuş Cad. No:25, İstanbul", "İkitelli OSB Baykuş Cad. No:25 Başakşehir/İstanbul"),
    (
        "İkitelli OSB Baykuş San. Sit. B/12 Başakşehir/İstanbul",
        "Baykuş Sanayi Sitesi B Bl. No 12, İkitelli OSB, Başakşehir/İstanbul",
    ),
    ("İkitelli OSB 132. Ada 5. Parsel Başakşehir/İstanbul", "İkitelli OSB Ada No:132 Parsel No:5 Başakşehir, İstanbul"),
    (
        "Gebze Organized Industrial Zone, Block 4, Parcel 16, Gebze, Kocaeli, Turkey",
        "Gebze OSB 4 Ada 16 Parsel, Gebze, Kocaeli",
    ),
]
TWO = [
    ("İkitelli OSB 132. Ada 5. Parsel Başakşehir/İstanbul", "İkitelli OSB Ada No:133 Parsel No:5 Başakşehir/İstanbul"),
    ("İkitelli OSB Ada No:132 Parsel No:5 Başakşehir", "İkitelli OSB 5. Ada 132. Parsel Başakşehir/İstanbul"),
    (
        "İkitelli OSB Baykuş San. Sit. B Blok No:12 Başakşehir/İstanbul",
        "Baykuş Sanayi Sitesi C Blok No: 12, İkitelli OSB, Başakşehir/İstanbul",
    ),
    ("Oruçreis Mah. 6. Sok. No:142 Esenler/İstanbul", "Oruçreis Mah. 6/1. Sok. No:142 Esenler İstanbul"),
    ("Oruçreis Mah. 6. Sok. No:142 Esenler", "Oruçreis Neighborhood 6/1. Street Number: 142 Esenler / İstanbul"),
    ("Tuzla Kimya OSB 1. Cad. No:5 Tuzla/İstanbul", "Tuzla Mermerciler OSB 1. Cadde No: 5, Tuzla, İstanbul"),
    ("Şerifali Mah. Baykuş Cad. No:35 Ümraniye/İstanbul", "No. 35 Yeni Baykuş Avenue, Şerifali, Ümraniye, İstanbul"),
    ("Oruçreis Mah. Çam Sok. No:142 D:14 Esenler", "Oruçreis Mah. Çamlık Sok. Bina No: 142 Daire No: 14 Esenler"),
    (
        "Cumhuriyet Mah. Hanımbaykuş Sok. No:218 D:12 Şişli/İstanbul",
        "Cumhuriyet Mahallesi Beybaykuş Sokak No: 218 Kat: 5 Daire: 12 Şişli/İstanbul",
    ),
    ("Ümraniye İstanbul, Şerifali Mah. Baykuş Blv. No:35", "Baykuş Blv. 35, TR-34870 Kartal/İstanbul"),
    ("Mahalle: Şerifali Cadde: Baykuş Cad. No: 35 İlçe: Ümraniye İl: İstanbul", "Baykuş Cad. 35, Kartal/İstanbul"),
    (
        "Mahalle: Odunluk Cadde/Sokak: 815. Sok. No: 3 İlçe: Nilüfer İl: Bursa",
        "Nilüfer Bursa, Odunluk Mah. 815. Sok. No:103",
    ),
]


@pytest.mark.parametrize(("one", "other"), ONE)
def test_ways_to_write_one_door_of_turkey_are_one_place(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(("one", "other"), TWO)
def test_doors_of_turkey_that_differ_in_one_part_are_two_places(one: str, other: str) -> None:
    assert not is_same(one, other)
