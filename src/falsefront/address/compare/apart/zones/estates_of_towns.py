"""Estates of one owner in several towns: Amata in Bien Hoa is not Amata Long Thanh, nor Owl Park Owl Park Lipa.

A town right behind the name of an estate, without a comma, is part of the name. The other side must name it, or a
place that may be it.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import Final

from falsefront.address.abroad.finer.text import has_digit
from falsefront.address.compare.world.zones_abroad import GENERIC
from falsefront.address.gazetteer.division import key
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import LABELS, LEADING_TYPES, ROAD_TYPES
from falsefront.address.lexicon.table import forms
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

Names = tuple[tuple[tuple[str, ...], bool], ...]

_PART: Final = re.compile(r"[,;()\n]+| - ")
_WORD: Final = re.compile(r"[a-z]+|\d+")
_GENERIC: Final = frozenset({*GENERIC, *forms("abroad.name.common"), *forms("abroad.estate.technical")})
_LEAST: Final = 3  # letters of an estate's name
_LEAST_TOWN: Final = 4
_ROADS: Final = frozenset({*LEADING_TYPES, *ROAD_TYPES})


def estates_of_towns_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses are in two estates, of which one is called after a town that the other is not in."""
    country = a.country or b.country
    if country is None or (a.country and b.country and a.country != b.country) or (a.road and b.road):
        return None
    if not a.cities.isdisjoint(b.cities):
        return None
    for one, other in ((a, b), (b, a)):
        for rest, is_sure in _rests(_names(one.raw), _names(other.raw)):
            if not _is_said(rest, one) and not _may_be_there(rest, country, one, other, is_sure=is_sure):
                return f"an estate of another town: {rest} in {other.raw!r}"
    return None


def _rests(these: Names, those: Names) -> Iterator[tuple[str, bool]]:
    """Yield what stands behind a name that one side has whole, as an estate's on either side, and whether on both."""
    for (name, is_estate), (longer, is_other_estate) in product(these, those):
        rest = "".join(longer[len(name) :])
        if len(rest) < _LEAST_TOWN or longer[: len(name)] != name or len("".join(name)) < _LEAST:
            continue
        if is_estate or is_other_estate:
            yield rest, is_estate and is_other_estate


def _is_said(name: str, reading: Reading) -> bool:
    return name in key(folded_again(reading.raw).text.lower())


def _may_be_there(name: str, country: str, one: Reading, other: Reading, *, is_sure: bool) -> bool:
    """Whether what one side says of its place may be what is called so: a town, its region, or no place at all."""
    towns = [city for city in world().cities.get(name, ()) if city.country == country]
    key_of_city = one.city.key if one.city is not None else ""
    named = {city.code for city in world().cities.get(key_of_city, ()) if city.country == country}
    if not towns:
        return not (is_sure and named and other.cities) or _is_said(key_of_city, other)
    if one.province is not None and not named:
        return False
    if any(region.country == country for region in world().regions.get(name, ())):
        return True
    return not named or any(not world().codes(town).isdisjoint(named) for town in towns)  # a suburb of the city


@lru_cache(maxsize=4096)
def _names(raw: str) -> Names:
    """Return the words of each part of a text that are no words for estates, and whether there are such beside.

    >>> _names("Lot 105, Amata Long Thanh Hi-Tech Park, Dong Nai")
    ((('amata', 'long', 'thanh'), True), (('dong', 'nai'), False))
    """
    found: list[tuple[tuple[str, ...], bool]] = []
    for part in _PART.split(folded_again(raw).text.lower()):
        words = _WORD.findall(part)
        if not _ROADS.isdisjoint(words):
            continue
        own = tuple(word for word in words if not has_digit(word) and word not in _GENERIC and word not in LABELS)
        if own:
            found.append((own, not _GENERIC.isdisjoint(words)))
    return tuple(found)
