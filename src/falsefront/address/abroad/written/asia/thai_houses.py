"""Houses of Thailand of several doors, whose plot is counted once or again: 226/12,13,14 and 55/4, 55/5.

Doors that lie together are a range, as they are written as well: 226/12-14. Of any other list it is what lies together
at its front, as everywhere: nothing is said of the doors between the others.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import expression

_TOLD: Final = re.compile(rf"\b(?:{expression('abroad.thailand.told', around=False)})\b")
_LIST: Final = re.compile(r"(?<![\w/-])(\d{1,4})/(\d{1,4})(?= ?[,&-] ?\d| and \d)")
_FURTHER: Final = re.compile(r"( ?[,&-] ?| and )(?:(\d{1,4})/)?(\d{1,4})(?![\w/.])")
_MOST: Final = 60  # doors of one house


def written(text: str) -> str:
    """Return a folded, lower-case text of Thailand with doors of one plot as one number; any other as it is.

    >>> written("226/12,13,14 owl road, bangkok"), written("55/4, 55/5 moo 3, owl"), written("55/4-55/6 moo 3, owl")
    ('226/12-14 owl road, bangkok', '55/4-5 moo 3, owl', '55/4-6 moo 3, owl')
    >>> written("226/12,16 owl road, bangkok"), written("226/12,13 owl road, leeds"), written("7/2, 15 moo 3, owl")
    ('226/12 owl road, bangkok', '226/12,13 owl road, leeds', '7/2, 15 moo 3, owl')
    """
    if "/" not in text or (found := _LIST.search(text)) is None or _TOLD.search(text) is None:
        return text
    plot, first, end = found[1], int(found[2]), found.end()
    last, is_open = first, True
    while (further := _FURTHER.match(text, end)) is not None and further[2] in (None, plot):
        sign, door = further[1], int(further[3])
        is_next = 0 < door - last <= (_MOST if "-" in sign else 1)
        if not is_next and further[2] is None and (sign == ", " or "-" in sign):
            break  # 7/2, 15 Owl Road may be another plot
        is_open = is_open and is_next
        last, end = door if is_open else last, further.end()
    doors = f"{first}-{last}" if last > first else f"{first}"
    return f"{text[: found.start()]}{plot}/{doors}{text[end:]}"
