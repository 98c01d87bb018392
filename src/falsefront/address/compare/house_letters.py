"""Houses of one number that are told by a letter: д. 25, лит. А is 25A, and another house than 25, лит. Б.

Who names no letter says nothing of which it is.
"""

import re
from dataclasses import replace
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.table import countries, forms, longest_first
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

_LETTER: Final = re.compile(
    rf"(?<![^\W\d_])(?:{'|'.join(longest_first(forms('abroad.house.letter')))})\b[ .]*[\"'«“„]?([a-z]{{1,3}})(?![a-z])"
)
_LEAST_TOWER: Final = 5  # letters of a tower's name that says which it is
_UKRAINE: Final = "UA"
_COUNTRIES: Final = frozenset[str]().union(*countries("abroad.house.letter", "in").values())


def house_letters_apart(a: Reading, b: Reading) -> str | None:
    """Return why two houses of one number are two: each has a letter of its own."""
    if a.country not in _COUNTRIES or a.number is None or b.number is None or a.number.first != b.number.first:
        return None
    left, right = letter_of(a.raw) or a.number.sub, letter_of(b.raw) or b.number.sub
    if not (left and right) or left == right or (a.number.sub and b.number.sub):
        return None  # of 22A, литера Б the number says enough
    return f"different houses of one number: {a.number.first}{left} and {b.number.first}{right}"


def with_letter(one: Reading, other: Reading) -> Reading:
    """Return a reading with its house's letter behind the number, where the other side has it there: 25A."""
    if one.number is None or other.number is None:
        return one
    if one.country == other.country == _UKRAINE and _is_heard_as_other(one, other):
        return replace(one, number=other.number)
    if one.country not in _COUNTRIES or one.number.sub:
        return one
    letter = letter_of(one.raw)
    if not letter or other.number.first != one.number.first or other.number.sub != letter:
        return one
    return replace(one, number=other.number, unit=None if one.unit == letter else one.unit)


def _is_heard_as_other(one: Reading, other: Reading) -> bool:
    """Whether a house has the letter Г, which Ukrainian hears as h, and the other side writes g in Latin letters."""
    if one.number is None or other.number is None or one.number.first != other.number.first:
        return False
    if (one.number.sub, other.number.sub) != ("h", "g"):
        return False
    letter = re.compile(rf"{one.number.first}[\W_]{{0,2}}г\b", re.IGNORECASE)
    return letter.search(one.raw) is not None and letter.search(other.raw) is None


def is_tower_of_letter(a: Reading, b: Reading) -> bool:
    """Whether one side leaves out the letter of a tower's house, and both name the tower: Torre Lechuza, 259 and 259C.

    Abroad alone; two letters are two houses, and a park or centre has several.
    """
    if a.number is None or b.number is None or a.number.first != b.number.first or a.number.last or b.number.last:
        return False
    letters = sorted((a.number.sub, b.number.sub))
    if letters[0] or not (len(letters[1]) == 1 and letters[1].isalpha()):
        return False
    left, right = _towers(a), _towers(b)
    return not left.isdisjoint(right)


def _towers(reading: Reading) -> frozenset[str]:
    return frozenset(
        it.name.key for it in reading.developments if it.kind == "tower" and len(it.name.key) >= _LEAST_TOWER
    )


@lru_cache(maxsize=4096)
def letter_of(raw: str) -> str:
    """Return the letter that a text labels as its house's, in Latin ones; "" where it labels none.

    >>> letter_of("Лиственничное ш., д. 25, лит. Б"), letter_of("Listvennoe shosse 25")
    ('b', '')
    """
    match = _LETTER.search(transliterate(folded_again(raw).text.lower()))
    return match[1] if match else ""
