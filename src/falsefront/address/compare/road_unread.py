"""A number in a quarter where one side names a road, and the other has words that nobody read: they may be its road.

268 Ly Thai To Street, District 10 is a house of that road, and "268 LyThuongKiet, District 10" one of another, of which
nothing but the quarter was understood. Who leaves the road out has no words that the other side lacks.
"""

from typing import Final

from rapidfuzz.distance import OSA

from falsefront.address.abroad.canonical import are_not_chinese
from falsefront.address.reading import Reading

_LEAST: Final = 4  # letters of a word that may be a road's name


def road_unread(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return the road of one side and such words of the other, abroad; None where there are none."""
    if (a.road is None) == (b.road is None) or not are_not_chinese(a, b) or a.lane or b.lane:
        return None
    sided, bare = (a, b) if a.road is not None else (b, a)
    if sided.road is None or (bare.developments and sided.developments):
        return None
    known, theirs = _words(sided), _words(bare)
    if all(_is_said(word, theirs) for word in sided.road.name.text.lower().split()):
        return None  # unread there, but said
    words = [word for word in bare.leftover if len(word) >= _LEAST and word.isalpha() and not _is_said(word, known)]
    return (repr(sided.road.name.text), repr(" ".join(words))) if words else None


def _is_said(word: str, known: set[str]) -> bool:
    return word in known or any(OSA.distance(word, other, score_cutoff=1) <= 1 for other in known)


def _words(reading: Reading) -> set[str]:
    return set(reading.raw.lower().replace(",", " ").replace(".", " ").split())
