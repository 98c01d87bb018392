"""The sets that were run once before they were learned from: what they taught is not lost again."""

import pytest
from benchmarks.labelled_pairs import FIRST_RUNS, Pair, first_run
from tests.gazetteer import load

from falsefront import address
from falsefront.address.reader import read_ahead


@pytest.fixture(scope="module", params=FIRST_RUNS)
def pairs(request: pytest.FixtureRequest) -> tuple[Pair, ...]:
    """Give the pairs of each set in turn, read together: all tests of a set come while its readings are remembered."""
    found = first_run(request.param)
    read_ahead((text for pair in found for text in (pair.a, pair.b)), load())
    return found


def test_hardly_any_two_places_of_a_learned_set_are_joined(pairs: tuple[Pair, ...]) -> None:
    joined = [pair for pair in pairs if address.compare_fields(pair.a, pair.b, load())[2].same_premises]
    right = sum(pair.same_premises for pair in joined)
    assert right >= 0.99 * len(joined)


def test_every_pair_of_a_learned_set_compares_alike_both_ways(pairs: tuple[Pair, ...]) -> None:
    for pair in pairs[::7]:
        forth = address.compare_fields(pair.a, pair.b, load())[2]
        back = address.compare_fields(pair.b, pair.a, load())[2]
        assert (forth.level, forth.score) == (back.level, back.score)


def test_every_reading_of_a_learned_set_can_be_kept_in_a_group(pairs: tuple[Pair, ...]) -> None:
    for pair in pairs:
        for text in (pair.a, pair.b):
            assert isinstance(hash(address.read(text, load())), int)
