"""Lanes of Shanghai as writers put them beside the usual manner, put as the readers know them.

弄 is Nong by the dictionary and Long by ear, a branch lane (2支弄) is written without its 弄, and a form in capitals
puts the lane's number before the word and the house behind it: 1150 LANE 8 LANGAO ROAD.
"""

import re

from falsefront.address.lexicon.table import forms
from falsefront.address.lexicon.words import PINYIN_ORDINALS
from falsefront.address.parts.numerals import numeral

_BRANCH = re.compile(r"(?<=弄)(第?\d{1,3}支)(?=\d{1,4}[a-z]?号)")
_SLIP = re.compile(r"(?<=[路街道]\d)(\d{0,3})弃(?=\d{1,4}[号-])")  # 弃 for 弄, which looks like it
_NUMERAL = "[〇零一二三四五六七八九十百]{1,6}"
_LANE_SAID = re.compile(rf"(?<=[路街道段]){_NUMERAL}(?=[巷弄]{_NUMERAL}号)")
_HOUSE_SAID = re.compile(rf"(?<=\d[巷弄]){_NUMERAL}(?=号)")
_BY_EAR = re.compile(r"\b(\d{1,4}) ?(?:long|xiang) (?=\d{1,4}[a-z]?(?: ?(?:hao|house|hse)\b| ?,|-\d))")
_HOUSE = re.compile(r"no\.? ?\d{1,4}[a-z]?, ")
_ROADS = ("road", "rd", "lu", "street", "st", "jie", "avenue", "ave", "dadao", "dajie")
_COUNTED = re.compile(rf", (?:di ?)?({'|'.join(PINYIN_ORDINALS)}) ?xiang,")  # Wu Xiang, in a part of its own: 五巷
_ROOM_BEHIND = re.compile(r"\b((?:lane|ln\.?|nong|alley) ?\d{1,4}),? ?(?:no\.? ?|# ?)(\d{1,3})-(\d{3,4})\b")
_LEAST_ROOM = 101
_ORDINAL_BEHIND = re.compile(r"\b(road|rd\.?) (\d{1,2}(?:st|nd|rd|th))(?= *(?:,|$))")
_BY_STROKE = re.compile(r"\b((?:rm|room|apt)\.? ?\w{1,5}),? (?:no\.? ?)?(\d{1,3})/(\d{3,4}),? (?=[a-z]{2})")
(_OF_LANES,) = forms(
    "pinyin.lane.city"
)  # where a house of a lane may stand before it behind a stroke, if the room is said
_OF_TOWN = 3  # 三乡 in Zhongshan is a town
_LANES = "|".join(one for one, number in PINYIN_ORDINALS.items() if number != _OF_TOWN)
_GLUED = re.compile(  # "No. 66, Baxiang, Jianshe Road": between house and road stands no town
    rf"(?<=\d), (?:di)?({_LANES})xiang,(?= (?:[a-z]+ ){{1,4}}(?:{'|'.join(_ROADS)})\b)"
)
_FIFTH, _WITH_TOWN = 5, ("ningbo", "yinzhou")  # 五乡 is a town there, or a fifth lane
_BEFORE = re.compile(r"^(\d{3,4}) (?:lane|ln\.?|nong) (?=(\d{1,3})\b,? [a-z]{2})")
_LEAST_LANE = 400  # no lane has a house of that number
_TIMES = 4  # by which a lane's number is greater than its house's, where either may be either


def lanes_in_han(text: str) -> str:
    """Return simplified Chinese text with its branch lanes in full, and 弃 between a road's numbers as 弄.

    >>> lanes_in_han("禾杨路500弄2支6号"), lanes_in_han("云岭路399弃17号"), lanes_in_han("弃置路3号")
    ('禾杨路500弄2支弄6号', '云岭路399弄17号', '弃置路3号')
    >>> lanes_in_han("禾杨路2203巷四十七号")
    '禾杨路2203巷47号'
    >>> lanes_in_han("松岭北路二段三十九巷三号"), lanes_in_han("松岭路三巷5号")
    ('松岭北路二段39巷3号', '松岭路三巷5号')
    """
    if "支" in text:
        text = _BRANCH.sub(r"\1弄", text)
    if "巷" in text or "弄" in text:
        text = _LANE_SAID.sub(lambda lane: numeral(lane[0]), text)
        text = _HOUSE_SAID.sub(lambda house: numeral(house[0]), text)
    return _SLIP.sub(r"\1弄", text) if "弃" in text else text


def lanes_in_letters(text: str) -> str:
    """Return text in small letters with the same word for a lane everywhere, behind its number.

    >>> lanes_in_letters("647 long 12 hao, songling lu"), lanes_in_letters("1150 lane 8 langqiao road")
    ('647 nong 12 hao, songling lu', '1150 nong 8 langqiao road')
    >>> lanes_in_letters("songling lu 139 xiang 54 hao"), lanes_in_letters("12 xiang 54")
    ('songling lu 139 nong 54 hao', '12 xiang 54')
    >>> lanes_in_letters("no. 66, baxiang, songling road, xihe"), lanes_in_letters("no. 66, baxiang, xihe")
    ('no. 66, lane 8, songling road, xihe', 'no. 66, baxiang, xihe')
    >>> lanes_in_letters("songling road lane 100, #65-102, shanghai")
    'songling road lane 100, no. 65, room 102, shanghai'
    >>> lanes_in_letters("rm 201, 12/398 songling rd, shanghai"), lanes_in_letters("12/398 songling rd, shanghai")
    ('rm 201, no. 12, lane 398, songling rd, shanghai', '12/398 songling rd, shanghai')
    >>> lanes_in_letters("12, lixing road 6th, hsinchu"), lanes_in_letters("12 lixing road 6th floor")
    ('12, lixing 6th road, hsinchu', '12 lixing road 6th floor')
    >>> lanes_in_letters("12 long 5 street"), lanes_in_letters("120 lane 88 langqiao road")
    ('12 long 5 street', '120 lane 88 langqiao road')
    """
    if " long " in text or " xiang " in text:
        text = _BY_EAR.sub(r"\1 nong ", text)
    if " xiang" in text:
        text = _COUNTED.sub(lambda lane: f", lane {PINYIN_ORDINALS[lane[1]]},", text)
    if "xiang, " in text and _HOUSE.match(text):
        is_town = any(city in text for city in _WITH_TOWN)
        text = _GLUED.sub(lambda lane: _lane(lane, is_town=is_town), text)
    text = _ORDINAL_BEHIND.sub(r"\2 \1", _with_rooms(text))
    if text[:1].isdigit() and (found := _BEFORE.match(text)) is not None:
        lane, house = int(found[1]), int(found[2])
        if lane >= _LEAST_LANE and lane >= _TIMES * house:
            text = f"{lane} nong {text[found.end() :]}"
    return text


def _with_rooms(text: str) -> str:
    """Return text with house and room of a lane apart: "Lane 100, #65-102", "Rm 201, 12/398 Songling Rd"."""
    found = _ROOM_BEHIND.search(text) if "-" in text else None
    if found is not None and int(found[3]) >= _LEAST_ROOM:
        text = f"{text[: found.start()]}{found[1]}, no. {found[2]}, room {found[3]}{text[found.end() :]}"
    found = _BY_STROKE.search(text) if "/" in text and _OF_LANES in text else None
    if found is not None and int(found[3]) >= _TIMES * int(found[2]):
        text = f"{text[: found.start()]}{found[1]}, no. {found[2]}, lane {found[3]}, {text[found.end() :]}"
    return text


def _lane(found: re.Match[str], *, is_town: bool) -> str:
    return found[0] if is_town and PINYIN_ORDINALS[found[1]] == _FIFTH else f", lane {PINYIN_ORDINALS[found[1]]},"
