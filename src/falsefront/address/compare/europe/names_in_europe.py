"""Whether two names of roads, houses or towns of western Europe are one, however short they are written.

Articles say nothing; titles, saints and numerals have one spelling (`abroad.europe.title`); a given name may be an
initial, or be left out with the titles before a surname. Whatever else one name has and the other has not parts them.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from falsefront.address.compare.europe.words_of_europe import SMALL
from falsefront.address.lexicon.table import values

_TITLES: Final = values("abroad.europe.title")
_RANKS: Final = frozenset(values("abroad.europe.title", "rank").values())
_SAINTS: Final = frozenset(values("abroad.europe.title", "saint").values())
_NUMBERS: Final = values("abroad.europe.number")
_INITIALS: Final = re.compile("[bcdfghjklmnpqrstvwxz]{2,3}")
_INITIAL: Final = frozenset("adeiloy")  # small words elsewhere than at the beginning
_LEAST: Final = 3  # letters of a word that says which name it is
_LEAST_CUT: Final = 3  # letters of a word that is cut short


@lru_cache(maxsize=16384)
def words_that_count(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a name in one spelling, without those that say nothing.

    >>> words_that_count(("du", "gal", "de", "gaulle")), words_that_count(("xx", "settembre"))
    (('general', 'gaulle'), ('20', 'settembre'))
    """
    found = [it for at, it in enumerate(words) if it not in SMALL or (at == 0 and it in _INITIAL)] or list(words)
    told = [_NUMBERS.get(it, it) if at or len(found) > 1 else it for at, it in enumerate(found)]
    spelled: list[str] = []
    for at, it in enumerate(told):
        if _INITIALS.fullmatch(it) and it not in _TITLES:
            spelled += it  # JF Kennedy
            continue
        spelled += _TITLES.get(it, it).split() if at + 1 < len(told) or it in _SAINTS else [it]
    return tuple(it.lstrip("0") or it for it in spelled)


@lru_cache(maxsize=16384)
def are_one_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names are one.

    >>> are_one_name(("g", "verdi"), ("giuseppe", "verdi")), are_one_name(("verdi",), ("giuseppe", "verdi"))
    (True, False)
    >>> are_one_name(("san", "javier"), ("san", "francisco", "javier"))
    False
    """
    left, right = words_that_count(one), words_that_count(other)
    if left == right or _joined(left) == _joined(right):
        return bool(left)
    if _SAINTS.isdisjoint(left) != _SAINTS.isdisjoint(right):
        return False
    may_leave = _SAINTS.isdisjoint(left)
    return any(_is_within(*both, may_leave=may_leave) for both in ((left, right), (right, left)))


def _joined(words: Sequence[str]) -> str:
    return "".join(words)


def _is_within(short: Sequence[str], whole: Sequence[str], *, may_leave: bool) -> bool:
    """Whether the words of one name are those of another, of which some are left out, or said by their beginning."""
    at, has_word, is_left = 0, False, False
    for index, word in enumerate(whole):
        if at < len(short) and (match := _match(short[at], word)):
            has_word = has_word or (match == 2 and (len(word) >= _LEAST or word.isdigit()) and word not in _RANKS)
            at += 1
        elif may_leave and _may_be_left_out(word, index, whole, short):
            is_left = True
        else:
            return False
    return at == len(short) and has_word and (not is_left or len(short) > 0)


def _match(short: str, word: str) -> int:
    """Return 2 where two words are one, 1 where one is the beginning of the other, 0 of all others."""
    if short == word:
        return 2
    least, most = sorted((short, word), key=len)
    is_beginning = most.startswith(least) and not least.isdigit() and (len(least) == 1 or len(least) >= _LEAST_CUT)
    return int(is_beginning and (len(least) == 1 or len(most) - len(least) > 1))


def _may_be_left_out(word: str, index: int, whole: Sequence[str], short: Sequence[str]) -> bool:
    """Whether a title is left out before a name of two words, or a king's number behind him."""
    if index + 1 == len(whole):
        return word.isdigit() and len(short) > 1 and not any(it.isdigit() for it in short)
    return word in _RANKS and len(short) > 1 and not any(it in _RANKS for it in short[:-1])
