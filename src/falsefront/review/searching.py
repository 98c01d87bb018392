"""Search in any script: 陽江, 阳江, Yangjiang and "Yang Jiang" find the same."""

import re
import unicodedata
from collections.abc import Iterable

from falsefront.text.hanzi import pinyin, simplified

DIALLED = re.compile(r"\+?[\d\s().\-]{7,}")
LONGEST = 100_000  # characters of one flag that can be searched for: those of a thousand members


def searchable(texts: Iterable[str]) -> str:
    """Return what a search is made in: the texts folded, each once, and those in Chinese in joined pinyin as well."""
    lines: dict[str, None] = {}
    for text in texts:
        folded = fold(text)
        lines.setdefault(folded)
        if not folded.isascii():
            lines.setdefault(joined(pinyin(folded)))
        lines.setdefault(joined(folded))
    return "\n".join(line for line in lines if line)[:LONGEST]


def terms(search: str) -> list[tuple[str, ...]]:
    """Return, for each word of a search, what it may be written as; each word must occur in what `searchable` gives.

    >>> terms("陽江 Acme")
    [('阳江', 'yangjiang'), ('acme',)]
    """
    if DIALLED.fullmatch(search.strip()):  # a telephone number in any spelling is one word
        return [(joined(search).lstrip("0"),)]
    return [
        tuple(dict.fromkeys(filter(None, (word, "" if word.isascii() else joined(pinyin(word))))))
        for word in fold(search).split()
    ]


def matches(search: str, text: str) -> bool:
    """Whether what `searchable` gave holds every word of a search."""
    return all(any(spelling in text for spelling in spellings) for spellings in terms(search))


def fold(text: str) -> str:
    """Return a text without differences of letter case, width and old or new characters.

    >>> fold("陽江 ＹＡＮＧ")
    '阳江 yang'
    """
    return simplified(unicodedata.normalize("NFKC", text)).casefold()


def joined(text: str) -> str:
    """Return letters and digits alone, one after the other.

    >>> joined("yang jiang 3-5")
    'yangjiang35'
    """
    return "".join(char for char in text if char.isalnum())
