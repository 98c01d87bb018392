"""A road of Korea whose name ends in a number is one in Hangul and in letters; its houses may have letters."""

import pytest
from tests.address.same import is_same
from tests.effort import ONE_S, within

from falsefront.address.abroad.written.written_out import written_out
from falsefront.address.plain.scripts import in_latin

HERE = "서울특별시 구로구 한빛디지털2로 47 누리테크노타운 12차 804호"


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("804, Nuri Techno Town-12, 47 Hanbit digital 2-ro, Guro-gu, Seoul", True),
        ("804, Nuri Techno Town-12, 47 Hanbitdigital2-ro, Guro-gu, Seoul", True),
        ("804, Nuri Techno Town-12, 47 Hanbit digital 1-ro, Guro-gu, Seoul", False),
        ("804, Nuri Techno Town-12, 49 Hanbit digital 2-ro, Guro-gu, Seoul", False),
        ("804, Nuri Techno Town-12, 47 Hanbat digital 2-ro, Guro-gu, Seoul", False),
        ("804, Nuri Techno Town-11, 47 Hanbit digital 2-ro, Guro-gu, Seoul", False),
    ],
)
def test_a_road_whose_name_ends_in_a_number_is_one_in_both_scripts(other: str, expected: bool) -> None:
    assert is_same(HERE, other) is expected


def test_houses_of_one_number_are_told_by_their_letters() -> None:
    left = "서울특별시 구로구 한빛디지털2로 147 나래트윈타워 A동 305호"
    assert is_same(left, "#A-305, Narae Twin Tower, 147, Hanbit digital 2-ro, Guro-gu, Seoul")
    assert is_same(left, "A-dong, Narae Twin Tower, 147, Hanbit digital 2-ro, Guro-gu, Seoul")
    assert not is_same(left, "B-dong, Narae Twin Tower, 147, Hanbit digital 2-ro, Guro-gu, Seoul")


def test_a_numbered_quarter_is_no_building() -> None:
    assert "building" not in in_latin("서울 강남구 역삼1동 123-4")
    assert "building 102" in in_latin("서울 송파구 한빛아파트102동 305호")


def test_one_house_may_be_told_by_number_here_and_by_letter_there() -> None:
    left = "B-1203, Hangil Post Tower 1, 291 Digital-ro, Guro-gu, Seoul"
    assert is_same(left, "서울시 구로구 디지털로 291, 한길포스트타워 1차 B동 1203호")
    assert not is_same(left, "서울시 구로구 디지털로 293, 한길포스트타워 1차 B동 1203호")


def test_a_long_text_takes_no_time_to_speak_of() -> None:
    within(5 * ONE_S, lambda: in_latin("가나다 " * 5000))
    within(5 * ONE_S, lambda: written_out("m. 1 t. abc " * 1700))  # were the patterns not bounded, minutes
