"""Kinds of streets in Turkey: what is a Sokak is no Cadde, but either is a Street where somebody writes English.

A street that has a number for its name has it before its kind, so that a number behind is its house's.
"""

import re
from dataclasses import replace
from functools import lru_cache
from typing import Final

from falsefront.address.compare.flats_of_turkey import with_flats
from falsefront.address.lexicon.table import forms, values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading, Road

_COUNTRY: Final = "TR"
_KINDS: Final = values("abroad.turkish.kind")
_ENGLISH: Final = forms("abroad.turkish.english")
_WORD: Final = re.compile("[a-z]+")
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
    if _COUNTRY not in (a.country, b.country) or a.road is None or b.road is None or a.road.type == b.road.type:
        return None
    left, right = _kinds(a.raw), _kinds(b.raw)
    if a.road.name.key != b.road.name.key or len(left) != 1 or len(right) != 1 or left == right:
        return None
    return f"two kinds of street: {min(left | right)} and {max(left | right)}"


def is_one_numbered_street(a: Reading, b: Reading) -> bool:
    """Whether both lie on one street of Turkey that has a number for its name: 10735. Sokak No: 6/2."""
    if not a.country == b.country == _COUNTRY or a.road is None or b.road is None:
        return False
    left, right = _kinds(a.raw), _kinds(b.raw)
    return a.road.name.key.isdigit() and a.road.name.key == b.road.name.key and (left == right or not (left and right))


@lru_cache(maxsize=8192)
def _kinds(raw: str) -> frozenset[str]:
    """Return the kinds of street that a text names in Turkish.

    >>> sorted(_kinds("Turna Cad. 5. Sok. No: 3")), sorted(_kinds("3 Turna Street"))
    (['cadde', 'sokak'], [])
    """
    words = _WORD.findall(folded_again(raw).text.lower())
    return frozenset(_KINDS[word] for word in words if word in _KINDS)
