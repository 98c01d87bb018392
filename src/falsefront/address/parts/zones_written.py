"""Zones and neighbourhoods in letters as writers put them beside the usual manner, put as the readers know them.

An industrial area without a name is the zone of the village or town around it, as "Shiqiao Cun Gongyequ" is. The
neighbourhood of a village of Taiwan (鄰) counts households and tells no house.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first, values

_AREAS: Final = values("china.zone.area")  # words -> how the readers know them
_GROUND: Final = (
    r"[a-z' ]{2,30} (?:village|vil|town|township|cun|zhen)\b"  # so that Panchkula keeps its Industrial Area
)
_AREA: Final = re.compile(
    rf"(?:(?<=, )|(?<=\d )|^)(?:{'|'.join(longest_first(_AREAS))})(?= *(?:, *(?:{_GROUND})| of ))"
)
_GROUNDS: Final = values("pinyin.zone.ground")
_OF_GROUND: Final = re.compile(
    rf"\b({'|'.join(longest_first(_GROUNDS))}) (?:{'|'.join(longest_first(forms('pinyin.zone.of_ground')))})\b"
)
_NEIGHBOURS: Final = forms("taiwan.neighbourhood")
_WORDS: Final = "|".join(_NEIGHBOURS)
_NEIGHBOURHOOD: Final = re.compile(
    rf"(?:(?<=,)|(?<=, )|^)(?:(?:no\.? ?)?\d{{1,3}}(?:st|nd|rd|th)? ?(?:{_WORDS})\.?|(?:{_WORDS}) \d{{1,3}})(?:, ?|$)"
)


_INITIALS: Final = 2  # letters of a side in short
_METRES: Final = "|".join(longest_first(forms("china.metre")))
_SIDES: Final = "|".join(longest_first(frozenset(side for side in forms("china.direction") if len(side) > _INITIALS)))
_WAY_BEHIND: Final = re.compile(rf"\b({_SIDES}) (\d{{1,4}}) ?(?:{_METRES})\.? (?=(?:of|from) )")
_WAY_TO: Final = re.compile(rf"\b(\d{{1,4}}) ?(?:{_METRES})\.? (?:to the )?({_SIDES}) to (?=[a-z ]+ village)")


def zones_in_letters(text: str) -> str:
    """Return text in small letters with its zones by their usual word, and without a neighbourhood's number.

    >>> zones_in_letters("no.12, industrial area, shiqiao village"), zones_in_letters("12 shiqiao cun gongyequ")
    ('no.12, industrial zone, shiqiao village', '12 shiqiao village industrial zone')
    >>> zones_in_letters("no. 12, zhangmei rd., 3 lin, jiali vil., hemei township")
    'no. 12, zhangmei rd., jiali vil., hemei township'
    >>> zones_in_letters("12 yunshan industrial area, wuxi"), zones_in_letters("shiqiao cun lu")
    ('12 yunshan industrial area, wuxi', 'shiqiao cun lu')
    """
    if any(area in text for area in _AREAS):
        text = _AREA.sub(lambda area: _AREAS[area[0]], text)
    elif "gong" in text:
        text = _OF_GROUND.sub(lambda ground: _GROUNDS[ground[1]], text)
    if "village" in text:
        text = _WAY_TO.sub(r"\1 meters \2 of ", _WAY_BEHIND.sub(r"\2 meters \1 ", text))
    return _NEIGHBOURHOOD.sub("", text) if any(word in text for word in _NEIGHBOURS) else text
