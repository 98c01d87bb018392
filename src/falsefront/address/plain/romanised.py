"""One name of South Asia, Arabia or Central Asia as two people hear it: Hajiganj, Hajeegonj; Muhammad, Mohammed.

Its consonants are one, and its vowels as many, none of which is high in front on one side and rounded on the other.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.plain.scripts import abjad

_LEAST_CONSONANTS: Final = 3
_VOWELS: Final = re.compile("[aeiouyw]+")
_SILENT: Final = re.compile("(?<=[aeiou])h(?![aeiou])|w(?=[aeiou])")  # Shah; Nawab has the v of Navab
_ROUND: Final = frozenset("ou")
_FRONT: Final = frozenset("eiy")


@lru_cache(maxsize=16384)
def spelled_alike(left: str, right: str) -> bool:
    """Whether two names without their spaces may be one as they are heard.

    >>> spelled_alike("hajeegonj", "hajiganj"), spelled_alike("godnyl", "godnail"), spelled_alike("sabhar", "savar")
    (True, True, True)
    >>> spelled_alike("rampur", "rampura"), spelled_alike("kalipur", "kalupur"), spelled_alike("banani", "banglani")
    (False, False, False)
    >>> spelled_alike("tolebi", "tulebaev"), spelled_alike("sattar", "satar"), spelled_alike("mikhael", "makhoul")
    (False, True, False)
    >>> spelled_alike("alfrednaccache", "albertnaccache")
    False
    """
    if not (left.isalpha() and right.isalpha()):
        return False
    consonants = abjad(left)
    if len(consonants) < _LEAST_CONSONANTS or consonants != abjad(right) or _begins(left) != _begins(right):
        return False
    if _has_f(left) != _has_f(right) and "v" not in left + right:
        return False  # f is b only as v
    here, there = _sounds(left), _sounds(right)
    if len(here) != len(there) or _ends(left) != _ends(right):
        return False  # b and v are one, but one of them at the end of Tulebaev is more than Tole Bi has
    return all(map(_may_be_one, here, there))


def _has_f(name: str) -> bool:
    return "f" in name or "ph" in name


def _begins(name: str) -> bool:
    return name[0] in "aeiouy"


def _ends(name: str) -> bool:
    return name.removesuffix("h")[-1:] in "aeiouyw"


def _sounds(name: str) -> list[str]:
    return _VOWELS.findall(_SILENT.sub(lambda match: "v" if match[0] == "w" else "", name))


def _may_be_one(one: str, other: str) -> bool:
    """Whether two runs of vowels may be one sound: ee and i, o and a, never i and u."""
    front, rounded = ([not kind.isdisjoint(sound) for sound in (one, other)] for kind in (_FRONT, _ROUND))
    if all(front) or all(rounded):
        return True
    return "a" in one[:1] + other[:1] and not (any(front) and any(rounded))
