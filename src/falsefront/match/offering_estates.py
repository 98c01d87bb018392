"""Under which keys an estate of China is met by one that is called by its place as well: 狮山盈峰, and 盈峰 in 狮山镇.

`address.compare.places_in_names` takes the place off the name. Which place that is, one side may say and the other not,
so an estate is filed under its name and under all that may be left of it: each finds the other, and few share a name.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from falsefront.address.compare.china.places_in_names import left_of
from falsefront.match.offering_abroad import cities_of
from falsefront.match.parts import AT, CACHED

WHOLE, PART = "=", "~"  # whether a name stands for itself, or for a longer one of which it is left

Key = tuple[str, str, str]  # city, mark, name


def told_estates(words: Sequence[str]) -> Iterator[Key]:
    """Yield what a reading says: its estate, and what may be left of its name."""
    return _keys(words, WHOLE, PART)


def offered_estates(words: Sequence[str]) -> Iterator[Key]:
    """Yield under what readings may find it: those called by what may be left of its name, and those by more."""
    return _keys(words, PART, WHOLE)


@lru_cache(maxsize=CACHED)
def marks_of(name: str, hanzi: str, whole: str = WHOLE, part: str = PART) -> tuple[tuple[str, str], ...]:
    """Return what an estate is told under in each city; () where none is named."""
    return ((whole, name), *((part, left) for left in left_of(name, hanzi or None))) if name else ()


def _keys(words: Sequence[str], whole: str, part: str) -> Iterator[Key]:
    marks = marks_of(words[AT["development"]], words[AT["development_hanzi"]], whole, part)
    yield from ((city, *mark) for city in cities_of(words) for mark in marks)
