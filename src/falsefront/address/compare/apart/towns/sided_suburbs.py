"""A side or a kind of ground beside a suburb's name, where suburbs are the towns: Brunswick and Brunswick East.

Suburbs of Australia, New Zealand and South Africa have roads of one name and count their own houses. What the post
gives one code is two suburbs as well (Gosford, West Gosford), and which country it is the suburb's name may tell.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from falsefront.address.compare.ends_of_texts import parted
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.gazetteer.told_towns import country_told
from falsefront.address.lexicon.abroad import DIRECTIONS, ROAD_TYPES
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Reading

_COUNTRIES: Final = frozenset({"AU", "NZ", "ZA"})
_LEAST_SIDE: Final = 3  # letters: nth
_LEAST_NAME: Final = 3
_MOST_WORDS: Final = 4
_CODE: Final = 4  # digits of a postcode
_SIDES: Final = frozenset(word for word in DIRECTIONS if len(word) >= _LEAST_SIDE)
_BEHIND: Final = _SIDES | forms("abroad.suburb.behind")
_TAIL: Final = re.compile(r"(?:^|[,;\n])\s*([^,;\n\d]+?)[\s,]*(\d{4})?\s*$")
_WORD: Final = re.compile(r"[a-z']+")
_LARGE: Final = 500  # thousands of inhabitants of a city whose quarters go by its name


class _Suburb(NamedTuple):
    words: tuple[str, ...]
    code: str  # the postcode of four digits behind it, else ""
    countries: frozenset[str]  # that the text's end may mean


def sided_suburbs_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two suburbs: one is called by the other's name and a side, or lies far off.

    Of two postcodes the first digits are the state or island; another country that one names is another, too, where
    the suburb and its postcode tell the other's.
    """
    if a.raw == b.raw:
        return None
    left, right = _suburb(a.raw), _suburb(b.raw)
    if left is None or right is None or abs(len(left.words) - len(right.words)) > 1:
        return None
    short, long = sorted((left, right), key=lambda it: len(it.words))
    if short.words == long.words:
        return _far_off(a, left, b, right) or _far_off(b, right, a, left)
    if not _may_lie_there(a) or not _may_lie_there(b) or (short.code and _is_of_metropolis(short, long)):
        return None
    behind = long.words[:-1] == short.words and long.words[-1] in _BEHIND
    before = long.words[1:] == short.words and long.words[0] in _SIDES
    if not (behind or before or _are_two_sides(short.words, long.words)) or not (
        _COUNTRIES & {a.country, b.country, *_countries(a), *_countries(b)} or _told(short) or _told(long)
    ):
        return None
    return f"two suburbs: {' '.join(short.words)} and {' '.join(long.words)}"


def _are_two_sides(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names are one but for another side before or behind: Sth Melbourne, East Melbourne."""
    if len(one) != len(other) or len(one) < 2:
        return False
    ends = ((one[0], other[0], one[1:] == other[1:]), (one[-1], other[-1], one[:-1] == other[:-1]))
    return any(
        is_one and {left, right} <= _SIDES and DIRECTIONS[left] != DIRECTIONS[right] for left, right, is_one in ends
    )


def _far_off(one: Reading, suburb: _Suburb, other: Reading, namesake: _Suburb) -> str | None:
    """Return why two suburbs of one name are two, which their postcodes or one postcode and a country say."""
    country = _told(suburb)
    if not suburb.code or country is None or country != one.country or other.country is None:
        return None
    name = " ".join(suburb.words)
    if namesake.code and suburb.code[0] != namesake.code[0] and other.country in _COUNTRIES:
        return f"two towns called {name}: {suburb.code} and {namesake.code}"
    if not namesake.code and other.country != country and other.country in namesake.countries:
        return f"two towns called {name}: {country} and {other.country}"
    return None


def _is_of_metropolis(short: _Suburb, long: _Suburb) -> bool:
    """Whether one postcode is behind a large city and its quarter: South Melbourne 3205, Melbourne 3205."""
    cities = world().cities.get("".join(short.words), ())
    return short.code == long.code and any(city.thousands >= _LARGE for city in cities)


def _countries(reading: Reading) -> frozenset[str]:
    """Return the countries that the city of an address without one may be in: Sydney, Hamilton."""
    return frozenset() if reading.country else frozenset(code[:2] for code in reading.cities)


def _may_lie_there(reading: Reading) -> bool:
    """Whether an address lies in one of the countries, or names no country that it is read to lie in."""
    return reading.country is None or reading.country in _COUNTRIES or not parted(reading.raw).countries


def _told(suburb: _Suburb) -> str | None:
    country = country_told(" ".join(suburb.words), has_code=bool(suburb.code))
    return country if country in _COUNTRIES else None


@lru_cache(maxsize=8192)
def _suburb(raw: str) -> _Suburb | None:
    """Return the suburb that ends a text before its region, postcode and country; None where no words of a name do.

    >>> _suburb("12 Owl Street, Brunswick East VIC 3057, Australia").words
    ('brunswick', 'east')
    >>> _suburb("12 Owl Street East")
    """
    end = parted(raw)
    match = _TAIL.search(end.core.lower())
    words = tuple(_WORD.findall(match[1])) if match is not None else ()
    if match is None or not 0 < len(words) <= _MOST_WORDS or all(len(word) < _LEAST_NAME for word in words):
        return None
    if any(word in ROAD_TYPES and word not in _BEHIND for word in words[len(words) > 1 :]):
        return None  # St Kilda is none of these
    codes = [code for code in (match[2], *sorted(end.codes)) if code and len(code) == _CODE and code.isdigit()]
    return _Suburb(words, codes[0] if codes else "", end.countries)
