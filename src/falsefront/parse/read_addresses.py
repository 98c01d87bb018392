"""Lines that are addresses by what the reader of addresses makes of them, where no shape tells it.

"58 Choi Ha Road, Ngau Tau Kok, Kowloon": a road or a building with its number in a place of the gazetteer, and no word
left that nobody read. Asked last, of lines that may be one by their looks: to read one takes half a millisecond.
"""

import re
from collections.abc import Iterator
from itertools import permutations
from typing import Final

from falsefront import address
from falsefront.address.for_good import load_for_good
from falsefront.address.gazetteer.gazetteer import divisions
from falsefront.address.lexicon.table import forms
from falsefront.parse import address_shapes as shapes
from falsefront.parse.card_places import is_known_place
from falsefront.parse.names import folded
from falsefront.text.once import once
from falsefront.text.remembered import remembered

_FEWEST_CHARS, _MOST_CHARS = 12, 140
_FEWEST_PARTS, _MOST_PARTS = 2, 8
_MOST_PART_WORDS: Final = 7
_PARTS: Final = re.compile(r"\s*,\s*")
_BEGINS: Final = re.compile(r"[\d#A-ZÀ-Ž(\"'“]")
_FEWEST_WITHOUT: Final = 4  # parts of an address that has no word of streets
_SMALL: Final = re.compile(r"(?<![^\W_])[a-zà-ž]{4,}")
_MOST_SMALL: Final = 1  # such words: "Strada delle Rose 5"
_NUMBER_BEFORE: Final = re.compile(r"^[#\w/-]*\d[\w/-]*\s+")
_FEWEST_IN_HAN, _MOST_IN_HAN = 7, 60
_NO_HAN_LINE: Final = re.compile(r"[:：;；!！?？@=。…\u3040-\u30ff]|公司|集[团團]")
_HOUSE: Final = re.compile(r"\d\s?[号號]")
_NEAR: Final = forms("abroad.border") | forms("abroad.border.last")  # names of Hong Kong and of China's cities
_AREAS: Final = forms("abroad.area.leading")  # words for an area before its name: "Tmn Fern"
_WORDS: Final = re.compile(r"[^\W\d_]+")
_MOST_OF_PLACE: Final = 3  # words of a place's name that are asked together
_DIGIT: Final = re.compile(r"\d")
_NO_LINE: Final = re.compile(r"[:;!?@=•·|…]|\s[-–—]\s.*\s[-–—]\s")


@remembered
def reads_as_address(text: str) -> bool:
    """Whether a line is read as a house on its road, or in its building, in a town of the gazetteer.

    >>> reads_as_address("58 Choi Ha Road, Ngau Tau Kok, Kowloon"), reads_as_address("Rooms on 2 roads, Kowloon")
    (True, False)
    >>> reads_as_address("9F, Qingyan Building, 528 Renmin Road, Jiangbei, Ningbo"), reads_as_address("Road 5, Fern")
    (True, False)
    >>> reads_as_address("12-1, Jln Melur Tmr 5, Tmn Mawar Cheras, KL"), reads_as_address("5 Star Street Food, Bristol")
    (True, False)
    >>> reads_as_address("葵涌葵昌路50號葵昌中心9樓05室"), reads_as_address("葵昌路50號")
    (True, False)
    """
    if not (may_be_in_han(text) if shapes.HAN.search(text) else may_be_read(text)):
        return False
    reading = address.read(text, load_for_good())
    if reading.leftover or not (reading.city or reading.county):
        return False
    parts = {folded(name) for part in _PARTS.split(text) for name in _names_of(part)}
    villages = [folded(area.name.text) for area in reading.areas if area.kind == "village"]
    parts.update(name for pair in permutations(villages, 2) if "".join(pair) in parts for name in pair)
    if not parts.issuperset(villages):
        return False  # a word behind a road that nobody knows: "5 Star Street Food, Bristol"
    if reading.road is not None:
        return reading.number is not None or bool(reading.developments)
    return bool(reading.developments) and (reading.number or reading.plot or reading.unit) is not None


def _names_of(part: str) -> Iterator[str]:
    """Yield what a part of a line may name: without the number before it, and without the word for an area."""
    name = _NUMBER_BEFORE.sub("", part)
    first, _, rest = name.partition(" ")
    yield name
    if rest and first.rstrip(".").casefold() in _AREAS:
        yield rest


def may_be_in_han(text: str) -> bool:
    """Whether a line of Han characters has a road, or what is named as one, and a number of a house on it."""
    if not _FEWEST_IN_HAN <= len(text) <= _MOST_IN_HAN or _NO_HAN_LINE.search(text) or not shapes.HAN.match(text):
        return False
    return _HOUSE.search(text) is not None and shapes.HAN_STREET.search(text) is not None


def may_be_read(text: str) -> bool:
    """Whether a line has the looks of an address: parts of few words with capitals, a number, and a word of streets.

    Hardly a word is in small letters but short ones; without a word of streets it has four parts, and none is.
    """
    if not _FEWEST_CHARS <= len(text) <= _MOST_CHARS or not _BEGINS.match(text) or _NO_LINE.search(text):
        return False
    parts = _PARTS.split(text.strip(" .,"))
    if not _FEWEST_PARTS <= len(parts) <= _MOST_PARTS or not _DIGIT.search(text):
        return False
    small = [word for word in _SMALL.findall(text) if not shapes.street_words(word)]
    if len(small) > _MOST_SMALL or not all(map(_may_be_part, parts)):
        return False
    has_word = bool(shapes.street_words(text)) or shapes.STREET_ENDING.search(text) is not None
    if not has_word and (len(parts) < _FEWEST_WITHOUT or small):
        return False
    return any(map(_may_be_placed, parts[1:]))


def _may_be_placed(part: str) -> bool:
    """Whether a part of a line ends in a place, by lists that are there already: those of the reader take a second."""
    words = _WORDS.findall(part)[-_MOST_OF_PLACE:]
    ends = (" ".join(words[first:]) for first in range(len(words)))
    return any(folded(end) in _in_china() or is_known_place(end) for end in ends)


@once
def _in_china() -> frozenset[str]:
    """Return the names of China's divisions in Latin letters, down to counties and the districts of Hong Kong."""
    names = (name for place in divisions().values() for name in (place.english, place.pinyin_short, *place.forms))
    return frozenset(map(folded, names)) | _NEAR


def _may_be_part(part: str) -> bool:
    return _BEGINS.match(part) is not None and len(part.split()) <= _MOST_PART_WORDS
