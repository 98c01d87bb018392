"""Houses that a comma parts from a road without its kind, before a British postcode: 250, Longmere, Reading RG2 6GB.

A postcode is of a few houses on one road, so that number and name beside it are a house and its road, under that code
alone. What has the word of a building or of a road is left as it stands, and so are towns and what has its road behind.
"""

import re
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import AREA_WORDS, BUILDING_WORDS, DEVELOPMENT_WORDS, ROAD_TYPES

_MOST_OF_HOUSE: Final = 5  # characters
_HOUSE: Final = re.compile(r"(\d{1,4}[A-Za-z]?) ?, ?(?=([A-Za-z][A-Za-z'.-]{3,}(?: [A-Za-z'.-]+)?) ?,)")
_CODE: Final = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", re.IGNORECASE)
_BRITAIN: Final = "GB"
_TAIL: Final = 40  # characters that postcode and country fill
_OTHER: Final = frozenset({*AREA_WORDS, *BUILDING_WORDS, *DEVELOPMENT_WORDS, *ROAD_TYPES})


def joined(text: str) -> str:
    """Return a text with its house beside the name that follows; most as they are.

    >>> joined("250, Longmere, Green Park, Reading, RG2 6GB"), joined("12, Owl House, Longmere, Reading, RG2 6GB")
    ('250 Longmere, Green Park, Reading, RG2 6GB', '12, Owl House, Longmere, Reading, RG2 6GB')
    """
    if not text[:1].isdigit() or text.find(",", 0, _MOST_OF_HOUSE + 1) < 0:
        return text
    found = _HOUSE.match(text)
    if found is None or _CODE.search(text, max(0, len(text) - _TAIL)) is None:
        return text
    if not _OTHER.isdisjoint(found[2].lower().split()) or _is_town(found[2]) or _has_road(text[found.end() :]):
        return text
    return f"{found[1]} {text[found.end() :]}"


def _is_town(name: str) -> bool:
    return any(city.country == _BRITAIN for city in world().cities_called(name.lower()))


def _has_road(rest: str) -> bool:
    """Whether a part behind the name ends in a road's word: 12, Kestrel, Owl Lane."""
    return any((part.split() or [""])[-1].lower().strip(".") in ROAD_TYPES for part in rest.split(","))
