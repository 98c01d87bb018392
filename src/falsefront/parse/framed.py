"""The head and the foot of a site where no element says so by itself: what stands beside the subject of its page.

`<body><div class="b-head">...</div><div class="b-body"><h1>...</h1></div><div class="b-foot">...</div></body>`: the
children of the body, or of the one element that holds all of it, around the one with the first heading.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from falsefront.parse.element import Element
from falsefront.parse.growing import CHROME, MAIN, Grown
from falsefront.text.remembered import remembered

# Classes of the head and the foot of a site, by one part of them: "tq-foot", "site_bottom". None of a card's foot.
_FRAME: Final = re.compile(
    r"(?!(?:card|modal|panel|contact|seller|supplier|company|shop|profile|vendor|store|item|product|section|entry|post"
    r"|article|table|form)[-_])(?:[\w-]*[-_])?(?:foot(?:er)?|ftr?|bottom|copyright|top ?bar|head(?:er)?|hdr?|top"
    r"|dibu|yejiao|pie|rodape|stopka|podval|fuss(?:zeile)?|altbilgi)"
    r"(?:[-_](?:links?|nav|bar|wrap(?:per)?|inner|info|mark|area|box|container))?\d?",
    re.IGNORECASE,
)
_MOST_LEVELS: Final = 6
_IN_MAIN, _IN_FRAME = bytes([MAIN]), bytes([CHROME])


@remembered
def is_frame(mark: str) -> bool:
    """Whether a class or an id calls an element the head or the foot of a site."""
    return _FRAME.fullmatch(mark) is not None


def marks_of(element: Element) -> list[str]:
    """Return the classes and the id of an element."""
    return [*(element.attrs.get("class") or "").split(), *(element.attrs.get("id") or "").split()]


def mark_frame(grown: Grown) -> None:
    """Put the head and the foot of a site into its frame where they are called so in a longer name."""
    zones = grown.zones
    for at in _framed(grown.elements, grown.last, grown.by_name):
        start, end = grown.begins[at], grown.ends[at]
        zones[start:end] = zones[start:end].replace(_IN_MAIN, _IN_FRAME)


def _framed(elements: Sequence[Element], last: Sequence[int], by_name: Mapping[str, Sequence[int]]) -> Iterator[int]:
    """Yield the elements around the subject of a page that are called a head or a foot, whatever else the name has."""
    heads, bodies = by_name.get("h1", ()), by_name.get("body", ())
    if not heads or not bodies:
        return
    at, head = bodies[0], heads[0]
    sides: set[bool] = set()  # before the heading, behind it
    for _ in range(_MOST_LEVELS):
        children = list(_children(last, at))
        within = next((each for each in children if each <= head < last[each]), None)
        if within is None or within == head:
            return
        found = [each for each in children if each != within and any(map(is_frame, marks_of(elements[each])))]
        yield from (each for each in found if (each < head) not in sides)
        sides |= {each < head for each in found}
        if len(sides) > 1:
            return
        at = within


def _children(last: Sequence[int], position: int) -> Iterator[int]:
    at, end = position + 1, last[position]
    while at < end:
        yield at
        at = last[at]
