"""Kinds of streets in Turkey: what is a Sokak is no Cadde, but either is a Street where somebody writes English.

A street that has a number for its name has it before its kind, so that a number behind is its house's.
"""

import re
from dataclasses import replace
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz

from falsefront.address.compare.flats_of_turkey import with_flats
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading, Road

_COUNTRY: Final = "TR"
_KINDS: Final = values("abroad.turkish.kind")
_ENGLISH: Final = forms("abroad.turkish.english")
_WORD: Final = re.compile("[a-z]+")
# 1446/2 Sokak, of which 1446 Sokak is another
_PARTED: Final = re.compile(
    rf"(?<![\w/.:])(\d{{1,6}}(?:/\d{{1,3}})?)\.? ?(?:{'|'.join(longest_first(frozenset(_KINDS) | _ENGLISH))})\b"
)
_ZONE: Final = re.compile(
    rf"\b([a-z]{{4,}}) (?:{'|'.join(re.escape(it) for it in longest_first(forms('abroad.turkish.zone')))})(?!\w)"
)
_LIKE: Final = 75  # percent from which two names are spellings of one
_STREET, _LANE = "st", "ln"


def as_in_turkey(a: Reading, b: Reading) -> tuple[Reading, Reading]:
    """Return two readings with the flats and kinds of street that each says in the other's way; most as they are."""
    return _with_kinds(*with_flats(a, b))


def _with_kinds(a: Reading, b: Reading) -> tuple[Reading, Reading]:
    """Return two readings, the one whose Street is English with the kind of the other's."""
    if a.country != _COUNTRY or b.country != _COUNTRY or a.road is None or b.road is None:
        return a, b
    if a.road.type == b.road.type:
        return a, b
    return _with_kind(a, a.road, b.road), _with_kind(b, b.road, a.road)


def _with_kind(one: Reading, road: Road, other: Road) -> Reading:
    if road.type != _STREET or other.type != _LANE or road.name.key != other.name.key or _kinds(one.raw):
        return one
    if _ENGLISH.isdisjoint(_WORD.findall(one.raw.lower())):
        return one  # an Avenue is no Sokak
    return replace(one, road=road._replace(type=_LANE))


def streets_of_turkey_apart(a: Reading, b: Reading) -> str | None:
    """Return why two streets of one name in Turkey are two: each text names one kind, and it is another."""
    if _COUNTRY not in (a.country, b.country):
        return None
    one, other = _parted(a.raw), _parted(b.raw)
    if one and other and one.isdisjoint(other) and any("/" in it for it in one | other):
        return f"different roads: {min(one)} and {min(other)}"
    if (zones := _zones_apart(a, b)) is not None or a.road is None or b.road is None or a.road.type == b.road.type:
        return zones
    left, right = _kinds(a.raw), _kinds(b.raw)
    if a.road.name.key != b.road.name.key or len(left) != 1 or len(right) != 1 or left == right:
        return None
    return f"two kinds of street: {min(left | right)} and {max(left | right)}"


def is_one_numbered_street(a: Reading, b: Reading) -> bool:
    """Whether both lie on one street of Turkey that has a number for its name: 10735. Sokak No: 6/2."""
    if not a.country == b.country == _COUNTRY or a.road is None or b.road is None:
        return False
    left, right = _kinds(a.raw), _kinds(b.raw)
    is_number = a.road.name.key.replace("/", "").isdigit()  # 10735/2. Sokak
    return is_number and a.road.name.key == b.road.name.key and (left == right or not (left and right))


@lru_cache(maxsize=8192)
def _kinds(raw: str) -> frozenset[str]:
    """Return the kinds of street that a text names in Turkish.

    >>> sorted(_kinds("Turna Cad. 5. Sok. No: 3")), sorted(_kinds("3 Turna Street"))
    (['cadde', 'sokak'], [])
    """
    words = _WORD.findall(folded_again(raw).text.lower())
    return frozenset(_KINDS[word] for word in words if word in _KINDS)


@lru_cache(maxsize=8192)
def _parted(raw: str) -> frozenset[str]:
    """Return the streets that a text names by number, with the part behind a stroke.

    >>> sorted(_parted("Baykus Mah. 1446/2. Sokak No: 12/5, 3 Turna Street"))
    ['1446/2']
    """
    return frozenset(_PARTED.findall(folded_again(raw).text.lower()))


def _zones_apart(a: Reading, b: Reading) -> str | None:
    """Return why two organised zones are two: each text names one, and the other does not, or streets have numbers."""
    left, right = _zones(a.raw), _zones(b.raw)
    if not (left and right) or any(fuzz.ratio(one, other) >= _LIKE for one in left for other in right):
        return None
    is_numbered = a.road is not None and a.road.name.key.isdigit()
    texts = tuple(folded_again(it.raw).text.lower() for it in (a, b))
    if not is_numbered and (any(it in texts[1] for it in left) or any(it in texts[0] for it in right)):
        return None
    return f"different villages or zones: {min(left)} and {min(right)}"


@lru_cache(maxsize=8192)
def _zones(raw: str) -> frozenset[str]:
    """Return the last word of the name of each organised zone in a text.

    >>> _zones("Tuzla Kimya OSB 1. Cad. No: 5")
    frozenset({'kimya'})
    """
    return frozenset(_ZONE.findall(folded_again(raw).text.lower()))
