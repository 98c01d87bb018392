"""The one way in which text from a page reaches a terminal or a log: nothing in it can move a cursor or turn a line."""

import re
import unicodedata

_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f"  # C0, DEL and C1: escape sequences start here
    "\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"  # bidi controls, zero width
    "\ud800-\udfff\U000e0000-\U000e007f]"  # lone surrogates, tags
)
_LINE_BREAKS = re.compile(r"[\t\r\n\x0b\x0c\x85\u2028\u2029]+")


def printable(text: str, *, limit: int | None = None) -> str:
    r"""Return text as one line that a terminal shows as it is; what was unsafe stands as its code point.

    >>> printable("Lab\x1b[31m ware\u202e")
    'Lab<U+001B>[31m ware<U+202E>'

    A text longer than `limit` characters is cut and ends in "…". Not for CSV, HTML or SQL.
    """
    line = _UNSAFE.sub(lambda found: f"<U+{ord(found[0]):04X}>", _LINE_BREAKS.sub(" ", text))
    return line[: limit - 1] + "…" if limit is not None and len(line) > limit else line


def columns(text: str) -> int:
    """Return how many terminal columns a printable text takes: two for wide characters, none for marks."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )
