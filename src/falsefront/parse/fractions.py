"""Hundredths of a price that only their size or their height parts from its units."""

import re
from collections.abc import Sequence
from typing import Final

_FRACTION: Final = re.compile(r"\d{2}(?![\d.,:%/x×-])(?:\s?[^\d\s]{0,4})?")
_MOST_CHARS: Final = 8


def with_fractions(pieces: Sequence[str], start: int, end: int) -> str:
    """Return the text of some pieces; hundredths that only their size parts from the units are parted by a space.

    >>> with_fractions(["$", "7", "89"], 0, 3), with_fractions(["89,", "99", " zł"], 0, 3)
    ('$7 89', '89,99 zł')
    """
    if end - start == 1:  # most often
        return pieces[start]
    return texts_from(pieces, start, end)[-1] if start < end else ""


def texts_from(pieces: Sequence[str], start: int, end: int) -> list[str]:
    """Return what `with_fractions` makes of some pieces: of the first, of the first two, and so on to the end.

    >>> texts_from(["$", "7", "89"], 0, 3)
    ['$', '$7', '$7 89']
    """
    found: list[str] = []
    text = ""
    for piece in pieces[start:end]:
        is_fraction = text[-1:].isdigit() and len(piece) <= _MOST_CHARS and _FRACTION.fullmatch(piece) is not None
        text += f" {piece}" if is_fraction else piece
        found.append(text)
    return found
