"""What is said of two rooms of one building: one number, another one, or another that may be the same room's."""

from falsefront.address.reading import Reading
from falsefront.records.rooms import Room, may_be_one_room


def told_of_rooms(a: Reading, b: Reading) -> str:
    """Return the head of the reason for two readings that both name a room.

    >>> told_of_rooms(Reading(raw="", floor="11", unit="7"), Reading(raw="", floor="11", unit="1107"))
    'not known to be one room'
    """
    if a.unit == b.unit:
        return "same room"
    return "not known to be one room" if may_be_one_room(_room(a), _room(b)) else "other room"


def _room(reading: Reading) -> Room:
    return Room(reading.building or "", reading.entrance or "", reading.floor or "", reading.unit or "")
