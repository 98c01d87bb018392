"""Sides and ordinals in English run together with a road's name in pinyin: Hepingeast Road, Westyouyi Road.

No syllable of pinyin ends as these words do, so what is left of the word is the name where it is pinyin itself.
"""

import re
from typing import Final

from falsefront.text.pinyin import syllable_count

_TYPES: Final = r"(?=\.? (?:road|rd|street|st|avenue|ave)\b)"
_SIDES: Final = "east|west|north|south|middle|central|first|second|third|fourth|fifth|sixth"
_BEHIND: Final = re.compile(rf"(?<![a-z])([a-z]{{2,5}}-)*([a-z]{{3,}})({_SIDES}){_TYPES}")
_BEFORE: Final = re.compile(rf"(?<![a-z-])(east|west|north|south|middle)([a-z]{{4,}}){_TYPES}")
_LEAST: Final = 2  # syllables of a name; one more may stand before it with a hyphen: Jin-Sha-Jiangsouth


def sides_in_letters(text: str) -> str:
    """Return text in small letters with sides and ordinals apart from names in pinyin; most as they are.

    >>> sides_in_letters("66 hepingeast road, shijiazhuang"), sides_in_letters("127 westyouyi road")
    ('66 heping east road, shijiazhuang', '127 west youyi road')
    >>> [sides_in_letters(text) for text in ("18 jin-sha-jiangsouth road", "12 southwest road", "5 forest road")]
    ['18 jin-sha-jiang south road', '12 southwest road', '5 forest road']
    """
    if not (
        "st" in text or "th" in text or "middle" in text or "central" in text or "second" in text or "third" in text
    ):
        return text
    return _BEFORE.sub(_before, _BEHIND.sub(_behind, text))


def _behind(found: re.Match[str]) -> str:
    least = 1 if found[1] else _LEAST
    return f"{found[0][: -len(found[3])]} {found[3]}" if syllable_count(found[2]) >= least else found[0]


def _before(found: re.Match[str]) -> str:
    return f"{found[1]} {found[2]}" if syllable_count(found[2]) >= _LEAST else found[0]
