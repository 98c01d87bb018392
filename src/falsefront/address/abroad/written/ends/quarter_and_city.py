"""A quarter joined to its city by a hyphen, as Africa and southern Asia write it: Cantonments-Accra, Kinshasa-Gombe.

The quarter stands first only where the table has it in that city: a hyphen joins names of towns, too. Large cities
of Africa stand before any quarter of theirs.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import expression, longest_first, values

_CITIES: Final = {quarter: city for quarter, city in values("abroad.quarter.city").items() if city}
_JOINED: Final = re.compile(
    rf"(?:^|(?<=[ ,]))([a-z' ]{{3,30}}) ?- ?({'|'.join(longest_first(frozenset(_CITIES.values())))})(?![a-z-])"
)

_CITY_FIRST: Final = re.compile(
    rf"(?:^|(?<=[ ,]))({expression('abroad.city.before_quarter')}) ?[-/] ?([a-z' ]{{4,24}})(?=,|$)"
)


def parted(text: str) -> str:
    """Return a folded, lower-case text with a comma between a quarter and its city.

    >>> parted("box 7, cantonments-accra"), parted("5 owl road, adum - kumasi, ghana")
    ('box 7, cantonments, accra', '5 owl road, adum, kumasi, ghana')
    >>> parted("box 7, cantonments-kumasi"), parted("owlby-accra")
    ('box 7, cantonments-kumasi', 'owlby-accra')
    >>> parted("310 av. des aviateurs, kinshasa-gombe, rdc"), parted("5 rue owl, dakar/plateau")
    ('310 av. des aviateurs, gombe, kinshasa, rdc', '5 rue owl, plateau, dakar')
    """
    if "-" not in text and "/" not in text:
        return text
    text = _CITY_FIRST.sub(r"\2, \1", text)
    found = _JOINED.search(text)
    if found is None:
        return text
    words = found[1].split()
    for size in range(len(words), 0, -1):
        if _CITIES.get(" ".join(words[-size:])) == found[2]:
            return f"{text[: found.end(1)].rstrip()}, {text[found.start(2) :]}"
    return text
