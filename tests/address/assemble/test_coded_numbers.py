"""Houses and plots with their block's letter before a dash, in a zone or on a road: 工业区C-33号."""

import pytest
from tests.gazetteer import load

from falsefront import address

ZONE = "云南省昭通市鲁甸县枭山工业区"


def is_same(left: str, right: str) -> bool:
    forth, back = address.compare_fields(left, right, load())[2], address.compare_fields(right, left, load())[2]
    assert (forth.level, forth.score) == (back.level, back.score)
    return forth.same_premises


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (f"{ZONE}C-33号", f"{ZONE}C-36号"),
        (f"{ZONE}C-33号厂房", "Plant No. C-35, Xiaoshan Industrial Zone, Ludian County, Zhaotong"),
        (f"{ZONE}C-33号", "#C-36, Xiaoshan Gongyequ, Ludian County, Zhaotong"),
        (f"{ZONE}C-33号", "Zhaotong Ludian Xian Xiaoshan Gongyequ C-36 Hao"),
        (f"{ZONE}C-33号", f"{ZONE}D-33号"),
        (f"{ZONE}C-33号; #C-33, Xiaoshan Industrial Zone", f"#C-36, Xiaoshan Industrial Area ({ZONE}C-36号)"),
        ("No. C-113 Workshop, Xiaoshan Industrial Zone, Zhaotong", "Zhaotong Xiaoshan Gongyequ C-311 Hao Changfang"),
        (f"{ZONE}C-33号", f"{ZONE}33号"),
        ("昭通市鲁甸县枭山村C-33号", "昭通市鲁甸县枭山村C-36号"),
        ("昭通市鲁甸县枭山路C-33号", "昭通市鲁甸县枭山路C-36号"),
    ],
)
def test_another_number_is_another_place(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (f"{ZONE}C-33号", f"{ZONE}Ｃ－３３号"),
        (f"{ZONE}C-33号", f"{ZONE}C33号"),
        (f"{ZONE}C-33号厂房", "Plant No. C-33, Xiaoshan Industrial Zone, Ludian County, Zhaotong"),
        (f"{ZONE}C-33号", "Zhaotong Ludian Xian Xiaoshan Gongyequ C-33 Hao"),
        (f"{ZONE}C-33号; #C-33, Xiaoshan Industrial Zone", f"#C-33, Xiaoshan Industrial Area ({ZONE}C-33号)"),
        (f"{ZONE}C-501", f"{ZONE}C-502"),  # rooms of one building
        ("昭通市枭山大厦C-33号", "昭通市枭山大厦C-36号"),  # of one house
        ("昭通市枭山路12号C-33", "昭通市枭山路12号"),
    ],
)
def test_one_number_or_one_house_is_one_place(left: str, right: str) -> None:
    assert is_same(left, right)
