"""Addresses in pinyin without any space."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront.address.reader import reader
from falsefront.address.scan.latin.run_together import parted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "HebeiShengXingtaiShiNangongShiNanduJiedaoSongtaoLu67-5Hao",
            "Hebei Sheng, Xingtai Shi, Nangong Shi, Nandu Jiedao, Songtao Lu 67-5 Hao",
        ),
        (
            "HUBEISHENGDANJIANGKOUSHIYONGLUODASHASONGTAOLU12HAO1426",
            "HUBEI SHENG, DANJIANGKOU SHI, YONGLUO DASHA, SONGTAOLU 12 HAO 1426",
        ),
        ("Add: ChinaGuangdongNanaoXianSongtaolu229-6haoDZuo2705Shi",
         "Add: China, Guangdong, Nanao Xian, Songtaolu 229-6 hao D Zuo 2705 Shi"),
        ("HéběiShěngXíngtáiShìSōngtāoLù12Hào", "Héběi Shěng, Xíngtái Shì, Sōngtāo Lù 12 Hào"),
        ("Hauptstrassenverkehrsamt12", "Hauptstrassenverkehrsamt12"),
        ("HebeiXingtaiSongtaoTradingCompany", "HebeiXingtaiSongtaoTradingCompany"),
        ("12 Songtao Road, Shijiazhuangshi, Hebeisheng", "12 Songtao Road, Shijiazhuangshi, Hebeisheng"),
    ],
)  # fmt: skip
def test_divisions_and_words_come_apart(text: str, expected: str) -> None:
    assert parted(text, reader(load()).places) == expected


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("HebeiShengXingtaiShiNangongShiSongtaoLu67-5Hao", "邢台市南宫市松涛路67-5号"),
        ("JIAXINGSHIJIASHANXIANTIANNINGZHENSONGTAOLU12HAO", "嘉善县天凝镇松涛路12号"),
        ("JiaxingShiJiashanXianTianningZhenNanzhanCun109Hao", "嘉兴市嘉善县天凝镇南展村109号"),
    ],
)
def test_what_was_run_together_is_one_with_the_address(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("HebeiShengXingtaiShiNangongShiSongtaoLu67-5Hao", "邢台市南宫市松涛路67号"),
        ("HebeiShengXingtaiShiNangongShiSongtaoLu67-5Hao", "邢台市沙河市松涛路67-5号"),
        ("JIAXINGSHIJIASHANXIANTIANNINGZHENSONGTAOLU12HAO", "嘉善县天凝镇松涛街12号"),
    ],
)
def test_another_number_city_or_road_stays_apart(left: str, right: str) -> None:
    assert not is_same(left, right)
