"""Telephone numbers in digits of other scripts, and as a line that runs from right to left keeps them.

Such a line shows its groups of Arabic-Indic digits from the right, and a plus behind its last one at the left of all
(Unicode Standard Annex 9): who types what is seen puts the subscriber first, and the plus last.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

_ARABIC_INDIC: Final = re.compile("[\u0660-\u0669]")
_PLUS: Final = re.compile(r"\s?\+(?!\s?\d)")
_GROUPS: Final = re.compile(r"\d+")
_PARTED: Final = re.compile(r"[\s\u00a0.\-–()/]+")
_PLUS_BEHIND: Final = re.compile(r"(\d[\d\s\u00a0.\-–()]{6,30}\d)\s?\+\s*$")
_OTHERS: Final = {
    code: str(unicodedata.digit(chr(code)))
    for code in (*range(0x0660, 0xABFA), *range(0xFF10, 0xFF1A))
    if chr(code).isdecimal()
}
_AREA_LAST: Final = re.compile(r"([1-9]\d{5,7})\s?[-–/]\s?(0\d{1,3})")
# Where Arabic, Hebrew, Persian or Urdu is written.
RIGHT_TO_LEFT: Final = frozenset({
    "AE", "AF", "BH", "DZ", "EG", "IL", "IQ", "IR", "JO", "KW", "LB", "LY", "MA", "OM", "PK", "PS", "QA", "SA", "SD",
    "SY", "TN", "YE",
})  # fmt: skip
_RIGHT_TO_LEFT: Final = re.compile("[\u0590-\u06ff]")


def with_area_first(raw: str) -> str | None:
    """Return a number in our digits with its area before it, where a line from right to left keeps it at the end.

    >>> with_area_first("2000142-046"), with_area_first("046-2000142"), with_area_first("2000142-46")
    ('046-2000142', None, None)
    """
    found = _AREA_LAST.fullmatch(raw.strip())
    return f"{found[2]}-{found[1]}" if found else None


def in_plain_digits(text: str) -> str:
    """Return a text with the digits of all scripts as those of ours, one character for one.

    >>> in_plain_digits("٠١١ ٢٠٠ ٠١٤٢"), in_plain_digits("०२२-२००० ०१४२")
    ('011 200 0142', '022-2000 0142')
    """
    return text if text.isascii() else text.translate(_OTHERS)


def in_order(raw: str) -> str:
    """Return a number in our digits, its groups in the order in which they are dialled where they are kept backwards.

    >>> in_order("٠١٤٢ ٢٠٠ ٠١١"), in_order("٠١١-٢٠٠-٠١٤٢"), in_order("011 200 0142")
    ('011 200 0142', '011-200-0142', '011 200 0142')
    """
    if raw.isascii():
        return raw
    return next(as_shown(raw), in_plain_digits(raw)) if is_kept_backwards(raw) else in_plain_digits(raw)


def as_shown(raw: str) -> Iterator[str]:
    """Yield how a line from right to left shows a number that it keeps in another order: nothing for any other one.

    >>> list(as_shown("٠١٤٢ ٢٠٠ ٠١١")), list(as_shown("966112000142 +")), list(as_shown("0142 200 011"))
    (['011 200 0142'], ['+966112000142'], [])
    >>> list(as_shown("٠١٤٢ ٢٠٠ ١١ ٩٦٦ +")), list(as_shown("0142 200 11 966+"))
    (['+0142 200 11 966', '+966 11 200 0142'], ['+0142 200 11 966', '+966 11 200 0142'])
    """
    text = in_plain_digits(raw).strip()
    if behind := _PLUS_BEHIND.search(text):
        groups = _GROUPS.findall(behind[1])
        yield f"+{behind[1]}"
        if len(groups) > 1:
            yield f"+{' '.join(reversed(groups))}"
    elif not raw.isascii() and _ARABIC_INDIC.search(raw) and text[:1].isdecimal():
        groups = _PARTED.split(text)
        if len(groups) > 1 and all(map(str.isdecimal, groups)):
            yield " ".join(reversed(groups))


def plus_behind(text: str, end: int) -> int:
    """Return where a number that ends in a text ends with the plus behind it, on a line from right to left.

    >>> plus_behind("هاتف: 966112000142 +", 18), plus_behind("500000+ clients", 6)
    (20, 6)
    """
    found = _PLUS.match(text, end)
    return found.end() if found and _RIGHT_TO_LEFT.search(text) else end


def is_kept_backwards(raw: str) -> bool:
    """Whether a number in Arabic-Indic digits ends in its area, as its longest group stands first: "٠١٤٢ ٢٠٠ ٠١١".

    >>> is_kept_backwards("٠١٤٢ ٢٠٠ ٠١١"), is_kept_backwards("٠١١ ٢٠٠ ٠١٤٢"), is_kept_backwards("0142 200 011")
    (True, False, False)
    """
    if raw.isascii() or not _ARABIC_INDIC.search(raw):
        return False
    groups = _GROUPS.findall(raw)
    return len(groups) > 1 and len(groups[0]) > len(groups[-1]) and in_plain_digits(groups[-1]).startswith("0")
