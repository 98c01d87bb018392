"""Towns of Japan whose names differ by one character, of a side or not, are two, whatever numbers they share."""

import pytest
from tests.address.same import GAZETTEER, is_same

from falsefront import address

CITY = "大阪府東大阪市"
OWL = f"{CITY}梟井田中３－５－１２　第二月光ビル２０１"


@pytest.mark.parametrize(
    ("town", "expected"),
    [
        ("梟井田中", True),
        ("梟井田西", False),
        ("梟井田本町", False),
        ("梟井田元町", False),
        ("梟井田", False),
        ("長月西", False),
        ("大字梟井田中", True),
    ],
)
def test_a_town_is_told_by_every_character(town: str, expected: bool) -> None:
    assert is_same(OWL, f"{CITY}{town}3-5-12") is expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("東京都台東区東梟野3-5-12 月光ビル3F", "東京都台東区梟野3-5-12 月光ビル", False),
        ("東京都渋谷区梟ヶ谷3-5-12 月光ビル", "東京都渋谷区梟が谷3-5-12", True),
        ("東京都渋谷区梟ノ宮3-5-12 月光ビル", "東京都渋谷区梟の宮3-5-12", True),
        ("京都市下京区四条通寺町東入二丁目梟旅町35番地", "京都市下京区梟旅町35", True),
        ("京都市下京区四条通寺町東入二丁目梟旅町35番地", "京都市下京区梟旅町2", False),
        ("新潟県燕市大字梟池4852番地7 月光センター内", "新潟県燕市梟池4852-7", True),
        ("新潟県燕市東梟池4852番地7 月光センター内", "新潟県燕市梟池4852-7", False),
    ],
)
def test_a_side_before_the_name_makes_another_town(left: str, right: str, expected: bool) -> None:
    assert is_same(left, right) is expected


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("新潟県燕市梟池4852番地7", "Tsubame-shi"),
        ("埼玉県蕨市中央1-2-3", "Warabi-shi"),
        ("山口県光市島田1-2-3", "Hikari-shi"),
    ],
)
def test_a_city_of_one_character_is_read_by_its_name(text: str, city: str) -> None:
    found = address.read(text, GAZETTEER)
    assert found.city is not None
    assert found.city.text == city
