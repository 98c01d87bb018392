"""Suburbs that stand between a road and its city: 30 Main Road, Claremont, Cape Town is not 30 Main Road, Sea Point.

Most suburbs are in no table, so that a reader leaves them out. Where every suburb has a road of the name, two texts
that name another one each are two places. In Australia, New Zealand and South Africa, where the suburb is the town of
an address, the city alone is none of them either.
"""

import re
from functools import lru_cache
from itertools import product
from typing import Final

from falsefront.address.compare.apart.towns.lone_quarters import is_everywhere
from falsefront.address.compare.ends_of_texts import parted, plain_letters
from falsefront.address.compare.names_of_places.names import is_slip
from falsefront.address.lexicon.abroad import (
    BUILDING_WORDS,
    DEVELOPMENT_WORDS,
    DIRECTIONS,
    FIRM_FORMS,
    FIRM_WORDS,
    FLOOR_WORDS,
    LEADING_DEVELOPMENTS,
    LEADING_TYPES,
    ROAD_TYPES,
    UNIT_WORDS,
)
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Reading

_OF_SUBURBS: Final = frozenset({"AU", "NZ", "ZA"})
_PART: Final = re.compile(r"[,;\n]")
_WORD: Final = re.compile(r"[a-z'’]+")
_MOST_WORDS: Final = 3
_LEAST_NAME: Final = 4  # letters
_NO_SUBURBS: Final = frozenset(
    {
        *BUILDING_WORDS, *DEVELOPMENT_WORDS, *DIRECTIONS, *FIRM_FORMS, *FIRM_WORDS, *FLOOR_WORDS,
        *LEADING_DEVELOPMENTS, *LEADING_TYPES, *ROAD_TYPES, *UNIT_WORDS, *forms("abroad.area.middle"),
    }
)  # fmt: skip


def suburbs_between_apart(a: Reading, b: Reading) -> str | None:
    """Return why two houses of a road that every suburb has are two, of one city; None where they may be one."""
    if a.road is None or b.road is None or not (is_everywhere(a.road) and is_everywhere(b.road)):
        return None
    if a.cities.isdisjoint(b.cities) or (a.postcode and a.postcode == b.postcode):
        return None
    if {it.name.key for it in a.developments} & {it.name.key for it in b.developments}:
        return None
    left, right = (_between(it.raw, it.road.name.text.lower(), it.city.key) for it in (a, b) if it.road and it.city)
    if left and right:
        is_one = any(one in other or other in one or is_slip(one, other) for one, other in product(left, right))
        return None if is_one else f"two suburbs: {min(left)} and {min(right)}"
    alone, other = (left, b) if left else (right, a)
    countries = {other.country} if other.country else {code[:2] for code in other.cities}
    if not alone or _OF_SUBURBS.isdisjoint(countries) or any(it in plain_letters(other.raw) for it in alone):
        return None
    return f"a suburb of one side alone: {min(alone)}"


@lru_cache(maxsize=4096)
def _between(raw: str, road: str, city: str) -> frozenset[str]:
    """Return the names of one to three words that are parts of a text between its road and its city.

    >>> _between("30 Main Road, Claremont, Cape Town", "main", "capetown")
    frozenset({'claremont'})
    >>> _between("Heron House, 30 Main Road, Cape Town", "main", "capetown")
    frozenset()
    """
    parts = [part.strip().lower() for part in _PART.split(parted(raw).core)]
    start = next((at for at, part in enumerate(parts) if road in part.split()), None)
    if start is None:
        return frozenset()
    end = next((at for at in range(len(parts) - 1, start, -1) if plain_letters(parts[at]).startswith(city)), None)
    names = map(_suburb, parts[start + 1 : end]) if end is not None else ()
    return frozenset(name for name in names if name and not name.startswith(city))  # Auckland CBD


def _suburb(part: str) -> str:
    words = _WORD.findall(part)
    is_name = 0 < len(words) <= _MOST_WORDS and not any(map(str.isdigit, part)) and _NO_SUBURBS.isdisjoint(words)
    name = plain_letters(part) if is_name else ""
    return name if len(name) >= _LEAST_NAME else ""
