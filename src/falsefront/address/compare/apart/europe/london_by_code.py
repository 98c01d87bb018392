"""London that one side tells by its postcode alone, beside a road that its suburbs have too: Church Road, NW10 9AA.

The code says which of a dozen Church Roads it is, also where London is named besides, if the other names a suburb. A
text with no code says that of no road that every suburb has; of others it may, if it names no suburb that may lie
elsewhere (Owl Road, Croydon, London). Two towns of two boroughs are two places, whatever the road.
"""

import re
from typing import Final

from falsefront.address.compare.america.side_left_out import EVERYWHERE
from falsefront.address.lexicon.table import forms, values
from falsefront.address.reading import Reading

_LONDON: Final = "london"
_BOROUGHS: Final = values("abroad.london.borough")
_ROADS: Final = EVERYWHERE | {form.replace(" ", "") for form in forms("abroad.road.everywhere.suburb")}
_DISTRICT: Final = re.compile(r"\b(?:[ews]c|[ns][ew]|[nsew])\d{1,2}[a-z]?\b", re.IGNORECASE)


def london_by_code_apart(a: Reading, b: Reading) -> str | None:
    """Return why two houses of London are two: one has its district by the postcode, the other none or a suburb."""
    return _apart(a, b) or _apart(b, a) or _boroughs_apart(a, b)


def _boroughs_apart(a: Reading, b: Reading) -> str | None:
    """Return that both name towns of London that lie in two boroughs."""
    if a.city is None or b.city is None or not a.city.key == b.city.key == _LONDON:
        return None
    if a.postcode and a.postcode == b.postcode:
        return None
    left, right = _boroughs(a), _boroughs(b)
    return (
        f"two boroughs of London: {min(left)} and {min(right)}" if left and right and left.isdisjoint(right) else None
    )


def _boroughs(reading: Reading) -> frozenset[str]:
    return frozenset(_BOROUGHS[name.lower()] for name in _places(reading) if name.lower() in _BOROUGHS)


def _apart(coded: Reading, other: Reading) -> str | None:
    if coded.postcode is None or other.postcode or coded.country != "GB" or coded.road is None or other.road is None:
        return None
    if coded.city is None or coded.city.key != _LONDON:
        return None
    if _LONDON in _without_road(coded) and not (coded.road.name.key in _ROADS and _suburb(other)):
        return None
    district = coded.postcode.partition(" ")[0]
    told = {it.upper() for it in _DISTRICT.findall(other.raw)}
    if told:
        return None if any(district.startswith(it) for it in told) else f"another district of London than {district}"
    if coded.road.name.key in _ROADS:
        return f"a road that every suburb has, and {district} on one side alone"
    suburb = _suburb(other)
    return f"suburb of one side alone: {suburb!r}" if suburb and suburb.lower() not in coded.raw.lower() else None


def _suburb(reading: Reading) -> str | None:
    """Return what a text names within London: a town of its own once, or a quarter."""
    return next((name for name in _places(reading) if name.lower() != _LONDON), None)


def _places(reading: Reading) -> list[str]:
    return [*(reading.city.text.split(", ") if reading.city else ()), *(area.name.text for area in reading.areas)]


def _without_road(reading: Reading) -> str:
    """Return the text of a reading without the name of its road, which may be London Road."""
    name = reading.road.name.text.lower() if reading.road is not None else ""
    return reading.raw.lower().replace(name, " ", 1)
