"""Boulevards, towns, parks of software and plots of the land register of Vietnam, in its words and in English."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Số 14 Đại lộ Hữu Nghị, TX Dĩ An, Bình Dương", "No. 14, Huu Nghi Boulevard, Di An, Binh Duong, Vietnam", True),
        ("Số 14 Đại lộ Hữu Nghị, TX Dĩ An, Bình Dương", "14 Huu Nghi Avenue, Di An Town, Binh Duong", True),
        ("Số 14 Đại lộ Hữu Nghị, TX Dĩ An, Bình Dương", "16 Huu Nghi Boulevard, Di An, Binh Duong", False),
        ("Số 14 Đại lộ Hữu Nghị, TX Dĩ An, Bình Dương", "14 Hung Vuong Boulevard, Di An, Binh Duong", False),
        ("Số 87 Đại lộ Bình Dương, TP Thủ Dầu Một, Bình Dương", "87 Binh Duong Blvd., Thu Dau Mot, Binh Duong", True),
        ("Số 87 Đại lộ Bình Dương, TP Thủ Dầu Một, Bình Dương", "78 Binh Duong Blvd., Thu Dau Mot, Binh Duong", False),
        ("Số 9 Đường Tự Do, thị xã Bến Cát, Bình Dương", "9 Tu Do Street, Ben Cat Town, Binh Duong", True),
        ("Số 9 Đường Tự Do, thị xã Bến Cát, Bình Dương", "9 Tu Do Street, Tan Uyen Town, Binh Duong", False),
        (
            "Tòa nhà số 4, Công viên phần mềm Hoa Sen, Quận 12, TP.HCM",
            "Building 4, Hoa Sen Software Park, District 12, Ho Chi Minh City",
            True,
        ),
        (
            "Tòa nhà số 4, Công viên phần mềm Hoa Sen, Quận 12, TP.HCM",
            "Building 4, Hoa Cuc Software Park, District 12, Ho Chi Minh City",
            False,
        ),
        (
            "Số 21 Đại lộ Tự Do, KCN Việt Nam - Singapore, TX Thuận An, Bình Dương",
            "21 Tu Do Boulevard, VSIP, Thuan An, Binh Duong",
            True,
        ),
        (
            "Số 21 Đại lộ Tự Do, KCN Việt Nam - Singapore, TX Thuận An, Bình Dương",
            "12 Tu Do Boulevard, VSIP, Thuan An, Binh Duong",
            False,
        ),
        (
            "Lô CN-07, KCN Sen Vàng II, Yên Mỹ, Hưng Yên",
            "Plot CN-7, Sen Vang Industrial Park II, Yen My, Hung Yen",
            True,
        ),
        (
            "Lô CN-07, KCN Sen Vàng II, Yên Mỹ, Hưng Yên",
            "Plot CN-7, Sen Vang Industrial Park I, Yen My, Hung Yen",
            False,
        ),
        (
            "Thửa đất số 318, Tờ bản đồ số 27, Khu phố 3, P. Khánh Bình, TP. Tân Uyên, Bình Dương",
            "Land plot No. 318, Map sheet No. 27, Quarter 3, Khanh Binh Ward, Tan Uyen City, Binh Duong",
            True,
        ),
        (
            "Thửa đất số 318, Tờ bản đồ số 27, Khu phố 3, P. Khánh Bình, TP. Tân Uyên, Bình Dương",
            "Land plot No. 318, Map sheet No. 28, Quarter 3, Khanh Binh Ward, Tan Uyen City, Binh Duong",
            False,
        ),
    ],
)
def test_what_english_calls_otherwise_is_one(one: str, other: str, expected: bool) -> None:
    assert is_same(one, other) is expected
    assert is_same(other, one) is expected
