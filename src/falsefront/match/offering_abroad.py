"""Under which keys an address abroad is looked for in the texts of others, and under which others find it.

Abroad nearly every text may be written otherwise than its reading has it, so each that has a number, or names a
building, is offered; see `offering` for who is told and who is offered. A key is a city, a number and the sound of a
name, two consonants, which scripts, spellings and missing vowels leave as they are; of a building, without a number,
four; in Japan, where nobody can tell how a town's characters are read, the number of the house by itself.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import combinations

from falsefront.address.compare.world.flat_words import words_of
from falsefront.address.compare.world.word import POSTCODE, Word, digits_of
from falsefront.address.compare.world.words_abroad import Manner, flat_words
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import values
from falsefront.address.plain.transliteration import transliterate
from falsefront.match.parts import AT, CHINA, open_areas

_CONSONANTS = 2
_ANY = ""  # for the sound of a name that has hardly any: 160/B, S.I.E., Sahiwal
_BLOCKS_IN = "JP"
_OF_BUILDING = 4  # consonants of a building's name, which has no number beside it
_BEFORE, _BEHIND = 5, 8  # words around a number in which its road stands
_MOST_WORDS = 3  # that make the beginning of a name: la paz
_LEAST_TELLING = 3  # consonants of a name that tells something beside a number, whatever the city
_NEAR = 7  # words between a number and a name that belongs to it
_MOST_NAMES = 7  # of a text without number that are looked at
_MOST_DIGITS = 4  # longer ones are postcodes, unless they are read as the number
MOST_CITIES = 4  # in which one place may lie
_OF_CITY = "@"  # begins a city where other keys have a name's sound
_MARKS = "~^!#"  # begin what a word was taken for: types of roads, directions, labels
_DIGITS = re.compile(r"\d+")
_SAME_SOUND = str.maketrans("cqfwz", "kkpvs")
_UNSOUND = re.compile("[aeiouhyv]|[^a-z]")

Key = tuple[str, str, str]  # city, digits of the number, sound


def is_abroad(words: Sequence[str]) -> bool:
    """Whether words are of a place outside China with a number or a building, which may be looked for."""
    return words[AT["country"]] not in CHINA and bool(_number(words) or words[AT["development"]])


def told_abroad(words: Sequence[str]) -> tuple[Key, ...]:
    """Return what a reading says: its number on its road, or in its quarter where no road is named."""
    if not is_abroad(words):
        return ()
    start = sound(words[AT["road"]] or words[AT["area"]])
    starts = {start} | _by_other_names(words, start)
    numbers = _digits(_number(words))
    near = [(number, name) for number in numbers for name in sorted(starts) if name]
    near += [(number, _ANY) for number in numbers if len(start) < _CONSONANTS]
    if len(building := sound(words[AT["development"]], _OF_BUILDING)) == _OF_BUILDING:
        near.append(("", building))
    near += _block(words)
    return tuple((city, number, name) for city in cities_of(words) for number, name in near)


def offered_abroad(words: Sequence[str], text: str) -> tuple[Key, ...]:
    """Return under what readings may find a text: each number with each name near it, and what was read of it."""
    if not is_abroad(words):
        return ()
    near = set(_near(text, words[AT["country"]] or None))
    own = {sound(words[AT[name]]) for name in ("road", "area")} - {""}
    near |= {(number, start) for number in _digits(_number(words)) for start in own}
    near |= {(number, start) for number in _digits(_number(words)) for start in _all_sounds(text, words, _CONSONANTS)}
    near |= set(_block(words)) | {(number, _ANY) for number in _digits(_number(words))}
    near |= {("", name) for name in _all_sounds(text, words, _OF_BUILDING) if len(name) == _OF_BUILDING}
    return tuple((city, number, start) for city in cities_of(words) for number, start in sorted(near))


def rare_abroad(text: str) -> tuple[tuple[str, str], ...]:
    """Return what a text says that few others do, whatever it was read as: under these two texts find each other.

    A number of a house with the sound of a name near it, or with a postcode; where there is no number, two names.

    >>> rare_abroad("Froniusplatz 1, 4600 Wels")
    (('1', 'prns'), ('1', 'vls'), ('4600', 'prns'), ('4600', 'vls'))
    """
    words = words_of(text)
    names = [(word.at, found) for word in words if len(found := _telling(word)) >= _LEAST_TELLING]
    houses = [(word.at, str(int(run))) for word in words if word.kind == "number" for run in _house_digits(word)]
    codes = {digits for word in words if word.kind == "number" and len(digits := digits_of(word.text)) >= POSTCODE}
    keys = {(house, name) for at, house in houses for near, name in names if abs(at - near) <= _NEAR}
    keys |= {(house, code) for _, house in houses for code in codes}
    if not houses:
        told = sorted({name for _, name in names if len(name) == _OF_BUILDING})[:_MOST_NAMES]
        keys |= set(combinations(told, 2))
    return tuple(sorted(keys))


def houses_of_city(words: Sequence[str], text: str) -> Iterator[tuple[str, str]]:
    """Yield each number that may be a house's with each city: in a small store hardly anybody else says both.

    Names that one side translates, shortens or has by another name meet under nothing else.
    """
    numbers = {str(int(run)) for word in words_of(text) if word.kind == "number" for run in _house_digits(word)}
    for city in cities_of(words):
        yield from ((number, f"{_OF_CITY}{city}") for number in sorted(numbers))


def _by_other_names(words: Sequence[str], start: str) -> frozenset[str]:
    """Return how each name sounds that the road of a reading has had in its city."""
    here = _renamed().get(words[AT["city"]]) if words[AT["road"]] else None
    return here.get(start, frozenset()) if here is not None else frozenset()


@cache
def _renamed() -> Mapping[str, Mapping[str, frozenset[str]]]:
    """Return by city, and by the sound of one name of a road there, the sounds of all that it has been called."""
    cities = world().cities
    named: list[tuple[str, set[str]]] = []
    for form, new in values("heard.renamed").items():
        city, _, old = form.partition(": ")
        named.append((city, {old, *new.split("|")}))
    for form, new in values("abroad.road.renamed").items():
        town, *former, _ = form.split()
        named.append((town, {"".join(former), new.partition("|")[0]}))
    found: dict[str, dict[str, frozenset[str]]] = {}
    for city, names in named:
        here = found.setdefault(cities[city][0].code, {})
        sounds = frozenset(sound(transliterate(name)) for name in names) - {""}
        here |= {each: here.get(each, frozenset()) | sounds for each in sounds}
    return found


def _telling(word: Word) -> str:
    return sound(word.text, _OF_BUILDING) if word.kind == "name" else ""


def _house_digits(word: Word) -> list[str]:
    """Return the runs of digits of a number that may be a house's; none of a postcode's."""
    return (
        []
        if len(digits_of(word.text)) >= POSTCODE + 1
        else [run for run in _DIGITS.findall(word.text) if len(run) < POSTCODE]
    )


def _block(words: Sequence[str]) -> list[tuple[str, str]]:
    """Return town and block of Japan as a key by themselves: how a town's characters are read, nobody can tell."""
    return [(_number(words), "")] if words[AT["country"]] == _BLOCKS_IN and _number(words) else []


def _all_sounds(text: str, words: Sequence[str], size: int) -> Iterator[str]:
    for segment in flat_words(text, Manner(words[AT["country"]] or None)):
        yield from filter(None, (_start(segment, at, size) for at in range(len(segment))))


@lru_cache(maxsize=65_536)
def sound(name: str, size: int = _CONSONANTS) -> str:
    """Return the first consonants of a name, two unless told, those that are one sound as one.

    The H of Ukraine is the G of Russia.

    >>> sound("horodotska"), sound("gorodotskaya"), sound("Hlyboka"), sound("Glubokaya")
    ('hr', 'hr', 'hl', 'hl')
    >>> sound("herzl"), sound("hrtsl"), sound("Cumaratunga"), sound("kumaratunga"), sound("laxmi"), sound("lakshmi")
    ('hr', 'hr', 'km', 'km', 'lk', 'lk')
    """
    said = name.lower().replace("x", "ks").translate(_SAME_SOUND)
    first = "h" if said.startswith(("h", "g")) else "v" if said.startswith("v") else ""
    rest = said[1:] if first == "h" else said
    return (first + re.sub(r"(.)\1+", r"\1", _UNSOUND.sub("", rest)))[:size]


def _near(text: str, country: str | None) -> Iterator[tuple[str, str]]:
    tokens = [word for segment in flat_words(text, Manner(country)) for word in segment]
    for at, token in enumerate(tokens):
        for number in _DIGITS.findall(token):
            if len(number) <= _MOST_DIGITS:
                for near in range(max(0, at - _BEFORE), min(len(tokens), at + 1 + _BEHIND)):
                    if start := _start(tokens, near):
                        yield str(int(number)), start


def _start(tokens: Sequence[str], at: int, size: int = _CONSONANTS) -> str:
    """Return how a name sounds that begins with a word; "" where none does."""
    if tokens[at][0] in _MARKS or tokens[at][0].isdigit():
        return ""
    name = ""
    for word in tokens[at : at + _MOST_WORDS]:
        if word[0] in _MARKS:
            break
        name += word
        if len(found := sound(name, size)) == size:
            return found
    return sound(name, size)


def _number(words: Sequence[str]) -> str:
    return words[AT["number"]] or words[AT["lane"]]


def _digits(number: str) -> list[str]:
    """Return each run of digits: a house may be 588/12 or 12."""
    return list(dict.fromkeys(str(int(digits)) for digits in _DIGITS.findall(number)))


def cities_of(words: Sequence[str]) -> tuple[str, ...]:
    """Return the cities it may lie in; none where they are too many."""
    if words[AT["city"]]:
        return (words[AT["city"]],)
    found = open_areas(words[AT["cities"]], "")
    return found if len(found) <= MOST_CITIES else ()
