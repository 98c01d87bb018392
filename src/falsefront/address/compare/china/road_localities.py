"""Roads in Chinese characters of which one has a locality before its name: 珠江新城华夏路 and 华夏路."""

from functools import lru_cache

from falsefront.address.compare.names_of_places.names import TYPING_ERROR, names_agree, types_agree
from falsefront.address.lexicon.table import forms
from falsefront.address.parts.roads import name_key
from falsefront.address.reading import Name, Road

# What a locality may end in that stands before a road of its own: 珠江新城华夏路, 石桥铺科园一路.
_LOCALITY_ENDS = frozenset("城铺镇庄湾坪坝屯店营园")
# The same of three characters and more, where district or town is one on both sides: 李家岗, 十里墩.
_LONGER_ENDS = frozenset("岗冈沟桥口墩岭塘堰渡滩洲角嘴坳垭圩埠头围井沙畈洼浦埭沱")
_LEAST_LONGER = 3  # characters of such a locality
_GENERIC = tuple(sorted(forms("han.estate") | forms("han.zone") | forms("han.road.anywhere")))
_HUTONG = "hutong"  # of one name in its city, so that the quarter before it may be any: 东四演乐胡同
_NOT_FIRST = frozenset("一二三四五六七八九十头百东西南北前后内外")  # no name of a hutong begins with a numeral or side
_TELLING_FIRST = frozenset("大小新老旧东西南北中前后上下内外")  # what tells a road from another begins its name
_LEAST_NAME = 2  # characters of the locality, and of the road's name behind it


@lru_cache(maxsize=16384)
def without_locality(left: Road, right: Road, *, is_sure: bool, is_near: bool = False) -> float:
    """Return TYPING_ERROR where one Chinese road name is the other with a locality before it, 0.0 otherwise.

    It proves little by itself: the number must be the same too; `is_sure` where the room is, so that the locality may
    be any (吉大景山路), `is_near` where district or town is.
    """
    for longer, shorter in ((left, right), (right, left)):
        hanzi = longer.name.hanzi
        if hanzi is None or (longer.direction, longer.ordinal) != (shorter.direction, shorter.ordinal):
            continue
        if not types_agree(longer.type, shorter.type) or longer.section != shorter.section:
            continue
        for at in range(_LEAST_NAME, len(hanzi) - _LEAST_NAME + 1):
            is_locality = is_sure or hanzi[at - 1] in _LOCALITY_ENDS or _is_locality(longer, at, is_near=is_near)
            if is_locality and names_agree(_cut(longer.name, at), shorter.name) == 1.0:
                return TYPING_ERROR
    return 0.0


def _is_locality(road: Road, at: int, *, is_near: bool) -> bool:
    """Whether what stands before a character of a road's name is a quarter by its last character, or by the road."""
    hanzi = road.name.hanzi or ""
    if hanzi[at:].endswith(_GENERIC):
        return False  # 大石桥公园路 is no 公园路
    if road.type == _HUTONG:  # 东四三条 and 西四三条 are two
        return hanzi[at - 1] not in _TELLING_FIRST and hanzi[at] not in _NOT_FIRST
    return is_near and at >= _LEAST_LONGER and hanzi[at - 1] in _LONGER_ENDS


def _cut(name: Name, at: int) -> Name:
    text = (name.hanzi or "")[at:]
    return Name(text, name_key(text), text)
