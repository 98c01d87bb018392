"""Words of Arabic and Hebrew letters stand apart, however they are spelled, and towns may be names of roads."""

import pytest
from tests.address.same import GAZETTEER, is_same

from falsefront import address
from falsefront.address.plain.abjad_words import words_in_latin


@pytest.mark.parametrize(
    ("plain", "careless"),
    [
        ("القاهرة", "القاهره"),
        ("الطابق الأول", "الطابق الاول"),
        ("مدينة نصر", "مدينه نصر"),
        ("مبنى", "مبني"),
        ("الإسكندرية", "الاسكندريه"),
        ("شارِع", "شارع"),
        ('ת"א', "ת״א"),
    ],
)
def test_a_word_is_known_without_its_marks(plain: str, careless: str) -> None:
    assert words_in_latin(plain).split() == words_in_latin(careless).split()
    assert words_in_latin(careless).isascii()


@pytest.mark.parametrize("word", ["רחובות", "בחירה", "بحيرات", "على"])
def test_a_word_in_another_word_is_none(word: str) -> None:
    assert not {"rehov", "hay", "ali"} & set(words_in_latin(word).split())


@pytest.mark.parametrize(
    ("text", "road"),
    [
        ("12 شارع لبنان، المهندسين، الجيزة", "Lebanon"),
        ("12 شارع بيروت، حولي، الكويت", "Beirut"),
        ("12 شارع الرشيد، بغداد", "Al Rashid"),
        ("12 شارع ٦ أكتوبر، القاهرة", "October Vi"),
    ],
)
def test_a_road_may_be_called_after_a_place_or_a_day(text: str, road: str) -> None:
    found = address.read(text, GAZETTEER)
    assert found.road is not None
    assert (found.road.name.text, found.number and found.number.first) == (road, 12)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("47 Tahrir Street, Dokki, Giza", "47 شارع لبنان، الدقي، الجيزة"),
        ("Lebanon Tower, Lebanon Street, Mohandessin, Giza", "برج النيل، شارع لبنان، المهندسين، الجيزة"),
        ("Beirut Complex, Beirut Street, Hawally, Kuwait", "برج الحمراء، شارع بيروت، حولي، الكويت"),
    ],
)
def test_another_road_or_house_beside_one_called_after_a_country_is_another(one: str, other: str) -> None:
    assert not is_same(one, other)
