"""Cuts Chinese text into pieces that read alike wherever they stand, and remembers what each came to.

A piece is a stretch of characters between numbers and bars (和平路, 和盛大厦), or a number with its generic word
(88号, 3单元). What a stretch comes to depends on no more than what kind of sign follows it, where no look-around of the
scanner reaches over its ends. A piece is tried once, with a number, letter or bar of that kind behind it; where the
scanner does not stop at its end just so, texts with that piece are scanned as a whole. The scanner is the judge of
what a text says; this is only a memory, up to a bound.
"""

import re
from collections.abc import Callable

from falsefront.address.lexicon.chinese import LOU_OF_NAME, PIECE_MARKERS
from falsefront.address.parts.items import Code, Free, Item, Label, Street

_BEHIND_HAO = r"(?![之甲乙丙丁院门线公路街馆信邮地]|大街|大道|支路|[a-z](?![a-z0-9座栋幢区楼号-]))"
_PIECE = re.compile(
    r"(?:[0-9]+(?:-[0-9]+)*|[a-eg-z](?:[0-9]+)?)"
    rf"(?:号(?={LOU_OF_NAME})|{PIECE_MARKERS}|#(?![-楼])|号{_BEHIND_HAO})"
    r"|[0-9]+(?:-[0-9]+)*(?=\||$)|[^0-9a-z|#\s-]+|\|+"
)
# What follows a stretch of characters, by its first sign: what is put behind it for trying, and what that comes to.
_TRIALS: dict[str, tuple[str, tuple[Item, ...]]] = {
    "": ("", ()),
    "|": ("|", ()),
    "1": ("1111号", (Free("1111", True),)),
    "a": ("a座", (Label("building", "a"),)),
}
_KIND_OF_SIGN = dict.fromkeys("0123456789", "1") | dict.fromkeys("abcdefghijklmnopqrstuvwxyz", "a") | {"|": "|", "": ""}
_CONJUNCTIONS = frozenset("与和跟暨及、&")
_LOOKS_BACK = re.compile("之|国道|省道|县道")  # what begins so asks what stood before
_LOOKS_ON = {"1": "附下负第甲乙丙丁之", "a": "附下负第甲乙丙丁之号道", "|": "", "": ""}  # what ends so reaches for more
_SMALL = frozenset({Free, Label, Code})

Scanned = tuple[list[Item], bool]  # items of a text, and whether they depend on what stood before


class HanPieces:
    """Remembers pieces; `scan` is the scanner for one text, asked once for each piece and kind of sign behind it."""

    _BOUND = 100_000

    def __init__(self, scan: Callable[[str], Scanned]) -> None:
        """Take the scanner."""
        self._scan = scan
        self._seen: dict[str, tuple[Item, ...] | None] = {}

    def items(self, text: str, at: int, found: list[Item]) -> list[Item] | None:
        """Return the items found before `at` and those behind it; None where the text must be scanned as a whole."""
        pieces = _PIECE.findall(text, at)
        if sum(map(len, pieces)) != len(text) - at:
            return None
        items = found.copy()
        seen = self._seen
        pieces.append("")
        for place, piece in enumerate(pieces):
            sign = piece[:1]
            if sign in "|":  # a bar, or the end
                continue
            kind = _KIND_OF_SIGN.get(sign)
            if kind is None:
                kind = _KIND_OF_SIGN[pieces[place + 1][:1]]
                if sign in _CONJUNCTIONS and items and type(items[-1]) is Street:
                    return None
                piece += kind
            try:
                known = seen[piece]
            except KeyError:
                known = self._try(piece, sign not in _KIND_OF_SIGN)
            if known is None:
                return None
            items += known
        return items

    def _try(self, piece: str, is_stretch: bool) -> tuple[Item, ...] | None:
        known = self._stretch(piece) if is_stretch else self._small(piece)
        if len(self._seen) >= self._BOUND:
            self._seen.clear()
        self._seen[piece] = known
        return known

    def _stretch(self, piece: str) -> tuple[Item, ...] | None:
        kind = piece[-1:] if piece[-1:] in _TRIALS else ""
        stretch = piece[: -len(kind)] if kind else piece
        behind, expected = _TRIALS[kind]
        if _LOOKS_BACK.match(stretch) or stretch[-1] in _LOOKS_ON[kind]:
            return None
        items, is_dependent = self._scan(stretch + behind)
        cut = len(items) - len(expected)
        return tuple(items[:cut]) if not is_dependent and tuple(items[cut:]) == expected else None

    def _small(self, piece: str) -> tuple[Item, ...] | None:
        items, is_dependent = self._scan(piece)
        return tuple(items) if not is_dependent and len(items) == 1 and type(items[0]) in _SMALL else None
