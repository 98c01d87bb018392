"""Quarters of cities abroad that addresses name instead of the city: Zamalek is in Cairo, Dokki in Giza beside it.

A quarter stays an area of the address. It tells the city where none is named; where another city of the same metropolis
is, the address may lie in either: Mohandessin, Cairo is in Giza. Any other city that is named stands alone.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Final

from falsefront.address.abroad.finer.text import Words
from falsefront.address.abroad.where.places import Whereabouts
from falsefront.address.abroad.where.postcodes import is_of_another_country
from falsefront.address.abroad.where.search import place_key
from falsefront.address.abroad.where.told_cities import ToldCity, told_city
from falsefront.address.gazetteer.elsewhere import City, Elsewhere, distance_km
from falsefront.address.lexicon.table import countries, values
from falsefront.address.plain.arabian import ARTICLES, spellings, without_article
from falsefront.address.reading import Area, Place

_COUNTRIES: Final = frozenset(
    {None, *(code for codes in countries("abroad.quarter.city", "in").values() for code in codes)}
)
_FIRST_LETTERS: Final = re.compile("[^aeiouy]{1,5}")
_METROPOLIS_KM: Final = 25  # between the middles of two cities that people take for one: Giza and Cairo
_ANY, _HARD = "AE", "k"  # a country whose spelling has nothing of its own, and how its q is heard


def with_quarter(where: Whereabouts, words: Words, elsewhere: Elsewhere, plain: str = "") -> Whereabouts:
    """Return where an address lies with the city of a quarter that it names: the only one, or another than is written.

    A quarter is a whole part of the address: Zamalek Street is anywhere. Some cities are told by their streets, too.
    """
    if where.country not in _COUNTRIES:
        return where
    quarter = _named(words)
    if quarter is None and where.country is None and where.city is None:
        quarter = told_city(plain)
        if quarter and where.postcode and is_of_another_country(where.postcode, quarter.country):
            return where  # International Business Park, 74160 Archamps
    if quarter is None or where.country not in (None, quarter.country):
        return where
    city = next((it for it in elsewhere.cities.get(quarter.key, ()) if it.country == quarter.country), None)
    if city is None:
        return where
    codes = elsewhere.codes(city)
    if where.city is None:
        return where._replace(country=quarter.country, city=Place(city.name, codes, place_key(city.name.lower())))
    is_near = where.country == quarter.country and _is_of_one_metropolis(where.city, city, elsewhere)
    return where._replace(city=where.city._replace(codes=where.city.codes | codes)) if is_near else where


def _is_of_one_metropolis(written: Place, city: City, elsewhere: Elsewhere) -> bool:
    """Whether the city that is written lies beside a quarter's: Cairo and Giza, not Mysore and Bangalore."""
    here = [it for it in elsewhere.cities.get(written.key, ()) if it.code in written.codes]
    return any(it.country == city.country and distance_km(it, city) < _METROPOLIS_KM for it in here)


def _named(words: Words) -> ToldCity | None:
    """Return the quarter that is all the words of one part, but for articles and numbers."""
    parts: dict[int, list[str]] = {}
    for at, (word, segment) in enumerate(zip(words.text, words.segment, strict=True)):
        if words.free[at] and not words.digit[at] and word not in ARTICLES:
            parts.setdefault(segment, []).append(without_article(word))
    quarters = _quarters()
    return next((quarters[name] for name in map(_plain, parts.values()) if name in quarters), None)


@lru_cache(maxsize=4096)
def _heard(name: str) -> str:
    return min(spellings(name, _ANY, _HARD))


def _plain(words: Iterable[str]) -> str:
    """Return a quarter's name as it is heard; one of first letters as it is written, DHCC is no TQ.

    >>> _plain(["dhcc"]), _plain(["tq"])
    ('dhcc', 'tq')
    """
    name = "".join(word for word in words if word not in ARTICLES).replace("-", "")
    return name if _FIRST_LETTERS.fullmatch(name) else _heard(name)


@cache
def _quarters() -> dict[str, ToldCity]:
    where = countries("abroad.quarter.city", "in")
    return {
        _plain(name.split()): ToldCity(min(where[name]), city) for name, city in values("abroad.quarter.city").items()
    }


def known_quarters(areas: Iterable[Area]) -> frozenset[str]:
    """Return which quarters of the table the areas of an address are, each by its plain name."""
    names = (_plain(map(without_article, area.name.text.lower().split())) for area in areas)
    return frozenset(name for name in names if name in _quarters())


def are_in_two_quarters(left: Iterable[Area], right: Iterable[Area]) -> bool:
    """Whether both name quarters of the table, and none in common."""
    one = known_quarters(left)
    other = known_quarters(right) if one else one
    return bool(other) and one.isdisjoint(other)
