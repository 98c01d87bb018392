"""Shops and houses of China that one name or road has several of: branches, landmarks beside, names called after."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("武汉市江汉区晨露百货(金雁小区店)A12号", "武汉市江汉区晨露百货(锦绣广场店)A12号", False),
        ("武汉市江汉区解放大道晨露百货(金雁小区店)A12号", "武汉市江汉区解放大道晨露百货(锦绣广场店)A12号", False),
        ("武汉市江汉区解放大道晨露火锅(金雁大厦店)A12号", "武汉市江汉区解放大道晨露火锅(锦绣广场店)A12号", False),
        ("武汉市江汉区解放大道512号晨露百货(金雁小区店)", "武汉市江汉区解放大道512号晨露百货(江汉店)", True),
        ("武汉市江汉区解放大道晨露百货(金雁小区店)A12号", "武汉市江汉区解放大道晨露百货(金雁店)A12号", True),
    ],
)
def test_branches_of_one_shop(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("义乌市城北路金雁大厦旁3号楼", "义乌市城北路锦绣广场旁3号楼", False),
        ("义乌市城北路金雁大厦旁3号楼", "义乌市城北路金雁大厦旁3号楼2层", True),
        ("义乌市城北路15号金雁大厦旁", "义乌市城北路15号锦绣广场对面", True),
    ],
)
def test_landmarks_beside_a_house_without_a_number(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("26 Shuangyantou, Yiwu, Zhejiang", "26 Shuangyantou Xincun, Yiwu, Jinhua", False),
        ("26 Shuangyantou, Yiwu, Zhejiang", "浙江省义乌市双雁头新村26号", False),
        ("26 Shuangyantou Market, Yiwu, Zhejiang", "No. 26, Shuangyantou, Yiwu, Zhejiang", False),
        ("26 Shuangyantou Xincun, Yiwu, Zhejiang", "No. 26, Shuangyantou Xincun, Yiwu", True),
        ("26 Shuangyantou Xincun, Yiwu, Zhejiang", "浙江省义乌市双雁头新村26号", True),
    ],
)
def test_a_name_and_what_is_called_after_it(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
