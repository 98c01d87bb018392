"""Developments of one city of which one name may be a slip of the other: about these `compare` is asked.

A spelling that is no name stands for the one name a slip away; where there are two, it stands for neither, so
that a slip between two estates joins nothing.
"""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from falsefront.address.compare.names_of_places.names import is_slip
from falsefront.match.arrays import Ints, dense, first_of, pairs_within
from falsefront.match.parts import AT
from falsefront.text.pinyin import syllable_count

AFFIX_LETTERS = 3  # a slip leaves the first or the last three letters of an estate's name as they are
SHORTEST_ESTATE = 6  # letters
PAIR_LIMIT = 64  # names of one city that begin alike; of more no slip is told

Slips = tuple[Ints, Ints]  # pairs of rows


def may_be_slip(one: str, other: str) -> bool:
    """Whether one name of an estate may be a slip of the other; two names that both are names are two.

    >>> may_be_slip("longzhuwujin", "logzhuwujin"), may_be_slip("xinhuayuan", "xinghuayuan")
    (True, False)
    """
    return min(len(one), len(other)) >= SHORTEST_ESTATE and is_slip(one, other)


def affixes(name: str) -> tuple[str, ...]:
    """Return how a name begins and ends, for keys under which its slips are met; none of a short name."""
    if len(name) < SHORTEST_ESTATE:
        return ()
    return f"{name[:AFFIX_LETTERS]}-", f"-{name[-AFFIX_LETTERS:]}"


def near_estates(places: Ints, words: Sequence[str]) -> Slips:
    """Return pairs of places in one city of which the estate of one is a slip of the other's and of no other's."""
    rows = np.flatnonzero((places[:, AT["development"]] > 0) & (places[:, AT["city"]] > 0))
    if len(rows) < 2:
        return rows[:0], rows[:0]
    entry, count = dense([places[rows, AT["city"]], places[rows, AT["development"]]])
    first = rows[first_of(entry, count)]
    names = [words[at] for at in places[first, AT["development"]].tolist()]
    pairs = _near(places[first, AT["city"]], names)
    chosen = _only_ones(pairs, [bool(syllable_count(name)) for name in names])
    left = np.array([one for one, _ in chosen], np.int64)
    right = np.array([other for _, other in chosen], np.int64)
    return first[left], first[right]


def _near(cities: Ints, names: Sequence[str]) -> list[tuple[int, int]]:
    found: set[tuple[int, int]] = set()
    long = np.array([at for at, name in enumerate(names) if len(name) >= SHORTEST_ESTATE], np.int64)
    for which in (0, 1):
        ends: dict[str, int] = {}
        numbers = np.array([ends.setdefault(affixes(names[at])[which], len(ends)) for at in long.tolist()], np.int64)
        block = dense([cities[long], numbers])[0] if len(long) else long
        left, right = pairs_within(block, PAIR_LIMIT)
        for one, other in zip(long[left].tolist(), long[right].tolist(), strict=True):
            if may_be_slip(names[one], names[other]):
                found.add((min(one, other), max(one, other)))
    return sorted(found)


def _only_ones(pairs: Sequence[tuple[int, int]], are_names: Sequence[bool]) -> list[tuple[int, int]]:
    """Return the pairs of a spelling and the one name it can stand for, or of two that have but each other."""
    near: dict[int, set[int]] = defaultdict(set)
    for one, other in pairs:
        near[one].add(other)
        near[other].add(one)
    chosen = []
    for one, other in pairs:
        if are_names[one] != are_names[other]:
            spelling = other if are_names[one] else one
            is_only = sum(are_names[at] for at in near[spelling]) == 1
        else:
            is_only = len(near[one]) == len(near[other]) == 1
        if is_only:
            chosen.append((one, other))
    return chosen
