"""Houses in the numbered lanes of a village in Hong Kong: No. 13, Lane 5 is not No. 15, Lane 5, nor 5巷15號.

A reader takes the lane's number for the house's, and the house's for a room. So both are asked of the texts.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_HONG_KONG: Final = "HK"
_LANES: Final = "|".join(longest_first(forms("hongkong.lane")))
_HOUSE_FIRST: Final = re.compile(rf"(?<![\w/-])(\d{{1,3}}[a-z]?)\b[ ,]*\b(?:{_LANES})\b[. ]*(\d{{1,2}})\b")
_LANE_FIRST: Final = re.compile(rf"\b(?:{_LANES})\b[. ]*(\d{{1,2}})[ ,]*(?:(?:house|no)\b[. ]*)+(\d{{1,3}}[a-z]?)\b")
_IN_CHARACTERS: Final = re.compile(r"(\d{1,2})巷(\d{1,3}[a-z]?)号")


def lanes_of_hong_kong_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses in lanes of villages of Hong Kong are two: another lane, or another house of it."""
    if _HONG_KONG not in (a.country, b.country):
        return None
    left, right = _houses(a.raw), _houses(b.raw)
    if not left or not right or not left.isdisjoint(right):
        return None
    (lane, house), (other, another) = min(left), min(right)
    return f"different houses in the lane: {lane}, {house} and {other}, {another}"


@lru_cache(maxsize=2048)
def _houses(raw: str) -> frozenset[tuple[str, str]]:
    """Return lane and house of each place in a text.

    >>> _houses("No. 13, Lane 5, Owl Village") == _houses("貓頭鷹村5巷13號")
    True
    """
    text = folded_again(raw).text.lower().replace("號", "号")
    found = {(lane, house) for house, lane in _HOUSE_FIRST.findall(text)}
    return frozenset(found | set(_LANE_FIRST.findall(text)) | set(_IN_CHARACTERS.findall(text)))
