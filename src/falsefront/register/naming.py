"""What the premises of a flag are called in the register: a place in words that bears on those who claim it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from falsefront import address
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.reading import Reading
from falsefront.register.bearing import DOOR, bears_on, fault_of, names_a_door
from falsefront.wording import NOT_BY_ALL

TRIED = 20  # places of members that are compared with all of them


def entry_for(premises: str, addresses: Sequence[str], gazetteer: Gazetteer) -> str | None:
    """Return the address to enter for a flag: what all agree on, where that is a place that bears on each of them.

    Else the place of a member, without its door, that bears on most of them; None where there is none. What only some
    of them name ("most name Silver Tower") is no part of it.
    """
    members = [address.read(each, gazetteer) for each in addresses]
    agreed = NOT_BY_ALL.sub("", premises)
    one_door = _name_one_door(members)
    if _bearing(agreed, members, gazetteer) == len(members) and _says_enough(agreed, members, gazetteer):
        return agreed
    whole = [member.raw for member in members if one_door or not names_a_door(member)]
    places = [*whole, *(_without_door(member) for member in members if not one_door)]
    best = max(dict.fromkeys(places[:TRIED]), key=lambda place: _bearing(place, members, gazetteer), default="")
    return best if _bearing(best, members, gazetteer) else None


def _name_one_door(members: Sequence[Reading]) -> bool:
    """Whether all of them name the same door: then the rest of the house is not meant."""
    return len({tuple(getattr(member, part) for part in DOOR) for member in members}) == 1 and names_a_door(members[0])


def _says_enough(place: str, members: Sequence[Reading], gazetteer: Gazetteer) -> bool:
    """Whether a place says in itself which country and which door is meant, as those who claim it do.

    A town that its postcode alone puts into a country is not found without it.
    """
    entry = address.read(place, gazetteer)
    is_placed = entry.country is not None or all(member.country is None for member in members)
    return is_placed and (names_a_door(entry) or not _name_one_door(members))


def _without_door(member: Reading) -> str:
    return address.canonical(replace(member, building=None, entrance=None, floor=None, unit=None))


def _bearing(place: str, members: Iterable[Reading], gazetteer: Gazetteer) -> int:
    """Return how many of these claims a place bears on; 0 where it can be no entry."""
    entry = address.read(place, gazetteer)
    return 0 if fault_of(entry) else sum(bears_on(entry, member) is not None for member in members)
