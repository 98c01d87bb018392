"""Who names a known house meets who gives its road and number."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.match.offering import house_keys, offered_keys, opposite, told_keys
from falsefront.match.parts import words_of

GAZETTEER = load()


def _words(text: str) -> list[str]:
    return words_of(address.read(text, GAZETTEER))


def _meet(text: str, other: str) -> bool:
    return not {opposite(key) for key in told_keys(_words(other))}.isdisjoint(offered_keys(_words(text), text))


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Empire State Building, New York", "350 Fifth Avenue, New York, NY 10118"),
        ("Central Plaza, Wan Chai, Hong Kong", "香港灣仔港灣道18號"),
        ("上海环球金融中心28楼", "100 Century Avenue, Pudong, Shanghai"),
        ("Heron Tower, London", "110 Bishopsgate, London"),
    ],
)
def test_a_text_that_names_a_house_meets_its_road_and_number(text: str, other: str) -> None:
    assert _meet(text, other)


def test_it_meets_no_other_number_and_no_other_city() -> None:
    assert not _meet("Empire State Building, New York", "352 Fifth Avenue, New York")
    assert not _meet("Empire State Building, Chicago", "350 Fifth Avenue, New York")


def test_only_a_text_that_names_a_house_has_such_keys() -> None:
    for text in ("Owl Tower, New York", "350 Fifth Avenue, New York", "上海市世纪大道100号", "Owl Tower, Leeds"):
        assert house_keys(_words(text), text) == ()
