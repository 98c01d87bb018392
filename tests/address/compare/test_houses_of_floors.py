"""Houses of South-East Asia that no word tells, squares that are houses, and short forms of rooms and lanes there."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kestrel Square, Bangkok", "23rd Floor, Kestrel Square Building, 99 Rama IV Road, Bangrak, Bangkok 10500"),
        ("Kestrel Place, 2 Sukhumvit Road, Bangkok", "5th floor, Kestrel Place, Sukhumvit Rd, Bangkok 10110"),
        ("7F Agila One, 26th Street, BGC, Taguig", "Agila One Building, 26th St., Fort Bonifacio, Taguig City"),
        ("SM Lawin Mall, EDSA, Quezon City", "2/F SM Lawin, EDSA corner North Ave., Q.C."),
        ("30th Floor, Kestrel Tower at Owl Park, Bangkok 10110", "KESTREL TOWER, 689 Sukhumvit Rd, Bangkok 10110"),
        ("Level 8, Menara Kestrel @ Lembah City, 59200 Kuala Lumpur", "Level 25, Menara Kestrel, Kuala Lumpur"),
        ("Tầng 29 Tòa Chimsao Landmark, Nam Từ Liêm, Hà Nội", "Floor 25, Chimsao Landmark, Hanoi"),
        ("Toà nhà CS, KĐT Chim Sáo, Hoàng Mai, Hà Nội", "CS Building, KDT Chim Sao, Hoang Mai District, Hanoi"),
        ("P.1203, CT2A, Thanh Trì, Hà Nội", "Room 1203, CT2A Building, Thanh Tri, Ha Noi"),
        ("B-12-3, Menara Kestrel, Jalan Kerinchi, 59200 KL", "B-12-3A, Menara Kestrel, 8 Jalan Kerinchi, Kuala Lumpur"),
        ("12 Jalan Kampung Baru, Kuala Lumpur", "No. 12 Jln Kg. Baru, KL"),
        ("Ruko Elang Permai Blok C2 No. 15, Batam", "Ruko Elang Permai Blok C2/15, Batam 29461"),
        ("Jln. Merpati Gg. 3 No. 12 Semarang", "Jalan Merpati, Gang III No.12, Semarang, Central Java"),
        ("Jl. Wijaya I No. 14, Jakarta", "Jl Wijaya 1 No 14 Jakarta"),
        ("Jl. Elang 8, Canggu, Kabupaten Badung, Bali", "Jalan Elang 8, Canggu, Badung Regency, Bali 80361"),
        ("45 Soi Thong Lo 10, Watthana, Bangkok", "45 Thonglor Soi 10, Bangkok"),
        ("12/3 Soi Aree 4, Phayathai, Bangkok", "12/3 Soi Ari 4, Phaya Thai, Bangkok"),
        ("9/9 Moo 9 Klong Luang, Pathumthani, Thailand", "9/9 M.9 Khlong Luang District, Pathum Thani"),
        ("456 Lawin St., Sampaloc, Manila", "456 Lawin Street, Sampaloc, 1008 Maynila"),
        ("123 Gov. Lawin Ave., Banilad, Cebu City", "123 Governor Lawin Avenue, Banilad, Cebu City 6000"),
    ],
)
def test_one_place(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kestrel Square, Bangkok", "Kestrel Place, Bangkok"),
        (
            "Andheri Chambers, Andheri Kurla Road, Andheri East, Mumbai",
            "Owl House, Andheri Kurla Road, Andheri East, Mumbai",
        ),
        (
            "เลขที่ 15 อาคารสีลมซิตี้ ทาวเวอร์ ถนนสีลม แขวงสีลม เขตบางรัก กรุงเทพมหานคร",
            "9th Floor, Kestrel City Tower 29/4-8 Silom Road, Silom, Bang Rak, Bangkok",
        ),
        ("3rd Floor, Kestrel Square, Bekasi", "5th Floor, Kestrel Square, Jakarta"),
        ("2F Lawin Place, Rizal Street, Quezon City", "2F Lawin Place, Rizal Street, Mandaluyong City"),
        ("7F Agila One, Rizal Street, Pasay City", "7F Agila One, Rizal Street, Manila"),
        ("1st Floor, Merdeka Square, Kuala Lumpur", "Merdeka Square, Kuala Lumpur"),
        ("Office 12, Owl Tower, Lawin Square, Cebu City", "Office 45, Agila House, Lawin Square, Cebu City"),
        ("Unit 12, Juan Lawin, Rizal Street, Cebu City", "Unit 45, Juan Lawin, Rizal Street, Cebu City"),
        ("2F Ibu Elang, Jl. Merpati, Bandung", "5F Ibu Elang, Jl. Merpati, Bandung"),
        ("2F Don Lawin, Agila Avenue, Quezon City", "Don Lawin, Agila Avenue, Quezon City"),
        ("2nd Floor, Santo Lawin One, Rizal Street, Manila", "3rd Floor, Santo Lawin One, Rizal Street, Manila"),
        ("2F Lawin Ville, Rizal Street, Antipolo City", "5F Lawin Ville, Rizal Street, Antipolo City"),
        ("Kestrel Square, Rama IV Road, Bangkok", "Kestrel Court, Rama IV Road, Bangkok"),
        ("5 Lawin Square, Makati", "7 Lawin Square, Makati"),
        ("12 Lawin Place, Quezon City", "12 Lawin Street, Quezon City"),
        ("7F Agila One, 26th Street, BGC, Taguig", "7F Agila Two, 26th Street, BGC, Taguig"),
        ("2nd Floor, San Isidro, Rizal Street, Makati", "3rd Floor, San Isidro, Rizal Street, Makati"),
        ("3F Lawin Trading, Rizal Street, Cebu City", "5F Lawin Trading, Rizal Street, Cebu City"),
        ("Unit 3-5, Plaza Kestrel, Jalan Ampang, KL", "Unit 3-5, Plaza Kenari, Jalan Ampang, KL"),
        ("B-12-3, Menara Kestrel, Jalan Ampang, KL", "B-12-3, Menara Kenari, Jalan Ampang, KL"),
        ("Unit 3, The Kestrel, Jalan Ampang, KL", "Unit 3, The Kenari, Jalan Ampang, KL"),
        ("Ruko Elang Permai Blok C2/15, Batam", "Ruko Elang Permai Blok C21/5, Batam"),
        ("Jl. Merpati Gg. III No. 12, Semarang", "Jl. Merpati Gg. IV No. 12, Semarang"),
        ("Jl. Merpati Gang 1 No. 12, Semarang", "Jl. Merpati Gang I Gusti No. 12, Semarang"),
        ("Jl. Wijaya I No. 14, Jakarta", "Jl Wijaya 2 No 14 Jakarta"),
        ("12 Jalan Bukit Elang, Kuala Lumpur", "12 Jalan Sg. Elang, Kuala Lumpur"),
        ("12 Sen Hong, Ba Dinh District, Hanoi", "12 Sen Hong, Ha Dong District, Hanoi"),
        ("45 Soi Aree 4, Bangkok", "45 Soi Ari 5, Bangkok"),
        ("Purok 3, Brgy. Lawin, Tagum City", "Purok 3, Brgy. Agila, Tagum City"),
        ("Kestrel Tower at Silom, Bangkok", "Kestrel Tower at Sukhumvit, Bangkok"),
    ],
)
def test_two_places(one: str, other: str) -> None:
    assert not is_same(one, other)
