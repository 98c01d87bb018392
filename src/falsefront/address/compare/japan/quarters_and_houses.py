"""A house of Japan whose city one address leaves out: "Minami-Aoyama 5-4-30, Aoyama Marutake Building".

How characters are read in letters is open, and quarters of many cities have one name. So quarter, all three numbers and
the building by its name must be the same, and the letters may say nothing else but floors and places of the other side.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.plain.japanese import house_of, is_japanese, may_read, places_of
from falsefront.address.reading import Reading
from falsefront.text.hanzi import HAN

_JAPAN: Final = "JP"
_BLOCK: Final = re.compile(r"(?<![\w-])(\d{1,2}-\d{1,3}-\d{1,3})(?![\w-])")
_FLOOR: Final = re.compile(r"\b(?:b?\d{1,2} ?f\b\.?|\d{1,2}(?:st|nd|rd|th) (?:floor|fl\b\.?)|floor \d{1,2})")
_KINDS: Final = values("abroad.japan.house")
_KIND_BEHIND: Final = re.compile(f"(?:{'|'.join(longest_first(_KINDS))})$")
_ENDINGS: Final = forms("abroad.japan.division")
_PART: Final = re.compile("[,;()\n]+")
_WORD: Final = re.compile("[a-z']+")
_DIGIT: Final = re.compile(r"\d")
_LEAST_NAME, _LEAST_LETTERS = 2, 4  # of a building's name, in characters and in letters


class Latin(NamedTuple):
    """An address in letters: its block, the words beside it, and those of its other parts."""

    block: str
    quarter: str
    parts: tuple[tuple[str, ...], ...]


def one_house_of_japan(a: Reading, b: Reading) -> str | None:
    """Return quarter, block and building, as a reason, where both addresses name them; None otherwise."""
    if _JAPAN not in (a.country, b.country) or {a.country, b.country} - {_JAPAN, None}:
        return None
    for han, other in ((a, b), (b, a)):
        if han.country == _JAPAN and is_japanese(han.raw) and not HAN.search(other.raw):
            return _one_house(han.raw, other.raw)
    return None


def _one_house(han: str, raw: str) -> str | None:
    house, latin = house_of(han), _in_letters(raw)
    if house is None or latin is None or house.number != latin.block or not may_read(house.town, latin.quarter):
        return None
    kind = _KIND_BEHIND.search(house.name)
    name = house.name[: kind.start()] if kind is not None else ""
    if kind is None or len(name) < _LEAST_NAME:
        return None
    kinds = _KINDS[kind[0]].split()
    named = [words for words in latin.parts if words[-1] in kinds and _is_name(name, words[:-1])]
    others = [words for words in latin.parts if words not in named]
    if len(named) != 1 or not all(_is_around(words, han) for words in others):
        return None
    return f"verified: quarter, block and building {house.town}, {house.number}, {house.name}"


def _is_name(name: str, words: tuple[str, ...]) -> bool:
    letters = "".join(words)
    return len(letters) >= _LEAST_LETTERS and may_read(name, letters)


def _is_around(words: tuple[str, ...], han: str) -> bool:
    """Whether a part of the letters is a place that the characters name around the quarter, too."""
    places = places_of(han)
    kept = [word for word in words if word not in _ENDINGS]
    if not kept or places is None:
        return not kept
    letters = "".join(kept)
    return letters in ("japan", places.prefecture) or any(may_read(name, letters) for name in places.within)


@lru_cache(maxsize=1024)
def _in_letters(raw: str) -> Latin | None:
    """Return the block and the words around it; None where a text has no block, or further numbers than floors.

    >>> _in_letters("5-4-30 Minami-Aoyama, Aoyama Marutake Bldg. 3F")
    Latin(block='5-4-30', quarter='minamiaoyama', parts=(('aoyama', 'marutake', 'bldg'),))
    """
    apart = unicodedata.normalize("NFKD", raw.lower())
    text = _FLOOR.sub("", "".join(letter for letter in apart if not unicodedata.combining(letter)))
    found = _BLOCK.findall(text)
    if len(found) != 1 or _DIGIT.search(_BLOCK.sub("", text)):
        return None
    parts = [part for part in _PART.split(text) if _WORD.search(part)]
    beside = next((part for part in parts if _BLOCK.search(part)), "")
    quarter = "".join(_WORD.findall(beside))
    others = tuple(tuple(_WORD.findall(part)) for part in parts if part is not beside)
    return Latin(found[0], quarter, others) if quarter else None
