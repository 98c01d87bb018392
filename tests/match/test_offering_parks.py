"""Texts of China find each other by the park or market that both call by its trade, however either was read."""

from tests.gazetteer import load

from falsefront import address
from falsefront.match.offering import rare_keys
from falsefront.match.parts import words_of

GAZETTEER = load()
PARK = "扬州市邗江区鼎和新材料产业园5栋"


def _keys(text: str) -> set[str]:
    return set(rare_keys(words_of(address.read(text, GAZETTEER)), text))


def test_a_park_is_met_in_the_other_language_by_name_kind_and_trade() -> None:
    other = _keys("Building 5, Dinghe Advanced Materials Industrial Park, Hanjiang, Yangzhou")
    assert len(_keys(PARK) & other) == 2


def test_a_park_of_another_name_or_city_meets_nothing() -> None:
    assert not _keys(PARK) & _keys("Building 5, Ruihe New Materials Industrial Park, Hanjiang, Yangzhou")
    assert not _keys(PARK) & _keys("Building 5, Dinghe New Materials Industrial Park, Nanjing")


def test_a_text_that_gives_its_road_and_number_is_not_looked_for_by_its_park() -> None:
    assert not _keys("扬州市邗江区鼎和路8号鼎和新材料产业园5栋")
