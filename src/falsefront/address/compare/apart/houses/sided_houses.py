"""Towers and blocks of one complex that are called by their sides: Lotus South Tower is not Lotus North Tower."""

from functools import lru_cache
from typing import Final

from falsefront.address.compare.world.words_abroad import Manner, flat_words
from falsefront.address.lexicon.abroad import (
    BUILDING_WORDS,
    BUILDINGS_APART,
    DEVELOPMENT_WORDS,
    HOUSES_ARE_BUILDINGS,
    LEADING_DEVELOPMENTS,
)
from falsefront.address.reading import Reading

_COUNTRIES: Final = BUILDINGS_APART | HOUSES_ARE_BUILDINGS
_KINDS: Final = frozenset({"tower", "building"})
_HOUSES: Final = BUILDING_WORDS | {word for word, kind in DEVELOPMENT_WORDS.items() if kind in _KINDS}
_LED: Final = frozenset(word for word, kind in LEADING_DEVELOPMENTS.items() if kind in _KINDS)


def sided_houses_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses are two: each names a tower or block by a side, and another side."""
    manner = Manner(a.country or b.country)
    if manner.country not in _COUNTRIES:
        return None  # elsewhere a number has one front, whatever its towers are called
    left, right = _sides(a.raw, manner), _sides(b.raw, manner)
    if not left or not right or not left.isdisjoint(right):
        return None
    return f"different sides of one complex: {min(left)} and {min(right)}"


@lru_cache(maxsize=8192)
def _sides(raw: str, manner: Manner) -> frozenset[str]:
    """Return the sides that stand right before a word for a house, or behind one that leads: Torre Norte."""
    found = set()
    for words in flat_words(raw, manner):
        for at, word in enumerate(words):
            if word[0] != "^":
                continue
            before, behind = words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else ""
            if behind.lstrip("!~") in _HOUSES or before.lstrip("!~") in _LED:
                found.add(word[1:])
    return frozenset(found)
