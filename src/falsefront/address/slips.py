"""Two addresses of which one has a slip of the pen, as if both were written as the one that has none.

A word that is no word and no name at all, one letter from one that stands in the other text, is that word mistyped:
Devnshire, Amphithetre, Toroto. What a list of roads would decide cannot be asked, since there is none; but where the
word would be another road's or town's, it would be a name. So two that are both names are never one (Beechwood and
Beachwood), nor two that are both none, and the last letter is a name's ending (Lenin, Lenina). A word for a kind of
road, house or part of a town needs nobody beside it: Buidling, Hihway.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from functools import cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from falsefront.address.compare.as_written import as_it_stood
from falsefront.address.compare.comparison import VERIFIED, compare
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import (
    AREA_WORDS,
    BUILDING_WORDS,
    DEVELOPMENT_WORDS,
    DIRECTIONS,
    FLOOR_WORDS,
    HONORIFICS,
    INSTITUTIONS,
    LEADING_AREAS,
    LEADING_DEVELOPMENTS,
    LEADING_TYPES,
    ORDINALS,
    ROAD_TYPES,
    UNIT_WORDS,
    USES,
)
from falsefront.address.lexicon.known_words import LEAST, folded_word, is_known_word
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Reading
from falsefront.records import Comparison
from falsefront.text.countries import CHINESE
from falsefront.text.pinyin import syllable_count

_MOST = 3  # slips of one text that are mended; one with more is another text
_LEAST_OTHER = 8  # letters of a word in which one is another; in a shorter one it mostly makes a name: Borham, Bonham
_ENDING = 4  # letters at the end of a word in which another one makes another ending: Eulenberg, Eulenburg
_WORD = re.compile(rf"[^\W\d_]{{{LEAST},}}")
_GENERIC = (
    AREA_WORDS, BUILDING_WORDS, DEVELOPMENT_WORDS, DIRECTIONS, FLOOR_WORDS, HONORIFICS, INSTITUTIONS, LEADING_AREAS,
    LEADING_DEVELOPMENTS, LEADING_TYPES, ORDINALS, ROAD_TYPES, UNIT_WORDS, USES,
    *map(forms, ("abroad.estate.plots", "abroad.name.common", "abroad.phrase", "abroad.road.former", "china.mistyped")),
)  # fmt: skip

_SPELLED = CHINESE | {"KR"}  # where a name is spelled syllable by syllable: Jangan-ro is not Janghan-ro
_Words = dict[str, tuple[int, int]]  # where each stands


class Mended(NamedTuple):
    """Two texts with their slips mended, and each word that was one with the word that it was taken for."""

    a: str
    b: str
    slips: tuple[tuple[str, str], ...]

    @property
    def is_of_kinds(self) -> bool:
        """Whether all slips are in words for kinds of roads, houses and parts of towns."""
        return all(known in _generic().get(known[0], ()) for _, known in self.slips)


def compared_without_slips(
    a: Reading, b: Reading, read: Callable[[str], Reading], *, are_one: bool
) -> Comparison | None:
    """Return what comparing makes of two texts whose slips are mended; None where there is none. `read` reads.

    `are_one` says that the texts are one place as they stand: then only words that say what a part is are mended, for
    these may keep them apart (Special Econmic Zone), where a name that is as the other's cannot.
    """
    meant = mended(a.raw, b.raw, are_names_spelled={a.country, b.country} <= _SPELLED)
    if meant is None or (are_one and not meant.is_of_kinds):
        return None
    one, other = read(meant.a), read(meant.b)
    found = compare(one, other)
    slips = (f"verified: {word!r} is no word, and read as {known!r}" for word, known in meant.slips)
    reasons = (*as_it_stood(found.reasons, (one, a), (other, b)), *slips)
    score = found.score * VERIFIED if found.same_premises else found.score
    return Comparison(level=found.level, score=score, reasons=reasons)


def are_one_without_slips(a: Reading, b: Reading, read: Callable[[str], Reading]) -> bool:
    """Whether two texts with a slip are one place when it is mended."""
    found = compared_without_slips(a, b, read, are_one=False)
    return found is not None and found.same_premises


def mended(a: str, b: str, *, are_names_spelled: bool = False) -> Mended | None:
    """Return two texts with slips of either as they were meant; None where there is none, or too many.

    `are_names_spelled` says that names are characters spelled in one of many ways, so that no name is a word: of them
    only letters out of order can be told from another name's. Dongsing is 東興, Dongning another road.

    >>> mended("100 King St W, Toroto, ON", "100 King Street West, Toronto, Ontario")[0]
    '100 King St W, Toronto, ON'
    >>> mended("5 Beechwood Drive, Newton", "5 Beachwood Drive, Newton") is None
    True
    >>> mended("61 Hihway 9W, Palisades", "61 US Hwy 9W, Palisades").slips
    (('hihway', 'highway'),)
    """
    left, right = _words(a), _words(b)
    here = dict(_slips(left, right, are_names_spelled=are_names_spelled))
    there = dict(_slips(right, left, are_names_spelled=are_names_spelled))
    if not (here or there) or max(len(here), len(there)) > _MOST:
        return None
    return Mended(_written(a, left, here), _written(b, right, there), (*here.items(), *there.items()))


def _words(text: str) -> _Words:
    found = ((folded_word(it.group()), it.span()) for it in _WORD.finditer(text))
    return {word: span for word, span in found if word is not None}


def _slips(these: Collection[str], those: Collection[str], *, are_names_spelled: bool) -> Iterator[tuple[str, str]]:
    """Yield the words of one text that are slips, each with the one word that it is meant for."""
    for word in these:
        if word in those or is_known_word(word):
            continue
        meant = [
            other
            for other in those
            if _may_be_slip(word, other) and (not are_names_spelled or sorted(word) == sorted(other))
        ] or _generic_like(word)
        if len(meant) == 1 and is_known_word(meant[0]):
            yield word, meant[0]


def _may_be_slip(word: str, other: str) -> bool:
    if abs(len(word) - len(other)) > 1 or word[0] != other[0] or OSA.distance(word, other, score_cutoff=1) != 1:
        return False
    if len(word) == len(other):
        is_inside = sorted(word) == sorted(other) or (len(word) >= _LEAST_OTHER and word[-_ENDING:] == other[-_ENDING:])
    else:
        longer = max(word, other, key=len)
        is_inside = longer[-1] == longer[-2] or not longer.startswith(min(word, other, key=len))
    return is_inside and not (syllable_count(word) and syllable_count(other))


def _generic_like(word: str) -> list[str]:
    return [other for other in _generic().get(word[0], ()) if _may_be_slip(word, other)]


@cache
def _generic() -> dict[str, tuple[str, ...]]:
    """Return the words for kinds of roads, houses, parts of towns, and the names of regions, by their first letters."""
    found: dict[str, set[str]] = defaultdict(set)
    for word in (word for kind in (*_GENERIC, world().regions) for said in kind for word in said.split()):
        if len(word) > LEAST and folded_word(word) == word:
            found[word[0]].add(word)
    return {letter: tuple(sorted(words)) for letter, words in found.items()}


def _written(text: str, words: _Words, slips: dict[str, str]) -> str:
    for start, end, meant in sorted(((*words[word], meant) for word, meant in slips.items()), reverse=True):
        text = text[:start] + _cased(meant, text[start:end]) + text[end:]
    return text


def _cased(word: str, like: str) -> str:
    return word.upper() if like.isupper() else word.title() if like[0].isupper() else word
