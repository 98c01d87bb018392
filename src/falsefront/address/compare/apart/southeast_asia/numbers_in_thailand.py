"""Roads and lanes of Thailand that are told by a number behind one name: Rama IV is not Rama VI, Lat Phrao 101 not 103.

Readers join the number to the name, where a slip may spoil it, or take the name for a quarter. A lane need not be
called one on both sides.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from falsefront.address.compare.world.road_ordinals import ROMANS
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.plain.scripts import in_latin
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.thai_names import as_heard_in_thailand
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

Counted = Mapping[str, frozenset[str]]  # a name, as it sounds -> the numbers behind it

_THAILAND: Final = "TH"
_NUMBER: Final = r"0*(\d{1,3})(?![\w/-])"
_KINGS: Final = "|".join(longest_first(forms("abroad.road.king")))
_KING: Final = re.compile(rf"\b(?:{_KINGS})[ -]*(?:0*(\d{{1,2}})|({'|'.join(longest_first(ROMANS))}))(?!\w)")
_LANE: Final = f"(?:{'|'.join(longest_first(forms('abroad.thailand.lane')))})"
_COUNTED: Final = re.compile(rf"\b([a-z]+)(?: ([a-z]+))?[ .]+{_NUMBER}")


def numbers_in_thailand_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses in Thailand lie on two roads or lanes of one name; None where nothing says so."""
    if _THAILAND not in (a.country, b.country):
        return None
    kings = _kings(a.raw), _kings(b.raw)
    if kings[0] and kings[1] and kings[0].isdisjoint(kings[1]):
        return f"two roads of one name: Rama {min(kings[0])} and Rama {min(kings[1])}"
    for lanes, others in ((_lanes(a.raw), _counted(b.raw)), (_lanes(b.raw), _counted(a.raw))):
        for name in sorted(lanes.keys() & others.keys()):
            if lanes[name].isdisjoint(others[name]):
                return f"two roads of one name: {name} {min(lanes[name])} and {name} {min(others[name])}"
    return None


def _text(raw: str) -> str:
    latin = transliterate(in_latin(folded_again(raw).text.lower()))
    return re.sub(" +", " ", latin)


@lru_cache(maxsize=2048)
def _kings(raw: str) -> frozenset[str]:
    """Return the numbers of the kings that roads of a text are called after.

    >>> _kings("321 Rama IV Road"), _kings("321 ถนนพระราม 4")
    (frozenset({'4'}), frozenset({'4'}))
    """
    return frozenset(match[1] or ROMANS[match[2]] for match in _KING.finditer(_text(raw)))


@lru_cache(maxsize=2048)
def _counted(raw: str) -> Counted:
    """Return the names of a text with a number right behind them, or behind the word for a lane."""
    found: dict[str, set[str]] = defaultdict(set)
    for match in _COUNTED.finditer(re.sub(rf"\b{_LANE}\b[. ]*", "", _text(raw))):
        _add(found, match[1], match[2], match[3])
    return {name: frozenset(said) for name, said in found.items()}


@lru_cache(maxsize=2048)
def _lanes(raw: str) -> Counted:
    """Return the lanes of a text by name and number: Soi Lat Phrao 101, Sukhumvit Soi 3."""
    found: dict[str, set[str]] = defaultdict(set)
    text = _text(raw)
    for match in (*_LANE_BEFORE.finditer(text), *_LANE_BETWEEN.finditer(text)):
        _add(found, match[1], match[2], match[3])
    return {name: frozenset(said) for name, said in found.items()}


_LANE_BEFORE: Final = re.compile(rf"\b{_LANE}\b[. ]*([a-z]+)(?: ([a-z]+))?[ .]+{_NUMBER}")
_LANE_BETWEEN: Final = re.compile(rf"\b([a-z]+)(?: ([a-z]+))?[ .]+{_LANE}\b[. ]*{_NUMBER}")


def _add(found: dict[str, set[str]], first: str, second: str | None, number: str) -> None:
    for name in (first + (second or ""), second or first):
        if heard := as_heard_in_thailand(name):
            found[heard].add(number)
