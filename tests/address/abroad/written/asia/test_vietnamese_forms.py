"""Addresses of Vietnam in English and as they are written there."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Plot O-7, Cu Meo industrial park (Expanded area), Son Ca Commune, Bac Ninh City Bac Ninh Province",
            "Lô O-7, KCN Cú Mèo (khu vực mở rộng), xã Sơn Ca, thành phố Bắc Ninh",
        ),
        (
            "Plot O-7, Cu Meo industrial park, Ca Son Commune, Bac Ninh City",
            "Lô O-7, KCN Cú Mèo, xã Ca Sơn, thành phố Bắc Ninh",
        ),
        (
            "No. 12, Street 5, Cu Meo 2 Industrial Zone, Bien Hoa, Dong Nai",
            "Số 12, đường số 5, KCN Cú Mèo II, TP Biên Hòa, Đồng Nai",
        ),
        (
            "5th floor, CT7 Building, Cu Meo Urban Area, Ha Dong, Hanoi",
            "Tầng 5 toà CT7, khu đô thị Cú Mèo, Hà Đông, HN",
        ),
        ("No. 12, Lane 84, Cu Meo Streets, Ba Dinh, Hanoi", "Số 12, ngõ 84 Cú Mèo, Ba Đình, Hà Nội"),
        (
            "#8 Str 6, Cu Meo Industrial Park, Tu Son, Bac Ninh",
            "Số 8, đường 6, KCN Cú Mèo, thị xã Từ Sơn, tỉnh Bắc Ninh",
        ),
        ("E5/12 Quốc lộ 1A, xã Bình Chánh, huyện Bình Chánh, TP.HCM", "E5/12 Highway 1A, Binh Chanh, HCMC"),
        (
            "E5/12Q Quốc lộ 1A, P. Tân Tạo, Q. Bình Tân, TP.HCM",
            "E5/12Q NATIONAL HIGHWAY 1A, TAN TAO, BINH TAN, HOCHIMINH",
        ),
        ("1012 Tỉnh lộ 43, P. Bình Chiểu, Thủ Đức", "1012 Provincial Road 43, Binh Chieu Ward, Thu Duc, HCMC"),
        (
            "12 Provincial Road 743, An Phu Ward, Thuan An, Binh Duong",
            "12 ĐT 743, phường An Phú, Thuận An, Bình Dương",
        ),
        ("396 Tỉnh lộ 10, Bình Tân, TP.HCM", "396 Provincial Road 10, Binh Tan, HCMC"),
        (
            "No. 18, Road No. 3, Cu-Meo Industrial Park, Thuan An, Binh Duong",
            "18 đường số 3, KCN CMIP, Thuận An, Bình Dương",
        ),
        (
            "Lot 36, Street 34, Cu Meo Industrial Park, Binh Tan, HCMC",
            "Lô 36, đường số 34, KCN Cú Mèo, Bình Tân, TP.HCM",
        ),
        (
            "Lot I7, D1 Road, Saigon Hi-Tech Park, District 9, Ho Chi Minh City",
            "Lô I7, Đường D1, Khu Công nghệ cao, TP. Thủ Đức",
        ),
    ],
)
def test_an_address_of_vietnam_in_two_languages(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Plot O-7, Cu Meo industrial park, Ca Son Commune, Bac Ninh City",
            "Lô O-8, KCN Cú Mèo, xã Ca Sơn, thành phố Bắc Ninh",
        ),
        (
            "No. 12, Street 5, Cu Meo 2 Industrial Zone, Bien Hoa, Dong Nai",
            "Số 12, đường số 5, KCN Cú Mèo I, TP Biên Hòa, Đồng Nai",
        ),
        (
            "No. 12, Street 5, Cu Meo Industrial Zone, Bien Hoa, Dong Nai",
            "Số 12, đường số 6, KCN Cú Mèo, TP Biên Hòa, Đồng Nai",
        ),
        (
            "5th floor, CT7 Building, Cu Meo Urban Area, Ha Dong, Hanoi",
            "Tầng 5 toà CT8, khu đô thị Cú Mèo, Hà Đông, Hà Nội",
        ),
        ("No. 12, Lane 84, Cu Meo Street, Ba Dinh, Hanoi", "Số 12, ngõ 85 Cú Mèo, Ba Đình, Hà Nội"),
        ("No. 12, Lane 84, Cu Meo Street, Ba Dinh, Hanoi", "Số 84 Cú Mèo, Ba Đình, Hà Nội"),
        (
            "188 QL 13, P. Hiệp Bình Phước, TP Thủ Đức, TP HCM",
            "188 National Highway 1A, Hiep Binh Phuoc, Thu Duc City, HCMC",
        ),
        ("396 Tỉnh lộ 10, Bình Tân, TP.HCM", "396 Son Ca Street, Binh Tan, HCMC"),
        ("396 Tỉnh lộ 10, Bình Tân, TP.HCM", "396 đường số 10, Bình Tân, TP.HCM"),
        ("396 Provincial Road 10, Binh Tan, HCMC", "396 Provincial Road 10B, Binh Tan, HCMC"),
        ("396 Provincial Road 10, Binh Tan, HCMC", "396 Binh Tan, HCMC"),
        ("CT7 Building, Ha Dong, Hanoi", "Toà nhà CT7, Hà Đông, Hà Nội"),
        ("Lot 36, Street 34, Cu Meo Industrial Park, HCMC", "Lot 36, Street 34, Son Ca Industrial Park, HCMC"),
        ("Lot 36, Street 34, Cu Meo Industrial Park, HCMC", "Lô 36, đường số 34, KCN Sơn Ca, TP.HCM"),
        ("25 DT743, An Phu Ward, Thuan An, Binh Duong", "25 ĐT 747, phường An Phú, Thuận An, Bình Dương"),
        (
            "Lot I7, D1 Road, Saigon Hi-Tech Park, District 9, Ho Chi Minh City",
            "Lô I7, Đường D2, Khu Công nghệ cao, TP. Thủ Đức",
        ),
        (
            "Lot I7, D1 Road, Saigon Hi-Tech Park, District 9, Ho Chi Minh City",
            "Lot I7, D1 Road, Cu Meo Park, Go Vap, HCMC",
        ),
    ],
)
def test_two_houses_of_vietnam_stay_two(left: str, right: str) -> None:
    assert not is_same(left, right)
