"""A park for works that the other side calls a zone: "Fulong Industrial Park" beside "Fulong Ind Zone", in one city.

Which of the two a text says, or "Industrial Estate", is its translator's choice (工业区, 工业园). On one road, a
building in it is one then.
"""

import re
from dataclasses import replace
from functools import lru_cache

from falsefront.address.abroad.written.asia.vietnamese_forms import written
from falsefront.address.compare.names_of_places.names import names_agree
from falsefront.address.compare.sites.nameless import is_nameless
from falsefront.address.lexicon.table import expression, forms
from falsefront.address.lexicon.translations import TRANSLATED_PAIRS
from falsefront.address.parts.zones import NAMELESS_ZONES, is_works_park
from falsefront.address.plain.text import folded
from falsefront.address.reading import Area, Development, Reading

_VIETNAM = "VN"
_IN_TWO_LANGUAGES = frozenset({"ID", _VIETNAM})  # where zones stand in English as often
_LEADING_ZONES = forms("abroad.estate.plots")
# What a park without a name is called in pinyin, by what it is for.
NAMELESS_PARKS = {use: TRANSLATED_PAIRS[use, "park"] for use in ("science", "software")}


def is_park_and_zone(a: Reading, b: Reading) -> bool:
    """Whether one names a works park and nothing else, and the other a zone of its name and no development."""
    return a.country == b.country == "CN" and (_is_one(a, b) or _is_one(b, a) or _is_nameless_park_and_zone(a, b))


def _is_nameless_park_and_zone(a: Reading, b: Reading) -> bool:
    """Whether both stand in one building, by its number, in the park of a road that is called by its kind alone.

    Characters have it read as a zone: 科技园, "Science Park". Asked of addresses on one road.
    """
    if a.building is None or a.building != b.building or a.building.isalpha():
        return False
    if a.county is not None and b.county is not None and a.county.codes.isdisjoint(b.county.codes):
        return False
    return _is_of_kind(a, b) or _is_of_kind(b, a)


def _is_of_kind(park: Reading, zone: Reading) -> bool:
    """Whether one names nothing but such a park, and the other it as a zone, beside none but the city's own."""
    zones = [area for area in zone.areas if area.grade is None]
    if len(park.developments) != 1 or zone.developments or len(zones) != 1 or park.areas:
        return False
    (development,), (area,) = park.developments, zones
    is_park = development.kind == "park" and is_nameless(development, park)
    return is_park and area.kind == "zone" and area.name.key == NAMELESS_PARKS.get(development.use or "")


def with_zones(a: Reading, b: Reading) -> tuple[Reading, Reading]:
    """Return two readings with a park of plots as the zone that the other calls it: Owl IP and KCN Owl, Kawasan Owl.

    A park by itself is a named house of sorts, and a zone an area: a plot on both sides is what is asked of either.
    """
    if a.country != b.country or a.country not in _IN_TWO_LANGUAGES:
        return a, b
    if not (a.number and b.number) and not (a.building and b.building):
        return a, b
    return _as_zone(a, b), _as_zone(b, a)


def _as_zone(park: Reading, zone: Reading) -> Reading:
    """Return a reading with its works park as the area of the other's zone, if one is called as the other is."""
    if zone.developments or len(park.developments) != 1:
        return park
    if not (is_works_park(park.developments[0]) or _is_works_estate(park.developments[0])):
        return park
    name = park.developments[0].name.key
    found = next((it for it in zone.areas if it.name.key in {f"{word}{name}" for word in _LEADING_ZONES}), None)
    return replace(park, developments=(), areas=(found, *park.areas)) if found is not None else park


def counted_zones_apart(a: Reading, b: Reading) -> str | None:
    """Return the zones of one name in Vietnam of which one is counted, or each by another number: KCN Owl, KCN Owl 2.

    The first of several goes without its number as often.
    """
    if not (a.country == b.country == _VIETNAM):
        return None
    left, right = _counted(a.raw), _counted(b.raw)
    name = next((it for it in left.keys() & right.keys() if left[it] != right[it]), None)
    return f"different parts of a zone: {name} {left[name]} and {name} {right[name]}" if name else None


@lru_cache(maxsize=1024)
def _counted(raw: str) -> dict[str, str]:
    """Return the numbers of the zones and parks of a text, by name."""
    text = written(folded(raw).text.lower())
    return {" ".join((match[1] or match[3]).split()): match[2] or _FIRST for match in _COUNTED.finditer(text)}


_FIRST = "1"
_COUNTED = re.compile(
    rf"\b(?:{expression('abroad.vietnam.zone.leading', around=False)}) ([a-z ]+?)(?: (\d))?(?= *(?:,|$))"
    rf"|(?:^|[,\d] ?)([a-z ]{{3,40}}) (?:{expression('abroad.vietnam.park', around=False)})\b"
)


def _is_one(park: Reading, zone: Reading) -> bool:
    if len(park.developments) != 1 or zone.developments or len(zone.areas) != 1:
        return False
    (development,), (area,) = park.developments, zone.areas
    if park.areas or area.kind != "zone" or not (is_works_park(development) or _is_works_estate(development)):
        return False
    return not _is_without_name(park, development, area) and names_agree(development.name, area.name) == 1.0


def _is_works_estate(development: Development) -> bool:
    return development.kind == "estate" and development.use == "industrial"  # Fulong Industrial Estate


def _is_without_name(park: Reading, development: Development, area: Area) -> bool:
    return area.name.key in NAMELESS_ZONES or area.name.key.isdigit() or is_nameless(development, park)


def phases_of_parks_apart(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return the phases of two parks of one name, which are zones of their own: 科技园一期 and 二期."""
    left, right = ({one.phase for one in it.developments if one.phase and one.kind == "park"} for it in (a, b))
    return (f"phase {min(left)}", f"phase {min(right)}") if left and right and left.isdisjoint(right) else None
