"""Roads of China that are counted behind their type in letters: "No. 66, Avenue 9" lies on the 9th Avenue, 第九大街."""

import re
from typing import Final

_TYPE: Final = r"(?:avenue|ave|street|road|rd)"
# A house's number stands before it or behind it: the 9 of "Avenue 9" by itself may be one.
_BEHIND_HOUSE: Final = re.compile(
    rf"((?:^|(?<=[,;|])) *(?:no\.? ?|#)?\d{{1,4}}[a-z]?#?(?:, *| ))({_TYPE})\.? ((?:no\.? ?)?)(\d{{1,2}})(?=,| *$)"
)
_BEFORE_HOUSE: Final = re.compile(rf"(^|, *)({_TYPE})\.? (?:no\.? ?)?(\d{{1,2}})(?=, *(?:no\.? ?|#)\d)")
_SECOND: Final = re.compile(rf"\b{_TYPE}\b.*\b{_TYPE}\b")
_ENDS: Final = {1: "st", 2: "nd", 3: "rd"}
_TEENS: Final = range(11, 14)


def counted_roads_in_letters(text: str) -> str:
    """Return text in small letters with such roads as ordinals; where another road is named, as it is.

    >>> counted_roads_in_letters("no. 66, avenue 9, teda"), counted_roads_in_letters("road 12, no. 5, tianshan town")
    ('no. 66, 9th avenue, teda', '12th road, no. 5, tianshan town')
    >>> counted_roads_in_letters("xingye road 9, teda"), counted_roads_in_letters("tuanjie no.2 road no.44, teda")
    ('xingye road 9, teda', 'tuanjie no.2 road no.44, teda')
    """
    if _SECOND.search(text) is not None:
        return text
    text = _BEHIND_HOUSE.sub(_behind_house, text, count=1)
    return _BEFORE_HOUSE.sub(lambda it: f"{it[1]}{_ordinal(it[3])} {it[2]}", text, count=1)


def _behind_house(found: re.Match[str]) -> str:
    if found[3] and "," not in found[1]:
        return found[0]  # No. 2 Road No. 44 is house 44
    return f"{found[1]}{_ordinal(found[4])} {found[2]}"


def _ordinal(digits: str) -> str:
    number = int(digits)
    return f"{number}{'th' if number in _TEENS else _ENDS.get(number % 10, 'th')}"
