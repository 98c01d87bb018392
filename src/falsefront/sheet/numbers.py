"""What a spreadsheet shows for the number it keeps: digits without a stray ".0", days as dates (ISO 8601), its zeros.

A workbook keeps a day as the count of days since its epoch, and tells by the format of the cell that it is one
(ECMA-376 part 1, 18.8.30 and 18.17.4).
"""

import re
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Final

EPOCHS: Final = {False: datetime(1899, 12, 30), True: datetime(1904, 1, 1)}  # noqa: DTZ001 - a wall calendar
LEAP_BUG_DAY: Final = 60  # in the first calendar this is 29 February 1900, which never was; days before it are one off
MOST_DAYS: Final = 2_958_466  # 31 December 9999 and a day
DIGITS: Final = 15  # that a spreadsheet keeps of a number

# Built-in formats that show a day or a time, some of them in East Asian editions only (ECMA-376 part 1, 18.8.30).
_DATES: Final = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_NO_LETTERS: Final = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]', re.IGNORECASE)
_DATE_LETTERS: Final = re.compile(r"[ymdhs]", re.IGNORECASE)
_ZEROS: Final = re.compile(r"0+")


def is_date_format(number: int, code: str | None) -> bool:
    """Whether a format, by its number and, where it is no built-in one, its code, shows a day or a time.

    >>> is_date_format(14, None), is_date_format(164, 'yyyy"年"m"月"'), is_date_format(165, '#,##0.00" kr"')
    (True, True, False)
    >>> is_date_format(166, "[Red]0"), is_date_format(167, "[h]:mm"), is_date_format(0, "General")
    (False, True, False)
    """
    if code is None:
        return number in _DATES
    letters = _NO_LETTERS.sub("", code.partition(";")[0])
    return letters.lower() != "general" and _DATE_LETTERS.search(letters) is not None


def shown_number(text: str, *, is_date: bool = False, code: str | None = None, since_1904: bool = False) -> str:
    """Return what a cell shows for the number that the file has; text that is no number stays.

    >>> shown_number("13912345678.0"), shown_number("1.3912345678E10"), shown_number("0.1"), shown_number("-5")
    ('13912345678', '13912345678', '0.1', '-5')
    >>> shown_number("319", code="0000"), shown_number("46112", is_date=True), shown_number("46112.5", is_date=True)
    ('0319', '2026-03-31', '2026-03-31 12:00:00')
    """
    try:
        value = Decimal(text.strip())
    except InvalidOperation:
        return text
    if not value.is_finite():
        return text
    if is_date and 0 <= value < MOST_DAYS:
        return _shown_day(value, since_1904=since_1904)
    shown = format(Decimal(f"{value:.{DIGITS}g}"), "f") if abs(value.adjusted()) < 30 else str(value)
    if "." in shown:
        shown = shown.rstrip("0").rstrip(".")
    if code is not None and _ZEROS.fullmatch(code) and shown.isdigit():
        return shown.zfill(len(code))
    return shown


def _shown_day(value: Decimal, *, since_1904: bool) -> str:
    seconds = round(value * 86_400)
    if seconds < 86_400:
        return f"{EPOCHS[False] + timedelta(seconds=seconds):%H:%M:%S}"
    days = 1 if not since_1904 and value < LEAP_BUG_DAY else 0
    try:
        at = EPOCHS[since_1904] + timedelta(days=days, seconds=seconds)
    except OverflowError:  # the other calendar ends later, and the last second may be rounded up
        return format(value.normalize(), "f")
    return at.isoformat(sep=" ") if seconds % 86_400 else at.date().isoformat()
