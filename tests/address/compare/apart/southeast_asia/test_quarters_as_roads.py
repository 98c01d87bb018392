"""A number on a road that is called as a quarter is none on another road of the quarter."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("34 Hai Bà Trưng, Hoàn Kiếm, Hà Nội", "34 Trần Nhân Tông, quận Hai Bà Trưng, Hà Nội"),
        ("34 Hai Ba Trung, Hoan Kiem, Hanoi", "34 Tran Nhan Tong Street, Hai Ba Trung Dist., Hanoi"),
        ("120 Lê Chân, Hải Phòng", "120 Tô Hiệu, quận Lê Chân, Hải Phòng"),
        ("45 Tân Bình, Quận Tân Bình, TP.HCM", "45 Cộng Hòa, Tân Bình, TP.HCM"),
        ("9 Cầu Giấy, quận Cầu Giấy, Hà Nội", "9 Xuân Thủy, quận Cầu Giấy, Hà Nội"),
        ("30 Hải Châu, Đà Nẵng", "30 Bạch Đằng, Q. Hải Châu, Đà Nẵng"),
        ("8 Ninh Kiều, Cần Thơ", "8 Hòa Bình, Ninh Kiều, Cần Thơ"),
        ("22 Bến Nghé, Quận 7, TP.HCM", "22 Lê Lợi, phường Bến Nghé, Quận 1, TP.HCM"),
        ("12 Thamrin, Jakarta", "12 Jl. Sudirman, Thamrin, Jakarta"),
        ("25 Sathorn, Bangkok", "25 Silom Road, Sathorn, Bangkok"),
        ("34 Taksim, Istanbul", "34 Istiklal Caddesi, Taksim, Istanbul"),
        ("18 Andheri, Mumbai", "18 Link Road, Andheri, Mumbai"),
        ("20 Zamalek, Cairo", "20 Hassan Sabri St., Zamalek, Cairo"),
    ],
)
def test_another_road_of_the_quarter_is_another_place(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("34 Hai Bà Trưng, Hoàn Kiếm, Hà Nội", "34 Hai Ba Trung Street, Hoan Kiem District, Hanoi"),
        ("34 Trần Nhân Tông, quận Hai Bà Trưng, Hà Nội", "34 Tran Nhan Tong Str., Hai Ba Trung Dist., Hanoi"),
        ("9 Cầu Giấy, Hà Nội", "9 Đường Cầu Giấy, phường Quan Hoa, quận Cầu Giấy, Hà Nội"),
        ("120 Lê Chân, Hải Phòng", "Số 120 đường Lê Chân, TP Hải Phòng"),
        ("22 Bến Nghé, Quận 7, TP.HCM", "22 Đường Bến Nghé, Q7, Hồ Chí Minh"),
        ("25 Silom, Bangrak, Bangkok", "25 Silom Rd., Silom, Bangrak, Bangkok"),
        ("7 Owlgaon, Mumbai", "7 Owlgaon Road, Owlgaon, Mumbai"),
        ("14 Owl Village, Kathmandu", "14 Lark Road, Owl Village, Kathmandu"),
    ],
)
def test_the_road_and_its_quarter_of_one_name_are_one(a: str, b: str) -> None:
    assert is_same(a, b)
