"""How a few places fall apart."""

import random
from collections.abc import Callable

from tests.match.places import reading

from falsefront.address.compare.rules import Verdict
from falsefront.address.reading import Reading
from falsefront.match.parted import parted
from falsefront.records import Comparison, Level


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


def test_a_crowd_outvotes_a_slip_for_those_who_have_more_in_common_with_one_another() -> None:
    avenue, street = reading(kind="dajie"), reading(kind="jie")
    open_ones = reading(kind="street", development="jinhai"), reading(kind="street", development="jinhai", unit="5")
    places = [avenue, street, *open_ones]
    assert sorted(parted(places, records=[6, 1, 1, 1])) == [[0, 2, 3], [1]]
    assert sorted(parted(places, records=[5, 1, 1, 1])) == [[0], [1], [2, 3]]


def test_no_crowd_takes_who_has_more_in_common_with_the_few() -> None:
    avenue, street = reading(kind="dajie"), reading(kind="jie", development="jinhai")
    places = [avenue, street, reading(kind="street", development="jinhai")]
    assert sorted(parted(places, records=[6, 1, 1])) == [[0], [1, 2]]


def _asked(apart: set[frozenset[str]]) -> Callable[[Reading, Reading], tuple[Verdict, Comparison]]:
    """Return who asks by the rooms of two alone: those named are APART, all others SAME."""
    found = Comparison(level=Level.NUMBER, score=1.0, reasons=("same number: 398 and 398",))

    def ask(one: Reading, other: Reading) -> tuple[Verdict, Comparison]:
        is_apart = frozenset({str(one.unit), str(other.unit)}) in apart
        return (Verdict.APART if is_apart else Verdict.SAME), found

    return ask


def test_who_is_the_same_as_all_others_stands_with_his_like_where_these_are_apart() -> None:
    ask = _asked({frozenset("13"), frozenset("24")})
    places = [reading(unit=unit) for unit in "123456"]
    assert sorted(parted(places, ask=ask)) == [[0], [1], [2], [3], [4, 5]]


def test_who_is_apart_from_nobody_but_open_to_one_stays_alone() -> None:
    same = _asked({frozenset("13"), frozenset("24")})

    def ask(one: Reading, other: Reading) -> tuple[Verdict, Comparison]:
        verdict, found = same(one, other)
        return (Verdict.OPEN if {str(one.unit), str(other.unit)} == {"1", "5"} else verdict), found

    places = [reading(unit=unit) for unit in "123456"]
    assert [4] in parted(places, ask=ask)


def test_who_is_apart_from_most_is_no_part_of_the_others() -> None:
    """One misread place, and two that are apart from one another, had torn all to pieces."""
    misread = {frozenset(("0", other)) for other in "3456789"}
    ask = _asked({frozenset("12"), *misread})
    places = [reading(unit=unit) for unit in "0123456789"]
    assert sorted(map(sorted, parted(places, ask=ask))) == [[0], [1], [2], [3, 4, 5, 6, 7, 8, 9]]


def test_two_sides_that_are_apart_throughout_are_two_places_but_for_who_stands_between() -> None:
    ask = _asked({frozenset((one, other)) for one in "012345" for other in "6789"} - {frozenset("56")})
    places = [reading(unit=unit) for unit in "0123456789"]
    assert sorted(map(sorted, parted(places, ask=ask))) == [[0, 1, 2, 3, 4], [5], [6], [7, 8, 9]]
