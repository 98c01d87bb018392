"""State farms and the regiments of Xinjiang: a branch of a farm is a team of it, and a regiment is a town.

A farm counts its branches as a village its teams (红旗农场三分场, "3rd Branch, Hongqi Farm"). The companies of a
regiment are its villages (149团3连), and whose division it is says nothing more than the city.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.parts.numerals import in_characters
from falsefront.address.parts.roads import name_key

_DIGITS: Final = "〇一二三四五六七八九"
_COUNT: Final = "一二三四五六七八九十0-9"
_FARMS: Final = "|".join(longest_first(forms("han.farm")))
_TEAM: Final = re.compile(r"[队隊组組]")
_BRANCH: Final = re.compile(rf"第?([{_COUNT}]{{1,3}})(?:分场|连)(?![\u3400-\u9fff]*[路街])")
_STATE_FARM: Final = re.compile(rf"国营(?=[\u3400-\u9fff]{{2,6}}(?:{_FARMS}))")
_DIVISION: Final = re.compile(rf"生产建设兵团|农?第?[{_COUNT}]{{1,3}}师(?=[0-9{_DIGITS}零])")
_REGIMENT: Final = re.compile(
    rf"(?<![0-9{_DIGITS}十])([0-9]{{1,3}}|[{_DIGITS}零]{{2,3}})团(?:场|镇)?(?![结队体购委圆])(?=[\u3400-\u9fff0-9])"
)
_FARM_WORDS: Final = "|".join(longest_first(forms("china.farm")))
_TEAM_WORD: Final = re.compile(r"\b(?:teams?|groups?|zu|dui)\b")
_BRANCH_WORDS: Final = "|".join(longest_first(forms("china.farm.branch")))
_BRANCH_IN_LETTERS: Final = re.compile(
    rf"\b(?:no\.? ?)?(\d{{1,2}})(?:st|nd|rd|th)? (?:{_BRANCH_WORDS})\b|\b(?:{_BRANCH_WORDS}) (?:no\.? ?)?(\d{{1,2}})\b"
)
_STATE: Final = re.compile(rf"\bstate(?:-owned|-run)? (?=(?:{_FARM_WORDS})\b)")
_REGIMENT_WORDS: Final = "|".join(longest_first(forms("china.regiment")))
_REGIMENT_IN_LETTERS: Final = re.compile(
    rf"\b(\d{{1,3}})(?:st|nd|rd|th)? (?:{_REGIMENT_WORDS})(?=\s*(?:,|$))"
    rf"|\b(?:{_REGIMENT_WORDS}) (?:no\.? ?)?(\d{{1,3}})(?=\s*(?:,|$))"
)
_CORPS: Final = "|".join(longest_first(forms("china.regiment.corps")))
_DIVISION_IN_LETTERS: Final = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th) division(?: of)?(?:,? ?(?:{_CORPS}))?,?|\bdivision \d{{1,2}}\b,?|\b(?:{_CORPS})\b,?"
)
_SPOKEN: Final = {digit: word for word, digit in values("pinyin.digit").items()}


def farms_in_han(text: str) -> str:
    """Return Chinese text with branches of farms as teams, and regiments as towns.

    >>> farms_in_han("佳木斯市红旗农场第三分场12号"), farms_in_han("石河子市第八师149团建设路12号")
    ('佳木斯市红旗农场三队12号', '石河子市一四九团镇建设路12号')
    """
    if "团" in text and (found := _REGIMENT.search(text)) is not None:
        number = "".join(_DIGITS[int(it)] if it.isdigit() and it.isascii() else it for it in found[1])
        text = f"{text[: found.start()]}{number.replace('零', '〇')}团镇{text[found.end() :]}"
        return _BRANCH.sub(lambda branch: f"{_count(branch[1])}连村", _DIVISION.sub("", text))
    if not any(farm in text for farm in forms("han.farm")):
        return text
    text = _STATE_FARM.sub("", text)
    return text if _TEAM.search(text) else _BRANCH.sub(r"\1队", text)


def farms_in_letters(text: str) -> str:
    """Return the same of text in small letters.

    >>> farms_in_letters("no. 12, 3rd branch, hongqi state farm, jiamusi")
    'no. 12, team 3, hongqi farm, jiamusi'
    >>> farms_in_letters("12 jianshe road, 149th regiment, shihezi")
    '12 jianshe road, yisijiutuan town, shihezi'
    """
    found = _REGIMENT_IN_LETTERS.search(text) if any(word in text for word in forms("china.regiment")) else None
    if found is not None:
        number = "".join(_SPOKEN[digit] for digit in found[1] or found[2])
        text = f"{text[: found.start()]}{number}tuan town{text[found.end() :]}"
        text = _DIVISION_IN_LETTERS.sub("", text)
        return _BRANCH_IN_LETTERS.sub(lambda it: f"{name_key(_count(it[1] or it[2]))}lian village", text)
    if not any(word in text for word in forms("china.farm")):
        return text
    text = _STATE.sub("", text)
    if _TEAM_WORD.search(text):
        return text
    return _BRANCH_IN_LETTERS.sub(lambda branch: f"team {branch[1] or branch[2]}", text)


def _count(number: str) -> str:
    return in_characters(int(number)) if number.isascii() else number
