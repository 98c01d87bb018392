"""A number right before a name without a kind, which is a road's in Arab countries: 45 Tahrir, 45 Nile Street.

Houses are counted on roads there, not in quarters. A name that the other address has nowhere, before a quarter that
both have, is the road; where the other names another road, the number in the quarter says nothing.
"""

import re
from typing import Final

from falsefront.address.compare.world.numbers_of_two_scripts import OF_ABJADS
from falsefront.address.compare.world.roads_abroad import seen_road
from falsefront.address.compare.world.words_abroad import Manner, canonical_words, flat_words, found
from falsefront.address.lexicon.abroad import AREA_WORDS, DEVELOPMENT_WORDS, LEADING_AREAS, LEADING_DEVELOPMENTS, USES
from falsefront.address.plain.arabian import heard_in_arabia
from falsefront.address.plain.scripts import is_spelled_by_consonants
from falsefront.address.reading import Reading

_KINDS: Final = frozenset({*AREA_WORDS, *DEVELOPMENT_WORDS, *LEADING_AREAS, *LEADING_DEVELOPMENTS, *USES})
_VOWELS: Final = re.compile("[aeiou]")
_LEAST_AREAS: Final = 2  # what may be the road, and the quarter


def bare_roads_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of one number are two: one is on a road that the other, on another, does not name."""
    country = a.country or b.country
    if country not in OF_ABJADS or (a.road is None) == (b.road is None) or a.number is None or a.number != b.number:
        return None
    one, other = (a, b) if a.road is None else (b, a)
    if other.road is None or len(one.areas) < _LEAST_AREAS or one.developments:
        return None
    name = one.areas[0].name.text
    if not re.search(rf"(?:^|[ ,]){one.number}[ ,]+{re.escape(name.lower())}\b", one.raw.lower()):
        return None
    manner = Manner(country, is_spelled_by_consonants(a.raw) != is_spelled_by_consonants(b.raw))
    words = [word for word in canonical_words(name.lower(), manner) if word[0] not in "~^!#"]
    if not words or not _KINDS.isdisjoint(words) or found(words, flat_words(other.raw, manner), manner):
        return None
    if seen_road(other.road, other, one, manner) or _is_heard(words, other.road.name.text.lower(), manner, country):
        return None
    return f"one number on two roads: {name!r} and {other.road.name.text!r}"


def _is_heard(words: list[str], road: str, manner: Manner, country: str) -> bool:
    """Whether each word of a name is one of a road's as it is heard: King Saker, King Saqr."""
    others = canonical_words(road, manner)
    return all(any(heard_in_arabia(word, it, country) or _row(word) == _row(it) for it in others) for word in words)


def _row(word: str) -> str:
    """Return the consonants of a word, which in one quarter and beside one number tell the road."""
    return _VOWELS.sub("", word.replace("q", "k"))
