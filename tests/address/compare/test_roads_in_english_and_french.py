"""Road and number alone, in English and in French: a lead, and no premises."""

import pytest
from tests.address.same import GAZETTEER, is_same

from falsefront import address
from falsefront.records import Level


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("100 Kestrel Street", "100, rue Kestrel"),
        ("25 Kestrel Boulevard", "25 boulevard Kestrel"),
        ("1385 Woodroffe Ave.", "1385, avenue Woodroffe"),
    ],
)
def test_one_kind_of_road_in_two_languages_is_a_lead(one: str, other: str) -> None:
    left, right = (address.read(text, GAZETTEER) for text in (one, other))
    assert address.compare(left, right).level is address.compare(right, left).level is Level.ROAD


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("100 Kestrel Street", "100, avenue Kestrel"),
        ("100 Kestrel Street", "100, rue Merlin"),
        ("100 Kestrel Avenue", "100, boulevard Kestrel"),
    ],
)
def test_another_kind_or_name_is_none(one: str, other: str) -> None:
    left, right = (address.read(text, GAZETTEER) for text in (one, other))
    assert address.compare(left, right).level is Level.DIFFERENT


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Rue du Moulin 33, 1210 Bruxelles", "Molenstraat 33, 1210 Brussel", True),
        ("Rue du Moulin 33, 1210 Bruxelles", "Molenlaan 33, 1210 Brussel", False),
        ("Avenue des Tilleuls 5, 1180 Uccle", "Eikenlaan 5, 1180 Ukkel", False),
        ("Sturenkatu 21, 00510 Helsinki", "Sturegatan 21, 00510 Helsingfors", True),
        ("Sturenkatu 21, 00510 Helsinki", "Sturegatan 21, 11436 Stockholm", False),
        ("Porthaninkatu 1, 00530 Helsinki", "Porthansbrinken 1, 00530 Helsingfors", False),
    ],
)
def test_words_of_roads_are_known_in_both_languages_of_a_town(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) == same
