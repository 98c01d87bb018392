"""Who names a known house meets who gives its road and number."""

import pytest
from tests.match.meeting import meet, words

from falsefront.match.offering import house_keys


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
    assert meet(text, other)


def test_it_meets_no_other_number_and_no_other_city() -> None:
    assert not meet("Empire State Building, New York", "352 Fifth Avenue, New York")
    assert not meet("Empire State Building, Chicago", "350 Fifth Avenue, New York")


def test_only_a_text_that_names_a_house_has_such_keys() -> None:
    for text in ("Owl Tower, New York", "350 Fifth Avenue, New York", "上海市世纪大道100号", "Owl Tower, Leeds"):
        assert house_keys(words(text), text) == ()
