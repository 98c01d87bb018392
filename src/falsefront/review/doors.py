"""The members of a flag by door: who claims which room of one tower, which house of one estate."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from falsefront.records import FlagMember
from falsefront.records.rooms import Room, may_be_one_room
from falsefront.records.said_of_doors import box_of, building_in_hangul
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
    another one in other words: Building 3 beside Building 3, Room 5. Where no two name a door in the same words, what
    several say of it counts: Room 5 of who says Gate 2, Room 5 and of who says Floor 1, Room 5.
    """
    if len(by_door) < 2:
        return None
    named = [door for door in by_door if door.label is not None]
    shared = [door for door in named if door.vendors > 1][:NAMED] or (named if len(named) == 1 else [])
    if not shared and (common := _most_in_common(named)):
        within = {member.claim for member in common.members}
        shared, named = [common], [common, *(door for door in named if door.members[0].claim not in within)]
    silent = _vendors(door for door in by_door if door.label is None) - _vendors(named)
    none = f"; of {len(silent)} no door was read" if silent else ""
    if not shared:
        return f"{counted(len(_vendors(named)), 'vendor')}, no two of whom name the door in the same words{none}"
    others = [door for door in named if door not in shared]
    open_ones = [other for other in others if any(_may_be_one(other, door) for door in shared)]
    may_be = _vendors(open_ones)
    at_another = _vendors(others) - _vendors(shared) - may_be
    told = [
        *(f"{door.vendors} in {door.label}" for door in shared),
        f"{len(at_another)} elsewhere at this place" if at_another else None,
        _said_otherwise(open_ones, may_be - _vendors(shared)),
    ]
    return ", ".join(filter(None, told)) + none


_PAIR = 2


def _said_otherwise(others: Sequence[Door], vendors: Collection[int]) -> str | None:
    """Say of how many vendors the words may mean a shared door; two of whom name different doors cannot both do so."""
    if not vendors:
        return None
    if len(vendors) > 1 and any(not _may_be_one(one, other) for one, other in combinations(others, 2)):
        return f"{len(vendors)} more who cannot {'both' if len(vendors) == _PAIR else 'all'} mean the same door"
    return f"{len(vendors)} whose words may mean the same door"


def _most_in_common(named: Sequence[Door]) -> Door | None:
    """Return what most vendors say of one door, each in words of their own; None where no two say a part of it alike.

    It is a door as any other: who says less than all in it is not in it, and no two in it say a part otherwise.
    """
    found: list[Door] = []
    for one, other in combinations(named, 2):
        both = zip(PARTS, _parts(one), _parts(other), strict=True)
        alike = {name for (name, _), left, right in both if left and left == right}
        if not alike or not _may_be_one(one, other):
            continue
        within = [door for door in named if _says(door, alike) == _says(one, alike)]
        if all(_may_be_one(a, b) for a, b in combinations(within, 2)):
            members = tuple(member for door in within for member in door.members)
            words = {name: (one.members[0].reading or {})[name] for name in alike}
            found.append(Door(label=label(words, one.members[0].address), members=members))
    several = [door for door in found if door.vendors > 1]
    return max(several, key=lambda door: (door.vendors, door.label or ""), default=None)


def _says(door: Door, names: Collection[str]) -> list[str]:
    return [value for (name, _), value in zip(PARTS, _parts(door), strict=True) if name in names]


def _vendors(doors: Iterable[Door]) -> set[int]:
    return {member.seller for door in doors for member in door.members}


def _may_be_one(a: Door, b: Door) -> bool:
    """Whether two doors that are called otherwise may be one: what only one of them says is no difference."""
    return may_be_one_room(_parts(a), _parts(b))


def _parts(door: Door) -> Room:
    reading = door.members[0].reading or {}
    return Room(*(str(reading.get(name) or "").casefold() for name, _ in PARTS))


def label(reading: Mapping[str, object], address: str = "") -> str | None:
    """Return the door that a reading names, as "Building 3, Room 2009"; None where it names none.

    What the address as it stands calls a mail box is none of its rooms: "PMB 101". A building that Korea counts by a
    syllable stands as it does on the page: 나동.
    """
    is_in_room = _says_its_floor(str(reading.get("unit") or ""), str(reading.get("floor") or ""))
    box = box_of(address, reading.get("unit"), reading.get("country"))
    quoted = {"unit": box, "building": building_in_hangul(address, reading.get("building"))}
    named = [
        quoted.get(name) or f"{word} {str(reading[name]).upper()}"
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
