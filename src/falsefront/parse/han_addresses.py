"""Addresses in Han characters, by their shape."""

import re
from typing import Final

from falsefront.parse import address_shapes as shapes
from falsefront.text.late import late

_MOST_CHARS: Final = 90
_DIGIT: Final = re.compile(r"\d")
_IN_WORDS: Final = re.compile(r"[一二三四五六七八九十]+[号號楼樓層层]")
# "400-000-0142 渠道加盟查询": a telephone and the words behind it.
_TELEPHONE_FIRST: Final = re.compile(r"(?:400[\s-]?\d{3}[\s-]?\d{4}|0\d{2,3}[-－]\d{7,8}|1[3-9]\d{9})(?![\d-])")
# "狂砍40分 勇...", "已售3万": how many, and no house's number.
_COUNTED: Final = re.compile(r"\d[\d.,]*\s?(?:[分次名人歲岁萬万億亿元年月日天集場场局項项%％])")
_STOP: Final = re.compile(r"[。！？；]")
# "九龙新蒲岗青橡街柳芽工业大厦": a town, a road and a house, each by its name.
_ROAD_AND_HOUSE: Final = late(r"[\u4e00-\u9fff]{3,14}[街道路][\u4e00-\u9fff]{2,12}(?:大[厦廈]|中心|[广廣][场場])")
_HOUSE: Final = re.compile(r"\d\s?[号號番弄栋棟]|\d-\d")
# Such a name by itself, "榛州市青橡路机械有限公司": the road and the town in it are words of it.
_HAN_FIRM_ALONE: Final = late(
    r"[（(]?[\u4e00-\u9fff][\u4e00-\u9fff（）()·]{3,30}(?:公司|集团|集團|厂|廠|株式会社)(?![\u4e00-\u9fff])"
)


def is_han_address(text: str) -> bool:
    """Whether a text in Han characters is an address: a town, a road and a number that are no firm's name.

    >>> is_han_address("河北省榛州市青橡路12号榛木有限公司"), is_han_address("榛州市青橡路机械有限公司ISO 9001:2015")
    (True, False)
    >>> is_han_address("400-000-0142 榛州市渠道加盟查询")
    False
    """
    text = text.rstrip("。；;. ")
    if len(text) > _MOST_CHARS or _STOP.search(text) or _TELEPHONE_FIRST.match(text):
        return False
    if shapes.HAN_POSTCODE.fullmatch(text):
        return False
    if shapes.LICENCE.search(text) or (shapes.WAY.search(text) and not _HOUSE.search(text)):
        return False
    if shapes.HAN.search(_HAN_FIRM_ALONE.sub("", text)) is None:
        return False
    streets = {found[0][-1] for found in shapes.HAN_STREET.finditer(text)}
    has_place = shapes.HAN_DIVISION.search(text) or shapes.HAN_CITY.search(text)
    has_number = _DIGIT.search(_COUNTED.sub("", text)) is not None or _IN_WORDS.search(text) is not None
    if shapes.HAN_CITY.match(text) and _ROAD_AND_HOUSE.fullmatch(text):
        return True
    return bool(has_place and streets and (has_number or len(streets) >= 2)) or shapes.JAPANESE.search(text) is not None
