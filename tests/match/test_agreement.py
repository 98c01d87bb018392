"""Grouping by arrays says what comparing two readings says, but for what only neighbours can tell."""

import itertools
from collections import defaultdict

import pytest
from benchmarks.vendors import vendors

from falsefront import address
from falsefront.match.premises import same_premises
from falsefront.match.vocabulary import Vocabulary, encode


@pytest.mark.parametrize("noise", ["known", "other", "newcomer"])
def test_groups_and_comparisons_agree(noise: str) -> None:
    gazetteer = address.load()
    readings = [address.read(row[4], gazetteer) for row in vendors(1_500, seed=5, noise=noise)]
    vocabulary = Vocabulary()
    labels = same_premises(encode(readings, vocabulary), vocabulary).tolist()

    coarse = [reading for reading, label in zip(readings, labels, strict=True) if label < 0]
    assert not any(address.compare(reading, reading).same_premises for reading in coarse)

    groups: dict[int, list[address.Reading]] = defaultdict(list)
    for reading, label in zip(readings, labels, strict=True):
        if label >= 0:
            groups[label].append(reading)
    joined = [pair for members in groups.values() for pair in itertools.combinations(members[:12], 2)]
    denied = [pair for pair in joined if not address.compare(*pair).same_premises]
    assert len(joined) > 1_000
    assert len(denied) < 0.03 * len(joined)  # two slips, or two that only a third one holds together

    firsts = [members[0] for members in groups.values()]
    apart = [pair for pair in itertools.combinations(firsts, 2) if address.compare(*pair).same_premises]
    assert len(apart) < 0.15 * len(groups)  # they fit several that contradict one another
