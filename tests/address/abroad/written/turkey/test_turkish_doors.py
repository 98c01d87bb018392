"""Blocks, floors and doors of houses in Turkey, whichever side of their number the word stands on."""

import pytest
from tests.address.same import is_same

ONE_HOUSE = [
    (
        "Serce OSB, Baykus Sanayi Sitesi, B4 Blok 21, Basaksehir, Istanbul 34490",
        "Serçe OSB Mah. Baykuş San. Sit. B4 Blok No: 21 Başakşehir / İstanbul",
    ),
    (
        "SERÇE ORG. SAN. BÖLGESİ BAYKUŞ SANAYİ SİTESİ B-4 BLOK NO:21 BAŞAKŞEHİR İSTANBUL",
        "Serçe OSB Mah. Baykuş San. Sit. B4 Blok No: 21 Başakşehir / İstanbul",
    ),
    ("Baykuş Towers Kule 2 Kat:3 No:14 Şişli/İstanbul", "Baykuş Towers No:12 Kule:2 Kat:15 Şişli / İstanbul"),
    (
        "Baykuş Ticaret Merkezi A Blok 4-5.Kat No:158, 34384 Şişli/İstanbul",
        "Halil Paşa Mah. A Blok No:1 Kat:5, Baykuş Ticaret Merkezi, Şişli/İstanbul",
    ),
    (
        "Baykuş Plaza Kat:5 No:12, Büyükdere Cad. Şişli İstanbul",
        "Esentepe Mah. Büyükdere Cad. Baykuş Plaza No:110 Kat:7 Şişli/İstanbul",
    ),
    (
        "Baykuş Plaza Kat 5 Daire 12 Levent Beşiktaş İstanbul",
        "Baykuş Plaza Kat 8 Daire 22, Levent, Beşiktaş / İstanbul",
    ),
    (
        "Baykuş Plaza B Blok D:12 Kozyatağı Kadıköy İstanbul",
        "Baykuş Plaza B Blok Kat:3, Kozyatağı Mah. Kadıköy/İstanbul",
    ),
    ("Kartal Yolu Cad. Baykuş Towers No:12 Kule:2 Kat:2 Şişli/İSTANBUL", "Kartal Yolu Cd. No:12, 34387, Şişli"),
    ("Serçe Teknokent, Çankaya, Ankara", "Serçe Teknokent, B Blok, Zemin Kat No: 4, 06800 Çankaya / Ankara"),
    ("Baykuş Üniversitesi Teknoparkı, Buca, İzmir", "Baykuş Üniversitesi Teknopark B Blok No: 12 Buca/İzmir"),
    ("Baykuş AVM Zemin Kat No:12 Nilüfer Bursa", "Baykuş AVM, Nilüfer / Bursa"),
    (
        "Büyükdere Cad. Baykuş Kule No: 209 K:12 Levent İstanbul",
        "Baykuş Kule, Büyükdere Caddesi No:209, 34394 Şişli - İstanbul",
    ),
    (
        "Kat 4, Baykuş Han, Leylek Cad. No:12, Beyoğlu, İstanbul",
        "Leylek Caddesi Baykuş Han No:12 Kat:4 Beyoğlu/İstanbul",
    ),
    (
        "Turna Mah. Kestane Sok. Baykuş Apt. No: 12 D: 4 Kadıköy/İstanbul",
        "Turna Mh. Kestane Sk. No: 12/4 Kadıköy İstanbul",
    ),
    (
        "Turna Mah. 1453. Sokak Baykuş İş Merkezi No:12/33 Ataşehir İstanbul",
        "Turna Mah. 1453 Sk. Baykuş İş Merkezi No: 12 Kat 3 Ataşehir/İstanbul",
    ),
]
TWO_HOUSES = [
    (
        "SERÇE ORG. SAN. BÖLGESİ BAYKUŞ SANAYİ SİTESİ B-4 BLOK NO:21 BAŞAKŞEHİR İSTANBUL",
        "Serçe OSB Mah. Baykuş San. Sit. B5 Blok No: 21 Başakşehir / İstanbul",
    ),
    ("ABÜ Yarasa Teknopark No:5, Esenler, İstanbul", "XYÜ Yarasa Teknopark No:5, Esenler/İstanbul"),
    ("Toptancılar Merkezi A Blok No:12, Nilüfer, Bursa", "Toptancılar Merkezi A Blok No:45, Nilüfer, Bursa"),
    ("Turna Mah. İş Merkezi Kat:1 No:12, Konak, İzmir", "Turna Mah. İş Merkezi Kat:1 No:45, Konak, İzmir"),
    ("Küçük Sanayi Merkezi Kat:1 No:12, Konak, İzmir", "Küçük Sanayi Merkezi Kat:1 No:45, Konak, İzmir"),
    ("Baykuş Kule A Blok No:12 Konak/İzmir", "Leylek Bulvarı Serçe AVM No:12 Konak/İzmir"),
    ("Turna Mah. A Blok No:12 Konak/İzmir", "Turna Mah. Leylek Sok. No:12 Konak/İzmir"),
    ("Turna Sk. Kat:3 No:12 Konak İzmir", "Turna Sk. Kat:3 No:14 Konak İzmir"),
    ("Baykuş Plaza No:12 Kat:3 Turna Sk. Konak İzmir", "Baykuş Plaza No:14 Kat:3 Turna Sk. Konak İzmir"),
    ("Turna Cad. Baykuş Plaza, Kat 4 No 12, Konak, İzmir", "Turna Cad. Serçe Plaza, Kat 4 No 12, Konak, İzmir"),
    (
        "Baykuş Sanayi Sitesi 4. Blok No:12 Başakşehir İstanbul",
        "Baykuş Sanayi Sitesi 5. Blok No:12 Başakşehir İstanbul",
    ),
    ("Serçe Teknokent, Ankara", "Baykuş Teknokent, Ankara"),
    ("Serçe Teknokent, Çankaya, Ankara", "Serçe Teknokent, Bornova, İzmir"),
    ("Turna Yolu Cad. No:15 Pendik İstanbul", "Turna Cad. No:15 Pendik İstanbul"),
    ("Turna Yolu Cad. No:15 Pendik İstanbul", "Turna Yolu Sok. No:15 Pendik İstanbul"),
    ("Baykuş AVM karşısı, Turna Cad. No: 4 Konak İzmir", "Baykuş AVM, Turna Cad. Konak İzmir"),
    ("Baykuş Plaza yanı, Turna Sokak, Konak İzmir", "Baykuş Plaza, Turna Sokak, Konak İzmir"),
    ("Turna Sokak Baykuş Plaza arkası Konak İzmir", "Baykuş Plaza, Turna Sokak, Konak İzmir"),
    ("Turna Sk. No:12/33 Ataşehir İstanbul", "Turna Sk. No: 33 Kat 3 Ataşehir/İstanbul"),
]


@pytest.mark.parametrize(("one", "other"), ONE_HOUSE)
def test_doors_floors_and_blocks_of_one_house_join(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(("one", "other"), TWO_HOUSES)
def test_two_houses_shops_of_an_estate_and_what_is_opposite_stay_apart(one: str, other: str) -> None:
    assert not is_same(one, other)
