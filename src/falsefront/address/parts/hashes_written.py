"""Numbers with the sign that stands for 号 behind them, in letters: 25#-1 Hongcao Road, 416#, Sec. 2; 83 Hao-1.

The sign counts buildings as often as houses. It is a house's where its sub-number follows, and before a section, of
which there are none but a road's.
"""

import re
from typing import Final

_SUB: Final = re.compile(r"(?<![\w#-])(\d{1,4})#-(\d{1,3})(?![\w-])")
_BEFORE_SECTION: Final = re.compile(
    r"(?<![\w#-])(\d{1,4}(?:-\d{1,3})?)#"
    r"(?=,? ?(?:sec(?:tion|\.)? ?(?:no\.? ?)?[\divx]{1,3}|\d(?:st|nd|rd|th) sec(?:tion)?)\b)"
)
_SUB_IN_PINYIN: Final = re.compile(r"(?<![\w-])(\d{1,4}) hao-(\d{1,2})(?![\w-])")


def hashes_in_letters(text: str) -> str:
    """Return text in small letters with such numbers as they are written with No.; most as they are.

    >>> hashes_in_letters("25#-1 hongcao road, shanghai"), hashes_in_letters("416#, sec. 2, minsheng rd., tainan")
    ('25-1# hongcao road, shanghai', 'no. 416, sec. 2, minsheng rd., tainan')
    >>> hashes_in_letters("14# 3rd section, renmin south rd., chengdu")
    'no. 14 3rd section, renmin south rd., chengdu'
    >>> hashes_in_letters("3#, 12 owl road"), hashes_in_letters("nankan lu 83 hao-1, taoyuan")
    ('3#, 12 owl road', 'nankan lu 83-1 hao, taoyuan')
    """
    if "#" in text:
        text = _BEFORE_SECTION.sub(r"no. \1", _SUB.sub(r"\1-\2#", text))
    return _SUB_IN_PINYIN.sub(r"\1-\2 hao", text) if " hao-" in text else text
