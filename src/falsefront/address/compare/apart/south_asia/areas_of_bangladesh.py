"""Numbered roads of Bangladesh, of which each area counts its own: House 27, Road 11 of Uttara and of Mirpur."""

import re
from itertools import product
from typing import Final

from falsefront.address.compare.world.words_abroad import Manner, is_one_name
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_BANGLADESH: Final = "BD"
_NUMBERED: Final = "No "
_COUNTED: Final = re.compile(r"\b(?:sector|block|ward|section|phase|zone)\b|\d")
_LEAST: Final = 4  # letters


def areas_of_bangladesh_apart(a: Reading, b: Reading) -> str | None:
    """Return why two houses of one numbered road are two: each text names an area, and it is another."""
    if not a.country == b.country == _BANGLADESH or a.road is None or b.road is None:
        return None
    if not (a.road.name.text.startswith(_NUMBERED) and a.road.name.key == b.road.name.key):
        return None
    if (a.postcode and a.postcode == b.postcode) or not (_is_latin(a.raw) and _is_latin(b.raw)):
        return None
    left, right = _areas(a), _areas(b)
    if not left or not right or any(_is_one(one, other) for one, other in product(left, right)):
        return None
    return f"one numbered road of two areas: {min(left)} and {min(right)}"


def _areas(reading: Reading) -> frozenset[str]:
    return frozenset(
        area.name.key
        for area in reading.areas
        if len(area.name.key) >= _LEAST and not _COUNTED.search(area.name.text.lower())
    )


def _is_latin(raw: str) -> bool:
    return folded_again(raw).text.isascii()


def _is_one(one: str, other: str) -> bool:
    return one in other or other in one or is_one_name(one, other, Manner(_BANGLADESH))
