"""Exact grouping on integer arrays: dense row numbers, runs, and connected components, without a loop per row.

Zero means "not said" in every array of parts; values start at 1.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.signedinteger[Any]]
Bools = npt.NDArray[np.bool_]

FEW_ROWS = 48  # below this a dictionary is faster than arrays
_LARGEST = np.iinfo(np.int64).max // 4


def dense(columns: list[Ints]) -> tuple[Ints, int]:
    """Return a number for each row, equal rows alike, from 0 upwards, and how many there are.

    Exact: columns are combined by multiplication while the product fits, and made dense again where it would not.
    """
    rows = len(columns[0])
    if rows == 0:
        return np.zeros(0, np.int64), 0
    if rows <= FEW_ROWS:
        ids: dict[tuple[int, ...], int] = {}
        listed = zip(*(column.tolist() for column in columns), strict=True)
        return np.array([ids.setdefault(row, len(ids)) for row in listed], np.int64), len(ids)
    combined = np.zeros(rows, np.int64)
    size = 1
    for column in columns:
        width = int(column.max()) + 1
        if size > _LARGEST // width:
            combined, size = _rank(combined)
        combined = combined * width + column
        size *= width
    return _rank(combined)


def _rank(values: Ints) -> tuple[Ints, int]:
    unique, inverse = np.unique(values, return_inverse=True)
    return inverse.astype(np.int64, copy=False).reshape(-1), len(unique)


def first_of(labels: Ints, count: int) -> Ints:
    """Return, for each label, the first row that carries it."""
    first = np.full(count, len(labels), np.int64)
    np.minimum.at(first, labels, np.arange(len(labels), dtype=np.int64))
    return first


def ranges_of(labels: Ints, count: int, values: Ints) -> tuple[Ints, Ints]:
    """Return the least and the greatest value said under each label; (0, 0) where nothing is said."""
    low = np.full(count, np.iinfo(np.int64).max, np.int64)
    high = np.zeros(count, np.int64)
    said = values > 0
    np.minimum.at(low, labels[said], values[said])
    np.maximum.at(high, labels[said], values[said])
    low[high == 0] = 0
    return low, high


def conflicting(labels: Ints, parts: Ints) -> Bools:
    """Return which rows stand under a label whose rows say two things about some part."""
    if len(labels) <= FEW_ROWS:
        return _conflicting_few(labels.tolist(), parts.tolist())
    label, count = dense([labels])
    found = np.zeros(count, np.bool_)
    for column in parts.T:
        low, high = ranges_of(label, count, column)
        found |= low != high
    return found[label]


def _conflicting_few(labels: list[int], parts: list[list[int]]) -> Bools:
    said: dict[int, list[int]] = {}
    found: set[int] = set()
    for label, row in zip(labels, parts, strict=True):
        known = said.get(label)
        if known is None:
            said[label] = row
        elif known != row:
            if any(a and b and a != b for a, b in zip(known, row, strict=True)):
                found.add(label)
            said[label] = [a or b for a, b in zip(known, row, strict=True)]
    return np.array([label in found for label in labels], np.bool_)


def components(count: int, left: Ints, right: Ints) -> Ints:
    """Return the connected component of each of `count` things, as the least thing in it."""
    label = np.arange(count, dtype=np.int64)
    while len(left):
        a, b = label[left], label[right]
        differing = a != b
        if not differing.any():
            break
        left, right = left[differing], right[differing]
        low, high = np.minimum(a[differing], b[differing]), np.maximum(a[differing], b[differing])
        np.minimum.at(label, high, low)
        while True:  # point everything at the root of its tree
            shorter = label[label]
            if np.array_equal(shorter, label):
                break
            label = shorter
    return label


def pairs_within(labels: Ints, limit: int) -> tuple[Ints, Ints]:
    """Return all pairs of rows with one label, as two arrays; a label with more than `limit` rows gives none."""
    order = np.argsort(labels, kind="stable")
    ordered = labels[order]
    starts = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]]) if len(ordered) else np.zeros(0, np.int64)
    sizes = np.diff(np.r_[starts, len(ordered)])
    left: list[Ints] = []
    right: list[Ints] = []
    for size in np.unique(sizes[(sizes > 1) & (sizes <= limit)]):
        base = starts[sizes == size]
        a, b = np.triu_indices(int(size), 1)
        left.append((base[:, None] + a[None, :]).ravel())
        right.append((base[:, None] + b[None, :]).ravel())
    if not left:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    return order[np.concatenate(left)], order[np.concatenate(right)]
