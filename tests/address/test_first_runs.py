"""The sets that were run once before they were learned from: what they taught is not lost again."""

import pytest
from benchmarks.labelled_pairs import FIRST_RUNS, first_run
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize("name", FIRST_RUNS)
def test_hardly_any_two_places_of_a_learned_set_are_joined(name: str) -> None:
    pairs = first_run(name)
    joined = [pair for pair in pairs if address.compare_fields(pair.a, pair.b, load())[2].same_premises]
    right = sum(pair.same_premises for pair in joined)
    assert right >= 0.99 * len(joined)


@pytest.mark.parametrize("name", FIRST_RUNS)
def test_every_pair_of_a_learned_set_compares_alike_both_ways(name: str) -> None:
    for pair in first_run(name)[::7]:
        forth = address.compare_fields(pair.a, pair.b, load())[2]
        back = address.compare_fields(pair.b, pair.a, load())[2]
        assert (forth.level, forth.score) == (back.level, back.score)


@pytest.mark.parametrize("name", FIRST_RUNS)
def test_every_reading_of_a_learned_set_can_be_kept_in_a_group(name: str) -> None:
    for pair in first_run(name):
        for text in (pair.a, pair.b):
            assert isinstance(hash(address.read(text, load())), int)
