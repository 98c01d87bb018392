"""Ways by which an address is told where streets have no numbers: 200 m north of the church (Costa Rica, Nicaragua).

Each step of a way is a distance and a side. Two ways are one place where all their steps are the same, in any order,
and begin at one landmark; two ways whose steps differ are two places, whatever the landmark.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.abroad import DIRECTIONS, NOISE, SMALL_WORDS
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

_METRES: Final = forms("abroad.way.metre")
_OF_METRES: Final = "|".join(longest_first(_METRES))
_SIDES: Final = "|".join(longest_first(frozenset(word for word in DIRECTIONS if len(word) > 2)))
_STEP: Final = re.compile(rf"\b(\d{{1,4}}) ?(?:(?:{_OF_METRES})\b\.? ?)?(?:(?:al|hacia el) )?({_SIDES})\b")
_IS_WAY: Final = re.compile(rf"\d ?(?:{_OF_METRES})\b\.?,? (?:(?:al|hacia el) )?(?:{_SIDES})\b")
_MAY_BE_WAY: Final = re.compile(rf"\d ?(?:{_OF_METRES})\b", re.IGNORECASE)
_PARTS: Final = re.compile(r"[,;()\n]+| - ")
_WORD: Final = re.compile("[a-z]+")
_LEAST: Final = 3  # letters of a landmark's word
_SAID_FREELY: Final = forms("abroad.way.small")


def ways_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses are two: their ways take other steps."""
    if not (_may_be_way(a.raw) and _may_be_way(b.raw)):
        return None
    left, right = _way(a.raw), _way(b.raw)
    if not left or not right or left == right:
        return None
    return f"two ways: {_said(left)} and {_said(right)}"


def same_way(a: Reading, b: Reading) -> str | None:
    """Return the steps that two addresses have in common from one landmark; None where they are not known to be one."""
    if not (_may_be_way(a.raw) and _may_be_way(b.raw)):
        return None
    left, right = _way(a.raw), _way(b.raw)
    if not left or left != right or not _landmark(a.raw) & _landmark(b.raw):
        return None
    only = _landmark(a.raw) - _words(b.raw), _landmark(b.raw) - _words(a.raw)
    return None if only[0] and only[1] else _said(left)


def _said(way: frozenset[tuple[str, str]]) -> str:
    return ", ".join(f"{metres} {side}" for metres, side in sorted(way))


@lru_cache(maxsize=8192)
def _may_be_way(raw: str) -> bool:
    return _MAY_BE_WAY.search(raw) is not None


@lru_cache(maxsize=4096)
def _way(raw: str) -> frozenset[tuple[str, str]]:
    """Return the steps of a way: metres and side."""
    text = _plain(raw)
    if not _IS_WAY.search(text):
        return frozenset()
    return frozenset((match[1].lstrip("0"), DIRECTIONS[match[2]]) for match in _STEP.finditer(text))


@lru_cache(maxsize=4096)
def _landmark(raw: str) -> frozenset[str]:
    """Return the words of the part that has the way's steps, but for the steps."""
    parts = [part for part in _PARTS.split(_plain(raw)) if _STEP.search(part)]
    said = {word for part in parts for word in _WORD.findall(_STEP.sub(" ", part))}
    left_out = SMALL_WORDS | NOISE | _SAID_FREELY | _METRES
    return frozenset(word for word in said if len(word) >= _LEAST and word not in left_out)


@lru_cache(maxsize=4096)
def _words(raw: str) -> frozenset[str]:
    return frozenset(_WORD.findall(_plain(raw)))


def _plain(raw: str) -> str:
    return transliterate(folded_again(raw).text).lower()
