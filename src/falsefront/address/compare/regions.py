"""Towns of one name in two regions, where the gazetteer knows several or none: Newport (Gwent) and (Shropshire)."""

import re

from falsefront.address.gazetteer.division import key
from falsefront.address.gazetteer.elsewhere import Region
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.reading import Reading

_OF_COUNTIES = "IE"
_COUNTY = re.compile(r"\bco(?:unty)?\b\.?\s+([^\W\d_]{4,})", re.IGNORECASE)


def regions_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses abroad lie in two regions or towns, where no town is known to be in common."""
    if a.postcode and a.postcode == b.postcode:
        return None
    ours, theirs = _counties(a), _counties(b)
    if ours and theirs and ours.isdisjoint(theirs):
        return f"two counties: {min(ours)} and {min(theirs)}"
    common = {code for code in a.cities & b.cities if code[3:4].isdigit()}
    if len(common) == 1:
        return None
    left, right = _regions(a), _regions(b)
    if left and right and left.isdisjoint(right) and {it.country for it in left} == {it.country for it in right}:
        return f"different regions: {min(it.name for it in left)} and {min(it.name for it in right)}"
    return None


def _counties(reading: Reading) -> frozenset[str]:
    """Return the counties of Ireland that an address names by their word: Co. Wexford."""
    if reading.country != _OF_COUNTIES:
        return frozenset()
    return frozenset(match[1].lower() for match in _COUNTY.finditer(reading.raw))


def _regions(reading: Reading) -> frozenset[Region]:
    if reading.province is None:
        return frozenset()
    found = world().regions.get(key(reading.province.text), ())
    return frozenset(region for region in found if region.country == reading.country)
