"""Names that only say what a house or park is for: Incubator Building, Cross-border E-commerce Park, 专家楼.

Every estate has a canteen and an office building, and every district a park for its incubators, so that such a name
says nothing of which is meant. Each word of it is of the table; a house has one besides of what estates have houses
for, since Technology Building and Information Building may be called so by name.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.table import longest_first, values
from falsefront.address.reading import Name

_ENGLISH: Final = values("english.description")  # word -> `house` of what estates have houses for, or `generic`
_HAN: Final = values("han.description")
_PINYIN: Final = values("pinyin.description")
_HOUSE, _GENERIC = "house", "generic"
_LEAST_WORDS: Final = 2  # of what a park is for, where none is a house's: there may be one Media Park


def describes_house(name: Name) -> bool:
    """Whether a house is called by nothing but what it is for, as houses of every estate are.

    >>> [describes_house(Name(text, text.lower(), None)) for text in ("Canteen", "R D Office", "Information")]
    [True, True, False]
    """
    return _HOUSE in _described(name)


def describes_park(name: Name) -> bool:
    """Whether a park is called by nothing but what it is for.

    >>> names = [Name("Border E Commerce", "", None), Name("Media", "media", None), Name("生态园", "", "生态园")]
    >>> [describes_park(name) for name in names]
    [True, False, True]
    """
    said = _described(name)
    return _HOUSE in said or sum(each != _GENERIC for each in said) >= _LEAST_WORDS


@lru_cache(maxsize=16384)
def _described(name: Name) -> tuple[str, ...]:
    """Return what the table says of each word of a name; none where one of them is a name of its own."""
    if name.hanzi is not None:
        return _parted(name.hanzi, _HAN, _HAN_WORD, _HAN_WORDS)
    said: list[str] = []
    for word in name.text.lower().split():
        found = (_ENGLISH[word],) if word in _ENGLISH else _parted(word, _PINYIN, _PINYIN_WORD, _PINYIN_WORDS)
        if not found:  # spelled in syllables, perhaps
            return _parted(name.key, _PINYIN, _PINYIN_WORD, _PINYIN_WORDS)
        said += found
    if _HOUSE not in said and _HOUSE in _parted(name.key, _PINYIN, _PINYIN_WORD, _PINYIN_WORDS):
        said.append(_HOUSE)  # R D is 研发
    return tuple(said)


def _parted(text: str, table: dict[str, str], word: re.Pattern[str], words: re.Pattern[str]) -> tuple[str, ...]:
    return tuple(table[found] for found in word.findall(text)) if words.fullmatch(text) else ()


def _word(table: dict[str, str]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, longest_first(table))))


_HAN_WORD, _PINYIN_WORD = _word(_HAN), _word(_PINYIN)
_HAN_WORDS, _PINYIN_WORDS = (re.compile(f"(?:{pattern.pattern})+") for pattern in (_HAN_WORD, _PINYIN_WORD))
