"""A number in a quarter is no house of a road where the other side has words that nobody read."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("268 Ly Thai To Street, District 10, Ho Chi Minh City", "268 LyThuongKietPhuong 14, Quan 10, TP.HCM"),
        ("268 Ly Thai To Street, District 10, Ho Chi Minh City", "268 Lý ThườngKiệtPhường 14, Quận 10, TP.HCM"),
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
    ],
)
def test_the_road_itself_unread_parts_nothing(a: str, b: str) -> None:
    assert is_same(a, b)
