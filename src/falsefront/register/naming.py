"""What the premises of a flag are called in the register: a place in words that bears on those who claim it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from falsefront import address
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.reading import Reading
from falsefront.register.bearing import bears_on, fault_of, names_a_door
from falsefront.wording import NOT_BY_ALL

TRIED = 20  # places of members that are compared with all of them


def entry_for(premises: str, addresses: Sequence[str], gazetteer: Gazetteer) -> str | None:
    """Return the address to enter for a flag: what all agree on, where that is a place that bears on each of them.

    Else the place of a member, without its door, that bears on most of them; None where there is none. What only some
    of them name ("most name Silver Tower") is no part of it.
    """
    members = [address.read(each, gazetteer) for each in addresses]
    agreed = NOT_BY_ALL.sub("", premises)
    if _bearing(agreed, members, gazetteer) == len(members):
        return agreed
    whole = [member.raw for member in members if not names_a_door(member)]
    places = [*whole, *(_without_door(member) for member in members)]
    best = max(dict.fromkeys(places[:TRIED]), key=lambda place: _bearing(place, members, gazetteer), default="")
    return best if _bearing(best, members, gazetteer) else None


def _without_door(member: Reading) -> str:
    return address.canonical(replace(member, building=None, entrance=None, floor=None, unit=None))


def _bearing(place: str, members: Iterable[Reading], gazetteer: Gazetteer) -> int:
    """Return how many of these claims a place bears on; 0 where it can be no entry."""
    entry = address.read(place, gazetteer)
    return 0 if fault_of(entry) else sum(bears_on(entry, member) is not None for member in members)
