"""A city with its province's name, beside a town that the other side names: Santos is not São Paulo.

"Santos, SP" lies in São Paulo, and so does "Santos, São Paulo"; a street of São Paulo's that Santos has, too, is
another. So where one side ends in such a city and the other in a town of its own, what both call São Paulo joins
nothing.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from falsefront.address.abroad.finer.text import has_digit
from falsefront.address.abroad.where.quarters import known_quarters
from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.compare.world.words_abroad import Manner, finds, flat_words
from falsefront.address.gazetteer.division import key
from falsefront.address.gazetteer.elsewhere import SHORT, City
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import (
    LEADING_AREAS,
    LEADING_TOWNS,
    LEADING_TYPES,
    MIDDLES,
    NAMED_AS_REGIONS,
    OWN_TOWNS,
    ROAD_TYPES,
    SMALL_WORDS,
)
from falsefront.address.plain.text import folded
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

_LEAST_POSTCODE: Final = 5  # characters of a postcode that means a neighbourhood, not a whole town
_HOUSE: Final = 3  # digits of a number that is a house's, not a postcode
_LEAST_WORD: Final = 5  # letters of a word that may stand for a town's whole name
_MOST_WORDS: Final = 5  # of a town's name
_MOST_QUARTERS: Final = 2  # parts of a text behind the road that name a quarter which nobody knows
_MOST_SIGNS: Final = 160  # of a text, from its end on, in which its towns stand
_TYPES: Final = frozenset({*LEADING_TYPES, *ROAD_TYPES})
_PARTS: Final = re.compile(r"[,;:/|()\n]| [-\u2013\u2014] ")
# The two streets between which a house of Latin America lies: e/ Belgrano y Moreno.
_BETWEEN: Final = re.compile(
    r"[ ,(](?:e/|entre) ?[^,;()\d]{2,40}? (?:y|e) [^,;()\d]{2,40}?(?=[,;()]| - |$)", re.IGNORECASE
)
_WORD: Final = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*")


def capitals_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses are in two towns, one of which has a province or country of its name; None if not."""
    if a.postcode and a.postcode == b.postcode and len(a.postcode) >= _LEAST_POSTCODE:
        return None
    if known_quarters(a.areas) & known_quarters(b.areas):
        return None  # Mohandessin is in Giza, or in Cairo as people say
    for one, other in ((a, b), (b, a)):
        if other.cities and _capitals().isdisjoint(other.cities):
            continue
        found = next(_own_towns(one, other), None)
        if found is not None and not _have_one_development(a, b):
            return f"two towns of one province: {found[0]!r} and {found[1]!r}"
    return None


def _have_one_development(a: Reading, b: Reading) -> bool:
    return any(developments_agree(one, other) for one in a.developments for other in b.developments)


def _own_towns(one: Reading, other: Reading) -> Iterator[tuple[str, str]]:
    """Yield each town that one side ends in, and the city named as its province that the other ends in."""
    countries = {reading.country for reading in (one, other) if reading.country}
    ending = _ending(other.raw).towns
    for name in ending:
        if any(it != name for it in ending) and key(name) in world().countries:
            continue  # Puebla, Mexico
        for capital in _named_as_region(name):
            if countries and capital.country not in countries:
                continue
            near = {code for it in ending for town in _towns(it, capital) for code in _codes(town)}
            for text in _ending(one.raw).towns:
                towns = _towns(text, capital) if key(text) not in world().countries else []
                is_own = bool(towns) and all(_is_own(town, capital) and town.code not in near for town in towns)
                if is_own and not _says(other, text):
                    yield text, name


def _towns(name: str, capital: City) -> list[City]:
    return [city for city in world().cities.get(key(name), ()) if city.country == capital.country]


def _codes(town: City) -> frozenset[str]:
    return world().codes(town)


def _is_own(town: City, capital: City) -> bool:
    """Whether a town is no quarter of a city: it lies farther off, or is one of those near it that are none."""
    if town.code == capital.code:
        return False
    return capital.code not in _codes(town) or OWN_TOWNS.get(key(town.name)) == key(capital.name)


def _says(reading: Reading, name: str) -> bool:
    """Whether a side says a town's name, or a word of it behind its road: Cornella (de Llobregat)."""
    manner = Manner(reading.country)
    if finds(name.split(), flat_words(reading.raw, manner), manner):
        return True
    said = _ending(reading.raw).words
    return any(word in said for word in name.split() if len(word) >= _LEAST_WORD and word not in LEADING_TOWNS)


@lru_cache(maxsize=1)
def _capitals() -> frozenset[str]:
    cities = world().cities
    return frozenset(city.code for name in NAMED_AS_REGIONS for city in cities.get(name, ()))


@lru_cache(maxsize=4096)
def _named_as_region(name: str) -> tuple[City, ...]:
    """Return the cities of a name that are the largest of it in a country with a province of that name."""
    cities = world().cities.get(key(name), ())
    found: dict[str, City] = {}
    for city in cities:
        if city.country in NAMED_AS_REGIONS.get(key(city.name), "").split(","):
            found.setdefault(city.country, city)
    return tuple(found.values())


class _Ending(NamedTuple):
    """What a text ends in: its towns, from the end on, and all the words behind its road."""

    towns: tuple[str, ...]
    words: frozenset[str]


@lru_cache(maxsize=4096)
def _ending(raw: str) -> _Ending:
    """Return what a text ends in: its country, codes, postcode and quarters are no towns.

    >>> _ending("Calle Mayor 8, Centro, Getafe, Madrid, Spain").towns, _ending("Rua Nova 8, 11010-100 Santos/SP").towns
    (('madrid', 'getafe'), ('santos',))
    """
    towns: list[str] = []
    said: set[str] = set()
    quarters = 0
    text = _BETWEEN.sub("", raw) if "e/" in raw or "ntre " in raw else raw
    for part in reversed(_PARTS.split(transliterate(folded(text[-_MOST_SIGNS:]).text).lower())):
        words = _WORD.findall(part)
        found, rest = _towns_of_part(words)
        is_road = any(map(_is_house, rest)) or not _TYPES.isdisjoint(rest)
        if (not rest or _is_house(rest[-1])) and not (len(words) > 1 and words[0] in LEADING_AREAS):
            towns += found
        if is_road:
            break
        said.update(words)
        quarters += bool(rest)
        if quarters > _MOST_QUARTERS:
            break
    return _Ending(tuple(towns), frozenset(said))


def _towns_of_part(words: list[str]) -> tuple[list[str], list[str]]:
    """Return the towns that a part ends in, and the words before them; codes and postcodes are left out."""
    found: list[str] = []
    at = len(words)
    while at > 0:
        size = next((size for size in range(min(_MOST_WORDS, at), 0, -1) if _is_place(words[at - size : at])), 0)
        if not size and not _is_code(words[at - 1], is_alone=len(words) == 1):
            break
        if size and _is_town(words[at - size : at]):
            found.append(" ".join(words[at - size : at]))
        at -= size or 1
    return found, words[:at]


def _is_code(word: str, *, is_alone: bool) -> bool:
    """Whether a word may be a postcode, or the code of a province or country."""
    if has_digit(word):
        return not _is_house(word)
    return word not in SMALL_WORDS and len(word) < SHORT + is_alone


def _is_house(word: str) -> bool:
    return 0 < sum(map(str.isdigit, word)) <= _HOUSE


def _is_place(words: list[str]) -> bool:
    name, elsewhere = "" if any(map(has_digit, words)) else key("".join(words)), world()
    return name in elsewhere.cities or name in elsewhere.regions or name in elsewhere.countries


def _is_town(words: list[str]) -> bool:
    name = key("".join(words))
    return len(name) >= SHORT and name in world().cities and name not in MIDDLES
