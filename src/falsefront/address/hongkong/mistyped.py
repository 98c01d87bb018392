"""A locality of Hong Kong with one letter wrong, in a part of its own: San Po King, Tsim Shai Tsui, Kai Chung."""

from itertools import pairwise

from rapidfuzz.distance import OSA

from falsefront.address.gazetteer.places import Places
from falsefront.address.hongkong.piece import Piece, in_hong_kong

_SHORTEST = 7  # letters of a name in which a slip is undone
_LONGEST = 24
_LOCALITY = 6  # digits from which a code is that of a district or a locality, not of a shore


class Localities:
    """The districts and localities by their names in letters."""

    def __init__(self, places: Places) -> None:
        """Choose them among all places."""
        self._places = places
        self._keys = [
            key
            for key, named in places.latin.items()
            if len(key) >= _SHORTEST and all(code[:2] == "81" and len(code) >= _LOCALITY for code in named.codes)
        ]

    def mended(self, pieces: list[Piece]) -> list[Piece]:
        """Return pieces with the unread words of one part as the locality they are a slip of, where none is named."""
        if any(piece.named is not None and _is_locality(piece) for piece in pieces):
            return pieces
        for start, end in _parts(pieces):
            run = pieces[start:end]
            if start and all(piece.kind == "word" for piece in run) and (key := self._meant("".join(_said(run)))):
                named = in_hong_kong(self._places.latin[key])
                whole = Piece("division", " ".join(_said(run)).title(), named=named)
                return [*pieces[:start], whole, *pieces[end:]]
        return pieces

    def _meant(self, key: str) -> str:
        """Return the one name a letter away that begins alike; "" where none does, or places differ."""
        if not _SHORTEST <= len(key) <= _LONGEST:
            return ""
        near = [known for known in self._keys if known[0] == key[0] and OSA.distance(key, known, score_cutoff=1) == 1]
        return near[0] if near and len({self._places.latin[known].codes for known in near}) == 1 else ""


def _is_locality(piece: Piece) -> bool:
    return piece.named is not None and any(len(code) >= _LOCALITY for code in piece.named.codes)


def _said(run: list[Piece]) -> list[str]:
    return [piece.text for piece in run]


def _parts(pieces: list[Piece]) -> list[tuple[int, int]]:
    """Return where each part between signs begins and ends."""
    signs = [-1, *(at for at, piece in enumerate(pieces) if piece.kind == "sign"), len(pieces)]
    return [(before + 1, at) for before, at in pairwise(signs) if at > before + 1]
