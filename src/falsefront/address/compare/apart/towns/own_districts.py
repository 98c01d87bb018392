"""Two districts of one city, each with a council of its own: Las Condes and Providencia are both Santiago.

In Brussels each has a postcode of its own, which tells more than its names in two languages: Evere is 1140 Brussels.
In Budapest the code holds the district's number, so that one sign of it is no slip: 1051 lies in V, 1151 in XV.
"""

import re

from falsefront.address.compare.apart.towns.lone_quarters import is_everywhere
from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.gazetteer.division import key
from falsefront.address.lexicon.table import forms, values
from falsefront.address.reading import Number, Reading

_OWN = frozenset(map(key, forms("abroad.quarter.town", "own")))
_IN = frozenset({None, *(whole[:2] for whole in values("abroad.quarter.town", "own").values())})
_IN_FRENCH = {key(dutch): key(french) for dutch, french in values("abroad.quarter.in_french").items()}
_LEAST_POSTCODE = 5  # characters of a postcode that means a neighbourhood


def own_districts_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two districts of one city; one building or full postcode is in one of them."""
    country = a.country or b.country
    if country == _HUNGARY:
        left, right = _districts_of_budapest(a), _districts_of_budapest(b)
    elif country in _IN:
        left, right = _own_districts(a), _own_districts(b)
    else:
        return None
    if _BELGIUM in (a.country, b.country) and (left or right):
        return _municipalities_apart(a, b, left, right)
    if not left or not right or any(one in other or other in one for one in left for other in right):
        return None  # Surco is Santiago de Surco
    if a.postcode and a.postcode == b.postcode and len(a.postcode) >= _LEAST_POSTCODE:
        return None
    if any(developments_agree(one, other) for one in a.developments for other in b.developments):
        return None
    return f"two districts of one city: {min(left)!r} and {min(right)!r}"


def _municipalities_apart(a: Reading, b: Reading, left: set[str], right: set[str]) -> str | None:
    """Return why two addresses lie in two municipalities of Brussels: two codes, or none on one side and two names.

    Where one side says Brussels alone, and one of them no code, a short or common road may be anywhere in it.
    """
    if a.postcode and b.postcode:
        return None if a.postcode == b.postcode else f"two postcodes of Brussels: {a.postcode} and {b.postcode}"
    if left and right:
        return None if left & right else f"two municipalities of Brussels: {min(left)!r} and {min(right)!r}"
    is_open = any(one.road is None or is_everywhere(one.road) or not _is_long(one.number) for one in (a, b))
    return f"a road that each municipality of Brussels may have: {min(left or right)!r}" if is_open else None


def _is_long(number: Number | None) -> bool:
    return number is not None and number.first >= _LONG_NUMBER


def _districts_of_budapest(reading: Reading) -> set[str]:
    """Return the numbers of the districts that an address in Budapest names, and that of its postcode."""
    if reading.city is None or key(reading.city.text.lower().partition(", ")[0]) != _BUDAPEST:
        return set()
    told = [_DISTRICT.fullmatch(area.name.key) for area in reading.areas]
    told.append(_CODE.fullmatch(reading.postcode or ""))
    return {f"{int(it[1]):02}" for it in told if it is not None}


_HUNGARY, _BUDAPEST = "HU", "budapest"
_DISTRICT = re.compile(r"district(\d{1,2})")
_CODE = re.compile(r"1(?:0(?=[1-9])|(?=[12]))(\d{1,2})\d")
_BELGIUM = "BE"
_LONG_NUMBER = 100  # that few roads reach


def _own_districts(reading: Reading) -> set[str]:
    """Return the districts that a reading names, as keys."""
    named = {area.name.key for area in reading.areas}
    named.update(key(name.lower()) for name in (reading.city.text.split(", ") if reading.city else ()))
    return {_IN_FRENCH.get(name, name) for name in named & _OWN}
