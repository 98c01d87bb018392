"""A slip in a long name of a road of the mainland, beside a number that few roads reach, in one subdistrict."""

import pytest
from tests.address.same import is_same

GATE = "杭州市余杭区五常街道西溪塘路1480号"


@pytest.mark.parametrize(
    "other",
    [
        "No. 1480 Xixi Tong Road, Wuchang Street, Yuhang District, Hangzhou",
        "No. 1480 Xixitong Road, Wuchang Subdistrict, Yuhang District, Hangzhou",
    ],
)
def test_a_slip_is_the_road_there(other: str) -> None:
    assert is_same(GATE, other)


@pytest.mark.parametrize(
    "other",
    [
        "No. 1480 Xixi Tong Road, Yuhang District, Hangzhou",
        "No. 1480 Xixi Tong Road, Cangqian Street, Yuhang District, Hangzhou",
        "No. 1482 Xixi Tong Road, Wuchang Street, Yuhang District, Hangzhou",
        "No. 1480 Xixi Tong Street, Wuchang Subdistrict, Yuhang District, Hangzhou",
        "No. 1480 Xixi Qiao Road, Wuchang Street, Yuhang District, Hangzhou",
    ],
)
def test_another_subdistrict_number_type_or_name_is_not(other: str) -> None:
    assert not is_same(GATE, other)


def test_a_house_of_a_brand_is_on_two_roads_that_one_letter_tells_apart() -> None:
    assert not is_same("杭州市民族路88号云栖广场", "Yunqi Plaza, No. 88 Minzhu Road, Hangzhou")
    assert not is_same("杭州市金沙路88号云栖广场", "Yunqi Plaza, No. 88 Jinshan Road, Hangzhou")
