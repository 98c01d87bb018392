"""Puts items together to a reading; what stays over is said."""

import re
from dataclasses import replace

from falsefront.address.assemble.called_by_cities import county_of_zone, of_market, of_park, of_zone
from falsefront.address.assemble.campuses import name_campuses
from falsefront.address.assemble.draft import ReadingDraft
from falsefront.address.assemble.houses import (
    part_house_and_room,
    part_lane_and_house,
    take_house_of_lane,
    take_house_of_name,
    take_lane_before_stroke,
)
from falsefront.address.assemble.mistyped import take_bare_road, take_mistyped_road
from falsefront.address.assemble.nameless import take_nameless
from falsefront.address.assemble.numbers import choose_number, take_annex
from falsefront.address.assemble.ordinals import take_ordinal_and_side, take_ordinal_behind
from falsefront.address.assemble.placing import NOWHERE, Placed, Placer
from falsefront.address.assemble.plain import plain
from falsefront.address.assemble.precision import finest
from falsefront.address.assemble.rest import place_rest
from falsefront.address.assemble.roads import choose_roads
from falsefront.address.assemble.several import addresses
from falsefront.address.assemble.towns import part_county, part_town, take_town, take_town_of_road
from falsefront.address.assemble.usual import as_usual
from falsefront.address.lexicon.table import forms
from falsefront.address.parts.items import Code, Division, Estate, Item, Label, Street
from falsefront.address.parts.numbers import has_rooms_to_part, label, number_of, part_rooms, room_in
from falsefront.address.parts.roads import name_key
from falsefront.address.parts.zones import is_works_park
from falsefront.address.plain.source import Source
from falsefront.address.plain.tokens import latin_key
from falsefront.address.reading import Area, Name, Number, Place, Precision, Reading


def assemble(placer: Placer, items: list[Item], source: Source, is_chinese_script: bool) -> Reading:
    """Return the reading of items in the order of the text."""
    return plain(placer, items, source, is_chinese_script) or assemble_any(placer, items, source, is_chinese_script)


def assemble_any(placer: Placer, items: list[Item], source: Source, is_chinese_script: bool) -> Reading:
    """Return the reading of items, however they stand together; of several addresses the first, with the others."""
    parts = addresses(items, is_chinese_script)
    if len(parts) > 1:
        first, *others = (_one(placer, part, source, is_chinese_script) for part in parts)
        return replace(first, alternatives=(*first.alternatives, *others))
    return _one(placer, items, source, is_chinese_script)


def _one(placer: Placer, items: list[Item], source: Source, is_chinese_script: bool) -> Reading:
    draft = ReadingDraft(
        [item for item in items if type(item) is not Code or item.part != "disguised"], is_chinese_script
    )
    if len(draft.items) != len(items):
        draft.signs = [
            f"digits for letters: {item.value}" for item in items if type(item) is Code and item.part == "disguised"
        ]
    part_county(draft, placer)
    placed = as_usual(_place(draft, placer))
    draft.is_hong_kong = placed.is_hong_kong
    if draft.town is None:
        take_town(draft, placer, placed)
    elif not draft.is_chinese_script:
        part_town(draft, placer, placed)
    if draft.unknown and draft.frees and not draft.streets and (placed.country or draft.country) == "CN":
        take_mistyped_road(draft)
        if not draft.streets:
            take_bare_road(draft)
    if draft.streets:
        choose_roads(draft)
        take_town_of_road(draft, placer, placed)
        take_ordinal_and_side(draft)
    take_house_of_name(draft, placed, source.raw)
    choose_number(draft)
    part_lane_and_house(draft, placed)
    part_house_and_room(draft)
    take_ordinal_behind(draft)
    if draft.frees or "unit_or_entrance" in draft.labels:
        place_rest(draft)
        take_lane_before_stroke(draft, placed, source.raw)
    if "annex" in draft.labels:
        take_annex(draft)
    if draft.developments and not draft.is_hong_kong:
        name_campuses(draft)
    if any(map(is_works_park, draft.developments)):
        _zones_of_houses(draft, placed)
    if draft.unknown or draft.leftover:
        take_nameless(draft, placed)
        take_house_of_lane(draft)
    return _reading(draft, placed, source)


def _place(draft: ReadingDraft, placer: Placer) -> Placed:
    if (draft.developments or draft.areas) and all(placer.is_province(division) for division in draft.divisions):
        city = of_park(placer.places, draft.developments) or of_zone(placer.places, draft.areas)
        if draft.divisions and city is not None and not _lies_in(city, draft.divisions):
            city = None
        city = city or of_market(placer.places, draft.developments)
        if city is not None:
            draft.divisions = [*draft.divisions, city]
    if draft.areas and not draft.is_chinese_script:
        county = county_of_zone(placer.places, draft.areas, draft.divisions)
        draft.divisions = [county, *draft.divisions] if county is not None else draft.divisions
    placed = placer.place(draft.divisions) if draft.divisions else NOWHERE
    is_doubtful = placed.contradictions or (draft.town is not None and placed.is_hong_kong)
    if is_doubtful and (kept := _without_names(draft, placed)) is not None:
        draft.divisions = kept
        placed = placer.place(kept) if kept else NOWHERE
    if draft.unknown:
        divisions, rest, is_china = placer.mistyped(draft.divisions, draft.unknown)
        draft.unknown = list(rest)
        if is_china:
            draft.country = draft.country or "CN"
        if len(divisions) != len(draft.divisions):
            placed = placer.place(divisions)
    if placed.strangers:
        draft.unknown = [*placed.strangers, *draft.unknown]
    return placed


def _lies_in(city: Division, provinces: list[Division]) -> bool:
    around = {code[:_PROVINCE] for province in provinces for code in province.named.codes}
    return all(code[:_PROVINCE] in around for code in city.named.codes)


_PROVINCE = 2  # digits of its code, with which those of its cities begin


def _without_names(draft: ReadingDraft, placed: Placed) -> list[Division] | None:
    """Return the divisions without the place that lies nowhere near and is part of an estate's name right behind it.

    "Yintai Mingyuan, Shenyang" is 银泰名苑, not a Mingyuan in Yintai District of another city, and 重庆时代广场 in
    静安区 is no square in Chongqing. None where none is so.
    """
    for at, item in enumerate(draft.items[:-1]):
        following = draft.items[at + 1]
        if type(item) is not Division or type(following) is not Estate or not _is_bare(item):
            continue
        if following.development not in draft.developments or not _is_denied(draft, item, at, placed):
            continue
        name = following.development.name
        if name.hanzi is None:
            text = f"{item.text} {name.text}"
            key = latin_key(item.text.lower().split()) + name.key
            whole = Name(text, key, None)
        else:
            hanzi = item.text + name.hanzi
            whole = Name(item.text + name.text, name_key(item.text) + name.key, hanzi)
        draft.developments[draft.developments.index(following.development)] = following.development._replace(name=whole)
        return [division for division in draft.divisions if division is not item]
    return None


def _is_bare(division: Division) -> bool:
    """Whether a place is named without its suffix, of which Hong Kong and Macau have none."""
    return division.named.is_bare or all(code[:_PROVINCE] in _WITHOUT_SUFFIX for code in division.named.codes)


_WITHOUT_SUFFIX = frozenset({"81", "82"})


def _is_denied(draft: ReadingDraft, item: Division, at: int, placed: Placed) -> bool:
    """Whether a place cannot be where the others are: it is a county elsewhere, or a district named in full denies it.

    In characters, where the largest place stands first, a road or that district must stand before it. No subdistrict is
    in Hong Kong.
    """
    if placed.is_hong_kong and draft.town is not None and draft.town.text.lower().endswith(_SUBDISTRICTS):
        return not draft.is_chinese_script or _stands_behind(draft.items[:at])
    if any(said.startswith(f"{item.text} does not lie in") for said in placed.contradictions):
        return not draft.is_chinese_script or _stands_behind(draft.items[:at])
    if not any(said.endswith(f" does not lie in {item.text}") for said in placed.contradictions):
        return False
    is_told = any(
        not other.named.is_bare and placed.county is not None and other.text == placed.county.text
        for other in draft.divisions
    )
    return is_told and (not draft.is_chinese_script or _stands_behind(draft.items[:at]))


_SUBDISTRICTS = tuple(forms("china.subdistrict"))


def _stands_behind(before: list[Item]) -> bool:
    return any(type(item) in (Division, Street) for item in before)


def _zones_of_houses(draft: ReadingDraft, placed: Placed) -> None:
    """Take an industrial park for a zone, but one with buildings or rooms and no number that has a name of its own.

    Houses in a zone have numbers of their own (东方工业园3号); one called by its town or county is theirs (侯镇工业园).
    """
    places = {place.key for place in (placed.city, placed.county, draft.town) if place}
    has_rooms = bool(draft.labels.keys() & {"building", "floor", "unit"}) and draft.number is None
    for park in filter(is_works_park, draft.developments[:]):
        if not (has_rooms or draft.road) or park.name.key in places:
            draft.developments.remove(park)
            draft.areas.append(Area(park.name, "zone"))


def _lanes_in_order(draft: ReadingDraft) -> None:
    """Take the one nearer to the road for the lane, and the other for the alley in it: "Lane 70, Lane 1700, X Road"."""
    lanes = [at for at, item in enumerate(draft.items) if type(item) is Label and item.part == "lane"]
    if len(lanes) > 1 and draft.streets and lanes[-1] < draft.streets[0] and not draft.is_chinese_script:
        labels = draft.labels
        labels["lane"], labels["alley"] = labels["alley"], labels["lane"]


def _reading(draft: ReadingDraft, placed: Placed, source: Source) -> Reading:
    labels, codes = draft.labels, draft.codes
    if has_rooms_to_part(labels) and _has_towers(draft, placed):
        part_rooms(labels, is_chinese_script=draft.is_chinese_script)
    if draft.leftover and not draft.is_chinese_script and any(len(text) == 1 for text in draft.leftover):
        _letter(draft, source.raw)
    phase = labels.get("phase")
    if phase and draft.developments:
        draft.developments[0] = draft.developments[0]._replace(phase=phase)
    country = placed.country or draft.country
    if "alley" in labels and "lane" in labels:
        _lanes_in_order(draft)
    elif "alley" in labels and country != "TW":
        labels["lane"] = labels.pop("alley")  # "Alley 468" is 468弄 too
    lane = number_of(labels["lane"]) if "lane" in labels else None
    plot = labels.get("group") or codes.get("plot") or codes.get("zone_label")
    return Reading(
        raw=source.raw,
        country=country,
        province=placed.province,
        city=placed.city,
        county=placed.county,
        town=Place(draft.town.text, frozenset(draft.town.codes), draft.town.key) if draft.town else None,
        areas=tuple(draft.areas),
        road=draft.road,
        crossing=draft.crossing,
        plot=label(plot) if plot else None,
        side=codes.get("side") or None,
        number=draft.number,
        lane=lane,
        alley=number_of(labels["alley"]) if "alley" in labels else None,
        developments=tuple(draft.developments),
        building=labels.get("building"),
        entrance=labels.get("entrance"),
        floor=labels.get("floor"),
        unit=room_in(labels.get("building"), labels.get("unit")),
        postcode=codes.get("postcode"),
        po_box=codes.get("po_box"),
        care_of=codes.get("care_of") or source.addressee,
        precision=_precision(draft, placed, country, lane),
        is_chinese_script=draft.is_chinese_script,
        is_cut=source.is_cut,
        leftover=(*draft.leftover, *source.contacts),
        signs=(*source.signs, *draft.signs),
        contradictions=placed.contradictions,
        alternatives=_alternatives(draft, placed, source.raw) if draft.others else (),
    )


def _letter(draft: ReadingDraft, raw: str) -> None:
    """Take a letter that stands alone for what it stands behind.

    For the room's right behind its number ("1103 A, Fortune Plaza"), for the room's own behind a floor ("8 Floor, D"),
    and for the building's in a part of its own behind a room ("Room 203, B, Lijing").
    """
    labels = draft.labels
    unit, floor = labels.get("unit", ""), labels.get("floor", "")
    for text in draft.leftover:
        if len(text) != 1 or not text.isascii() or not text.isalpha():
            continue
        if unit.isdigit() and re.search(rf"\b{unit} {text}\b", raw, re.IGNORECASE):
            labels["unit"] = unit + text.lower()
        elif floor and not unit and re.search(_LETTER_OF_FLOOR.format(floor, text), raw, re.IGNORECASE):
            labels["unit"] = text.lower()
        elif unit and "building" not in labels and re.search(_LETTER_BEHIND.format(unit, text), raw, re.IGNORECASE):
            labels["building"] = text.lower()
        else:
            continue
        draft.leftover.remove(text)
        return


_LETTER_OF_FLOOR = r"\b{}(?:st|nd|rd|th)? ?/?-?f(?:l|loor)?\.?[ ,-]{{1,2}}{}(?=[,;]|$)"
_LETTER_BEHIND = r"\b{}, ?{}(?=[,;]|$)"


def _has_towers(draft: ReadingDraft, placed: Placed) -> bool:
    """Whether rooms are numbered by building here: in a development of the mainland."""
    country = placed.country or draft.country
    return bool(draft.developments or draft.areas) and country in (None, "CN") and not placed.is_hong_kong


def _alternatives(draft: ReadingDraft, placed: Placed, raw: str) -> tuple[Reading, ...]:
    return tuple(
        Reading(
            raw=raw,
            country=placed.country,
            province=placed.province,
            city=placed.city,
            county=placed.county,
            road=road,
            number=number,
            is_chinese_script=draft.is_chinese_script,
            precision=Precision.NUMBER if number else Precision.ROAD,
        )
        for road, number in draft.others
    )


def _precision(draft: ReadingDraft, placed: Placed, country: str | None, lane: Number | None) -> Precision:
    has_base = draft.road or lane or draft.areas or draft.developments or draft.town
    return finest(
        draft.labels,
        placed,
        has_number=bool(draft.crossing or (draft.number is not None and has_base)),
        named=(draft.developments, draft.road, draft.areas, draft.town),
        po_box=draft.codes.get("po_box"),
        country=country,
    )
