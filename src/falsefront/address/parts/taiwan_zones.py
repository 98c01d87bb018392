"""Roads of Taiwan that are named after the zone they lie in, and numbered: 工業區四十路, Park Avenue II (園區二路).

The post has 工業區一路 to 四十路 in Taichung alone, as "Gongyequ 40th Rd."; sellers write "40th Rd., Taichung
Industrial Park" and "Industry 40 Road". In the Science Park of Hsinchu some roads have English names of their own.
"""

import re
from dataclasses import replace

from falsefront.address.lexicon.table import values
from falsefront.address.parts.numerals import in_characters, numeral
from falsefront.address.parts.roads import name_key
from falsefront.address.reading import Area, Name, Reading, Road
from falsefront.text.hanzi import simplified

_HAN = re.compile("(工业区?|园区)([一二三四五六七八九十]{1,3}|[0-9]{1,2})路(?![口边])")
_ZONE = "工业区"
_WORKS = _ZONE[:-1]
_AT_ROAD = r"\s?(?P<n>\d{1,2})(?:st|nd|rd|th)?\.? ?(?:rd|road)\b"
_NAMED = re.compile(
    rf"\b(?:gong ?ye ?[qc](?:y?u)|kung[- ]?yeh[- ]?ch[uü]|industr\w+ (?:park|zone|area|district)){_AT_ROAD}"
)
_BARE = re.compile(rf"(?:^|[,;]|\d)\s*(?:industr(?:y|ial)\s)?{_AT_ROAD}")
_TAICHUNG, _HSINCHU = frozenset({"7104"}), frozenset({"7108", "7110"})
_LEAST_OF_ZONE = 10  # an ordinal that no 工業路 has: Industry 40 Road is 工業區四十路, Industry 2 Road may be 工業二路
_AROUND_ZONE = frozenset({"710407", "710408"})  # Xitun and Nantun
_PARK, _SCIENCE = "park", "science"  # of which the one alone is 公園路, too
_SCIENCE_PARK = values("taiwan.science_park.road")


def with_road_of_zone(reading: Reading) -> Reading:
    """Return a reading in Chinese whose road is only a number behind 工業區 or 園區 with the road named after it."""
    road = reading.road
    found = _HAN.search(simplified(reading.raw)) if road is not None else None
    if road is None or found is None or road.name.hanzi is None:
        return reading
    if road.name.hanzi == _WORKS and road.ordinal is not None and _lies_around_zone(reading):
        return replace(reading, road=road._replace(name=Name(_ZONE, name_key(_ZONE), _ZONE)))
    zone, number = found.groups()
    said = road.name.hanzi + (in_characters(road.ordinal) if road.ordinal else "")
    ordinal = int(numeral(number))
    if numeral(said) != str(ordinal) or not (zone.endswith(_DISTRICT) or _lies_around_zone(reading)):
        return reading
    zone = _ZONE if zone in _ZONE else zone
    named = Road(Name(zone, name_key(zone), zone), None, road.type, ordinal, road.section)
    return replace(reading, road=named, areas=tuple(area for area in reading.areas if not _is_before(area, zone)))


def _is_before(area: Area, zone: str) -> bool:
    """Whether an area is only what stands before such a road: its generic word, or a village and district."""
    return area.name.text == zone or (area.kind == "zone" and area.name.text.endswith(_DISTRICT))


def _lies_around_zone(reading: Reading) -> bool:
    """Whether 工業四十路 is 工業區四十路: in a district of Taichung where its zone lies; Dali has roads of its own."""
    county = reading.county
    return county is not None and bool(county.codes) and county.codes <= _AROUND_ZONE


_DISTRICT = "区"


def in_zone(reading: Reading) -> Reading:
    """Return a reading in letters with such a road in Taichung or Hsinchu as it is named in Chinese."""
    road = reading.road
    if road is None:
        return reading
    raw = reading.raw.lower()
    if reading.cities == _TAICHUNG:
        found = _NAMED.search(raw) or _BARE.search(raw)
        is_named = found is not None and found.re is _NAMED
        if found is not None and (is_named or (int(found["n"]) >= _LEAST_OF_ZONE and _has_industrial_zone(reading))):
            name = Name(road.name.text, name_key(_ZONE), None)
            return replace(reading, road=Road(name, None, "road", int(found["n"]), road.section))
        if road.name.key == name_key(_WORKS) and road.ordinal is not None and _lies_around_zone(reading):
            return replace(reading, road=road._replace(name=Name(road.name.text, name_key(_ZONE), None)))
    if reading.cities and reading.cities <= _HSINCHU and road.ordinal is not None:
        key = _SCIENCE_PARK.get(road.name.text.lower())
        if key is not None and (road.type == "avenue" or road.name.text.lower() != _PARK or _SCIENCE in raw):
            return replace(reading, road=road._replace(name=Name(road.name.text, key, None), type="road"))
    return reading


def _has_industrial_zone(reading: Reading) -> bool:
    """Whether the zone of the city itself is named: Taichung Industrial Park."""
    city = reading.city
    keys = {city.key, city.text.lower().split()[0]} if city is not None else set()
    return any(_is_of_city(area, keys) for area in reading.areas)


def _is_of_city(area: Area, keys: set[str]) -> bool:
    return area.kind == "zone" and area.name.key in keys and "industr" in area.name.text.lower()
