"""Puts items together: decides what a free number is, which divisions fit, and what stays over."""

import re
from dataclasses import dataclass, field
from typing import cast

from rapidfuzz.distance import OSA

from falsefront.address.items import (
    Code,
    Cross,
    Division,
    Estate,
    Free,
    Item,
    Label,
    Street,
    Town,
    Unknown,
    Zoned,
)
from falsefront.address.places import COUNTRY_OF, Chain, Named, Places, sort_out
from falsefront.address.reading import Area, Development, Name, Number, Place, Precision, Reading, Road

_NUMBER = re.compile(r"^(\d+)(fu\d+|[a-z]?)(?:-(\d+)([a-z]?))?((?:-[\da-z]+)*)$")
_MOST_IN_RANGE = 400  # 71-75 is a range, 1-1234 is a number and a room
_MOST_ENTRANCES = 30
_NAME_WITH_DIGITS = re.compile(r"^[a-z]{2,3}\d{2,3}$")
_NAMELESS = 4  # letters of the shortest name that may be a development without a generic word


def number_of(text: str, *, is_hong_kong: bool = False) -> Number | None:
    """Parse a street number; None where the text is none. In Hong Kong 302-8 is short for 302-308.

    >>> number_of("71-75"), number_of("66-1"), number_of("12a")
    (Number(first=71, last=75, sub=''), Number(first=66, last=None, sub='1'), Number(first=12, last=None, sub='a'))
    """
    match = _NUMBER.match(text.replace("&", "-").replace(" ", ""))
    if match is None:
        return None
    first, letter, second, second_letter, rest = match.groups()
    low = int(first[:9])
    if second is None:
        return Number(low, None, (letter + rest).strip("-"))
    high = int(second[:9])
    if is_hong_kong and high < low and len(second) < len(first):
        high = int(first[: -len(second)] + second)
    if low < high <= low + _MOST_IN_RANGE and not rest and not letter and not second_letter:
        return Number(low, high, "")
    sub = "-".join(part for part in (letter, (second.lstrip("0") or "0") + second_letter, rest.strip("-")) if part)
    return Number(low, None, sub)


def label(text: str) -> str:
    """Return a label in its one form: lower-case, no leading zeros, no dash between letter and digit.

    >>> label("A-506C"), label("09"), label("B-01"), label("04-05")
    ('a506c', '9', 'b1', '4-5')
    """
    text = re.sub(r"[\s&]+", "-", text.strip()) if not text.isalnum() else text
    text = re.sub(r"(?<=[a-z])-(?=\d)|(?<=\d)-(?=[a-z]$)", "", text)
    return re.sub(r"(?<!\d)0+(?=\d)", "", text)


@dataclass(slots=True)
class Draft:
    """A reading while it is put together; one writer, thrown away afterwards."""

    places: Places
    items: list[Item]
    is_chinese_script: bool
    country: str | None = None
    is_hong_kong: bool = False
    divisions: list[Division] = field(default_factory=list)
    unknown: list[Unknown] = field(default_factory=list)
    streets: list[int] = field(default_factory=list)
    frees: list[int] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)
    areas: list[Area] = field(default_factory=list)
    developments: list[Development] = field(default_factory=list)
    crosses: list[int] = field(default_factory=list)
    town: Town | None = None
    leftover: list[str] = field(default_factory=list)
    disguised: list[str] = field(default_factory=list)
    road: Road | None = None
    crossing: tuple[Road, ...] = ()
    number: Number | None = None
    others: list[tuple[Road, Number | None]] = field(default_factory=list)


def assemble(places: Places, items: list[Item], raw: str, is_chinese_script: bool) -> Reading:
    """Return the reading of items in the order of the text."""
    draft = Draft(
        places, [item for item in items if type(item) is not Code or item.part != "disguised"], is_chinese_script
    )
    draft.disguised = [item.value for item in items if type(item) is Code and item.part == "disguised"]
    for at, item in enumerate(draft.items):
        _sort(draft, at, item)
    chain = _divisions(draft)
    draft.is_hong_kong = any(code[:2] == "81" for division in draft.divisions for code in division.named.codes)
    _roads(draft)
    _numbers(draft)
    _rest(draft)
    annex = draft.labels.pop("annex", None)
    if annex and draft.number and not draft.number.sub:
        draft.number = draft.number._replace(sub=f"fu{annex}")
    return _reading(draft, chain, raw)


# sorting items into the draft


def _sort(draft: Draft, at: int, item: Item) -> None:
    kind = type(item)
    if kind is Division:
        draft.divisions.append(cast(Division, item))
    elif kind is Street:
        draft.streets.append(at)
    elif kind is Free:
        draft.frees.append(at)
    elif kind is Label:
        _sort_label(draft, cast(Label, item))
    elif kind is Code:
        _sort_code(draft, cast(Code, item))
    else:
        _sort_rare(draft, at, item)


def _sort_rare(draft: Draft, at: int, item: Item) -> None:
    if isinstance(item, Estate):
        if all(item.development.name.key != known.name.key for known in draft.developments):
            draft.developments.append(item.development)
    elif isinstance(item, Unknown):
        draft.unknown.append(item)
    elif isinstance(item, Zoned):
        if item.area not in draft.areas:
            draft.areas.append(item.area)
    elif isinstance(item, Town):
        if draft.town is None:
            draft.town = item
        elif item.key != draft.town.key:
            draft.leftover.append(item.text)
    elif isinstance(item, Cross):
        draft.crosses.append(at)
        if item.side:
            draft.codes["side"] = item.side


def _sort_label(draft: Draft, item: Label) -> None:
    value = label(item.value)
    if item.part == "lane" and "lane" in draft.labels and draft.labels["lane"] != value:
        draft.labels["alley"] = value  # in Taiwan 弄 lies in 巷
    elif item.part in draft.labels and draft.labels[item.part] != value:
        if item.part == "unit_or_entrance" and "unit" not in draft.labels:
            draft.labels["unit"] = value
            return
        draft.leftover.append(f"{item.part} {item.value}")
    else:
        draft.labels[item.part] = value


def _sort_code(draft: Draft, item: Code) -> None:
    if item.part == "country":
        draft.country = draft.country or item.value
    elif item.part in ("noise", "free") or item.part in draft.codes:
        draft.leftover.append(item.value)
    else:
        draft.codes[item.part] = item.value


# divisions


def _divisions(draft: Draft) -> Chain | None:
    if len(draft.divisions) > 1:
        _drop_strangers(draft)
    if draft.unknown:
        _mistyped(draft)
    if not draft.divisions:
        return None
    return sort_out(draft.places, tuple(division.named for division in draft.divisions))


def _drop_strangers(draft: Draft) -> None:
    """Take bare names of counties that lie in no other place named for plain words: "Jinxiu" is a county, or a name."""
    lines = draft.places.lines
    kept: list[Division] = []
    for division in draft.divisions:
        codes = division.named.codes
        others = [code for other in draft.divisions if other is not division for code in other.named.codes]
        is_bare_county = division.named.is_bare and all(draft.places.slot[code] == "county" for code in codes)
        if is_bare_county and not any(
            code in lines[other] or other in lines[code] for code in codes for other in others
        ):
            draft.unknown.append(Unknown(division.text, division.text.lower().replace(" ", ""), None))
        else:
            kept.append(division)
    draft.divisions = kept


def _mistyped(draft: Draft) -> None:
    """Resolve unknown words that are one typing error away from a place that fits the places already known."""
    rest: list[Unknown] = []
    known = {code for division in draft.divisions for code in division.named.codes}
    for unknown in draft.unknown:
        if unknown.level is None and OSA.distance(unknown.key, "china", score_cutoff=1) <= 1:
            draft.country = draft.country or "CN"
            continue
        named = near_place(draft.places, unknown.key, unknown.level, frozenset(known)) if not _is_han(unknown) else None
        if named is None:
            rest.append(unknown)
            continue
        draft.divisions.append(Division(unknown.text, named))
        known.update(named.codes)
    draft.unknown = rest


def _is_han(unknown: Unknown) -> bool:
    return not unknown.text.isascii()


def near_place(places: Places, key: str, level: str | None, known: frozenset[str]) -> Named | None:
    """Return the places one or two typing errors away from a key that lie in, or contain, a known place."""
    if len(key) < 4 or len(key) > 40:
        return None
    most = 1 if len(key) < 9 else 2
    has_city = any(len(code) == 4 for code in known)
    found: list[str] = []
    for slot in ("province", "city", "county") if level is None else (level, "county") if level == "city" else (level,):
        if slot == "county" and not known:
            continue
        if slot == "city" and has_city and level is None:
            continue
        for stem, code in places.stems[slot]:
            if abs(len(stem) - len(key)) > most or (known and slot != "province" and not places.lines[code] & known):
                continue
            if OSA.distance(stem, key, score_cutoff=most) <= most:
                found.append(code)
        if found:
            break
    return Named(tuple(found), True, frozenset(found)) if found else None


# roads and numbers


def _roads(draft: Draft) -> None:
    roads: list[tuple[int, Road]] = []
    for at in draft.streets:
        road = cast(Street, draft.items[at]).road
        if draft.codes.get("section") and road.section is None and not roads:
            road = road._replace(section=draft.codes["section"])
        if all(road != known for _, known in roads):
            roads.append((at, road))
    if not roads:
        return
    if len(roads) > 1 and draft.crosses:
        draft.streets = [at for at, _ in roads]
        draft.road, draft.crossing = roads[0][1], tuple(road for _, road in roads[1:3])
        return
    best = next((entry for entry in roads if _number_near(draft, entry[0]) is not None), roads[0])
    draft.road = best[1]
    draft.streets = [best[0]]
    for at, road in roads:
        if road is not best[1]:
            near = _number_near(draft, at)
            draft.others.append((road, _parse(draft, near) if near is not None else None))
            if near is not None:
                draft.frees.remove(near)


def _free(draft: Draft, at: int) -> Free | None:
    item = draft.items[at] if 0 <= at < len(draft.items) else None
    return item if type(item) is Free else None


def _parse(draft: Draft, at: int) -> Number | None:
    free = _free(draft, at)
    return number_of(free.text) if free else None


def _number_near(draft: Draft, at: int) -> int | None:
    """Return where the number of the road at `at` stands: marked before unmarked, plain before dashed."""
    best: tuple[int, int] | None = None
    for rank, near in enumerate((at - 1, at + 1)):
        free = _free(draft, near)
        if free is None or near not in draft.frees or number_of(free.text) is None:
            continue
        score = (0 if free.is_marked else 2) + (1 if "-" in free.text and not free.is_marked else 0) * 2
        if best is None or (score, rank) < (best[0], 1 if best[1] > at else 0):
            best = (score, near)
    return best[1] if best else None


def _numbers(draft: Draft) -> None:
    _building_or_number(draft)
    if draft.number is not None:
        return
    at = _lane_number(draft) if "lane" in draft.labels else None
    if at is None and draft.road is not None and draft.streets:
        at = _number_near(draft, draft.streets[0])
    if at is None:
        at = _number_elsewhere(draft)
    if at is None:
        return
    free = cast(Free, draft.items[at])
    draft.number = number_of(free.text, is_hong_kong=draft.is_hong_kong)
    draft.frees.remove(at)
    if draft.is_hong_kong and draft.streets and at + 1 == draft.streets[0] and not free.is_marked:
        _range_without_dash(draft, at)


def _building_or_number(draft: Draft) -> None:
    """Decide what stands behind a named building: "Winner Building 36, Man Yue St" has the number there."""
    value = draft.labels.pop("building_or_number", None)
    if value is None:
        return
    at = next(at for at, item in enumerate(draft.items) if type(item) is Label and item.part == "building_or_number")
    if draft.streets and at + 1 == draft.streets[0] and _number_near(draft, at + 1) is None:
        draft.number = number_of(value, is_hong_kong=draft.is_hong_kong)
    elif "building" not in draft.labels:
        draft.labels["building"] = value
    else:
        draft.leftover.append(f"building {value}")


def _range_without_dash(draft: Draft, at: int) -> None:
    """Join "2 16 Fa Yuen Street": the dash of a range got lost."""
    before = _free(draft, at - 1)
    high = draft.number
    if before is None or at - 1 not in draft.frees or before.is_marked or high is None:
        return
    low = number_of(before.text)
    if low and not low.sub and low.last is None and low.first < high.first <= low.first + _MOST_IN_RANGE:
        draft.number = Number(low.first, high.first, "")
        draft.frees.remove(at - 1)


def _lane_number(draft: Draft) -> int | None:
    for at, item in enumerate(draft.items):
        if type(item) is Label and item.part == "lane":
            for near in (at + 1, at - 1):
                if near in draft.frees and _parse(draft, near) is not None:
                    return near
    return None


def _number_elsewhere(draft: Draft) -> int | None:
    """Return where the number stands if not beside the road: marked ones first, then beside a village or estate."""
    marked = [at for at in draft.frees if _is_marked(draft, at) and _parse(draft, at) is not None]
    if draft.road is not None:
        is_room = "building" in draft.labels and "unit" not in draft.labels
        return marked[0] if len(marked) == 1 and not is_room else None
    if not (draft.areas or draft.developments or draft.town or draft.divisions):
        return None
    if marked and (draft.areas or draft.town or draft.developments):
        return marked[-1]
    for at in draft.frees:
        free = _free(draft, at)
        following = draft.items[at + 1] if at + 1 < len(draft.items) else None
        before = draft.items[at - 1] if at else None
        is_short = free is not None and free.text.isdigit() and len(free.text) < 4
        if is_short and (type(following) is Zoned or type(before) is Zoned):
            return at
    return None


def _is_marked(draft: Draft, at: int) -> bool:
    free = _free(draft, at)
    return free is not None and free.is_marked


def _rest(draft: Draft) -> None:
    """Give the free numbers that are left a role: building, entrance, room; what finds none stays over."""
    labels = draft.labels
    for at in draft.frees:
        free = cast(Free, draft.items[at])
        parts = [part for part in re.split(r"[\s&-]+", free.text) if part]
        if len(parts) == 3 and "building" not in labels and "unit" not in labels:
            labels["building"], labels["entrance"], labels["unit"] = map(label, parts)
        elif len(parts) == 2 and "unit" not in labels and len(parts[0]) < 3 and _is_room(parts[1]):
            if "building" not in labels:
                labels["building"], labels["unit"] = map(label, parts)
            elif "entrance" not in labels and parts[0].isdigit():
                labels["entrance"], labels["unit"] = map(label, parts)
            else:
                labels["unit"] = label(free.text)
        elif "unit" not in labels:
            labels["unit"] = label(free.text)
        else:
            draft.leftover.append(free.text)
    _unit_or_entrance(draft)


def _is_room(text: str) -> bool:
    return len(re.sub(r"\D", "", text)) >= 2


def _unit_or_entrance(draft: Draft) -> None:
    labels = draft.labels
    value = labels.pop("unit_or_entrance", None)
    if value is None:
        return
    is_small = value.isdigit() and int(value[:6]) <= _MOST_ENTRANCES
    if "entrance" not in labels and ("unit" in labels or (is_small and not draft.is_hong_kong)):
        labels["entrance"] = value
    elif "unit" not in labels:
        labels["unit"] = value
    else:
        draft.leftover.append(f"unit {value}")


# the reading


def _nameless(draft: Draft) -> None:
    """Take unknown words that stand alone for a development's name, where the address has fine parts besides."""
    _named_by_label(draft)
    has_fine = draft.number or draft.road or draft.labels.keys() & {"unit", "floor", "building"}
    for unknown in draft.unknown:
        if (
            unknown.level is None
            and has_fine
            and not draft.developments
            and (len(unknown.key) >= _NAMELESS or (draft.is_chinese_script and len(unknown.text) > 1))
            and unknown.key.isalnum()
        ):
            hanzi = unknown.text if _is_han(unknown) else None
            draft.developments.append(Development(Name(unknown.text, unknown.key, hanzi), None))
        else:
            draft.leftover.append(unknown.text)


def _named_by_label(draft: Draft) -> None:
    """Take a label of letters and digits that is no room for the name of a building: ZJ300."""
    for text in draft.leftover:
        if not draft.developments and _NAME_WITH_DIGITS.match(text):
            draft.developments.append(Development(Name(text, text, None), None))
            draft.leftover.remove(text)
            return


def _place(draft: Draft, codes: frozenset[str], text: str) -> Place:
    likeliest = min(codes)
    return Place(text, codes, draft.places.division(likeliest).pinyin_short)


def _chain_places(draft: Draft, chain: Chain | None) -> tuple[dict[str, Place], tuple[str, ...]]:
    found: dict[str, Place] = {}
    if chain is None:
        return found, ()
    sets = {"province": chain.province, "city": chain.city, "county": chain.county}
    for division, slot in zip(draft.divisions, chain.slots, strict=True):
        if slot in sets:
            found[slot] = _place(draft, sets[slot], division.text)
    texts = [division.text for division in draft.divisions]
    contradictions = tuple(f"{texts[fine]} does not lie in {texts[coarse]}" for coarse, fine in chain.contradictions)
    return found, contradictions


def _country(draft: Draft, found: dict[str, Place]) -> str | None:
    """Return the country that the places named lie in, or else the one that is written."""
    codes = [code for place in found.values() for code in place.codes]
    return COUNTRY_OF.get(codes[0][:2], "CN") if codes else draft.country


def _reading(draft: Draft, chain: Chain | None, raw: str) -> Reading:
    _nameless(draft)
    found, contradictions = _chain_places(draft, chain)
    labels, codes = draft.labels, draft.codes
    phase = labels.get("phase")
    if phase and draft.developments:
        draft.developments[0] = draft.developments[0]._replace(phase=phase)
    country = _country(draft, found)
    if "alley" in labels and "lane" not in labels and country != "TW":
        labels["lane"] = labels.pop("alley")  # "Alley 468" is 468弄 too
    lane = number_of(labels["lane"]) if "lane" in labels else None
    alley = number_of(labels["alley"]) if "alley" in labels else None
    return Reading(
        raw=raw,
        country=country,
        province=found.get("province"),
        city=found.get("city"),
        county=found.get("county"),
        town=Place(draft.town.text, frozenset(), draft.town.key) if draft.town else None,
        areas=tuple(draft.areas),
        road=draft.road,
        crossing=draft.crossing,
        plot=labels.get("group") or label(codes.get("plot") or codes.get("zone_label") or "") or None,
        side=codes.get("side") or None,
        number=draft.number,
        lane=lane,
        alley=alley,
        developments=tuple(draft.developments),
        building=labels.get("building"),
        entrance=labels.get("entrance"),
        floor=labels.get("floor"),
        unit=labels.get("unit"),
        postcode=codes.get("postcode"),
        po_box=codes.get("po_box"),
        care_of=codes.get("care_of"),
        precision=_precision(draft, found, country, lane),
        is_chinese_script=draft.is_chinese_script,
        leftover=tuple(draft.leftover),
        signs=tuple(f"digits for letters: {text}" for text in draft.disguised),
        contradictions=contradictions,
        alternatives=tuple(
            Reading(raw=raw, country=country, province=found.get("province"), city=found.get("city"),
                    county=found.get("county"), road=road, number=number, is_chinese_script=draft.is_chinese_script,
                    precision=Precision.NUMBER if number else Precision.ROAD)
            for road, number in draft.others
        ),
    )  # fmt: skip


def _precision(draft: Draft, found: dict[str, Place], country: str | None, lane: Number | None) -> Precision:
    labels = draft.labels
    for part in (Precision.UNIT, Precision.FLOOR, Precision.ENTRANCE, Precision.BUILDING):
        if part.value in labels:
            return part
    if draft.crossing or (
        draft.number is not None and (draft.road or lane or draft.areas or draft.developments or draft.town)
    ):
        return Precision.NUMBER
    for part, value in (
        (Precision.DEVELOPMENT, draft.developments),
        (Precision.ROAD, draft.road),
        (Precision.AREA, draft.areas),
        (Precision.TOWN, draft.town),
        (Precision.COUNTY, found.get("county")),
        (Precision.CITY, found.get("city")),
        (Precision.PROVINCE, found.get("province")),
        (Precision.PO_BOX, draft.codes.get("po_box")),
        (Precision.COUNTRY, country),
    ):
        if value:
            return part
    return Precision.NONE
