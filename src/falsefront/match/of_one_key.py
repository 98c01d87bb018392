"""Places of one key that grouping left in several groups, and which of them meet each other all the same.

Grouping works on parts: who leaves one out that several fit stands between these, with his like. Whether such groups
are one is asked of their texts whole (`match.united`, `match.second_chance`). Here it is told which may be: those that
agree in all that makes a place of a kind.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

import numpy as np

from falsefront.address.compare.rules import KINDS
from falsefront.match.arrays import Ints, dense, ranges_of
from falsefront.match.parts import AT
from falsefront.match.premises import kinds_of
from falsefront.match.second_chance import MOST_TEXTS

MOST_GROUPS = 8  # under one key; of more, which every town has, none is asked
MOST_PLACES = 64  # under one key, likewise


def offered_texts(said: Iterable[str], *, is_alone: bool) -> list[str]:
    """Return which texts of a place are asked of those it meets: one for its group, or all where it is alone in it.

    Of a place that more than MOST_TEXTS spell none is: a few of them would leave the rest behind.
    """
    found = sorted(said)
    return found[:1] if not is_alone else found if len(found) <= MOST_TEXTS else []


def meeting_under_keys(rows: Ints, groups: Ints) -> dict[int, list[int]]:
    """Return which of other groups each row meets; `rows` are distinct places, each with its group, -1 for none."""
    found: dict[int, set[int]] = defaultdict(set)
    for by_group in _of_kinds(rows, groups):
        if len(by_group) > MOST_GROUPS or sum(map(len, by_group.values())) > MOST_PLACES:
            continue
        for group, own in by_group.items():
            others = {it for other, some in by_group.items() if other != group for it in some}
            for row in own:
                found[row] |= others
    return {row: sorted(others) for row, others in sorted(found.items())}


def _of_kinds(rows: Ints, groups: Ints) -> Iterator[Mapping[int, Sequence[int]]]:
    """Yield the rows by their groups that have one key of a kind, where the groups are several."""
    has_place = (groups >= 0) & (rows[:, AT["city"]] > 0)
    for of_kind, kind in zip(kinds_of(rows), KINDS, strict=True):
        told = np.flatnonzero(of_kind & has_place)
        if not len(told):
            continue
        block, count = dense([rows[told, AT[name]] for name in ("city", *kind.made_of)])
        low, high = ranges_of(block, count, groups[told] + 1)
        apart = (low < high)[block]
        yield from _by_group(block[apart].tolist(), told[apart].tolist(), groups)


def _by_group(keys: Sequence[Hashable], rows: Sequence[int], groups: Ints) -> Iterator[Mapping[int, Sequence[int]]]:
    found: dict[Hashable, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for key, row in zip(keys, rows, strict=True):
        found[key][int(groups[row])].append(row)
    yield from found.values()
