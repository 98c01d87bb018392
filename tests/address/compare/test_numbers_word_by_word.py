"""Which number two texts have in common: a house's, not a room's, a numeral's in a name or a part of another."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # A part of a number: of a house in an alley or on a parted plot, of a flat.
        ("18 Trần Hưng Đạo, Phường Bến Thành, Quận 1, TP. Hồ Chí Minh", "Lầu 3, 18/27 Trần Hưng Đạo, Quận 1, TP.HCM"),
        ("23/62 Phahonyothin Soi 78, Bangkok, Thailand", "23 Phahonyothin Soi 78, Bangkok, Thailand"),
        ("2, Dongbaek-ro, Gangnam-gu, Seoul", "서울특별시 강남구 동백로 2-13, 7층 490호"),
        ("ul. Słowackiego 3/13, Gdańsk", "ul. Słowackiego 13, 80-233 Gdańsk"),
        ("Yeni Mahallesi, Fatih Cad. No:55 D:21 34381 Şişli / İstanbul", "Fatih Caddesi 21/55, Şişli / İstanbul"),
        # A room's, a ruler's, a floor's.
        ("Gül Bulvarı No 24 Kat 9 Daire 8, Bornova / İzmir", "Yeni Gül Bulvarı No 24 Kat 9 Daire 8, Bornova / İzmir"),
        ("ul. Jana Pawła II 37, 90-001 Łódź", "ul. Jana Pawła II 37a m. 37, Łódź"),
        ("Rua Dom Pedro II nº 1313 sala 4 - Belo Horizonte - MG", "Rua Dom Pedro II 1313c apto 4, Belo Horizonte - MG"),
        ("Bulevar Mitre 3528 Piso 5 Dto. E, 5500 Mendoza", "Bulevar Mitre 3529 Piso 5 Dto. E, 5500 Mendoza"),
        ("Bulevar Mitre 811a Piso 1 Dto. A, 5500 Mendoza", "Bulevar Mitre 811b Piso 1 Dto. A, 5500 Mendoza"),
        ("Portion 12 of Farm Rietfontein 61, Midrand 1685", "Portion 21 of Farm Rietfontein 61, Midrand 1685"),
        # Parts of a sector; a tower in a counted zone.
        ("House 23, Pocket B, Sector 24, Rohini, Delhi", "House 23, Pocket C, Sector 24, Rohini, Delhi 110085"),
        ("23, Pocket 1, Sec-24, Rohini, New Delhi", "House 23, Pocket C, Sector 24, Rohini, Delhi 110085"),
        ("Heron Tower, Al Quoz 3, Dubai, United Arab Emirates", "JBC 1, Al Quoz 3, Dubai, United Arab Emirates"),
        (
            "Unit 105, Heron Tower, Cluster G, Al Quoz 3, Dubai",
            "Unit 105, Al Moosa Tower 1, Cluster G, Al Quoz 3, Dubai",
        ),
        # Another district; another road in two letters; another kind of road before a ruler.
        ("Lầu 3, 93 Trần Hưng Đạo, Quận 1, TP.HCM", "93 Trần Hưng Đạo, Phường 1, Quận 10, TP. Hồ Chí Minh"),
        ("Shop 7, Ganga Heights, MG Road, Hyderabad 500081", "Shop 7, Ganga Heights, Link Road, Hyderabad 500081"),
        ("Praça Dom Pedro II, 174, Campinas - SP, 13010-050", "Alameda Dom Pedro II nº 174 sala 32 - Campinas - SP"),
        # Numerals and ordinals of roads.
        ("Jl. Mangga Besar No. 172, Jakarta Selatan 12190", "Jalan Mangga Besar I No. 172, RT 7/RW 3, Jakarta Selatan"),
        ("Yeni Mah. 2. Fatih Sokak No: 42, Bornova / İzmir", "Yeni Mah. Fatih Sokak No: 42, Bornova / İzmir"),
    ],
)
def test_another_number_is_another_house(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lầu 3, 18/27 Trần Hưng Đạo, Quận 1, TP.HCM", "18/27 Tran Hung Dao Street, District 1, Ho Chi Minh City"),
        ("ul. Słowackiego 13/3, Gdańsk", "ul. Słowackiego 13, 80-233 Gdańsk"),
        ("Gül Bulvarı No 24 Kat 9 Daire 8, Bornova / İzmir", "Gül Bulvarı No 24 Kat 9, 35030 Bornova / İzmir"),
        ("Bulevar Mitre 3528 Piso 5 Dto. E, 5500 Mendoza", "Bulevar Mitre 3528, Mendoza, Argentina"),
        ("House 23, Pocket B, Sector 24, Rohini, Delhi", "23, Pocket-B, Sec-24, Rohini, Delhi 110085"),
        ("Jl. Mangga Besar I No. 172, Jakarta Selatan", "Jalan Mangga Besar I No. 172, RT 7/RW 3, Jakarta Selatan"),
        ("Yeni Mah. 2. Fatih Sokak No: 42, Bornova / İzmir", "Yeni Mahallesi, 2. Fatih Sk. No:42 Bornova / İzmir"),
        ("Alameda Dom Pedro II, 174, Campinas - SP", "Alameda Dom Pedro II nº 174 sala 32 - Campinas - SP"),
        ("40/42 quai du Bel Air, Nantes", "42 quai du Bel Air, 44000 Nantes"),
    ],
)
def test_one_number_is_one_house(one: str, other: str) -> None:
    assert is_same(one, other)
