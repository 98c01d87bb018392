"""A 大道 that English calls a Road: one road where number and zone, or the town it is named for, agree.

So is one that is named after a maker in letters, where both name the town or district: BBK Road is 步步高大道.

Translators write Road for any road, and sellers alter the type to look like another, so that name, number and city
alone prove nothing, nor does the building that both name: it is copied with the rest. Where a known 大道 has no road of
its name beside it, nothing can be altered to, and number and district, or number and building, are enough; so are
district and building where neither side gives a number. Between two in letters a short number and the district are not:
a road of the name may have been laid since. One zone of one town that both name is, for any of two in letters.
"""

import re
from dataclasses import replace

from falsefront.address.compare.china.further_signs import has_one_post_office
from falsefront.address.compare.names_of_places.names import developments_agree, names_agree
from falsefront.address.compare.sites.around import towns_agree
from falsefront.address.compare.sites.zone_roads import is_of_zones
from falsefront.address.compare.sites.zones import is_zone
from falsefront.address.lexicon.table import forms, values
from falsefront.address.parts.roads import name_key
from falsefront.address.reading import Name, Reading

_MAIN, _ANY, _OUTER, _ENGLISH = "dadao", "road", "highway", "avenue"
_LEAST_ZONE = 8  # letters of a zone's name


def as_main_road(a: Reading, b: Reading) -> tuple[Reading, Reading] | None:
    """Return both with the road in letters as the 大道 of the other; None where nothing speaks for it."""
    if a.road is None or b.road is None or a.road.type == b.road.type or _ANY not in (a.road.type, b.road.type):
        return None  # so most are
    types = {a.road.type, b.road.type}
    if types == {_ENGLISH, _ANY}:
        return _as_avenue(a, b)
    if types != {_MAIN, _ANY} or a.number != b.number:
        return None
    is_left = a.road.type == _ANY
    latin, han = (a, b) if is_left else (b, a)
    if latin.is_chinese_script or not han.is_chinese_script:
        return None
    if not (_is_one_place(a, b) or _is_of_maker(latin, han)):
        return None
    latin = replace(latin, road=latin.road and latin.road._replace(type=_MAIN))
    return (latin, han) if is_left else (han, latin)


def _as_avenue(a: Reading, b: Reading) -> tuple[Reading, Reading] | None:
    """Return both, in letters, with an Avenue, where one says Road of a known 大道; None of any other road."""
    if a.is_chinese_script or b.is_chinese_script or a.number != b.number:
        return None
    is_long = a.number is not None and a.number.first >= _LONG_NUMBER
    is_enough = is_long or has_one_post_office(a, b) or _has_one_building(a, b)
    if not (is_enough and _is_known_avenue(a, b)) and not (a.number is not None and _is_in_zone_of_town(a, b)):
        return None
    left, right = (replace(it, road=it.road and it.road._replace(type=_ENGLISH)) for it in (a, b))
    return left, right


def may_be_highway(a: Reading, b: Reading) -> bool:
    """Whether a 大道 in characters and a Highway in letters may be one: no proof of a road with a number."""
    return (
        a.road is not None
        and b.road is not None
        and {a.road.type, b.road.type} == {_MAIN, _OUTER}
        and a.road.direction == b.road.direction
        and a.is_chinese_script != b.is_chinese_script
    )


def _is_one_place(a: Reading, b: Reading) -> bool:
    if a.road is not None and a.town is not None and b.town is not None and a.road.name.key == a.town.key == b.town.key:
        return True
    return _is_in_zone(a, b) or _is_in_zone(b, a) or _is_known_avenue(a, b)


_AVENUES = values("han.avenue")
_SIDED = values("han.avenue.sided")
_STEMS = {name_key(stem): stem for stem in (*_SIDED, *_AVENUES)}  # each sounds as no other road there does


def _is_known_avenue(a: Reading, b: Reading) -> bool:
    """Whether no road but a known 大道 has the name there, and the district or a building is one besides the number."""
    stems = [reading.road.name.hanzi or "" for reading in (a, b) if reading.road is not None]
    stem = next(filter(None, stems), "") or _STEMS.get(a.road.name.key if a.road is not None else "", "")
    where = _AVENUES.get(stem) or _SIDED.get(stem)
    if where is None or not any(_lies_in(code, a, b) for code in where.split(" ")):
        return False
    if any(developments_agree(one, other) for one in a.developments for other in b.developments):
        return a.number is not None or _have_one_county(a, b)
    if a.number is None:
        return False
    if _has_one_building(a, b):
        return True
    return stem in _AVENUES and _have_one_county(a, b)


def _have_one_county(a: Reading, b: Reading) -> bool:
    return a.county is not None and b.county is not None and not a.county.codes.isdisjoint(b.county.codes)


def _has_one_building(a: Reading, b: Reading) -> bool:
    """Whether a building of one name is on both sides, or what may be its name among the words left over."""
    if any(developments_agree(one, other) for one in a.developments for other in b.developments):
        return True
    keys = [frozenset(one.name.key for one in reading.developments) for reading in (a, b)]
    return not (_left_over(a).isdisjoint(keys[1]) and _left_over(b).isdisjoint(keys[0]))


_LONG_NUMBER = 1000


def _left_over(reading: Reading) -> frozenset[str]:
    """Return the words left over as names are looked up, without the short ones."""
    keys = (text.lower().replace(" ", "") for text in reading.leftover)
    return frozenset(key for key in keys if len(key) >= _LEAST_ZONE)


def _lies_in(code: str, a: Reading, b: Reading) -> bool:
    if len(code) < _COUNTY:
        return code in a.cities and code in b.cities
    return any(reading.county is not None and code in reading.county.codes for reading in (a, b))


_COUNTY = 6  # digits of a county's code


def _is_of_maker(latin: Reading, han: Reading) -> bool:
    """Whether the road has a maker's name in letters, and the town of the other side, or its district, is named too."""
    if latin.road is None or latin.road.name.text.lower() not in _MAKERS:
        return False
    said = {_NOT_LETTER.sub("", part.lower()) for part in _SEPARATOR.split(latin.raw)}
    places = [place for place in (latin.town, latin.county) if place is not None]
    keys = said | {place.key for place in places}
    home = han.town or han.county
    return home is not None and home.key in keys


_MAKERS = forms("china.brand")
_SEPARATOR, _NOT_LETTER = re.compile("[,;()]"), re.compile("[^a-z]")


def _is_in_zone_of_town(a: Reading, b: Reading) -> bool:
    """Whether both name one town and one zone or park of a long name in it, which has one road of a name."""
    if a.town is None or b.town is None or not towns_agree(a.town, b.town):
        return False
    if is_of_zones(a.road) or is_of_zones(b.road):
        return False  # 1st Road, 1st Avenue
    return any(
        len(one.key) >= _LEAST_ZONE and names_agree(one, other) == 1.0 for one in _zones(a) for other in _zones(b)
    )


def _zones(reading: Reading) -> list[Name]:
    parks = [one.name for one in reading.developments if one.kind == "park"]
    return [*(area.name for area in reading.areas if area.kind == "zone"), *parks]


def _is_in_zone(a: Reading, b: Reading) -> bool:
    """Whether a zone of one side, of whatever rank, is named by the other: 松山湖, "Songshan Lake Science Park"."""
    if a.county is None or not is_zone(a.county):
        zones = [[area.name for area in reading.areas if area.kind == "zone"] for reading in (a, b)]
        return any(names_agree(one, other) for one in zones[0] for other in zones[1] if len(one.key) >= _LEAST_ZONE)
    if b.county is not None and not a.county.codes.isdisjoint(b.county.codes):
        return True
    keys = [area.name.key for area in b.areas] + [one.name.key for one in b.developments if one.kind == "park"]
    return any(len(key) >= _LEAST_ZONE and a.county.key.startswith(key) for key in keys)
