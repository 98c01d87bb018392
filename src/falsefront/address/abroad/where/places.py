"""Country, region, city and postcode of an address outside China, and whether it is outside China at all."""

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from falsefront.address.abroad.finer.american_roads import is_quarter_of_road
from falsefront.address.abroad.finer.text import Words
from falsefront.address.abroad.where.american_places import take_american_town
from falsefront.address.abroad.where.australian import take_australian_town
from falsefront.address.abroad.where.brazilian import is_brazilian, is_in_portuguese_road, is_named_quarter
from falsefront.address.abroad.where.city import chosen_city
from falsefront.address.abroad.where.districts_of_posts import take_district_of_post
from falsefront.address.abroad.where.latin_parts import take_part_behind
from falsefront.address.abroad.where.metropolises import ends_in_metropolis
from falsefront.address.abroad.where.place_names import city_before, most_words, take_longest, takes_place
from falsefront.address.abroad.where.postcodes import may_be_postcode, take_last_postcode, take_shaped_postcodes
from falsefront.address.abroad.where.search import (
    MOST_WORDS,
    Search,
    cities_called,
    city_at_head,
    joined,
    place_key,
    shown,
)
from falsefront.address.abroad.where.towns_of_posts import take_town_of_post
from falsefront.address.abroad.written.america.american_posts import is_american_town
from falsefront.address.gazetteer.elsewhere import SHORT, City, Elsewhere
from falsefront.address.lexicon.abroad import (
    AREA_KIND,
    DIRECTIONS,
    GENERIC,
    LEADING_TYPES,
    NOISE,
    NUMBERED_AREAS,
    POST_BOXES,
    ROAD_TYPES,
)
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Place

_STATE_LETTERS = 2
_CODED = frozenset({"BR", "CO", "AU"})  # whose states have the codes of states of the United States
_TOLD_BY_STATES = frozenset({"US", "CA", "AU"})
_ALSO = {"VC": "VIC"}  # code of "Victoria Australia" -> that of Victoria
_AUSTRALIAN_POST = 4  # digits
_ITALIAN_ROADS = forms("abroad.road.italian")
_TOWN_WORDS = forms("abroad.town.before")


class Whereabouts(NamedTuple):
    """What an address says of its place, coarse to fine; None where it does not say."""

    country: str | None
    region: Place | None
    city: Place | None
    postcode: str | None
    localities: tuple[str, ...]  # smaller places before the city: Shenfield, Brentwood
    post_town: str | None = None  # the town behind the postcode, which no table has
    postal_district: str | None = None  # the first half of a British postcode alone: two of London's are two places


def locate(elsewhere: Elsewhere, words: Sequence[Words], plain: Sequence[str]) -> list[Whereabouts]:
    """Consume the words of texts that say where, and return what they say: each step for all texts before the next."""
    searches = [Search(elsewhere, *text) for text in zip(words, plain, strict=True)]
    for step in _steps():
        for search in searches:
            step(search)
    return [_result(search) for search in searches]


@cache
def _steps() -> tuple[Callable[[Search], None], ...]:
    """Return the rules that take words, in order."""
    return (
        take_shaped_postcodes, take_district_of_post, _code_of_state, _as_registered, _last_code, _code_of_province,
        take_australian_town, take_american_town, take_part_behind, _regions, _tail, _segments, take_town_of_post,
        _drop_italian_code,
    )  # fmt: skip


def _result(search: Search) -> Whereabouts:
    country = _decide(search)
    take_last_postcode(search, country)
    place = chosen_city(search, country or search.country)
    if place is None and country == "NL" and _is_behind_post(search):
        text, search.regions = search.region_text, ()
        place = Place(shown(text), frozenset({f"{country}:{place_key(text)}"}), place_key(text))
    region = (
        Place(shown(search.region_text), _region_codes(search, country), place_key(search.region_text))
        if search.regions and country
        else None
    )
    localities = ((search.post_town, *search.localities) if search.post_town else search.localities) + search.heads
    return Whereabouts(country, region, place, search.postcode, localities, search.post_town, search.postal_district)


def _is_behind_post(search: Search) -> bool:
    """Whether a postcode stands before the name of a province, which then is a town's: 5411 Zeeland."""
    words, first = search.words, search.region_text.partition(" ")[0]
    at = words.text.index(first) - 1 if first in words.text else -1
    at -= at > 0 and len(words.text[at]) == _STATE_LETTERS and not words.digit[at]  # 5411 AB
    return at >= 0 and words.joins(at, at + 1) and _DUTCH_POST.match(words.text[at]) is not None


_DUTCH_POST = re.compile(r"^\d{4}(?:[a-z]{2})?$")


def _as_registered(search: Search) -> None:
    """Take the end of an address as registers write it: city, region and postcode, and the country's code for itself.

    "Noida Uttar Pradesh 201301, IN": the code is no state's, since the city is in that country.
    """
    words, last = search.words, search.words.count - 1
    if last < 1 or len(words.text[last]) != _STATE_LETTERS or words.joins(last, last - 1) or not words.free[last]:
        return
    code = words.text[last].upper()
    start = end = last
    while start > 0 and words.joins(last - 1, start - 1):
        start -= 1
    while end > start and (words.digit[end - 1] or not words.free[end - 1]):
        end -= 1
    found = end < last and city_at_head(search.elsewhere, words.text[start:end], code)
    if end < last and _is_region(search, words.text[start:end], code):
        found = 0
        search.country = words.take(last, last + 1).upper()
        search.region_text = words.take(start, end)
        search.regions = search.elsewhere.regions[joined(search.region_text.split())]
    if not found or code in _STATES_WRITTEN:
        return
    search.country = words.take(last, last + 1).upper()
    if start + found < end:
        region = words.take(start + found, end)
        search.regions = tuple(
            one for one in search.elsewhere.regions.get(joined(region.split()), ()) if one.country == code
        )
        search.region_text = region if search.regions else ""
    cities = cities_called(search.elsewhere, words.text[start : start + found])
    search.cities.append((start, words.take(start, start + found), cities))


def _code_of_state(search: Search) -> None:
    """Take the code of a state or province that stands last, behind a city of its country: Blumenau - SC."""
    words, last = search.words, search.words.count - 1
    posts = []
    while last > 0 and words.digit[last]:
        posts.append(words.text[last])
        last -= 1
    country = search.elsewhere.countries.get(words.text[last]) if last > 1 and not posts else None
    last -= country is not None and not words.joins(last, last - 1)
    code = words.text[last].upper() if last > 1 and words.free[last] else ""
    found = city_before(search, last)[:1] if len(code) == _STATE_LETTERS else ()
    for city in found:
        if country in (None, city.country) and _is_code_behind(search, city, code, posts):
            words.take(last, last + 1)
            search.country = city.country


def _is_code_behind(search: Search, city: City, code: str, posts: list[str]) -> bool:
    """Whether a code behind a city is of its own country, though it may be a state's of another, too."""
    if city.country == "IT":
        return not posts and not _ITALIAN_ROADS.isdisjoint(search.words.text)
    if city.country == "AU" and [len(post) for post in posts] != [_AUSTRALIAN_POST]:
        return False  # Newcastle WA may be in Washington
    return city.country in _CODED and code in search.elsewhere.codes_of_regions(city.country)


def _code_of_province(search: Search) -> None:
    """Take the code of an Italian province behind a town that nobody knows: 36045 Lonigo (VI)."""
    words, last = search.words, search.words.count - 1
    if last < 1 or not words.free[last] or words.text[last] not in _PROVINCES or search.country is not None:
        return
    is_italian = not words.digit[last - 1] and not _ITALIAN_ROADS.isdisjoint(words.text)
    if is_italian and not is_american_town(words.text):
        words.take(last, last + 1)
        search.country = "IT"


_PROVINCES = forms("abroad.province.code")


def _is_region(search: Search, texts: list[str], code: str) -> bool:
    """Whether all the words are a region of a country: Rio Grande do Sul begins as the city of Rio Grande does."""
    name = joined(texts)
    is_city = any(city.country == code for city in search.elsewhere.cities.get(name, ()))
    return not is_city and any(region.country == code for region in search.elsewhere.regions.get(name, ()))


_STATES_WRITTEN = frozenset({"US", "CA", "AU", "CN", "HK", "MO", "TW"})  # whose states, or places, are read as they are


def _last_code(search: Search) -> None:
    """Take the code of a country that stands last, behind a city of that country: MUENCHEN 80333 DE."""
    words, last = search.words, search.words.count - 1
    if last < 1 or not words.free[last] or len(words.text[last]) != _STATE_LETTERS or not words.text[last].isalpha():
        return
    code, end = words.text[last].upper(), last
    while end > 1 and words.digit[end - 1]:
        end -= 1
    found = city_before(search, end)
    if any(city.country == code for city in found) and not any(
        region.country == city.country and city.region == region.code
        for region in search.elsewhere.regions.get(words.text[last], ())
        for city in found
    ):
        words.take(last, last + 1)
        search.country = search.country or code


def _regions(search: Search) -> None:
    """Take the region of a larger country that its word says: Sverdlovsk Region, Самарская обл."""
    words = search.words
    for at in range(1, words.count):
        if words.text[at] in _REGION_WORDS and words.free[at] and words.joins(at, at - 1) and words.is_name(at - 1):
            words.take(at - 1, at + 1)


_REGION_WORDS = forms("abroad.region")


def _region_codes(search: Search, country: str) -> frozenset[str]:
    """Return the country, and the state where states tell towns of one name apart: "US-KY", "AU-VIC"."""
    states = (
        f"{country}-{_ALSO.get(region.code, region.code)}" for region in search.regions if region.country == country
    )
    return frozenset({country, *(states if country in _TOLD_BY_STATES else ())})


def _drop_italian_code(search: Search) -> None:
    """Forget a state that is the code of an Italian province: 20127 Milano MI."""
    if len(search.region_text) > SHORT:
        return
    words = search.words
    for start, text, cities in search.cities:
        end = start + 1 + text.count(" ")
        is_between = words.joins(start, end) and words.text[end] == search.region_text and words.joins(start, start - 1)
        if is_between and words.text[start - 1].isdigit() and any(city.country == "IT" for city in cities):
            search.country, search.regions, search.region_text = search.country or "IT", (), ""


def _tail(search: Search) -> None:
    """Take places from the end on; a word that is none is stepped over once, where a place stands before it."""
    at, is_stepped = search.words.count, False
    while at > 0:
        start = _one(search, at)
        if start == at:
            if is_stepped or not _may_step(search, at - 1) or not _ends_part(search, at - 1):
                return
            if _one(search, at - 1) == at - 1:
                return
            is_stepped, start = True, at - 1
        at = start


def _ends_part(search: Search, end: int) -> bool:
    """Whether a place that ends there is a whole part of the text, or goes on in the word stepped over."""
    words = search.words
    if words.joins(end - 1, end):
        return True
    start = end - 1
    while words.joins(end - 1, start - 1):
        start -= 1
    name = joined([word for at, word in enumerate(words.text[start:end], start) if not words.digit[at]])
    places = search.elsewhere
    return name in places.cities or name in places.regions or name in places.countries


def _may_step(search: Search, at: int) -> bool:
    words = search.words
    if words.text[at] in DIRECTIONS and at + 1 < words.count and words.digit[at + 1] and words.joins(at, at + 1):
        return False  # Lazaro Cardenas Norte 2210
    if is_in_portuguese_road(search, at):
        return False
    return at > 1 and words.is_name(at) and words.text[at] not in GENERIC and not words.digit[at - 1]


def _one(search: Search, end: int) -> int:
    """Take the country, region or city, noise or postcode that ends there; return where it began."""
    words = search.words
    last = end - 1
    if not words.free[last] or words.text[last] in NOISE:
        if words.free[last]:
            if (start := take_longest(search, end, 0, least=2)) < end:
                return start  # Mexico City
            words.take(last, end)
        return last
    if words.digit[last] and last and words.text[last - 1] in POST_BOXES:
        return last - 1 - words.text[max(last - 3, 0) : last - 1].count("po")  # the place stands before the box
    if words.digit[last]:
        return last if may_be_postcode(search, last) else end
    return end if is_quarter_of_road(words, last) or is_named_quarter(search, end) else take_longest(search, end, 0)


def _segments(search: Search) -> None:
    """Take segments that are a place and no more than a postcode, and a city at the head before a road's type."""
    words = search.words
    start = 0
    for end in range(1, words.count + 1):
        if end < words.count and words.segment[end] == words.segment[start]:
            continue
        if words.free[start] or words.free[end - 1]:
            _segment(search, start, end)
        start = end
    if words.kinds & AREA_KIND:
        _before_sectors(search)
    for end in range(1, min(MOST_WORDS, words.count - 1)):
        if words.text[end] in LEADING_TYPES and words.text[end] not in ROAD_TYPES and takes_place(search, 0, end):
            return


def _before_sectors(search: Search) -> None:
    """Take the city that begins a part and stands before a numbered area: Noida Sector 63."""
    words = search.words
    for at in range(1, words.count - 1):
        if words.text[at] in NUMBERED_AREAS and words.joins(at, at + 1) and words.digit[at + 1]:
            start = at
            while words.joins(at, start - 1) and words.is_name(start - 1):
                start -= 1
            if start < at:
                takes_place(search, start, at)


def _segment(search: Search, start: int, end: int) -> None:
    words, first = search.words, start
    while start < end and (words.digit[start] or words.text[start] in NOISE or words.text[start] in _TOWN_WORDS):
        start += 1
    while end > start and (words.digit[end - 1] or words.text[end - 1] in NOISE):
        end -= 1
    is_part = start > 0 or end < words.count
    is_taken = (
        is_part and 0 < end - start <= most_words(search, words.text[end - 1]) and takes_place(search, start, end)
    )
    if is_taken and first < start and words.text[start - 1] in _TOWN_WORDS:
        words.take(start - 1, start)


_CEDEX = forms("abroad.told.french")


# Sinhala, Thai, Lao, Burmese, Khmer: each is written in one country.
_SCRIPTS = re.compile("([\u0d80-\u0dff])|([\u0e00-\u0e7f])|([\u0e80-\u0eff])|([\u1000-\u109f])|([\u1780-\u17ff])")
_ROOM_OF_SINGAPORE = re.compile(r"(?<!\S)#\d{2}-\d{2,3}\b")  # floor and room
_COUNTRIES = ("", "LK", "TH", "LA", "MM", "KH")


_CYRILLIC = re.compile("[\u0400-\u052f]")
_IN_CYRILLIC = frozenset({"BA", "BG", "BY", "KG", "KZ", "ME", "MK", "MN", "RS", "RU", "TJ", "UA"})  # that write so


def _decide(search: Search) -> str | None:
    """Return the country that is written, or that region, postcode or city leave no doubt about."""
    if not _CEDEX.isdisjoint(search.words.text):
        return "FR"
    if search.country:
        return search.country
    if is_brazilian(search):
        return "BR"
    if ends_in_metropolis(search):
        search.regions, search.region_text = (), ""
    countries = {region.country for region in search.regions}
    for _, _, cities in search.cities:
        here = {city.country for city in cities if not city.is_quarter} or {city.country for city in cities}
        countries = (countries & here or countries) if countries else here
    if len(countries) > 1 and not search.plain.isascii() and _CYRILLIC.search(search.plain) is not None:
        countries = countries & _IN_CYRILLIC or countries  # Samara lies in Ethiopia, too
    if len(countries) == 1:
        return next(iter(countries))
    script = None if search.plain.isascii() else _SCRIPTS.search(search.plain)
    if script is not None and (not countries or _COUNTRIES[script.lastindex or 0] in countries):
        return _COUNTRIES[script.lastindex or 0]
    if not countries and not search.cities and _ROOM_OF_SINGAPORE.search(search.plain):
        return "SG"
    if "US" in countries and len(search.region_text) == _STATE_LETTERS and not search.cities:
        return "US"
    return None
