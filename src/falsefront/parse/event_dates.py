"""Addresses under a date, where something happens on a day and no firm is: "14 May", "27 Fern Road, Leeds"."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from falsefront.parse.address_texts import is_address
from falsefront.parse.tree import Line, start_of_line
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_MONTH: Final = rf"(?:{_LISTS.any_of('month')})\.?"
_DAY: Final = rf"\d{{1,2}}(?:{_LISTS.any_of('ordinal')})?"
_SPAN: Final = rf"{_DAY}(?:\s?[-–&+]\s?{_DAY})?"
_YEAR: Final = r"(?:,?\s(?:de\s|del\s)?20\d\d\.?)?"
# A bare number behind a date is none of its hour: "3 Maja 5" is a house in a street of Poland.
_HOUR: Final = rf"\d{{1,2}}(?:[:.h]\d\d(?:\s?(?:{_LISTS.any_of('hour')}))?|\s?(?:{_LISTS.any_of('hour')}))"
_TIME: Final = rf"(?:\s?[,|–-]?\s?(?:(?:{_LISTS.any_of('at')})\s)?{_HOUR}(?:\s?[-–]\s?{_HOUR})?)?"
_DATE: Final = late(
    rf"\W{{0,3}}(?:(?:{_LISTS.any_of('weekday')})\.?,?\s)?"
    rf"(?:{_SPAN}\s(?:of\s|de\s|d['’])?{_MONTH}{_YEAR}|{_MONTH}\s{_SPAN}{_YEAR}"
    rf"|\d{{1,2}}[./]\d{{1,2}}[./]20\d\d){_TIME}\W{{0,3}}",
    re.IGNORECASE,
)
_LIKE_A_ROAD: Final = late(rf"\W*{_DAY}\sde\s{_MONTH}\W*", re.IGNORECASE)
_CERTAIN: Final = re.compile(
    rf"20\d\d|\d[:.h]\d|\d\s?(?:{_LISTS.any_of('hour')})\b|\b(?:{_LISTS.any_of('weekday')})\b", re.IGNORECASE
)
_WITHIN: Final = late(
    rf"(?<!\w)(?:{_SPAN}\s(?:of\s|de\s|d['’])?{_MONTH}|{_MONTH}\s{_SPAN})(?!\w)|{_LISTS.any_of('day')}", re.IGNORECASE
)
_MOST_CHARS: Final = 60
_FEWEST_CHARS: Final = 5


def is_of_event(lines: Sequence[Line], start: int, raw: str) -> bool:
    """Whether an address that begins at a piece of text stands under a date, or begins with one on its first line."""
    first, *rest = raw.split("\n")
    if rest and _is_certain(first) and is_address(", ".join(rest)):
        return True
    at = bisect_right(lines, start, key=start_of_line) - 1
    return at > 0 and lines[at - 1].zone == lines[at].zone and _is_certain(lines[at - 1].text)


def without_date(raw: str) -> str:
    """Return an address without the date on its first line."""
    first, _, rest = raw.partition("\n")
    return rest if rest and _is_certain(first) and is_address(rest.replace("\n", ", ")) else raw


def _is_certain(text: str) -> bool:
    """Whether a line is a day, and no road named for one: "9 de Julio" is a day only with year, hour or weekday."""
    return is_date(text) and (_LIKE_A_ROAD.fullmatch(text) is None or _CERTAIN.search(text) is not None)


def names_day(text: str) -> bool:
    """Whether a day stands somewhere in a text, with the name of its month.

    >>> [names_day(text) for text in ("A talk on 17 March at 3 pm", "4月12日 社内野球部", "Elm Road 17")]
    [True, True, False]
    """
    return _WITHIN.search(text) is not None


@remembered
def is_date(text: str) -> bool:
    """Whether a line is a day and nothing else.

    >>> [is_date(text) for text in ("14 May", "Saturday, 14th May 2027, 7.30 pm", "24. – 26. September", "14.05.2027")]
    [True, True, True, True]
    >>> [is_date(text) for text in ("25 de Mayo 1234", "3 Maja 5", "Updated 14 May", "May Road 14", "2027")]
    [False, False, False, False, False]
    """
    return _FEWEST_CHARS <= len(text) <= _MOST_CHARS and _DATE.fullmatch(text) is not None
