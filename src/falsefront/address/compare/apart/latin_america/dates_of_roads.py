"""Roads called after a day, whose number is part of the name: 25 de Mayo is neither Av. de Mayo nor 9 de Mayo.

Where no kind of road stands before it, a reader takes the day for a room or a house and the month for the whole name.
So days and months are asked of the texts. A day may stand behind its month, so that who has the number anywhere is no
other road for leaving it out there.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.written.dates import MONTHS, in_digits
from falsefront.address.compare.world.road_ordinals import numbers_of
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

_WHICH: Final = values("abroad.month")
_SMALL: Final = "|".join(sorted(forms("abroad.month.of")))
_DAY: Final = rf"\b([1-9]|[12]\d|3[01])(?:-?[a-z]{{1,2}}\b|\.)?[ -]+(?:(?:{_SMALL})[ -]+)?"
_NAMED: Final = re.compile(rf"(?:{_DAY})?\b({'|'.join(longest_first(MONTHS))})\b")
_NO_DAY: Final = ""


def dates_of_roads_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads of one month are two: one is called after a day of it, the other after none, or another."""
    if a.raw == b.raw:
        return None
    left, right = _dates(a.raw), _dates(b.raw)
    for month in left.keys() & right.keys():
        one, other = left[month], right[month]
        if one.isdisjoint(other) and not (_says(a, other) or _says(b, one)):
            return f"ordinals of two roads: {min(one) or 'none'} and {min(other) or 'none'}"
    return None


def _says(reading: Reading, days: frozenset[str]) -> bool:
    """Whether one of the days stands somewhere in a text, whatever it counts there; no day at all does nowhere."""
    return not numbers_of(reading.raw).isdisjoint(days - {_NO_DAY})


@lru_cache(maxsize=8192)
def _dates(raw: str) -> Mapping[str, frozenset[str]]:
    """Return the months that a text names, by their numbers, and the days before each; "" of one without a day.

    >>> _dates("25 de Mayo 500, Buenos Aires"), _dates("Av. de Mayo 500"), _dates("Via XX Settembre 40")
    ({'5': frozenset({'25'})}, {'5': frozenset({''})}, {'9': frozenset({'20'})})
    """
    text = in_digits(transliterate(folded_again(raw).text.lower()))
    found: dict[str, frozenset[str]] = {}
    for day, month in _NAMED.findall(text):
        found[_WHICH[month]] = found.get(_WHICH[month], frozenset()) | {day or _NO_DAY}
    return found
