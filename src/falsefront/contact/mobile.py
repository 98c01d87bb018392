"""Where a Chinese mobile number was issued. A hint and no more: numbers are carried along when people move.

The first seven digits of a number were given out city by city. Read from the table line by line when a prefix is asked
for; a prefix takes about a millisecond the first time.
"""

from bisect import bisect_right
from functools import cache
from pathlib import Path
from typing import Final

from falsefront.text.once import once

_TABLE: Final = Path(__file__).parent / "data" / "mobile_prefixes.tsv"
_MOBILE = "+861"
_LENGTH = len("+8613800000000")
PREFIX: Final = 3  # digits


def city_of_mobile(phone: str) -> str | None:
    """Return the code of the division a mobile number in E.164 was issued in; None of any other, and of the unknown.

    >>> city_of_mobile("+8613000000123"), city_of_mobile("+863195550101")
    ('3701', None)
    """
    if not phone.startswith(_MOBILE) or len(phone) != _LENGTH:
        return None
    starts, ends, codes = _ranges(phone[3:6])
    number = int(phone[6:10])
    at = bisect_right(starts, number) - 1
    return codes[at] if at >= 0 and number <= ends[at] else None


@cache  # a hundred prefixes at most
def _ranges(prefix: str) -> tuple[list[int], list[int], list[str]]:
    found: list[tuple[int, int, str]] = []
    for line in _lines().get(prefix, ()):
        _, code, ranges = line.split("\t")
        for part in ranges.split(","):
            first, _, last = part.partition("-")
            found.append((int(first), int(last or first), code))
    found.sort()
    return [first for first, _, _ in found], [last for _, last, _ in found], [code for _, _, code in found]


@once
def _lines() -> dict[str, list[str]]:
    """Return the lines of the table by the three digits that they begin with."""
    found: dict[str, list[str]] = {}
    for line in _TABLE.read_text("utf-8").split("\n"):
        if line[:1].isdigit():
            found.setdefault(line[:PREFIX], []).append(line)
    return found
