"""Days and sums in a text, which tell that it is no address, and what in an address looks like one."""

import re
from typing import Final

from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_YEAR: Final = r"(?:199\d|20[0-2]\d|2030)"
_MONTH: Final = r"(?:0?[1-9]|1[0-2])"
_DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])"
# The day of a line of news.
_DATED: Final = re.compile(
    rf"(?<!\d){_YEAR}(?:[-./]|{_LISTS.any_of('year')}){_MONTH}(?:[-./]|{_LISTS.any_of('month')}){_DAY}"
    rf"(?!\d|{_LISTS.any_of('since')})"
    rf"|(?<![\d/]){_DAY}[./]{_MONTH}[./]{_YEAR}(?![\d/])"
)
# "26 Nisan 2014", "Dec 04, 2015", "10 de octubre de 2014": a word between a day and a year, or before both.
_NAMED: Final = re.compile(
    rf"(?<![\d/]){_DAY}(?:st|nd|rd|th|er|[^\s\d])?\s(?:d[eio]\s)?(?P<behind>[^\W\d_]{{3,12}})\.?,?\s(?:de[l]?\s)?{_YEAR}(?!\d)"
    rf"|(?<![^\W\d_])(?P<before>[^\W\d_]{{3,12}})\.?\s{_DAY}(?:st|nd|rd|th)?,\s{_YEAR}(?!\d)"
)
_MONTHS: Final = frozenset(map(str.casefold, _LISTS.words("month_name")))
# Before a number of three parts: a plot of India, and a block of Japan ("chome-banchi-go"), whose parts have no zeros.
_PLOT: Final = re.compile(rf"(?:\b(?:{_LISTS.any_of('plot')})\.?|#)\s?[:#-]?\s?$", re.IGNORECASE)
_JAPAN: Final = re.compile(rf"(?:{_LISTS.any_of('japan')})(?:.{{0,30}}[^\d\s])?(?<!{_LISTS.any_of('road')})$")
_LIKE_BLOCK: Final = re.compile(r"\d{4}-[1-9]\d?-[1-9]\d?")
_MOST_BEFORE: Final = 60  # characters
# "LED 36W 969 zł", "Kod: 599690311234". The codes of the post are shorter.
_SUM: Final = re.compile(
    rf"\b(?:{_LISTS.any_of('money_before')})\.\s?\d[\d,]*(?:\.\d+)?(?!\d|/\d)|[₹€£¥₽₺₫₩]\s?\d"
    rf"|\d\s?(?:(?:{_LISTS.any_of('money')})(?!\w)|[₹€£₽₺₫₩])|[$]\s?\d+[.,]\d\d\b"
    rf"|\b(?:{_LISTS.any_of('goods_code')})\b\.?\s?:\s?\w*\d{{5}}"
    rf"|\b(?:{_LISTS.any_of('code')})\b\.?\s?:\s?\w*\d{{8}}",
    re.IGNORECASE,
)


def has_day(text: str) -> bool:
    """Whether a text has a day in it, and no number of a plot or of a block that looks like one.

    >>> has_day("Works extended 12/3/2005"), has_day("Survey No. 12/3/2005, Rajkot")
    (True, False)
    >>> has_day("26 Nisan 2014, Yorumlar"), has_day("Dec 04, 2015"), has_day("12 May Road, Leeds")
    (True, True, False)
    """
    for found in _NAMED.finditer(text):
        if (found["behind"] or found["before"]).casefold() in _MONTHS:
            return True
    for found in _DATED.finditer(text):
        before = text[max(0, found.start() - _MOST_BEFORE) : found.start()]
        is_block = _LIKE_BLOCK.fullmatch(found[0]) is not None and _JAPAN.search(before) is not None
        if not is_block and _PLOT.search(before) is None:
            return True
    return False


def has_sum(text: str) -> bool:
    """Whether a text has a sum of money or the code of a thing in it.

    >>> has_sum("LED 36W 969 zł"), has_sum("ul. Szklana 4, 77-400 Złotów")
    (True, False)
    """
    return _SUM.search(text) is not None
