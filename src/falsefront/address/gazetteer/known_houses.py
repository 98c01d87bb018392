"""Houses that everybody knows by name: towers, trade centres and halls, with the road and number they stand at.

"Empire State Building, New York" and "350 Fifth Avenue" are one door, and nothing in either text says so. The table is
read where the first text is of a city that has such a house.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from falsefront.address.lexicon.table import values
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Area, Name, Number, Road
from falsefront.text.hanzi import HAN, simplified
from falsefront.text.once import once

_TABLE: Final = Path(__file__).parents[1] / "data" / "known_houses.tsv"
_TOKEN: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[^\w\s]")
_KEPT: Final = 4096  # texts
_AREA: Final = "@"  # begins the kind of a quarter, where another door has that of its road
_BETWEEN: Final = frozenset("-.'’&")  # signs within a name


class Door(NamedTuple):
    """Road and number of a house in one script, or its quarter and number; `text` is how they are written."""

    text: str
    road: Road | None
    area: Area | None  # where houses are counted without a road, or the road is called by a name alone: Bishopsgate
    number: Number


class House(NamedTuple):
    """One house: where it lies, its names as written, the usual one first, and its doors.

    `districts` are codes of districts, one of which has to be said besides; empty where the city is enough.
    """

    cities: frozenset[str]
    districts: frozenset[str]
    names: tuple[str, ...]
    doors: tuple[Door, ...]


class Seen(NamedTuple):
    """A house that a text names, and where the name stands in the text."""

    house: House
    name: str
    start: int
    end: int


class Token(NamedTuple):
    """A word or sign of a text in plain letters, and where it stands."""

    text: str
    start: int
    end: int


class _City(NamedTuple):
    letters: dict[str, list[tuple[tuple[str, ...], House, str]]]  # by the first word of a name
    han: dict[str, tuple[House, str]]
    pattern: re.Pattern[str] | None  # of the names in characters, the longest first


@once
def known_cities() -> frozenset[str]:
    """Return the codes of the cities that have such houses."""
    return frozenset(_cities())


@lru_cache(maxsize=_KEPT)
def house_named(text: str, cities: frozenset[str]) -> Seen | None:
    """Return the house of a city that a text names; None of none, or of several.

    >>> house_named("Suite 4100, Empire State Building, NY", frozenset({"US:5128581"})).house.doors[0].text
    '350 Fifth Avenue'
    """
    found = [seen for code in cities & _cities().keys() for seen in _named(text, _cities()[code])]
    longest = max(found, key=lambda it: it.end - it.start, default=None)
    if longest is None or any(_are_two(it.house, longest.house) for it in found if not _is_within(it, longest)):
        return None
    return longest


@lru_cache(maxsize=_KEPT)
def houses_of_doors(cities: frozenset[str]) -> tuple[House, ...]:
    """Return the houses of some cities that have several doors in one script, as those at a corner have."""
    return tuple(it for it in houses() if len(it.doors) > 1 and not it.districts and not it.cities.isdisjoint(cities))


@lru_cache(maxsize=_KEPT)
def words_with_signs(text: str) -> tuple[Token, ...]:
    """Return the words and signs of a text, each word as `plain_word` has it."""
    return tuple(Token(plain_word(it[0]), it.start(), it.end()) for it in _TOKEN.finditer(text))


@lru_cache(maxsize=_KEPT)
def plain_word(word: str) -> str:
    """Return a word without accents, and one of several spellings of what buildings are called.

    >>> plain_word("Büyükdere"), plain_word("Centre"), plain_word("Bldg")
    ('buyukdere', 'center', 'building')
    """
    if not word.isascii():
        word = "".join(it for it in unicodedata.normalize("NFKD", word) if not unicodedata.combining(it))
    plain = transliterate(word.lower().replace("'", "").replace("’", ""))
    return _generic().get(plain, plain)


def _are_two(house: House, other: House) -> bool:
    """Whether two rows are two houses: one that needs its district by one name alone has a row for that."""
    return {it.number for it in house.doors}.isdisjoint(it.number for it in other.doors)


def _is_within(seen: Seen, other: Seen) -> bool:
    return other.start <= seen.start and seen.end <= other.end


def _named(text: str, city: _City) -> Iterable[Seen]:
    if city.pattern is not None and HAN.search(text):
        for it in city.pattern.finditer(simplified(text)):
            house, name = city.han[it[0]]
            yield Seen(house, name, it.start(), it.end())
    words = [it for it in words_with_signs(text) if it.text not in _BETWEEN]
    for at, word in enumerate(words):
        for key, house, name in city.letters.get(word.text, ()):
            if tuple(it.text for it in words[at : at + len(key)]) == key:
                yield Seen(house, name, word.start, words[at + len(key) - 1].end)


@cache
def _generic() -> dict[str, str]:
    return values("abroad.development")


@once
def _cities() -> dict[str, _City]:
    found: dict[str, _City] = {}
    for house in houses():
        for code in house.cities:
            city = found.setdefault(code, _City({}, {}, None))
            for name in house.names:
                if HAN.search(name):
                    city.han.setdefault(simplified(name), (house, name))
                    continue
                key = tuple(it.text for it in words_with_signs(name) if it.text not in _BETWEEN)
                city.letters.setdefault(key[0], []).append((key, house, name))
    return {code: city._replace(pattern=_pattern(city.han)) for code, city in found.items()}


def _pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    longest = sorted(names, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest))) if longest else None


@once
def houses() -> tuple[House, ...]:
    """Return every house of the table."""
    lines = _TABLE.read_text(encoding="utf-8").splitlines()
    return tuple(_house(*line.split("\t")[:3]) for line in lines if not line.startswith("#"))


def _house(cities: str, doors: str, names: str) -> House:
    city, _, district = cities.partition("/")
    districts = frozenset(filter(None, district.split("|")))
    return House(frozenset(city.split("|")), districts, tuple(names.split("|")), tuple(map(_door, doors.split("|"))))


def _door(said: str) -> Door:
    text, name, key, hanzi, direction, kind, ordinal, section, first, last, sub = said.split(";")
    called = Name(name, key, hanzi or None)
    number = Number(int(first), int(last) if last else None, sub)
    if kind.startswith(_AREA):
        return Door(text, None, Area(called, kind.removeprefix(_AREA), direction or None), number)
    road = Road(called, direction or None, kind or None, int(ordinal) if ordinal else None, section or None)
    return Door(text, road, None, number)


def written(door: Door) -> str:
    """Return a door as the table has it."""
    if door.road is not None:
        name, direction, kind, ordinal, section = door.road
    elif door.area is not None:
        name, kind, direction = door.area.name, f"{_AREA}{door.area.kind}", door.area.grade
        ordinal = section = None
    else:
        raise ValueError(door.text)
    said = (door.text, *name, direction, kind, ordinal, section, *door.number)
    return ";".join("" if it is None else str(it) for it in said)
