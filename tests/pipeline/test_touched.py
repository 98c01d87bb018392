"""Matching only what is new gives what matching everything gives."""

from collections.abc import Collection, Iterable, Iterator, Mapping

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.match.places import reading

from falsefront.match.keys import asked_in, keys_of
from falsefront.match.parts import AT, words_of
from falsefront.match.premises import same_premises
from falsefront.match.vocabulary import Vocabulary, rows_of
from falsefront.pipeline.touched import Filed, Reached, Words, touched_by

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
        return len(asked_in(self.words[node], self.words[node][AT["city"]]))

    def reach(self, nodes: Iterable[int], news: Collection[int] = ()) -> dict[str, Reached]:
        return touched_by([self.words[node] for node in nodes], self.filed_under, news)

    def around(self, nodes: Iterable[int], news: Collection[int] = ()) -> set[int]:
        return {node for signature in self.reach(nodes, news) for node in self.members.get(signature, ())}

    def regrouped(self, nodes: Iterable[int], news: Collection[int] = ()) -> Partition:
        """Group what these reach, as the store does."""
        reached = self.reach(nodes, news)
        cities = {node: found.city for signature, found in reached.items() for node in self.members[signature]}
        return partition({node: self.words[node] for node in cities}, cities)

    def after(self, groups: Partition, batch: Collection[int], news: Collection[int]) -> Partition:
        """Return what becomes of the groups once these texts are matched, as a pass of the store does it."""
        start = set(batch)
        reached = self.around(start, news)
        while True:
            together = {node for group in groups if group & reached for node in group}
            if together <= reached:
                break
            start = together | reached
            reached = self.around(start, news)
        return {group for group in groups if not group & reached} | self.regrouped(start, news)


def partition(words: Mapping[int, Words], cities: Mapping[int, str] | None = None) -> Partition:
    members: dict[str, list[int]] = {}
    for node in sorted(words):
        if keys := keys_of(words[node]):
            members.setdefault(keys.signature, []).append(node)
    vocabulary = Vocabulary()
    rows = rows_of([words[nodes[0]] for nodes in members.values()], vocabulary)
    records = np.array([len(nodes) for nodes in members.values()], np.int64)
    lie = None
    if cities is not None:
        lie = np.array([vocabulary.number(cities[nodes[0]]) for nodes in members.values()], np.int64)
    labels = same_premises(rows, vocabulary, records=records, cities=lie)
    together: dict[int, set[int]] = {}
    for label, nodes in zip(labels.tolist(), members.values(), strict=True):
        together.setdefault(label, set()).update(nodes)
    return {frozenset(nodes) for nodes in together.values()}


ROADS = st.sampled_from(
    [
        ("lanjin", "兰金"), ("lanjin", None), ("lanlin", None), ("lanqin", "兰琴"), ("lanqin", None), ("xinhua", None),
        ("zhaoyang", None), ("chaoyang", "朝阳"), ("zhaoyang", "昭阳"), ("zhaoyagn", None),
        ("renmin", "人民"), ("peolpes", None), ("peoples", None),
    ]
)  # fmt: skip
READINGS = st.builds(
    lambda road, number, city, province, county, kind, development, unit, building: words_of(
        reading(
            road[0] if road else None,
            number,
            hanzi=road[1] if road else None,
            city=city,
            county=county,
            province=province,
            kind=kind,
            development=development,
            unit=unit,
            building=building,
        )
    ),
    st.none() | ROADS,
    st.sampled_from(["5", "7", "5", "7", "5~7", "7~9", None]),
    st.sampled_from(["1305", "1304", None, ("1305", "1304"), ("1305", "3205"), "3205"]),
    st.sampled_from(["13", "13", "32", ("13", "32"), None]),
    st.sampled_from([None, None, "130502", "130503"]),
    st.sampled_from(["lu", "avenue", "dajie", "dadao", None]),
    st.sampled_from([None, "jinhai", "xinghe"]),
    st.sampled_from([None, "1", "2"]),
    st.sampled_from([None, None, "3", "4"]),
)


# Few roads and numbers, many cities, half of the texts open about theirs: whatever joins them ties crowds together.
CROWDS = st.builds(
    lambda road, number, place, county, kind, development, hanzi: words_of(
        reading(
            road,
            number,
            county=county if place[0] == "1305" else None,
            hanzi=hanzi if road == "lanjin" else None,
            city=place[0],
            province=place[1],
            kind=kind,
            development=development,
        )
    ),
    st.sampled_from(["lanjin", "lanjin", "lanjin", "lanlin", None]),
    st.sampled_from(["5", "5", "5", "5~7", "7"]),
    st.sampled_from(
        [
            *[("1305", "13")] * 4, ("1304", "13"), ("3205", "32"), ("3206", "32"),
            (None, "13"), (None, "32"), (None, ("13", "32")), (("1305", "3205"), None), (("1304", "1305"), "13"),
            (None, None),
        ]
    ),
    st.sampled_from([None, "130502", "130503"]),
    st.sampled_from(["avenue", "avenue", "dajie", "dadao", "lu", None]),
    st.sampled_from([None, "jinhai", "xinghe"]),
    st.sampled_from([None, None, "兰金", "岚津"]),
)  # fmt: skip


@given(st.lists(READINGS, min_size=1, max_size=24) | st.lists(CROWDS, min_size=10, max_size=24), st.data())
@settings(max_examples=250, deadline=None)
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
        for at_once in ([node] for node in batch) if data.draw(st.booleans()) else [batch]:
            groups = files.after(groups, at_once, batch)
    assert groups == partition(dict(enumerate(words)))


def _added(*new: Words) -> Files:
    files = Files()
    for node, words in enumerate(new):
        files.add(node, words)
    return files


def test_what_a_road_is_in_one_county_counts_for_the_other() -> None:
    avenue = reading(kind="avenue", county="130502")
    dadao = reading(kind="dadao", county="130502")
    dajie = reading(kind="dajie", county="130503")
    files = _added(*map(words_of, (dajie, dadao, avenue)))
    assert files.around([2]) == {0, 1, 2}
    assert files.regrouped([2]) == partition(files.words) == {frozenset({0}), frozenset({1, 2})}


def test_a_range_meets_the_number_it_stands_for_at_a_development() -> None:
    around = reading(number="71~75", development="jinhai")
    beside = reading(number="73")
    without_road = reading(road=None, number="73", development="jinhai")
    files = _added(*map(words_of, (beside, around, without_road)))
    assert files.regrouped([2]) == partition(files.words) == {frozenset({0, 1, 2})}


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
