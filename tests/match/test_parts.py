from dataclasses import replace

import pytest
from tests.gazetteer import load
from tests.match.places import name, reading

from falsefront import address
from falsefront.address.compare.sites.around import SEATS
from falsefront.address.reading import Development
from falsefront.match.parts import AT, PARTS, words_of


@pytest.fixture(scope="module")
def gazetteer() -> address.Gazetteer:
    return load()


def test_there_is_a_word_for_each_part() -> None:
    assert len(words_of(reading())) == len(PARTS)


def test_the_seats_are_those_of_the_gazetteer(gazetteer: address.Gazetteer) -> None:
    found = {
        place.code
        for place in gazetteer.divisions.values()
        if place.level == "county" and place.name.endswith("市") and place.parent
        if gazetteer.divisions[place.parent].pinyin_short == place.pinyin_short
    }
    assert found == SEATS


@pytest.mark.parametrize(
    ("text", "county"),
    [
        ("No. 168 Tingyuan Avenue, Enshi City", ""),
        ("168 Tingyuan Avenue, Jianshi County, Enshi, Hubei", "422822"),
        ("湖北恩施亭源大街168号", ""),
        ("Chaoyang County, Chaoyang, Liaoning, 168 Tingyuan Avenue", "211321"),
    ],
)
def test_a_seat_is_no_county_of_its_own_in_english(text: str, county: str, gazetteer: address.Gazetteer) -> None:
    words = words_of(address.read(text, gazetteer))
    assert words[AT["county"]] == county
    assert words[AT["city"]] in {"4228", "2113"}


def test_what_a_market_trades_in_is_its_translators_word() -> None:
    said = [
        words_of(replace(reading(), developments=(Development(name=name("qiujia"), kind="market", use=use),)))
        for use in ("trade", "commercial", None)
    ]
    assert said[0] == said[1] == said[2]
