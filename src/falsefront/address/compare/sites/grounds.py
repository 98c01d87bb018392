"""Whose number it is: 连升路沙边工业区12号 is No. 12 of the zone, whatever road leads there; each zone has its own."""

import re
from functools import lru_cache

from falsefront.address.compare.names_of_places.names import names_agree
from falsefront.address.reading import Area, Reading
from falsefront.text.hanzi import simplified

_MOST_BETWEEN = 6  # characters of a generic word, or of a part, between the name of a ground and the number


def numbered_grounds_apart(a: Reading, b: Reading) -> str | None:
    """Return why two houses on one road are two, each numbered in a ground of its own; None where they may be one."""
    if not (a.areas and b.areas) or a.road is None or b.road is None:
        return None
    apart = grounds_apart(a, b)
    return f"different villages or zones: {apart[0]} and {apart[1]}" if apart else None


@lru_cache(maxsize=8192)
def may_number_houses(text: str) -> bool:
    """Whether a number may stand behind a ground behind a road in a Chinese text.

    >>> may_number_houses("连升路沙边工业区12号"), may_number_houses("沙边工业区连升路12号")
    (True, False)
    """
    return _IN_GROUND.search(text) is not None


_IN_GROUND = re.compile(rf"[路街道][^\d路街道]{{2,16}}[村区區园園庄莊][^\d路街道巷弄]{{0,{_MOST_BETWEEN}}}\d")


def grounds_apart(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return the two grounds, or parts of one, whose houses one number on one road is; None where it is the road's."""
    left, right = _ground_of_number(a), _ground_of_number(b)
    if left is None or right is None:
        return None
    if a.plot is not None and b.plot is not None and a.plot != b.plot:
        return repr(a.plot), repr(b.plot)
    one, other = left.name, right.name
    if left.kind != right.kind or one.text in other.text or other.text in one.text or names_agree(one, other):
        return None  # a zone may lie in the village that the other side names
    return repr(one.text), repr(other.text)


def _ground_of_number(reading: Reading) -> Area | None:
    """Return the village or zone in Chinese that stands between a road and the number: the last of several."""
    if not reading.is_chinese_script or reading.number is None or reading.road is None:
        return None
    text = simplified(reading.raw)
    road = text.find(reading.road.name.text)
    for area in reversed(reading.areas):
        between = rf"{re.escape(area.name.text)}[^\d路街道巷弄]{{0,{_MOST_BETWEEN}}}{reading.number.first}(?!\d)"
        found = re.search(between, text)
        if found is not None and 0 <= road < found.start():
            return area
    return None
