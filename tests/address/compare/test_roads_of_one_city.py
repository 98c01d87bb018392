"""Known roads of one city in one script: none is another, whatever number both have."""

from itertools import combinations

import pytest
from tests.address.same import is_same

CITIES = {
    "Ho Chi Minh City": (
        "14 {}, District 1, Ho Chi Minh City",
        "Huyen Tran Cong Chua,Pasteur,Nguyen Du,Nguyen Cu Trinh,Nguyen An Ninh,Nguyen Van Trang,Hai Ba Trung,Dong Du,"
        "Ky Dong,Dinh Cong Trang,Le Loi,Le Lai,Dang Dung,De Tham",
    ),
    "Hanoi": (
        "14 {}, Dong Da, Hanoi",
        "Phuong Mai,Xa Dan,Quan Thanh,Nguyen Luong Bang,Ton Duc Thang,Chua Boc,Thai Ha,Tay Son,Lang Ha",
    ),
    "Bangkok": (
        "14 {} Road, Bangkok",
        "Din Daeng,Tha Din Daeng,Asok Din Daeng,Lan Luang,Rama I,Rama IV,Rama IX,Sathorn,Surawong,Chan,Chula",
    ),
    "Seoul": (
        "14, {}-ro, Seoul, Korea",
        "Dongjak,Dongmak,Jangan,Janghan,Seongsu,Seongsui,Yanghwa,Yonghwa,Sejong,Jong,Mapo,Malli,Sangdo,Sangam,Gangnam,Gangdong",
    ),
    "Almaty": (
        "{} St 14, Almaty, Kazakhstan",
        "Tole Bi,Tulebaev,Abay,Satpayev,Kazybek Bi,Karasai Batyr,Kabanbai Batyr,Auezov,Baizakov,Makataev",
    ),
    "Mumbai": (
        "Shop 9, 14 {} Road, Mumbai 400001",
        "Hill,Link,New Link,Lokmanya Tilak,Linking,Turner,Carter,Perry,Pali,Juhu,Marol Maroshi,Marol Military",
    ),
    "Dubai": (
        "Shop 5, 14 {} Street, Dubai, UAE",
        "Al Rasheed,Sheikh Rashid,Al Manara,Al Manama,Al Marabea,Al Quds,Al Quoz,Al Safa,Al Satwa,Al Raffa,Al Rolla",
    ),
    "London": (
        "14 {} Street, London",
        "King,Kings,King William,William,Duke,Dukes,Baker,Bond,New Bond,Regent,Regency,Windmill,Great Windmill",
    ),
}


@pytest.mark.parametrize("city", CITIES)
def test_no_road_of_a_city_is_another(city: str) -> None:
    form, names = CITIES[city]
    joined = [both for both in combinations(names.split(","), 2) if is_same(*map(form.format, both))]
    assert joined == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "14 Huyen Tran Cong Chua, Quan 1, TP HCM",
            "14 Huyền Trân Công Chúa, Phường Bến Nghé, Quận 1, TP. Hồ Chí Minh",
        ),
        ("14 Quan Thanh, Ba Dinh, Hanoi", "14 phố Quán Thánh, Ba Đình, Hà Nội"),
        ("14 Phuong Mai, Dong Da, Hanoi", "Số 14 Phương Mai, Đống Đa, Hà Nội"),
        ("14 Xa Dan, Dong Da, Hanoi", "số 14 đường Xã Đàn, quận Đống Đa, Hà Nội"),
        ("14 Tehran-ro, Seoul, Korea", "14 Teheran-ro, Seoul, Korea"),
        ("14 King's Road, London", "14 Kings Road, London"),
        ("14 Tole Bi St, Almaty", "ул. Толе би, 14, Алматы"),
    ],
)
def test_a_road_is_itself_in_another_spelling(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("12 Ap Bac, Tan Binh, Ho Chi Minh City", "12 Cong Hoa, Tan Binh, Ho Chi Minh City"),
        ("12 Dandong Road, Hanoi", "12 Dandong Road, Dandong, Liaoning"),
        ("Толе би 14, Алматы", "14 Tulebaev street, Almaty"),
    ],
)
def test_one_number_on_two_roads_or_in_two_cities_is_two(left: str, right: str) -> None:
    assert not is_same(left, right)
