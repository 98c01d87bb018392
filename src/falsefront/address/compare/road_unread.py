"""A number in a quarter where one side names a road, and the other has words that nobody read: they may be its road.

268 Ly Thai To Street, District 10 is a house of that road, and "268 LyThuongKiet, District 10" one of another, of which
nothing but the quarter was understood. Who leaves the road out has no words that the other side lacks.
"""

from typing import Final

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import partial_ratio

from falsefront.address.abroad.canonical import are_not_chinese
from falsefront.address.reading import Reading

_LEAST: Final = 4  # letters of a word that may be a road's name
_ALIKE: Final = 80  # of a hundred, from which a road's name stands in a text run together


def road_unread_apart(a: Reading, b: Reading) -> str | None:
    """Return why a number in a quarter of both is no house of one side's road, abroad; None where it may be."""
    if a.number is None or a.number != b.number or _areas(a).isdisjoint(_areas(b)):
        return None
    if (a.road is None) == (b.road is None) or not are_not_chinese(a, b) or a.lane or b.lane:
        return None
    sided, bare = (a, b) if a.road is not None else (b, a)
    if sided.road is None or (bare.developments and sided.developments):
        return None
    known = _words(sided)
    letters = "".join(filter(str.isalnum, bare.raw.lower()))
    if partial_ratio(sided.road.name.key, letters) >= _ALIKE:
        return None  # unread there, but said: Bang Na-Trat, Bangna-Trad
    words = [word for word in bare.leftover if len(word) >= _LEAST and word.isalpha() and not _is_said(word, known)]
    return f"a road, and words that may be another: {sided.road.name.text!r} and {' '.join(words)!r}" if words else None


def _areas(reading: Reading) -> set[str]:
    return {area.name.key for area in reading.areas}


def _is_said(word: str, known: set[str]) -> bool:
    return word in known or any(OSA.distance(word, other, score_cutoff=1) <= 1 for other in known)


def _words(reading: Reading) -> set[str]:
    return set(reading.raw.lower().replace(",", " ").replace(".", " ").split())
