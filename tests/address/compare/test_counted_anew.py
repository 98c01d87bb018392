"""Numbers that each area, park, mountain, milestone or house counts anew, as a grid of near misses showed them."""

import pytest
from tests.address.same import is_same

JAPAN = "福島県いわき市梟間工業団地1-23"
KOREA = "서울특별시 강남구 연꽃동 737"
DHAKA = "House 27, Road 11, Sector 4, Uttara, Dhaka-1230"
KLANG = "Lot 1371, Batu 4 1/2, Jalan Hantu, 42000 Pelabuhan Klang, Selangor"
PUCHONG = "No. 112, Lorong Hantu 7, Taman Perindustrian Layang, 47100 Puchong, Selangor"
ZONE = "P2-047, Phnom Penh Special Economic Zone, National Road 4, Kantaok, Phnom Penh"
PARK = "1014 Hantu Bahru Industrial Park E, #02-08, Singapore"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (JAPAN, "福島県いわき市第二梟間工業団地1-23"),
        (JAPAN, "福島県いわき市南梟間工業団地1-23"),
        ("1-23 Owlma Kogyo Danchi, Iwaki, Fukushima, Japan", "1-23 Daini Owlma Kogyo Danchi, Iwaki, Fukushima, Japan"),
        (KOREA, "서울특별시 강남구 연꽃동 산737번지"),
        (DHAKA, "House: 27, Road: 11, Sector: 4, Mirpur, Dhaka"),
        (DHAKA, "H#27, R#11, S#6, Uttara, Dhaka"),
        (KLANG, "Lot 1371B, Batu 4 1/2, Jalan Hantu, 42000 Pelabuhan Klang, Selangor"),
        (KLANG, "Lot 1371, Batu 5 1/2, Jalan Hantu, 42000 Pelabuhan Klang, Selangor"),
        (PUCHONG, "No. 112, Lorong Hantu 7, Taman Perindustrian Merbok, 47100 Puchong, Selangor"),
        (ZONE, "P2-047, Dragon Owl SEZ, National Road No. 4, Kantaok, Phnom Penh, Cambodia"),
        (PARK, "Blk 1014 Hantu Bahru Ind Pk D #02-08, Singapore"),
        ("Sokolí 845/12, 602 00 Brno", "Sokoli 12/846, Brno, Czech Republic"),
        ("Unit 6B Owl Industrial Estate, Naas, Co. Kildare", "Unit 6C Owl Ind. Est., Naas"),
        ("28 Lower Owlark Street, Dublin 2", "28 Lower Owlark Street, Castlebar, Co. Mayo"),
        (
            "Calle Tecolote #4-123, Col. Centro, Guadalajara, Jal.",
            "Calle Tecolote 123 Int. 4, Centro, Guadalajara, Jal.",
        ),
        ("Owl Cottage, Ipswich IP6 9QQ", "Owl Cottage, Ipswich IP7 8QQ"),
        ("5 26 July Street, Zamalek, Cairo", "Building 7, 26 July Street, Zamalek, Cairo"),
        ("Plot 9, Third Industrial Zone, Borg El Arab", "Plot 9, Industrial Zone 1, Borg El Arab, Egypt"),
    ],
)
def test_one_number_counted_twice_is_two_places(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (JAPAN, "福島県いわき市梟間工業団地内1-23"),
        (KOREA, "서울특별시 강남구 연꽃동 737번지"),
        (DHAKA, "H#27, R#11, S#4, Uttara, Dhaka"),
        (DHAKA, "House 27, Road 11, Sector 04, Uttara Model Town, Dhaka"),
        ("House 12, Road 5, Dhanmondi R/A, Dhaka", "বাড়ি নং-১২, সড়ক-৫, ধানমন্ডি আবাসিক এলাকা, ঢাকা"),
        ("Sokolí 845/12, 602 00 Brno", "Sokoli 12/845, Brno, Czech Republic"),
        (KLANG, "Lot No. 1371, Batu 4 1/2, Jln Hantu, 42000 Port Klang, Selangor, Malaysia"),
        (PUCHONG, "112, Lrg Hantu 7, Tmn Perindustrian Layang, 47100 Puchong"),
        (ZONE, "P2-047, PPSEZ, NR4, Kantaok, Phnom Penh, Cambodia"),
        (PARK, "Blk 1014 Hantu Bahru Ind Pk E #02-08, Singapore"),
        (
            "Calle Tecolote #123-4, Col. Centro, Guadalajara, Jal.",
            "Calle Tecolote 123 Int. 4, Centro, Guadalajara, Jal.",
        ),
        ("Owl Cottage, Church Lane, Ipswich IP6 9QQ", "Owl Cottage, Church Lane, Nr Ipswich, Suffolk IP6 9QQ"),
        ("5 26 July Street, Zamalek, Cairo", "5 Shari 26 July, Zamalek, Cairo, Egypt"),
        ("Plot 9, Third Industrial Zone, Borg El Arab", "Piece 9, Industrial Zone 3, New Borg El Arab, Egypt"),
    ],
)
def test_one_place_is_one_however_it_is_counted(left: str, right: str) -> None:
    assert is_same(left, right)
