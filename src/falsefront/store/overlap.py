"""Which new group is which old one: ids survive re-matching where members do."""

from collections.abc import Collection, Mapping, Sequence


def kept_ids(
    old: Mapping[int, frozenset[int]],
    new: Sequence[frozenset[int]],
    *,
    strong: Collection[int] = (),
    first: Collection[int] = (),
) -> list[int | None]:
    """Return for each new group the id it goes on with; None where it is a new one.

    Each old id goes to at most one group, and each group takes at most one: ids in `strong` (those an analyst has
    confirmed) before all others where most of their members are, then the pairs that share most members, then ids in
    `first` (those an analyst has decided on), then the lower id, then the group with the lower member. The order in
    which the groups come does not matter.

    >>> kept_ids({7: frozenset({1, 2, 3})}, [frozenset({1}), frozenset({2, 3, 4})])
    [None, 7]
    >>> kept_ids({7: frozenset({1, 2}), 8: frozenset({3, 4, 5})}, [frozenset({1, 2, 3, 4, 5})], strong={7})
    [7]
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

    def rank(pair: tuple[int, int]) -> tuple[bool, int, bool, int, int]:
        old_id, position = pair
        is_strong = old_id in strong and 2 * shared[pair] > len(old[old_id])
        return not is_strong, -shared[pair], old_id not in first, old_id, min(new[position])

    ranked = sorted(shared, key=rank)
    kept: list[int | None] = [None] * len(new)
    taken: set[int] = set()
    for old_id, position in ranked:
        if old_id not in taken and kept[position] is None:
            kept[position] = old_id
            taken.add(old_id)
    return kept
