"""Lane and house of Shanghai with nothing but a stroke between them, behind the road."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Qingxiang Xi Lu 506/19, Xuhui, Shanghai", "上海市徐汇区青橡西路506弄19号"),
        (
            "Qingxiang Xi Lu 1221/14, near Yan'an Lu, Changning, Shanghai",
            "No. 14, Lane 1221, Qingxiang West Road, Shanghai",
        ),
        ("Qingxiang Lu 506/203, Shanghai", "上海市青橡路506号203室"),
        ("Qingxiang Lu 1515/2F, Shanghai", "上海市青橡路1515号2楼"),
        ("No. 12/88 Qingxiang Road, Shanghai", "上海市青橡路88号12室"),
        ("Qingxiang Lu 506/19, Hangzhou", "杭州市青橡路506号19室"),
    ],
)
def test_behind_a_road_of_shanghai_a_stroke_parts_lane_and_house(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Qingxiang Xi Lu 506/19, Xuhui, Shanghai", "上海市徐汇区青橡西路506弄21号"),
        ("Qingxiang Xi Lu 506/19, Xuhui, Shanghai", "上海市徐汇区青橡西路508弄19号"),
        ("Qingxiang Xi Lu 506/19, Xuhui, Shanghai", "上海市徐汇区青橡西路506号"),
        ("Qingxiang Xi Lu 506/19, Xuhui, Shanghai", "上海市徐汇区青橡东路506弄19号"),
        ("Qingxiang Lu 86/88, Shanghai", "上海市青橡路86弄88号"),
        ("Qingxiang Lu 506/19, Owl Tower, Shanghai", "上海市青橡路506弄19号"),
        ("Qingxiang Lu 506/19, Qingxiang Lu 100, Shanghai", "上海市青橡路506弄19号"),
    ],
)
def test_another_lane_or_house_is_another_place(left: str, right: str) -> None:
    assert not is_same(left, right)
