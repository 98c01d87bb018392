"""Characters set apart by spaces, and what only holds some by themselves."""

import pytest
from tests.gazetteer import load

from falsefront.address import compare, read
from falsefront.address.plain.mended import mended


@pytest.mark.parametrize(
    ("spaced", "meant"),
    [
        ("上 海 市 苍 鹭 路 1 2 - 1 号   塔 楼", "上海市苍鹭路12-1号 塔楼"),
        ("地址： 上 海 市， 苍 鹭 路 8 8 号", "地址： 上海市，苍鹭路88号"),
        ("上\u3000海\u3000市\u3000苍\u3000鹭\u3000路\u3000８\u3000号", "上海市苍鹭路８号"),
        ("上\xa0海\xa0市\xa0苍\xa0鹭\xa0路\xa08\xa0号", "上海市苍鹭路8号"),
        ("上 海 市 苍 鹭 路 ( 近 江 ) 8 号", "上海市苍鹭路(近江)8号"),
        ("上 海 市 苍 鹭 路 12 号 Tower A", "上海市苍鹭路 12 号 Tower A"),
        ("〒 1 2 3 - 4 5 6 7   東 京 都 鷺 区 ビ ル", "〒123-4567 東京都鷺区ビル"),
    ],
)
def test_characters_set_apart_are_closed_up(spaced: str, meant: str) -> None:
    assert mended(spaced) == meant


@pytest.mark.parametrize(
    "text",
    [
        "北京 市 朝 阳 区 苍 鹭 路",
        "上海市 苍鹭路 8 号 A 座 2 楼 3 室",
        "上 海 苍鹭路 8 号",
        "No . 1 0 8 , BINJIANG ROAD 广州",
        "苍 鹭",
    ],
)
def test_text_with_only_some_characters_by_themselves_stays(text: str) -> None:
    assert mended(text) == text


def test_characters_set_apart_are_the_same_premises_as_a_spelling() -> None:
    gazetteer = load()
    spaced = read(" ".join("澳門南灣大馬路931號"), gazetteer)
    assert compare(spaced, read("Avenida da Praia Grande, No. 931, Macau", gazetteer)).same_premises
    assert not compare(spaced, read("Avenida da Praia Grande, No. 913, Macau", gazetteer)).same_premises
    assert spaced.raw == " ".join("澳門南灣大馬路931號")
