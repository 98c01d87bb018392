"""Numbered roads of the Science Park of Hsinchu whose word for a road is left out or mistyped: "R&D. II".

In English they are called by their number alone, which the reader knows behind the word: R&D Rd. II, Industry E. Rd. 9.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import expression

_NUMBER: Final = r"(\d{1,2}|i{1,3}|iv|vi{0,3}|ix|x)(?=[ ,.]|$)"
_CITY: Final = re.compile(r"[hx](?<=\b.)(?:(?<=h)sin[ -]?chu|(?<=x)inzhu)")  # begins with a letter, to be quick
# Behind a house's number: "Hsinchu Science Park II" is a part of the park.
_WITHOUT_ROAD: Final = re.compile(
    rf"(?:(?<=[\d,.] )|(?<=[\d,.]))(r ?(?:&|and) ?d|{expression('taiwan.science_park.road')})[ .]+{_NUMBER}"
)
_INDUSTRY: Final = re.compile(rf"\bindustry[ .,]*([ensw])[ .,]*r(?:oa)?d?[ .,]*{_NUMBER}")


def in_science_park(text: str) -> str:
    """Return a folded, lower-case text with such roads in full, where it names Hsinchu; others as they are.

    >>> in_science_park("2f, no.30, r&d. ii, hsinchu"), in_science_park("2f, no.7-1,industry e,rd.9 hsinchu")
    ('2f, no.30, r&d rd. ii, hsinchu', '2f, no.7-1,industry e. rd. 9 hsinchu')
    """
    if _CITY.search(text) is None:
        return text
    return _INDUSTRY.sub(r"industry \1. rd. \2", _WITHOUT_ROAD.sub(r"\1 rd. \2", text))
