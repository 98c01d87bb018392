"""A number that stands right before a house's name, with a road behind: 5 Owl Court, Kestrel Road is no 5 Kestrel Road.

It counts the flats or units of the house, whatever was read, in countries of British custom; in Thailand, say, a tower
has its road's number right before it. A range, a label, a floor or a comma between the two may say that the road's own
number is meant, and so does whoever names the house, too.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_COUNTRIES: Final = frozenset({
    "AU", "BD", "CA", "GB", "GH", "IE", "IN", "KE", "LK", "MT", "NG", "NZ", "PK", "TZ", "UG", "US", "ZA", "ZM", "ZW",
})  # fmt: skip
_BOUND: Final = 8192  # texts that are remembered


def houses_before_roads_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses abroad are two: one number is a house's, which the other does not name, one a road's."""
    if a.number is None or a.number != b.number or a.road is None or b.road is None:
        return None
    if a.developments == b.developments or not (_lies_there(a) and _lies_there(b)):
        return None
    return _apart(a, b) or _apart(b, a)


def _lies_there(reading: Reading) -> bool:
    """Whether an address lies in one of the countries, or its city in each that it may be in: Portsmouth."""
    countries = {reading.country} if reading.country is not None else {code[:2] for code in reading.cities}
    return bool(countries) and countries <= _COUNTRIES


def _apart(house: Reading, road: Reading) -> str | None:
    if house.floor:
        return None
    for development in house.developments:
        name = _plain(development.name.text)
        if name and name not in _plain(road.raw) and _is_counted(_plain(house.raw), str(house.number), name):
            return f"a number of {development.name.text!r}, and one of {road.road and road.road.name.text!r}"
    return None


@lru_cache(maxsize=_BOUND)
def _plain(raw: str) -> str:
    return folded_again(raw).text.lower()


@lru_cache(maxsize=_BOUND)
def _is_counted(text: str, number: str, name: str) -> bool:
    """Whether a number begins a part of a text, and stands right before a name.

    >>> [_is_counted(text, "5", "owl") for text in ("a, 5 owl court", "5 the owl court", "5, owl court", "no. 5 owl")]
    [True, True, False, False]
    """
    if not number.isalnum():
        return False
    return re.search(rf"(?:^|[,;|\n])\s*{number}\s+(?:the\s+)?{re.escape(name)}\b", text) is not None
