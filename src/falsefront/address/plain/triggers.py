"""Whether a text may hold one of many words: asked of every text, so that few are searched by expressions.

Of each word one part is looked for, the one that fewest addresses have: a word in Latin letters, a Chinese character.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

_TOKEN = re.compile(r"[^\W\d_]+")
_HAN = re.compile("[\u3400-\u9fff]")
_RARE = ("of", "from")  # in addresses, where many have a word of direction beside it
_FREQUENT = ("block", "building", "shop", "bank", "min", "county")
_COMMON = frozenset("路街道号號区市县省镇东西南北中大地上开十门原在不我公司一前")


class Pieces(NamedTuple):
    """The words and characters of a text."""

    words: frozenset[str]
    characters: frozenset[str]


def pieces(text: str) -> Pieces:
    """Return the pieces of a text."""
    folded = text.casefold()
    words = frozenset(_TOKEN.findall(folded)) if folded.islower() else frozenset()  # Chinese has no lower case
    return Pieces(words, frozenset() if text.isascii() else frozenset(folded))


class Triggers:
    """Some words, in lower case or not."""

    def __init__(self, words: Iterable[str]) -> None:
        """Take words and phrases of any script."""
        folded = {word.casefold() for word in words}
        han = {word for word in folded if _HAN.search(word)}
        self._words = frozenset(_rarest_word(word) for word in folded - han)
        self._characters = frozenset(_rarest_character(word) for word in han)

    def may_be_in(self, found: Pieces) -> bool:
        """Whether a text of these pieces may hold one of the words."""
        return not (self._words.isdisjoint(found.words) and self._characters.isdisjoint(found.characters))


def _rarest_word(phrase: str) -> str:
    words: list[str] = _TOKEN.findall(phrase)
    return next((word for word in words if word in _RARE), None) or max(
        words, key=lambda word: (word not in _FREQUENT, len(word))
    )


def _rarest_character(word: str) -> str:
    return next((character for character in word if character not in _COMMON and _HAN.match(character)), word[0])
