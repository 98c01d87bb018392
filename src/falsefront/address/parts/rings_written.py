"""Ring roads of China in letters, put as the readers know them: "West Road of the North 3rd Circuit" is 北三环西路."""

import re
from typing import Final

from falsefront.address.lexicon.table import expression, forms, values

_, _WORD = sorted(forms("china.ring"))  # huan, and that
_RINGS: Final = {_WORD} | forms("china.ring.other")
_RING: Final = "|".join(sorted(_RINGS))
_SIDE: Final = "|".join(sorted((word for word in values("china.direction") if len(word) > 1), key=len, reverse=True))
_ORDINAL: Final = "|".join(sorted(values("china.ordinal"), key=len, reverse=True)) + r"|[2-6](?:nd|rd|th)"
_ROAD: Final = r"(?:road|rd\.?)"
_OF: Final = r"(?:,? ?of (?:the )?|, ?|(?<=rd\.) ?)"
_TURNED: Final = re.compile(
    rf"\b({_SIDE}|mid) (?:{_ROAD}|{expression('china.ring.part')}){_OF}"
    rf"({_SIDE}) ({_ORDINAL}) (?:{_RING})\b(?: {_ROAD})?(?!\w)"
)
_ORDINAL_FIRST: Final = re.compile(rf"\b({_ORDINAL}) ({_SIDE}) (?:{_RING})\b")
_ROAD_FIRST: Final = re.compile(rf"\b{_ROAD} ({_SIDE}) of (?:the )?({_ORDINAL}) (?:{_RING})(?: {_ROAD})? ({_SIDE})\b")
_OTHER: Final = re.compile(rf"\b((?:{_SIDE}) (?:{_ORDINAL})) (?:{expression('china.ring.other')})\b")


def rings_in_letters(text: str) -> str:
    """Return text in small letters with its ring roads in one manner, the ring before the side of it.

    >>> rings_in_letters("43 west road of the northern 3rd circuit, haidian"), rings_in_letters("8 east ring road")
    ('43 northern 3rd ring west road, haidian', '8 east ring road')
    >>> rings_in_letters("68, 4th east ring road north, beijing"), rings_in_letters("19 middle road, north third ring")
    ('68, east 4th ring road north, beijing', '19 north third ring middle road')
    >>> rings_in_letters("bldg 61, mid rd.east 4th ring, beijing")
    'bldg 61, east 4th ring mid road, beijing'
    >>> rings_in_letters("no. 12, road east of 2nd ring south, zhengzhou")
    'no. 12, south 2nd ring east road, zhengzhou'
    """
    if not any(word in text for word in _RINGS):
        return text
    text = _ROAD_FIRST.sub(rf"\3 \2 {_WORD} \1 road", text)
    text = _TURNED.sub(rf"\2 \3 {_WORD} \1 road", _ORDINAL_FIRST.sub(rf"\2 \1 {_WORD}", text))
    return _OTHER.sub(rf"\1 {_WORD}", text)
