"""Sides of roads of China that stand in brackets in letters: Zhongshan Road (E-1) is not Zhongshan Road (E-2)."""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.compare.flat import flat
from falsefront.address.lexicon.words import PINYIN_DIRECTIONS, Role
from falsefront.address.reading import Reading

_IN_BRACKETS: Final = re.compile(r"\(\s*([A-Za-z]+)[-. ]{0,2}(\d{0,2})\.?\s*\)")


def bracketed_sides_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads of one name are two: each text has a side in brackets that the other has not."""
    left, right = sides_in_brackets(a.raw), sides_in_brackets(b.raw)
    if not left or not right or not left.isdisjoint(right):
        return None
    return f"sides in brackets: {min(left)} and {min(right)}"


@lru_cache(maxsize=4096)
def sides_in_brackets(raw: str) -> frozenset[str]:
    """Return the sides that stand in brackets in a text, with their numbers.

    >>> sorted(sides_in_brackets("58 Zhongshan Road (E-1), Nanchang")), sides_in_brackets("5 Owl Road (Owl Tower)")
    (['e1'], frozenset())
    """
    if "(" not in raw:
        return frozenset()
    return frozenset(
        f"{PINYIN_DIRECTIONS.get(token.text) or token.value}{number}"
        for word, number in _IN_BRACKETS.findall(raw)
        for token in flat(word)
        if token.role is Role.DIRECTION or token.text in PINYIN_DIRECTIONS
    )


def sides_said(raw: str) -> frozenset[str]:
    """Return the sides that a text names, wherever."""
    sides = (PINYIN_DIRECTIONS.get(it.text) or (it.value if it.role is Role.DIRECTION else None) for it in flat(raw))
    return frozenset(side for side in sides if side is not None)
