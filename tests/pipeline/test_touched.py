"""Matching only what is new gives what matching everything gives."""

from collections.abc import Collection, Mapping

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.match.places import reading

from falsefront.match.keys import keys_of
from falsefront.match.parts import Vocabulary, rows_of, words_of
from falsefront.match.premises import same_premises
from falsefront.pipeline.touched import Words, touched_by

Partition = set[frozenset[int]]


class Files:
    """Nodes and their keys, as the store keeps them, and how often they were asked for."""

    def __init__(self) -> None:
        self.words: dict[int, Words] = {}
        self.filed: dict[str, list[int]] = {}
        self.loaded = 0

    def add(self, node: int, words: Words) -> None:
        self.words[node] = words
        keys = keys_of(words)
        for key in keys.filed if keys else ():
            self.filed.setdefault(key, []).append(node)

    def words_of(self, nodes: Collection[int]) -> Mapping[int, Words]:
        self.loaded += len(nodes)
        return {node: self.words[node] for node in nodes}

    def candidates(self, keys: Collection[str]) -> Mapping[str, Collection[int]]:
        return {key: self.filed[key] for key in keys if key in self.filed}


def partition(words: Mapping[int, Words]) -> Partition:
    vocabulary = Vocabulary()
    nodes = sorted(words)
    labels = same_premises(rows_of([words[node] for node in nodes], vocabulary), vocabulary)
    return {
        frozenset(node for node, other in zip(nodes, labels, strict=True) if other == label)
        for label in np.unique(labels)
        if label >= 0
    }


ROADS = st.sampled_from(
    [("lanjin", "兰金"), ("lanjin", None), ("lanlin", None), ("lanqin", "兰琴"), ("lanqin", None), ("xinhua", None)]
)
READINGS = st.builds(
    lambda road, number, city, county, kind, development, unit: words_of(
        reading(
            road[0] if road else None,
            number if road else None,
            hanzi=road[1] if road else None,
            city=city,
            county=county,
            province="13",
            kind=kind,
            development=development,
            unit=unit,
        )
    ),
    st.none() | ROADS,
    st.sampled_from(["5", "7", "5", "7", "5~7", "7~9"]),
    st.sampled_from(["1305", "1304", None, ("1305", "1304"), "3205"]),
    st.sampled_from([None, None, "130502", "130503"]),
    st.sampled_from(["lu", "avenue", "dajie", "dadao"]),
    st.sampled_from([None, "jinhai", "xinghe"]),
    st.sampled_from([None, "1", "2"]),
)


@given(st.lists(READINGS, min_size=1, max_size=24), st.data())
@settings(max_examples=300, deadline=None)
def test_feeding_in_any_order_and_batches_ends_where_matching_everything_ends(
    words: list[Words], data: st.DataObject
) -> None:
    order = data.draw(st.permutations(range(len(words))))
    sizes = data.draw(st.lists(st.integers(1, 6), min_size=1, max_size=30))
    files = Files()
    groups: Partition = set()
    fed = 0
    for size in [*sizes, len(words)]:
        batch = order[fed : fed + size]
        fed += size
        for node in batch:
            files.add(node, words[node])
        reached = touched_by(batch, words_of=files.words_of, candidates=files.candidates)
        while True:
            together = {node for group in groups if group & reached.keys() for node in group}
            if together <= reached.keys():
                break
            reached = touched_by(together | reached.keys(), words_of=files.words_of, candidates=files.candidates)
        groups = {group for group in groups if not group & reached.keys()} | partition(reached)
    assert groups == partition(dict(enumerate(words)))


def test_work_for_a_new_address_does_not_grow_with_the_store() -> None:
    files = Files()
    for node in range(20_000):
        city = f"{1301 + node % 11}"
        files.add(node, words_of(reading(road="renmin", number=str(node % 500), city=city, unit=str(node))))
    files.add(-1, words_of(reading(road="renmin", number="5", city="1399")))
    files.loaded = 0
    touched_by([-1], words_of=files.words_of, candidates=files.candidates)
    assert files.loaded == 1
