"""A road as it stands in a flat text, with the direction, type, lane and number that belong to it there."""

from typing import NamedTuple

from falsefront.address.reading import Number


class Standing(NamedTuple):
    """A road as it stands in a text. `is_sure` is False where the name may go on before it, or has a slip."""

    first: int  # tokens from `first` up to `last` are the name
    last: int
    is_sure: bool
    direction: str | None
    ordinal: int | None
    types: frozenset[str]
    section: str | None
    lane: Number | None
    number: Number | None
