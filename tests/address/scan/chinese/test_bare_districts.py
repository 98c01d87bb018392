"""Districts by bare names that begin with a word for a road, behind their city: 台州路桥, 哈尔滨道里."""

import pytest
from tests.address.same import GAZETTEER, is_same

from falsefront import address


@pytest.mark.parametrize(
    ("short", "whole"),
    [
        ("台州路桥金清卷桥大道９号", "台州市路桥区金清镇卷桥大道9号"),
        ("哈尔滨道里中央大街9号", "哈尔滨市道里区中央大街9号"),
    ],
)
def test_it_is_that_district_where_more_of_a_name_follows(short: str, whole: str) -> None:
    assert is_same(short, whole)


@pytest.mark.parametrize("text", ["台州路12号", "上海市台州路12号", "台州路桥大道9号"])
def test_it_is_none_in_a_road_of_that_name(text: str) -> None:
    assert address.read(text, GAZETTEER).county is None
