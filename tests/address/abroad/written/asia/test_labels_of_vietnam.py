"""Labels of hamlets, wards and provinces in Vietnam, and plots and lanes as lists write them."""

import pytest
from tests.address.same import is_same

PARK = "Lot A-12, Road No. 7, Dong An Industrial Park, Binh Hoa Ward, Thuan An City, Binh Duong Province, Vietnam"
HAMLET = (
    "Tan Lap Hamlet, Land Plot No. 345, Map Sheet No. 12, Duc Lap Commune, Duc Hoa District, Long An Province, Vietnam"
)
LANE = "No. 25, Alley 12, Lang Ha Street, Thanh Cong Ward, Ba Dinh District, Hanoi, Vietnam"
WORKS = "Lot CN5-2, Que Vo Industrial Park, Phuong Lieu Ward, Que Vo Town, Bac Ninh Province, Vietnam"
HOUSE = "125/12 Nguyen Thi Minh Khai Street, Ward 5, District 3, Ho Chi Minh City, Vietnam"
KM = "Km 24, National Road 5, Tan Tien Commune, An Duong District, Hai Phong City, Vietnam"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (PARK, "Lot A-12, No. 7 Street, Dong An Industrial Park, Binh Hoa Ward, Thuan An City, Binh Duong Province"),
        (PARK, "Lô A12, Đ. số 7, KCN Đồng An, P. Bình Hòa, TP. Thuận An, Bình Dương"),
        (
            HAMLET,
            "Tan Lap Village, Land Plot 345, Map Sheet 12, Duc Lap Commune, Duc Hoa District, Long An Prov., Vietnam",
        ),
        (HAMLET, "Ấp Tân Lập, Thửa đất số 345, tờ bản đồ số 12, Xã Đức Lập, H. Đức Hòa, T. Long An"),
        (LANE, "No. 25, Alley 12, phố Láng Hạ, Thanh Cong Ward, Ba Dinh District, Hanoi, Vietnam"),
        (LANE, "Số 25, ngõ 12, Láng Hạ, Phường Thành Công, Ba Dinh District, HN, Việt Nam"),
        (WORKS, "Lot CN5.2, Que Vo Indl Zone, Phuong Lieu Ward, Que Vo Town, BacNinh Province, Vietnam"),
        (WORKS, "Lô CN 5-2, KCN Quế Võ, Xã Phương Liễu, Huyện Quế Võ, Tỉnh Bắc Ninh 220000"),
        (HOUSE, "125/12 Nguyễn Thị Minh Khai, Phường 05, Quận 3, TP.HCM"),
        ("Lot I2, D1 Road, Tan Phu Ward, District 9, Ho Chi Minh City", "Lô I2, Đ. D1, P. Tân Phú, Quận 9, TP.HCM"),
        (KM, "KM24, NH 5, Xã Tân Tiến, H. An Dương, Hải Phong"),
    ],
)
def test_a_part_of_an_address_is_one_under_every_label(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (PARK, "Lot A-12, No. 17 Street, Dong An Industrial Park, Binh Hoa Ward, Thuan An City, Binh Duong Province"),
        (PARK, "Lot A-12, Road No. 7, KCN Đồng An 2, Binh Hoa Ward, TX. Thuận An, BinhDuong Province, VN"),
        (HAMLET, "Tan Thanh Hamlet, Land Plot No. 345, Map Sheet No. 12, Duc Lap Commune, Duc Hoa District, Long An"),
        (HAMLET, "Ấp Tân Hòa, Thửa đất số 345, tờ bản đồ số 12, Duc Lap Commune, Duc Hoa District, T. Long An, VN"),
        (LANE, "No. 25, Alley 21, phố Láng Hạ, Thanh Cong Ward, Ba Dinh District, Hanoi, Vietnam"),
        (WORKS, "Lot CN5.3, KCN Quế Võ, Phuong Lieu Ward, Huyện Quế Võ, T. Bắc Ninh 220000, VIETNAM"),
        (WORKS, "Lot CN5-2, Yen Phong Industrial Park, Phuong Lieu Ward, Que Vo District, Bac Ninh province, VN"),
        (HOUSE, "125 Nguyễn T. Minh Khai, Ward 5, District 3, Hochiminh City, Vietnam"),
        (HOUSE, "125/12 Vo Thi Sau Street, Ward 5, District 3, Thành phố Hồ Chí Minh, Vietnam"),
        (KM, "Km. 24, Quốc lộ 10, Xã Tân Tiến, Huyện An Dương, Hai Phong City, Vietnam"),
    ],
)
def test_another_hamlet_lane_plot_zone_or_road_is_another(left: str, right: str) -> None:
    assert not is_same(left, right)


def test_a_lane_with_its_house_by_strokes_is_a_house_of_its_road() -> None:
    labelled = "Kiệt 82/15 Nguyễn Cú, P. Hòa Khánh Bắc, Q. Liên Chiểu, Đà Nẵng"
    assert is_same(labelled, "K82/15 Nguyễn Cú, P. Hòa Khánh Bắc, Q. Liên Chiểu, Đà Nẵng")
    assert not is_same(labelled, "K82/17 Nguyễn Cú, P. Hòa Khánh Bắc, Q. Liên Chiểu, Đà Nẵng")
