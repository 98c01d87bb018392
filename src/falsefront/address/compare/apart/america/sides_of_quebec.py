"""A side of a road in Canada that a reader overlooks: 1010 O Rue Ste. Catherine is not 1010, rue Sainte-Catherine Est.

In Quebec a side stands behind the house's number, in brackets, or behind the road's name, in full (Est, Ouest) or as a
letter alone, where it is taken for an initial or a part of the town. So it is asked of the texts: a side counts right
behind a number, at the beginning or end of a part, or where a road's letter stands before what is no name.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from falsefront.address.compare.america.side_left_out import have_one_building, have_one_suite
from falsefront.address.lexicon.abroad import DIRECTIONS, UNIT_WORDS
from falsefront.address.lexicon.table import values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_CANADA: Final = "CA"
_SIDES: Final = {word: side for word, side in DIRECTIONS.items() if len(side) == 1} | values("abroad.side.quebec")
_PART: Final = re.compile(r"[,;()|\n]+| - ")
_TOKEN: Final = re.compile(r"[a-z]?\d[\w-]*|[a-z]+(?:['’-][a-z]+)*|#")
_LEAST_NAME: Final = 3  # letters of a word that a side may stand behind


def sides_of_quebec_apart(a: Reading, b: Reading) -> str | None:
    """Return why two houses in Canada are two: each text gives the road one side, and another one.

    So are two of which one gives none, unless postcode, suite or building says that it was left out.
    """
    if not (_is_there(a) and _is_there(b)):
        return None
    left, right = _sides_said(a.raw), _sides_said(b.raw)
    if left == right or not left.isdisjoint(right):
        return None
    if not (left and right) and not _is_without(a, b):
        return None
    return f"sides of one place: {min(left, default='none')} and {min(right, default='none')}"


def _is_without(a: Reading, b: Reading) -> bool:
    """Whether one of two names no side at all, and nothing tells that its road is the other's."""
    if all(any(word in _SIDES for word in _TOKEN.findall(folded_again(it.raw).text.lower())) for it in (a, b)):
        return False
    if a.postcode is not None and a.postcode == b.postcode:
        return False
    is_road = a.road is not None and b.road is not None and a.road.name.key == b.road.name.key
    return is_road and not (have_one_suite(a, b) or have_one_building(a, b))


def _is_there(reading: Reading) -> bool:
    if reading.country is not None:
        return reading.country == _CANADA
    return any(code.startswith(_CANADA) for code in reading.cities)


@lru_cache(maxsize=8192)
def _sides_said(raw: str) -> frozenset[str]:
    """Return the sides that a text gives its road.

    >>> _sides_said("1010 O Rue Ste. Catherine, Montreal"), _sides_said("1010, rue Sainte-Catherine E., Montréal")
    (frozenset({'w'}), frozenset({'e'}))
    >>> _sides_said("12 rue du Hibou, suite E, Montréal-Est"), _sides_said("(Ouest) 12 rue du Hibou")
    (frozenset(), frozenset({'w'}))
    """
    parts = [_TOKEN.findall(part) for part in _PART.split(folded_again(raw).text.lower())]
    return frozenset(side for part in parts for side in _of_part(part))


def _of_part(words: Sequence[str]) -> Iterator[str]:
    has_house = any(word[0].isdigit() for word in words)
    for at, word in enumerate(words):
        before, behind = words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else ""
        if word not in _SIDES or before in UNIT_WORDS or before == "#":
            continue
        is_alone = not before and len(word) > 1 and (not behind or behind[0].isdigit())  # no sign of a number: N° 12
        is_at_house = is_alone or (before[:1].isdigit() and not UNIT_WORDS.intersection(words[max(0, at - 2) : at]))
        is_of_road = len(before) >= _LEAST_NAME and (not behind or behind[0].isdigit() or behind in UNIT_WORDS)
        is_letter = len(word) == 1 and len(before) >= _LEAST_NAME and len(behind) >= _LEAST_NAME
        if is_at_house or is_of_road or (is_letter and has_house):
            yield _SIDES[word]
