"""F4 by extent: a floor or a building beyond what the register knows of the house or the estate."""

from collections.abc import Iterator

from falsefront.assess.subject import Claimed, Known, Subject
from falsefront.records import Finding

ROOM_DIGITS = (3, 4)  # of a room whose first digits are its floor: 806, 2009


def beyond_known(subject: Subject) -> Iterator[Finding]:
    """F4: the register says how many floors or buildings there are, and the address names one beyond."""
    for claimed in subject.claims:
        for known in claimed.known:
            for beyond in _beyond(claimed, known):
                place = known.entry.place
                yield subject.finding(
                    "beyond_known",
                    f"{claimed.called} was seen with “{claimed.address}”: {beyond} by entry {known.entry.id} of the"
                    f" register, “{place.address}” ({place.by}, {place.day}, {place.how.value.replace('_', ' ')})",
                    source=f"register: {place.by}",
                    grounds=(claimed.ground, f"register {known.entry.id}: “{place.address}”"),
                )


def _beyond(claimed: Claimed, known: Known) -> Iterator[str]:
    reading, place = claimed.reading, known.entry.place
    if place.floors is not None:
        floor = _number(reading.floor)
        room = _floor_of_room(reading.unit) if reading.floor is None else None
        if floor is not None and floor > place.floors:
            yield f"floor {floor} of a house that has {place.floors} floors"
        elif room is not None and room > place.floors:
            yield (
                f"room {reading.unit}, by its number on floor {room} if its first digits are the floor, of a house that"
                f" has {place.floors} floors"
            )
    building = _number(reading.building)
    if place.buildings is not None and building is not None and building > place.buildings:
        yield f"building {building} of a place that has {place.buildings} buildings"


def _floor_of_room(unit: str | None) -> int | None:
    """Return the floor that a room's number begins with; None where it is no plain number of a usual length."""
    if unit is None or not unit.isascii() or not unit.isdigit() or len(unit) not in ROOM_DIGITS:
        return None
    return int(unit[:-2])


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() else None
