"""Whether two rooms that pages number otherwise may be one: Unit 7 on Floor 11 and Room 1107, A318 and 318-319."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

_NUMBERED: Final = re.compile(r"(?P<wing>[a-z]*)-?(?P<first>\d{1,5})(?:-(?:[a-z]*)(?P<last>\d{1,5}))?")
_MOST: Final = 20  # rooms of a range
_MOST_ON_A_FLOOR: Final = 99
_TWO_DIGITS: Final = 2  # of a room, behind those of its floor


class Room(NamedTuple):
    """The door that a reading names in a building, in small letters; "" for what it does not name."""

    building: str = ""
    entrance: str = ""
    floor: str = ""
    unit: str = ""


def numbers_of(room: Room) -> frozenset[str]:
    """Return the numbers by which a room may be called, without the letter of a wing.

    >>> sorted(numbers_of(Room(floor="11", unit="7"))), sorted(numbers_of(Room(unit="a318-319")))
    (['1107', '7'], ['318', '319'])
    """
    found = _NUMBERED.fullmatch(room.unit)
    if found is None:
        return frozenset({room.unit})
    first, last = int(found["first"]), int(found["last"] or found["first"])
    some = range(first, last + 1) if first <= last < first + _MOST else (first, last)
    floors = [each for each in some if room.floor.isdigit() and each <= _MOST_ON_A_FLOOR]
    return frozenset({*map(str, some), *(f"{room.floor}{each:02}" for each in floors)})


def may_be_one_room(a: Room, b: Room) -> bool:
    """Whether two rooms may be one: what only one of them names is no difference.

    >>> may_be_one_room(Room(floor="11", unit="7"), Room(floor="11", unit="1107"))
    True
    >>> may_be_one_room(Room(building="a", unit="318"), Room(unit="a318-319"))
    True
    >>> may_be_one_room(Room(unit="a318"), Room(unit="b318")), may_be_one_room(Room(unit="1107"), Room(unit="1108"))
    (False, False)
    """
    if any(one and other and one != other for one, other in zip(a[:-1], b[:-1], strict=True)):
        return False
    if not a.unit or not b.unit:
        return True
    wings = {wing for wing in map(_wing, (a, b)) if wing}
    return len(wings) < 2 and not numbers_of(a).isdisjoint(numbers_of(b))


def may_be_numbered_alike(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two rooms may be one, of which building, entrance and number are known: either may leave out its floor.

    >>> may_be_numbered_alike(("", "", "7"), ("", "", "1107")), may_be_numbered_alike(("", "", "7"), ("", "", "1108"))
    (True, False)
    """
    short, long = sorted(
        (Room(one.casefold(), other, "", unit) for one, other, unit in (a, b)), key=lambda room: len(room.unit)
    )
    on_floor = long.unit[:-_TWO_DIGITS] if short.unit.isdigit() else ""
    return may_be_one_room(short._replace(floor=on_floor), long)


def _wing(room: Room) -> str:
    """Return the letters before a room's number, or those that its building has for a number; "" where it has none."""
    found = _NUMBERED.fullmatch(room.unit)
    return (found["wing"] if found else "") or (room.building if room.building.isalpha() else "")
