"""Vendors spelled by authors who did not know what is read: what shares an address is found, and nothing else."""

import pytest
from benchmarks.matching_scores import score
from benchmarks.vendors import vendors
from tests.gazetteer import load

from falsefront import address
from falsefront.match.premises import address_groups, same_premises
from falsefront.match.vocabulary import Vocabulary, encode


@pytest.mark.parametrize("noise", ["stranger", "newcomer"])
def test_another_authors_spelling_is_matched(noise: str) -> None:
    rows = list(vendors(3_000, seed=11, noise=noise))
    vocabulary = Vocabulary()
    parts = encode(address.read_all([row[4] for row in rows], load()), vocabulary)
    groups = address_groups(parts, same_premises(parts, vocabulary)).tolist()

    scores = score(
        {row[0]: (row[1], row[2]) for row in rows},
        {row[0]: str(group) for row, group in zip(rows, groups, strict=True) if group >= 0},
    )
    assert scores.pair_precision >= 0.99
    assert scores.pair_f1 >= 0.95
    assert scores.wrongly_joined == 0
