"""Roads of Taiwan in its older letters, which hold no more than its ears: -in and -ing, -en and -eng, sh and s are one.

力行路 is signed "Li-Hsin Road", 經三路 "Chin 3rd Road" and 中山路 "Chung-San Road". Hanyu pinyin tells them apart, and
is believed; before i alone (shi, si) the older letters tell sh and s apart, too.
"""

import re

from falsefront.address.compare.names import TYPING_ERROR, types_agree
from falsefront.address.parts.roads import whole_key
from falsefront.address.reading import Road

TAIWAN = "TW"
_FINAL = re.compile("(?<=[ie]n)g(?![aeiou])")
_SIBILANT = re.compile("sh(?!i)")
_NOT_LETTER = re.compile("[^a-z]")


def one_in_taiwan(left: Road, right: Road) -> float:
    """Return TYPING_ERROR where two roads differ in such a final alone and one is in older letters; 0.0 otherwise."""
    if not (_is_older(left) or _is_older(right)) or not types_agree(left.type, right.type):
        return 0.0
    if left.section and right.section and left.section != right.section:
        return 0.0
    return TYPING_ERROR if _heard(left) == _heard(right) else 0.0


def _heard(road: Road) -> str:
    name = road.name._replace(key=_SIBILANT.sub("s", _FINAL.sub("", road.name.key)))
    return whole_key(road._replace(name=name))


def _is_older(road: Road) -> bool:
    """Whether a road's letters are none of Hanyu pinyin, so that its key was worked out from them."""
    return road.name.hanzi is None and _NOT_LETTER.sub("", road.name.text.lower()) != road.name.key
