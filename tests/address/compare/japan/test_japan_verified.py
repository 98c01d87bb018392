"""Addresses in Japanese characters whose parts stand in the other address in letters, in any order."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.plain.japanese import may_read

VILLAGE = "千葉県香取郡神崎町大字高谷野2063-4"
QUARTER = "京都市南区上鳥羽白川町17番地3"


def is_one(a: str, b: str) -> bool:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).level is address.compare(right, left).level
    return address.compare(left, right).same_premises


@pytest.mark.parametrize(
    ("japanese", "latin", "same"),
    [
        (VILLAGE, "2063-4 Oazatakayano, Kozaki-machi, Katori-gun, Chiba 289-0221, Japan", True),
        (VILLAGE, "2063-4 Takayano, Kozaki, Chiba Prefecture, Japan", True),
        (VILLAGE, "2063-5 Takayano, Kozaki-machi, Katori-gun, Chiba, Japan", False),
        (VILLAGE, "2063-4 Takayano, Tako-machi, Katori-gun, Chiba, Japan", False),
        (VILLAGE, "2063-4 Matsuyano, Kozaki-machi, Katori-gun, Chiba, Japan", False),
        (VILLAGE, "2063-4 Takayano, Kozaki-machi, Katori-gun, Saitama-ken, Japan", False),
        (f"〒289-0221 {VILLAGE}", "2063-4 Matsuyano, Kozaki-machi, Katori-gun, Chiba 289-0221, Japan", True),
        (f"〒289-0221 {VILLAGE}", "2063-4 Takayano-minami, Kozaki-machi, Katori-gun, Chiba 289-0221, Japan", False),
        (QUARTER, "17-3 SHIRAKAWA-CHO KAMITOBA MINAMI-KU KYOTO JP", True),
        (QUARTER, "17-3 Kamitoba Shirakawa-cho Minami-ku Kyoto Japan", True),
        (QUARTER, "17-3 Kamitoba Shirakawa-cho Kita-ku Kyoto Japan", False),
    ],
)
def test_every_part_is_read_among_the_words(japanese: str, latin: str, same: bool) -> None:
    assert is_one(japanese, latin) == same


@pytest.mark.parametrize(
    ("name", "latin"),
    [("武蔵野", "musashino"), ("入生田", "iryuda"), ("一宮", "ichinomiya"), ("白石", "shiraishi"), ("吉野", "yoshino")],
)
def test_names_are_read_as_towns_are_called(name: str, latin: str) -> None:
    assert may_read(name, latin)
    assert not may_read(name, f"kita{latin}")
