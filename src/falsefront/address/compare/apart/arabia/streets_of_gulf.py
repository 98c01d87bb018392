"""Streets of the Gulf that two addresses name each by its own number or name, whatever else of them was read.

Qatar counts the streets of a zone; a form's label before the number (Street: 841) is one too. A house of Saudi Arabia
has four digits that say where on its road it lies, and stands right before the road's name, with or without a word.
"""

import re
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz

from falsefront.address.lexicon.table import expression
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_COUNTED, _NAMED = "QA", "SA"
_KIND: Final = expression("abroad.gulf.road", around=False)
_STREET: Final = re.compile(rf"\b(?:{_KIND})\b[ .:#-]*(?:no\b[ .:#-]*)?(\d{{1,4}})\b")
_HOUSE: Final = re.compile(rf"(?:^|(?<=, ))(\d{{4}}) ([a-z][a-z']+(?: [a-z][a-z']+){{1,3}}?)(?= (?:{_KIND})\b| ?-|,|$)")
_LIKE: Final = 75  # percent from which two names are spellings of one


def streets_of_gulf_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of Qatar or Saudi Arabia lie on two streets; None where they need not."""
    if a.country != b.country or a.country not in (_COUNTED, _NAMED):
        return None
    left, right = _plain(a.raw), _plain(b.raw)
    if a.country == _COUNTED:
        streets, others = _STREET.findall(left), _STREET.findall(right)
        apart = bool(streets and others) and set(streets).isdisjoint(others)
        return f"different roads: {min(streets)} and {min(others)}" if apart else None
    for number, name in _HOUSE.findall(left):
        for other, another in _HOUSE.findall(right):
            if number == other and not _may_be_one(name, another, left, right):
                return f"different roads: {min(name, another)} and {max(name, another)}"
    return None


def _may_be_one(name: str, another: str, left: str, right: str) -> bool:
    """Whether two names behind one number may be one road's, or one of them stands in the other text as well."""
    return name in right or another in left or fuzz.ratio(name, another) >= _LIKE


@lru_cache(maxsize=2048)
def _plain(raw: str) -> str:
    return folded_again(raw).text.lower()
