"""Blocks and lots of Latin America, which every quarter counts anew: Mz. K Lt. 9 of Urb. Owl is none of Urb. Lark.

Where both texts say block and lot, these must be one; where both label a quarter or park, these must be one by some
spelling as well, unless a road by name is in common.
"""

import re
from functools import lru_cache
from itertools import product, takewhile
from typing import Final

from rapidfuzz import fuzz

from falsefront.address.abroad.written.latin_america.latin_american_lots import blocks_and_lots
from falsefront.address.compare.roads_of_latin_america import LATIN_AMERICA
from falsefront.address.lexicon.abroad import ALIASES
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_BEFORE: Final = forms("abroad.lot.quarter")
_BEHIND: Final = forms("abroad.lot.quarter.behind")
_SMALL: Final = forms("abroad.lot.quarter.small")


def _any(words: frozenset[str]) -> str:
    return "|".join(re.escape(it).replace(r"\ ", r"\.? ") for it in longest_first(words))


_STOP: Final = rf"(?=[ .]*(?:[,;()\n\d\"'-]|\b(?:{_any(forms('abroad.lot.block') | forms('abroad.lot.lot'))})\b|$))"
_LABELLED: Final = re.compile(rf"\b(?:{_any(_BEFORE)})\b\.?:? *([a-z][a-z' .]{{2,50}}?){_STOP}")
_NAMED: Final = re.compile(rf"(?:^|[,;(])\s*([a-z][a-z' .]{{2,40}}?) (?:{_any(_BEHIND)})\b")
_WORD: Final = re.compile("[a-z]+")
_LIKE: Final = 75  # percent from which two names are spellings of one
_BEGUN: Final = 8  # letters in which two names begin alike
_LEAST: Final = 4  # letters of a name that stands in another text


def lots_of_quarters_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses are two lots, or lots of two quarters; None where they may be one."""
    country = a.country or b.country
    if country not in LATIN_AMERICA or (a.country and b.country and a.country != b.country):
        return None
    left = _lots(a.raw)
    right = _lots(b.raw) if left else left
    if not left or not right:
        return None
    if left.isdisjoint(right):
        return f"two lots: {min(left)} and {min(right)}"
    if a.road and b.road and a.road.name.key == b.road.name.key and a.road.name.key.isalpha():
        return None
    return _quarters_apart(a.raw, b.raw)


def _quarters_apart(one: str, other: str) -> str | None:
    left, right = _quarters(one), _quarters(other)
    if not left or not right:
        return None
    here, there = _letters(one), _letters(other)
    if any(len(it) >= _LEAST and (it in text) for names, text in ((left, there), (right, here)) for it in names):
        return None
    if any(_may_be_one(*pair) for pair in product(left, right)):
        return None
    return f"lots of two quarters: {min(left)} and {min(right)}"


def _may_be_one(one: str, other: str) -> bool:
    """Whether two names are spellings of one, or begin alike: a name may run on into the town."""
    begun = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    return begun >= min(len(one), len(other), _BEGUN) or fuzz.ratio(one, other) >= _LIKE


@lru_cache(maxsize=4096)
def _lots(raw: str) -> frozenset[str]:
    return blocks_and_lots(folded_again(raw).text.lower())


@lru_cache(maxsize=4096)
def _quarters(raw: str) -> frozenset[str]:
    """Return the names of the quarters and parks that a text labels, run together.

    >>> sorted(_quarters("Mz. K Lt. 9, Urb. Ind. Los Búhos, Asoc. Owl"))
    ['buhos', 'owl']
    >>> sorted(_quarters("Lark Industrial Park, Mz. 3 Lt. 4")), sorted(_quarters("Mz. 3 Lt. 4, Owl"))
    (['lark'], [])
    """
    text = folded_again(raw).text.lower()
    names = (*_LABELLED.findall(text), *_NAMED.findall(text))
    found = (_run_together(name) for name in names)
    return frozenset(name for name in found if name)


@lru_cache(maxsize=4096)
def _letters(raw: str) -> str:
    return _run_together(folded_again(raw).text.lower())


def _run_together(text: str) -> str:
    return "".join(ALIASES.get(word, word) for word in _WORD.findall(text) if word not in _SMALL)
