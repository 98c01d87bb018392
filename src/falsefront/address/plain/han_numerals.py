"""Numerals of Chinese addresses as they are usually written: 三０八號, 廿三號, 伍佰貳拾叁號.

A nought among Chinese digits is a full-width one, a circle or a letter as often as 〇; 廿 and 卅 are 20 and 30;
deeds and letterheads write the digits of cheques. Who knows 〇 and 二十 alone takes 八號 from 三０八號. Each is written
out only before what counts a house, floor or room, or a lane: 陆 and 伍 are surnames.
"""

import re
from typing import Final

_DIGITS: Final = "〇零一二三四五六七八九"
_COUNTED: Final = "号號樓楼室弄衖巷段层層之座栋棟房村邻鄰、，,－-"
_MOST: Final = 6  # digits behind one: each look ahead is bounded
_RANGE: Final = "至到及和~～"
_NOUGHT: Final = re.compile(
    f"(?<=[{_DIGITS}])[0\uff10OoＯｏ\u25cb\u25ef](?=[{_DIGITS}0\uff10OoＯｏ\u25cb\u25ef]{{0,{_MOST}}}[{_RANGE}{_COUNTED}])"
)
_SCORE: Final = re.compile(f"(?<![{_DIGITS}十])([廿卅卌])(?=[一二三四五六七八九]?[{_COUNTED}])|(?<=百)([廿卅卌])")
_SCORES: Final = {"廿": "二十", "卅": "三十", "卌": "四十"}
_FORMAL: Final = dict(zip("壹貳贰參叁参叄肆伍陸陆柒捌玖拾佰仟", "一二二三三三三四五六六七八九十百千", strict=True))
_MIXED: Final = "".join(_FORMAL) + "零〇一二三四五六七八九十百千"
_CHEQUE: Final = re.compile(
    f"(?<![{_MIXED}])(?=[{_MIXED}]*[{''.join(_FORMAL)}])(?:[{_MIXED}]{{2,}}|[壹貳贰叁肆柒捌玖])(?=[号號樓楼室弄衖巷段层層座栋棟房])"
)
_MAY_BE: Final = re.compile(f"[廿卅卌\uff10\u25cb\u25ef]|[{_DIGITS}][0OoＯｏ]|[壹貳贰叁叄肆柒捌玖拾佰仟]")
_FORMAL_TABLE: Final = str.maketrans(_FORMAL)


def numerals_written_out(text: str) -> str:
    """Return a text with its Chinese numerals in usual characters; most as they are.

    >>> [numerals_written_out(text) for text in ("八德路三０八號", "青松觀路廿三號", "彌敦道伍佰貳拾叁號")]
    ['八德路三〇八號', '青松觀路二十三號', '彌敦道五百二十三號']
    >>> [numerals_written_out(text) for text in ("陆家嘴路8号", "三O路8号", "廿里堡村", "伍仙桥3号")]
    ['陆家嘴路8号', '三O路8号', '廿里堡村', '伍仙桥3号']
    """
    if _MAY_BE.search(text) is None:
        return text
    text = _NOUGHT.sub("〇", text)
    text = _SCORE.sub(lambda found: _SCORES[found[1] or found[2]], text)
    return _CHEQUE.sub(lambda found: found[0].translate(_FORMAL_TABLE), text)
