"""Stalls of markets, which are counted by part, row and stall: 白德灯饰城A区1街01档 is stall A1-01 of that market.

Read one by one, the part would be a plot and the row a street, and two stalls of one market would be two places.
"""

import re
from typing import Final

_MARKET: Final = "[城场心厦园]"  # ends of what has stalls: 灯饰城, 市场, 广场, 交易中心, 商贸园
_PART: Final = "(?P<part>[a-z][0-9]?)区"  # the parts of Yiwu's that have a number are houses of their own
_FLOOR: Final = "(?:(?P<floor>[0-9一二三四五六七八九十]{1,2})[楼层f])?"
_ROW: Final = "(?:(?P<row>[0-9一二三四五六七八九十]{1,2})(?:号?(?:街|通道|巷|排|行)))?"
_STALL: Final = re.compile(
    f"(?<={_MARKET})(?<!新城)(?P<sign>[,|，、 ]{{0,2}}){_PART}[,|，、 -]?{_FLOOR}{_ROW}"
    "(?P<told>[a-z]?[0-9]{1,4}(?:-[0-9]{1,4})?)号?(?=(?:商铺|店铺|铺位|铺|摊位|摊|档口|档))"
)
_DIGIT_OF: Final = {character: str(at) for at, character in enumerate("一二三四五六七八九十", start=1)}


# A shop that is a house of a road: 人民路12号铺 is 人民路12号; but 灯饰城南街 is a row of that market.
_HOUSE: Final = (
    f"(?<=[^0-9一二三四五六七八九十][路街道巷])(?<!{_MARKET}.[路街道巷])"
    "([0-9]{1,4}(?:-[0-9]{1,3})?)号(?:商铺|店铺|铺面|铺位|铺)"
)
_SHOP: Final = re.compile(f"{_HOUSE}(?=$|[|,，、 ])")
_SHOP_COUNTED: Final = re.compile(f"{_HOUSE}([a-z]?[0-9]{{1,4}})号?(?=$|[|,，、 ])")  # 88号商铺6号
_FLOOR_BEFORE: Final = re.compile("(?<=[城场心厦园])([0-9]{1,2})f(?=[0-9]{2,4}号)")  # 市场3f2339号


def stalls_written(text: str) -> str:
    """Return folded Chinese text in which the part and row of a market stand in the number of the stall.

    >>> stalls_written("天津林康路白德灯饰城a区1街01档"), stalls_written("白德灯饰城,h区3楼01号铺")
    ('天津林康路白德灯饰城a1-01号档', '白德灯饰城,3楼h-01号铺')
    >>> stalls_written("国际商贸城二区三街5号铺"), stalls_written("新城a区1街5号")
    ('国际商贸城二区三街5号铺', '新城a区1街5号')
    >>> stalls_written("人民路12号铺"), stalls_written("建材市场3f2339号摊位")
    ('人民路12号', '建材市场3楼2339号摊位')
    >>> stalls_written("人民路12号商铺6号")
    '人民路12号6号铺'
    """
    if "号" in text and "f" in text:
        text = _FLOOR_BEFORE.sub(r"\1楼", text)
    if not ("铺" in text or "档" in text or "摊" in text):
        return text
    if "铺" in text:
        text = _SHOP_COUNTED.sub(r"\1号\2号铺", _SHOP.sub(r"\1号", text))
    return _STALL.sub(_number, text) if "区" in text else text


def has_stall(text: str) -> bool:
    """Whether a folded text counts a stall by part and row of its market: the letter of the part tells no place."""
    return "区" in text and _STALL.search(text) is not None


def _number(found: re.Match[str]) -> str:
    floor = f"{found['floor']}楼" if found["floor"] else ""
    row = _DIGIT_OF.get(found["row"], found["row"]) if found["row"] else ""
    return f"{found['sign']}{floor}{found['part']}{row}-{found['told']}号"
