"""Telephone numbers of North America that are written in letters: "(800) 555-BEAK", "1-800-LLLOOMS" (ITU-T E.161)."""

import re
from typing import Final

_AREA: Final = r"(?:\+?1[\s.-]{0,2})?\(?([2-9]\d\d)\)?[\s.-]{1,2}"
_SUBSCRIBER: Final = (
    r"([2-9]\d\d[\s.-]?[A-Z]{4}|[A-Z]{7}|[A-Z]{3}[\s.-][A-Z]{4}|[A-Z]{4}[\s.-][A-Z]{3}|[A-Z]{3}[\s.-]\d{4}"
    r"|[2-9][A-Z]{2}[\s.-]?[A-Z]{4})"
)
# What the letters come to stands behind them in brackets, or does not.
_IN_LETTERS: Final = re.compile(rf"(?<![\w+]){_AREA}{_SUBSCRIBER}(?![\w-])(\s?\(\d{{4,7}}\))?(\s+(?=[(+\d]))?")
_FREE_AREAS: Final = frozenset({"800", "833", "844", "855", "866", "877", "888"})
_KEYS: Final = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
_PARTS: Final = re.compile(r"[\s.-]")
# What may stand before such a number: where it is rung from.
_BARE: Final = re.compile(r"[^\w]*(?:(?:direct|local|nationwide|toll[ -]free)(?: calls?)?\s?:\s*)?", re.IGNORECASE)
_EXCHANGE: Final = 3  # digits


def in_letters(text: str) -> list[tuple[str, int, bool]]:
    """Return each number in letters as it stands, where it begins, and whether it tells itself to be a telephone.

    It does by an area of free calls, or by the digits behind it that its letters come to where no words stand before
    it: "Fax:", "Permit", somebody's name.

    >>> in_letters("Call: (800) 555-BEAK (2325) or (818) 555-0142"), in_letters("Route 800 MAIN ROAD")
    ([('(800) 555-BEAK (2325)', 6, True)], [])
    >>> in_letters("Local: (417) 555-BEAK (2325)"), in_letters("Permit 417-555-BEAK (2325)")
    ([('(417) 555-BEAK (2325)', 7, True)], [('417-555-BEAK (2325)', 7, False)])
    """
    return [
        (found[0].rstrip(), found.start(), found[1] in _FREE_AREAS or _is_spelled(found, text[: found.start()]))
        for found in _IN_LETTERS.finditer(text)
    ]


def _is_spelled(found: re.Match[str], before: str) -> bool:
    """Whether the digits in brackets behind letters are those its letters come to, and nothing says whose it is."""
    if not _BARE.fullmatch(before):
        return False
    number = _PARTS.sub("", found[2]).translate(_KEYS)
    return bool(found[3]) and number.endswith(found[3].strip(" ()"))


def in_digits(text: str) -> str:
    """Return a text with the numbers in letters as they are dialled, each parted from one behind it.

    >>> in_digits("(800) 555-BEAK (2325)"), in_digits("1-800-LLLOOMS"), in_digits("(800) 555-0142")
    ('+1 (800) 555-2325', '+1 (800) 555-6667', '(800) 555-0142')
    """
    return _IN_LETTERS.sub(_dialled, text)


def _dialled(found: re.Match[str]) -> str:
    number = _PARTS.sub("", found[2]).translate(_KEYS)
    return f"+1 ({found[1]}) {number[:_EXCHANGE]}-{number[_EXCHANGE:]}{';' if found[4] else ''}"
