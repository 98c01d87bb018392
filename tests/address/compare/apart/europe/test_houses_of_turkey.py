"""Houses and streets of Turkey as lists, forms and English write them, and those that are others."""

import pytest
from tests.address.same import is_same

ONE = [
    (
        "Halkapınar Mahallesi 1203/11 Sokak No: 7 35170 Konak/İzmir",
        "HALKAPINAR MAH 1203/11 SK. NO:7 K:4 D:16 KONAK IZMIR",
    ),
    ("Halkapınar Mahallesi 1203/11 Sokak No: 7 Konak/İzmir", "Halkapinar Mh., 1203/11 Nolu Sokak No.7 Konak/Izmir"),
    ("Alaaddinbey Mah. 632. Sokak No: 4 Nilüfer/Bursa", "Alaaddinbey Mah., Street 632, No: 4, Nilufer, Bursa, Turkey"),
    ("Alaaddinbey Mah. 632. Sokak No: 4 Nilüfer/Bursa", "ALAADDINBEY QUARTER NO. 632 STREET NO. 4 NILUFER BURSA"),
    ("Alaaddinbey Mah. 632. Sokak No: 4 Nilüfer/Bursa", "Alaaddinbey Mh. Sokak 632 Kapı No: 4 Nilüfer - Bursa"),
    ("Alaaddinbey Mah. 632. Sokak No: 4 Nilüfer/Bursa", "Alaaddinbey Mah. 632. S. No:4 Nilüfer/Bursa"),
    (
        "Ergene Mahallesi Gürpınar Caddesi No: 18 Küçükçekmece/İstanbul",
        "Ergene Quarter Gurpinar Street Building No: 18 Inner Door No: 7 Kucukcekmece/Istanbul",
    ),
    (
        "Ergene Mahallesi Gürpınar Caddesi No: 18 34295 Küçükçekmece/İstanbul",
        "Ergene Neighborhood, Gürpınar Str. Outer Door No: 18, 34295 Küçükçekmece/İstanbul",
    ),
    ("Şekerhane Mah. Gazipaşa Cad. No: 31 Alanya/Antalya", "Şekerhane Mah. Gazipaşa Cad. No:31 Alanya 07400"),
    (
        "Dudullu OSB 3. Cadde No: 14 Ümraniye/İstanbul",
        "Dudullu Organized Industrial Zone Street 3 No: 14 Umraniye, Istanbul",
    ),
    (
        "Dudullu OSB 3. Cadde No: 14 Ümraniye/İstanbul",
        "Dudullu Organized Ind. Zone 3rd Avenue No: 14 Umraniye, Istanbul",
    ),
    ("Nilüfer OSB 121. Cadde No: 9 Nilüfer/Bursa", "NILUFER ORGANIZED INDUSTRIAL ZONE 121. CAD. NO: 9 NILUFER BURSA"),
    ("Hadımköy OSB 132 Ada 5 Parsel Arnavutköy/İstanbul", "Hadımköy OSB 132 Island 5 Parcel Arnavutköy, İstanbul"),
    ("Hadımköy OSB 132 Ada 5 Parsel Arnavutköy/İstanbul", "Hadımköy OSB 132 Ada 5 No'lu Parsel Arnavutköy/İstanbul"),
    ("Turna Mah. Kestane Cad. No: 31 Bandırma/Balıkesir", "Turna Mahallesi, Kestane Caddesi No 31, Bandirma, Turkey"),
    ("Kestane Mah. Turna Cad. No: 28/A Çorlu/Tekirdağ", "Kestane Mahallesi Turna Caddesi No:28A Çorlu"),
]
TWO = [
    ("Halkapınar Mahallesi 1203/11 Sokak No: 7 Konak/İzmir", "Halkapınar Mahallesi 1203/12 Sokak No: 7 Konak/İzmir"),
    ("Halkapınar Mahallesi 1203/11 Sokak No: 7 Konak/İzmir", "Halkapınar Mahallesi 1203 Sokak No: 7 Konak/İzmir"),
    ("Alaaddinbey Mah. 632. Sokak No: 4 Nilüfer/Bursa", "Alaaddinbey Mah., Street 4, No: 632, Nilufer, Bursa"),
    ("Alaaddinbey Mah. 632. Sokak No: 4 Nilüfer/Bursa", "Alaaddinbey Mah., Street 633, No: 4, Nilufer, Bursa"),
    (
        "1.Kat Office 4, Fevzi Cakmak Quarter Demirkapi Av. Number: 25, Karatay.Konya",
        "Mah. Fevzi Çakmak - Demirkapi Cad. - Nº 35 - 1.Kat Daire: 4 - Karatay-Konya",
    ),
    (
        "SECKIN ALLEY, MERKEZ MH., DIS KAPI NO: 2 K. 5 DUKKAN NO: 21, KAGITHANE ISTANBUL TURKEY 34406",
        "Merkez,Seçkin Sokagi No:4,Floor 5 D.21,İstanbul,Kağıthane,34406",
    ),
    ("Şekerhane Mah. Gazipaşa Cad. No: 31 Alanya/Antalya", "Şekerhane Mah. Gazipaşa Cad. No:31 Manavgat"),
    (
        "Dudullu OSB 3. Cadde No: 14 Ümraniye/İstanbul",
        "Dudullu Organized Industrial Zone Street 14 No: 3 Umraniye, Istanbul",
    ),
    (
        "Dudullu OSB 3. Cadde No: 14 Ümraniye/İstanbul",
        "Dudullu Organized Ind. Zone 4th Avenue No: 14 Umraniye, Istanbul",
    ),
    ("Hadımköy OSB 132 Ada 5 Parsel Arnavutköy/İstanbul", "Hadımköy OSB 132 Island 6 Parcel Arnavutköy, İstanbul"),
    ("Hadımköy OSB 132 Ada 5 Parsel Arnavutköy/İstanbul", "Hadımköy OSB 5 Ada 132 Parsel Arnavutköy/İstanbul"),
]


@pytest.mark.parametrize(("a", "b"), ONE)
def test_a_house_of_turkey_is_one_however_its_street_and_door_are_labelled(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(("a", "b"), TWO)
def test_another_street_or_house_of_turkey_is_another_place(a: str, b: str) -> None:
    assert not is_same(a, b)
