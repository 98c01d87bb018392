"""Which rows of a block are compatible: all pairs of small blocks at once, large blocks by the parts their rows say.

A block with thousands of rows is taken apart by one part after the other: rows that say it meet only rows that say the
same, rows that do not say it meet all. What would still be too many pairs meets by classes instead, in time linear in
the rows.
"""

from collections.abc import Iterator

import numpy as np

from falsefront.match.arrays import Bools, Ints, dense, pairs_within

SMALL_BLOCK = 48  # rows of a block that are simply compared pair by pair
PAIRS_AT_ONCE = 4_000_000  # held in memory together
PAIRS_OF_A_BLOCK = 20_000_000  # beyond this a block meets by classes


def compatible_pairs(block: Ints, parts: Ints) -> tuple[Ints, Ints]:
    """Return the pairs of compatible rows of one block; rows are distinct.

    Where rows meet by classes, of several rows that fit one and contradict each other enough are returned to show that
    they do.
    """
    lefts: list[Ints] = []
    rights: list[Ints] = []
    for left, right in _pairs(block, parts):
        a, b = _compatible(parts, left, right)
        lefts.append(a)
        rights.append(b)
    empty = np.zeros(0, np.int64)
    return (np.concatenate(lefts), np.concatenate(rights)) if lefts else (empty, empty)


def _compatible(parts: Ints, left: Ints, right: Ints) -> tuple[Ints, Ints]:
    for column in parts.T:
        a, b = column[left], column[right]
        fits = (a == b) | (a == 0) | (b == 0)
        if not fits.all():
            left, right = left[fits], right[fits]
    return left, right


def _pairs(block: Ints, parts: Ints) -> Iterator[tuple[Ints, Ints]]:
    left, right = pairs_within(block, SMALL_BLOCK)
    for start in range(0, len(left), PAIRS_AT_ONCE):
        yield left[start : start + PAIRS_AT_ONCE], right[start : start + PAIRS_AT_ONCE]
    labels, count = dense([block])
    sizes = np.bincount(labels, minlength=count)
    for large in np.flatnonzero(sizes > SMALL_BLOCK).tolist():
        rows = np.flatnonzero(labels == large)
        if _pair_count(rows, parts) > PAIRS_OF_A_BLOCK:
            yield from _by_classes(rows, parts)
        else:
            yield from _by_parts(rows, parts)


def _splitting_part(rows: Ints, parts: Ints) -> int | None:
    """Return the part that most rows say, among those that tell rows apart; None where none does."""
    values = parts[rows]
    said = (values > 0).sum(axis=0)
    least = np.where(values > 0, values, np.iinfo(values.dtype).max).min(axis=0)
    said[least >= values.max(axis=0)] = 0
    best = int(said.argmax())
    return best if said[best] else None


def _groups(rows: Ints, values: Ints) -> list[Ints]:
    order = np.argsort(values, kind="stable")
    ordered = values[order]
    return np.split(rows[order], np.flatnonzero(ordered[1:] != ordered[:-1]) + 1)


def _pair_count(rows: Ints, parts: Ints) -> int:
    size = len(rows)
    at = _splitting_part(rows, parts) if size > SMALL_BLOCK else None
    if at is None:
        return size * (size - 1) // 2
    says = parts[rows, at] > 0
    silent, saying = rows[~says], rows[says]
    among = len(silent) * (len(silent) - 1) // 2 + len(silent) * len(saying)
    return among + sum(_pair_count(group, parts) for group in _groups(saying, parts[saying, at]))


def _by_parts(rows: Ints, parts: Ints) -> Iterator[tuple[Ints, Ints]]:
    at = _splitting_part(rows, parts) if len(rows) > SMALL_BLOCK else None
    if at is None:
        a, b = np.triu_indices(len(rows), 1)
        yield rows[a], rows[b]
        return
    says = parts[rows, at] > 0
    silent, saying = rows[~says], rows[says]
    if len(silent):
        a, b = np.triu_indices(len(silent), 1)
        yield silent[a], silent[b]
        step = max(1, PAIRS_AT_ONCE // max(1, len(saying)))
        for start in range(0, len(silent), step):
            some = silent[start : start + step]
            yield np.repeat(some, len(saying)), np.tile(saying, len(some))
    for group in _groups(saying, parts[saying, at]):
        if len(group) > 1:
            yield from _by_parts(group, parts)


def _by_classes(rows: Ints, parts: Ints) -> Iterator[tuple[Ints, Ints]]:
    """Sort rows by which parts they say; two such classes meet on the parts both say."""
    says = parts[rows] > 0
    bits: Ints = 1 << np.arange(parts.shape[1], dtype=np.int64)
    classes, count = dense([says.astype(np.int64) @ bits])
    members = [rows[classes == at] for at in range(count)]
    for mine in members:
        for other in members:
            common = (parts[mine[0]] > 0) & (parts[other[0]] > 0)
            more = (parts[mine[0]] == 0) & (parts[other[0]] > 0)
            if more.any():
                yield from _meet(parts, mine, other, common, more)


def _meet(parts: Ints, mine: Ints, other: Ints, common: Bools, more: Bools) -> Iterator[tuple[Ints, Ints]]:
    """Pair each row of `mine` with the rows of `other` that have the least and the greatest of each further part."""
    both = np.concatenate((mine, other))
    keys, count = dense([np.zeros(len(both), np.int64), *(parts[both, at] for at in np.flatnonzero(common))])
    mine_keys, other_keys = keys[: len(mine)], keys[len(mine) :]
    for at in np.flatnonzero(more):
        order = np.argsort(parts[other, at], kind="stable")
        for direction in (order, order[::-1]):
            partner = np.full(count, -1, np.int64)
            partner[other_keys[direction]] = other[direction]
            found = partner[mine_keys] >= 0
            yield mine[found], partner[mine_keys][found]
