"""The word for a small section of a village in Japan is glued to its names, or stands apart, or is left out."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("57-8 Nakanoazadeka, Miyagino-ku, Sendai-shi, Miyagi 983-0013", True),
        ("57-8 Nakano-aza-Deka, Miyaginoku, Sendai, Miyagi 983-0013, Japan", True),
        ("57-8 Nakano Aza Deka, Miyaginoku, Sendai, Japan", True),
        ("58-8 Nakanoazadeka, Miyagino-ku, Sendai-shi, Miyagi 983-0013", False),
        ("57-8 Nakanoazashinmei, Miyagino-ku, Sendai-shi, Miyagi 983-0013", False),
        ("57-8 Nakanoazadeka, Aobaku, Sendai, Japan", False),
    ],
)
def test_a_section_is_one_with_its_word_glued_or_apart(other: str, expected: bool) -> None:
    assert is_same("宮城県仙台市宮城野区中野字出花57-8", other) is expected


def test_a_ward_of_japan_makes_no_road_of_korea_of_its_town() -> None:
    assert is_same("2-17-5 Meguro, Meguro-ku, Tokyo", "東京都目黒区目黒2丁目17番5号")
    assert not is_same("2-17-5 Meguro, Meguro-ku, Tokyo", "東京都目黒区目黒2丁目17番6号")
