"""Lines that fit a terminal: as wide as it shows them, where a Chinese character takes two columns.

Widths: Unicode Standard Annex 11, East Asian Width; what combines or formats takes none.
"""

import re
import unicodedata
from collections.abc import Iterator

HANGING = 2  # columns by which the further lines of one stand in
_PIECES = re.compile(r"\s+|[^\s]+")
_NOT_AT_THE_START = frozenset("，。、；：？！）】》」』”’,.;:?!)]}%")
_NOT_AT_THE_END = frozenset("（【《「『“‘([{")


def columns(text: str) -> int:
    """Return how many columns a terminal shows a text in.

    >>> columns("Xingtai"), columns("邢台市"), columns("cafe\u0301")
    (7, 6, 4)
    """
    return len(text) if text.isascii() else sum(map(_column, text))


def folded(line: str, width: int, *, cuts: bool = True) -> list[str]:
    """Return a line in lines of at most `width` columns; further ones stand in, a word longer than that is cut.

    Without `cuts` such a word stands whole, in a line that is longer: an address of a page, a hash, to be copied.

    >>> folded("  Room 5, Jinhai Tower", 16)
    ['  Room 5, Jinhai', '    Tower']
    >>> folded("河北省邢台市信都区", 10)
    ['河北省邢台', '  市信都区']
    >>> folded("see https://shop.example/contact", 16, cuts=False)
    ['see', '  https://shop.example/contact']
    """
    stands_in = len(line) - len(line.lstrip(" "))
    hanging = " " * min(stands_in + HANGING, width // 2)
    lines: list[str] = []
    current = " " * min(stands_in, width // 2)
    is_empty = True
    for piece in _pieces(line.strip(), width - len(hanging) if cuts else None):
        if not is_empty and columns(current) + columns(piece.rstrip()) > width:
            lines.append(current.rstrip())
            current, piece = hanging, piece.lstrip()
        current += piece
        is_empty = False
    return [*lines, current.rstrip()]


def _pieces(text: str, most: int | None) -> Iterator[str]:
    """Give the pieces between which a line may end, each with the spaces before it; none is wider than `most`."""
    spaces = ""
    for found in _PIECES.finditer(text):
        if found[0].isspace():
            spaces = found[0]
            continue
        for part in _parts(found[0], most):
            yield spaces + part
            spaces = ""


def _parts(word: str, most: int | None) -> Iterator[str]:
    """Give a word whole where it fits; Chinese may be parted between any two characters, save before a full stop."""
    if word.isascii() and (most is None or len(word) <= most):
        yield word
        return
    part, width = "", 0
    for char in word:
        taken = _column(char)
        may_end = part and taken and (_column(part[-1]) == 2 or taken == 2)
        is_kept = char in _NOT_AT_THE_START or (part and part[-1] in _NOT_AT_THE_END)
        if part and ((most is not None and width + taken > most) or (may_end and not is_kept)):
            yield part
            part, width = "", 0
        part, width = part + char, width + taken
    if part:
        yield part


def _column(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1
