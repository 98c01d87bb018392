"""Houses and plots of China as writers put them beside the usual manner, put as the readers know them.

A sub-number may stand behind 号 (人民路276号-1 is 276-1号) and the letter of a plot's quarter before its number:
A区47号地块 is plot A47. The stem of a number may stand in brackets: "No. 27 (Jia)" is 27号甲. A zone may count its
houses as factories: 1栋厂房 and "Workshop 1" are its building 1. In pinyin "82 Hao Dikuai" is its plot 82.
"""

import re
from itertools import pairwise

from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.lexicon.words import STEMS, WORDS, Role

_SUB_BEHIND = "号-"
_SUB_NUMBER = re.compile(
    r"(?<=[路街道巷弄])(\d{1,5})号-(\d{1,2})(?![\w-])(?! ?[a-z\u3400-\u9fff])"
    r"|(?<=[路街道巷弄])(\d{1,5})号-(\d{1,2})(?![\d-])(?=[\u3400-\u9fff])(?![楼层室栋幢座单房间号元门铺档期])"
)
_DASHES_FOR_COMMAS = re.compile("[\u3400-\u9fff] ?- ?[\u3400-\u9fff]")  # 揭阳市-揭西县-新华街579号-B座
(_PLOT,) = forms("han.plot.counted")
_PLOT_OF_QUARTER = re.compile(rf"(?<=[\u3400-\u9fff])([a-z])区第?(\d{{1,3}})号?(?={_PLOT})")
(_FACTORY,) = forms("han.house.counted")
_COUNTED_FACTORY = re.compile(rf"(?<=\d)([栋幢座]){_FACTORY}")
_WORKSHOPS = forms("china.zone.house")
_WORKSHOP = re.compile(
    rf"\b(?:{'|'.join(longest_first(_WORKSHOPS))})(?: no\.?| #|)? ?(\d{{1,4}})(?=\s*(?:[,;.-]|$)| [a-z])"
)
_COUNTED = values("pinyin.zone.counted")
_COUNTED_HAO = re.compile(rf"\b([a-z]?-?\d{{1,4}}) ?hao ({'|'.join(longest_first(_COUNTED))})\b")
_YARDS = forms("china.yard.counted")
_YARD = re.compile(rf"(\bno\.? ?\d{{1,4}} )(?:{'|'.join(longest_first(_YARDS))})(?= ?(?:,|$))")
_PLAIN_YARD = min(forms("china.yard"), key=len)
_STEM_IN_BRACKETS = re.compile(
    rf"(?:(?<=\bno\.)|(?<=\bno\. )|(?<=\bno )|^)(\d{{1,4}}) ?\(({'|'.join({*STEMS, *STEMS.values()})})\),?\s*(?=[a-z])"
)
_STEM_BETWEEN = re.compile(
    rf"(?<![\w/-])(\d{{1,4}})[ -]?({'|'.join(STEMS)})[ -](\d{{1,3}})(?= *(?:,|$)| hao\b)"
)  # 17 Jia 1
_WORD = re.compile("[a-z]+")
_OTHER_LABELS = frozenset(
    {Role.ROAD, Role.LANE, Role.BUILDING, Role.ROOM, Role.UNIT, Role.DEVELOPMENT, Role.VILLAGE, Role.PO_BOX, Role.HAO}
)


def houses_in_han(text: str) -> str:
    """Return Chinese text with its sub-numbers, plots and factories as the readers know them.

    >>> houses_in_han("惠阳区人民路276号-1"), houses_in_han("惠阳区人民路276号-1室")
    ('惠阳区人民路276-1号', '惠阳区人民路276号-1室')
    >>> houses_in_han("滨湖工业区a区47号地块"), houses_in_han("博峰开发区56栋厂房4楼")
    ('滨湖工业区a47地块', '博峰开发区56栋4楼')
    """
    if _SUB_BEHIND in text and _DASHES_FOR_COMMAS.search(text) is None:
        text = _SUB_NUMBER.sub(lambda found: f"{found[1] or found[3]}-{found[2] or found[4]}号", text)
    if _PLOT in text:
        text = _PLOT_OF_QUARTER.sub(r"\1\2", text)
    if _FACTORY in text:
        text = _COUNTED_FACTORY.sub(r"\1", text)
    return text


def houses_in_letters(text: str) -> str:
    """Return text in small letters with a number's stem beside it, and a zone's only workshop as a building of it.

    >>> houses_in_letters("no. 27 (jia) lotus road, beijing"), houses_in_letters("27(b), lotus road")
    ('no. 27a lotus road, beijing', '27b lotus road')
    >>> houses_in_letters("no. 27 jia 3, lotus road"), houses_in_letters("no. 27 jia, 3 lotus road")
    ('no. 27a-3, lotus road', 'no. 27 jia, 3 lotus road')
    >>> houses_in_letters("workshop 1, lianxi industry zone, luanping county")
    'building 1, lianxi industry zone, luanping county'
    >>> houses_in_letters("building 5, workshop 1, lianxi industry zone")
    'building 5, workshop 1, lianxi industry zone'
    """
    if "(" in text:
        text = _STEM_IN_BRACKETS.sub(lambda stem: f"{stem[1]}{STEMS.get(stem[2], stem[2])} ", text)
    if any(word in text for word in STEMS):
        text = _STEM_BETWEEN.sub(lambda stem: f"{stem[1]}{STEMS[stem[2]]}-{stem[3]}", text)
    if any(word in text for word in _YARDS):
        text = _YARD.sub(rf"\1{_PLAIN_YARD}", text)
    if any(word in text for word in _COUNTED):
        text = _COUNTED_HAO.sub(lambda found: f"{_COUNTED[found[2]]} {found[1]}", text)
    if not any(word in text for word in _WORKSHOPS):
        return text
    found = _WORKSHOP.search(text)
    if found is None:
        return text
    words = _WORD.findall(text[: found.start()] + text[found.end() :])
    roles = {WORDS[word][0] for word in words if word in WORDS}
    is_in_zone = _has_zone(words) and roles.isdisjoint(_OTHER_LABELS) and "#" not in text
    return f"{text[: found.start()]}{_BUILDING} {found[1]}{text[found.end() :]}" if is_in_zone else text


def _has_zone(words: list[str]) -> bool:
    """Whether a zone is named: by its word, or as "Industrial District", "Industrial Area"."""
    return any(
        word in WORDS
        and (WORDS[word][0] is Role.ZONE or (WORDS[word][0] is Role.DIVISION and WORDS.get(before) == _INDUSTRIAL))
        for before, word in pairwise(words)
    )


_INDUSTRIAL = (Role.USE, "industrial")
_BUILDING = "building"
