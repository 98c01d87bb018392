"""Quarters of villages whose number stands behind, and names that two addresses of China do not share."""

import pytest
from tests.address.same import is_same

QUARTER = "浙江省 义乌市 北苑街道 莲塘二区3栋3单元一层"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (QUARTER, "1/F, Unit 3, Building 3, Liantang Area 2, Beiyuan Street, Yiwu, Zhejiang"),
        (QUARTER, "Unit 3, Building 3, Liantang District 2, Yiwu, Zhejiang"),
        (QUARTER, "Unit 3, Building 3, Liantang Zone 2, Beiyuan Sub-district, Yiwu"),
        (QUARTER, "Unit 3, Building 3, Liantang Second Area, Yiwu, Zhejiang"),
        # a name in translation is no other name
        (
            "浙江省杭州市余杭区仓前街道时代未来之城5幢1701室",
            "Suite 1701, Building 5, Aux Era Future City, Cangqian Street, Yuhang",
        ),
    ],
)
def test_a_quarter_by_the_number_behind_its_name(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    "other",
    [
        "1/F, Unit 3, Building 3, Liuqing Area 2, Beiyuan Street, Yiwu, Zhejiang",
        "1/F, Unit 3, Building 3, Liantang Area 3, Beiyuan Street, Yiwu, Zhejiang",
        "1/F, Unit 3, Building 3, Qiantang District 2, Beiyuan Street, Yiwu, Zhejiang",
        "1/F, Unit 3, Building 2, Liantang Area 3, Yiwu, Zhejiang",
    ],
)
def test_another_quarter_is_another_place(other: str) -> None:
    assert not is_same(QUARTER, other)
