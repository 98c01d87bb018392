"""Blanks, lines and digits as forms and exports have them: what looks at a text as it stands sees one blank, one comma.

A no-break space or two blanks between "Block" and "F" are one, a line's end and a bar part as a comma does, and
full-width digits are digits.
"""

import re
from typing import Final

_BLANKS: Final = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+| {2,}")
_LINES: Final = re.compile(r"[ \t,;\u00a0]*(?:[\r\n]+|\|)[ \t,;\u00a0]*")
_SPACED_OUT: Final = re.compile(r"(?<!\S)\S\s\S\s\S(?!\S)")  # Y e j i n  B e i: two blanks part words there
_FULL_WIDTH: Final = {0xFF10 + digit: str(digit) for digit in range(10)}


def with_plain_blanks(text: str) -> str:
    r"""Return a text with one blank between words, commas for its lines and plain digits; most as they are.

    >>> with_plain_blanks("House 23,\u00a0Block\u00a0F"), with_plain_blanks("\uff18号")
    ('House 23, Block F', '8号')
    >>> with_plain_blanks("88 Owl St |  Leeds\nUK")
    '88 Owl St, Leeds, UK'
    """
    is_ascii = text.isascii()
    if is_ascii and text.isprintable() and "|" not in text and "  " not in text:  # lines and tabs are not printed
        return text
    if _SPACED_OUT.search(text) is not None:
        return text
    if "\n" in text or "|" in text or "\r" in text:
        text = _LINES.sub(", ", text.strip())
    text = _BLANKS.sub(" ", text)
    return text if is_ascii else text.translate(_FULL_WIDTH)
