"""Telephone numbers that templates come with and nobody has: no claim of anybody, however often they stand on pages."""

import re
from typing import Final

# Odoo prints +1 555-555-5556 until it is changed; no area of North America is 555 (NANPA). Mexico, Turkey and China
# have numbers that begin so: only the prefix of North America apart from the rest tells.
_AREA_555: Final = re.compile(
    r"(?:tel:)?\s*(?:(?:\+|00)\s?1[\s.(-]{0,3}555|1[.(-]\s?\(?555)[\s.)-]{0,2}\d{3}[\s.-]?\d{4}"
)
_COUNTED: Final = frozenset({
    "1234567890", "0123456789", "123456789", "12345678", "9876543210", "987654321", "5551234567", "5555555555",
    "5555555556",
})  # fmt: skip
_PREFIX: Final = re.compile(r"\s*(?:tel:)?\s*(?:(?:\+|00)\s?1|1(?=[\s.(-]))")  # of North America, apart from the rest
_ONE_DIGIT: Final = re.compile(r"(\d)\1{8,}|(?:[1-9]\d{0,2})?0{7,}")  # 000... also behind the code of a country
_MOST_CHARS: Final = 40


def is_placeholder(raw: str) -> bool:
    """Whether a string is a number that stands for one: counted up, all one digit, or of the area 555.

    >>> is_placeholder("+1 555-555-5556"), is_placeholder("123-456-7890"), is_placeholder("(00) 00000-0000")
    (True, True, True)
    >>> is_placeholder("+1 (555) 123-4567")
    True
    >>> is_placeholder("+1 202 555 0123"), is_placeholder("155 5123 4567"), is_placeholder("400 888 8888")
    (False, False, False)
    """
    if len(raw) > _MOST_CHARS:
        return False
    digits = re.sub(r"\D", "", raw)
    return (
        _AREA_555.fullmatch(raw.strip()) is not None
        or digits in _COUNTED
        or re.sub(r"\D", "", _PREFIX.sub("", raw, count=1)) in _COUNTED
        or _ONE_DIGIT.fullmatch(digits) is not None
    )
