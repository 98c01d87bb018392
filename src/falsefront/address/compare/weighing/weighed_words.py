"""An address as plain words and numbers in Latin letters, whatever its script, and how rare each word is.

Nothing is read here: which word is a road and which a town is not asked. What a word tells of a place is its rarity
among published addresses (the inverse document frequency of Spaerck Jones, 1972): "Road" tells nothing, "Kutup" much.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import cached_property, lru_cache
from pathlib import Path

from falsefront.address.compare.flat import flat_text
from falsefront.address.lexicon.abroad import LEADING_TYPES, ROAD_TYPES
from falsefront.address.lexicon.table import forms
from falsefront.address.plain.scripts import in_latin
from falsefront.address.plain.transliteration import transliterate
from falsefront.text.hanzi import HAN, syllables_of
from falsefront.text.once import once

LONG = 5  # digits of a postcode or telephone; a shorter number may be a house
LETTERS = 3  # of a word that may be a name
RAREST = 90  # tenths: the rarity of a word that is in no list

TABLE = Path(__file__).parents[2] / "data" / "weights_words.tsv"
_HAN_RUN = re.compile("[\u3400-\u9fff\u3007]+")
_WORD = re.compile(r"[^\W\d_]+|\d+")
_TYPES = {**LEADING_TYPES, **ROAD_TYPES}
ROADS = forms("china.road") | frozenset(_TYPES.values())  # words behind or before the name of a road


class Worded:
    """The words of one address: `names` and `numbers` in order, each run of letters and digits by itself."""

    def __init__(self, raw: str) -> None:
        self.words = tuple(_written(found[0]) for found in _WORD.finditer(_plain(raw)))
        self.names = tuple(word for word in self.words if not word.isdigit())
        self.numbers = tuple(word for word in self.words if word.isdigit())
        self.short = Counter(number for number in self.numbers if len(number) < LONG)
        self.long = Counter(number for number in self.numbers if len(number) >= LONG)

    @cached_property
    def joined(self) -> str:
        """All names as one run of letters: what another writes apart or together is found in it."""
        return "".join(self.names)

    @cached_property
    def telling(self) -> tuple[str, ...]:
        """The names of three letters and more, each once, the rarest first."""
        return tuple(sorted({name for name in self.names if len(name) >= LETTERS}, key=lambda it: (-rarity(it), it)))


@lru_cache(maxsize=8192)
def worded(raw: str) -> Worded:
    """Return the words of a text.

    >>> worded("No.88Renmin East Rd").words, worded("人民路6号").words
    (('no', '88', 'renmin', 'east', 'rd'), ('ren', 'min', 'lu', '6', 'hao'))
    >>> worded("ул. Ленина, 05").words
    ('st', 'lenina', '5')
    """
    return Worded(raw)


def rarity(word: str) -> int:
    """Return how rare a word is in addresses, in tenths of the natural logarithm of one in so many: 0 to 90.

    >>> rarity("rd") < rarity("nehru") < rarity("kutupxq") == RAREST
    True
    """
    return _rarities().get(word, RAREST)


@once
def _rarities() -> Mapping[str, int]:
    rows = (line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()[1:])
    return {word: int(tenths) for word, tenths in rows}


def _plain(raw: str) -> str:
    text = flat_text(raw)
    if HAN.search(text):
        text = _HAN_RUN.sub(_spelled, text)
    if text.isascii():
        return text
    letters = unicodedata.normalize("NFD", transliterate(in_latin(text)))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _spelled(run: re.Match[str]) -> str:
    return f" {' '.join(syllables_of(run[0]))} "


def _written(word: str) -> str:
    if word.isdigit():
        return (word.lstrip("0") or "0") if len(word) < LONG else word
    return _TYPES.get(word, word)
