"""The extension of a market's district is a building of its own, and a numbered community none of another number."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("义乌柚岸商贸城一区东扩1楼3街", "义乌柚岸商贸城一区1楼3街", False),
        ("义乌柚岸商贸城一区东扩1楼", "Youan Trade City District 1, 1/F, Yiwu", False),
        ("义乌柚岸商贸城一区东扩1楼3街", "义乌市柚岸商贸城一区东扩1楼", True),
        ("义乌柚岸商贸城一区东扩2楼", "义乌柚岸商贸城二区东扩2楼", False),
        ("义乌柚岸商贸城一区东扩2楼", "义乌柚岸商贸城2楼", True),
        ("义乌国际商贸城一区东扩1楼", "Yiwu International Trade City District 1 East Extension, 1/F", True),
        ("义乌国际商贸城一区东扩1楼", "1/F, East Expansion of District One, Yiwu International Trade City", True),
        ("义乌国际商贸城一区东扩1楼", "Yiwu International Trade City District 1 East, 1/F", True),
        ("义乌国际商贸城一区1楼", "Yiwu International Trade City District 1 East Gate, 1/F", True),
        ("义乌国际商贸城一区1楼", "1/F, East Extension of District 1, Yiwu International Trade City", False),
        ("义乌国际商贸城一区1楼", "Yiwu International Trade City District 1, 1/F", True),
    ],
)
def test_the_extension_of_a_district_is_none_of_the_district(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("中山市小榄镇柚东一社区苇洲花园7号", "中山市小榄镇柚东二社区苇洲花园7号", False),
        ("中山市小榄镇柚东一社区苇洲花园7号", "中山市小榄镇苇洲花园7号", True),
        ("中山市小榄镇柚东一社区桐丰路7号", "No. 7 Tongfeng Road, Youdongyi Community, Xiaolan, Zhongshan", True),
        ("无锡市锡山区东港镇柚下村三社7号", "无锡市锡山区东港镇柚下村二社7号", False),
    ],
)
def test_a_community_with_a_number_is_no_group(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
