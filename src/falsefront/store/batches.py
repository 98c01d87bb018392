"""Long lists of ids in portions: a statement of SQLite ends at 32,766 values."""

from collections.abc import Collection, Iterator, Sequence

SIZE = 5_000


def batches(ids: Collection[int]) -> Iterator[Sequence[int]]:
    """Give sorted portions of the ids.

    >>> list(batches({3, 1, 2}))
    [[1, 2, 3]]
    """
    ordered = sorted(ids)
    for start in range(0, len(ordered), SIZE):
        yield ordered[start : start + SIZE]
