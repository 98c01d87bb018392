"""Chinese and Japanese whose characters were set apart by spaces, as designers space out a heading: 上 海 市 南 京 路.

What parted two words of it before is then a wider gap, and stays one space. A text that holds only a few characters by
themselves, 北京 市 朝 阳 区, stays as it is: there a space may part two names.
"""

import re
from typing import Final

_CHARACTER: Final = "\u3005\u3040-\u30ff\u3400-\u9fff"
_OPENING: Final = "([{<《【「（"
_CLOSING: Final = ")\\]}>》】」）,.:;，。、：；"
_ALONE: Final = f"[{_OPENING}]?\\S[{_CLOSING}]?"
# Characters one by one with one space between them, with the digits and signs among them.
_RUN: Final = re.compile(f"(?<!\\S){_ALONE}(?: {_ALONE}(?!\\S))+")
_WIDE: Final = re.compile(" {2,}")
_SPACES: Final = str.maketrans({"\u3000": " ", "\xa0": " ", "\t": " "})
_ONE: Final = re.compile(f"[{_CHARACTER}]")
_TOGETHER: Final = re.compile(f"(?<![{_CHARACTER}])[{_CHARACTER}]{{2,}}(?![{_CHARACTER}]|\\s?[:：])")  # no label
_LEAST: Final = 4  # characters apart: four in a row are no names
# One space in so many characters: every second is usual, fewer where words of Latin letters stand between.
_LEAST_SHARE: Final = 3


def may_be_letter_spaced(text: str) -> bool:
    """Whether a text has so many spaces that its characters may be set apart; a cheap question."""
    return _LEAST_SHARE * (text.count(" ") + text.count("\u3000") + text.count("\xa0")) >= len(text)


def closed_up_characters(text: str) -> str:
    """Return a text without the spaces between its characters.

    >>> closed_up_characters("上 海 市 苍 鹭 路 1 2 - 1 号   塔 楼"), closed_up_characters("北京 市 朝 阳 区 苍 鹭 路")
    ('上海市苍鹭路12-1号 塔楼', '北京 市 朝 阳 区 苍 鹭 路')
    """
    plain = text.translate(_SPACES)
    if len(_ONE.findall(plain)) < _LEAST or _TOGETHER.search(plain) is not None:
        return text
    return _WIDE.sub(" ", _RUN.sub(lambda run: run[0].replace(" ", ""), plain))
