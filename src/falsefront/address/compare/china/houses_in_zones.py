"""Whether Building 3 of two addresses in one village or zone may be one: that of an estate there is not the zone's."""

import re
from typing import Final

from falsefront.address.compare.china.alike_names import any_agree
from falsefront.address.compare.china.uses_of_parks import uses_of_parks_apart
from falsefront.address.compare.names_of_places.names import names_agree
from falsefront.address.compare.sites.landmarks import areas_left_over_apart, sides_of_landmark_apart
from falsefront.address.compare.sites.nameless import is_park_in_zone
from falsefront.address.lexicon.table import values
from falsefront.address.reading import NAMED, Name, Reading

_PARK, _ZONE = "park", "zone"
_GENERIC: Final = re.compile(r" ?(park|zone|area|district)\b", re.IGNORECASE)


def are_elsewhere_in_ground(a: Reading, b: Reading, grounds_a: list[Name], grounds_b: list[Name]) -> bool:
    """Whether buildings of one number are two: each of an estate or road of its own, or one in a park of the zone."""
    if _has_owner_in(a, grounds_b) and _has_owner_in(b, grounds_a) and not _have_one_loose_name(a, b):
        return True  # Building 3 of another estate, or of a number on a road
    return _has_park_in(a, b, grounds_b) or _has_park_in(b, a, grounds_a)


def places_in_ground_apart(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return the sides of one landmark, the areas of one zone, or two parks of one name, that two houses stand on."""
    if not (a.building or a.number or b.building or b.number):
        return None
    apart = _named_places_apart(a, b) or sides_of_landmark_apart(a, b)
    return apart or areas_left_over_apart(a, b) or uses_of_parks_apart(a, b)


def _named_places_apart(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return the grounds of which one alone is not said to be a village or zone: 丁家桥26号 is none of 丁家桥村.

    A name in 庄 says so itself: 李家庄12号 is 李家庄村12号.
    """
    is_named = [any(area.grade == NAMED and not _is_said(area.name) for area in it.areas) for it in (a, b)]
    return (repr(a.raw), repr(b.raw)) if is_named[0] != is_named[1] else None


_SAID: Final = values("han.village.said")
_SAID_HAN, _SAID_KEYS = tuple(_SAID), tuple(_SAID.values())


def _is_said(name: Name) -> bool:
    """Whether the end of a name says that it is a village's."""
    return name.hanzi.endswith(_SAID_HAN) if name.hanzi is not None else name.key.endswith(_SAID_KEYS)


def nameless_zones_apart(a: Reading, b: Reading, zone: Name) -> tuple[str, str] | None:
    """Return what tells two zones of a town that have no name: Industrial Park, Industrial Zone, Industrial Zone 2.

    The number may stand behind the zone, or be its house's; where one side alone has it nobody can tell. Asked of
    letters, since in characters 工业园 and 工业区 are said of one.
    """
    if a.is_chinese_script or b.is_chinese_script or zone.hanzi is not None:
        return None
    one, other = _generic(a), _generic(b)
    if one and other and one != other:
        return one, other
    if (a.number is None) != (b.number is None) and a.road is None is b.road:
        return str(a.number or "no number"), str(b.number or "no number")
    return None


def _generic(reading: Reading) -> str:
    """Return whether a zone without a name is called a park or a zone; "" where nothing stands behind its name."""
    for text in (area.name.text for area in reading.areas if area.kind == _ZONE):
        at = reading.raw.lower().find(text.lower())
        found = _GENERIC.match(reading.raw, at + len(text)) if at >= 0 else None
        if found is not None:
            return _PARK if found[1].lower() == _PARK else _ZONE
    return ""


def _has_park_in(reading: Reading, other: Reading, grounds: list[Name]) -> bool:
    """Whether a reading names a park in the zone that both have, with a name or without, which the other does not."""
    there = [*grounds, *(one.name for one in other.developments)]
    return any(
        is_park_in_zone(one, reading) and not any(names_agree(one.name, name) for name in there)
        for one in reading.developments
    )


def _has_estate_in(reading: Reading, grounds: list[Name]) -> bool:
    """Whether a reading names an estate in the village or zone that both have, and not just that again, as a park."""
    return any(not any(names_agree(one.name, ground) for ground in grounds) for one in reading.developments)


def _has_owner_in(reading: Reading, grounds: list[Name]) -> bool:
    """Whether a building is that of an estate in the ground that both have, or of a number on a road there."""
    return (reading.road is not None and reading.number is not None) or _has_estate_in(reading, grounds)


def _have_one_loose_name(a: Reading, b: Reading) -> bool:
    """Whether both have words without a generic in common, and no road, number or other estate: West of Maoyi."""
    names = [[one.name for one in reading.developments] for reading in (a, b)]
    is_plain = not (a.road or b.road or a.number or b.number)
    is_plain = is_plain and all(one.kind is None is one.use for reading in (a, b) for one in reading.developments)
    return is_plain and all(names) and any_agree(*names, is_hong_kong=False)


def is_other_building(one: Reading, other: Reading) -> bool:
    """Whether a number of one side is not the building of the other, in a part that has both: 17-2 and 15幢2单元."""
    return one.number is not None and other.building is not None and str(one.number.first) != other.building


_SIDES = frozenset({"n", "s", "e", "w", "m"})


def plot_of(reading: Reading) -> str | None:
    """Return the plot, but for the side of an estate or zone (南区), where many houses stand."""
    return None if reading.plot in _SIDES else reading.plot
