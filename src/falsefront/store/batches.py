"""Long lists in portions: ids going in (a statement of SQLite ends at 32,766 values), rows coming out."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, RowMapping, Select

SIZE = 5_000

T = TypeVar("T", int, str)


def batches(ids: Collection[T]) -> Iterator[Sequence[T]]:
    """Give sorted portions of the ids.

    >>> list(batches({3, 1, 2}))
    [[1, 2, 3]]
    """
    ordered = sorted(ids)
    for start in range(0, len(ordered), SIZE):
        yield ordered[start : start + SIZE]


def stream(tx: Connection, query: Select[*tuple[Any, ...]], *, at_a_time: int = 1_000) -> Iterator[RowMapping]:
    """Give the rows of a query with so many in memory; whoever stops early leaves no cursor open."""
    result = tx.execute(query, execution_options={"yield_per": at_a_time})
    try:
        yield from result.mappings()
    finally:
        if not tx.closed:  # an error can keep this alive longer than the connection, whose end is the cursor's
            result.close()
