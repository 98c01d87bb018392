"""Names in pinyin that end as the words for provinces, cities and counties do."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize("name", ["Dingsheng Mingdi", "Hongshi Mingdi", "Baxian Mingdi"])
def test_a_name_that_ends_as_a_division_does_is_whole(name: str) -> None:
    reading = address.read(f"Room 902, Building 5, {name}, Qingshanhu District, Nanchang", load())
    assert [one.name.text for one in reading.developments] == [name]
    assert not reading.leftover


@pytest.mark.parametrize(
    ("text", "cities"),
    [
        ("Hebeisheng Shijiazhuangshi", {"1301"}),
        ("Caoxian, Shandongsheng", {"3717"}),
        ("Xingtaishi, Hebeisheng", {"1305"}),
    ],
)
def test_divisions_run_together_with_their_word_are_read(text: str, cities: set[str]) -> None:
    assert {city[:4] for city in address.read(text, load()).cities} == cities
