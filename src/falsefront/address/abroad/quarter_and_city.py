"""A quarter joined to its city by a hyphen, as West Africa and southern Asia write them: Cantonments-Accra.

Only where the table has the quarter in that city, since a hyphen joins names of towns, too.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import longest_first, values

_CITIES: Final = {quarter: city for quarter, city in values("abroad.quarter.city").items() if city}
_JOINED: Final = re.compile(
    rf"(?:^|(?<=[ ,]))([a-z' ]{{3,30}}) ?- ?({'|'.join(longest_first(frozenset(_CITIES.values())))})(?![a-z-])"
)


def parted(text: str) -> str:
    """Return a folded, lower-case text with a comma between a quarter and its city.

    >>> parted("box 7, cantonments-accra"), parted("5 owl road, adum - kumasi, ghana")
    ('box 7, cantonments, accra', '5 owl road, adum, kumasi, ghana')
    >>> parted("box 7, cantonments-kumasi"), parted("owlby-accra")
    ('box 7, cantonments-kumasi', 'owlby-accra')
    """
    if "-" not in text:
        return text
    found = _JOINED.search(text)
    if found is None:
        return text
    words = found[1].split()
    for size in range(len(words), 0, -1):
        if _CITIES.get(" ".join(words[-size:])) == found[2]:
            return f"{text[: found.end(1)].rstrip()}, {text[found.start(2) :]}"
    return text
