"""The estate of an address as its page writes it: 云杉科技园, Linden Court.

A reading keeps a name and the kind of place it is; a headline has the words of the page for both.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any, Final
from unicodedata import normalize

from falsefront.address import canonical
from falsefront.address.abroad.canonical import is_world
from falsefront.address.lexicon.abroad import (
    BLOCKS,
    DEVELOPMENT_WORDS,
    FLOOR_WORDS,
    LABELS,
    LEADING_DEVELOPMENTS,
    ROAD_TYPES,
)
from falsefront.address.lexicon.table import values
from falsefront.address.reading import Development, Reading
from falsefront.assess.road_as_written import road_as_written
from falsefront.text.folding import visible

GENERIC: Final = 8  # characters of a Chinese name and its generic word that are quoted at most
CACHED: Final = 4_096  # parts that are spelled


def bare(reading: Reading, **parts: Any) -> str:
    """Return the canonical spelling of some parts alone, without the country that tells how they are spelled."""
    country = None if reading.country == "CN" or "country" in parts else reading.country or _country_of_city(reading)
    return _spelled(country, tuple(parts.items()), is_chinese_script=reading.is_chinese_script)


def _country_of_city(reading: Reading) -> str | None:
    """Return a country in which a city abroad may lie: without one a part alone is spelled as in China."""
    return min((code[:2] for code in reading.city.codes), default=None) if reading.city and is_world(reading) else None


@lru_cache(maxsize=CACHED)
def _spelled(country: str | None, parts: tuple[tuple[str, Any], ...], *, is_chinese_script: bool) -> str:
    """Return the same of the values of these fields: one city stands in many headlines."""
    spelled = Reading(raw="", is_chinese_script=is_chinese_script, **({"country": country} | dict(parts)))
    alone = _alone(country, is_chinese_script=is_chinese_script)
    return canonical(spelled).removesuffix(f", {alone}").removeprefix(f"{alone}，")


@cache
def _alone(country: str | None, *, is_chinese_script: bool) -> str:
    """Return how a reading is spelled that says nothing but its country."""
    return canonical(Reading(raw="", is_chinese_script=is_chinese_script, country=country))


def estate(reading: Reading, development: Development) -> str:
    """Return a development with the generic word that the page gives it: a tower is not called a building here."""
    spelled = bare(reading, developments=(development,))
    name, text = development.name.text, visible(reading.raw)
    if development.kind is None or development.phase or spelled.casefold() in text.casefold():
        return spelled
    quoted = _in_characters if reading.is_chinese_script else _in_letters
    places = list(_places_of(name, text)) or list(_places_of(name, _without_accents(text)))
    spans = sorted(span for at in places for span in quoted(text, at, at + len(name)))
    found = [words for span in spans if not _is_the_road(words := text[slice(*span)].strip(), reading)]
    of_kind = _ends_of(development.kind) if reading.is_chinese_script else ()
    name_alone = [text[at : at + len(name)] for at in places if is_world(reading) and _is_whole(text, at, len(name))]
    of_page = [*(words for words in found if of_kind and words.endswith(of_kind)), *found, *name_alone]
    return next(iter(of_page), spelled)


def _is_whole(text: str, at: int, length: int) -> bool:
    """Whether what stands there is a name and no part of a word, so that no word of ours has to stand with it."""
    return _BOUND.match(text, at) is not None and _BOUND.match(text, at + length) is not None


def _without_accents(text: str) -> str:
    """Return a text of the same length with no accents on its letters."""
    return "".join(normalize("NFD", char)[0] for char in text).translate(_DOTLESS)


@cache
def _ends_of(kind: str) -> tuple[str, ...]:
    """Return the generic words of a kind of estate: a town before it may have its name (张江镇科苑路88号张江科技园)."""
    return tuple(word for word, of in values("han.estate").items() if of == kind)


def _is_the_road(words: str, reading: Reading) -> bool:
    """Whether words are those of the road that has the name of an estate, too: 云杉大道 before 云杉科技园."""
    kind = reading.road and reading.road.type
    if reading.road is None or words.casefold() == _road(reading).casefold():
        return reading.road is not None
    return ROAD_TYPES.get(words.split()[-1].casefold(), "") in (kind, ROAD_TYPES.get(kind or ""))


def _road(reading: Reading) -> str:
    return (is_world(reading) and road_as_written(reading)) or bare(reading, road=reading.road)


# No expression is made of a name: to compile one for each took as long as all else that a headline takes.
_GENERIC_BEHIND = re.compile(rf"[^\W\da-zA-Z]{{0,{GENERIC}}}?(?=[\W\da-zA-Z]|$)", re.IGNORECASE)
_BOUND = re.compile(r"\b")
_WORD_BEHIND = re.compile(r"\s+[^\W\d]+")
_WORD_BEFORE = re.compile(r"(?<![\w.])(?:[^\W\d]+|(?:[^\W\d]\.){2,})\s+\Z")
_WORDS_BEFORE = re.compile(r"\b([^\W\d]+\s+[^\W\d]+)\s+\Z")
_TWO_WORDS = frozenset(said for said, short in values("abroad.phrase").items() if short in LEADING_DEVELOPMENTS)
_DOTLESS = str.maketrans("ıŁłØø", "iLlOo")
_DOORS = frozenset({*LABELS, *FLOOR_WORDS, *BLOCKS}) - DEVELOPMENT_WORDS.keys()
_END = re.compile(r"\s*(?:[,;]|$)")


def _places_of(name: str, text: str) -> Iterator[int]:
    """Give where a name stands in a text, in whatever letter case."""
    if not text.isascii() and name.lower() != name.upper():  # ı, i and İ are one to an expression
        yield from (found.start() for found in re.finditer(re.escape(name), text, re.IGNORECASE))
        return
    folded, wanted = (text.lower(), name.lower()) if text.isascii() else (text, name)
    at = folded.find(wanted)
    while at >= 0:
        yield at
        at = folded.find(wanted, at + 1)


def _in_characters(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give where a name stands with the word behind it: a letter there begins a door (科技园A1栋)."""
    if behind := _GENERIC_BEHIND.match(text, end):
        yield start, behind.end()


def _in_letters(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give where a name stands with the word behind it, and with the word before it where none stands behind.

    A word for a block, a floor or a door there is none of the name: Sowa Square Blok C. Two words before it are one
    where they are so for what is built: Centro Comercial Puerta Sol.
    """
    if (behind := _WORD_BEHIND.match(text, end)) and _BOUND.match(text, start):
        is_door = behind[0].strip().casefold() in _DOORS
        yield start, end if is_door else behind.end()
    if not _END.match(text, end):
        return
    if (two := _WORDS_BEFORE.search(text, 0, start)) and " ".join(two[1].casefold().split()) in _TWO_WORDS:
        yield two.start(), end
    elif before := _WORD_BEFORE.search(text, 0, start):
        yield before.start(), end
