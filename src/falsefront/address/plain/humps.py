"""Words run together whose capitals tell them apart: 88 SouthLakeRoadHefei, No.2 LinggongRoadGanjingziDistrictDalian.

A register that keeps each part in a field of its own prints them so. A word is taken apart only where it is of four or
more and one of them is a kind of road, house or place: ParkView, McDonald and EcoParkOne stay names. A part ends behind
such a kind, unless a side or another kind follows.
"""

import re
from itertools import pairwise
from typing import Final

from falsefront.address.lexicon.table import forms

_USES: Final = forms("abroad.use")
_KINDS: Final = (forms("abroad.glued.end") - forms("abroad.glued.end", "short") - _USES) | forms("abroad.hump")
_GO_ON: Final = _KINDS | forms("abroad.glued.side")  # RoadEast, CityPlaza, IndustrialParkRoad
_MAY_BE: Final = re.compile("[a-z][A-Z][a-z'-]+[A-Z][a-z]")
_PART: Final = "[A-Z][a-z']+(?:-[A-Za-z][a-z']+)*"
_RUN: Final = re.compile(rf"(?<![A-Za-z_.@/-])(?:{_PART}){{4,}}(?![\w@/-]|\.[a-z])")
_WORD: Final = re.compile(_PART)


def humps_apart(text: str) -> str:
    """Return a text with words that run together apart; most as they are.

    >>> humps_apart("88 SouthLakeRoadHefei"), humps_apart("No.2 LinggongRoadGanjingziDistrictDalian")
    ('88 South Lake Road, Hefei', 'No.2 Linggong Road, Ganjingzi District, Dalian')
    >>> [humps_apart(text) for text in ("5 McDonaldOwlView, ParkView", "GreenlandRoadEastHull", "www.OwlRoadHull.com")]
    ['5 McDonaldOwlView, ParkView', 'Greenland Road East Hull', 'www.OwlRoadHull.com']
    >>> humps_apart("539Chung-HsiaoRoadChiayiCity 60002")
    '539Chung-Hsiao Road, Chiayi City 60002'
    """
    return _RUN.sub(_apart, text) if _MAY_BE.search(text) is not None else text


def _apart(found: re.Match[str]) -> str:
    words = _WORD.findall(found[0])
    if not any(word.lower() in _KINDS for word in words[1:]):
        return found[0]
    said = [words[0]]
    for before, word in pairwise(words):
        is_end = before.lower() in _KINDS and word.lower() not in _GO_ON and len(said) > 1
        said.append(f", {word}" if is_end else f" {word}")
    return "".join(said)
