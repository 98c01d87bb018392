import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from falsefront.match import meeting
from falsefront.match.resolve import resolve

Row = tuple[int, ...]
ROW: st.SearchStrategy[Row] = st.tuples(st.integers(1, 2), st.integers(0, 3), st.integers(0, 3), st.integers(0, 2))
ROWS = st.lists(ROW, min_size=1, max_size=14)


def _groups(rows: list[Row]) -> list[int]:
    table = np.array(rows, dtype=np.int64).reshape(len(rows), -1)
    return [int(label) for label in resolve(table[:, 0], table[:, 1:])]


def _same(labels: list[int]) -> set[frozenset[int]]:
    return {frozenset(at for at, other in enumerate(labels) if other == label) for label in labels}


def _are_compatible(a: Row, b: Row) -> bool:
    return a[0] == b[0] and all(x == y or not x or not y for x, y in zip(a, b, strict=True))


def _by_the_rule(rows: list[Row]) -> set[frozenset[int]]:
    """The rule of the module's docstring, one pair at a time."""
    distinct = sorted(set(rows))

    def fits(row: Row) -> list[Row]:
        return [
            other
            for other in distinct
            if _are_compatible(row, other) and any(y and not x for x, y in zip(row, other, strict=True))
        ]

    def open_parts(row: Row) -> set[int]:
        said = [{other[at] for other in fits(row)} - {0} for at in range(len(row))]
        return {at for at, values in enumerate(said) if len(values) > 1 and not row[at]}

    group = {row: {row} for row in distinct}
    for row in distinct:
        for other in fits(row):
            if open_parts(row) == open_parts(other):
                merged = group[row] | group[other]
                for member in merged:
                    group[member] = merged
    for row in distinct:
        if any(not _are_compatible(a, b) for a, b in itertools.combinations(group[row], 2)):
            for member in tuple(group[row]):
                group[member] = {member}
    return {frozenset(at for at, other in enumerate(rows) if other in group[row]) for row in rows}


def test_a_record_without_a_room_joins_the_only_room() -> None:
    assert _same(_groups([(1, 12, 1007), (1, 12, 0), (1, 0, 1007)])) == {frozenset({0, 1, 2})}


def test_a_record_that_fits_two_rooms_stands_with_its_like() -> None:
    rows: list[Row] = [(1, 12, 1007), (1, 12, 1008), (1, 12, 0), (1, 12, 0)]
    assert _same(_groups(rows)) == {frozenset({0}), frozenset({1}), frozenset({2, 3})}


def test_an_open_record_does_not_open_what_is_clear() -> None:
    rows: list[Row] = [(1, 12, 1007), (1, 12, 0), (1, 0, 1007), (1, 14, 1009)]
    assert _same(_groups(rows)) == {frozenset({0, 1, 2}), frozenset({3})}


def test_open_records_that_differ_only_in_what_is_clear_stand_together() -> None:
    rows: list[Row] = [(1, 0, 5), (1, 0, 0), (1, 7, 5), (1, 8, 5)]
    assert _same(_groups(rows)) == {frozenset({0, 1}), frozenset({2}), frozenset({3})}


def test_what_says_both_joins_what_says_either() -> None:
    assert _same(_groups([(1, 5, 0, 0), (1, 0, 7, 0), (1, 5, 7, 0)])) == {frozenset({0, 1, 2})}


def test_blocks_never_meet() -> None:
    assert _same(_groups([(1, 5), (2, 5)])) == {frozenset({0}), frozenset({1})}


@given(ROWS)
@settings(max_examples=400, deadline=None)
def test_the_arrays_do_what_the_rule_says(rows: list[Row]) -> None:
    assert _same(_groups(rows)) == _by_the_rule(rows)


@given(ROWS, st.integers(1, 30))
@settings(max_examples=100, deadline=None)
def test_neither_order_nor_repetition_matters(rows: list[Row], step: int) -> None:
    order = sorted(range(len(rows)), key=lambda at: (at * step) % 31)
    labels = _groups(rows)
    mixed = _groups([rows[at] for at in order] + rows)
    assert _same(mixed[len(rows) :]) == _same(labels)
    assert _same([mixed[order.index(at)] for at in range(len(rows))]) == _same(labels)


def test_ten_thousand_rooms_in_one_building_meet_without_pairs() -> None:
    rooms = np.arange(1, 10_001, dtype=np.int64)
    block = np.ones(20_000, np.int64)
    parts = np.concatenate([np.stack([np.full_like(rooms, 3), rooms], 1), np.stack([np.zeros_like(rooms), rooms], 1)])
    labels = resolve(block, parts)
    assert len(set(labels.tolist())) == 10_000
    assert (labels[:10_000] == labels[10_000:]).all()


@given(ROWS)
@settings(max_examples=300, deadline=None)
def test_large_blocks_end_where_small_ones_do(rows: list[Row]) -> None:
    expected = _same(_groups(rows))
    for small, of_a_block in ((1, 10**9), (2, 10**9), (1, 0)):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(meeting, "SMALL_BLOCK", small)
            patch.setattr(meeting, "PAIRS_OF_A_BLOCK", of_a_block)
            patch.setattr(meeting, "PAIRS_AT_ONCE", 3)
            assert _same(_groups(rows)) == expected
