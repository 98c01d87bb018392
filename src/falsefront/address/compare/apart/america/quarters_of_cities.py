"""Quarters that cities of America and Canada are parted in, overlooked by a reader: 600 Maryland Avenue NE, and SW.

Each quarter counts the houses of a road anew. At the end of a text NE is read as Nebraska, in brackets as nothing, and
a road with a quarter is then one that leaves it out. So it is asked of the texts, wherever in them a quarter stands.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.finer.american_roads import AMERICAN
from falsefront.address.lexicon.abroad import ROAD_TYPES
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_COUNTRIES: Final = AMERICAN | {"CA"}
_QUARTER: Final = re.compile(
    r"(?<![\w.'/-])(?:([ns])(?:\. ?([ew])\b\.?|([ew])\b)|(n)orth[ -]?(e|w)(?:a|e)st\b|(s)outh[ -]?(e|w)(?:a|e)st\b)"
    r"(?!['/-]|\.\w)"
)
_STATE: Final = "ne"  # Nebraska
_STATE_BEHIND: Final = re.compile(r"\W*(?:$|\d{5}\b|u\.?s\.?a?\b|united states)")
_WORD: Final = re.compile(r"[^\W_]+")


def quarters_of_cities_apart(a: Reading, b: Reading) -> str | None:
    """Return why two houses are two: each text names one quarter of the city, and another one."""
    if not (_may_lie_there(a) and _may_lie_there(b)):
        return None
    left, right = _quarters(a.raw), _quarters(b.raw)
    if len(left) != 1 or len(right) != 1 or left == right:
        return None
    return f"sides of one place: {min(left)} and {min(right)}"


def _may_lie_there(reading: Reading) -> bool:
    if reading.country is not None:
        return reading.country in _COUNTRIES
    return any(code[:2] in _COUNTRIES for code in reading.cities)


@lru_cache(maxsize=8192)
def _quarters(raw: str) -> frozenset[str]:
    """Return the quarters that a text names.

    >>> [sorted(_quarters(text)) for text in ("600 Owl Avenue NE", "12 Owl St, Omaha, NE 68102", "5 Owl St. S.W.")]
    [['ne'], [], ['sw']]
    """
    return frozenset(_each(folded_again(raw).text.lower()))


def _each(text: str) -> Iterator[str]:
    for found in _QUARTER.finditer(text):
        quarter = "".join(filter(None, found.groups()))
        if len(found[0]) > len(_STATE) or quarter != _STATE or not _is_state(text, found):
            yield quarter


def _is_state(text: str, found: re.Match[str]) -> bool:
    """Whether two letters end a text, or stand before a ZIP code, and behind no road's type: Omaha NE 68102."""
    if not _STATE_BEHIND.match(text, found.end()):
        return False
    before = _WORD.findall(text[: found.start()])[-1:]
    is_road = bool(before) and (before[0] in ROAD_TYPES or before[0][:1].isdigit())
    return not is_road or text[: found.start()].rstrip().endswith(",")
