"""Roads, zones and numbers of Turkey as others write them, and letters that a form lost."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Konya Organize Sanayi Bölgesi, 1453. Cadde No: 8, Selçuklu / Konya",
            "KONYA O.S.B. 1453 NOLU CAD. NO:8 KONYA TURKEY",
        ),
        ("Yeni Mah. 12 No'lu Sokak No:5 Seyhan Adana", "Yeni Mahallesi 12. Sk. No: 5 Seyhan/Adana"),
        ("YENIBOSNA MAH. 1240.SOK. NO:21 ISTANBUL 34197", "1240 Street No.21, Yenibosna, Bahcelievler, Istanbul"),
        ("Baykuş Mah. 3. Cadde No:14 Ümraniye İstanbul", "Baykus Mah. 3rd Street No:14 Umraniye Istanbul Turkey"),
        (
            "Organize Sanayi Bölgesi, Yeşil Cad. 4. Sok. No:6, 16140 Nilüfer/Bursa",
            "Organized Industrial Zone, Yesil Cadde 4th Street 6, Nilufer, Bursa",
        ),
        ("DOSAB, TURNA SOK, NO:6 BURSA 16369", "Demirtaş Organize Sanayi Bölgesi Turna Sokak No:6 16369 BURSA"),
        ("NOSAB 112. Sokak No:6 Nilüfer Bursa", "Nilüfer Organize Sanayi Bölgesi 112. Sk. No:6 Bursa"),
        (
            "Baykuş Mah., E5 Yan Yol, No:3, Istanbul 34520",
            "Baykuş Mahallesi E-5 Yanyol Üzeri No: 3 Beylikdüzü / İSTANBUL",
        ),
        ("D-100 Karayolu Üzeri No:33 Kartal İstanbul", "D100 Kara Yolu No:33 Kartal/İstanbul"),
        ("Ankara Asfaltı No:14 Kemalpaşa İzmir", "Ankara Asfalti Uzeri No: 14, Kemalpasa - Izmir"),
        ("TURNA MAH. 1230. SOK. NO:14/1 ANKARA 06520", "Turna Mahallesi 1230. Sokak Baykuş Apt. 14/1 Çankaya, Ankara"),
        ("?STASYON MAH. MENEK?E SOK. NO:5 ?ZM?R", "İstasyon Mah. Menekşe Sokak No:5 İzmir"),
        ("Turna Mah. Yal? Sok. No:14 Konak ?zmir", "Turna Mah. Yalı Sokak No:14 Konak İzmir"),
    ],
)
def test_one_house_of_turkey_written_two_ways(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Konya Organize Sanayi Bölgesi, 1453. Cadde No: 8, Selçuklu / Konya",
            "KONYA O.S.B. 1454 NOLU CAD. NO:8 KONYA TURKEY",
        ),
        ("Baykuş Mah. 3. Cadde No:14 Ümraniye İstanbul", "Baykus Mah. 4th Street No:14 Umraniye Istanbul Turkey"),
        ("Baykuş Mah. 3. Sokak No:14 Ümraniye İstanbul", "Baykus Mah. 3rd Avenue No:14 Umraniye Istanbul Turkey"),
        (
            "Demirtaş Organize Sanayi Bölgesi Turna Sokak No:6 16369 BURSA",
            "Nilüfer Organize Sanayi Bölgesi Turna Sokak No:6 BURSA",
        ),
        ("DOSAB, TURNA SOK, NO:6 BURSA 16369", "NOSAB, TURNA SOK, NO:6 BURSA"),
        (
            "Baykuş Mah., E5 Yan Yol, No:3, Istanbul 34520",
            "Baykuş Mahallesi E-5 Yanyol Üzeri No: 4 Beylikdüzü / İSTANBUL",
        ),
        ("Baykuş Mah., TEM Yan Yol, No:3, Istanbul", "Baykuş Mahallesi E-5 Yanyol Üzeri No: 3 Beylikdüzü / İSTANBUL"),
        ("Cumhuriyet Mah., 3. Sokak, No:3, Istanbul", "Cumhuriyet Mahallesi 3. Sokak No: 3 Beylikdüzü / İSTANBUL"),
        ("D-100 Güney Yanyol No:33 Kartal İstanbul", "D100 Kuzey Yanyol No:33 Kartal/İstanbul"),
        ("TURNA MAH. 1230. SOK. NO:14/1 ANKARA 06520", "Turna Mahallesi 1230. Sokak Baykuş Apt. 15/1 Çankaya, Ankara"),
        ("?STASYON MAH. MENEK?E SOK. NO:5 ?ZM?R", "İstasyon Mah. Menekşe Sokak No:6 İzmir"),
        ("Yal? Sok. No:14 Konak ?zmir", "Menekşe Sok. No:14 Konak İzmir"),
        ("Çar?? Cad. No:14 ?i?li ?stanbul", "Menekşe Cad. No:14 Şişli İstanbul"),
        ("E-5 Yan Yol No:3 Kartal İstanbul", "E-5 Karayolu No:3 Kartal İstanbul"),
        ("Turna Mah. Ba?lar Sok. No:5 ?ZM?R", "Turna Mah. Başlar Sokak No:5 Ankara"),
    ],
)
def test_two_houses_of_turkey_stay_two(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("Baykuş Mh. 2.Ticari Yol 34 Denizli", True),
        ("Baykuş Mahallesi, 2. Ticari Yol No 34, Denizli", True),
        ("Baykuş Mah. 3. Ticari Yol No: 34 Merkezefendi/DENİZLİ", False),
        ("Baykuş Mah. Ticari Yol No: 34 Merkezefendi/DENİZLİ", False),
        ("Baykuş Mh. 2.Ticari Yol 35 Denizli", False),
    ],
)
def test_one_of_several_streets_of_a_name_has_its_number_before_it(other: str, expected: bool) -> None:
    assert is_same("Baykuş Mah. 2. Ticari Yol No: 34 Merkezefendi/DENİZLİ", other) is expected
