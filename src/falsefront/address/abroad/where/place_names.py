"""Whether words of an address abroad name a country, a region or a city, and not a road, a quarter or a word."""

from falsefront.address.abroad.finer.american_roads import is_in_american_road
from falsefront.address.abroad.where.postcodes import fits_country
from falsefront.address.abroad.where.search import MOST_WORDS, SHORT_WORDS, Search, ends_part_before, joined, place_key
from falsefront.address.abroad.where.short_names import is_last_but_post, is_short_name
from falsefront.address.abroad.where.short_towns import has_short_word, of_short_words
from falsefront.address.gazetteer.elsewhere import SHORT, City
from falsefront.address.lexicon.abroad import (
    AMBIGUOUS_LEADING,
    CITY_ENDINGS,
    COUNTED,
    DIRECTIONS,
    GENERIC,
    LABELS,
    LEADING_AREAS,
    LEADING_AT_START,
    LEADING_IN,
    LEADING_TOWNS,
    LEADING_TYPES,
    MIDDLES,
    MISSION_SMALL,
    MISSIONS,
    NOISE,
    ROAD_TYPES,
    SMALL_WORDS,
)
from falsefront.address.lexicon.table import forms
from falsefront.address.lexicon.titles import ANY_TITLE
from falsefront.text.countries import CHINESE

_QUARTERED = frozenset({"DE", "AT", "CH", "BE", "NL", "FR", "PL"})  # where quarters stand behind the town's name
_LEAST_QUARTERED = 15  # thousands of inhabitants of a town whose quarters are written behind its name
_TOWN_LAST = frozenset({"TR"})  # where the district stands before the town's name: Sisli-Istanbul
_LEAST_TOWN_LAST = 200  # thousands of inhabitants
_NUMBER = "no"  # Norway, and the sign of a number
_ORDINARY_WORDS = forms("abroad.country.word")


def takes_place(search: Search, start: int, end: int) -> bool:
    """Consume the words if they are a place; a code of two or three letters only at the end or before a number."""
    words = search.words
    if False in words.free[start:end]:
        return False
    name = joined(words.text[start:end])
    is_known = _may_be_place(search, name, words.text[end - 1]) or has_short_word(words.text[start:end])
    if not is_known or (name in GENERIC and not _is_state(search, name, start, end)):
        return False
    if (
        name in MIDDLES
        or _names_a_mission(search, start, end)
        or _is_small(search, name, end)
        or _is_label(search, name, end)
    ):
        return False
    is_code = len(name) <= SHORT
    if is_code and "-" in words.text[end - 1]:
        return False  # a word cut short: пр-т, б-р, р-н
    country = search.elsewhere.countries.get(name)
    if (
        country
        and not _is_no_country(search, name, (start, end), country)
        and country not in CHINESE
        and search.country in (None, country)
        and _may_be_country(search, end, is_code)
        and not _is_of_road(search, start)
        and not _goes_on(search, start)
    ):
        search.country = country
        words.take(start, end)
        return True
    regions = search.elsewhere.regions.get(name, ())
    if (
        regions
        and (not is_code or is_last_but_post(search, end, regions))
        and not search.regions
        and not _is_led(search, start)
        and not _goes_on(search, start)
        and not (is_code and _ends_led_name(search, start))
    ):
        search.regions, search.region_text = regions, words.take(start, end)
        return True
    cities = _in_state(search, _cities_called(search, start, end, name))
    if name == place_key(search.region_text) and not _is_city_of_region(search, cities):
        words.take(start, end)  # Essex, Essex
        return True
    if (
        not cities
        or (is_code and not is_short_name(search, name, start, end, cities))
        or _follows_road_word(search, end)
        or _is_led(search, start)
        or (search.country in _AMERICAN and is_in_american_road(words, start, end))
    ):
        return False
    if start and words.text[start - 1] in ("dist", "district") and not ends_part_before(search.words, start):
        search.districts.append((" ".join(words.text[start:end]), cities))
        words.take(start - 1, end)
    else:
        search.cities.append((start, words.take(start, end), cities))
        _take_head(search, start, name.removesuffix(place_key(words.text[end - 1].rpartition("-")[2])), cities)
    return True


def _is_no_country(search: Search, name: str, at: tuple[int, int], country: str) -> bool:
    """Whether the name or code of a country is something else where it stands."""
    return (
        (len(name) <= SHORT and name in DIRECTIONS)  # 75 m sur
        or (name == _NUMBER and at[0] > 0 and search.words.text[at[0] - 1] in COUNTED)  # shop no 1204
        or _is_code_of_region(search, name, at[0], country)
        or _is_state_before_zip(search, name, at[1], country)
        or _is_town_before_state(search, at[1], country)
        or (name in _ORDINARY_WORDS and _ends_name(search, at[0], country))
    )


def _cities_called(search: Search, start: int, end: int, name: str) -> tuple[City, ...]:
    """Return the cities that words name, as they stand or in another spelling; a quarter is all of its part."""
    texts = search.words.text[start:end]
    cities = search.elsewhere.cities.get(name, ()) or _without_ending(search, texts[-1], name)
    if not cities and "ii" in name:
        cities = search.elsewhere.cities.get(name.replace("ii", "iy"), ())  # Нижний, whose last letter folding cuts
    if not cities and name.startswith("io"):
        cities = search.elsewhere.cities.get(f"yo{name[2:]}", ())  # Йошкар-Ола
    cities = cities or of_short_words(search, texts)
    is_quarter = bool(cities) and all(city.is_quarter for city in cities)
    return () if is_quarter and not _is_whole_part(search, start, end) else cities


def _may_be_place(search: Search, name: str, last: str) -> bool:
    """Whether a name is known, as it stands or in another spelling that `takes_place` knows: sure where it says no."""
    known = search.elsewhere
    return (
        name in known.cities
        or name in known.regions
        or name in known.countries
        or "-" in last
        or "ii" in name
        or name.startswith("io")
        or name == place_key(search.region_text)
    )


def _is_whole_part(search: Search, start: int, end: int) -> bool:
    """Whether words are all of a part of the text but numbers."""
    words = search.words
    while words.joins(start, start - 1) and (words.digit[start - 1] or not words.free[start - 1]):
        start -= 1
    while words.joins(end - 1, end) and (words.digit[end] or not words.free[end]):
        end += 1
    return not words.joins(start, start - 1) and not words.joins(end - 1, end)


def _take_head(search: Search, start: int, head: str, cities: tuple[City, ...]) -> None:
    """Take the district before a hyphen and its town: Sisli-Istanbul."""
    if cities[0].country not in _TOWN_LAST or not head or head == place_key(search.cities[-1][1]):
        return
    if head in search.elsewhere.cities:
        search.cities.append((start, head, search.elsewhere.cities[head]))
    else:
        search.heads = (*search.heads, head)


def take_longest(search: Search, end: int, start: int, least: int = 1) -> int:
    """Take the longest place of `least` words or more that ends there, not before `start`; return where it began."""
    words = search.words
    for size in range(min(most_words(search, words.text[end - 1]), end - start), least - 1, -1):
        if words.segment[end - size] == words.segment[end - 1] and takes_place(search, end - size, end):
            return end - size
    return end


def most_words(search: Search, last: str) -> int:
    """Return how many words the longest name has that ends in a word: Berlin-Mitte as Berlin, Al-Khaimah as Khaimah."""
    known = search.elsewhere.last_words
    if last in SHORT_WORDS:
        return max(known.get(whole, 0) for whole in SHORT_WORDS[last])
    before, dash, behind = last.rpartition("-")
    return known.get(last.replace("-", ""), 0) or (max(known.get(before, 0), known.get(behind, 0)) if dash else 0)


_HALLS = forms("abroad.eastern.building")  # hala 3 of a market in Poland is not in Hala


def _is_label(search: Search, name: str, end: int) -> bool:
    """Whether a code or town is the word before a number: dom 11 is not in the Dominican Republic; loja 12, a shop."""
    words = search.words
    if name not in LABELS and name not in _HALLS:
        return False
    return words.joins(end - 1, end) and words.digit[end] and len(words.text[end]) <= SHORT


def _is_small(search: Search, name: str, end: int) -> bool:
    """Whether a code is a small word of a name that goes on: Cercado de Lima is not in Delaware."""
    words = search.words
    return name in SMALL_WORDS and words.joins(end - 1, end) and not words.digit[end]


def _is_state_before_zip(search: Search, name: str, end: int, country: str) -> bool:
    """Whether a country's name is a state's and a postcode of that state's country follows: Georgia 30042."""
    words, at = search.words, end
    while at < words.count and words.text[at] in NOISE:
        at += 1  # RS - CEP 99470-000
    if at >= words.count or not words.digit[at] or fits_country(words.text[at], country):
        return False
    return any(fits_country(words.text[at], region.country) for region in search.elsewhere.regions.get(name, ()))


def _in_state(search: Search, cities: tuple[City, ...]) -> tuple[City, ...]:
    """Return the cities of a name but those of other American states than the one that is named: Bend is not in WA."""
    if not search.regions:
        return cities
    states = {region.code for region in search.regions if region.country == "US"}
    if not states or any(region.country != "US" for region in search.regions):
        return cities
    return tuple(city for city in cities if city.country != "US" or city.region in states)


def _is_town_before_state(search: Search, end: int, country: str) -> bool:
    """Whether a country's name is a town's right before its American state: Lebanon NH, but Kingston, Jamaica WI."""
    states = {region.code for region in search.regions if region.country == "US"} - _ISLANDS
    said = search.region_text.split()
    return bool(states) and country != "US" and search.words.text[end : end + len(said)] == said


_AMERICAN = frozenset({None, "US", "CA"})
_ISLANDS = frozenset({"WI"})  # West Indies


def _names_a_mission(search: Search, start: int, end: int) -> bool:
    """Whether the words say whose embassy stands there: US Embassy, Embassy of the United States, Ambasciata USA."""
    words = search.words
    if MISSIONS.isdisjoint(words.text):
        return False
    if words.joins(start, end) and words.text[end] in MISSIONS:
        return True
    at = start - 1
    while words.joins(start, at) and words.text[at] in _OF_A_MISSION:
        at -= 1
    return words.joins(start, at) and words.text[at] in MISSIONS


_OF_A_MISSION = SMALL_WORDS | MISSION_SMALL


def _ends_name(search: Search, start: int, country: str) -> bool:
    """Whether a country's name that is an English word ends a name: "Tsing Yi Island", no "Reykjavik Island"."""
    is_behind = start > 0 and search.words.joins(start - 1, start)
    return is_behind and all(city.country != country for city in city_before(search, start))


def _is_code_of_region(search: Search, name: str, start: int, country: str) -> bool:
    """Whether a code of two letters is of the region of the city before it: Monterrey, N.L."""
    countries = {city.country for city in city_before(search, start)}
    regions = {region.country for region in search.elsewhere.regions.get(name, ())}
    return country not in countries and not countries.isdisjoint(regions)


def city_before(search: Search, end: int) -> tuple[City, ...]:
    """Return the cities of the longest name that ends before a position."""
    words = search.words
    for size in range(min(MOST_WORDS, end), 0, -1):
        if found := search.elsewhere.cities.get(joined(words.text[end - size : end])):
            return found
    return ()


def _without_ending(search: Search, last: str, name: str) -> tuple[City, ...]:
    """Return the cities of a name without the word for a city at its end: Suwon-si, Toyota-shi."""
    if "-" not in last:
        return ()
    before, _, quarter = last.rpartition("-")
    found = search.elsewhere.cities.get(name.removesuffix(quarter), ())
    if len(quarter) > SHORT and any(
        city.country in _QUARTERED and city.thousands >= _LEAST_QUARTERED for city in found
    ):
        return found if place_key(before) == name.removesuffix(quarter) else ()  # Berlin-Mitte
    if len(quarter) > SHORT and name.endswith(quarter):
        whole = search.elsewhere.cities.get(quarter, ())
        if any(city.country in _TOWN_LAST and city.thousands >= _LEAST_TOWN_LAST for city in whole):
            return whole
    ending = next((ending for ending in CITY_ENDINGS if last.endswith(ending)), None)
    return search.elsewhere.cities.get(name[: 1 - len(ending)], ()) if ending else ()


def _is_state(search: Search, name: str, start: int, end: int) -> bool:
    """Whether a word of roads is the code of a state: "Sheridan, WY", "Hartford CT 06103"; not "Hampton Ct"."""
    if name not in search.elsewhere.regions or not is_last_but_post(search, end):
        return False
    return not search.words.joins(start, start - 1) or any(search.words.digit[end:])


def _may_be_country(search: Search, end: int, is_code: bool) -> bool:
    """Whether it stands last, or a full name nearly so: "dom 7, Moskva" is not in the Dominican Republic."""
    if is_code:
        return all(search.words.digit[end:])
    return end >= search.words.count - 2


def _is_city_of_region(search: Search, cities: tuple[City, ...]) -> bool:
    """Whether a region's own city bears its name: New York, New York."""
    return any(
        region.country == city.country and city.region in ("", region.code)
        for region in search.regions
        for city in cities
    )


def _follows_road_word(search: Search, end: int) -> bool:
    """Whether the next word makes this the name of a road: London Road."""
    return search.words.joins(end - 1, end) and search.words.free[end] and search.words.text[end] in ROAD_TYPES


def _is_led(search: Search, start: int) -> bool:
    """Whether the word before makes this the name of a road or quarter: Jalan Ampang, rue de Paris, Col. Centro."""
    words, at = search.words, start - 1
    if words.joins(start, at) and not words.free[at]:
        return False  # 2517 JR Den Haag
    if words.joins(start, at) and words.text[at] in LEADING_AREAS and words.text[at] not in LEADING_TOWNS:
        return True
    before = at - 1
    if search.country == "MX" and words.joins(start, before) and words.text[before] in LEADING_AREAS:
        return True  # Col. Ampliacion Granada
    return _is_of_road(search, start)


def _ends_led_name(search: Search, start: int) -> bool:
    """Whether a code ends the name of a settlement whose word leads: xa Nam Son is not in Sonora."""
    words, at = search.words, start - 1
    while words.joins(start, at) and words.is_name(at) and start - at < MOST_WORDS:
        if words.text[at] in LEADING_AREAS and at < start - 1:
            return True
        at -= 1
    return False


_BEGUN = forms("abroad.place.begun")


def _goes_on(search: Search, start: int) -> bool:
    """Whether the word before makes this the end of a place's name: Villa El Salvador, Cerro Colorado."""
    return search.words.joins(start, start - 1) and search.words.text[start - 1] in _BEGUN


_BETWEEN = SMALL_WORDS | forms("abroad.article.before_town")  # شارع الرشيد, where Rashid is a town, too


def _is_of_road(search: Search, start: int) -> bool:
    """Whether the type of a road leads, with small words and titles between: rue du Luxembourg, rue du Cdt Brossard."""
    words, at = search.words, start - 1
    while words.joins(start, at) and (words.text[at] in _BETWEEN or words.text[at] in ANY_TITLE):
        at -= 1
    if not words.joins(start, at) or words.text[at] not in LEADING_TYPES:
        return False
    word = words.text[at]
    is_at_start = (word in LEADING_AT_START or word in LEADING_IN) and not words.joins(at, at - 1)
    is_before_small = words.text[at + 1] in SMALL_WORDS  # 12 avenue de Bretagne
    return word not in AMBIGUOUS_LEADING or is_at_start or is_before_small
