"""A house's own number, which the other text must say where both are one at second sight.

Where the number that joins two addresses is taken from the words of one of them, it may be a road's (Sethakit 1), a
lane's (2. Sok.) or a milestone's. The house that a reader found there is then another, unless the other text has its
number as well, somewhere.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.compare.world.numbers_abroad import may_be_one_number
from falsefront.address.lexicon.abroad import FLOOR_WORDS, UNIT_WORDS
from falsefront.address.lexicon.table import longest_first
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Number, Reading

_RUN: Final = re.compile(r"\d+(?:[-/.,]\d+)*")
_DIGITS: Final = re.compile(r"\d+")
_ROOMS: Final = "|".join(longest_first(frozenset({*FLOOR_WORDS, *UNIT_WORDS})))
_NO_HOUSE: Final = re.compile(rf"\bcedex \d+|\b(?:{_ROOMS})\b\W{{0,3}}\d+")
_LONGER: Final = 2  # digits of another house run on behind a number's: 133-38 is 13338


def own_number_unsaid(a: Reading, b: Reading) -> bool:
    """Whether a side has a house's number that is not the other's, and that the other text does not hold."""
    left, right = a.number, b.number
    if left is None or right is None or may_be_one_number(left, right, a.country or b.country):
        return False
    return _is_unsaid(left, a, b) or _is_unsaid(right, b, a)


def _is_unsaid(number: Number, own: Reading, other: Reading) -> bool:
    if number.sub.isalpha():
        return False  # of a room: Space B3500
    digits, text = str(number.first), folded_again(own.raw).text.lower()
    if digits not in _numbers(_NO_HOUSE.sub(" ", text)):
        return False
    if other.number is not None and re.search(rf"\b{digits} [^\W\d][^,\d]*\b{other.number.first}\b", text):
        return False  # of the road's name: 6 Septemvri Blvd 152
    said = _numbers(folded_again(other.raw).text)
    return not any(it == digits or (it.startswith(digits) and len(it) - len(digits) >= _LONGER) for it in said)


@lru_cache(maxsize=4096)
def _numbers(text: str) -> frozenset[str]:
    """Return the numbers of a text without leading zeros, and rows of them run together.

    >>> sorted(_numbers("136-20 38th Ave, No. 07"))
    ['136', '13620', '20', '38', '7']
    """
    runs = _RUN.findall(text)
    found = {digits for run in runs for digits in (*_DIGITS.findall(run), "".join(_DIGITS.findall(run)))}
    return frozenset(str(int(digits)) for digits in found)
