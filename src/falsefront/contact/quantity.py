"""Least quantities: `300 pairs` out of "Min. order: 300 Pairs" or "≥300双"."""

import re
import unicodedata
from typing import Final

_QUANTITY: Final = re.compile(
    r"(\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+(?!\d)|(?:\.\d{3}){2,}(?!\d))|\d+(?:\.\d+)?)"
    r"\s*(?:(?:[-–~]|to)\s*\d[\d,.]*\s*)?([^\W\d_][\w/ .()]{0,30}"
    r"|[件个吨公斤千克克升袋包瓶箱套双支])?",
    re.UNICODE,
)
_SEPARATORS: Final = re.compile(r"[, ]|\.(?=\d{3}\.)|(?<=\.\d{3})\.")
# "1.000 Stück" are thousand; of what is weighed or measured it may be one with its thousandths.
_THOUSANDS: Final = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_MEASURES: Final = re.compile(
    r"|k?gs?|kgs?|kilo(?:gram)?s?|g|gr|grams?|t|tons?|tonnes?|mt|m\.?t|l|ltrs?|lit(?:er|re)s?|ml|m|mtrs?|met(?:er|re)s?"
    r"|m[²³23]|cbm|sqm|lbs?|кг|г|т|л|м|公斤|千克|克|吨|升|米",
    re.IGNORECASE,
)
_UNIT_END: Final = re.compile(r"\s*(?:\(.*|min\b.*|起.*|以上.*|moq.*)$", re.IGNORECASE)


def least_quantity(raw: str) -> str | None:
    """Return the first quantity of a string with its unit in lower case, None where there is none.

    >>> least_quantity("300 Pairs"), least_quantity(">= 1,000 kg"), least_quantity("negotiable")
    ('300 pairs', '1000 kg', None)
    """
    found = _QUANTITY.search(unicodedata.normalize("NFKC", raw[:200]))
    if found is None:
        return None
    unit = _UNIT_END.sub("", (found[2] or "").split("/")[0]).strip(" .").lower()
    number = _SEPARATORS.sub("", found[1])
    if _THOUSANDS.fullmatch(number) and not _MEASURES.fullmatch(unit):
        number = number.replace(".", "")
    return f"{number} {unit}".strip()
