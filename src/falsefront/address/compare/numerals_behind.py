"""A numeral behind a building's name in Hong Kong, which is part of it: Enterprise Square III is not Enterprise Square.

Each was built on ground of its own, so that the tower of one that bears the number ("Tower 3, Enterprise Square") is
another house. Digits may be such a tower's, so that Roman numerals and words alone tell: III, Three.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.text import ROMAN
from falsefront.address.lexicon.table import longest_first
from falsefront.address.lexicon.words import NUMBER_WORDS
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Development, Reading

_MOST: Final = 12
_SAID: Final = {word: str(value) for word, value in (NUMBER_WORDS | ROMAN).items() if 1 < int(value) <= _MOST}
_BEHIND: Final = re.compile(rf" ?(?:({'|'.join(longest_first(_SAID))})|(\d{{1,2}}))(?![\w/])")


def numerals_apart(a: Reading, b: Reading, left: Development, right: Development) -> tuple[str, str] | None:
    """Return the numerals behind two names of buildings where one side alone has one, or each another."""
    one, other = _behind(a.raw, left.name.text), _behind(b.raw, right.name.text)
    if one == other or not (_is_told(one) or _is_told(other)):
        return None
    values = [_SAID.get(said, said) for said in (one, other)]
    return None if values[0] == values[1] else (one or "none", other or "none")


def _is_told(said: str) -> bool:
    return said in _SAID


@lru_cache(maxsize=4096)
def _behind(raw: str, name: str) -> str:
    """Return what stands behind a name as a numeral, in lower case; "" where none does.

    >>> _behind("6/F Moyu Square III, Hong Kong", "Moyu Square"), _behind("18/F Tower 3, Moyu Square", "Moyu Square")
    ('iii', '')
    """
    text = folded_again(raw).text.lower()
    at = text.find(name.lower())
    found = _BEHIND.match(text, at + len(name)) if at >= 0 else None
    return (found[1] or found[2]) if found else ""
