"""附5号 behind a road's number is part of it, behind a house, floor or room it is a room's."""

import pytest
from tests.address.same import is_same

GATE = "成都市武侯区锦麓南路88号"


@pytest.mark.parametrize(
    "other",
    [
        "成都市武侯区锦麓南路88号3栋12层1203号附5号",
        "成都市武侯区锦麓南路88号3栋2层附18号",
        "成都市武侯区锦麓南路88号1栋2单元附7号",
        "成都市武侯区锦麓南路88号2幢3-4附2号",
        "No. 88 Jinlu South Road, Wuhou District, Chengdu",
    ],
)
def test_an_annex_of_a_room_is_in_the_house_of_that_number(other: str) -> None:
    assert is_same(GATE, other)


@pytest.mark.parametrize(
    "other",
    [
        "成都市武侯区锦麓南路88号附5号",
        "成都市武侯区锦麓南路88号附5号3栋",
        "成都市武侯区锦麓南路88号附5号3栋12层",
        "成都市武侯区锦麓南路86号3栋附88号",
    ],
)
def test_an_annex_of_the_number_is_another_number(other: str) -> None:
    assert not is_same(GATE, other)


@pytest.mark.parametrize("stem", ["No. 27 (Jia)", "27(A)", "No.27 (a),", "Jia No. 27", "27A"])
def test_the_stem_of_a_number_may_stand_in_brackets(stem: str) -> None:
    latin = f"{stem} Lianhuachi Road, Fengtai District, Beijing"
    assert is_same(latin, "北京市丰台区莲花池路甲27号")
    assert not is_same(latin, "北京市丰台区莲花池路乙27号")
    assert not is_same(latin, "北京市丰台区莲花池路27号")
