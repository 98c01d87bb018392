"""The labelled sets are what their README says: enough pairs of each sort, no address in both sets, known words."""

from collections import Counter

import pytest
from benchmarks.labelled_pairs import SHARED, Pair, committed, vendor_pairs, wilson

from falsefront.records import Level

NAMES = ("seen", "held_out")


def is_published(pair: Pair) -> bool:
    return pair.kind.startswith("ofac")


@pytest.mark.parametrize("name", NAMES)
def test_each_set_has_its_share_of_published_and_made_pairs(name: str) -> None:
    counted = Counter(is_published(pair) for pair in committed(name))
    assert counted[True] >= 250
    assert counted[False] >= 150


@pytest.mark.parametrize("name", NAMES)
def test_both_answers_are_well_represented(name: str) -> None:
    for published in (True, False):
        same = [pair.same_premises for pair in committed(name) if is_published(pair) is published]
        assert 0.25 <= sum(same) / len(same) <= 0.75


def test_no_address_is_in_two_sets() -> None:
    seen, held_out, fresh = (
        {text for pair in committed(name) for text in (pair.a, pair.b)} for name in (*NAMES, "fresh")
    )
    assert not seen & held_out
    assert not fresh & (seen | held_out)


@pytest.mark.parametrize("name", [*NAMES, "fresh"])
def test_no_pair_stands_twice_and_none_is_of_one_string(name: str) -> None:
    pairs = [frozenset((pair.a, pair.b)) for pair in committed(name)]
    assert len(set(pairs)) == len(pairs)
    assert all(len(pair) == 2 for pair in pairs)


@pytest.mark.parametrize("name", [*NAMES, "fresh"])
def test_a_level_agrees_with_the_answer(name: str) -> None:
    for pair in committed(name):
        if pair.level:
            assert Level(pair.level).is_same_premises is pair.same_premises, pair


def test_the_interval_holds_the_share_and_narrows_with_more_pairs() -> None:
    low, high = wilson(95, 100)
    lower, higher = wilson(950, 1000)
    assert low < lower < 0.95 < higher < high
    assert wilson(0, 0) == (0.0, 1.0)


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.exists(), reason="../shared is absent")
def test_synthetic_vendors_give_pairs_of_both_sorts() -> None:
    counted = Counter(pair.same_premises for pair in vendor_pairs())
    assert counted[True] > 1000
    assert counted[False] > 1000
