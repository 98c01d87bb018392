"""Whether two or three letters of an address abroad name a city, by where they stand and what stands beside them."""

from falsefront.address.abroad.where.postcodes import fits_country
from falsefront.address.abroad.where.search import Search
from falsefront.address.gazetteer.elsewhere import SHORT, City, Region
from falsefront.address.lexicon.abroad import LEADING_TYPES, NOISE, SHORT_CITIES, SHORT_CITIES_ALONE

_CITY_FIRST = frozenset({"KG", "RU"})  # where the city stands before the street
_LEAST_POST = 5  # digits of a postcode that make sure of a city written by two letters


def is_short_name(search: Search, name: str, start: int, end: int, cities: tuple[City, ...]) -> bool:
    """Whether two or three letters are a city's name here: KL beside a postcode, 20017 Rho, СПб at the beginning."""
    return (
        _is_short_city(search, name, start, end)
        or _is_short_part(search, start, end, cities)
        or _is_short_head(search, name, start, end, cities)
    )


def _is_short_head(search: Search, name: str, start: int, end: int, cities: tuple[City, ...]) -> bool:
    """Whether a city of three letters begins an address as a part of its own, where cities stand first: СПб, г. Мск."""
    words = search.words
    if (
        len(name) < SHORT
        or name not in SHORT_CITIES
        or cities[0].country not in _CITY_FIRST
        or words.joins(end - 1, end)
    ):
        return False
    return all(words.digit[at] or words.text[at] in NOISE for at in range(start))


def _is_short_city(search: Search, name: str, start: int, end: int) -> bool:
    """Whether a name of two or three letters is a city's and stands last: KL beside a postcode."""
    if name not in SHORT_CITIES or not is_last_but_post(search, end):
        return False
    if name in SHORT_CITIES_ALONE and not _is_own_part(search, start):
        return False
    return (
        len(name) == SHORT
        or search.country is not None
        or not LEADING_TYPES.keys().isdisjoint(search.words.text)
        or any(len(word) >= _LEAST_POST and word.isdigit() for word in search.words.text)
    )


def _is_own_part(search: Search, start: int) -> bool:
    """Whether nothing but numbers stands before a word in its part of the text: 560001 Hyd."""
    words = search.words
    while words.joins(start, start - 1) and words.digit[start - 1]:
        start -= 1
    return not words.joins(start, start - 1)


def _is_short_part(search: Search, start: int, end: int, cities: tuple[City, ...]) -> bool:
    """Whether a city's name of three letters is a part of its own beside its country, city or postcode: 20017 Rho."""
    words = search.words
    part = [at for at in range(words.count) if words.segment[at] == words.segment[start] and not start <= at < end]
    beside = [at for at in part if words.text[at] not in NOISE]  # г. Уфа
    if len(words.text[start]) < SHORT or any(words.free[at] and not words.digit[at] for at in beside):
        return False
    countries = {city.country for city in cities}
    if search.country is not None:
        return search.country in countries
    near = {city.country for _, _, found in search.cities for city in found[:1]}
    return not countries.isdisjoint(near) or any(len(words.text[at]) >= _LEAST_POST for at in part if at < start)


def is_last_but_post(search: Search, end: int, regions: tuple[Region, ...] = ()) -> bool:
    """Whether nothing but numbers stands behind, the first a postcode of the regions: Váci út 99 is not in Utah."""
    words = search.words
    rest = [at for at in range(end, words.count) if words.free[at]]
    if not all(words.digit[at] for at in rest):
        return False
    return not (rest and regions) or any(fits_country(words.text[rest[0]], region.country) for region in regions)
