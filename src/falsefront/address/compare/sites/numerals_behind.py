"""A numeral behind a building's name in Hong Kong, which is part of it: Enterprise Square III is not Enterprise Square.

Each was built on ground of its own, so that the tower of one that bears the number ("Tower 3, Enterprise Square") is
another house. Digits may be such a tower's, so that they tell only where the other side names no house at all; Roman
numerals and words always do: III, Three. So does a phase: 企業廣場三期.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.finer.text import ROMAN
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.lexicon.words import NUMBER_WORDS
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Development, Reading

_MOST: Final = 12
_SAID: Final = {word: str(value) for word, value in (NUMBER_WORDS | ROMAN).items() if 1 < int(value) <= _MOST}
_ONE: Final = "i"  # which tells only from another numeral: Moyu Centre I is Moyu Centre, perhaps
_NUMERAL: Final = rf"(?:({'|'.join(longest_first(frozenset({*_SAID, _ONE})))})(?![\w/])|(\d{{1,2}})(?= ?(?:[,;(]|$)))"
_GENERICS: Final = "|".join(
    longest_first(forms("hongkong.estate") | forms("hongkong.use") | forms("hongkong.word") | forms("hongkong.phase"))
)
_BLOCKS: Final = longest_first(forms("hongkong.block"))
_BEHIND: Final = re.compile(rf"(?: (?:{_GENERICS})\b){{0,3}} ?{_NUMERAL}")
_BLOCK_BEFORE: Final = re.compile(rf" .* (?:{'|'.join(_BLOCKS)}) ?\w+$")  # Moyu Centre Tower II: of a tower


def numerals_apart(a: Reading, b: Reading, left: Development, right: Development) -> tuple[str, str] | None:
    """Return the numerals behind two names of buildings where one side alone has one, or each another."""
    one, other = _numeral(a, left), _numeral(b, right)
    if one == other or (left.phase is not None and left.phase == right.phase):
        return None  # "Phase 2 Moyu Building", "Moyu Building Stage 2"
    if not (_is_told(one) or _is_told(other)):
        is_other_open = (one or other).isdigit() and not (one and other) and (b if one else a).building is None
        both = one.isdigit() and other.isdigit()
        return (one or "none", other or "none") if is_other_open or both else None
    values = [_SAID.get(said, _FIRST if said == _ONE else said) for said in (one, other)]
    return None if values[0] == values[1] else (one or "none", other or "none")


def phases_apart(a: Reading, b: Reading, left: Development, right: Development) -> bool:
    """Whether one side alone names a phase of a building, and nothing on the other says the same or is one number."""
    if bool(left.phase) == bool(right.phase) or (a.number is not None and a.number == b.number):
        return False
    said = _numeral(b, right) if left.phase else _numeral(a, left)
    return _SAID.get(said, said) != (left.phase or right.phase)


_FIRST: Final = "1"


def _is_told(said: str) -> bool:
    return said in _SAID


def _numeral(reading: Reading, development: Development) -> str:
    """Return the numeral behind a building's name, but for a number of the road."""
    said = _behind(reading.raw, development.name.text)
    is_road = reading.number is not None and said == str(reading.number)
    return "" if is_road else said


@lru_cache(maxsize=4096)
def _behind(raw: str, name: str) -> str:
    """Return what stands behind a name, and what it is, as a numeral, in lower case; "" where none does.

    >>> _behind("6/F Moyu Square III, Hong Kong", "Moyu Square"), _behind("18/F Tower 3, Moyu Square", "Moyu Square")
    ('iii', '')
    >>> _behind("6/F Moyu Industrial Centre II, Hong Kong", "Moyu"), _behind("Moyu Centre Tower II", "Moyu")
    ('ii', '')
    """
    text = folded_again(raw).text.lower()
    at = text.find(name.lower())
    found = _BEHIND.match(text, at + len(name)) if at >= 0 else None
    if found is None or _BLOCK_BEFORE.match(found[0]):
        return ""
    return found[1] or found[2]
