"""Labelled parts of addresses abroad."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.records import Level


@pytest.mark.parametrize("word", ["Building", "Bldg", "Tower", "Block"])
def test_a_building_counted_in_words_is_one_by_its_number(word: str) -> None:
    text = f"4100 Owl Drive, {word} Five, Suite 200, Austin, TX 78746"
    assert address.read(text, load()).building == "5"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Building One, 4100 Owl Drive, Suite 200", "4100 Owl Drive, Bldg 5, Suite 200"),
        ("Tower Two, Suite 200, 4100 Owl Drive", "Tower Three, Suite 200, 4100 Owl Drive"),
        ("Building One, Owl Towers, 4100 Owl Drive, Suite 200", "Building Five, Owl Towers, 4100 Owl Drive, Suite 200"),
    ],
)
def test_other_buildings_counted_in_words_share_no_room(one: str, other: str) -> None:
    readings = (address.read(f"{it}, Austin, TX 78746", load()) for it in (one, other))
    assert address.compare(*readings).level is not Level.UNIT
