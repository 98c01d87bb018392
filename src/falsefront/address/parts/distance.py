"""How far from a crossing a place is, where an address says so: 西行500米, "500 meters w"."""

import re
from collections.abc import Iterable

_DISTANCE = re.compile(r"([东南西北]{1,2})[行走]?约?(\d+)米|(\d+) ?(?:m|met\w+) ([nsew]{1,2})$")
_SIDES = str.maketrans("东南西北", "eswn")


def distance(leftover: Iterable[str]) -> tuple[str, str] | None:
    """Return direction and metres from a crossing, where they are said.

    >>> distance(["西行500米路北"]), distance(["500 meters w"]), distance(["500"])
    (('w', '500'), ('w', '500'), None)
    """
    for text in leftover:
        found = _DISTANCE.match(text)
        if found is not None:
            side, metres, latin_metres, latin_side = found.groups()
            return (side.translate(_SIDES), metres) if side else (latin_side, latin_metres)
    return None
