"""A number in a quarter is no house of a road where the other side has words that nobody read."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("268 Ly Thai To Street, District 10, Ho Chi Minh City", "268 LyThuongKietPhuong 14, Quan 10, TP.HCM"),
        ("268 Ly Thai To Street, District 10, Ho Chi Minh City", "268 Lý ThườngKiệtPhường 14, Quận 10, TP.HCM"),
        ("345 Nguyễn Văn Cừ, Phường 1, Quận 3, TP. Hồ Chí Minh", "345 Hai Bà Trưng, Phường 1, Quận 3, TP. Hồ Chí Minh"),
        ("102 Hai Bà Trưng, Quận 10, TP.HCM", "Số 102 đường Nguyễn Trãi, Quận 10, Thành phố Hồ Chí Minh"),
        ("17 Hang Bong Street, Hoan Kiem, Hanoi", "17 Hàng Bồ, Hoàn Kiếm, Hà Nội"),
        ("17 P. Hàng Bông, Hoàn Kiếm, Hà Nội", "17 Hàng Bồ, Hoàn Kiếm, Hà Nội"),
        ("17 Hang Ga Street, Hoan Kiem, Hanoi", "17 P. Hàng Bạc, Hoàn Kiếm, Hà Nội"),
        ("120 3 Tháng 2, Quận 10, TP. Hồ Chí Minh", "120 Hai Bà Trưng, Quận 10, TP. Hồ Chí Minh"),
    ],
)
def test_words_that_may_be_another_road_part_two(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Owl Office Park, 140 Western Service Road, Woodmead",
            "140 Western Services Rd, Woodmead, Sandton 2191, S.A.",
        ),
        ("268 Ly Thai To Street, District 10, Ho Chi Minh City", "268 Lý Thái Tổ, Quận 10, TP.HCM"),
        (
            "345 Hai Bà Trưng, Phường 1, Quận 3, TP. Hồ Chí Minh",
            "345 Hai Ba Trung Street, District 3, Ho Chi Minh City",
        ),
        ("17 phố Hàng Bồ, Hoàn Kiếm, Hà Nội", "17 Hang Bo Street, Hoan Kiem, Hanoi"),
        ("Lô 7, Khu công nghiệp Amata, Biên Hòa, Đồng Nai", "Lot 7, Amata Industrial Park, Bien Hoa, Dong Nai"),
    ],
)
def test_the_road_itself_unread_parts_nothing(a: str, b: str) -> None:
    assert is_same(a, b)
