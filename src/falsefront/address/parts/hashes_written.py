"""Numbers with the Chinese sign for 号 behind them, in letters: 25#-1 Hongcao Road, 416#, Sec. 2, Minsheng Road.

The sign counts buildings as often as houses. It is a house's where its sub-number follows, and before a section, of
which there are none but a road's.
"""

import re
from typing import Final

_SUB: Final = re.compile(r"(?<![\w#-])(\d{1,4})#-(\d{1,3})(?![\w-])")
_BEFORE_SECTION: Final = re.compile(
    r"(?<![\w#-])(\d{1,4}(?:-\d{1,3})?)#(?=,? ?sec(?:tion|\.)? ?(?:no\.? ?)?[\divx]{1,3}\b)"
)
_RUN_ON: Final = re.compile(r"(?<= )(rd|ave)\.(?=\d{1,2}(?![\w-]))")


def hashes_in_letters(text: str) -> str:
    """Return text in small letters with such numbers as they are written with No.; most as they are.

    >>> hashes_in_letters("25#-1 hongcao road, shanghai"), hashes_in_letters("416#, sec. 2, minsheng rd., tainan")
    ('25-1# hongcao road, shanghai', 'no. 416, sec. 2, minsheng rd., tainan')
    >>> hashes_in_letters("3#, 12 owl road"), hashes_in_letters("8, li-hsin rd.6, hsinchu")
    ('3#, 12 owl road', '8, li-hsin rd. 6, hsinchu')
    """
    if "#" in text:
        text = _BEFORE_SECTION.sub(r"no. \1", _SUB.sub(r"\1-\2#", text))
    return _RUN_ON.sub(r"\1. ", text) if "." in text else text
