"""Groups in portions that can be written one after the other: what was together before goes into one portion."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from falsefront.match.arrays import components

Portion = tuple[set[int], list[Sequence[int]]]  # members, and the groups they form


def portions(groups: Sequence[Sequence[int]], before: Iterable[Sequence[int]], *, at_once: int) -> Iterator[Portion]:
    """Give the groups in portions of about so many members.

    Members that are in one group, or were in one of `before`, are in one portion, however many they are. A member of
    `before` that is in no group any more comes along.

    >>> list(portions([[1, 2], [3], [4]], [[2, 3]], at_once=2))
    [({1, 2, 3}, [[1, 2], [3]]), ({4}, [[4]])]
    """
    sets = [*groups, *before]
    members = np.unique(np.array([member for some in sets for member in some], np.int64))
    left = np.searchsorted(members, np.array([some[0] for some in sets for _ in some], np.int64))
    right = np.searchsorted(members, np.array([member for some in sets for member in some], np.int64))
    whole = components(len(members), left, right)
    of_whole: dict[int, Portion] = {}
    for member, label in zip(members.tolist(), whole.tolist(), strict=True):
        of_whole.setdefault(label, (set(), []))[0].add(member)
    label_of = dict(zip(members.tolist(), whole.tolist(), strict=True))
    for group in groups:
        of_whole[label_of[group[0]]][1].append(group)
    portion: Portion = (set(), [])
    for nodes, together in of_whole.values():
        if portion[0] and len(portion[0]) + len(nodes) > at_once:
            yield portion
            portion = (set(), [])
        portion[0].update(nodes)
        portion[1].extend(together)
    if portion[0]:
        yield portion
