"""Towns of one name in two regions, and two small towns of one: Newport (Gwent) and Newport (Shropshire).

Where the gazetteer knows no town, or several of the name, the region that both sides name tells which it is, and so
does the town that stands behind each side's own postcode: 5411 Zeeland, 5401 Uden.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.compare.nearer_towns import POSTCODE_BEFORE
from falsefront.address.compare.words_abroad import Manner, is_one_name
from falsefront.address.gazetteer.division import key
from falsefront.address.gazetteer.elsewhere import Region
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

_POST_TOWN: Final = re.compile(
    r"(?<![\w/-])(?:[A-Z]{1,2}-)?(\d{3} ?\d{2}|\d{2}-\d{3}|\d{4,5})(?: [A-Z]{2}(?= ))? +([^\W\d_][^,;:()\d]*)"
)
_LEAST_NAME: Final = 3  # letters

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
    return None if common else _post_towns_apart(a, b)


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


def _post_towns_apart(a: Reading, b: Reading) -> str | None:
    """Return two towns that stand behind two postcodes, where towns do stand behind them."""
    if not POSTCODE_BEFORE & {a.country, b.country} or (a.country and b.country and a.country != b.country):
        return None
    manner = Manner(a.country or b.country)
    left, right = post_towns(a.raw), post_towns(b.raw)
    if not left or not right or any(code == other for code, _ in left for other, _ in right):
        return None
    if any(_may_be_one(one, other, manner) for _, one in left for _, other in right):
        return None
    return f"towns of two postcodes: {min(left)[1]} and {min(right)[1]}"


def _may_be_one(one: str, other: str, manner: Manner) -> bool:
    return one in other or other in one or is_one_name(one, other, manner)


@lru_cache(maxsize=4096)
def post_towns(raw: str) -> frozenset[tuple[str, str]]:
    """Return each postcode of a text with the name behind it.

    >>> sorted(post_towns("Kerkstraat 14, 5411 AB Zeeland (NB)"))
    [('5411', 'zeeland')]
    """
    found = ((match[1], key(transliterate(folded_again(match[2]).text))) for match in _POST_TOWN.finditer(raw))
    return frozenset((code, name) for code, name in found if len(name) >= _LEAST_NAME)
