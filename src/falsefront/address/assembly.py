"""Puts items together: decides what a free number is, which road counts, and what stays over."""

import re

from falsefront.address.assembly_plain import plain
from falsefront.address.items import (
    Code,
    Cross,
    Division,
    Estate,
    Free,
    Item,
    Label,
    Source,
    Street,
    Town,
    Unknown,
    Zoned,
)
from falsefront.address.numbers import is_range, label, number_of
from falsefront.address.placing import NOWHERE, Placed, Placer
from falsefront.address.reading import Area, Development, Name, Number, Place, Precision, Reading, Road

_MOST_ENTRANCES = 30
_NAME_WITH_DIGITS = re.compile(r"^[a-z]{2,3}\d{2,3}$")
_JOINTS = re.compile(r"[\s&-]+")
_NOT_DIGIT = re.compile(r"\D")
_NAMELESS = 4  # letters of the shortest name that may be a development without a generic word


class Draft:
    """A reading while it is put together; one writer, thrown away afterwards."""

    __slots__ = (
        "areas",
        "codes",
        "country",
        "crosses",
        "crossing",
        "developments",
        "divisions",
        "frees",
        "is_chinese_script",
        "is_hong_kong",
        "items",
        "labels",
        "leftover",
        "number",
        "others",
        "road",
        "signs",
        "streets",
        "town",
        "unknown",
    )  # fmt: skip

    def __init__(self, items: list[Item], is_chinese_script: bool) -> None:
        """Sort items in the order of the text."""
        self.items = items
        self.is_chinese_script = is_chinese_script
        self.is_hong_kong = False
        self.country: str | None = None
        self.divisions: list[Division] = []
        self.unknown: list[Unknown] = []
        self.streets: list[int] = []  # where they stand in `items`
        self.frees: dict[int, Free] = {}
        self.labels: dict[str, str] = {}
        self.codes: dict[str, str] = {}
        self.areas: list[Area] = []
        self.developments: list[Development] = []
        self.crosses = False
        self.town: Town | None = None
        self.leftover: list[str] = []
        self.signs: list[str] = []
        self.road: Road | None = None
        self.crossing: tuple[Road, ...] = ()
        self.number: Number | None = None
        self.others: list[tuple[Road, Number | None]] = []
        for at, item in enumerate(items):
            kind = type(item)
            if kind is Division:
                self.divisions.append(item)  # type: ignore[arg-type]
            elif kind is Label:
                self._label(item)  # type: ignore[arg-type]
            elif kind is Free:
                self.frees[at] = item  # type: ignore[assignment]
            elif kind is Street:
                self.streets.append(at)
            else:
                self._rare(item)

    def _rare(self, item: Item) -> None:
        if isinstance(item, Estate):
            if all(item.development.name.key != known.name.key for known in self.developments):
                self.developments.append(item.development)
        elif isinstance(item, Code):
            self._code(item)
        elif isinstance(item, Unknown):
            self.unknown.append(item)
        elif isinstance(item, Zoned):
            if item.area not in self.areas:
                self.areas.append(item.area)
        elif isinstance(item, Town):
            if self.town is None:
                self.town = item
            elif item.key != self.town.key:
                self.leftover.append(item.text)
        elif isinstance(item, Cross):
            self.crosses = True
            if item.side:
                self.codes["side"] = item.side

    def _label(self, item: Label) -> None:
        part, value = item.part, label(item.value)
        labels = self.labels
        if labels.setdefault(part, value) == value:
            return
        if part == "lane":
            labels["alley"] = value  # in Taiwan 弄 lies in 巷
        elif part == "unit_or_entrance" and "unit" not in labels:
            labels["unit"] = value
        else:
            self.leftover.append(f"{part} {item.value}")

    def _code(self, item: Code) -> None:
        if item.part == "country":
            self.country = self.country or item.value
        elif item.part == "disguised":
            self.signs.append(f"digits for letters: {item.value}")
        elif item.part == "noise" or item.part in self.codes:
            self.leftover.append(item.value)
        else:
            self.codes[item.part] = item.value


def assemble(placer: Placer, items: list[Item], source: Source, is_chinese_script: bool) -> Reading:
    """Return the reading of items in the order of the text."""
    return plain(placer, items, source, is_chinese_script) or assemble_any(placer, items, source, is_chinese_script)


def assemble_any(placer: Placer, items: list[Item], source: Source, is_chinese_script: bool) -> Reading:
    """Return the reading of items, however they stand together."""
    draft = Draft([item for item in items if type(item) is not Code or item.part != "disguised"], is_chinese_script)
    if len(draft.items) != len(items):
        draft.signs = [
            f"digits for letters: {item.value}" for item in items if type(item) is Code and item.part == "disguised"
        ]
    placed = _place(draft, placer)
    draft.is_hong_kong = placed.is_hong_kong
    if draft.streets:
        _roads(draft)
    _numbers(draft)
    if draft.frees or "unit_or_entrance" in draft.labels:
        _rest(draft)
    annex = draft.labels.pop("annex", None)
    if annex and draft.number and not draft.number.sub:
        draft.number = draft.number._replace(sub=f"fu{annex}")
    if draft.unknown or draft.leftover:
        _nameless(draft)
    return _reading(draft, placed, source)


def _place(draft: Draft, placer: Placer) -> Placed:
    placed = placer.place(draft.divisions) if draft.divisions else NOWHERE
    if draft.unknown:
        divisions, rest, is_china = placer.mistyped(draft.divisions, draft.unknown)
        draft.unknown = list(rest)
        if is_china:
            draft.country = draft.country or "CN"
        if len(divisions) != len(draft.divisions):
            placed = placer.place_anew(divisions)
    if placed.strangers:
        draft.unknown = [*placed.strangers, *draft.unknown]
    return placed


# roads and numbers


def _roads(draft: Draft) -> None:
    roads: list[tuple[int, Road]] = []
    section = draft.codes.get("section")
    for at in draft.streets:
        road: Road = draft.items[at].road  # type: ignore[union-attr]
        if section and road.section is None and not roads:
            road = road._replace(section=section)
        if not roads or all(road != known for _, known in roads):
            roads.append((at, road))
    if len(roads) == 1:
        draft.road = roads[0][1]
    elif draft.crosses:
        draft.streets = [at for at, _ in roads]
        draft.road, draft.crossing = roads[0][1], tuple(road for _, road in roads[1:3])
    else:
        _choose_road(draft, roads)


def _choose_road(draft: Draft, roads: list[tuple[int, Road]]) -> None:
    """Take the first road with a number beside it; the others are other addresses in the same field."""
    best = next((entry for entry in roads if _number_near(draft, entry[0]) is not None), roads[0])
    draft.road = best[1]
    draft.streets = [best[0]]
    for at, road in roads:
        if road is not best[1]:
            near = _number_near(draft, at)
            if near is None:
                draft.others.append((road, None))
            else:
                draft.others.append((road, number_of(draft.frees.pop(near).text)))


def _number_near(draft: Draft, at: int) -> int | None:
    """Return where the number of the road at `at` stands: marked before unmarked, plain before dashed."""
    best: int | None = None
    best_score = 9
    for rank, near in enumerate((at - 1, at + 1)):
        free = draft.frees.get(near)
        if free is None or number_of(free.text) is None:
            continue
        score = 0 if free.is_marked else 6 if "-" in free.text else 3
        if score + rank < best_score:
            best, best_score = near, score + rank
    return best


def _numbers(draft: Draft) -> None:
    if "building_or_number" in draft.labels:
        _building_or_number(draft)
    if draft.number is not None or not draft.frees:
        return
    at = _lane_number(draft) if "lane" in draft.labels else None
    if at is None and draft.streets:
        at = _number_near(draft, draft.streets[0])
    if at is None:
        at = _number_elsewhere(draft)
    if at is None:
        return
    free = draft.frees.pop(at)
    draft.number = number_of(free.text, draft.is_hong_kong)
    if draft.is_hong_kong and draft.streets and at + 1 == draft.streets[0] and not free.is_marked:
        _range_without_dash(draft, at)


def _building_or_number(draft: Draft) -> None:
    """Decide what stands behind a named building: "Winner Building 36, Man Yue St" has the number there."""
    value = draft.labels.pop("building_or_number")
    at = next(at for at, item in enumerate(draft.items) if type(item) is Label and item.part == "building_or_number")
    if draft.streets and at + 1 == draft.streets[0] and _number_near(draft, at + 1) is None:
        draft.number = number_of(value, draft.is_hong_kong)
    elif "building" not in draft.labels:
        draft.labels["building"] = value
    else:
        draft.leftover.append(f"building {value}")


def _range_without_dash(draft: Draft, at: int) -> None:
    """Join "2 16 Fa Yuen Street": the dash of a range got lost."""
    before = draft.frees.get(at - 1)
    high = draft.number
    if before is None or before.is_marked or high is None:
        return
    low = number_of(before.text)
    if low and not low.sub and low.last is None and is_range(low.first, high.first):
        draft.number = Number(low.first, high.first, "")
        del draft.frees[at - 1]


def _lane_number(draft: Draft) -> int | None:
    for at, item in enumerate(draft.items):
        if type(item) is Label and item.part == "lane":
            for near in (at + 1, at - 1):
                free = draft.frees.get(near)
                if free is not None and number_of(free.text) is not None:
                    return near
    return None


def _number_elsewhere(draft: Draft) -> int | None:
    """Return where the number stands if not beside the road: marked ones first, then beside a village or estate."""
    marked = [at for at, free in draft.frees.items() if free.is_marked and number_of(free.text) is not None]
    if draft.road is not None:
        behind = _number_before_estate(draft)
        if behind is not None:
            return behind
        is_room = "building" in draft.labels and "unit" not in draft.labels
        return marked[0] if len(marked) == 1 and not is_room else None
    has_fine = bool(draft.labels.keys() & {"floor", "building"})
    is_room = "unit" not in draft.labels and has_fine and bool(draft.developments)
    if marked and not is_room and (draft.areas or draft.town or draft.developments):
        return marked[-1]
    for at, free in draft.frees.items():
        following = draft.items[at + 1] if at + 1 < len(draft.items) else None
        before = draft.items[at - 1] if at else None
        is_short = free.text.isdigit() and len(free.text) < 4
        if is_short and (type(following) is Zoned or type(before) is Zoned):
            return at
    return None


def _number_before_estate(draft: Draft) -> int | None:
    """Return where the number stands in "1A-1L Weida Commercial Building, Tung Choi Street"."""
    street = draft.streets[0] if draft.streets else -1
    at = street - 2
    free = draft.frees.get(at)
    is_one = free is not None and type(draft.items[at + 1]) is Estate and "unit" in draft.labels
    return at if is_one and free is not None and number_of(free.text) is not None else None


def _rest(draft: Draft) -> None:
    """Give the free numbers that are left a role: building, entrance, room; what finds none stays over."""
    labels = draft.labels
    for free in draft.frees.values():
        parts = [part for part in _JOINTS.split(free.text) if part]
        if len(parts) == 3 and "building" not in labels and "unit" not in labels:
            labels["building"], labels["entrance"], labels["unit"] = map(label, parts)
        elif "unit" in labels:
            draft.leftover.append(free.text)
        elif len(parts) == 2 and len(parts[0]) < 3 and len(_NOT_DIGIT.sub("", parts[1])) >= 2:
            if "building" not in labels:
                labels["building"], labels["unit"] = map(label, parts)
            elif "entrance" not in labels and parts[0].isdigit():
                labels["entrance"], labels["unit"] = map(label, parts)
            else:
                labels["unit"] = label(free.text)
        else:
            labels["unit"] = label(free.text)
    _unit_or_entrance(draft)


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
    for text in draft.leftover:
        if not draft.developments and _NAME_WITH_DIGITS.match(text):  # ZJ300 is a building, no room
            draft.developments.append(Development(Name(text, text, None), None))
            draft.leftover.remove(text)
            break
    has_fine = draft.number or draft.road or draft.labels.keys() & {"unit", "floor", "building"}
    for unknown in draft.unknown:
        is_name = len(unknown.key) >= _NAMELESS or (draft.is_chinese_script and len(unknown.text) > 1)
        if unknown.level is None and has_fine and not draft.developments and is_name and unknown.key.isalnum():
            hanzi = None if unknown.text.isascii() else unknown.text
            draft.developments.append(Development(Name(unknown.text, unknown.key, hanzi), None))
        else:
            draft.leftover.append(unknown.text)


def _reading(draft: Draft, placed: Placed, source: Source) -> Reading:
    labels, codes = draft.labels, draft.codes
    phase = labels.get("phase")
    if phase and draft.developments:
        draft.developments[0] = draft.developments[0]._replace(phase=phase)
    country = placed.country or draft.country
    if "alley" in labels and "lane" not in labels and country != "TW":
        labels["lane"] = labels.pop("alley")  # "Alley 468" is 468弄 too
    lane = number_of(labels["lane"]) if "lane" in labels else None
    plot = labels.get("group") or codes.get("plot") or codes.get("zone_label")
    return Reading(
        raw=source.raw,
        country=country,
        province=placed.province,
        city=placed.city,
        county=placed.county,
        town=Place(draft.town.text, frozenset(), draft.town.key) if draft.town else None,
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
        unit=labels.get("unit"),
        postcode=codes.get("postcode"),
        po_box=codes.get("po_box"),
        care_of=codes.get("care_of"),
        precision=_precision(draft, placed, country, lane),
        is_chinese_script=draft.is_chinese_script,
        is_cut=source.is_cut,
        leftover=(*draft.leftover, *source.contacts),
        signs=(*source.signs, *draft.signs),
        contradictions=placed.contradictions,
        alternatives=_alternatives(draft, placed, source.raw) if draft.others else (),
    )


def _alternatives(draft: Draft, placed: Placed, raw: str) -> tuple[Reading, ...]:
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


_FINE = (
    ("unit", Precision.UNIT), ("floor", Precision.FLOOR), ("entrance", Precision.ENTRANCE),
    ("building", Precision.BUILDING),
)  # fmt: skip


def _precision(draft: Draft, placed: Placed, country: str | None, lane: Number | None) -> Precision:
    for part, precision in _FINE:
        if part in draft.labels:
            return precision
    has_base = draft.road or lane or draft.areas or draft.developments or draft.town
    if draft.crossing or (draft.number is not None and has_base):
        return Precision.NUMBER
    for precision, value in (
        (Precision.DEVELOPMENT, draft.developments),
        (Precision.ROAD, draft.road),
        (Precision.AREA, draft.areas),
        (Precision.TOWN, draft.town),
        (Precision.COUNTY, placed.county),
        (Precision.CITY, placed.city),
        (Precision.PROVINCE, placed.province),
        (Precision.PO_BOX, draft.codes.get("po_box")),
        (Precision.COUNTRY, country),
    ):
        if value:
            return precision
    return Precision.NONE
