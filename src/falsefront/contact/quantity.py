"""Least quantities: `300 pairs` out of "Min. order: 300 Pairs" or "≥300双"."""

import re
import unicodedata
from typing import Final

_QUANTITY: Final = re.compile(
    r"(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s*(?:(?:[-–~]|to)\s*\d[\d,.]*\s*)?([^\W\d_][\w/ .()]{0,30}"
    r"|[件个吨公斤千克克升袋包瓶箱套双支])?",
    re.UNICODE,
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
    number = found[1].replace(",", "")
    return f"{number} {unit}".strip()
