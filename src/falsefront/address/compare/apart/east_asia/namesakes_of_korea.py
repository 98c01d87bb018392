"""Cities and districts of one name in Korea: Gwangju-si of Gyeonggi is not Gwangju, nor one Jung-gu another.

A district that several cities have says nothing where only one side names its city. Postcodes tell provinces: those of
before 2015 by their first digit, those of today by their first two (Korea Post). Roads are called by syllables that
the Revised Romanisation spells by rule, so that two names of proper syllables are two but for a letter: Dongjak-ro is
not Dongmak-ro, but Tehran-ro is Teheran-ro.
"""

import re
from bisect import bisect
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.plain.older_korean import as_revised, is_proper
from falsefront.address.plain.scripts import has_hangul
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_KOREA: Final = "KR"
_ROADS: Final = frozenset({"ro", "daero", "gil"})
_NAMESAKES: Final = values("abroad.korean.namesake")
_SPELT: Final = values("abroad.korean.province")
_PROVINCE: Final = re.compile(rf"(?<![a-z])({'|'.join(longest_first(_SPELT))})(?:[- ]?do)?(?![a-z])")
_SEVERAL: Final = forms("abroad.korean.district.several")
_DISTRICT: Final = re.compile(r"\b([a-z]+)-?gu\b")
_OLDER: Final = re.compile(r"(?<![\d-])(\d)\d{2}-\d{3}(?![\d-])")
_POST: Final = re.compile(r"(?<![\d-])(\d{2})\d{3}(?![\d-])")
_MEETING: Final = re.compile(
    "(?:ng|[kgtdpbnmlr])[nmrlgkdtbp]|ss|h(?=[^aeiouyw])"
)  # two consonants that change each other
# The first two digits with which a province's codes begin, in order.
_FIRST_OF_PROVINCES: Final = (1, 10, 21, 24, 27, 30, 31, 34, 36, 41, 44, 46, 50, 54, 57, 61, 63, 64)


def korean_namesakes_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two cities or districts of one name in Korea; None where nothing says so."""
    if not all(it.country == _KOREA or (it.road is not None and it.road.type in _ROADS) for it in (a, b)):
        return None
    if a.postcode and a.postcode == b.postcode:
        return None
    left, right = _posts(a.raw), _posts(b.raw)
    if left and right and left[0] == right[0] and left[1] != right[1]:
        return f"postcodes of two provinces: {min(a.raw, b.raw)!r} and {max(a.raw, b.raw)!r}"
    if (names := _roads_apart(a, b)) is not None:
        return f"different roads, though one letter apart: {names[0]!r} and {names[1]!r}"
    for one, other in ((a, b), (b, a)):
        if (named := _namesake(one)) and named[1] in _provinces(one) and named[1] not in _provinces(other):
            return f"two cities of one name: {named[0]} in {named[1]}, and not"
        if (
            _is_in_city(one)
            and not (_is_in_city(other) or other.postcode)
            and (common := _several(one) & _several(other))
        ):
            return f"a district of several cities: {min(common)}-gu"
    return None


def _roads_apart(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return the names of two roads that are one but for a letter, and both of proper syllables.

    Where one is in Hangul, letters that meet are left open, as English signs write them as said or as written:
    종로 is Jongno and Jongro.
    """
    if a.road is None or b.road is None or (has_hangul(a.raw) and has_hangul(b.raw)):
        return None
    keys = [as_revised(it.road.name.key) for it in (a, b) if it.road is not None]
    if has_hangul(a.raw) or has_hangul(b.raw):
        keys = [_MEETING.sub("*", key) for key in keys]
    if keys[0] == keys[1] or OSA.distance(*keys, score_cutoff=1) > 1:
        return None
    if not all(is_proper(as_revised(it.road.name.key)) for it in (a, b) if it.road is not None):
        return None
    return a.road.name.text, b.road.name.text


def _is_in_city(reading: Reading) -> bool:
    return any(code[3:4].isdigit() for code in reading.cities)


def _namesake(reading: Reading) -> tuple[str, str] | None:
    """Return a city that has a greater namesake, and its province."""
    name = reading.city.key if reading.city is not None else ""
    return (name, _NAMESAKES[name]) if name in _NAMESAKES else None


@lru_cache(maxsize=4096)
def _provinces(reading: Reading) -> frozenset[str]:
    text = folded_again(reading.raw).text.lower()
    said = {_SPELT[name] for name in _PROVINCE.findall(text)}
    read = reading.province.key.removesuffix("do") if reading.province is not None else ""
    return frozenset({*said, _SPELT.get(read, read)})


def _several(reading: Reading) -> frozenset[str]:
    """Return the districts of an address that several cities have, as they were read or stand in its letters."""
    said = {*_DISTRICT.findall(reading.raw.lower()), *(area.name.key for area in reading.areas)}
    said.update(text.removesuffix("-gu") for text in (*reading.leftover, reading.care_of or ""))
    return _SEVERAL.intersection(said)


@lru_cache(maxsize=4096)
def _posts(raw: str) -> tuple[str, int] | None:
    """Return of which kind a postcode in a text is, and its province, or some provinces side by side."""
    if (older := _OLDER.search(raw)) is not None:
        return "older", int(older[1])
    found = _POST.search(raw)
    return ("today's", bisect(_FIRST_OF_PROVINCES, int(found[1]))) if found is not None else None
