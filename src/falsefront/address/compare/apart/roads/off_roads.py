"""Estates that are told by the road they lie off: Lotus Industrial Estate, Off Kestrel Road.

A city has several estates of one name, and the lane that leads to one may have no name, so that the road it leaves is
all that tells which is meant. The reader sets such a road aside as what an address is only beside.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.finer.roads import roads
from falsefront.address.abroad.finer.text import words_in
from falsefront.address.compare.world.words_abroad import Manner, finds, flat_words
from falsefront.address.lexicon.abroad import ROADS_OF_EVERY_VILLAGE
from falsefront.address.lexicon.table import expression
from falsefront.address.reading import Reading, Road

_OFF: Final = re.compile(rf"(?:{expression('abroad.beside.off', around=False)})\.? (?=[a-z])")
_NOT_KEY: Final = re.compile("[^a-z0-9]")
_LEAST_POSTCODE: Final = 6  # figures of one that serves a few streets


def off_roads_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses are two: one lies off a road, the other off or on a road that the first does not name.

    One postcode of a few streets settles it: the lane off Kestrel Road may have a name of its own.
    """
    if not (a.leftover or b.leftover) or (a.road and b.road) or a.crossing or b.crossing:
        return None
    ours, theirs = _told(a), _told(b)
    if not ours or not theirs:
        return None
    if a.postcode is not None and a.postcode == b.postcode and len(a.postcode) >= _LEAST_POSTCODE:
        return None
    manner = Manner(a.country or b.country)
    if any(_is_said(road, b, manner) for road in ours) or any(_is_said(road, a, manner) for road in theirs):
        return None
    return f"different roads: {ours[0].name.text!r} and {theirs[0].name.text!r}"


def _told(reading: Reading) -> tuple[Road, ...]:
    """Return the road of a reading, else those it lies off."""
    if reading.road is not None:
        return (reading.road,)
    found = tuple(road for text in reading.leftover for road in _off(text, reading.country))
    return tuple(road for road in found if road.name.key not in ROADS_OF_EVERY_VILLAGE)


@lru_cache(maxsize=4096)
def _off(text: str, country: str | None) -> tuple[Road, ...]:
    """Return the roads of what was left over, if it begins with the word for lying off one.

    >>> [road.name.text for road in _off("off kestrel road", "IN")], _off("near kestrel road", "IN")
    (['Kestrel'], ())
    """
    begun = _OFF.match(text)
    return tuple(found.road for found in roads(words_in(text[begun.end() :]), country)) if begun else ()


def _is_said(road: Road, other: Reading, manner: Manner) -> bool:
    """Whether the other side has the name of a road anywhere: as the road it lies off, or as a quarter called so."""
    return road.name.key in _NOT_KEY.sub("", other.raw.lower()) or finds(
        road.name.text.lower().split(), flat_words(other.raw, manner), manner
    )
