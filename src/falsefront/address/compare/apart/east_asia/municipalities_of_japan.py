"""Towns of one name in two cities or wards of Japan: Honcho in Itabashi-ku is none in Koganei-shi, both of Tokyo.

Most cities there have a Honcho, Chuo or Sakae-cho, and blocks of three numbers are counted alike in all of them. A city
or ward is taken by its word (Itabashi-ku, Koganei City, 板橋区), so that no town's name is one.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from rapidfuzz.distance import OSA

from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.plain.japan_in_chinese import as_japan_writes
from falsefront.address.plain.japanese import even, is_japanese, may_read, places_of
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_JAPAN: Final = "JP"
_CITY, _WARD = "shi", "ku"
_ENGLISH: Final = values("abroad.japan.division.english")  # city, ward
_KINDS: Final = "|".join(longest_first(frozenset({_CITY, _WARD, *_ENGLISH})))
_LATIN: Final = re.compile(rf"(?<![a-z-])([a-z]{{2,}}(?:-[a-z]{{3,}})?)[- ]({_KINDS})\b")
_CHARACTERS: Final = {"市": _CITY, "区": _WARD}
_CAPITAL: Final = ("tokyo", "東京")  # of whose wards each is a city, in English, too
_LEAST_SLIP: Final = 6  # letters
_COMMON_WARDS: Final = forms("abroad.japan.ward.common")
_COMMON_TOWNS: Final = forms("abroad.japan.town.common")


class _Place(NamedTuple):
    """A city or ward as a text names it."""

    name: str
    kind: str
    is_latin: bool


def municipalities_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of Japan lie in two cities or wards; None where one side says none by its word."""
    if not a.country == b.country == _JAPAN or (a.postcode and a.postcode == b.postcode):
        return None
    if (nowhere := _town_of_no_city(a.raw, b.raw) or _town_of_no_city(b.raw, a.raw)) is not None:
        return nowhere
    left, right = _places(a.raw), _places(b.raw)
    if not left or not right:
        return None
    is_capital = any(name in raw.lower() for raw in (a.raw, b.raw) for name in _CAPITAL)
    for kinds in ((_CITY,), (_WARD,), (_CITY, _WARD) if is_capital else ()):
        these, those = ([place for place in places if place.kind in kinds] for places in (left, right))
        others = (left, right) if is_capital else (these, those)
        if these and those and not any(_is_one(one, other) for one in others[0] for other in others[1]):
            return f"two cities or wards: {these[0].name} and {those[0].name}"
    return None


def _town_of_no_city(raw: str, other: str) -> str | None:
    """Return a ward and town that several cities have, of a text in characters without a city, where the other has one.

    >>> _town_of_no_city("中区本町1丁目2-3", "広島市中区本町1-2-3")
    'a ward and town of no city said: 中区 and 本町'
    >>> _town_of_no_city("中区大須3丁目2-3", "名古屋市中区大須3-2-3")
    """
    found = places_of(raw) if is_japanese(raw) else None
    if found is None or found.prefecture or len(found.within) != 1 or found.within[0] not in _COMMON_WARDS:
        return None
    if f"{found.within[0]}区" not in as_japan_writes(raw) or found.towns[-1] not in _COMMON_TOWNS:
        return None
    there = places_of(other) if is_japanese(other) else None
    if there is not None and there.within == found.within and there.prefecture is None:
        return None  # neither says it
    return f"a ward and town of no city said: {found.within[0]}区 and {found.towns[-1]}"


def _is_one(one: _Place, other: _Place) -> bool:
    if one.is_latin and other.is_latin:
        left, right = even(one.name), even(other.name)
        return left == right or (min(len(left), len(right)) >= _LEAST_SLIP and OSA.distance(left, right) <= 1)
    if one.is_latin or other.is_latin:
        han, latin = (other, one) if one.is_latin else (one, other)
        return may_read(han.name, latin.name)
    return one.name == other.name


@lru_cache(maxsize=4096)
def _places(raw: str) -> tuple[_Place, ...]:
    """Return the cities and wards that a text names by their word.

    >>> [place[:2] for place in _places("2-12-5 Honcho, Itabashi-ku, Tokyo")]
    [('itabashi', 'ku')]
    >>> [place[:2] for place in _places("東京都小金井市本町2-12-5")]
    [('小金井', 'shi')]
    """
    if is_japanese(raw):
        places, text = places_of(raw), as_japan_writes(raw)
        names = places.within if places is not None else ()
        kinds = ((name, kind) for name in names for sign, kind in _CHARACTERS.items() if f"{name}{sign}" in text)
        return tuple(_Place(name, kind, is_latin=False) for name, kind in kinds)
    found = _LATIN.findall(folded_again(raw).text.lower())
    return tuple(_Place(name, _ENGLISH.get(kind, kind), is_latin=True) for name, kind in found)
