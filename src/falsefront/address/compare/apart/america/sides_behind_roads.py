"""A side behind the type of a road that one address alone has: Owl Drive South is not Owl Drive.

In Britain, Ireland, Australia, New Zealand and South Africa a side behind the type is of the road's name, which has
houses of its own. A postcode of a few houses that both give says that it was left out. In America it is asked by the
ZIP code (see `side_left_out`).
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.abroad import DIRECTIONS, ROAD_TYPES
from falsefront.address.lexicon.table import longest_first
from falsefront.address.reading import Reading

_CANADA: Final = "CA"
_COUNTRIES: Final = frozenset({"AU", "GB", "IE", "NZ", "ZA"})
_LEAST_POSTCODE: Final = 5  # characters of a postcode of a few houses: CF11 9HD
_SIDES: Final = {
    word: side for word, side in DIRECTIONS.items() if side in ("n", "s", "e", "w") and (len(word) > 2 or word == side)
}
_BEHIND: Final = re.compile(
    rf"\b(?:{'|'.join(longest_first(ROAD_TYPES))})\.? ({'|'.join(longest_first(_SIDES))})\b\.?(?=\s*(?:[,;|)\n]|\d|$))"
)


def sides_behind_roads_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of one road's name are two: one of them alone has a side right behind its type.

    In Canada a side that stands behind a name alone is left over: 1250 Sherbrooke E, 1250 Sherbrooke O.
    """
    if a.country == b.country == _CANADA and a.road is b.road is None:
        left, right = _loose(a), _loose(b)
        return f"two sides of a road: {min(left)} and {min(right)}" if left and right and left != right else None
    if a.road is None or b.road is None or bool(a.road.direction) == bool(b.road.direction):
        return None
    if (a.country or b.country) not in _COUNTRIES or a.road.name.key != b.road.name.key:
        return None
    if a.postcode and a.postcode == b.postcode and len(a.postcode) >= _LEAST_POSTCODE:
        return None
    sided, other = (a, b) if a.road.direction else (b, a)
    is_apart = _side_behind(sided.raw) is not None and _side_behind(other.raw) is None
    return f"a side on one road alone: {sided.raw!r}" if is_apart else None


def _loose(reading: Reading) -> set[str]:
    return {_SIDES[word] for word in reading.leftover if word in _SIDES}


@lru_cache(maxsize=4096)
def _side_behind(raw: str) -> str | None:
    """Return the side that stands right behind the type of a road and ends a part, or has a number behind it.

    >>> _side_behind("12 Owl Drive South, Owlby"), _side_behind("12 Owl Road, East Owlby")
    ('s', None)
    """
    found = _BEHIND.search(raw.lower())
    return _SIDES[found[1]] if found is not None else None
