"""Joins what is compatible and refuses chains: the one grouping rule behind premises and address groups.

Rows of one block say some parts and leave others out. Two rows are compatible where no part that both say differs.

- A row that leaves something out joins what it is compatible with, as long as all of that is one thing.
- A part it leaves out, and on which the rows it fits contradict one another, is *open* for it. A row with open parts
  stands with its like: it joins only rows for which the same parts are open.
- What is left cannot chain: if two rows of a group contradict each other all the same, the group falls apart into
  its equal rows.

The result is a function of each block alone, and of the set of rows in it: neither order nor repetition matters.
"""

import numpy as np

from falsefront.match.arrays import Ints, components, conflicting, dense, first_of
from falsefront.match.meeting import compatible_pairs


def resolve(block: Ints, parts: Ints) -> Ints:
    """Return a group for each row, numbered from 0 upwards without gaps.

    `block` has one number a row: rows of different blocks never meet. `parts` has a column for each part, 0 where the
    row does not say it.
    """
    labels, count = dense([block])
    if count == len(labels) or not parts.shape[1]:
        return labels
    rows = np.arange(len(labels), dtype=np.int64)
    while True:
        rows = rows[conflicting(labels[rows], parts[rows])]
        if not len(rows):
            return dense([labels])[0]
        split, split_count = _split(labels[rows], parts[rows])
        if split_count == len(np.unique(labels[rows])):
            break
        labels = labels.copy()
        labels[rows] = int(labels.max()) + 1 + split
    labels = labels.copy()
    labels[rows] = int(labels.max()) + 1 + _resolve_conflicted(labels[rows], parts[rows])
    return dense([labels])[0]


def _split(labels: Ints, parts: Ints) -> tuple[Ints, int]:
    """Split each block by the parts that all of its rows say: rows that differ in one of them never meet."""
    block, count = dense([labels])
    keys: list[Ints] = [block]
    for column in parts.T:
        all_say = np.ones(count, np.bool_)
        all_say[block[column == 0]] = False
        keys.append(np.where(all_say[block], column, 0))
    return dense(keys)


def _resolve_conflicted(block: Ints, parts: Ints) -> Ints:
    tuples, count = dense([block, *parts.T])
    first = first_of(tuples, count)
    block, parts = block[first], parts[first]
    left, right = compatible_pairs(block, parts)
    opened = _open_parts(parts, left, right)
    alike = opened[left] == opened[right]
    label = components(count, left[alike], right[alike])
    torn = conflicting(label, parts)
    label[torn] = np.flatnonzero(torn)
    return label[tuples]


def _open_parts(parts: Ints, left: Ints, right: Ints) -> Ints:
    """Return the open parts of each row as the bits of one number, from all pairs of compatible rows."""
    count, width = parts.shape
    opened = np.zeros(count, np.int64)
    for at in range(width):
        column = parts[:, at]
        low = np.full(count, np.iinfo(np.int64).max, np.int64)
        high = np.zeros(count, np.int64)
        for mine, other in ((left, right), (right, left)):
            more = (column[mine] == 0) & (column[other] > 0)
            np.minimum.at(low, mine[more], column[other[more]])
            np.maximum.at(high, mine[more], column[other[more]])
        opened |= ((low < high) & (high > 0)).astype(np.int64) << at
    return opened
