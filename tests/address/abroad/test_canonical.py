"""Every class that a word of the lexicon can give is spelled again, and read back as the same class."""

from collections.abc import Iterator
from itertools import cycle

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.abroad.canonical import is_world
from falsefront.address.lexicon.table import entries, kinds, values
from falsefront.address.reading import Development, Name, Place, Reading
from falsefront.match.keys import keys_of
from falsefront.match.parts import words_of

GAZETTEER = load()
CITIES = (
    "London", "Chicago", "Mumbai", "Hanoi, Vietnam", "Bangkok", "Mexico City", "Istanbul, Turkey", "Moscow, Russia",
    "Sao Paulo, Brazil", "Jakarta", "Kuala Lumpur", "Dubai", "Paris, France", "Berlin", "Seoul, Korea", "Tokyo",
    "Phnom Penh", "Karachi", "Warsaw, Poland", "Athens, Greece", "Cairo",
)  # fmt: skip
CLASSES = sorted({*values("abroad.development").values(), *values("abroad.development.leading").values()})


@pytest.mark.parametrize("kind", CLASSES)
def test_each_class_of_house_or_estate_is_written_by_a_word_that_means_it(kind: str) -> None:
    place = Place("London", frozenset({"GB:2643743"}), "london")
    item = Development(Name("Zorvan", "zorvan", None), kind, None)
    again = address.read(address.canonical(Reading(raw="", country="GB", city=place, developments=(item,))), GAZETTEER)
    assert (again.developments[0] if again.developments else again.areas[0]).name.key == "zorvan"
    assert not again.developments or again.developments[0].kind == kind


def test_a_class_without_a_usual_word_is_written_as_itself() -> None:
    item = Development(Name("Zorvan", "zorvan", None), "hangar", None)
    assert address.canonical(Reading(raw="", country="GB", developments=(item,))).startswith("Zorvan Hangar")


def with_every_word() -> Iterator[str]:
    """Yield each word once, whatever it means, before and behind a name, in each of the cities in turn."""
    forms = sorted({entry.form for kind in kinds() for entry in entries(kind)})
    for form, city in zip(forms, cycle(CITIES), strict=False):
        yield f"Zorvan {form}, 12 Kestrel Street, {city}"
        yield f"{form} Zorvan 12, {city}"


def test_every_word_of_the_lexicon_is_read_compared_and_filed() -> None:
    said = 0
    for reading in address.read_all(list(with_every_word()), GAZETTEER):
        spelling = address.canonical(reading)
        address.compare(reading, reading)
        keys_of(words_of(reading))
        said += is_world(reading) and bool(spelling)
    assert said > len(CITIES)
