"""Typing slips in a word of an American road's name: Westhiemer for Westheimer, Wisconson for Wisconsin.

There is no list of the roads of each town, so only slips are forgiven that make no other name: two letters that changed
places (of short words i and e alone), an h that a long word lost behind a consonant (Ampitheater), a vowel between two
others that it got (Superieor), and a slip inside the name of a state or a large city that gives no name of any place.
Other letters may be another road's (Beechwood and Beachwood, Rosemont and Rosemount, Johnson and Johnston).
"""

import re
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import values

_LEAST_LETTERS: Final = 7  # of both words, since one of six is mostly another name's beginning: Barton, Burton
_LEAST_IN_TURN: Final = 5  # letters of a word in which i and e may change places
_LEAST_DOUBLED: Final = 6  # letters of a word of which one may be doubled
_LEAST_LONG: Final = 10  # letters of a word in which an h may be lost
_LEAST_VOWELS: Final = 8  # letters of a word in which a vowel may stand between two others
_DOUBLE: Final = re.compile(r"([a-z])\1")
_LARGE: Final = 100  # thousands of inhabitants of a city whose name everybody knows
_LEAST_PLAIN: Final = 8  # letters of an ordinary word of roads
_PLAIN_WORDS: Final = frozenset(values("abroad.name.american").values())
_VOWELS: Final = frozenset("aeiou")
_END: Final = 2  # letters at the end of a word that are endings of names: Berkeley, Berkley; Darlene, Darleen


@lru_cache(maxsize=4096)
def is_slip_in_road(one: str, other: str) -> bool:
    """Whether two words of American roads are one but for a slip that makes no other name.

    >>> is_slip_in_road("westheimer", "westhiemer"), is_slip_in_road("wisconsin", "wisconson")
    (True, True)
    >>> [is_slip_in_road(*pair.split()) for pair in ("beechwood beachwood", "rosemont rosemount", "johnson johnston")]
    [False, False, False]
    >>> is_slip_in_road("superior", "superieor"), is_slip_in_road("claremont", "claremount")
    (True, False)
    >>> is_slip_in_road("ampitheater", "amphitheater"), is_slip_in_road("hendrickson", "henrickson")
    (True, False)
    >>> is_slip_in_road("diehl", "deihl"), is_slip_in_road("neil", "niel"), is_slip_in_road("reiter", "rieter")
    (True, False, True)
    >>> [is_slip_in_road(*pair.split()) for pair in ("darlene darleen", "martian martina", "atlanta atalanta")]
    [False, False, False]
    >>> is_slip_in_road("corporate", "corprate"), is_slip_in_road("industrial", "industral")
    (True, True)
    """
    if one[:1] == other[:1] and _is_of_vowels_in_turn(one, other):
        return True
    if one[:1] != other[:1] or min(len(one), len(other)) < _LEAST_LETTERS or OSA.distance(one, other) != 1:
        return False
    known = [word for word in (one, other) if _is_known(word)]
    if [len(word) >= _LEAST_PLAIN and word in _PLAIN_WORDS for word in (one, other)].count(True) == 1:
        is_ending = one[:-_END] != other[:-_END] or len(one) == len(other)
        return is_ending and not any(map(_is_known, (one, other)))  # Corprate Circle: no name is called like it
    shorter = min(len(one), len(other))
    at = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    if len(one) == len(other) and sorted(one) == sorted(other):
        return known != [one, other] and at < shorter - _END
    if not known and _is_without_h(*sorted((one, other), key=len)):
        return True
    if max(one, other, key=len) not in known and _has_vowel_too_many(*sorted((one, other), key=len)):
        return True
    if len(known) != 1 or known[0] not in _well_known():
        return False
    if len(one) == len(other):
        return at < len(one) - 1 and {one[at], other[at]} <= _VOWELS
    longer = max(one, other, key=len)
    return at < shorter - _END and longer[at] == longer[at - 1]  # Pennsylvania, Pensylvania; but Atlanta, Atalanta


def _is_of_vowels_in_turn(one: str, other: str) -> bool:
    """Whether two words of five letters or more differ in an i and e that changed places: Diehl, Deihl.

    A place that is known by either spelling is another's.
    """
    if len(one) < _LEAST_IN_TURN or len(one) != len(other) or one.replace("ie", "ei") != other.replace("ie", "ei"):
        return False
    return OSA.distance(one, other) == 1 and not (_is_known(one) and _is_known(other))


def _is_without_h(shorter: str, longer: str) -> bool:
    """Whether a long word has lost an h behind a p or behind the r it begins with: Ampitheater, Rododendron.

    Elsewhere it is of another name: Westampton, Bernardson.
    """
    if len(shorter) < _LEAST_LONG or len(shorter) == len(longer):
        return False
    lost = (at for at in range(1, len(shorter) - _END) if longer[at - 1 : at + 1] == ("rh" if at == 1 else "ph"))
    return any(longer[:at] + longer[at + 1 :] == shorter for at in lost)


def _has_vowel_too_many(shorter: str, longer: str) -> bool:
    """Whether a vowel stands between two others in a long word, which the other has without it: Superieor."""
    if len(shorter) < _LEAST_VOWELS or len(shorter) == len(longer):
        return False
    between = (at for at in range(1, len(longer) - 1) if set(longer[at - 1 : at + 2]) <= _VOWELS)
    return any(longer[:at] + longer[at + 1 :] == shorter for at in between)


def is_doubled(one: str, other: str) -> bool:
    """Whether two words differ in nothing but letters that one of them doubles, before its last."""
    is_long = min(len(one), len(other)) >= _LEAST_DOUBLED and one[-2:] == other[-2:]
    return is_long and _DOUBLE.sub(r"\1", one) == _DOUBLE.sub(r"\1", other)


def _is_known(word: str) -> bool:
    return word in world().cities or word in world().regions


@lru_cache(maxsize=1)
def _well_known() -> frozenset[str]:
    """Return the words that are names of states of the United States and of its large cities."""
    states = {name for name, regions in world().regions.items() if any(region.country == "US" for region in regions)}
    return frozenset(states) | {
        name
        for name, cities in world().cities.items()
        if any(city.country == "US" and city.thousands >= _LARGE for city in cities)
    }
