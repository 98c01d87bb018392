"""Roads of which one is in a script of India and the other in Latin letters: गुरु रविदास is no Guru Gobind.

These scripts write every consonant. So each word of a road has one row of them in both, and where each road has a word
that stands nowhere in the other text, the two are two, however like their letters are on the whole.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import Final

from rapidfuzz.distance import OSA

from falsefront.address.lexicon.abroad import ALIASES, DIRECTIONS, HONORIFICS, SMALL_WORDS
from falsefront.address.plain.indic import is_indic
from falsefront.address.plain.scripts import abjad, in_latin
from falsefront.address.reading import Reading

_WORD: Final = re.compile("[a-z]+")
_VOWEL: Final = re.compile("[aeiouy]")
_LEAST_SLIPPED: Final = 4  # consonants of a word that may have one more or less in the other script
_BY_EAR: Final = (("", ""), ("j", "g"), ("ng", "n"), ("x", "ksh"), ("v", "w"))  # George, Singh, Laxmi, Bhagwan


def roads_in_two_scripts_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads are two by a word of each that the other text has not, else None."""
    for indic, latin in ((a, b), (b, a)):
        if indic.road is None or latin.road is None or not is_indic(indic.raw) or is_indic(latin.raw):
            continue
        here, there = (_words(it.road.name.text) for it in (indic, latin) if it.road is not None)
        if not here or not there or abjad("".join(here)) == abjad("".join(there)):
            return None
        if any(len(word) == 1 or _VOWEL.search(word) is None for word in (*here, *there)):
            return None  # M. G. Road, E. Gonsalves Road
        own, others = _unsaid(here, _words(latin.raw)), _unsaid(there, _words(in_latin(indic.raw)))
        return f"different names: {own[0]!r} and {others[0]!r}" if own and others else None
    return None


def zones_in_two_scripts_apart(a: Reading, b: Reading) -> str | None:
    """Return why two zones of one kind are two, by the row of consonants before it: কাশিমপুর ইপিজেড, Shyampur EPZ."""
    if is_indic(a.raw) == is_indic(b.raw):
        return None
    left, right = (_zones(it) for it in (a, b))
    for kind in sorted(left.keys() & right.keys()):
        if abjad(left[kind]) != abjad(right[kind]):
            return f"different names: {left[kind]!r} and {right[kind]!r}"
    return None


def _zones(reading: Reading) -> dict[str, str]:
    """Return what kind of zone a text names -> what the zone is called before that."""
    names = (area.name.text.lower().split() for area in reading.areas)
    return {" ".join(words[1:]): words[0] for words in names if len(words) > 1}


def _unsaid(words: Iterable[str], others: tuple[str, ...]) -> list[str]:
    """Return the words of a road that neither stand in the other text nor are joined to another there."""
    others = tuple(word for word in others if word not in DIRECTIONS)  # East is no साठे
    joined = (*others, *map("".join, pairwise(others)))
    telling = (word for word in words if word not in HONORIFICS)
    return [word for word in telling if not any(_are_one(word, other) or _is_within(word, other) for other in joined)]


def _is_within(word: str, other: str) -> bool:
    """Whether a word is the head or the end of another: Mag Bazaar is Mogbazar."""
    row, whole = abjad(word), abjad(other)
    return 1 < len(row) < len(whole) and (whole.startswith(row) or whole.endswith(row))


@lru_cache(maxsize=8192)
def _are_one(left: str, right: str) -> bool:
    """Whether two words have one row of consonants, which may lack one where it is long.

    >>> _are_one("japhar", "zafar"), _are_one("sinh", "singh"), _are_one("gandhi", "jhansi")
    (True, True, False)
    """
    for sound, letters in _BY_EAR:
        rows = [abjad(word.replace(sound, letters)) for word in (left, right)]
        if rows[0] == rows[1]:
            return True
        if min(map(len, rows)) >= _LEAST_SLIPPED and OSA.distance(*rows, score_cutoff=1) <= 1:
            return True
    return False


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    said = (ALIASES.get(word, word) for word in _WORD.findall(text.lower().replace("'", "")))
    return tuple(word for word in said if word not in SMALL_WORDS)
