"""Roads that every zone has for itself: 工业二路, 园区三路, 一路. In two zones of one city they are two roads.

So are roads of a name that every quarter may have (创业路), unless district or town is one. Zones of other names may
lie in one another, so that elsewhere a name that differs keeps nobody apart.
"""

import re
from functools import lru_cache

from falsefront.address.compare.names_of_places.names import is_slip
from falsefront.address.compare.sites.around import towns_agree
from falsefront.address.lexicon.chinese import USES
from falsefront.address.lexicon.table import forms
from falsefront.address.lexicon.translations import TRANSLATED
from falsefront.address.lexicon.words import PINYIN_DIRECTIONS
from falsefront.address.parts.roads import ORDINAL_SYLLABLES, name_key, whole_key
from falsefront.address.parts.zones import NAMELESS_ZONES, ZONE_WORDS
from falsefront.address.reading import Development, Name, Reading, Road
from falsefront.text.hanzi import may_read
from falsefront.text.pinyin import syllable_count

_NAMES = forms("pinyin.zone.road")
_ANYWHERE = frozenset(map(name_key, forms("han.road.anywhere")))
_NUMERALS = frozenset("一二三四五六七八九十百0123456789")
_MAY_BE = re.compile(
    "工业|园区|[一二三四五六七八九十0-9][路街道]|gong ?ye|kung.?yeh|yuan ?qu|industr|park|[0-9](?:st|nd|rd|th)"
)
_SYLLABLES = "|".join(sorted({*ORDINAL_SYLLABLES.values()}, key=len, reverse=True))
_KEY = re.compile(rf"(?:{'|'.join(sorted(_NAMES, key=len, reverse=True))})?(?:(?:{_SYLLABLES})+|[0-9]+)")
_ANYWHERE_KEY = re.compile(rf"(?:{'|'.join(sorted(_ANYWHERE))})(?:{'|'.join(PINYIN_DIRECTIONS)})?(?:{_SYLLABLES})?")
_USE_KEYS = frozenset(TRANSLATED[word] for word in ZONE_WORDS if word in TRANSLATED)
_COUNTRIES = frozenset({"CN", "TW"})
_MAY_BE_COUNTRIES = _COUNTRIES | {None}
_LEAST = 4  # letters of a name that stands in another: 南屏 and 珠海南屏


def zone_roads_apart(a: Reading, b: Reading) -> str | None:
    """Return why a road that every zone has is two here: each side names a zone, and none of them both.

    So is any road where no city, district or town is known to be in common.
    """
    if a.country not in _COUNTRIES or b.country not in _COUNTRIES:
        return _zones_of_nowhere_apart(a, b)
    if not (is_of_zones(a.road) and is_of_zones(b.road)) and not (_is_anywhere(a.road) and not _are_near(a, b)):
        return _zones_of_nowhere_apart(a, b)
    left, right = _zones(a), _zones(b)
    if not left or not right or any(_may_be_one(one, other) for one in left for other in right):
        return _zones_of_nowhere_apart(a, b)
    return f"different zones, each with such a road: {left[0].text!r} and {right[0].text!r}"


def _zones_of_nowhere_apart(a: Reading, b: Reading) -> str | None:
    """Return why two zones, to which no city is common, are two: their names differ in one and the same letters."""
    if not a.cities.isdisjoint(b.cities) or not {a.country, b.country} <= _MAY_BE_COUNTRIES or _are_near(a, b):
        return None
    left, right = _named_zones(a), _named_zones(b)
    if not left or not right or not all(_are_two(one, other) for one in left for other in right):
        return None
    return f"different zones, each with such a road: {left[0].text!r} and {right[0].text!r}"


def _named_zones(reading: Reading) -> list[Name]:
    """Return the names of zones and parks that say more than what they are for, or in which city."""
    said = [area.name for area in reading.areas if area.kind == "zone"]
    said += [one.name for one in reading.developments if _is_zone(one)]
    return [name for name in said if not _is_nameless(name, reading)]


def _are_two(one: Name, other: Name) -> bool:
    if _may_be_one(one, other):
        return False
    are_spelled = [name.hanzi is not None or bool(syllable_count(name.key)) for name in (one, other)]
    return all(are_spelled) or (one.hanzi is other.hanzi is None and not any(are_spelled))


def is_of_zones(road: Road | None) -> bool:
    """Whether a road has a number and else no name, or one that says no more than that it lies in a zone."""
    if road is None:
        return False
    if road.name.hanzi is not None and road.name.key not in _NAMES:
        return _NUMERALS.issuperset(road.name.hanzi)  # 义路 sounds like 一路
    return _KEY.fullmatch(whole_key(road)) is not None


def _is_anywhere(road: Road | None) -> bool:
    """Whether every quarter may have a road of the name: 创业路."""
    return road is not None and road.name.key in _ANYWHERE


def _are_near(a: Reading, b: Reading) -> bool:
    """Whether both lie in one district or town, whose zones may lie in one another."""
    if a.county is not None and b.county is not None and not a.county.codes.isdisjoint(b.county.codes):
        return True
    return a.town is not None and b.town is not None and towns_agree(a.town, b.town)


@lru_cache(maxsize=16384)
def is_key_of_zones(key: str) -> bool:
    """Whether the whole key of a road, with side and ordinal, may be that of such a road, or of one found anywhere.

    >>> is_key_of_zones("gongyeer"), is_key_of_zones("shisan"), is_key_of_zones("yanyi")
    (True, True, False)
    """
    return _KEY.fullmatch(key) is not None or _ANYWHERE_KEY.fullmatch(key) is not None


def may_name_zone(text: str) -> bool:
    """Whether a text may name a zone."""
    return _MAY_BE.search(text.lower()) is not None


def _zones(reading: Reading) -> list[Name]:
    """Return the names of zones and parks; one without a name of its own is known by its district or town.

    Zones of a grade are told apart elsewhere (`zones`).
    """
    said = [area.name for area in reading.areas if area.kind == "zone"]
    said += [one.name for one in reading.developments if _is_zone(one)]
    if any(area.grade for area in reading.areas):
        return []
    named = [name for name in said if not _is_nameless(name, reading)]
    if named or not said:
        return named
    return [Name(place.text, place.key, None) for place in (reading.county, reading.town) if place is not None]


def _is_nameless(zone: Name, reading: Reading) -> bool:
    """Whether a zone has no name but what it is for, or its city's: 科学园区, "Hsinchu Science Park"."""
    if zone.key in NAMELESS_ZONES or zone.hanzi in USES or zone.key in _USE_KEYS:
        return True
    places = [place for place in (reading.city, reading.province) if place is not None]
    return any(zone.key == place.key or zone.key in _called(place.text) for place in places)


@lru_cache(maxsize=4096)
def _called(place: str) -> frozenset[str]:
    """Return what a place may be called in letters in the name of its zone: New Taipei City, Taipei.

    >>> sorted(_called("New Taipei City")), sorted(_called("Heilongjiang"))
    (['newtaipei', 'newtaipeicity', 'taipei', 'taipeicity'], ['heilongjiang'])
    """
    words = place.lower().split()
    names = {"".join(words), "".join(words[:-1])} - {""}
    return frozenset(names | {name.removeprefix("new") for name in names})


def _is_zone(development: Development) -> bool:
    return development.kind == "park"


def _may_be_one(one: Name, other: Name) -> bool:
    if one.key == other.key or is_slip(one.key, other.key):
        return True
    shorter, longer = sorted((one.key, other.key), key=len)
    if len(shorter) >= _LEAST and shorter in longer:
        return True
    han, latin = (one, other) if one.hanzi else (other, one)
    return han.hanzi is not None and latin.hanzi is None and may_read(han.hanzi, latin.key)
