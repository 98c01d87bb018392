"""A building called after a quarter and its use is a building of that name, in both languages."""

import pytest
from tests.gazetteer import load

from falsefront import address

G = load()


def level(one: str, other: str) -> str:
    return address.compare(address.read(one, G), address.read(other, G)).level.value


@pytest.mark.parametrize(
    ("text", "key", "use"),
    [
        ("Unit 3, Tuen Mun Commercial Centre, 9 Castle Peak Road, Hong Kong", "tuenmun", "commercial"),
        ("香港屯門青山公路9號屯門商業中心3室", "tuenmun", "commercial"),
        ("Unit 3, Kwai Chung Trade Centre, 9 Castle Peak Road, Hong Kong", "kwaichung", "trade"),
    ],
)
def test_a_quarters_name_with_a_use_behind_it_is_a_building(text: str, key: str, use: str) -> None:
    (building,) = address.read(text, G).developments
    assert (building.name.key, building.use) == (key, use)


@pytest.mark.parametrize(
    "text",
    [
        "Unit 3, 9 Castle Peak Road, Tuen Mun, Hong Kong",
        "Unit 3, Commercial Centre, 9 Castle Peak Road, Tuen Mun, Hong Kong",
        "9 Castle Peak Road, Tuen Mun, Commercial Building",
    ],
)
def test_a_quarter_alone_and_a_use_alone_are_none(text: str) -> None:
    assert address.read(text, G).developments == ()


def test_one_building_is_met_in_both_languages_and_others_are_apart() -> None:
    here = "Unit 1502, 15/F, Kowloon Commercial Centre, 11 Nathan Road, Hong Kong"
    assert level(here, "香港九龍彌敦道11號九龍商業中心15樓1502室") == "unit"
    assert level(here, "Unit 1502, 15/F, Acorn Tower, 11 Nathan Road, Hong Kong") == "number"
    two = ("Unit 9, Tuen Mun Commercial Centre, Hong Kong", "Unit 9, Kwai Chung Commercial Centre, Hong Kong")
    assert level(*two) in {"city", "different"}
    assert level("Unit 9, Kowloon Commercial Centre, Kowloon", "Unit 9, Kowloon Industrial Centre, Kowloon") in {
        "city", "different",
    }  # fmt: skip
