"""Joins what is compatible and refuses chains: the one grouping rule behind premises and address groups.

Rows of one block say some parts and leave others out. Two rows are compatible where no part that both say differs.

- A row that leaves something out joins what it is compatible with, as long as all of that is one thing.
- Where it fits several that contradict one another it is *open*: it stands with its like and joins nothing.
- What is left cannot chain: if two rows of a group contradict each other all the same, the group falls apart into
  its equal rows.

The result is a function of each block alone, and of the set of rows in it: neither order nor repetition matters.
"""

import numpy as np

from falsefront.match.arrays import Bools, Ints, components, dense, first_of, ranges_of


def resolve(block: Ints, parts: Ints) -> Ints:
    """Return a group for each row, numbered from 0 upwards without gaps.

    `block` has one number a row: rows of different blocks never meet. `parts` has a column for each part, 0 where the
    row does not say it.
    """
    labels, count = dense([block])
    if count == len(labels) or not parts.shape[1]:
        return labels
    conflicted = np.zeros(count, np.bool_)
    for column in parts.T:
        low, high = ranges_of(labels, count, column)
        conflicted |= low != high
    rows = np.flatnonzero(conflicted[labels])
    if not len(rows):
        return labels
    inner = _resolve_conflicted(labels[rows], parts[rows])
    result = labels * 2
    result[rows] = 2 * count + 1 + inner
    return dense([result])[0]


def _resolve_conflicted(block: Ints, parts: Ints) -> Ints:
    tuples, count = dense([block, *parts.T])
    first = first_of(tuples, count)
    block, parts = block[first], parts[first]
    is_open, left, right = _fits(block, parts)
    keep = ~(is_open[left] | is_open[right])
    label = components(count, left[keep], right[keep])
    for column in parts.T:
        low, high = ranges_of(label, count, column)
        torn = (low != high)[label]
        label[torn] = np.flatnonzero(torn)
    return label[tuples]


def _fits(block: Ints, parts: Ints) -> tuple[Bools, Ints, Ints]:
    """Return which distinct rows are open, and the compatible pairs in which one says what the other does not.

    Rows are sorted by which parts they say: two such classes meet on the parts both say, so the work is the number of
    rows times the number of classes, not its square.
    """
    count, width = parts.shape
    says = parts > 0
    classes, class_count = dense([says.astype(np.int64) @ (1 << np.arange(width, dtype=np.int64))])
    members = [np.flatnonzero(classes == at) for at in range(class_count)]
    low = np.full((count, width), np.iinfo(np.int64).max, np.int64)
    high = np.zeros((count, width), np.int64)
    lefts: list[Ints] = [np.zeros(0, np.int64)]
    rights: list[Ints] = [np.zeros(0, np.int64)]
    for mine in members:
        for other in members:
            more = says[other[0]] & ~says[mine[0]]
            if more.any():
                a, b = _meet(block, parts, mine, other, says[mine[0]] & says[other[0]], more, low, high)
                lefts.append(a)
                rights.append(b)
    is_open: Bools = np.any((low < high) & (high > 0), axis=1)
    return is_open, np.concatenate(lefts), np.concatenate(rights)


def _meet(
    block: Ints, parts: Ints, mine: Ints, other: Ints, common: Bools, more: Bools, low: Ints, high: Ints
) -> tuple[Ints, Ints]:
    """Note in `low` and `high` what `other` would add to each row of `mine`; return one fitting pair for each row."""
    both = np.concatenate((mine, other))
    keys, count = dense([block[both], *(parts[both, at] for at in np.flatnonzero(common))])
    mine_keys, other_keys = keys[: len(mine)], keys[len(mine) :]
    for at in np.flatnonzero(more):
        least, greatest = ranges_of(other_keys, count, parts[other, at])
        met = greatest[mine_keys] > 0
        low[mine[met], at] = np.minimum(low[mine[met], at], least[mine_keys][met])
        high[mine[met], at] = np.maximum(high[mine[met], at], greatest[mine_keys][met])
    partner = np.full(count, -1, np.int64)
    partner[other_keys] = other
    found = partner[mine_keys] >= 0
    return mine[found], partner[mine_keys][found]
