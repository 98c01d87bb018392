"""Whether two addresses abroad have more in common than a road: of Rua XV de Novembro 450 every town has one.

What stands behind road and number is held part by part, from the last: what both end with (a country, a province) tells
no town. It is asked only before two addresses are weighed, where a town that no list has weighs as little as a quarter.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.abroad import SMALL_WORDS
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_CHINA_AND_JAPAN: Final = frozenset(
    {"CN", "HK", "JP", "KR", "MO", "TW"}
)  # where no road tells a house, or all are known
_PARTS: Final = re.compile(r"[,;()\n]| - ")
_WORD: Final = re.compile("[a-z]{2,}")
_CODE: Final = re.compile(r"\d{4,}")


def only_a_road_in_common(a: Reading, b: Reading) -> str | None:
    """Return that two addresses name each a town of its own on one road; None where they may name one."""
    if a.road is None or b.road is None or not _CHINA_AND_JAPAN.isdisjoint((a.country, b.country)):
        return None
    if a.cities & b.cities or not (_plain(a.raw).isascii() and _plain(b.raw).isascii()):
        return None
    house = str(a.number.first) if a.number is not None else ""
    if (set(_CODE.findall(a.raw)) & set(_CODE.findall(b.raw))) - {house}:
        return None
    road = _words((a.road.name.text, b.road.name.text))
    left, right = _places(a.raw, frozenset(road)), _places(b.raw, frozenset(road))
    while left and right and left[-1] == right[-1]:
        left, right = left[:-1], right[:-1]
    one, other = _words(left), _words(right)
    if one and other and one.isdisjoint(other):
        return f"one road in two places: {left[-1]} and {right[-1]}"
    return None


@lru_cache(maxsize=4096)
def _places(raw: str, road: frozenset[str]) -> tuple[str, ...]:
    """Return the parts behind the one that names the road, or the first, as far as they name anything."""
    parts = [" ".join(_WORD.findall(part)) for part in _PARTS.split(_plain(raw))]
    at = next((at for at, part in enumerate(parts) if not road.isdisjoint(part.split())), 0)
    return tuple(part for part in parts[at + 1 :] if _words((part,)))


@lru_cache(maxsize=4096)
def _plain(raw: str) -> str:
    return folded_again(raw).text.lower()


def _words(parts: Iterable[str]) -> set[str]:
    return {word for part in parts for word in _WORD.findall(_plain(part)) if word not in SMALL_WORDS}
