"""Stalls of one market are rooms of it, however they are counted; plots of a zone are written in several ways."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("天津 林康路 白德灯饰城 A区1街01档", "天津市宁河区白德灯饰城，H区3楼01号铺"),
        ("天津宁河区白德灯饰城B区2街12档", "Baide Lighting Market, Linkang Lu, Ninghe District, Tianjin"),
        ("河北省邯郸市白腾高新区C33 地块", "Plot C33, Baiteng High-tech Zone, Handan"),
        (
            "Plot D72, Yongxi Industrial Cluster Zone, Yuelong Street, Ninghai County, Zhejiang",
            "浙江省宁波市宁海县跃龙街道永溪工业集中区D72地块",
        ),
        (
            "Plot D32, Fukang Economic Development Zone, Zhengzhoulu Subdist., Jianxi Dist., Luoyang, Henan",
            "河南省洛阳市涧西区郑州路街道福康经济开发区第D32地块",
        ),
    ],
)
def test_one_place(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("义乌市国际商贸城二区3楼12号铺", "义乌市国际商贸城三区3楼12号铺"),
        ("天津市宁河区白德灯饰城A区1街01档", "天津市宁河区白盛灯饰城A区1街01档"),
        ("河北省邯郸市白腾高新区C33 地块", "Plot C35, Baiteng High-tech Zone, Handan"),
        (
            "Plot D72, Yongxi Industrial Cluster Zone, Ninghai County, Zhejiang",
            "浙江省宁波市宁海县跃龙街道长街工业集中区D72地块",
        ),
    ],
)
def test_another_place(a: str, b: str) -> None:
    assert not is_same(a, b)
