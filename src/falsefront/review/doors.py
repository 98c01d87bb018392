"""The members of a flag by door: who claims which room of one tower, which house of one estate."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from falsefront.records import FlagMember
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
        found.setdefault(label(member.reading or {}), []).append(member)
    by_door = [Door(label=label, members=tuple(of_door)) for label, of_door in found.items()]
    return sorted(by_door, key=lambda door: (door.label is None, -door.vendors, door.label or ""))


def summary(by_door: Sequence[Door]) -> str | None:
    """Say how many vendors claim which door; None where no door is named or all name one.

    Doors that one vendor alone names stand among "elsewhere", unless it is the only door that is named.
    """
    if len(by_door) < 2:
        return None
    named = [door for door in by_door if door.label is not None]
    shared = [door for door in named if door.vendors > 1][:NAMED] or (named if len(named) == 1 else [])
    told = [f"{door.vendors} in {door.label}" for door in shared]
    rest = {member.seller for door in by_door if door not in shared for member in door.members}
    if not shared:
        silent = {member.seller for door in by_door if door.label is None for member in door.members}
        naming = {member.seller for door in named for member in door.members}
        none = f"; of {len(silent - naming)} none was read" if silent - naming else ""
        return f"{counted(len(naming), 'vendor')}, no two of whom name the door in the same words{none}"
    if rest:
        naming = {member.seller for door in named if door not in shared for member in door.members}
        told.append(f"{len(rest)} {'elsewhere at this place' if naming else 'of whom no door was read'}")
    return ", ".join(told)


def label(reading: Mapping[str, object]) -> str | None:
    """Return the door that a reading names, as "Building 3, Room 2009"; None where it names none."""
    parts = [f"{word} {str(reading[name]).upper()}" for name, word in PARTS if reading.get(name)]
    if reading.get("unit"):
        parts = [part for part in parts if not part.startswith("Floor ")]
    return ", ".join(parts) or None
