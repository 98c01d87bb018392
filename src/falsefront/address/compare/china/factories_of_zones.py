"""Houses that a zone of the mainland counts as factories: 3号厂房 is "Factory Building 3", and no house of a road.

In characters 号 is the number of a house in the zone, in English the word for a building stands beside it, and a park
for works is a zone by another word. Standard factories (标准厂房) have no other name.
"""

import re
from dataclasses import replace
from typing import Final

from falsefront.address.compare.names_of_places.names import names_agree
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.parts.zones import is_works_park
from falsefront.address.reading import Area, Development, Reading

_MAINLAND: Final = "CN"
(_FACTORY,) = forms("han.house.counted")
_STANDARD: Final = "|".join(forms("han.house.counted.before"))
_COUNTED: Final = re.compile(
    rf"(\d{{1,3}})[号號#栋幢](?:{_STANDARD})?{_FACTORY}|{_FACTORY}(\d{{1,3}})(?:[号號#栋幢]|$)"
)

_WORDS: Final = "|".join(longest_first(forms("china.zone.house") | forms("china.zone.factory")))
_BEFORE: Final = "|".join(forms("china.zone.factory.before"))
_WORKSHOP: Final = re.compile(
    rf"\b(?:(\d{{1,3}})(?:st|nd|rd|th|#)? )?(?:(?:{_BEFORE}) )?(?:{_WORDS})\b\.?(?:(?: no\.?| ?#)? ?(\d{{1,3}})\b)?"
)
_ALL: Final = frozenset({_FACTORY, *(word for word in _WORDS.split("|") if " " not in word)})
_NAMELESS: Final = (
    forms("china.zone.factory") | forms("han.house.counted.before") | forms("china.zone.factory.before") | {_FACTORY}
)
_HOUSES: Final = frozenset({"building", "factory"})
_ZONE: Final = "zone"


def with_factories(a: Reading, b: Reading) -> tuple[Reading, Reading]:
    """Return two readings with a factory of one zone as a building in both; most as they are."""
    if not a.country == b.country == _MAINLAND or a.road or b.road:
        return a, b
    counted, other = _counted(a), _counted(b)
    if counted is None and other is None:
        return a, b
    a, b = (_without_nameless(it) if told else it for it, told in ((a, counted), (b, other)))
    if (counted or a.building) != (other or b.building):
        return a, b
    number = counted or other or ""
    if any(it.number is not None and str(it.number) != number for it in (a, b)):
        return a, b  # 5号56号楼 is in a house of its own
    a, b = _as_building(a, number), _as_building(b, number)
    return _in_zone_of(a, b), _in_zone_of(b, a)


def _counted(reading: Reading) -> str | None:
    """Return the number of the factory that a text counts and that was read as a house or room; None of others."""
    expression, raw = (_COUNTED, reading.raw) if reading.is_chinese_script else (_WORKSHOP, reading.raw.lower())
    for found in expression.finditer(raw) if any(word in raw for word in _ALL) else ():
        number = found[1] or found[2]
        if number and number in (reading.unit, reading.building, str(reading.number or "")):
            is_other = reading.number is not None and str(reading.number) != number
            return None if is_other or (reading.building or number) != number else number
    return None


def _as_building(reading: Reading, number: str) -> Reading:
    is_number = reading.number is not None and str(reading.number) == number
    return replace(
        reading,
        building=number,
        number=None if is_number else reading.number,
        unit=None if reading.unit == number else reading.unit,
    )


def _without_nameless(reading: Reading) -> Reading:
    """Return a reading without the factories that are called by nothing but that: 标准厂房, "Standard Factory"."""
    kept = tuple(it for it in reading.developments if not _is_nameless(it))
    return reading if len(kept) == len(reading.developments) else replace(reading, developments=kept)


def _is_nameless(development: Development) -> bool:
    return development.kind in _HOUSES and _NAMELESS.issuperset(development.name.text.lower().split())


def _in_zone_of(reading: Reading, other: Reading) -> Reading:
    """Return a reading with its park for works as a zone, where the other calls it one."""
    zones = [area for area in other.areas if area.kind == _ZONE]
    if len(reading.developments) != 1 or not zones or reading.areas or not is_works_park(reading.developments[0]):
        return reading
    name = reading.developments[0].name
    if not any(names_agree(name, area.name) for area in zones):
        return reading
    return replace(reading, developments=(), areas=(Area(name, _ZONE),))
