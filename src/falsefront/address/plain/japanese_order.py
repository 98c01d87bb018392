"""Addresses in Japanese characters as forms join them, and those whose house stands for the number of its block.

A form's fields come in the order of English (渋谷区...2-10-5 東京都 150-0043 日本), and who knows a tower leaves the
numbers out (東京都渋谷区（...タワー）).
"""

import re
from typing import Final

_PARTS: Final = re.compile(r"[\s,、]+")
_DIVISION: Final = re.compile("[^\\d\\s（）()]{1,6}[市区町村郡]")
_PREFECTURE: Final = re.compile("東京都|北海道|京都府|大阪府|[^\\d\\s]{2,3}県")
# The floor, and what stands behind it: タワー10F, ビル 12階, ビル地下1階, ビル501号室.
_FLOOR: Final = re.compile(r"[\s　]*(?:地下|[Bb](?=\d))?\d{1,3} ?(?:[FfＦ](?![a-z])|階|号室).*$")
_BRACKETS: Final = str.maketrans("（）()「」", "      ")
_KANA: Final = re.compile("[\u30a1-\u30fa\u30fc]{2}")


def from_the_largest(text: str) -> str:
    """Return an address without postcode and country with its prefecture and city first, where they stand last.

    >>> from_the_largest("中央区本町1-4-8 大阪市 大阪府"), from_the_largest("道玄坂2-10-5, 渋谷区, 東京都")
    ('大阪府大阪市中央区本町1-4-8', '東京都渋谷区道玄坂2-10-5')
    >>> from_the_largest("東京都港区芝1-2-3 大阪府")
    '東京都港区芝1-2-3 大阪府'
    """
    parts = [part for part in _PARTS.split(text) if part]
    if len(parts) < 2 or _PREFECTURE.fullmatch(parts[-1]) is None or _PREFECTURE.search(" ".join(parts[:-1])):
        return text
    lead = [parts.pop()]
    while len(parts) > 1 and _DIVISION.fullmatch(parts[-1]) is not None:
        lead.append(parts.pop())
    return "".join(lead) + " ".join(parts)


def without_floor(text: str) -> str:
    """Return a text up to the floor in a house of it, whose number is no block's; others as they are.

    >>> without_floor("大手町フクロウタワー10F"), without_floor("大手町1-5-1 フクロウタワー")
    ('大手町フクロウタワー', '大手町1-5-1 フクロウタワー')
    """
    found = _FLOOR.search(text)
    if found is None or _KANA.search(text[: found.start()]) is None:
        return text
    return text[: found.start()]


def plain_house(text: str) -> str:
    """Return the name of a house without its floor, brackets and spaces.

    >>> plain_house(" （フクロウ タワー 10F 株式会社）")
    'フクロウタワー'
    """
    return re.sub(r"[\s,、　]", "", without_floor(text.translate(_BRACKETS)))
