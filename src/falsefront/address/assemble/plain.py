"""Puts the items of a plain address together: one road with its number, one development, labels, places, no riddle.

Most addresses are plain. `plain` gives up on all others and on everything it does not know, and reads plain ones as
`falsefront.address.assemble.assembly` does (a test compares the two on every text there is): a tenth of all reading is
saved so.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from falsefront.address.assemble.called_by_cities import county_of_zone, of_market, of_park, of_zone
from falsefront.address.assemble.campuses import SEVERAL
from falsefront.address.assemble.houses import is_in_shanghai
from falsefront.address.assemble.numbers import is_before_zone
from falsefront.address.assemble.placing import NOWHERE, Placed, Placer
from falsefront.address.assemble.precision import finest
from falsefront.address.assemble.rest import NAME_WITH_DIGITS, place_free, tell_unit_or_entrance
from falsefront.address.assemble.taiwan_postcodes import is_postcode_of_taiwan
from falsefront.address.assemble.towns import may_be_parted, may_lie_in_town
from falsefront.address.assemble.usual import as_usual
from falsefront.address.parts.items import Code, Division, Estate, Free, Label, Street, Town, Unknown, Zoned
from falsefront.address.parts.numbers import has_rooms_to_part, label, number_of, part_rooms, room_in
from falsefront.address.parts.zones import is_works_park
from falsefront.address.plain.source import Source
from falsefront.address.reading import Area, Development, Number, Place, Reading, Road

_FINE = frozenset({"building", "entrance", "floor", "unit", "unit_or_entrance"})
_KINDS = frozenset({Street, Estate, Zoned, Town})  # of each no more than one
_LONGEST_BUILDING = 3  # digits; what is longer is a street number
_CODES = frozenset({"country", "postcode", "noise"})
_MOST_FREES = 2  # the street's number, and what may be a room


class _Parts(NamedTuple):
    """The items of a plain address by what they are."""

    divisions: Sequence[Division]
    unknown: list[Unknown]
    frees: list[int]  # where they stand
    labels: dict[str, str]
    codes: dict[str, str]
    single: dict[type, int]  # where the one road, development, ... stands; the one label whose sign is "#" as Label


def plain(placer: Placer, items: list[Any], source: Source, is_chinese_script: bool) -> Reading | None:
    """Return the reading of a plain address; None where there is anything to decide. `items` are `Item`s."""
    parts = _sorted(items)
    if parts is None:
        return None
    divisions, unknown, frees, labels, codes, single = parts
    if unknown:  # places mistyped are places
        resolved = placer.mistyped(divisions, unknown)
        if resolved.unknown:
            return None
        divisions = resolved.divisions
        if resolved.is_china:
            codes.setdefault("country", "CN")
    placed = as_usual(placer.place(divisions)) if divisions else NOWHERE
    if (Zoned in single and _is_open_zone(placer, items[single[Zoned]].area, divisions)) or _is_place_in_name(
        placer, items, single, placed, is_chinese_script
    ):
        return None
    if placed.strangers or ("noise" in codes and NAME_WITH_DIGITS.match(codes["noise"])):
        return None
    number = None
    if not is_chinese_script and Street in single and _is_open_road(items[single[Street]].road, frees, placed, source):
        return None
    if frees:
        number = _street_number(items, parts, placed.is_hong_kong)
        if number is None:
            return None
    elif Street in single and len(labels.get("building", "")) > _LONGEST_BUILDING:
        return None
    if "unit_or_entrance" in labels and tell_unit_or_entrance(labels, placed.is_hong_kong) is not None:
        return None
    return _reading(placed, items, labels, codes, single, number, source, is_chinese_script)


def _is_open_road(road: Road, frees: list[int], placed: Placed, source: Source) -> bool:
    """Whether Xiang may be 乡 or 巷, or a stroke in Shanghai stand between a lane and the house in it."""
    if not frees:
        return road.type == "xiang"
    return len(frees) > 1 and "/" in source.raw and is_in_shanghai(placed)


def _is_open_zone(placer: Placer, area: Area, divisions: Sequence[Division]) -> bool:
    """Whether provinces alone are named beside a zone, and several ("Taiwan, R.O.C."), or it is called by its county.

    A district is called Taiwan, too.
    """
    if len(divisions) > 1 and all(map(placer.is_province, divisions)):
        return True
    return county_of_zone(placer.places, [area], divisions) is not None


def _is_place_in_name(
    placer: Placer, items: list[Any], single: dict[type, int], placed: Placed, is_chinese_script: bool
) -> bool:
    """Whether a county may be part of an estate's name, a city that of a park, or a town stand before a village."""
    is_open = placed.city is None is placed.county
    if Zoned in single and is_open and of_zone(placer.places, [items[single[Zoned]].area]) is not None:
        return True
    if Estate in single and placed.contradictions:
        return True
    if Estate in single and not is_chinese_script:
        if Street in single and placer.is_subdistrict(placed, items[single[Street]].road):
            return True
        return is_open and of_park(placer.places, [items[single[Estate]].development]) is not None
    if Estate in single and is_open:
        return of_market(placer.places, [items[single[Estate]].development]) is not None
    if Town in single and not is_chinese_script and may_be_parted(items[single[Town]], placer):
        return True
    if Town in single:
        return False
    if Estate in single and may_lie_in_town(items[single[Estate]].development, placer, placed):
        return True
    if Street in single and placer.township_before(placed, items[single[Street]].road.name) is not None:
        return True
    if Zoned not in single:
        return False
    if Street in single and placer.is_subdistrict(placed, items[single[Street]].road):
        return True
    return placer.town_before(placed, items[single[Zoned]].area) is not None


def _sorted(items: list[Any]) -> _Parts | None:
    """Return the items by what they are; None where there is one of a kind that needs deciding."""
    divisions: list[Division] = []
    unknown: list[Unknown] = []
    frees: list[int] = []
    labels: dict[str, str] = {}
    codes: dict[str, str] = {}
    single: dict[type, int] = {}
    for at, item in enumerate(items):
        kind = type(item)
        if kind is Division:
            divisions.append(item)
        elif kind is Free:
            frees.append(at)
        elif kind in _KINDS:
            if kind in single or (kind is Estate and _is_no_plain(item.development)):
                return None
            single[kind] = at
        elif kind is Label:
            part, value = item
            if part in _FINE and part not in labels:
                labels[part] = label(value)
            elif part == "hashed" and Label not in single:
                single[Label] = at
            else:
                return None
        elif kind is Code:
            part, value = item
            if part not in _CODES or (part in codes and part != "country"):
                return None
            codes.setdefault(part, value)
        elif kind is Unknown:
            unknown.append(item)
        else:
            return None
    parts = _Parts(divisions, unknown, frees, labels, codes, single)
    return None if Label in single and not _is_building(items, parts) else parts


def _is_no_plain(development: Development) -> bool:
    return development.kind == SEVERAL or is_works_park(development)


def _is_building(items: list[Any], parts: _Parts) -> bool:
    """Whether the one label with "#" is a building's, as it is where the road has a number; if so, make it that."""
    _, _, frees, labels, _, single = parts
    at = single[Label]
    if "building" in labels or (Street in single and not frees and abs(single[Street] - at) == 1):
        return False
    if Street not in single and (_is_in_village(items, single) or (at == 0 and is_before_zone(items))):
        return False
    labels["building"] = label(items[at].value)
    return True


def _is_in_village(items: list[Any], single: dict[type, int]) -> bool:
    return Zoned in single and items[single[Zoned]].area.kind == "village"


def _street_number(items: list[Any], parts: _Parts, is_hong_kong: bool) -> Number | None:
    """Return the number beside the road and make a label of another; None where that is not plain."""
    frees, labels, single = parts.frees, parts.labels, parts.single
    if Street not in single:
        return None
    street = single[Street]
    if len(frees) == 1:
        at = frees[0]
        return number_of(items[at].text, is_hong_kong) if abs(at - street) == 1 else None
    near = [at for at in frees if abs(at - street) == 1]
    if len(frees) > _MOST_FREES or len(near) != 1 or is_hong_kong:
        return None
    number = number_of(items[near[0]].text)
    rest = frees[0] if near[0] == frees[1] else frees[1]
    if is_postcode_of_taiwan(items, rest):
        return None
    return number if number is not None and place_free(items[rest].text, labels) else None


def _reading(
    placed: Placed,
    items: list[Any],
    labels: dict[str, str],
    codes: dict[str, str],
    single: dict[type, int],
    number: Number | None,
    source: Source,
    is_chinese_script: bool,
) -> Reading:
    town = None
    if Town in single:
        named = items[single[Town]]
        town = Place(named.text, _NOWHERE, named.key)
    country = placed.country or codes.get("country")
    get = labels.get
    areas = (items[single[Zoned]].area,) if Zoned in single else ()
    developments = (items[single[Estate]].development,) if Estate in single else ()
    if has_rooms_to_part(labels) and (developments or areas) and _is_mainland(country, placed):
        part_rooms(labels, is_chinese_script=is_chinese_script)
    road = items[single[Street]].road if Street in single else None
    return Reading(
        raw=source.raw,
        country=country,
        province=placed.province,
        city=placed.city,
        county=placed.county,
        town=town,
        areas=areas,
        road=road,
        number=number,
        developments=developments,
        building=get("building"),
        entrance=get("entrance"),
        floor=get("floor"),
        unit=room_in(get("building"), get("unit")),
        postcode=codes.get("postcode"),
        care_of=source.addressee,
        precision=finest(
            labels,
            placed,
            has_number=number is not None,
            named=(developments, road, areas, town),
            po_box=None,
            country=country,
        ),
        is_chinese_script=is_chinese_script,
        is_cut=source.is_cut,
        leftover=(codes["noise"], *source.contacts) if "noise" in codes else source.contacts,
        signs=source.signs,
        contradictions=placed.contradictions,
    )


_NOWHERE: frozenset[str] = frozenset()


def _is_mainland(country: str | None, placed: Placed) -> bool:
    return country in (None, "CN") and not placed.is_hong_kong
