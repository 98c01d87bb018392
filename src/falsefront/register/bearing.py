"""Which addresses an entry of the register bears on.

An entry for a room, a floor or a building bears on those who claim that very door; one for a house or an estate on all
who claim it, whatever their room; one for an area on all who claim a place in it by name; one for a whole lane of
Shanghai (398弄), which is a compound of houses, on all who claim a house in it. What an entry says of one
door is said of no other, nor what one says of No. 3 of whoever claims Nos. 1-5: he may be at one of the others. An
address of a watch list is met by the same rule.
"""

import re

from falsefront import address
from falsefront.address.reading import Number, Precision, Reading
from falsefront.records import Level

NOTHING = {Precision.NONE: "no place was read in it", Precision.PO_BOX: "it names nothing but a post-office box"}
_OF_A_HOUSE = {Precision.UNIT, Precision.FLOOR, Precision.ENTRANCE, Precision.BUILDING, Precision.NUMBER}
_SHANGHAI = frozenset({"31"})
DOOR = ("building", "entrance", "floor", "unit")  # parts that an entry names only where it means no other


def bears_on(entry: Reading, claimed: Reading) -> Level | None:
    """Return the level on which a claimed address is the place of an entry; None where it is not."""
    if entry.precision is Precision.AREA:
        return Level.AREA if _in_area(entry, claimed) else None
    if _is_another_door(entry, claimed) or _claims_more_houses(entry.number, claimed.number):
        return None
    comparison = address.compare(entry, claimed)
    if comparison.same_premises:
        return comparison.level
    is_inside = is_whole_lane(entry) and entry.lane == claimed.lane and bool(entry.cities & claimed.cities)
    return comparison.level if is_inside and comparison.level is Level.ROAD else None


def is_whole_lane(reading: Reading) -> bool:
    """Whether an address of Shanghai names a lane of a road and no house in it; elsewhere a lane is a street."""
    is_lane = reading.lane is not None and reading.road is not None and reading.cities == _SHANGHAI
    return is_lane and reading.precision is Precision.ROAD


def _claims_more_houses(entry: Number | None, claimed: Number | None) -> bool:
    """Whether a claimed address names a range of houses that goes beyond the house or the houses of an entry.

    >>> _claims_more_houses(Number(3), Number(1, 5)), _claims_more_houses(Number(1, 5), Number(3))
    (True, False)
    """
    if entry is None or claimed is None or claimed.last is None:
        return False
    return claimed.first < entry.first or claimed.last > (entry.last or entry.first)


def _is_another_door(entry: Reading, claimed: Reading) -> bool:
    """Whether a part of the entry's door is missing in a claimed address, or another one there.

    The floor may be left out where the number of the room tells it: 1207 is on the twelfth.
    """
    wanted = ((getattr(entry, part), getattr(claimed, part), part) for part in DOOR)
    other = [(part, said) for door, said, part in wanted if door is not None and door != said]
    return bool(other) and (other != [("floor", None)] or not _is_told_by_the_room(entry))


def _is_told_by_the_room(entry: Reading) -> bool:
    """Whether the number of an entry's room is that of its floor and two digits more."""
    return re.fullmatch(rf"{re.escape(entry.floor or '')}\d\d", entry.unit or "") is not None


def names_a_door(entry: Reading) -> bool:
    """Whether an entry is for a room, a floor or a building, and says nothing of the rest of its place."""
    return any(getattr(entry, part) is not None for part in DOOR)


def fault_of(entry: Reading) -> str | None:
    """Say why an address cannot be an entry; None where it can: it must name a place and where that is."""
    if fault := bears_on_nobody(entry, of="the register"):
        return fault
    return "holds several addresses: give each an entry of its own" if entry.alternatives else None


def names_no_town(entry: Reading) -> bool:
    """Whether a place is entered without the town it is in, so that it is mostly no place of who names one."""
    return not (entry.cities or entry.city or entry.county or entry.town or entry.province or entry.areas)


def bears_on_nobody(entry: Reading, *, of: str) -> str | None:
    """Say why no claimed address can be the place that this one names; None where one can. `of` is where it stands."""
    if entry.precision in NOTHING:
        return f"is no place for {of}: {NOTHING[entry.precision]}"
    is_coarse = entry.precision is not Precision.AREA and entry.is_too_coarse
    if is_coarse or (entry.precision in (Precision.ROAD, Precision.TOWN) and not is_whole_lane(entry)):
        if entry.precision in _OF_A_HOUSE:
            return f"is no place for {of}: it names the {entry.precision}, and neither the road nor the place it is in"
        return f"is too coarse for {of}: it names nothing finer than the {entry.precision}"
    return None


def _in_area(entry: Reading, claimed: Reading) -> bool:
    """Whether both name one area, and may lie in one city."""
    if not zones_and_villages(entry) & zones_and_villages(claimed):
        return False
    for part in ("county", "city", "province"):
        one, other = getattr(entry, part), getattr(claimed, part)
        if one and other and one.codes and other.codes and not one.codes & other.codes:
            return False
    if entry.town and claimed.town and entry.town.key != claimed.town.key:
        return False
    return bool(entry.cities & claimed.cities)


def zones_and_villages(reading: Reading) -> frozenset[tuple[str, str]]:
    """Return the kind and name of each; an industrial park is read as a zone, and with a building as a development."""
    parks = (each.name.key for each in reading.developments if each.kind == "park" and each.use == "industrial")
    return frozenset([*((area.kind, area.name.key) for area in reading.areas), *(("zone", park) for park in parks)])
