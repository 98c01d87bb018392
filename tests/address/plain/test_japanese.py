"""Japanese addresses come out in the order of English, and the names of their towns are known by their readings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.gazetteer import load

from falsefront import address
from falsefront.address.plain.japanese import in_english_order, is_japanese, may_read

GAZETTEER = load()


def is_same(left: str, right: str) -> bool:
    a, b = (address.read(text, GAZETTEER) for text in (left, right))
    return address.compare(a, b).same_premises


@pytest.mark.parametrize(
    ("name", "latin"),
    [("港南", "konan"), ("本郷", "hongo"), ("六本木", "roppongi"), ("本町", "honmachi"), ("日本橋", "nihonbashi"),
     ("大手町", "otemachi"), ("丸の内", "marunouchi"), ("虎ノ門", "toranomon"), ("神田", "kanda")],
)  # fmt: skip
def test_a_town_is_known_by_a_reading_of_its_characters(name: str, latin: str) -> None:
    assert may_read(name, latin)
    assert not may_read(name, "shibuya")


def test_blocks_in_characters_digits_and_english_are_one() -> None:
    for other in (
        "東京都目黒区目黒二丁目11番3号",
        "〒153-0063 東京都目黒区目黒2丁目11-3",
        "2-11-3 Meguro, Meguro-ku, Tokyo, Japan",
    ):
        assert is_same("東京都目黒区目黒2-11-3", other)
    assert is_same("11-3, Meguro 2-chome, Meguro-ku, Tokyo", "2-11-3 Meguro, Meguro-ku, Tokyo 153-0063")


def test_another_block_town_or_city_is_another_place() -> None:
    assert not is_same("東京都目黒区目黒2-11-3", "東京都目黒区目黒2-11-5")
    assert not is_same("東京都目黒区目黒2-11-3", "東京都目黒区駒場2-11-3")
    assert not is_same("東京都目黒区目黒2-11-3", "2-11-3 Komaba, Meguro-ku, Tokyo")
    assert not is_same("2-11-3 Meguro, Meguro-ku, Tokyo", "2-11-3 Komaba, Meguro-ku, Tokyo")
    assert not is_same("大阪府大阪市中央区本町4-5-6", "愛知県名古屋市中区本町4-5-6")


@given(st.text(alphabet="東京都港区県丁目番地〒0123456789-一十のトヨ町大字 ,市郡"))
def test_no_text_raises(text: str) -> None:
    is_japanese(text)
    in_english_order(text)
    address.read(text, GAZETTEER)


def test_a_town_is_read_as_the_post_reads_it() -> None:
    """天満 is no ten and man, 放出 no hou and shutsu; what stands around such a name is read as ever."""
    assert may_read("天満", "tenma")
    assert may_read("西天満", "nishitenma")
    assert may_read("放出東", "hanatenhigashi")
    assert may_read("信濃町", "shinanomachi")
    assert not may_read("西天満", "tenma")
    assert not may_read("放出東", "hanatennishi")
