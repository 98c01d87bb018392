"""A state that nothing but a quarter or city of America tells: 12969 Owl Blvd., Studio City is in California.

Guides of restaurants and shops leave it out. House and road stand before the quarter in the American order, so that no
Los Angeles of Chile or Spain is meant; a quarter that a town elsewhere is called by tells nothing.
"""

import re
from typing import Final

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


def written(text: str) -> str:
    """Return a folded, lower-case text with the state that the quarter or city at its end tells behind it.

    >>> written("12969 owl blvd., studio city"), written("1970 n owl ave los angeles")
    ('12969 owl blvd., studio city, ca', '1970 n owl ave los angeles, ca')
    >>> written("av. owl 12969, los angeles"), written("studio city")
    ('av. owl 12969, los angeles', 'studio city')
    """
    end = text.rstrip(" .,")
    if end.rpartition(" ")[2] not in _LAST:
        return text
    found = _LINE.match(text)
    return f"{end}, {_STATES[found[1]]}" if found is not None else text
