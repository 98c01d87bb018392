"""The members of a flag by door: who claims which room of one tower, which house of one estate."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from falsefront.records import FlagMember
from falsefront.records.said_of_doors import box_of
from falsefront.wording import counted

PARTS = (("building", "Building"), ("entrance", "Entrance"), ("floor", "Floor"), ("unit", "Room"))
NAMED = 4  # doors that the summary names


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """One door and the members that claim it."""

    label: str | None  # "Building 3, Room 2009"; None where no door is named
    members: tuple[FlagMember, ...]

    @property
    def vendors(self) -> int:
        """How many vendors claim it."""
        return len({member.seller for member in self.members})


def doors(members: Sequence[FlagMember]) -> list[Door]:
    """Return the doors, those of most vendors first; who names none stands last."""
    found: dict[str | None, list[FlagMember]] = {}
    for member in members:
        found.setdefault(label(member.reading or {}, member.address), []).append(member)
    by_door = [Door(label=label, members=tuple(of_door)) for label, of_door in found.items()]
    return sorted(by_door, key=lambda door: (door.label is None, -door.vendors, door.label or ""))


def summary(by_door: Sequence[Door]) -> str | None:
    """Say how many vendors claim which door; None where no door is named or all name one.

    A door that one vendor alone names stands among "elsewhere", unless it is the only one that is named, or may be
    another one in other words: Building 3 beside Building 3, Room 5.
    """
    if len(by_door) < 2:
        return None
    named = [door for door in by_door if door.label is not None]
    shared = [door for door in named if door.vendors > 1][:NAMED] or (named if len(named) == 1 else [])
    silent = _vendors(door for door in by_door if door.label is None) - _vendors(named)
    none = f"; of {len(silent)} no door was read" if silent else ""
    if not shared:
        return f"{counted(len(_vendors(named)), 'vendor')}, no two of whom name the door in the same words{none}"
    others = [door for door in named if door not in shared]
    may_be = _vendors(other for other in others if any(_may_be_one(other, door) for door in shared))
    at_another = _vendors(others) - _vendors(shared) - may_be
    told = [
        *(f"{door.vendors} in {door.label}" for door in shared),
        f"{len(at_another)} elsewhere at this place" if at_another else None,
        f"{len(left)} whose words may mean the same door" if (left := may_be - _vendors(shared)) else None,
    ]
    return ", ".join(filter(None, told)) + none


def _vendors(doors: Iterable[Door]) -> set[int]:
    return {member.seller for door in doors for member in door.members}


def _may_be_one(a: Door, b: Door) -> bool:
    """Whether two doors that are called otherwise may be one: what only one of them says is no difference."""
    return all(not one or not other or one == other for one, other in zip(_parts(a), _parts(b), strict=True))


def _parts(door: Door) -> tuple[str, ...]:
    reading = door.members[0].reading or {}
    return tuple(str(reading.get(name) or "").casefold() for name, _ in PARTS)


def label(reading: Mapping[str, object], address: str = "") -> str | None:
    """Return the door that a reading names, as "Building 3, Room 2009"; None where it names none.

    What the address as it stands calls a mail box is none of its rooms: "PMB 101".
    """
    is_in_room = _says_its_floor(str(reading.get("unit") or ""), str(reading.get("floor") or ""))
    box = box_of(address, reading.get("unit"), reading.get("country"))
    named = [
        box if box and name == "unit" else f"{word} {str(reading[name]).upper()}"
        for name, word in PARTS
        if reading.get(name) and not (name == "floor" and is_in_room)
    ]
    return ", ".join(named) or None


def _says_its_floor(room: str, floor: str) -> bool:
    """Whether a room's number begins with its floor, as that of 1203 does: of Flat A the floor is part of the door.

    >>> _says_its_floor("1203", "12"), _says_its_floor("7a", "7"), _says_its_floor("a", "7"), _says_its_floor("12", "1")
    (True, True, False, False)
    """
    number = _LETTERS.sub("", room)
    behind = number.removeprefix(floor)
    return bool(floor) and behind != number and (len(behind) >= DIGITS_BEHIND or behind[:1].isalpha())


_LETTERS = re.compile(r"\A[^\W\d]+-?(?=\d)")  # of a wing: A1203
DIGITS_BEHIND = 2  # of a room's number, where it begins with its floor: Room 12 need not be on the first
