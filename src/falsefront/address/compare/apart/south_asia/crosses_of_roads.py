"""A cross of a road in India, by its number behind the road's name: MG Road 2nd Cross is not MG Road.

Behind a comma a cross says where on the road a house stands; right behind the name it is a road of its own.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_COUNTRY: Final = "IN"
_CROSS: Final = re.compile(r"\b(?:road|rd|street|st|marg|salai)\.? (\d{1,2})(?:st|nd|rd|th) cross\b")
_SAID: Final = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?[ -](?:cross|x)\b|\bcross\b[ .-]*(?:no\b[ .]*)?(\d{1,2})\b")


def crosses_of_roads_apart(a: Reading, b: Reading) -> str | None:
    """Return why one address lies on a cross of the road that the other lies on; None where both may, or one house."""
    if _COUNTRY not in (a.country, b.country) or a.road is None or b.road is None:
        return None
    left, right = _crosses(a.raw), _crosses(b.raw)
    if not (left[0] or right[0]) or left[1] & right[1]:
        return None
    if any(developments_agree(one, other) for one in a.developments for other in b.developments):
        return None
    return f"a road and a cross of it: {min(left[0] | right[0])} of {a.road.name.text}"


@lru_cache(maxsize=4096)
def _crosses(raw: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the crosses that a text names right behind a road, and all that it names."""
    text = folded_again(raw).text.lower()
    if "cross" not in text:
        return frozenset(), frozenset()
    every = frozenset(one or other for one, other in _SAID.findall(text))
    return frozenset(_CROSS.findall(text)), every
