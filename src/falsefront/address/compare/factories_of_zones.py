"""Houses that a zone of the mainland counts as factories: 3号厂房 is "Factory Building 3", and no house of a road.

In characters 号 is the number of a house in the zone, in English the word for a building stands beside it.
"""

import re
from dataclasses import replace
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.reading import Reading

_MAINLAND: Final = "CN"
(_FACTORY,) = forms("han.house.counted")
_STANDARD: Final = "|".join(forms("han.house.counted.before"))
_COUNTED: Final = re.compile(rf"(\d{{1,3}})[号號#](?:{_STANDARD})?{_FACTORY}")

_WORDS: Final = "|".join(longest_first(forms("china.zone.house")))
_WORKSHOP: Final = re.compile(
    rf"\b(?:(\d{{1,3}})(?:st|nd|rd|th|#)? )?(?:{_WORDS})\b(?:(?: no\.?| ?#)? ?(\d{{1,3}})\b)?"
)


def with_factories(a: Reading, b: Reading) -> tuple[Reading, Reading]:
    """Return two readings with a factory of one zone as a building in both; most as they are."""
    if not a.country == b.country == _MAINLAND or a.is_chinese_script == b.is_chinese_script:
        return a, b
    if a.is_chinese_script:
        return _as_buildings(a, b)
    latin, han = _as_buildings(b, a)[::-1]
    return latin, han


def _as_buildings(han: Reading, latin: Reading) -> tuple[Reading, Reading]:
    """Return a reading in characters and one in letters with the factory of both as a building."""
    if han.number is None or han.building or han.road or latin.number or latin.road:
        return han, latin
    counted = _COUNTED.search(han.raw)
    if counted is None or counted[1] != str(han.number):
        return han, latin
    if latin.building is None and latin.unit is not None and _workshop(latin.raw) == latin.unit:
        latin = replace(latin, building=latin.unit, unit=None)
    return (han if latin.building is None else replace(han, number=None, building=counted[1])), latin


def _workshop(raw: str) -> str | None:
    """Return the number of the workshop that a text in letters names."""
    found = _WORKSHOP.search(raw.lower())
    return None if found is None else found[1] or found[2]
