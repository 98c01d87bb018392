"""The town and the state that addresses of Brazil end with: São Carlos - SP is no São Carlos - SC, nor São Pedro - SP.

What stands right before the letters of the state is the town, whether any list has it or not.
"""

import re
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz

from falsefront.address.gazetteer.country_parts import is_code_of_part
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_BRAZIL: Final = "BR"
_END: Final = re.compile(
    r"[-,/\n]\s*([^-,/\n\d]{3,40}?)\s*[-,/]\s*([A-Z]{2})\b(?:[^\d\n]{0,8}\d{5}-?\d{3})?(?:[ ,.-]+Bra[sz]il)?\W*$"
)
_NOT_LETTER: Final = re.compile("[^a-z]")
_SHORT: Final = 3  # letters by which a town is written for short
_LIKE: Final = 85  # percent from which two names of towns may be one with a slip


def towns_of_brazil_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of Brazil lie in two towns, by their names or by their states; None where one may be."""
    if not a.country == b.country == _BRAZIL or (a.postcode and a.postcode == b.postcode):
        return None
    left, right = town_and_state(a.raw), town_and_state(b.raw)
    if left is None or right is None:
        return None
    if left[1] != right[1]:
        return f"different regions: {left[1]} and {right[1]}"
    one, other = left[0], right[0]
    if one in other or other in one or fuzz.ratio(one, other) >= _LIKE or _is_short_for(*sorted((one, other), key=len)):
        return None
    return f"different towns: {one} and {other}"


def _is_short_for(short: str, long: str) -> bool:
    """Whether a few letters may stand for a name, in whose order they are: BH, POA."""
    rest = iter(long)
    return len(short) <= _SHORT and short[0] == long[0] and all(letter in rest for letter in short)


@lru_cache(maxsize=4096)
def town_and_state(raw: str) -> tuple[str, str] | None:
    """Return the town, run together in plain letters, and the letters of the state that a text ends with, if it does.

    >>> town_and_state("Rua da Coruja, 12 - Centro, São Corujo - SP, 13560-000"), town_and_state("Rua da Coruja, 12")
    (('saocorujo', 'SP'), None)
    """
    found = _END.search(folded_again(raw).text)
    if found is None or not is_code_of_part(found[2].lower(), _BRAZIL):
        return None
    return _NOT_LETTER.sub("", found[1].lower()), found[2]
