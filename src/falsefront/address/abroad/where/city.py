"""Which city an address abroad lies in, of all that its words may name."""

from falsefront.address.abroad.where.search import Search, place_key, shown
from falsefront.address.abroad.written.latin_america.central_american import is_town
from falsefront.address.gazetteer.division import key
from falsefront.address.gazetteer.elsewhere import SHORT, City, distance_km
from falsefront.address.lexicon.abroad import CAPITALS_OF_NAME, CITY_STATES, DIRECTIONS, NAMED_AS_REGIONS
from falsefront.address.lexicon.table import values
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Place

_LEAST_SIDE = 4  # letters of a side that begins a town's name: West, not W
_ONE_TOWN_KM = 40.0  # a locality or post town from the city that is named after it


def chosen_city(search: Search, country: str | None) -> Place | None:
    """Return the last city written, narrowed to country and region, and the places near it that stand before.

    A suburb and its town are one place; a far city of some colony's name is none.
    """
    written = (
        (text, _narrowed(search, cities, country)) for _, text, cities in sorted(search.cities, key=_later_first)
    )
    found = [(_in_full(text, here), here) for text, here in written]
    if len(found) > 1 and found[0][1] and found[1][1] and _is_prefecture(search, found[0][0], found[0][1][0]):
        found = found[1:]  # Hamamatsu, Shizuoka
    elif len(found) > 1 and _is_province_behind(found[0], found[1]):
        found = found[1:]  # Merida, Badajoz
    main = next((here for _, here in found if here), ())
    if not main and not found and search.districts and len(search.districts[0][1]) == 1:
        text, main = search.districts[0]
        return Place(shown(text), search.elsewhere.codes(main[0]), place_key(text))
    if not main and country == "BR" and (here := _by_postcode(search)) is not None:
        return Place(here.name, search.elsewhere.codes(here), place_key(here.name.lower()))
    if not main and country in CITY_STATES:
        name, code = CITY_STATES[country]
        return Place(name, frozenset({code}), place_key(name.lower()))
    if not main and not found and country in CAPITALS_OF_NAME and _is_capital(search):
        name, code = CAPITALS_OF_NAME[country]
        return Place(name, frozenset({code}), place_key(name.lower()))
    if not main and not found and not search.localities and (named := _of_region(search)):
        text = search.region_text
        codes = frozenset(code for city in named for code in search.elsewhere.codes(city))
        return Place(shown(text), codes, place_key(text))
    if not main and found and country == "US" and (town := _behind_side(search)):
        return Place(shown(town), frozenset({f"US:{place_key(town)}"}), place_key(town))
    if not main:
        return _of_no_table(found[0][0], country) if found else None
    beside = [(text, [city for city in here if city in main or _is_near(city, main)]) for text, here in found]
    codes = frozenset(code for _, near in beside for city in near for code in search.elsewhere.codes(city))
    text = next(text for text, here in found if here)
    search.localities = tuple(
        other
        for other, here in reversed(found)
        if (other != text or main[0].is_quarter) and not any(city.country == "GB" for city in here)
    )  # one British address is said to be in several villages of its post town
    towns = dict.fromkeys(shown(name) for name, near in reversed(beside) if near)
    return Place(", ".join(towns), codes, place_key(text))


def _of_no_table(text: str, country: str | None) -> Place:
    """Return a town that the gazetteer does not have in its country; by a code of its own where a table says it is."""
    name = place_key(text)
    codes = frozenset({f"{country}:{name}"}) if is_town(name, country) else frozenset[str]()
    return Place(shown(text), codes, name)


def _is_capital(search: Search) -> bool:
    """Whether a country's name is its capital's: by a code of the capital, or where a street alone stands before it."""
    if search.postcode is not None:
        return search.postcode.startswith(_OF_CAPITAL)
    return len(set(search.words.segment)) <= _STREET_AND_CAPITAL


_OF_CAPITAL = ("1", "2")  # how postcodes of the city of Luxembourg begin
_STREET_AND_CAPITAL = 2  # parts


def _behind_side(search: Search) -> str:
    """Return the American town that begins with a side, and is not the other town behind it: West Chester."""
    words = search.words
    start, text, _ = max(search.cities)
    at = start - 1
    if at < 0 or not words.joins(at, start) or not words.free[at] or len(words.text[at]) < _LEAST_SIDE:
        return ""
    return f"{words.take(at, start)} {text}" if words.text[at] in DIRECTIONS else ""


def _is_prefecture(search: Search, text: str, city: City) -> bool:
    """Whether the name of a city is also that of the prefecture it is the capital of."""
    return city.country == "JP" and f"{place_key(text)}ken" in search.elsewhere.regions


def _in_full(text: str, here: tuple[City, ...]) -> str:
    """Return the name of a city of Brazil that is written by its letters, as others are compared with: BH."""
    is_short = len(text) <= SHORT and bool(here) and here[0].country == "BR"
    return transliterate(here[0].name).lower() if is_short else text


def _by_postcode(search: Search) -> City | None:
    """Return the city of Brazil that a postcode tells where none is named: 01418-100 is in Sao Paulo."""
    post = search.postcode or ""
    name = next((_CITY_OF_POST[post[:size]] for size in (3, 2) if post[:size] in _CITY_OF_POST), None)
    return next((city for city in search.elsewhere.cities.get(name or "", ()) if city.country == "BR"), None)


_CITY_OF_POST = values("abroad.post.city")


def _is_province_behind(last: tuple[str, tuple[City, ...]], before: tuple[str, tuple[City, ...]]) -> bool:
    """Whether the last city is the province, called as its capital is, of the far town that stands before it."""
    capitals = [city for city in last[1] if city.country in NAMED_AS_REGIONS.get(key(city.name), "").split(",")]
    towns = [city for city in before[1] if any(city.country == it.country for it in capitals)]
    return bool(towns) and place_key(last[0]) != place_key(before[0]) and not any(_is_near(it, last[1]) for it in towns)


def _of_region(search: Search) -> tuple[City, ...]:
    """Return the city that bears the name of the region, where nothing but that is named: New York 10019."""
    if not search.regions:
        return ()
    return tuple(
        city
        for city in search.elsewhere.cities.get(place_key(search.region_text), ())
        if any(region.country == city.country and city.region in ("", region.code) for region in search.regions)
    )


def _narrowed(search: Search, cities: tuple[City, ...], country: str | None) -> tuple[City, ...]:
    here = tuple(city for city in cities if country is None or city.country == country)
    if country is None:
        here = tuple(city for city in here if not city.is_quarter) or here
    states = {region.code for region in search.regions}
    return tuple(city for city in here if city.country != "US" or not states or city.region in states) or here


def _later_first(found: tuple[int, str, tuple[City, ...]]) -> int:
    return -found[0]


def _is_near(city: City, main: tuple[City, ...]) -> bool:
    return any(city.country == other.country and distance_km(city, other) < _ONE_TOWN_KM for other in main)
