"""Addresses of Vietnam in Chinese characters, beside the same in Vietnamese."""

import pytest
from tests.address.same import is_same

WARD = "越南河内市春芳坊青林街 2 号 7楼"
DISTRICT = "越南胡志明市第七郡新富坊陈兴道大道 80 号"
BARE = "越南河内市春水街144号"


@pytest.mark.parametrize(
    ("han", "other"),
    [
        (WARD, "Tầng 7, số 02 phố Thanh Lâm, phường Xuân Phương, thành phố Hà Nội, Việt Nam"),
        (WARD, "2 Thanh Lam Street, Xuan Phuong Ward, Hanoi, Vietnam"),
        (DISTRICT, "80 Trần Hưng Đạo, Phường Tân Phú, Quận 7, TP. Hồ Chí Minh"),
        (DISTRICT, "80 Tran Hung Dao St., Dist. 7, Ho Chi Minh City, Vietnam"),
        (BARE, "144 Xuân Thuỷ, Hà Nội"),
        ("越南河內市還劍郡行桃坊行糖街12號", "12 phố Hàng Đường, phường Hàng Đào, quận Hoàn Kiếm, Hà Nội"),
        ("越南河内市纸桥郡春水街144号", "144 Xuân Thủy, Cầu Giấy, Hà Nội"),
        ("越南北江省北江市雄王路 40 号", "40 Hùng Vương, thành phố Bắc Giang, tỉnh Bắc Giang, Việt Nam"),
    ],
)
def test_parts_in_characters_are_read_in_vietnamese(han: str, other: str) -> None:
    assert is_same(han, other)


@pytest.mark.parametrize(
    ("han", "other"),
    [
        (WARD, "Số 12 phố Thanh Lâm, phường Xuân Phương, Hà Nội"),
        (WARD, "Số 2 phố Thanh Lân, phường Xuân Phương, Hà Nội"),
        (WARD, "Số 2 phố Thanh Lâm, phường Xuân La, Hà Nội"),
        (WARD, "Số 2 phố Thanh Lâm, phường Xuân Phương, Hải Phòng"),
        (WARD, "Số 2 ngõ 5 phố Thanh Lâm, phường Xuân Phương, Hà Nội"),
        (DISTRICT, "80 Trần Hưng Đạo, Phường Tân Phong, Quận 7, TP. Hồ Chí Minh"),
        (DISTRICT, "80 Trần Hưng Đạo, Phường Tân Phú, Quận 1, TP. Hồ Chí Minh"),
        (DISTRICT, "80/3 Trần Hưng Đạo, Phường Tân Phú, Quận 7, TP. Hồ Chí Minh"),
        (DISTRICT, "80 Trần Hưng Đạo, TP. Hồ Chí Minh"),
        (BARE, "144 Xuân Thuỷ, quận Cầu Giấy, Hà Nội"),
        (BARE, "144 Xuân Thủy, Lệ Thủy, Quảng Bình"),
    ],
)
def test_another_number_street_ward_district_or_lane_is_another_place(han: str, other: str) -> None:
    assert not is_same(han, other)


CITY = "越南芽庄禄寿坊陈兴道路30号"
BEGINS = "河内纸桥郡春水街144号5层R03"


@pytest.mark.parametrize(
    ("han", "other"),
    [
        (CITY, "30 Trần Hưng Đạo, P. Lộc Thọ, Nha Trang, Việt Nam"),
        (CITY.replace("芽庄", "芽庄市"), "30 Tran Hung Dao, Loc Tho ward, Nha Trang, Vietnam"),
        (BEGINS, "No. 144, Xuan Thuy Street, Cau Giay, Hanoi"),
        ("越南顺化河内路82号", "No. 82, Ha Noi street, Hue, Vietnam"),
    ],
)
def test_a_city_needs_no_word_for_it(han: str, other: str) -> None:
    assert is_same(han, other)


@pytest.mark.parametrize(
    ("han", "other"),
    [
        (CITY, "32 Trần Hưng Đạo, P. Lộc Thọ, Nha Trang, Việt Nam"),
        (CITY, "30 Trần Hưng Đạo, P. Tân Lập, Nha Trang, Việt Nam"),
        (CITY, "30 Trần Quang Diệu, P. Lộc Thọ, Nha Trang, Việt Nam"),
        (CITY, "30 Trần Hưng Đạo, P. Lộc Thọ, Đà Nẵng, Việt Nam"),
        (BEGINS, "No. 144, Xuan Thuy Street, Ba Dinh, Hanoi"),
        (BEGINS, "No. 144, Xuan Thuy Street, Da Nang"),
        ("河内春水街144号", "No. 144, Xuan Thuy Street, Cau Giay, Hanoi"),
        ("越南河内路82号", "No. 82, Ha Noi street, Hue, Vietnam"),
        ("上海市河内路82号", "No. 82, Ha Noi street, Hanoi, Vietnam"),
    ],
)
def test_another_place_of_a_city_without_its_word_is_another(han: str, other: str) -> None:
    assert not is_same(han, other)
