"""Hong Kong's names in both languages: which streets, estates, blocks, buildings and villages a name may be.

A table of 12,400 names, read where the first text of Hong Kong is. One name may be several: 永安街 is in three
districts, and a dozen estates have a block called Fook Hoi House.
"""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from falsefront.address.lexicon.hongkong import WORDS
from falsefront.text.hanzi import simplified

_TABLE = Path(__file__).parents[1] / "data" / "hongkong_names.tsv"
_SPELLINGS = Path(__file__).parents[1] / "data" / "hongkong_spellings.tsv"
_PARTS = re.compile(r"[a-z0-9&]+")
_DIGITS = str.maketrans("0123456789", "〇一二三四五六七八九")
_SIGNS = str.maketrans("", "", "-—－()（）·‧• '")


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
    return text.translate(_SIGNS).translate(_DIGITS)


class HongKongNames:
    """The look-ups in both languages; a line is taken apart only when it is asked for."""

    def __init__(self, text: str) -> None:
        """Index the table: two hundredths of a second."""
        self._lines = text.splitlines()
        self._chinese: dict[str, list[int]] = {}
        self._english: dict[str, list[int]] = {}
        self._known: dict[int, Known] = {}
        lengths: dict[str, set[int]] = {}
        for at, line in enumerate(self._lines):
            if line.startswith("#"):
                continue
            _, chinese, english, *_ = line.split("\t")
            chinese = chinese_key(chinese)
            self._chinese.setdefault(chinese, []).append(at)
            self._english.setdefault(english_key(english), []).append(at)
            lengths.setdefault(chinese[:2], set()).add(len(chinese))
        self.lengths = {start: tuple(sorted(sizes, reverse=True)) for start, sizes in lengths.items()}

    def in_chinese(self, name: str) -> tuple[Known, ...]:
        """Return what a simplified Chinese name may be."""
        return tuple(map(self._at, self._chinese.get(name, ())))

    def in_english(self, key: str) -> tuple[Known, ...]:
        """Return what an English name may be, given as its key."""
        return tuple(map(self._at, self._english.get(key, ())))

    def has_english(self, key: str) -> bool:
        """Whether some name has this key."""
        return key in self._english

    def _at(self, at: int) -> Known:
        known = self._known.get(at)
        if known is None:
            kind, chinese, english, *rest = self._lines[at].split("\t")
            districts = tuple(rest[0].split()) if rest else ()
            known = self._known[at] = Known(kind, chinese, english, districts, rest[1] if len(rest) > 1 else "")
        return known


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


def as_looked_up(text: str) -> str:
    """Return a Chinese name, simplified or not, as it is looked up."""
    return chinese_key(simplified(text))
