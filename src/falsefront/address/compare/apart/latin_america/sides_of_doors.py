"""A side behind a door's number that makes another premises of it: Av. Caracas # 45A-51 Sur is not # 45A-51.

In Colombia the number of a door begins with that of the street it stands at, which there is once on either side of the
city; so do houses that lie beside it (bis). In the west of Argentina houses are counted from one crossing to all sides.
A reader takes such a word for a part of the town, or for the road's, which may be left out elsewhere.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.abroad import DIRECTIONS
from falsefront.address.lexicon.table import longest_first, values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_OF_GRIDS: Final = "CO"  # where the first number is the crossing street's
_COUNTRIES: Final = frozenset({"AR", _OF_GRIDS})
_SIDES: Final = {
    word: side for word, side in DIRECTIONS.items() if len(side) == 1 and (len(word) > len(side) or side == word)
} | values("abroad.side.door")
_BEHIND: Final = rf"(?:[ -]{{0,2}}({'|'.join(longest_first(_SIDES))})\b(?!/)\.?)?"  # 920 e/ 13 y 14
_DIGITS: Final = re.compile(r"[1-9]\d*")


def sides_of_doors_apart(a: Reading, b: Reading) -> str | None:
    """Return why two houses of one number are two: a side stands behind it in one text alone, or another one."""
    country = a.country or b.country
    if a.number is None or b.number is None or country not in _COUNTRIES or country != (b.country or country):
        return None
    if country != _OF_GRIDS and not (_DIGITS.fullmatch(str(a.number)) and _DIGITS.fullmatch(str(b.number))):
        return None
    left, right = _sides(a.raw, str(a.number), country), _sides(b.raw, str(b.number), country)
    if left is None or right is None or left == right:
        return None
    return f"sides of one place: {' '.join(sorted(left)) or 'none'} and {' '.join(sorted(right)) or 'none'}"


@lru_cache(maxsize=8192)
def _sides(raw: str, number: str, country: str) -> frozenset[str] | None:
    """Return what stands behind either half of a door's number; None where the number is not found.

    A letter alone is a side in Colombia, and a flat's elsewhere.

    >>> _sides("Av. Owl # 45A-51 Sur, Bogotá", "45a-51", "CO"), _sides("Cra. 7 # 12 Bis-30", "12bis-30", "CO")
    (frozenset({'s'}), frozenset({'bis'}))
    >>> _sides("Cra. 7 # 12-30, Zona Sur", "12-30", "CO"), _sides("Av. Owl 450 E, San Juan", "450", "AR")
    (frozenset(), frozenset())
    """
    halves = _DIGITS.findall(number)
    spelled = r"[ -]{0,3}".join(rf"0?{half}(?!\d)(?: ?[a-d]\b)?{_BEHIND}" for half in halves)  # 6C-09
    found = re.search(rf"(?<![\d-]){spelled}", folded_again(raw).text.lower())
    if found is None:
        return None
    return frozenset(_SIDES[word] for word in found.groups() if word and (len(word) > 1 or country == _OF_GRIDS))
