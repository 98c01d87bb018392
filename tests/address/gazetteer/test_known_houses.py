"""The table of houses known by name."""

from collections import Counter

from tests.gazetteer import load

from falsefront import address
from falsefront.address.gazetteer.known_houses import Door, house_named, houses, plain_word, words_with_signs, written
from falsefront.text.hanzi import HAN, simplified

NEW_YORK = frozenset({"US:5128581"})


def _key(name: str) -> str:
    if HAN.search(name):
        return simplified(name)
    return " ".join(plain_word(it.text) for it in words_with_signs(name) if it.text.isalnum())


def test_a_name_is_of_one_house_of_a_city_or_of_one_district() -> None:
    borne = Counter(
        (place, name)
        for it in houses()
        for place in (it.districts or it.cities)
        for name in {_key(name) for name in it.names}
    )
    assert [name for name, times in borne.items() if times > 1] == []


def test_the_road_and_number_of_a_house_stand_as_the_reader_has_them() -> None:
    (house,) = [it for it in houses() if it.names[0] == "Empire State Building"]
    reading = address.read("350 Fifth Avenue, New York", load())
    door, *_ = house.doors
    assert (door.road, door.number) == (reading.road, reading.number)


def test_a_house_is_found_by_its_whole_name_in_its_city_alone() -> None:
    text = "Suite 4100, Empire State Building, New York"
    seen = house_named(text, NEW_YORK)
    assert seen is not None
    assert text[seen.start : seen.end] == "Empire State Building"
    assert house_named(text, frozenset({"GB:2643743"})) is None
    assert house_named("Empire State, New York", NEW_YORK) is None


def test_a_text_that_names_two_houses_names_none() -> None:
    assert house_named("Chrysler Building, Empire State Building", NEW_YORK) is None


def test_a_door_by_its_quarter_is_written_and_read_again() -> None:
    doors: list[Door] = [door for it in houses() for door in it.doors if door.road is None]
    assert doors
    assert all(door.area is not None and written(door).split(";")[5].startswith("@") for door in doors)
