"""The halves of the first runs that nobody learns from: counted together, never shown."""

from benchmarks.address_quality import judged, tally
from benchmarks.labelled_pairs import KEPT_BACK, UNSPLIT, first_run, kept_back


def test_hardly_any_two_places_that_were_kept_back_are_joined() -> None:
    pairs = [pair for name in KEPT_BACK for pair in kept_back(name)]
    assert (tally(pairs, judged(pairs)).precision >= 0.99) is True


def test_no_pair_that_was_kept_back_stands_in_the_half_that_was_learned_from() -> None:
    for name in (name for name in KEPT_BACK if name not in UNSPLIT):
        learned = {frozenset((pair.a, pair.b)) for pair in first_run(name)}
        assert not any(frozenset((pair.a, pair.b)) in learned for pair in kept_back(name))
