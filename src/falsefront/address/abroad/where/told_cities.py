"""Cities that addresses leave out where their streets, towns or estates say enough: Ang Mo Kio, Ave. Ricardo Arango.

Asked only of an address that names neither town nor country. A name of the table stands anywhere in the text.
"""

import re
from typing import Final, NamedTuple

from falsefront.address.lexicon.table import countries, longest_first, values

_CITIES: Final = values("abroad.told.city")
_COUNTRIES: Final = countries("abroad.told.city", "in")
_NAMES: Final = re.compile(rf"\b(?:{'|'.join(longest_first(_CITIES))})\b")
_FIRST: Final = frozenset(name.split()[0] for name in _CITIES)
_ROOM_OF_SINGAPORE: Final = re.compile(r"[a-z], ?#(?:b\d|\d{2})-\d{2,3}\b|[a-z] #\d{2}-\d{2,3} [a-z]")


class ToldCity(NamedTuple):
    """A city by the key of its name, and its country (ISO 3166-1)."""

    country: str
    key: str


def told_city(plain: str) -> ToldCity | None:
    """Return the city that a folded, lower-case text tells without naming it; in Singapore a room does, too: #07-75.

    >>> told_city("12 owl road, #07-75"), told_city("12 bedok road"), told_city("12 owl road")
    (ToldCity(country='SG', key='singapore'), ToldCity(country='SG', key='singapore'), None)
    """
    if "#" in plain and _ROOM_OF_SINGAPORE.search(plain) is not None:
        return ToldCity("SG", "singapore")
    if _FIRST.isdisjoint(plain.replace(",", " ").split()):
        return None
    found = _NAMES.search(plain)
    return ToldCity(min(_COUNTRIES[found[0]]), _CITIES[found[0]]) if found is not None else None
