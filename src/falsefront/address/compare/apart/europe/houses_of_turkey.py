"""Houses of Turkey by the sign before their number: No: 25 is not Nr. 35, whatever else two addresses have in common.

A reader loses the number among floors and doors, and what is left is weighed or found word by word. A number behind
the sign of a door, floor, block or plot counts those, and one with a part behind a stroke or dash is also the whole.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_COUNTRY: Final = "TR"
_SIGNS: Final = "|".join(map(re.escape, longest_first(forms("abroad.turkish.house.sign"))))
_OTHERS: Final = "|".join(map(re.escape, longest_first(forms("abroad.turkish.other.sign"))))
_SIGNED: Final = re.compile(
    rf"\b(?P<within>(?:{_OTHERS})[ .:]*)?(?:(?:{_SIGNS})\b\.?|(?<=[ ,])#)[ .:;=/-]*"
    r"(?P<number>\d{1,5}(?:[a-z]\b)?(?:[ ]?[/-][ ]?\w{1,5})*)"
)
_PARTS: Final = re.compile("[ /-]+|(?<=\\d)(?=[a-z])")
_FLOOR: Final = re.compile(r"\b(?:kat|k|floor)[ .:]{0,3}-?\w{1,2}[ ,./-]*$")


def houses_of_turkey_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of Turkey are two: each gives a house's number by its sign, and none is the other's."""
    if not a.country == b.country == _COUNTRY:
        return None
    left, right = _houses(a.raw), _houses(b.raw)
    if not left or not right or any(set(one) & set(other) for one in left for other in right):
        return None
    return f"different houses: {min(left)[0]} and {min(right)[0]}"


@lru_cache(maxsize=4096)
def _houses(raw: str) -> frozenset[tuple[str, ...]]:
    """Return the numbers that stand behind the sign of a house, each with its parts.

    >>> sorted(_houses("Baykuş Mah. Turna Cad. No: 25/3 Kat: 2 İç Kapı No: 7")), sorted(_houses("B Blok, Kat 3 No: 14"))
    ([('25', '3')], [])
    """
    text = folded_again(raw).text.lower()
    found = set()
    for match in _SIGNED.finditer(text):
        if match["within"] is None and _FLOOR.search(text[: match.start()]) is None:
            found.add(tuple(part.lstrip("0") or "0" for part in _PARTS.split(match["number"])))
    return frozenset(found)
