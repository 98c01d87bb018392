"""Zones of the Gulf that are counted, which are read as a road and its house: Industrial Area 5, Al Quoz 3, DIP 1."""

import re
from typing import Final

from falsefront.address.reading import Reading

_COUNTRIES: Final = frozenset({"AE", "BH", "KW", "OM", "QA", "SA"})
_ZONE: Final = re.compile(r"(?:^|,)\s*([a-z][a-z .']*[a-z])[ -]*(\d{1,2})\s*(?=,|$)")
_COUNTED: Final = re.compile(r"([a-z]+)(?:[ .-]+no\b)?[ .-]*(\d+[a-z]?)\b")


def numbered_zones_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses in one counted zone are two: neither a building nor a counted part is common to both."""
    if a.country != b.country or a.country not in _COUNTRIES or a.road is None or b.road is None:
        return None
    if a.road.type or b.road.type or a.road.name.key != b.road.name.key:
        return None
    left, right = _around_zone(a), _around_zone(b)
    if left is None or right is None or left[0] != right[0]:
        return None
    if {it.name.key for it in a.developments} & {it.name.key for it in b.developments}:
        return None
    parts, others = (frozenset(_COUNTED.findall(around)) for _, around in (left, right))
    return None if not parts or not others or parts & others else f"two places in a zone: {left[0]}"


def _around_zone(reading: Reading) -> tuple[str, str] | None:
    """Return the number of the zone that was read as the road, and what stands around it."""
    name = reading.road.name.text.lower() if reading.road is not None else ""
    text = reading.raw.lower()
    for match in _ZONE.finditer(text):
        if match[1] == name or _initials(match[1]) == _initials(name):
            return match[2], f"{text[: match.start()]},{text[match.end() :]}"
    return None


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split()) if " " in name else name
