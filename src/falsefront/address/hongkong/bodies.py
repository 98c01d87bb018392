"""Bodies of Hong Kong that schools and homes are called after, in English addresses."""

from itertools import zip_longest

from falsefront.address.gazetteer.hongkong import english_key
from falsefront.address.hongkong.piece import Piece
from falsefront.address.lexicon.hongkong import ESTATES


def without_bodies(pieces: list[Piece]) -> list[Piece]:
    """Return pieces without the body that an institution is called after: Po Leung Kuk before a school of its own."""
    return [
        piece
        for piece, following in zip_longest(pieces, pieces[1:])
        if following is None
        or not (piece.kind == following.kind == "estate" and _is_body(piece) and _is_run(following))
    ]


def _is_body(piece: Piece) -> bool:
    return bool(piece.known) and all(one.kind == "h" for one in piece.known)


def _is_run(piece: Piece) -> bool:
    """Whether an estate or building is a school, college, hospital or clinic."""
    return ESTATES.get(english_key(piece.text.rpartition(" ")[2])) == ESTATES["school"]
