"""Corners of two streets of Hong Kong, in characters and in letters."""

import pytest
from tests.address.same import is_same

HAN = "上環文咸東街及永樂街交界"
LATIN = "Junction of Bonham Strand and Wing Lok Street, Sheung Wan"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (HAN, LATIN),
        (HAN, "Wing Lok St / Bonham Strand, Sheung Wan, Hong Kong"),
        ("文咸東街與永樂街交界處", LATIN),
        ("紅磡漆咸道北及溫思勞街交界", "Corner of Winslow St. & Chatham Rd. North, Hung Hom"),
        ("北角英皇道夾糖水道轉角", "Junction of King's Road & Tong Shui Road, North Point"),
    ],
)
def test_two_streets_of_the_dictionary_are_one_corner(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (HAN, "Junction of Bonham Strand West and Wing Lok Street, Sheung Wan"),
        (HAN, "Junction of Bonham Strand and Hillier Street, Sheung Wan"),
        (HAN, "Bonham Strand and Wing Lok Street, Sheung Wan"),
        (HAN, "Between Bonham Strand, Wing Lok Street and Hillier Street, Sheung Wan"),
        (HAN, "12 Bonham Strand, Sheung Wan"),
        ("上環文咸東街及永樂街", LATIN),
        ("上環文咸東街12號及永樂街交界", LATIN),
        ("紅磡漆咸道南及溫思勞街交界", "Corner of Winslow St. & Chatham Rd. North, Hung Hom"),
    ],
)
def test_another_street_or_no_corner_is_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)
