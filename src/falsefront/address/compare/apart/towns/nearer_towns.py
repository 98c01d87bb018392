"""A town that one of two addresses abroad names nearer than the city that both do: Alcobendas (Madrid) is not Madrid.

A city's name is often that of its province, too, and towns around it have roads of the same names. So a city alone does
not join where the other side names a town of its own before it. What lies within the city is none: its quarters are
left out freely, and the gazetteer knows by distance and inhabitants which towns it takes for one.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from falsefront.address.compare.apart.europe.post_towns import PROVINCE_BEHIND, is_post_town
from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.compare.world.words_abroad import Manner, finds, flat_words
from falsefront.address.gazetteer.division import key
from falsefront.address.gazetteer.elsewhere import SHORT, City, distance_km
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import OWN_TOWNS, SMALL_WORDS
from falsefront.address.lexicon.table import forms
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

_LEAST_POSTCODE: Final = 5  # characters of a postcode that means a neighbourhood, not a whole town
# Postcodes of the communes of Brussels (bpost), each of one, which is called by its own name or Brussels.
_BRUSSELS: Final = re.compile(r"1[012]\d0")
# Where an address is said to be in any of several villages, or a city's parts are known as towns far from its middle.
_SAID_FREELY: Final = frozenset({"GB", "IE", "JP", "IN", "AE"})
_DISTRICTS_TOLD: Final = frozenset({"DE", "US", "CA", "AU"})
_DISTRICTS_KM: Final = 25.0
_QUARTERS_KM: Final = 4.0
_TURKEY: Final = "TR"  # where every address has a quarter, whose street and number are one house's
_COMMON_QUARTERS: Final = forms("abroad.turkish.quarter.common")
_BRACKETS: Final = re.compile(r"([^\W\d_][^,;:()\d]*?)\s*\(\s*([^(),]+?)\s*\)")


def nearer_town_apart(a: Reading, b: Reading) -> str | None:
    """Return why a city that both name does not make one place of two: one of them names a town nearer than it."""
    if not (a.cities and b.cities):
        return None
    if a.postcode and a.postcode == b.postcode and (len(a.postcode) >= _LEAST_POSTCODE or _have_one_door(a, b)):
        return None
    if a.postcode and a.postcode == b.postcode and a.country == b.country == "BE" and _BRUSSELS.fullmatch(a.postcode):
        return None
    if a.country == b.country == _TURKEY and _have_one_door(a, b) and _have_one_quarter(a, b):
        return None
    for one, other in ((a, b), (b, a)):
        town = next(_nearer(one, other), None)
        if town is not None and not (_have_one_development(a, b) and not _is_own_and_all(a, b, town)):
            return f"a nearer town on one side: {town!r}"
    return None


def _is_own_and_all(a: Reading, b: Reading, town: str) -> bool:
    """Whether a town is a city of its own, and a development's name all that is common: Oasis Centre of Ajman."""
    return key(town) in OWN_TOWNS and not (a.road is not None and a.road == b.road)


def _have_one_door(a: Reading, b: Reading) -> bool:
    """Whether road and number are the same, which a postcode of a whole town has once: 3001 Heverlee, 3001 Leuven."""
    return a.road is not None and a.road == b.road and a.number is not None and a.number == b.number


def _have_one_quarter(a: Reading, b: Reading) -> bool:
    """Whether both name one quarter, which few districts have: its city may leave the district out."""
    quarters = {area.name.key for area in a.areas} & {area.name.key for area in b.areas}
    towns = {key(text) for it in (a.city, b.city) if it is not None for text in it.text.split(", ")}
    return not quarters <= towns | _COMMON_QUARTERS


def _have_one_development(a: Reading, b: Reading) -> bool:
    return any(developments_agree(one, other) for one in a.developments for other in b.developments)


def _nearer(one: Reading, other: Reading) -> Iterator[str]:
    """Yield the towns of one side that the other, which names their city or province alone, does not name."""
    own, theirs = _known(one.cities), _known(other.cities)
    if one.city is None or other.city is None or not theirs:
        return
    city = other.city.text.split(", ")
    if own.isdisjoint(theirs) and not (one.country == other.country and _says(one, city[-1])):
        return
    main = [town for name in city for town in _towns(name) if town.code in theirs]
    named = one.city.text.split(", ")
    is_free = bool(_SAID_FREELY & {one.country, other.country})
    for name in dict.fromkeys((*named, *(area.name.text for area in one.areas))):
        if named == [name] and one.cities == other.cities:
            continue  # St. Priest is Saint-Priest
        is_told = not is_free and (is_post_town(one, name, other) or _has_province_behind(one, name))
        is_before = name in named[:-1]  # the city stands last
        towns = [town for town in _towns(name) if town.code in own and (is_before or _is_smaller(town, main))]
        if (
            (is_told or any(_is_beside(town, main, is_free=is_free) for town in towns))
            and not any(town.code in theirs for town in _towns(name))
            and not _says(other, _short(name))
        ):
            yield name


@lru_cache(maxsize=4096)
def _known(codes: frozenset[str]) -> frozenset[str]:
    return frozenset(code for code in codes if code[3:4].isdigit())


def _says(reading: Reading, name: str) -> bool:
    manner = Manner(reading.country)
    return finds(name.lower().split(), flat_words(reading.raw, manner), manner)


def _short(name: str) -> str:
    """Return the words of a town's name before the first small one: Cornella (de Llobregat)."""
    words = name.split()
    end = next((at for at, word in enumerate(words) if at and word.lower() in SMALL_WORDS), len(words))
    return " ".join(words[:end]) if len(words[0]) > SHORT else name


@lru_cache(maxsize=4096)
def _towns(name: str) -> tuple[City, ...]:
    letters = key(name)
    return world().cities.get(letters, ()) if len(letters) > SHORT else ()


def _is_smaller(town: City, main: list[City]) -> bool:
    return all(town.thousands < city.thousands for city in main)


def _is_beside(town: City, main: list[City], *, is_free: bool) -> bool:
    """Whether a town lies in the country of some city, and is no part of it; known as its own where `is_free`."""
    codes = world().codes(town)
    least = _DISTRICTS_KM if town.country in _DISTRICTS_TOLD else _QUARTERS_KM
    here = [city for city in main if city.country == town.country]
    return bool(here) and all(
        _is_own(town, city) or (not is_free and city.code not in codes and distance_km(town, city) > least)
        for city in here
    )


def _is_own(town: City, city: City) -> bool:
    """Whether a town within a metropolis's reach is a city of its own, beyond its border: Khimki is not Moscow."""
    return OWN_TOWNS.get(key(town.name)) == key(city.name)


def _has_province_behind(reading: Reading, name: str) -> bool:
    """Whether a town stands before brackets that hold a city's name: its province."""
    if reading.country not in PROVINCE_BEHIND or reading.city is None:
        return False
    cities = {key(text) for text in reading.city.text.split(", ")}
    letters = key(name)
    return any(
        _plain(match[2]) in cities - {letters} and _plain(match[1]).endswith(letters)
        for match in _BRACKETS.finditer(reading.raw)
    )


def _plain(text: str) -> str:
    return key(transliterate(folded_again(text).text))
