"""Which pairs of rows to show as the links that hold a group together: stars, not every pair."""

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np

from falsefront.match.arrays import Ints, dense, first_of


def stars(rows: Ints, premises: Ints, hung: Mapping[int, int] = MappingProxyType({})) -> tuple[Ints, Ints]:
    """Return the links of each premises as two arrays of row numbers, in order of the first.

    Rows with equal parts hang on the first of them; those first ones hang on the one that says most. Rows whose
    premises is -1, and rows alone in theirs, have none. A row of `hung` hangs on the row it names, and nobody on it.
    """
    own = premises.copy()
    own[list(hung)] = -1
    members = np.flatnonzero(own >= 0)
    if not len(members):
        return members, members
    node, node_count = dense([premises[members], *(column[members] for column in rows.T)])
    head = members[first_of(node, node_count)]
    repeats = members != head[node]
    left, right = [head[node][repeats]], [members[repeats]]
    said = (rows[head] > 0).sum(axis=1)
    group, count = dense([premises[head]])
    order = np.lexsort((head, -said, group))
    centre = np.full(count, -1, np.int64)
    starts = np.flatnonzero(np.r_[True, group[order][1:] != group[order][:-1]])
    centre[group[order][starts]] = head[order[starts]]
    others = head != centre[group]
    left.append(centre[group][others])
    right.append(head[others])
    left.append(np.array(list(hung.values()), np.int64))
    right.append(np.array(list(hung), np.int64))
    a, b = np.concatenate(left), np.concatenate(right)
    by_row = np.lexsort((b, a))
    return a[by_row], b[by_row]
