"""A word before a town's name that makes another town of it: Nieuw-Vennep is not Vennep, nor North Walsham Walsham.

New and old, great and little, upper and lower ones lie side by side, in one postcode even, and count their own houses.
A side of the compass may be a mere quarter of the city, so that it tells only where the post gives no one code and the
name with the side is a town of its own, or the name without it is that of no city; in Australia, New Zealand and
Canada, whose suburbs are the towns of their addresses, wherever no one code is given. The towns of the United States
are told by their ZIP codes (see `american_towns_apart`).
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.finer.american_roads import AMERICAN
from falsefront.address.compare.world.flat_words import towns_of
from falsefront.address.lexicon.abroad import DIRECTIONS, LEADING_TYPES, ROAD_TYPES
from falsefront.address.lexicon.table import values
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

_WORDS: Final = values("abroad.town.apart")
_TOWN, _QUARTER = "town", "quarter"  # another town always; only where no one code and no known city is
_LEAST_SIDE: Final = 4  # letters of a side that is written out
_SIDES: Final = frozenset(word for word in DIRECTIONS | values("abroad.side.northern") if len(word) >= _LEAST_SIDE)
_FIRST: Final = _SIDES | _WORDS.keys()
_SUBURBS_ARE_TOWNS: Final = frozenset({"AU", "NZ", "CA"})
_LEAST_NAME: Final = 3  # letters
_ROADS: Final = frozenset({*ROAD_TYPES, *LEADING_TYPES})
_PART: Final = re.compile(r"[,;:()\n]")
_WORD: Final = re.compile(r"[^\W\d_]+|\d+[^\W_]*")


def words_before_towns_apart(a: Reading, b: Reading) -> str | None:
    """Return why the towns of two addresses abroad are two, by a word before the name of one; None where none is."""
    if AMERICAN & {a.country, b.country} or a.raw == b.raw:
        return None
    for one, other in ((a, b), (b, a)):
        for word, town in _towns(one.raw):
            if _is_bare_town(town, other) and _makes_another(word, town, one, other):
                return f"two towns: {word} {town} and {town}"
    return None


@lru_cache(maxsize=8192)
def _parts(raw: str) -> tuple[tuple[str, ...], ...]:
    text = transliterate(folded_again(raw).text.lower())
    return tuple(tuple(_WORD.findall(part)) for part in _PART.split(text))


@lru_cache(maxsize=8192)
def _towns(raw: str) -> tuple[tuple[str, str], ...]:
    """Return each word that makes another town with the name behind it, where that is said without the word nowhere.

    >>> _towns("Kerkstraat 5, Nieuw-Vennep"), _towns("Nieuwe Straat 5"), _towns("5 High St, North Wells, Wells")
    ((('nieuw', 'vennep'),), (), ())
    """
    parts = _parts(raw)
    return tuple(
        (words[at], words[at + 1])
        for words in parts
        for at in range(len(words) - 1)
        if words[at] in _FIRST and _begins_town(words, at) and not _is_of_road(words, at + 1)
        if not _is_bare(words[at + 1], parts)
    )


def _begins_town(words: Sequence[str], at: int) -> bool:
    """Whether a town may begin at a word: in a part of its own, behind a number, or behind a road unless it is a side.

    King Street West Toronto has its side from the road.
    """
    if at == 0 or words[at - 1][0].isdigit():
        return True
    return words[at] not in _SIDES and words[at - 1] in _ROADS


def _is_of_road(words: Sequence[str], at: int) -> bool:
    name = words[at]
    is_name = len(name) >= _LEAST_NAME and name.isalpha() and name not in _ROADS and name not in _FIRST
    return not is_name or any(word in _ROADS for word in words[at + 1 : at + 3])


def _is_bare(town: str, parts: Sequence[Sequence[str]]) -> bool:
    """Whether a town's name begins where a town may, without a word before it."""
    return any(
        word == town
        and (at == 0 or words[at - 1][0].isdigit() or words[at - 1] in _ROADS)
        and not _is_of_road(words, at)
        for words in parts
        for at, word in enumerate(words)
    )


def _is_bare_town(town: str, reading: Reading) -> bool:
    return _is_bare(town, _parts(reading.raw)) and (reading.city is None or town in reading.city.text.lower())


def _makes_another(word: str, town: str, one: Reading, other: Reading) -> bool:
    own, plain = _codes(word + town, one.country), _codes(town, one.country)
    if own & plain or _share_another_city(town, one, other):
        return False
    kind = _QUARTER if word in _SIDES else _WORDS[word]
    if kind == _TOWN or (one.postcode and one.postcode == other.postcode):
        return kind == _TOWN
    return kind != _QUARTER or bool(own) or not plain or one.country in _SUBURBS_ARE_TOWNS


def _codes(name: str, country: str | None) -> frozenset[str]:
    return frozenset(code for code in towns_of(name) if country is None or code.startswith(f"{country}:"))


def _share_another_city(town: str, one: Reading, other: Reading) -> bool:
    """Whether both lie in one known city of another name, which the towns are quarters of."""
    cities = {code for code in one.cities & other.cities if code[3:4].isdigit()}
    return bool(cities - towns_of(town))
