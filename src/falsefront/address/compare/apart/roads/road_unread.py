"""A number in a quarter where one side names a road, and the other has words that nobody read: they may be its road.

268 Ly Thai To Street, District 10 is a house of that road, and "268 LyThuongKiet, District 10" one of another, of which
nothing but the quarter was understood. Who leaves the road out has no words that the other side lacks.
"""

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import partial_ratio

from falsefront.address.abroad.canonical import are_not_chinese
from falsefront.address.lexicon.abroad import (
    AREA_WORDS,
    FLOOR_WORDS,
    LEADING_AREAS,
    LEADING_DEVELOPMENTS,
    LEADING_TYPES,
    PLOT_WORDS,
    ROAD_TYPES,
    UNIT_WORDS,
    USES,
    is_said_in,
)
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_LEAST: Final = 4  # letters of a word that may be a road's name
_BY_NUMBER: Final = "VN"  # where a road stands right behind its house's number
_LED: Final = rf"(?:(?:{'|'.join(longest_first(frozenset(LEADING_TYPES) | forms('abroad.road.or_ward')))})\.? )?"
_KIND: Final = re.compile(
    rf"^(?:{'|'.join(longest_first(frozenset(LEADING_TYPES) | forms('abroad.vietnam.boulevard')))})\.? (?=\w)"
    rf"|(?<=\w) (?:{'|'.join(longest_first(frozenset(ROAD_TYPES)))})\.?$"
)
_NAME: Final = r"[^\W\d_]{2,}(?: [^\W\d_]{2,})*"
_PLOT: Final = re.compile(rf"\b(?:{'|'.join(longest_first(PLOT_WORDS))})\W*$")
_NO_ROADS: Final = frozenset({*AREA_WORDS, *LEADING_AREAS, *LEADING_DEVELOPMENTS, *FLOOR_WORDS, *UNIT_WORDS})
_SAID_SO: Final = (("abroad.area", AREA_WORDS), ("abroad.area.leading", LEADING_AREAS))
_ESTATES: Final = frozenset(
    {*USES, *(word for kind, words in _SAID_SO for word in words if is_said_in(kind, word, _BY_NUMBER))}
)
_ALIKE: Final = 80  # of a hundred, from which a road's name stands in a text run together


def road_unread_apart(a: Reading, b: Reading) -> str | None:
    """Return why a number in a quarter of both is no house of one side's road, abroad; None where it may be."""
    if a.number is None or a.number != b.number or _areas(a).isdisjoint(_areas(b)):
        return None
    if not are_not_chinese(a, b) or a.lane or b.lane or (a.road and b.road):
        return None
    if _BY_NUMBER in (a.country, b.country) and (names := _names_at_number(a, b)) is not None:
        return f"two roads behind one number: {names[0]!r} and {names[1]!r}"
    if a.road is b.road:
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


def _names_at_number(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return what stands right behind the number of both, where neither has the other's, whatever it was read as."""
    left, right = (
        _behind_number(reading.raw, str(reading.number), reading.road.name.text.lower() if reading.road else "")
        for reading in (a, b)
    )
    if not (left and right) or left[0] == right[0]:
        return None
    if _KIND.sub("", left[0], count=1) == _KIND.sub("", right[0], count=1):
        return None  # Đại lộ Sao Mai, Sao Mai Blvd.
    words = left[0].split(), right[0].split()
    has_estate = any(_ESTATES & {*one, *map(" ".join, pairwise(one))} for one in words)
    if has_estate and any(len(word) >= _LEAST for word in {*words[0]} & {*words[1]} - _ESTATES):
        return None  # Khu cong nghiep Owl, Owl Industrial Park
    is_one = any(_is_whole_in(one, text) for one, text in ((words[0], right[1]), (words[1], left[1])))
    return None if is_one else (left[0], right[0])


def _is_whole_in(name: list[str], text: str) -> bool:
    """Whether a name stands in a text in whole words, which may be run together.

    >>> _is_whole_in(["hang", "ga"], "31 hang gai"), _is_whole_in(["hang", "gai"], "31 hanggai street")
    (False, True)
    """
    return re.search(rf"(?<![^\W\d_]){'[ -]?'.join(map(re.escape, name))}(?![^\W\d_])", text) is not None


@lru_cache(maxsize=4096)
def _behind_number(raw: str, number: str, road: str) -> tuple[str, str] | None:
    """Return the road or name right behind a number, and the text, folded; None where a part of the town stands there.

    >>> _behind_number("Số 12 đường Lê Lợi, Quận 1", "12", ""), _behind_number("12 Phường 3, Quận 1", "12", "")
    (('le loi', 'so 12 duong le loi, quan 1'), None)
    """
    text = folded_again(raw).text.lower()
    if road:
        return road, f"{road} {text}"
    found = re.search(rf"(?<![\w/.-]){re.escape(number)},? {_LED}({_NAME})(?=\s*(?:[,.;(]|$))", text)
    if found is None or found[1].split()[0] in _NO_ROADS or _PLOT.search(text, 0, found.start()):
        return None
    return found[1], text


def _areas(reading: Reading) -> set[str]:
    return {area.name.key for area in reading.areas}


def _is_said(word: str, known: set[str]) -> bool:
    return word in known or any(OSA.distance(word, other, score_cutoff=1) <= 1 for other in known)


def _words(reading: Reading) -> set[str]:
    return set(reading.raw.lower().replace(",", " ").replace(".", " ").split())
