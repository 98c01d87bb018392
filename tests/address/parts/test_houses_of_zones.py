"""Factories and plots that a zone counts: 30号厂房, "82 Hao Dikuai"; stalls of a market on a road."""

import pytest
from tests.gazetteer import load

from falsefront import address


def is_same(left: str, right: str) -> bool:
    forth, back = address.compare_fields(left, right, load())[2], address.compare_fields(right, left, load())[2]
    assert (forth.level, forth.score) == (back.level, back.score)
    return forth.same_premises


FACTORY = "江苏省南通市启东市江南工业区30号厂房"
PLOT = "福建省泉州市南安市江北高新技术开发区82号地块"
STALL = "嘉兴市海盐县新港街枭山批发市场C348号"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (FACTORY, "Nantong Shi Qidong Shi Jiangnan Gongyequ 30 Hao Changfang"),
        (PLOT, "Plot No.82, Jiangbei High-tech Development Zone, Nanan City, Quanzhou"),
        (PLOT, "Quanzhou Shi, Nan'an Shi, Jiangbei Gaoxin Jishu Kaifaqu, 82 Hao Dikuai"),
        (STALL, "Xingang Jie 28 hao, Xiaoshan Wholesale Market, Shop C348, Haiyan County, Jiaxing"),
        (STALL, "嘉兴市海盐县新港街28号枭山批发市场"),
    ],
)
def test_one_house_plot_or_market_is_one_place(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (FACTORY, "Nantong Shi Qidong Shi Jiangnan Gongyequ 31 Hao Changfang"),
        (FACTORY, "Plot 30, Jiangnan Industrial Zone, Qidong City, Nantong"),
        (PLOT, "Quanzhou Shi, Nan'an Shi, Jiangbei Gaoxin Jishu Kaifaqu, 83 Hao Dikuai"),
        (PLOT, "Building 82, Jiangbei High-tech Development Zone, Nanan City, Quanzhou"),
        ("嘉兴市海盐县新港街28号", "嘉兴市海盐县新港街348号枭山批发市场"),
    ],
)
def test_another_number_or_another_kind_is_another_place(left: str, right: str) -> None:
    assert not is_same(left, right)
