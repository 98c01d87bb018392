"""Remembering pieces of Chinese text changes nothing of what the scanner finds."""

import random

import pytest
from benchmarks.address_speed import corpus, hostile
from tests.gazetteer import load

from falsefront.address.reader import reader
from falsefront.address.scan.chinese.scanner import HanScanner

PARTS = """
河北省 邢台市 信都区 桥西 朝阳 朝阳区 中国 香港 旺角 深圳 玛丽医院 和平 中山 人民 冶金 高新 长安 南京 上海
金鼎 万 国 市 区 县 村 镇 乡 路 街 大街 大道 道 巷 胡同 公路 国道 省道 路口 东段 东侧 西 东 南 北 中 交叉口
和 与 号 号院 号楼 栋 幢 座 单元 楼 层 室 房 门 之 附 第 负 地下 弄 组 期 区 铺 大厦 广场 花园 小区 中心 国际
园 苑 城 市场 科技园 开发区 厂 大学 街道 社区 村委会 邮编 信箱 近 附近 对面 电话 甲 乙 丙 一 二 三 十 百
一百二十 〇 1 2 3 12 88 101 1203 12345 054000 1-2 12-3 3-108 a b c f g s ab a12 fu | | | | | # - & .
"""
WORDS = PARTS.split()
TEMPLATES = (
    "河北省邢台市{}{}{}号{}{}{}室",
    "{}|{}{}路{}号{}",
    "中国{}{}{}{}",
    "{}{}{}{}{}{}{}{}",
    "和平路{}{}|{}{}楼{}",
)


@pytest.fixture(scope="module")
def scanner() -> HanScanner:
    return HanScanner(reader(load()).places)


def test_texts_put_together_at_random_read_alike_piece_by_piece(scanner: HanScanner) -> None:
    rng = random.Random(5)
    for _ in range(12_000):
        template = rng.choice(TEMPLATES)
        text = template.format(*(rng.choice(WORDS) for _ in range(template.count("{}"))))
        assert scanner.scan(text) == scanner.scan_whole(text), text


def test_addresses_read_alike_piece_by_piece(scanner: HanScanner) -> None:
    texts = [text.lower() for text in (*corpus(12)[:4000], *hostile().values()) if not text.isascii()]
    for text in (*texts, *texts[:500]):
        cut = "|".join(text[:1000].replace(",", "|").replace("，", "|").split())
        assert scanner.scan(cut) == scanner.scan_whole(cut), text
