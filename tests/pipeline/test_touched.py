"""Matching only what is new gives what matching everything gives."""

from collections.abc import Collection, Iterable, Iterator, Mapping

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.match.places import reading

from falsefront.match.keys import keys_of
from falsefront.match.parts import Vocabulary, rows_of, words_of
from falsefront.match.premises import same_premises
from falsefront.pipeline.touched import Filed, Words, touched_by

Partition = set[frozenset[int]]


class Files:
    """Texts and their keys, as the store keeps them, and how many were looked at."""

    def __init__(self) -> None:
        self.words: dict[int, Words] = {}
        self.filed: dict[str, list[int]] = {}
        self.members: dict[str, set[int]] = {}
        self.looked_at = 0

    def add(self, node: int, words: Words) -> None:
        keys = keys_of(words)
        self.words[node] = words
        if keys is None:
            return
        is_new = keys.signature not in self.members
        self.members.setdefault(keys.signature, set()).add(node)
        for key in keys.filed if is_new else ():
            self.filed.setdefault(key, []).append(node)

    def filed_under(self, keys: Collection[str]) -> Iterator[Filed]:
        for key in keys:
            for node in self.filed.get(key, ()):
                self.looked_at += 1
                yield key, node, self.words[node]

    def asked(self, node: int) -> int:
        keys = keys_of(self.words[node])
        return len(keys.asked) if keys else 0

    def around(self, nodes: Iterable[int]) -> set[int]:
        reached = touched_by([self.words[node] for node in nodes], self.filed_under)
        return {node for signature in reached for node in self.members[signature]}


def partition(words: Mapping[int, Words]) -> Partition:
    members: dict[str, list[int]] = {}
    for node in sorted(words):
        if keys := keys_of(words[node]):
            members.setdefault(keys.signature, []).append(node)
    vocabulary = Vocabulary()
    rows = rows_of([words[nodes[0]] for nodes in members.values()], vocabulary)
    records = np.array([len(nodes) for nodes in members.values()], np.int64)
    labels = same_premises(rows, vocabulary, records=records)
    together: dict[int, set[int]] = {}
    for label, nodes in zip(labels.tolist(), members.values(), strict=True):
        together.setdefault(label, set()).update(nodes)
    return {frozenset(nodes) for nodes in together.values()}


ROADS = st.sampled_from(
    [
        ("lanjin", "兰金"), ("lanjin", None), ("lanlin", None), ("lanqin", "兰琴"), ("lanqin", None), ("xinhua", None),
        ("zhaoyang", None), ("chaoyang", "朝阳"), ("zhaoyang", "昭阳"),
    ]
)  # fmt: skip
READINGS = st.builds(
    lambda road, number, city, county, kind, development, unit, building: words_of(
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
            building=building,
        )
    ),
    st.none() | ROADS,
    st.sampled_from(["5", "7", "5", "7", "5~7", "7~9", None]),
    st.sampled_from(["1305", "1304", None, ("1305", "1304"), "3205"]),
    st.sampled_from([None, None, "130502", "130503"]),
    st.sampled_from(["lu", "avenue", "dajie", "dadao"]),
    st.sampled_from([None, "jinhai", "xinghe"]),
    st.sampled_from([None, "1", "2"]),
    st.sampled_from([None, None, "3", "4"]),
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
        reached = files.around(batch)
        while True:
            together = {node for group in groups if group & reached for node in group}
            if together <= reached:
                break
            reached = files.around(together | reached)
        groups = {group for group in groups if not group & reached}
        groups |= partition({node: words[node] for node in reached})
    assert groups == partition(dict(enumerate(words)))


def test_work_for_a_new_address_does_not_grow_with_the_store() -> None:
    files = Files()
    for node in range(20_000):
        city = f"{1301 + node % 11}"
        files.add(node, words_of(reading(road="renmin", number=str(node % 500), city=city, unit=str(node))))
    files.add(-1, words_of(reading(road="renmin", number="5", city="1399")))
    files.looked_at = 0
    assert files.around([-1]) == {-1}
    assert files.looked_at <= files.asked(-1)


def test_a_new_room_in_a_tower_of_ten_thousand_meets_one_of_them() -> None:
    files = Files()
    for node in range(10_000):
        files.add(node, words_of(reading(development="jinhai", building="3", unit=str(node))))
    files.looked_at = 0
    files.add(-1, words_of(reading(development="jinhai", building="4", unit="1")))
    assert len(files.around([-1])) == 10_001
    assert files.looked_at <= files.asked(-1)
