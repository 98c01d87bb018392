"""Who meets whom for the second chance: by city, number and the beginning of a name."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.match.offering import offered_keys, opposite, told_key, told_keys
from falsefront.match.parts import words_of

GAZETTEER = load()


def _words(text: str) -> list[str]:
    return words_of(address.read(text, GAZETTEER))


def _meet(text: str, other: str) -> bool:
    return not {opposite(key) for key in told_keys(_words(other))}.isdisjoint(offered_keys(_words(text), text))


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("邢台市信都区金海名苑东升公路345号3座", "No. 345 Dongsheng Highway, Xindu District, Xingtai, Hebei"),
        ("邢台市信都区金海名苑东升公路345号3座", "河北省邢台市东升公路345号"),
        ("邢台市信都区长兴名苑长江公路345号3座", "345 Changjiang Highway, Xingtai"),  # 长 is read zhang too
    ],
)
def test_a_text_in_which_a_road_was_missed_meets_the_reading_that_names_it(text: str, other: str) -> None:
    assert _meet(text, other)


def test_another_number_and_another_city_meet_nothing() -> None:
    text = "邢台市信都区金海名苑东升公路345号3座"
    assert not _meet(text, "河北省邢台市东升公路346号")
    assert not _meet(text, "河北省保定市东升公路345号")


def test_a_text_that_was_read_whole_is_not_offered() -> None:
    text = "河北省邢台市信都区人民路88号"
    assert told_key(_words(text)) is not None
    assert offered_keys(_words(text), text) == ()


def test_generic_syllables_make_no_key() -> None:
    assert told_key(_words("河北省邢台市东西路345号")) is None
    told = told_key(_words("河北省邢台市东风路345号"))
    assert told is not None
    assert told.endswith("fe")


def test_abroad_city_number_and_the_sound_of_a_name_bring_together() -> None:
    text = "דרך השלום 44, תל אביב"
    assert _meet(text, "44 HaShalom Road, Tel Aviv")
    assert not _meet(text, "46 HaShalom Road, Tel Aviv")
    assert not _meet(text, "44 HaShalom Road, Haifa")
    assert not _meet(text, "44 Begin Road, Tel Aviv")


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Torre Lindero, Calle 50, Panamá", "Lindero Tower, Floor 24, 50th Street, Panama City"),
        ("11-1 Hokotate-cho, Kamitoba, Minami-ku, Kyoto", "京都市南区上鳥羽鉾立町11番地1"),
    ],
)
def test_abroad_a_building_meets_by_its_name_and_a_block_of_japan_by_its_number(text: str, other: str) -> None:
    assert _meet(text, other)
    assert _meet(other, text)


def test_abroad_another_building_and_another_block_do_not_meet() -> None:
    assert not _meet("Torre Lindero, Calle 50, Panamá", "Marbella Tower, Floor 24, 50th Street, Panama City")
    assert not _meet("11-1 Hokotate-cho, Kamitoba, Minami-ku, Kyoto", "京都市南区上鳥羽鉾立町12番地1")
