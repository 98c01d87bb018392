"""The side of a road behind its kind, before a number that begins with a letter: 乐从大道西B88号."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("佛山市顺德区乐从镇乐从大道西B88号三楼", "No. B88, Lecong Avenue West, Lecong Town, Shunde, Foshan"),
        ("广州市天河区黄埔大道西甲12号", "A12 Huangpu Avenue West, Tianhe, Guangzhou"),
        ("邢台市青橡大街西第88号", "邢台市青橡西大街88号"),
        ("佛山市季华路西B座", "佛山市季华西路B座"),
    ],
)
def test_a_side_behind_a_road_is_its_side(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("佛山市顺德区乐从镇乐从大道西B88号三楼", "佛山市顺德区乐从镇乐从大道东B88号"),
        ("广州市天河区黄埔大道西甲12号", "广州市天河区黄埔大道中甲12号"),
        ("佛山市乐从大道东B88号", "No. B88, Lecong Avenue West, Lecong Town, Shunde, Foshan"),
    ],
)
def test_the_other_side_is_another_road(one: str, other: str) -> None:
    assert not is_same(one, other)
