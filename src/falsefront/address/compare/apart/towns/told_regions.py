"""What the ends of two texts abroad say against each other: two countries by name, or a region that one side names.

"12 Owl Street, Birmingham" is the city that everybody knows, and none of Alabama. Where one side alone names a state,
province or region, the town must lie there as far as is known, and no town of its name elsewhere may have more
inhabitants. One postcode outweighs both, since a form gives countries and regions by default.
"""

import re
from functools import cache, lru_cache
from typing import Final

from falsefront.address.abroad.where.postcodes import fits_country
from falsefront.address.compare.america.american_lines import is_unmistakable, same_american_line
from falsefront.address.compare.ends_of_texts import End, meanings, parted, plain_letters
from falsefront.address.gazetteer.elsewhere import City
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.gazetteer.zip_towns import post_of, towns_of_state
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Reading
from falsefront.text.countries import CHINESE, country_names

_KEPT: Final = 4096  # ends of texts
_OF_CODE: Final = 2  # letters of a country's code, also before its region's
_LETTERS: Final = 3  # of a country that a form gives: US, USA, GBR
_MOST_OF_TOWN: Final = 5  # words: Santa Cruz de la Sierra
_BETTER_KNOWN: Final = 3  # times the inhabitants of any other town, where two texts were not read alike
_WORLD_CITY: Final = 2000  # thousands of inhabitants of a city that its name alone means
_ELSEWHERE: Final = "a town better known elsewhere"
_HOME: Final = "US"
_INITIALS: Final = forms("abroad.country.initials")  # that nobody's form gives: UK
_BY_LETTERS: Final = frozenset({"AU", "CA"})  # where letters of a state stand behind towns and mean nothing else
_WITH_COUNTIES: Final = frozenset({"GB", "IE"})  # which are named or left out at will
_PARTS_OF_TOWNS: Final = forms("abroad.area.of_town")  # Lagos Island; in German, Iceland
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’.-]+[^\W\d_]+)*")
_OF_ONE_LEVEL: Final = frozenset({"NL", "ZA"})
# What has letters of its own and lies in another country, which may be named instead.
_WITHIN: Final = frozenset(
    {"AS", "AW", "AX", "BL", "BM", "BQ", "CW", "FO", "GF", "GG", "GI", "GL", "GP", "GU", "IM", "JE", "KY", "MF", "MP",
     "MQ", "NC", "PF", "PM", "PR", "RE", "SJ", "SX", "TF", "VG", "VI", "WF", "XK", "YT"}
)  # fmt: skip


def told_regions_apart(a: Reading, b: Reading) -> str | None:
    """Return why two texts abroad end in two countries or two towns of one name; None where their ends agree.

    >>> from falsefront.address.reading import Reading
    >>> told_regions_apart(Reading(raw="Uilkade 1, Hasselt, Nederland"), Reading(raw="Uilkade 1, Hasselt, België"))
    'two countries: nederland and belgie'
    """
    why = _apart(a, b)
    if why is None or same_american_line(a, b) is None:
        return why
    return why if why.startswith(_ELSEWHERE) and not is_unmistakable(a, b) else None


def _apart(a: Reading, b: Reading) -> str | None:
    if not CHINESE.isdisjoint((a.country, b.country)):
        return None
    left, right = parted(a.raw), parted(b.raw)
    if left.words == right.words or left.codes & right.codes:
        return None
    one, other = _country_named(left), _country_named(right)
    if one and other and one[1].isdisjoint(other[1]) and _WITHIN.isdisjoint(one[1] | other[1]):
        return f"two countries: {one[0]} and {other[0]}"
    for named, end in ((one, right), (other, left)):
        if named and not (one and other) and _HOME not in named[1] and (_lies_at_home(end) or _in_state(end, named)):
            return f"two countries: {named[0]} and usa"
    if (apart := _provinces_apart(left, right)) is not None:
        return apart
    return _town_apart(a, left, b, right) or _town_apart(b, right, a, left)


@lru_cache(maxsize=_KEPT)
def _lies_at_home(end: End) -> bool:
    """Whether an end names America by its three letters, and a town that lies there: Portland, USA.

    A form writes them behind towns of other countries, too (Milano USA), which are left alone.
    """
    return not _america().isdisjoint(end.words) and any(it.country == _HOME for it in _town_of(end.core)[1])


def _in_state(end: End, named: tuple[str, frozenset[str]]) -> bool:
    """Whether an end names America and a state, which is no part of a named country: Lima, GA, USA; Milano MI, USA."""
    if _america().isdisjoint(end.words):
        return False
    parts = frozenset(it[:_OF_CODE] for word in end.words for it in meanings(word)[1])
    return _HOME in parts and parts.isdisjoint(named[1])


def _provinces_apart(left: End, right: End) -> str | None:
    """Return why two ends name two provinces in full, of a country whose provinces lie in no wider regions."""
    one, other = (
        {it.casefold() for it in end.regions if it[:_OF_CODE] in _OF_ONE_LEVEL and _is_in_full(end.words)}
        for end in (left, right)
    )
    is_apart = (
        one and other and one.isdisjoint(other) and {it[:_OF_CODE] for it in one} & {it[:_OF_CODE] for it in other}
    )
    return f"two provinces: {min(one)} and {min(other)}" if is_apart else None


def _is_in_full(words: frozenset[str]) -> bool:
    return any(len(word) > _LETTERS and meanings(word)[1] for word in words)


@cache
def _america() -> frozenset[str]:
    names = (plain_letters(name) for name in country_names()[_HOME])
    return frozenset(name for name in names if len(name) == _LETTERS)


@lru_cache(maxsize=_KEPT)
def _country_named(end: End) -> tuple[str, frozenset[str]] | None:
    """Return the name of a country at an end, and what it may mean: Georgia is a state, too."""
    for word in sorted(end.words):
        countries, regions = meanings(word)
        if word in _INITIALS:
            return word, frozenset({world().countries[word]})
        if len(word) > _LETTERS and countries and word not in _PARTS_OF_TOWNS:
            return word, countries | {it[:_OF_CODE] for it in regions}
    return None


def _town_apart(one: Reading, end: End, other: Reading, bare: End) -> str | None:
    """Return why the town of an end that names a region is not that of one that names none."""
    if not end.regions or not _names_region(end) or (bare.regions and _names_region(bare)):
        return None
    if end.countries <= _WITH_COUNTIES or any(it.partition("-")[2].lower() in bare.words for it in end.regions):
        return None  # Brentwood, Essex; Perth WA
    town, cities = _town_of(end.core)
    if not cities or town in end.words or town != _town_of(bare.core)[0]:
        return None
    if bare.codes and _is_told_by_code(bare.codes, end, town):
        return None
    is_read_alike = one.country == other.country and not one.cities.isdisjoint(other.cities)
    is_open = other.country in (None, one.country) and not one.cities.isdisjoint(other.cities)
    is_told = is_open and one.postcode and one.country in end.countries - {_HOME}
    if is_told and max(it.thousands for it in cities) < _WORLD_CITY:
        return None  # 06800 Mérida (Badajoz): its postcode says so, too; but London, ON N6A 1A1 is not London
    cities = [it for it in cities if it.country in bare.countries] or cities if bare.countries else cities
    best = max(cities, key=lambda it: it.thousands)
    if not _lies_in(best, end):
        return f"{_ELSEWHERE}: {best.name}"
    rest = [it.thousands for it in cities if not _lies_in(it, end)]
    if not is_read_alike and rest and best.thousands < _BETTER_KNOWN * max(rest):
        return f"a town of several regions: {best.name}"
    if one.country and other.country and one.country != other.country:
        return f"two countries of one town's name: {one.country} and {other.country}"
    return None


@lru_cache(maxsize=_KEPT)
def _names_region(end: End) -> bool:
    """Whether a word of an end is a region's, and can be no country's by its letters: DE is Germany and Delaware."""
    town, cities = _town_of(end.core)
    towns = {it.country for it in cities}
    for word in end.words:
        countries, regions = meanings(word)
        if countries.isdisjoint(towns) and any(_may_mean(it, word, town) for it in regions):
            return True
    return False


def _may_mean(region: str, word: str, town: str) -> bool:
    """Whether a word means a region: in full, or by letters that are sent; DF is none, nor NH behind Amsterdam."""
    if len(word) > _LETTERS:
        return True
    country, _, code = region.partition("-")
    return country in _BY_LETTERS or (country == _HOME and town in towns_of_state(code))


@lru_cache(maxsize=_KEPT)
def _town_of(core: str) -> tuple[str, list[City]]:
    """Return the town that a text ends in as one word, with the cities called so; "" where none is known."""
    words = _WORD.findall(core)
    for size in range(min(_MOST_OF_TOWN, len(words)), 0, -1):
        name = plain_letters(" ".join(words[-size:]))
        if cities := [it for it in world().cities.get(name, ()) if not it.is_quarter]:
            return name, cities
    return "", []


def _lies_in(city: City, end: End) -> bool:
    """Whether a city is in the country of an end, and in its state where that is known of American cities."""
    if city.country not in end.countries:
        return False
    states = {it for it in end.regions if it.startswith(_HOME)}
    return city.country != _HOME or not states or f"{_HOME}-{city.region}" in states


def _is_told_by_code(codes: frozenset[str], end: End, town: str) -> bool:
    """Whether a postcode is one of the region's country; in America one of the state."""
    for code in codes:
        post = post_of(code) if _HOME in end.countries else None
        if post is not None and f"{_HOME}-{post.state}" in end.regions and town in {*post.towns, *post.section}:
            return True
        if any(fits_country(code, country) for country in end.countries - {_HOME}):
            return True
    return False
