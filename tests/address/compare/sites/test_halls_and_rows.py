"""Halls and rows of a market are parts of it: hall 5, row 2 is not "Row 5, Hall 2"."""

import pytest
from tests.address.same import is_same

_STALL = "广州市越秀区白马市场5厅2排18号"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (_STALL, "No. 18, Row 2, Hall 5, Baima Market, Yuexiu District, Guangzhou"),
        (_STALL, "广州市越秀区白马市场五厅二排18号"),
        ("成都市武侯区荷花池市场五厅", "5th Hall, Hehuachi Market, Wuhou District, Chengdu"),
        (
            "佛山市顺德区乐从镇乐从大道西B88号12厅",
            "B88 West Lecong Dadao, 2/F Hall 12, Lecong, Shunde, Foshan 528315",
        ),
    ],
)
def test_one_hall_and_row_are_one_place(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (_STALL, "No. 18, Row 5, Hall 2, Baima Market, Yuexiu District, Guangzhou"),
        (_STALL, "广州市越秀区白马市场2厅5排18号"),
        (_STALL, "广州市越秀区白马市场5厅3排18号"),
        ("成都市武侯区荷花池市场五厅", "6th Hall, Hehuachi Market, Wuhou District, Chengdu"),
        (_STALL, "广州市越秀区白云市场5厅2排18号"),
    ],
)
def test_other_halls_and_rows_are_other_places(left: str, right: str) -> None:
    assert not is_same(left, right)
