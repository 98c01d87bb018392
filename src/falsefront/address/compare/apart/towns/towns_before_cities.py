"""A town right before the city that its county or province is called by: Gilroy, Santa Clara, CA; Dej, Cluj.

Such a town was read as a part of the city, since no reader knows which of both a name is. It is a town of its own where
the gazetteer has one of the name at a distance that no quarter has, or where America's post mails to none of its codes
with the city's name.
"""

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final

from falsefront.address.compare.world.words_abroad import Manner, finds, flat_words
from falsefront.address.gazetteer.division import key
from falsefront.address.gazetteer.elsewhere import City, distance_km
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.gazetteer.zip_towns import codes_of, town_key
from falsefront.address.reading import Reading

# Where counties or provinces are called by their chief city.
_COUNTRIES: Final = frozenset({"US", "AR", "BG", "ES", "FR", "IT", "MX", "PT", "RO", "TR"})
_HOME: Final = "US"
_LEAST_KM, _MOST_KM = 20.0, 150.0  # from the chief city, beyond its quarters and within the province
_LEAST_NAME: Final = 3  # letters
_WORD: Final = re.compile(r"[^\W\d_]+")


def town_before_city_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of one city are two: one names a town of its own right before the city."""
    country = a.country or b.country
    if country not in _COUNTRIES or a.city is None or b.city is None or a.cities.isdisjoint(b.cities):
        return None
    if a.postcode is not None and a.postcode == b.postcode:
        return None
    for one, other in ((a, b), (b, a)):
        *towns, last = one.city.text.split(", ") if one.city else [""]
        for name in dict.fromkeys((*towns, *(area.name.text for area in one.areas))):
            if _is_town(name, last, one, other, country) and not _says(other, name, country):
                return f"a nearer town on one side: {name!r}"
    return None


def _is_town(name: str, city: str, one: Reading, other: Reading, country: str) -> bool:
    if len(name) < _LEAST_NAME or not _stands_before(name, city, one.raw):
        return False
    mains = [it for it in world().cities.get(key(city), ()) if it.code in one.cities & other.cities]
    towns = _towns(name, country)
    if not mains or not towns:
        return False
    main = max(mains, key=lambda it: it.thousands)
    state = main.region if country == _HOME else ""
    near = [town for town in towns if town.region == state and distance_km(town, main) < _MOST_KM]
    if country == _HOME:
        return bool(near) and _are_two_posts(state, name, city)
    return bool(near) and all(distance_km(town, main) > _LEAST_KM and town.code not in other.cities for town in near)


def _are_two_posts(state: str, name: str, city: str) -> bool:
    left, right = (codes_of(state, town_key(_WORD.findall(text.lower()))) for text in (name, city))
    return bool(left and right) and left.isdisjoint(right)


@lru_cache(maxsize=4096)
def _towns(name: str, country: str) -> tuple[City, ...]:
    return tuple(it for it in world().cities.get(key(name), ()) if it.country == country and not it.is_quarter)


@lru_cache(maxsize=4096)
def _stands_before(name: str, city: str, raw: str) -> bool:
    """Whether a name and a city stand in a row, each in a part of its own."""
    parts = [key(part) for part in raw.split(",")]
    return any(one == key(name) and other == key(city) for one, other in pairwise(parts))


def _says(reading: Reading, name: str, country: str) -> bool:
    manner = Manner(country)
    return finds(name.lower().split(), flat_words(reading.raw, manner), manner)
