"""What no rule placed, where it keeps two addresses apart: a number on each side that the other side has not.

A number that could not be placed may be the street's or a building's: where two addresses have no street number in
common, they are not the same premises; where they have, they are not known to be one room.
"""

import re
from collections.abc import Iterable

from falsefront.address.abroad.finer.text import label
from falsefront.address.parts.distance import distance
from falsefront.address.reading import Reading
from falsefront.text.pinyin import syllable_count

_LONGEST = 6  # characters of a number or label; what is longer is a telephone number or a code
_INSIDE = ("unit", "floor", "entrance", "unit_or_entrance")  # labels of what lies within one number


def loose_parts(reading: Reading) -> frozenset[str]:
    """Return the labels and numbers that were left over: "building 99", "1277", "bc"."""
    found = set()
    for text in reading.leftover:
        words = text.lower().split()
        if 0 < len(words) <= 2 and _is_label(words[-1]) and (len(words) == 1 or words[0] in _LABELLED):
            found.add(" ".join((*words[:-1], label(words[-1]))))
    return frozenset(found)


_LABELLED = frozenset({*_INSIDE, "building", "lane", "alley", "phase", "group", "plot", "number"})


def _is_label(word: str) -> bool:
    return len(word) <= _LONGEST and word.isalnum() and (any(map(str.isdigit, word)) or len(word) == 1)


def telling(leftover: Iterable[str]) -> tuple[str, ...]:
    """Return what comparing two addresses of China looks at in what was left over; the rest keeps nobody apart.

    >>> telling(["tel: 0319-5551234", "building 99", "kangdu", "Dahua City", "西行500米路北", "近地铁站"])
    ('building 99', 'kangdu', 'Dahua City', '西行500米路北')
    """
    return tuple(text for text in leftover if _is_telling(text))


def may_deny(leftover: Iterable[str]) -> bool:
    """Whether something left over may keep two addresses apart: a number, a city that nobody knows, a distance."""
    return any(map(_may_deny, leftover))


def _is_telling(text: str) -> bool:
    key = _NO_LETTER.sub("", text.lower())  # a name that may stand before a road's: see `premises`
    return _may_deny(text) or (bool(key) and bool(syllable_count(key)))


def _may_deny(text: str) -> bool:
    words = text.lower().split()
    if not words:
        return False
    if 0 < len(words) <= 2 and _is_label(words[-1]) and (len(words) == 1 or words[0] in _LABELLED):
        return True
    return words[-1] in CITY_WORDS or text[-1] in CITY_ENDS or distance([text]) is not None


_NO_LETTER = re.compile("[^a-z0-9]")
# Generic words of a city or county that no gazetteer has.
CITY_WORDS = frozenset({"city", "county"})
CITY_ENDS = frozenset("市县")


def parts_apart(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return a loose part of each side that the other has not; None where not both have one."""
    if not a.leftover or not b.leftover:
        return None
    left, right = loose_parts(a), loose_parts(b)
    only_left, only_right = left - right, right - left
    return (min(only_left), min(only_right)) if only_left and only_right else None


def number_apart(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return the number of one side and a loose one of the other, which has no number but that; None where none is."""
    if a.road is None or b.road is None:
        return None
    for one, other in ((a, b), (b, a)):
        if one.number is None or other.number is not None or not other.leftover:
            continue
        loose = {part for part in loose_parts(other) if part.isdigit()}
        said = {str(one.number), one.building, one.plot}
        if loose and loose.isdisjoint(said):
            return str(one.number), min(loose)
    return None


def may_be_number(part: str) -> bool:
    """Whether a loose part may be the number of a street or building, not only a room within one.

    >>> may_be_number("building 99"), may_be_number("1277"), may_be_number("unit 4c"), may_be_number("c")
    (True, True, False, False)
    """
    return not part.startswith(_INSIDE) and any(map(str.isdigit, part))
