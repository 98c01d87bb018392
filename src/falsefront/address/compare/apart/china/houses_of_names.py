"""Houses that a quarter or estate of China counts: 68 Ren Feng Li is not 仁丰里70号, nor "Si Pai Lou 2" 四牌楼4号.

In characters the number stands behind the name; in letters it stands bare before or behind it, where a reader takes it
for a room of a house so called. So it is asked of the texts as they stand; what is labelled as a room is one.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Development, Reading

_MAINLAND: Final = "CN"
_COUNTED: Final = frozenset({None, "estate", "garden", "gardens", "home"})  # what has houses, not shops and rooms
_GATE: Final = "楼"  # 四牌楼, 鼓楼: what a quarter is called after
_BUILDING: Final = "building"
_MOST_DIGITS, _MOST_OF_ESTATE = 3, 2  # of a house in a quarter, and in an estate with a word for it; more are rooms
_WORD: Final = r"(?: ?[a-z]{2,7})?"  # Lou, Garden


def houses_of_names_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses in one quarter or estate of China are two houses of it; None of others."""
    if not a.country == b.country == _MAINLAND or (a.number is not None and b.number is not None):
        return None
    for one in a.developments:
        for other in b.developments:
            if not (_is_counted(one) and _is_counted(other)) or not _are_one(one.name.key, other.name.key):
                continue
            left, right = _house(a, one), _house(b, other)
            if left is not None and right is not None and left != right:
                return f"different houses: {left} and {right} of {one.name.text}"
    return None


def _is_counted(development: Development) -> bool:
    name = development.name
    if development.kind == _BUILDING:
        return name.hanzi is None or name.hanzi.endswith(_GATE)
    return development.kind in _COUNTED and development.use is None


def _are_one(key: str, other: str) -> bool:
    """Whether two names are one, or end as one: 王府井帅府园, 帅府园."""
    return key.endswith(other) or other.endswith(key)


def _house(reading: Reading, named: Development) -> str | None:
    """Return the number of the house as the quarter or estate counts it, as the text has it."""
    if reading.number is not None:
        if reading.number.last is not None:
            return None
        number = str(reading.number)
        is_own = reading.road is None or reading.lane is not None or f"{named.name.text}{number}号" in reading.raw
        return number if is_own else None
    unit = reading.unit
    most = _MOST_OF_ESTATE if named.kind not in (None, _BUILDING) else _MOST_DIGITS
    if unit is None or not unit.isdigit() or len(unit) > most:
        return None
    return unit if _is_bare(reading.raw, named.name.text.lower(), unit) else None


@lru_cache(maxsize=4096)
def _is_bare(raw: str, name: str, number: str) -> bool:
    """Whether a number stands right beside a name, and no word says what it counts.

    >>> [_is_bare(text, "ren feng li", "68") for text in ("68 Ren Feng Li", "Room 68, Ren Feng Li", "Renfengli 68")]
    [True, False, True]
    """
    text = folded_again(raw).text.lower()
    spelled = r"\W?".join(map(re.escape, name.replace(" ", "")))
    before = rf"(?:^|[,;:]|\bno\b\.?|#)\s*0*{number}\s*,?\s*{spelled}"
    behind = rf"\b{spelled}{_WORD}[ ,]*(?:no\b[. ]*)?0*{number}\s*(?:[,;]|$)"
    return re.search(f"{before}|{behind}", text) is not None
