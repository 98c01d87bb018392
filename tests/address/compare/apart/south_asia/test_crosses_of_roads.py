"""Crosses of a road in India: right behind its name one is a road of its own, behind a comma it says where."""

from tests.address.same import is_same

ROAD = "72, MG Road, Ashok Nagar, Bangalore - 560001"


def test_a_cross_of_a_road_is_not_the_road() -> None:
    assert not is_same(ROAD, "No. 72, M.G. Road 2nd Cross, Bengaluru 560001")
    assert not is_same("72, M.G. Road 3rd Cross, Bangalore", "No. 72, M.G. Road 2nd Cross, Bengaluru")


def test_a_cross_behind_a_comma_may_be_left_out() -> None:
    assert is_same("No. 24, 5th Main, 3rd Cross, Peenya, Bangalore 560058", "24, 5th Main, Peenya, Bengaluru 560058")
    assert is_same("72, M.G. Road 2nd Cross, Bengaluru", "No. 72, 2nd Cross, M.G. Road, Bangalore 560001")
