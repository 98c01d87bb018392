"""Which new group is which old one: ids survive re-matching where members do."""

from collections.abc import Collection, Mapping, Sequence


def kept_ids(
    old: Mapping[int, frozenset[int]], new: Sequence[frozenset[int]], *, first: Collection[int] = ()
) -> list[int | None]:
    """Return for each new group the id it goes on with; None where it is a new one.

    Each old id goes to at most one group, and each group takes at most one: the pairs that share most members first,
    then ids in `first` (those an analyst has decided on), then the lower id, then the group with the lower member.
    The order in which the groups come does not matter.

    >>> kept_ids({7: frozenset({1, 2, 3})}, [frozenset({1}), frozenset({2, 3, 4})])
    [None, 7]
    """
    owners: dict[int, list[int]] = {}
    for old_id, members in old.items():
        for member in members:
            owners.setdefault(member, []).append(old_id)
    shared: dict[tuple[int, int], int] = {}
    for position, group in enumerate(new):
        for member in group:
            for old_id in owners.get(member, ()):
                shared[old_id, position] = shared.get((old_id, position), 0) + 1
    ranked = sorted(shared, key=lambda pair: (-shared[pair], pair[0] not in first, pair[0], min(new[pair[1]])))
    kept: list[int | None] = [None] * len(new)
    taken: set[int] = set()
    for old_id, position in ranked:
        if old_id not in taken and kept[position] is None:
            kept[position] = old_id
            taken.add(old_id)
    return kept
