"""What a text must hold for an expression to match in it: words that are looked for sooner than it is tried.

An expression that is a list of phrases in forty languages is tried, phrase by phrase, at each place of a text, and
hardly any text has one of them. The longest run of letters that a phrase cannot do without says so twenty times sooner.
"""

import re
from collections.abc import Iterable
from re import _constants as ops  # type: ignore[attr-defined] # no other part of Python takes an expression apart
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final

_FEWEST_CHARS: Final = 2  # of ASCII: one letter stands in nearly every text
_ENOUGH_CHARS: Final = 4  # a longer word is no rarer
_NO_WIDTH: Final = frozenset({ops.AT, ops.ASSERT, ops.ASSERT_NOT})
_REPEATS: Final = frozenset({ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT})
_Words = frozenset[str]


def needed_words(pattern: str) -> _Words | None:
    r"""Return words one of which stands in every text that an expression matches in; None where none are told.

    The expression is one without flags: case counts.

    >>> sorted(needed_words(r"\b(?:our|nos) banks?\b|banque|\d{2} km"))
    [' bank', ' km', 'banque']
    >>> needed_words(r"\d+ ?m"), needed_words("(?i)banque"), needed_words("ab|(?:cde)?")
    (None, None, None)
    """
    parsed = parser.parse(pattern)
    words = None if parsed.state.flags & re.IGNORECASE else _of_sequence(parsed)
    if words is None or any(len(word) < _FEWEST_CHARS and word.isascii() for word in words):
        return None
    return frozenset(word for word in words if not any(other in word for other in words if other != word))


def any_of_words(words: Iterable[str]) -> str:
    """Return an expression that finds one of some words, none of which begins with another.

    >>> any_of_words(["bank", "banque", "bar", "km"])
    'ba(?:n(?:k|que)|r)|km'
    """
    by_first: dict[str, list[str]] = {}
    for word in sorted(words):
        by_first.setdefault(word[0], []).append(word)
    return "|".join(re.escape(some[0]) if len(some) == 1 else _of_alike(some) for some in by_first.values())


def _of_alike(words: list[str]) -> str:
    """Return the same for sorted words that begin with the same letter."""
    first, last = words[0], words[-1]
    size = next(at for at, (one, other) in enumerate(zip(first, last, strict=False)) if one != other)
    return f"{re.escape(first[:size])}(?:{any_of_words(word[size:] for word in words)})"


def _of_sequence(parsed: Any) -> _Words | None:
    """Return the rarest words that a sequence cannot do without."""
    found: list[_Words] = []
    run = ""
    for op, given in parsed:
        if op is ops.LITERAL:
            run += chr(given)
        elif op not in _NO_WIDTH:
            found.append(frozenset((run,)))
            run = ""
            inside = _of_one(op, given)
            if inside is not None:
                found.append(inside)
    found.append(frozenset((run,)))
    best = max(found, key=_worth)
    return None if "" in best else best


def _of_one(op: Any, given: Any) -> _Words | None:
    if op is ops.SUBPATTERN:
        _, added, _, parsed = given
        return None if added & re.IGNORECASE else _of_sequence(parsed)
    if op is ops.BRANCH:
        each = [_of_sequence(parsed) for parsed in given[1]]
        told = [words for words in each if words is not None]
        return frozenset().union(*told) if len(told) == len(each) else None
    if op in _REPEATS and given[0] > 0:
        return _of_sequence(given[2])
    return None


def _worth(words: _Words) -> tuple[int, int]:
    return min(_ENOUGH_CHARS, *map(_weight, words)), -len(words)


def _weight(word: str) -> int:
    """Return how rare a word is: a letter of another script says as much as two."""
    return len(word) if word.isascii() else 2 * len(word)
