"""Estates of corporations that have one in many towns: GIDC Estate, Ankleshwar, is not GIDC Estate, Panoli, Ankleshwar.

The corporation's letters are no name of an estate; the place beside them is. Where one side names a place there that
the other nowhere has, the two are two, unless a postcode, a house by name or a road with a name is in common.
"""

import re
from functools import lru_cache
from itertools import pairwise, product
from typing import Final

from rapidfuzz import fuzz

from falsefront.address.abroad.finer.text import has_digit
from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.compare.world.zones_abroad import GENERIC
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import BESIDE, DIRECTIONS, FIRM_WORDS, LABELS, LEADING_TYPES, NOISE, ROAD_TYPES
from falsefront.address.lexicon.table import forms
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_CORPORATIONS: Final = forms("abroad.zone.corporation")
_SMALL: Final = forms("abroad.zone.corporation.small")
_LARGER: Final = forms("abroad.zone.corporation.small", "larger")
_SPACED: Final = re.compile(r"\b(?:[a-z]\. ?){3,}")
_PART: Final = re.compile(r"[,;()\n]+| - ")
_WORD: Final = re.compile(r"[a-z0-9]+")
_POSTCODE: Final = re.compile(r"[1-9]\d{5}")
_LEAST: Final = 4  # letters of a place's name
_LIKE: Final = 80  # percent from which two names are spellings of one
_LEAST_POSTCODE: Final = 5  # digits
_NO_NAMES: Final = frozenset(
    {*GENERIC, *LABELS, *LEADING_TYPES, *ROAD_TYPES, *NOISE, *FIRM_WORDS, *DIRECTIONS, *_SMALL}
)


def estates_of_corporations_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses in estates of a corporation are two: one side alone names the place of its estate.

    Two estates may have one postcode, and then each side names its own.
    """
    left, right = _places(a.raw), _places(b.raw)
    if left is None or right is None or _is_told_one(a, b):
        return None
    common = a.cities & b.cities
    own, others = (
        [it for it in places if not _is_said(it, other.raw) and not _is_city(it, common)]
        for places, other in ((left, b), (right, a))
    )
    if not (own or others) or (_have_one_postcode(a, b) and not (own and others)):
        return None
    return f"an estate of a corporation at a place that one side alone names: {(own or others)[0]}"


def _have_one_postcode(a: Reading, b: Reading) -> bool:
    return a.postcode is not None and a.postcode == b.postcode and len(a.postcode) >= _LEAST_POSTCODE


def _is_told_one(a: Reading, b: Reading) -> bool:
    """Whether a house by its name, or a road by a name, is in common."""
    named = ([it for it in one.developments if it.name.key not in _CORPORATIONS] for one in (a, b))
    if any(developments_agree(one, other) for one, other in product(*named)):
        return True
    return (
        a.road is not None and b.road is not None and a.road.name.key == b.road.name.key and a.road.name.key.isalpha()
    )


def _is_said(name: str, raw: str) -> bool:
    words = _WORD.findall(_plain(raw))
    return name in "".join(words) or any(fuzz.ratio(name, word) >= _LIKE for word in words)


def _is_city(name: str, common: frozenset[str]) -> bool:
    """Whether a name is another of the city that both name."""
    return any(not world().codes(city).isdisjoint(common) for city in world().cities.get(name, ()))


def _is_name(word: str) -> bool:
    is_long = len(word) >= _LEAST and not has_digit(word)
    return is_long and word not in _NO_NAMES and word not in _CORPORATIONS and word not in world().regions


def _plain(raw: str) -> str:
    return _SPACED.sub(lambda it: f"{re.sub('[^a-z]', '', it[0])} ", folded_again(raw).text.lower())


@lru_cache(maxsize=4096)
def _places(raw: str) -> tuple[str, ...] | None:
    """Return the names beside a corporation's in its part of a text, else in the next that has one; None without one.

    >>> _places("Plot 12, G.I.D.C. Estate, Phase 2, Panoli, Bharuch"), _places("Plot 12, Vatva GIDC"), _places("Panoli")
    (('panoli',), ('vatva',), None)
    """
    parts = [_WORD.findall(part) for part in _PART.split(_plain(raw))]
    at = next((at for at, words in enumerate(parts) if not _CORPORATIONS.isdisjoint(words)), None)
    if at is None:
        return None
    for words in parts[at:]:
        if not BESIDE.isdisjoint(words):
            continue
        is_own = words is parts[at]
        names = tuple(it for before, it in pairwise(("", *words)) if before not in _LARGER and _is_name(it))
        if names and (is_own or not any(has_digit(it) and not _POSTCODE.fullmatch(it) for it in words)):
            return names
    return ()
