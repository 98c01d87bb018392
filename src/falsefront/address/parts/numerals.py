"""Chinese numerals and the heavenly stems of labels, as digits and letters."""

import re
from functools import lru_cache

_DIGITS = "〇一二三四五六七八九"
_VALUES = {character: value for value, character in enumerate(_DIGITS)} | {"零": 0, "两": 2}
_VALUES |= {character: value for value, character in enumerate("壹贰叁肆伍陆柒捌玖", start=1)}  # as on cheques
_TENS = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000}
_HEAVENLY = {"甲": "a", "乙": "b", "丙": "c", "丁": "d", "戊": "e", "己": "f"}
_DASHES = re.compile("-+")
_INNER_STEM = re.compile("(?<=[0-9])([甲乙丙丁])(?=[0-9])")  # 67甲1: house 67甲, sub-number 1
_YARD = re.compile("[院门第]")
_NUMERALS = re.compile("[〇零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]+")

_HOUSE = re.compile(
    "(?<=[道街路里徑巷坊場東西南北中])[一二三四五六七八九十百千零〇]*[十百千][一二三四五六七八九十百千零〇]*(?=號)"
)


def numeral(text: str) -> str:
    """Return a Chinese numeral in digits: 二百八十六 is 286, 一一四九 is 1149, 〇 counts as 0.

    >>> numeral("二百八十六"), numeral("一一四九"), numeral("十"), numeral("一七一七-6")
    ('286', '1149', '10', '1717-6')
    """
    head, dash, tail = text.partition("-")
    if not any(character in _TENS for character in head):
        return "".join(str(_VALUES.get(character, character)) for character in head) + dash + tail
    total, current = 0, 0
    for character in head:
        if character in _TENS:
            total += (current or 1) * _TENS[character]
            current = 0
        else:
            current = _VALUES.get(character, 0)
    return str(total + current) + dash + tail


def houses_in_digits(text: str) -> str:
    """Return a text in traditional characters with the numbers of houses right behind their roads in digits.

    Hong Kong's and Macau's roads tell where a text without a city lies where digits stand behind them.

    >>> houses_in_digits("彌敦道三百號華通大廈八樓"), houses_in_digits("南灣大馬路五百一十七號")
    ('彌敦道300號華通大廈八樓', '南灣大馬路517號')
    >>> houses_in_digits("七號差館上街八號")
    '七號差館上街八號'
    """
    return _HOUSE.sub(lambda house: numeral(house[0]), text) if "號" in text else text


def is_numeral(text: str) -> bool:
    """Whether characters are a number and nothing else."""
    return _NUMERALS.fullmatch(text) is not None


def in_characters(value: int) -> str:
    """Return a number below a hundred as Chinese says it, others in digits.

    >>> in_characters(6), in_characters(12), in_characters(40), in_characters(107)
    ('六', '十二', '四十', '107')
    """
    tens, ones = divmod(value, 10)
    if tens > len(_DIGITS) - 1 or not value:
        return str(value)
    return ((_DIGITS[tens] if tens > 1 else "") + "十" if tens else "") + (_DIGITS[ones] if ones else "")


@lru_cache(maxsize=65536)
def label_of(text: str) -> str:
    """Return a label in digits and lower-case letters.

    >>> label_of("甲12"), label_of("十二"), label_of("12号之5"), label_of("66号甲"), label_of("a-12")
    ('12a', '12', '12-5', '66a', 'a-12')
    >>> label_of("67甲1号"), label_of("67-3甲号")
    ('67a-1', '67-3a')
    """
    if text.isascii():
        return _DASHES.sub("-", text)
    text = _INNER_STEM.sub(r"\1-", text)
    text = _YARD.sub("", text.replace("号之", "-").replace("之", "-").replace("号", ""))
    leading = _HEAVENLY.get(text[:1])
    if leading and len(text) > 1:
        text = text[1:] + leading
    text = "".join(_HEAVENLY.get(character, character) for character in text)
    return _DASHES.sub("-", _NUMERALS.sub(lambda run: numeral(run[0]), text))
