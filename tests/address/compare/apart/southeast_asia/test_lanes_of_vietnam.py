"""A lane of Vietnam that is called as a street is another road, where its word has its accents."""

from tests.address.same import is_same


def test_a_lane_of_a_streets_name_is_not_the_street() -> None:
    assert not is_same(
        "số 10 ngõ Phạm Văn Bạch, quận Cầu Giấy, Hà Nội", "số 10 phố Phạm Văn Bạch, quận Cầu Giấy, Hà Nội"
    )
    assert not is_same(
        "Số 128 Ngõ Nguyễn Trãi, Quận 5, TP. Hồ Chí Minh", "128 Nguyen Trai Street, District 5, Ho Chi Minh"
    )


def test_a_family_s_name_is_no_lane() -> None:
    assert is_same("số 10 phố Ngô Quyền, quận Hoàn Kiếm, Hà Nội", "10 Ngo Quyen Street, Hoan Kiem, Hanoi")
