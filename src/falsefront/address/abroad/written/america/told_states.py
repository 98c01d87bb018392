"""A state that nothing but a quarter or city of America tells: 12969 Owl Blvd., Studio City is in California.

Guides of restaurants and shops leave it out. House and road stand before the quarter in the American order, so that no
Los Angeles of Chile or Spain is meant; a quarter that a town elsewhere is called by tells nothing. Large cities of
America tell theirs where the road is called after a state and has no type: 1200 Louisiana, Houston is in Texas.
"""

import re
from typing import Final

from falsefront.address.abroad.written.america.american import states
from falsefront.address.lexicon.table import forms, longest_first, values

_QUARTERS: Final = values("abroad.quarter.american", "alone")
_STATES: Final = {name: value.rpartition("|")[2] for name, value in _QUARTERS.items()} | values("abroad.city.american")
_LAST: Final = frozenset(name.rpartition(" ")[2] for name in _STATES)
_TYPES: Final = "|".join(longest_first(forms("abroad.road.american", "plain")))
_ROOM: Final = r"(?:,? (?:#|ste|suite|unit)\.? ?\w+)?"
_LINE: Final = re.compile(
    rf"^\W*\d[\w-]{{0,6}} [^,]{{2,40}}?\b(?:{_TYPES})\b\.?(?: [nsew]{{1,2}}\b\.?)?{_ROOM},? "
    rf"({'|'.join(longest_first(frozenset(_STATES)))})\W*$"
)

_LARGE: Final = values("abroad.city.american.large")
_LAST_OF_LARGE: Final = frozenset(name.rpartition(" ")[2] for name in _LARGE)
_BARE_LINE: Final = re.compile(
    r"^\W*\d{2,5}[a-z]? (?:(?:[nsew]|north|south|east|west)\b\.? )?(?P<name>[a-z]{4,}(?: [a-z]{5,})?)"
    rf"{_ROOM}, (?P<city>{'|'.join(longest_first(frozenset(_LARGE)))})\W*$"
)


def written(text: str) -> str:
    """Return a folded, lower-case text with the state that the quarter or city at its end tells behind it.

    >>> written("12969 owl blvd., studio city"), written("1970 n owl ave los angeles")
    ('12969 owl blvd., studio city, ca', '1970 n owl ave los angeles, ca')
    >>> written("1270 w. georgia, vancouver"), written("1200 louisiana, suite 40, houston"), written("12 owl, houston")
    ('1270 w. georgia, vancouver, bc', '1200 louisiana, suite 40, houston, tx', '12 owl, houston')
    >>> written("av. owl 12969, los angeles"), written("studio city")
    ('av. owl 12969, los angeles', 'studio city')
    """
    end = text.rstrip(" .,")
    last = end.rpartition(" ")[2]
    if last in _LAST_OF_LARGE and (bare := _BARE_LINE.match(text)) is not None:
        is_road = bare["name"].replace(" ", "") in states()
        return f"{end}, {_LARGE[bare['city']]}" if is_road else text
    if last not in _LAST:
        return text
    found = _LINE.match(text)
    return f"{end}, {_STATES[found[1]]}" if found is not None else text
