"""Puts the items of a plain address together: one road with its number, one development, labels, places, no riddle.

Most addresses are plain. `plain` gives up on all others and on everything it does not know, and reads plain ones as
`falsefront.address.assembly` does (a test compares the two on every text there is), in a quarter of the time.
"""

from typing import Any

from falsefront.address.deciding import NAME_WITH_DIGITS, may_be_entrance
from falsefront.address.items import Code, Division, Estate, Free, Label, Source, Street, Town, Zoned
from falsefront.address.numbers import label, number_of, room_in
from falsefront.address.placing import NOWHERE, Placed, Placer
from falsefront.address.reading import Place, Precision, Reading, made

_FINE = frozenset({"building", "entrance", "floor", "unit", "unit_or_entrance"})
_KINDS = frozenset({Street, Estate, Zoned, Town, Free})  # of each no more than one
_LONGEST_BUILDING = 3  # digits; what is longer is a street number
_CODES = frozenset({"country", "postcode", "noise"})


def plain(placer: Placer, items: list[Any], source: Source, is_chinese_script: bool) -> Reading | None:
    """Return the reading of a plain address; None where there is anything to decide. `items` are `Item`s."""
    divisions: list[Division] = []
    labels: dict[str, str] = {}
    codes: dict[str, str] = {}
    single: dict[type, int] = {}
    for at, item in enumerate(items):
        kind = type(item)
        if kind is Division:
            divisions.append(item)
        elif kind in _KINDS:
            if kind in single:
                return None
            single[kind] = at
        elif kind is Label:
            part, value = item
            if part in labels or part not in _FINE:
                return None
            labels[part] = label(value)
        elif kind is Code:
            part, value = item
            if part not in _CODES or (part in codes and part != "country"):
                return None
            codes.setdefault(part, value)
        else:
            return None
    placed = placer.place(divisions) if divisions else NOWHERE
    building = labels.get("building")
    if building and len(building) > _LONGEST_BUILDING and Street in single and Free not in single:
        return None
    if placed.strangers or ("unit_or_entrance" in labels and not _is_told(labels, placed)):
        return None
    if "noise" in codes and NAME_WITH_DIGITS.match(codes["noise"]):
        return None
    return _reading(placed, items, labels, codes, single, source, is_chinese_script)


def _is_told(labels: dict[str, str], placed: Placed) -> bool:
    """Whether what may be a room or an entrance is told to be one of them; if so, it becomes that."""
    value = labels.pop("unit_or_entrance")
    if "entrance" not in labels and ("unit" in labels or may_be_entrance(value, placed.is_hong_kong)):
        labels["entrance"] = value
    elif "unit" not in labels:
        labels["unit"] = value
    else:
        return False
    return True


def _reading(
    placed: Placed,
    items: list[Any],
    labels: dict[str, str],
    codes: dict[str, str],
    single: dict[type, int],
    source: Source,
    is_chinese_script: bool,
) -> Reading | None:
    road = number = town = None
    if Street in single:
        at = single[Street]
        road = items[at].road
        if Free in single:
            if abs(at - single[Free]) != 1:
                return None
            number = number_of(items[single[Free]].text, placed.is_hong_kong)
            if number is None:
                return None
    elif Free in single:
        return None
    if Town in single:
        named = items[single[Town]]
        town = Place(named.text, _NOWHERE, named.key)
    country = placed.country or codes.get("country")
    get = labels.get
    areas = (items[single[Zoned]].area,) if Zoned in single else ()
    developments = (items[single[Estate]].development,) if Estate in single else ()
    return made(
        source.raw, country, placed.province, placed.city, placed.county, town, areas, road, number, developments,
        get("building"), get("entrance"), get("floor"), room_in(get("building"), get("unit")), codes.get("postcode"),
        _precision(labels, single, placed, country), is_chinese_script, source.is_cut,
        (codes["noise"], *source.contacts) if "noise" in codes else source.contacts, source.signs,
        placed.contradictions,
    )  # fmt: skip


_NOWHERE: frozenset[str] = frozenset()
_LABELS = (
    ("unit", Precision.UNIT), ("floor", Precision.FLOOR), ("entrance", Precision.ENTRANCE),
    ("building", Precision.BUILDING),
)  # fmt: skip
_ITEMS = (
    (Free, Precision.NUMBER), (Estate, Precision.DEVELOPMENT), (Street, Precision.ROAD), (Zoned, Precision.AREA),
    (Town, Precision.TOWN),
)  # fmt: skip


def _precision(labels: dict[str, str], single: dict[type, int], placed: Placed, country: str | None) -> Precision:
    if labels:
        return next(precision for part, precision in _LABELS if part in labels)
    for kind, precision in _ITEMS:
        if kind in single:
            return precision
    if placed.county:
        return Precision.COUNTY
    if placed.city:
        return Precision.CITY
    if placed.province:
        return Precision.PROVINCE
    return Precision.COUNTRY if country else Precision.NONE
