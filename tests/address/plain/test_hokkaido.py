"""Cities of Hokkaido count their blocks in a grid: strip, side and block are told in characters, words and letters."""

import pytest
from tests.address.same import is_same

_BLOCK = "札幌市北区北21条西9丁目"


@pytest.mark.parametrize(
    "latin", ["N-21, W-9", "N21W9", "Kita 21-jo Nishi 9-chome", "North 21 West 9", "Kita 21, Nishi 9"]
)
def test_a_block_is_one_however_strip_and_side_are_written(latin: str) -> None:
    assert is_same(_BLOCK, f"{latin}, Kita-ku, Sapporo")
    assert is_same("北海道札幌市北区北二十一条西九丁目", f"{latin}, Kita-ku, Sapporo")


@pytest.mark.parametrize(
    "other", ["N-21, W-8", "N-22, W-9", "S-21, W-9", "N-21, E-9", "N-9, W-21", "Kita 21 Nishi 8", "North 21 East 9"]
)
def test_another_strip_side_or_block_is_another_place(other: str) -> None:
    assert not is_same(_BLOCK, f"{other}, Kita-ku, Sapporo")
    assert not is_same("N21 W9, Kita-ku, Sapporo", f"{other}, Kita-ku, Sapporo")


def test_two_blocks_of_one_strip_in_characters_are_two() -> None:
    assert not is_same(_BLOCK, "札幌市北区北21条西8丁目")
    assert not is_same(f"{_BLOCK}3-4", "3-5, Kita 21-jo Nishi 9-chome, Kita-ku, Sapporo")
    assert is_same(f"{_BLOCK}3-4", "3-4, Kita 21-jo Nishi 9-chome, Kita-ku, Sapporo")


def test_a_university_of_a_prefecture_does_not_begin_the_address() -> None:
    assert is_same(_BLOCK, f"北海道大学獣医学部 {_BLOCK}")
    assert not is_same(_BLOCK, "北海道大学獣医学部 札幌市北区北20条西9丁目")
