"""Makes one range of two numbers that words or signs of their own part: 32号至36号, "No. 32 to No. 36"."""

import re

from falsefront.address.lexicon.table import expression, forms, longest_first, values
from falsefront.address.parts.numbers import is_range
from falsefront.address.parts.numerals import numeral

_N = "[0-9]{1,4}|[〇零一二三四五六七八九十百千]{1,7}"
_WORDS = expression("number.range.han")
_HAO = "号"
# What stands behind a number that is not the road's: 3号楼, 3号厂房.
_INNER = "|".join(
    sorted(
        {word.removeprefix(_HAO) for word in forms("han.marker") if word.startswith(_HAO)}
        | {word for word, kind in values("han.estate").items() if kind == "factory"}
    )
)
_HAN = re.compile(rf"(?<![0-9a-z-])({_N})(?: ?{_HAO} ?(?:{_WORDS}|(-)) ?| ?(?:{_WORDS}) ?)({_N}) ?{_HAO}(?!{_INNER})")
_MAY_BE_HAN = re.compile(rf"(?:{_WORDS}|{_HAO} ?-) ?(?:{_N})")
_SIGN = "|".join(longest_first(forms("china.number")))
_WORD = "|".join(longest_first(forms("number.range")))
_LATIN = re.compile(
    rf"(?<![\w-])([0-9]{{1,4}}) (?:(?:{_WORD}) (?:(?:{_SIGN})\b\.? ?)?|- ?(?:{_SIGN})\b\.? ?)([0-9]{{1,4}})"
    r"(?![\w-]| ?(?:st|nd|rd|th)\b)"
)
_AND = "&"
# Two numbers each with its sign, where the word between them is no part of a name: No. 96 and No. 102 Uhl Road.
_BY = "|".join(longest_first(forms("number.list")))
_LISTED = re.compile(rf"\b((?:{_SIGN})\b\.? ?[0-9]{{1,4}}) (?:{_BY}) (?:{_SIGN})\b\.? ?([0-9]{{1,4}})(?![\w/-])")
_LISTED_BY = f" {min(forms('number.list'))} "
_SIGNED = re.compile(rf"(?:^|[,;]|[^a-z] ) *(?:{_SIGN})\.? ?$")
_MAY_BE_LATIN = re.compile(rf"[0-9] (?:-|{_WORD})")
_WIDEST_DASHED = 60  # 88号-102号 is a range, 88号-301号 a number and a room


def ranged(text: str) -> str:
    """Return Chinese text with a dash alone between the first and the last number of a range.

    >>> ranged("兴华北街32号至36号"), ranged("中山路十二号到十八号"), ranged("中山路12号-18号院")
    ('兴华北街32-36号', '中山路12-18号', '中山路12-18号院')
    >>> ranged("中山路12号-301号"), ranged("12号至5号"), ranged("18号1至3号楼"), ranged("至善路8号")
    ('中山路12号-301号', '12号至5号', '18号1至3号楼', '至善路8号')
    """
    return _HAN.sub(_joined_han, text) if _MAY_BE_HAN.search(text) else text


def _joined_han(match: re.Match[str]) -> str:
    first, dash, last = match.groups()
    low, high = int(numeral(first)), int(numeral(last))
    is_one = is_range(low, high) and (dash is None or high - low <= _WIDEST_DASHED)
    return f"{low}-{high}{_HAO}" if is_one else match[0]


def ranged_in_letters(text: str) -> str:
    """Return lower-case Latin text with the same.

    >>> ranged_in_letters("no. 12 to no. 18 zhongshan rd"), ranged_in_letters("12 thru 18 main st")
    ('no. 12-18 zhongshan rd', '12-18 main st')
    >>> ranged_in_letters("no. 12 - no. 18"), ranged_in_letters("18 to 12 rd"), ranged_in_letters("2 to 3rd floor")
    ('no. 12-18', '18 to 12 rd', '2 to 3rd floor')
    >>> ranged_in_letters("no. 96 and no. 102 uhl road"), ranged_in_letters("bldg 9 and no. 102 uhl road")
    ('no. 96 & 102 uhl road', 'bldg 9 and no. 102 uhl road')
    >>> ranged_in_letters("bldg 8 - no.40 haixiang avenue"), ranged_in_letters("no. 2 - no.401 renmin road")
    ('bldg 8 - no.40 haixiang avenue', 'no. 2 - no.401 renmin road')
    """
    if _LISTED_BY in text:
        text = _LISTED.sub(rf"\1 {_AND} \2", text)
    if " t" not in text and " -" not in text:
        return text  # so most are
    return _LATIN.sub(_joined_latin, text) if _MAY_BE_LATIN.search(text) else text


def _joined_latin(match: re.Match[str]) -> str:
    low, high = map(int, match.groups())
    between = match[0][len(match[1]) : -len(match[2])]
    if between.lstrip().startswith("-"):  # "Building 8 - No. 401 Haixiang Avenue" is two parts
        is_signed = _SIGNED.search(match.string, 0, match.start()) is not None
        if not is_signed or high - low > _WIDEST_DASHED:
            return match[0]
    return f"{low}-{high}" if is_range(low, high) else match[0]
