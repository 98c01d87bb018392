"""Where a text stands that names a house everybody knows, as those say it who give its road and number.

`address.compare.known_houses` says whether the two are one. The house's name tells nothing of its road, so the keys
are made from the table, and only for a text that names such a house.
"""

from collections.abc import Sequence
from functools import lru_cache

from falsefront.address.gazetteer.known_houses import Door, house_named, known_cities
from falsefront.address.reading import Place, Reading
from falsefront.match.offering_abroad import cities_of
from falsefront.match.parts import AT, CACHED, words_of


def doors_named(words: Sequence[str], text: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of each door of the house that a text names without its road and number, in each city."""
    cities = frozenset(cities_of(words))
    if (words[AT["road"]] and words[AT["number"]]) or cities.isdisjoint(known_cities()):
        return ()
    seen = house_named(text, cities)
    if seen is None:
        return ()
    country = words[AT["country"]]
    return tuple(_door_words(door, city, country) for city in sorted(cities) for door in seen.house.doors)


@lru_cache(maxsize=CACHED)
def _door_words(door: Door, city: str, country: str) -> tuple[str, ...]:
    place = Place(city, frozenset({city}), "")
    areas = (door.area,) if door.area is not None else ()
    reading = Reading(
        raw=door.text, country=country or None, city=place, road=door.road, areas=areas, number=door.number
    )
    return tuple(words_of(reading))
