"""How a few places fall apart."""

import random

from tests.match.places import reading

from falsefront.address.reading import Reading
from falsefront.match.parted import parted


def _sets(*readings: Reading) -> set[frozenset[int]]:
    return {frozenset(part) for part in parted(readings)}


def test_what_hangs_together_without_conflict_is_one_place() -> None:
    number, both = reading(), reading(development="jinhai")
    assert _sets(number, both, reading(road=None, number=None, development="jinhai")) == {frozenset({0, 1, 2})}


def test_who_fits_two_goes_with_the_one_he_has_more_in_common_with() -> None:
    estate, bare = reading(kind="dajie", development="jinhai"), reading(kind="jie")
    assert _sets(estate, bare, reading(kind="street", development="jinhai")) == {frozenset({0, 2}), frozenset({1})}


def test_who_fits_two_alike_stands_with_his_like() -> None:
    lone = reading(kind="street"), reading(kind="street", county="130502")
    assert _sets(reading(kind="dajie"), reading(kind="jie"), *lone) == {
        frozenset({0}), frozenset({1}), frozenset({2, 3}),
    }  # fmt: skip


def test_the_order_does_not_matter() -> None:
    places = [
        reading(number=number, kind=kind, development=development)
        for number in ("5", "5~7", "7")
        for kind in ("street", "jie", "dajie")
        for development in (None, "jinhai")
    ]
    expected = _sets(*places)
    for seed in range(5):
        order = random.Random(seed).sample(range(len(places)), len(places))
        mixed = _sets(*(places[at] for at in order))
        assert {frozenset(order[at] for at in part) for part in mixed} == expected


def test_who_is_known_to_be_the_same_is_not_asked() -> None:
    apart = reading(), reading(number="399")
    assert _sets(*apart) == {frozenset({0}), frozenset({1})}
    assert [sorted(part) for part in parted(apart, ["one", "one"])] == [[0, 1]]
