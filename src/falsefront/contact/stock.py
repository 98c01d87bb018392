"""Whether a thing can be had, as shops say it in words."""

import re
from typing import Final

from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# What words come to, the first that fits: "not available" before "available". After schema.org's ItemAvailability.
_PATTERNS: Final = tuple(
    (meant, late(_LISTS.any_of(name), re.IGNORECASE))
    for meant, name in (
        ("Discontinued", "discontinued"),
        ("Sold Out", "sold_out"),
        ("Out Of Stock", "out_of_stock"),
        ("Pre Order", "pre_order"),
        ("Back Order", "back_order"),
        ("Limited Availability", "limited"),
        ("In Stock", "in_stock"),
    )
)
# Where nothing but a number of pieces is said.
_PIECES: Final = re.compile(rf"\W*(\d{{1,6}})\s?(?:{_LISTS.any_of('piece')})\b\.?\W*", re.IGNORECASE)
_MAX_CHARS: Final = 120  # a longer text speaks of more than a stock


@remembered
def stock(text: str) -> str | None:
    """Return what a few words say of a stock, None for anything else.

    >>> stock("Nicht auf Lager"), stock("12 in stock"), stock("en rupture de stock"), stock("blue")
    ('Out Of Stock', 'In Stock', 'Out Of Stock', None)
    """
    if len(text) > _MAX_CHARS:
        return None
    return next((meant for meant, words in _PATTERNS if words.search(text)), None)


def stock_of_pieces(text: str) -> str | None:
    """Return what a number of pieces says where it is known to be that of a stock; elsewhere it is a pack's.

    >>> stock_of_pieces("5 Stück"), stock_of_pieces("0 szt."), stock_of_pieces("5 kg")
    ('In Stock', 'Out Of Stock', None)
    """
    pieces = _PIECES.fullmatch(text[:_MAX_CHARS])
    if pieces is None:
        return None
    return "In Stock" if int(pieces[1]) else "Out Of Stock"
