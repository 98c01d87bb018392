"""Counties that are called as their city is: 南昌县 is not 南昌市, nor 伊宁县 伊宁市.

A county has a town of its own, with roads and numbers of its own. Where one address names it and the other the city
alone, by the same name, a road and a number are a lead. A place in the county in common says that it is meant.
"""

from typing import Final

from falsefront.address.compare.apart.china.town_left_out import has_place_of
from falsefront.address.compare.sites.around import COUNTIES, SEATS
from falsefront.address.parts.roads import name_key
from falsefront.address.reading import Place, Reading

_MAINLAND: Final = "CN"


def county_left_out_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses are in two of a city's counties, or in one and the city; None where they may be one."""
    if not a.country == b.country == _MAINLAND:
        return None
    if a.county is not None and b.county is not None:
        are_known = bool(a.county.codes and b.county.codes)
        is_other = are_known and a.county.key == b.county.key and a.county.codes.isdisjoint(b.county.codes)
        return f"different counties of one name: {a.county.text!r} and {b.county.text!r}" if is_other else None
    named, bare = (a, b) if a.county is not None else (b, a)
    county = named.county
    if county is None or bare.city is None or bare.town is not None or bare.leftover:
        return None
    stem = _stem(county)
    is_namesake = stem is not None and bare.city.key in (stem, county.key)
    if not is_namesake or county.codes <= SEATS or has_place_of(bare, named):
        return None
    return f"different counties, as the city has such a road too: {county.text!r} and {bare.city.text!r} alone"


def _stem(county: Place) -> str | None:
    """Return the key of what a text calls a county, without the word for one; None of what it calls otherwise.

    It is not the county's own: 邢台县 has become a district of another name.
    """
    text = county.text.lower()
    stem = next((text.removesuffix(end).strip() for end in COUNTIES if text.endswith(end)), None)
    return None if stem is None else name_key(stem)
