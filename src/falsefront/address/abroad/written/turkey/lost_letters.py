"""Letters of Turkish that a form lost and wrote a question mark for: ?STANBUL, MENEK?E SOK., Ba?c?lar.

The older sets of characters have ç, ö and ü, and none of ı, İ, ş and ğ. In an address of Turkey each question mark at a
letter is one of these: as the name of a city or district of Turkey has them, else an i, the most usual.
"""

import re
from functools import lru_cache
from itertools import product
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import expression

_COUNTRY: Final = "TR"
_LOST: Final = re.compile(r"(?<![^\s.,:/()-])\?(?=[^\W\d_]{2})|(?<=[^\W\d_])\?(?=\??[^\W\d_])")
_TOLD: Final = re.compile(rf"\b(?:{expression('abroad.lost.turkish', around=False)})\b", re.IGNORECASE)
# Of the last letters of a name before the word for its street: Kar?? Sok.
_LAST: Final = re.compile(
    rf"[^\W\d_](?:[^\W\d_]|\?)*\?(?=\.? (?:{expression('abroad.lost.turkish', around=False)})\b)", re.IGNORECASE
)
_WORD: Final = re.compile(r"(?:[^\W\d_]|\?(?=[^\W\d_?]|\?[^\W\d_]))+")
_LETTERS: Final = "isg"
_USUAL: Final = _LETTERS[0]
_MOST: Final = 4  # letters of a word that are looked for


def with_letters(text: str) -> str:
    """Return a text of Turkey with the letters that it lost; any other as it is.

    >>> with_letters("MENEK?E SOK. NO:5 ?ZM?R"), with_letters("Ba?lar Cad. 14 ?i?li ?stanbul")
    ('MENEKIE SOK. NO:5 IZMIR', 'Bailar Cad. 14 sisli istanbul')
    >>> with_letters("12 Owl Road, Leeds? no map"), with_letters("Which road?12 Owl Sok.")
    ('12 Owl Road, Leeds? no map', 'Which road?12 Owl Sok.')
    """
    if "?" not in text or not _TOLD.search(text) or not (_LOST.search(text) or _LAST.search(text)):
        return text
    text = _LAST.sub(lambda word: _whole(word[0]), text)
    return _WORD.sub(lambda word: _whole(word[0]) if "?" in word[0] else word[0], text)


@lru_cache(maxsize=1024)
def _whole(word: str) -> str:
    """Return a word with its lost letters."""
    count = word.count("?")
    kept = word.replace("?", "{}")
    if count <= _MOST:
        for letters in product(_LETTERS, repeat=count):
            if any(city.country == _COUNTRY for city in world().cities.get(kept.format(*letters).lower(), ())):
                return _in_case(kept.format(*letters), word)
    return _in_case(kept.format(*_USUAL * count), word)


def _in_case(found: str, word: str) -> str:
    return found.upper() if word.isupper() else found
