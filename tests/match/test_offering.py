"""Who meets whom for the second chance: by city, number and the beginning of a name."""

import pytest
from tests.match.meeting import meet, words

from falsefront.match.offering import offered_keys, rare_keys, told_keys
from falsefront.match.offering_abroad import rare_abroad


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("邢台市信都区金海名苑东升公路345号3座", "No. 345 Dongsheng Highway, Xindu District, Xingtai, Hebei"),
        ("邢台市信都区金海名苑东升公路345号3座", "河北省邢台市东升公路345号"),
        ("邢台市信都区长兴名苑长江公路345号3座", "345 Changjiang Highway, Xingtai"),  # 长 is read zhang too
    ],
)
def test_a_text_in_which_a_road_was_missed_meets_the_reading_that_names_it(text: str, other: str) -> None:
    assert meet(text, other)


def test_another_number_and_another_city_meet_nothing() -> None:
    text = "邢台市信都区金海名苑东升公路345号3座"
    assert not meet(text, "河北省邢台市东升公路346号")
    assert not meet(text, "河北省保定市东升公路345号")


def test_a_text_that_was_read_whole_is_not_offered() -> None:
    text = "河北省邢台市信都区人民路88号"
    assert told_keys(words(text))
    assert offered_keys(words(text), text) == ()


def test_generic_syllables_make_no_key() -> None:
    assert told_keys(words("河北省邢台市东西路345号")) == ()
    (told,) = told_keys(words("河北省邢台市东风路345号"))
    assert told.endswith("fe")


def test_abroad_city_number_and_the_sound_of_a_name_bring_together() -> None:
    text = "דרך השלום 44, תל אביב"
    assert meet(text, "44 HaShalom Road, Tel Aviv")
    assert not meet(text, "46 HaShalom Road, Tel Aviv")
    assert not meet(text, "44 HaShalom Road, Haifa")
    assert not meet(text, "44 Begin Road, Tel Aviv")


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Torre Lindero, Calle 50, Panamá", "Lindero Tower, Floor 24, 50th Street, Panama City"),
        ("11-1 Hokotate-cho, Kamitoba, Minami-ku, Kyoto", "京都市南区上鳥羽鉾立町11番地1"),
    ],
)
def test_abroad_a_building_meets_by_its_name_and_a_block_of_japan_by_its_number(text: str, other: str) -> None:
    assert meet(text, other)
    assert meet(other, text)


def test_abroad_another_building_and_another_block_do_not_meet() -> None:
    assert not meet("Torre Lindero, Calle 50, Panamá", "Marbella Tower, Floor 24, 50th Street, Panama City")
    assert not meet("11-1 Hokotate-cho, Kamitoba, Minami-ku, Kyoto", "京都市南区上鳥羽鉾立町12番地1")


def _share(one: str, other: str) -> set[tuple[str, str]]:
    return set(rare_abroad(one)) & set(rare_abroad(other))


def test_abroad_a_house_meets_by_a_name_or_postcode_beside_it_whatever_city_was_read() -> None:
    one, other = "Lindnerplatz 12, 4600 Wels", "LINDNER INTERNATIONAL GMBH LINDNERPLATZ 12 4600 WELS AUSTRIA"
    assert ("12", "lndn") in _share(one, other)
    assert not _share(one, other.replace(" 12", " 13").replace("4600", "4601"))
    assert ("9", "73765") in _share("Schurwaldstr. 9, D-73765 Neuhausen", "Schurwaldstrasse 9 Neuhausen DE 73765")


def test_abroad_a_house_meets_by_its_number_and_city_whatever_its_road_is_called() -> None:
    texts = ("Hoofstraat 57, Paarl 7646, South Africa", "57 Main Street, Paarl, Western Cape, South Africa")
    first, second = (set(rare_keys(words(text), text)) for text in texts)
    assert any("@" in key and "57" in key for key in first & second)
    there = "58 Main Street, Paarl, Western Cape, South Africa"
    assert not first & {key for key in rare_keys(words(there), there) if "@" in key}


def test_in_taiwan_a_road_meets_in_any_romanisation_by_its_number() -> None:
    assert meet("新北市淡水區英專路151號", "151 Ying-chuan Road, Tamsui, Taipei County")
    assert not meet("新北市淡水區英專路151號", "153 Ying-chuan Road, Tamsui, Taipei County")


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("просп. Степана Бандери, 9, Київ", "г. Киев, Московский проспект, 9"),
        ("37 Jawaharlal Nehru Road, Kolkata", "37 Chowringhee Road, Calcutta"),
        ("Львов, ул. Городоцкая 367", "м.Львів, вул.Городоцька, буд.367"),
        (
            "160/B, Small Industries Estate, Sahiwal, Pakistan",
            "160-B, Small Industrial Estate, Sahiwal, Punjab, Pakistan",
        ),
    ],
)
def test_a_house_is_met_under_each_name_of_its_road_the_sounds_of_both_languages_and_none_where_it_has_no_name(
    text: str, other: str
) -> None:
    assert meet(text, other)
    assert meet(other, text)
