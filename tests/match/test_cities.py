import numpy as np
from tests.match.places import HANDAN, XINGTAI, reading

from falsefront.address.reading import Reading
from falsefront.match.keys import UNDECIDED
from falsefront.match.premises import same_premises
from falsefront.match.vocabulary import Vocabulary, encode

SUZHOU = ("3205", "3413")
SHANXI = ("14", "61")


def _together(*readings: Reading) -> list[list[int]]:
    vocabulary = Vocabulary()
    labels = same_premises(encode(readings, vocabulary), vocabulary).tolist()
    return [[at for at, label in enumerate(labels) if label == wanted] for wanted in dict.fromkeys(labels)]


def test_an_open_city_is_the_only_one_it_may_be_whoever_else_has_that_road() -> None:
    others = reading(city=HANDAN), reading(city=XINGTAI)
    assert _together(reading(city=SUZHOU), reading(city="3413"), *others) == [[0, 1], [2], [3]]
    assert _together(reading(city=SUZHOU), reading(city="3413"), reading(city="3205")) == [[0], [1], [2]]


def test_a_province_that_may_be_two_is_the_one_that_has_the_road() -> None:
    open_one = reading(city=None, province=SHANXI)
    assert _together(open_one, reading(city="6101"), reading(city=HANDAN)) == [[0, 1], [2]]
    assert _together(open_one, reading(city="6101"), reading(city="1401")) == [[0], [1], [2]]


def test_open_cities_stand_with_their_like() -> None:
    like = reading(city=SUZHOU), reading(city=SUZHOU, county=None)
    assert _together(*like, reading(city=("3205", "3210")), reading(city=None, province="32")) == [[0, 1], [2], [3]]


def test_a_road_of_another_type_or_number_says_nothing() -> None:
    open_one = reading(city=None, province="13", kind="lu")
    assert _together(open_one, reading(kind="dajie"), reading(kind="lu", city=HANDAN)) == [[0, 2], [1]]
    assert _together(open_one, reading(kind="lu", number="399"), reading(kind="lu", city=HANDAN)) == [[0, 2], [1]]
    assert _together(open_one, reading(kind=None), reading(kind="lu", city=HANDAN)) == [[0], [1], [2]]


def test_a_development_says_where_a_road_does_not() -> None:
    open_one = reading(city=None, province="13", development="jinhai")
    only_development = reading(road=None, number=None, development="jinhai")
    assert _together(open_one, only_development) == [[0, 1]]
    assert _together(open_one, reading(road=None, development="jinhai", number="5")) == [[0], [1]]
    assert _together(open_one, only_development, reading(city=HANDAN)) == [[0, 2], [1]]


def test_a_place_with_an_open_city_ties_nobody_together() -> None:
    road, development = reading(), reading(road=None, number=None, development="jinhai", city=HANDAN)
    assert _together(road, development, reading(city=None, province="13", development="jinhai")) == [[0, 2], [1]]


def test_what_was_settled_before_is_taken_as_it_is() -> None:
    vocabulary = Vocabulary()
    rows = encode([reading(), reading(city=None, province="13")], vocabulary)
    records = np.ones(2, np.int64)

    def labels(city: str) -> list[int]:
        cities = np.array([vocabulary.number(XINGTAI), vocabulary.number(city)], np.int64)
        found: list[int] = same_premises(rows, vocabulary, records=records, cities=cities).tolist()
        return found

    assert labels(XINGTAI) == [0, 0]
    assert labels(UNDECIDED + "13") == [0, 1]
