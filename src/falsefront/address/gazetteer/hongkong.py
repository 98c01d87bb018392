"""Hong Kong's names in both languages: which streets, estates, blocks, buildings and villages a name may be.

A table of 22,000 names, read where the first text of Hong Kong is. One name may be several: 永安街 is in three
districts, and a dozen estates have a block called Fook Hoi House.
"""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from falsefront.address.lexicon.hongkong import ROAD_TYPES, SIDES, WORDS

_TABLE = Path(__file__).parents[1] / "data" / "hongkong_names.tsv"
_SPELLINGS = Path(__file__).parents[1] / "data" / "hongkong_spellings.tsv"
_PARTS = re.compile(r"[a-z0-9&]+")
CHINESE_DIGITS = str.maketrans("0123456789", "〇一二三四五六七八九")
_SIGNS = str.maketrans("", "", "-—－()（）·‧• '")


LEAST_START = 5  # letters that tell whether some name begins so


class Known(NamedTuple):
    """One name of Hong Kong. Districts are the ends of their codes: "01" is 810001."""

    kind: str  # s street, e estate, b block, h building, v village, p place
    chinese: str  # simplified
    english: str
    districts: tuple[str, ...]
    estate: str  # in Chinese, of a block; "" otherwise


def word(text: str) -> str:
    """Return a lower-case English word as names are looked up: "gdns" is "garden", "queen's" "queens"."""
    text = text.replace("'", "").replace(".", "")
    return WORDS.get(text, text)


def english_key(text: str) -> str:
    """Return an English name as it is looked up: words without abbreviations, joined.

    >>> english_key("Wah Fu (II) Est."), english_key("St. Paul St")
    ('wahfu2estate', 'stpaulstreet')
    """
    words = [word(part) for part in _PARTS.findall(text.lower().replace("'", "").replace("’", ""))]
    if words and words[-1] == "st":
        words[-1] = "street"
    return "".join(words)


def chinese_key(text: str) -> str:
    """Return a simplified Chinese name as it is looked up: numerals in characters, no signs."""
    return text.translate(_SIGNS).translate(CHINESE_DIGITS)


class HongKongNames:
    """The look-ups in both languages: names by a checksum, lines taken apart only when they are asked for.

    22,000 names in dictionaries of strings would take eighteen megabytes; so they take four.
    """

    def __init__(self, text: str) -> None:
        """Index the table: five hundredths of a second."""
        self._text = text
        self._known: dict[int, Known] = {}
        self._stems: array[int] | None = None
        chinese: list[tuple[int, int]] = []
        english: list[tuple[int, int]] = []
        sizes: dict[str, int] = {}
        starts: set[str] = set()
        for at, line in self._lines():
            _, han, latin, *_ = line.split("\t")
            han = chinese_key(han)
            chinese.append((_checksum(han), at))
            key = english_key(latin)
            english.append((_checksum(key), at))
            starts.add(key[:LEAST_START])
            sizes[han[:2]] = sizes.get(han[:2], 0) | 1 << len(han)
        self._chinese = _Index(chinese)
        self._english = _Index(english)
        self._sizes = sizes
        self._starts = frozenset(starts)

    def begins(self, key: str) -> bool:
        """Whether a name begins with the first letters of a key; most words of an address begin none."""
        return key[:LEAST_START] in self._starts

    def lengths(self, start: str) -> tuple[int, ...]:
        """Return how long the Chinese names are that begin with two characters."""
        return _set_bits(self._sizes.get(start, 0))

    def in_chinese(self, name: str) -> tuple[Known, ...]:
        """Return what a simplified Chinese name may be."""
        found = [self._at(at) for at in self._chinese.lines(_checksum(name))]
        return tuple([known for known in found if chinese_key(known.chinese) == name]) if found else ()

    def in_english(self, key: str) -> tuple[Known, ...]:
        """Return what an English name may be, given as its key."""
        found = [self._at(at) for at in self._english.lines(_checksum(key))]
        return tuple([known for known in found if english_key(known.english) == key]) if found else ()

    def leads_through(self, key: str, districts: frozenset[str]) -> bool:
        """Whether one street leads through these districts; Castle Peak Road, of many parts, counts anew in each."""
        streets = [one for one in self.in_english(key) if one.kind == "s"]
        return len(streets) == 1 and districts.issubset(streets[0].districts)

    def has_english(self, key: str) -> bool:
        """Whether some name has this key."""
        return self._english.has(_checksum(key))

    def is_name(self, key: str) -> bool:
        """Whether a key is that of a name, or of a road without its type and side."""
        if self._stems is None:
            stems = {_checksum(_road_stem(line)) for _, line in self._lines() if line.startswith("s\t")}
            self._stems = array("L", sorted(stems))
        return self.has_english(key) or _is_in(self._stems, _checksum(key))

    def _lines(self) -> Iterator[tuple[int, str]]:
        """Yield each line of the table with where it begins."""
        start = 0
        while start < len(self._text):
            end = self._text.find("\n", start)
            if self._text[start] != "#":
                yield start, self._text[start:end]
            start = end + 1

    def _at(self, at: int) -> Known:
        known = self._known.get(at)
        if known is None:
            kind, chinese, english, *rest = self._text[at : self._text.index("\n", at)].split("\t")
            districts = tuple(rest[0].split()) if rest else ()
            known = self._known[at] = Known(kind, chinese, english, districts, rest[1] if len(rest) > 1 else "")
        return known


class _Index:
    """Lines by the checksum of a name."""

    def __init__(self, entries: list[tuple[int, int]]) -> None:
        entries.sort()
        self._sums = array("L", [checksum for checksum, _ in entries])
        self._lines = array("L", [line for _, line in entries])

    def lines(self, checksum: int) -> list[int]:
        at = bisect_left(self._sums, checksum)
        found = []
        while at < len(self._sums) and self._sums[at] == checksum:
            found.append(self._lines[at])
            at += 1
        return found

    def has(self, checksum: int) -> bool:
        return _is_in(self._sums, checksum)


def _is_in(sums: "array[int]", checksum: int) -> bool:
    at = bisect_left(sums, checksum)
    return at < len(sums) and sums[at] == checksum


def _checksum(name: str) -> int:
    return crc32(name.encode())


@lru_cache(maxsize=512)
def _set_bits(mask: int) -> tuple[int, ...]:
    """Return the places of the bits of a number, the highest first.

    >>> _set_bits(0b10100)
    (4, 2)
    """
    return tuple(bit for bit in range(mask.bit_length() - 1, -1, -1) if mask >> bit & 1)


def _road_stem(line: str) -> str:
    return "".join(map(word, _without_type(line.split("\t")[2])))


def _without_type(english: str) -> list[str]:
    """Return the words of a road before its type: Jockey Club of "Jockey Club Road"."""
    words = english.lower().partition(" - ")[0].replace("'", "").split()
    if len(words) > _LEAST_WITH_SIDE and words[-1] in SIDES and words[-2] in ROAD_TYPES:
        words.pop()
    return words[:-1] if len(words) > 1 and words[-1] in ROAD_TYPES else words


_LEAST_WITH_SIDE = 2  # words before a side: a name and a type


@cache
def hong_kong_names() -> HongKongNames:
    """Read the table of names; done when the first text of Hong Kong is read."""
    return HongKongNames(_TABLE.read_text(encoding="utf-8"))


@cache
def hong_kong_spellings() -> dict[str, tuple[str, ...]]:
    """Return how Hong Kong spells each character, the usual spelling first."""
    found: dict[str, tuple[str, ...]] = {}
    for line in _SPELLINGS.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            spellings, characters = line.split("\t")
            found.update(dict.fromkeys(characters, tuple(spellings.split(" "))))
    return found
