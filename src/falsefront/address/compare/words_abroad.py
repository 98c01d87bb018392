"""The words of an address abroad as they are compared, and how names are found among them."""

import re
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from falsefront.address.abroad.text import Words, has_digit
from falsefront.address.lexicon.abroad import (
    ALIASES,
    AND,
    BESIDE,
    CARE_OF,
    DIRECTIONS,
    EXACT_SPELLING,
    FIRM_WORDS,
    FLOOR_WORDS,
    HONORIFICS,
    LABELS,
    LEADING_AREAS,
    LEADING_DEVELOPMENTS,
    LEADING_TYPES,
    NOISE,
    ROAD_TYPES,
    SMALL_WORDS,
    is_said_in,
)
from falsefront.address.plain.text import evened, folded

_LEAST_NAME = 4  # letters of a name that is compared loosely
_LEAST_MISTYPED = 7  # letters of a name in which one wrong letter is forgiven
_LEAST_SHORTENED = 4  # letters of a word that may be cut short: Univ, Mass
MOST_WORDS = 7
_LOOSE = (
    (re.compile("(.)\\1"), r"\1"), (re.compile("ph"), "f"), (re.compile("[wv]h?"), "v"),
    (re.compile("([bdgjkt])h"), r"\1"), (re.compile("ck|q"), "k"), (re.compile("c(?=[aou])"), "k"),
    (re.compile("iye|iy|yi|ij|y|ie"), "i"), (re.compile("(?<=[aeo])r(?=[nt])"), ""), (re.compile("ou|oo"), "u"),
    (re.compile("ee"), "i"), (re.compile("x"), "ks"),
)  # fmt: skip
_ORDINAL = re.compile(r"^(\d+)(?:st|nd|rd|th)$")
_TYPES = {**LEADING_TYPES, **ROAD_TYPES}
_MARKED = frozenset({*LABELS, *FLOOR_WORDS, *FIRM_WORDS, *BESIDE, *CARE_OF, *LEADING_AREAS, *LEADING_DEVELOPMENTS})


class Seen(NamedTuple):
    """What a road or building was found as: the words between its neighbours."""

    segment: tuple[str, ...]
    start: int
    end: int


def found(name: list[str], segments: tuple[tuple[str, ...], ...], country: str | None) -> list[Seen]:
    """Return where a name stands among the words of an address, titles left out."""
    plain = [word for word in name if not is_title(word, country)] or name
    target = "".join(plain)
    seen = []
    for segment in segments:
        for start in range(len(segment)):
            if segment[start][0] in "~^!#" or is_title(segment[start], country):
                continue
            for end in range(start + 1, min(start + MOST_WORDS, len(segment)) + 1):
                if segment[end - 1][0] in "~^!#":
                    break
                words = [word for word in segment[start:end] if not is_title(word, country)]
                if is_one_name(target, "".join(words), country) or are_one_name(plain, words, country):
                    seen.append(Seen(segment, start, end))
    return seen


def finds(name: list[str], segments: tuple[tuple[str, ...], ...], country: str | None) -> bool:
    """Whether a name stands among the words of an address."""
    words = [word for word in canonical_words(" ".join(name), country) if word[0] not in "~^!#"]
    return bool(words) and bool(found(words, segments, country))


def is_title(word: str, country: str | None) -> bool:
    """Whether a word is a title that may be left out of a road's name."""
    return word in HONORIFICS and is_said_in("abroad.honorific", word, country)


@lru_cache(maxsize=16384)
def is_one_name(left: str, right: str, country: str | None) -> bool:
    """Whether two names without their spaces are one: written loosely, or but for one letter of a long name.

    >>> is_one_name("suhrwardy", "suharwardy", "PK"), is_one_name("leloi", "lelai", "VN")
    (True, False)
    """
    if left == right:
        return True
    if country in EXACT_SPELLING or abs(len(left) - len(right)) > 2 or left[:1] != right[:1] or has_digit(left + right):
        return False
    if _loose(left) == _loose(right) and len(left) > _LEAST_NAME:
        return True
    return min(len(left), len(right)) >= _LEAST_MISTYPED and OSA.distance(left, right, score_cutoff=1) <= 1


def _loose(name: str) -> str:
    for pattern, instead in _LOOSE:
        name = pattern.sub(instead, name)
    return name


def are_one_name(left: list[str], right: list[str], country: str | None) -> bool:
    """Whether two names are one word by word, with initials and words cut short: E. Garza Sada, Mass. Avenue."""
    if len(left) != len(right) or len(left) < 2:
        return False
    is_whole = False
    for one, other in zip(left, right, strict=True):
        if is_one_name(one, other, country):
            is_whole = is_whole or len(one) >= _LEAST_NAME
            continue
        short, long = sorted((one, other), key=len)
        is_cut = len(short) == 1 or (len(short) >= _LEAST_SHORTENED and len(long) > len(short) + 1)
        if not is_cut or not long.startswith(short) or not long.isalpha():
            return False
    return is_whole


def canonical_words(text: str, country: str | None) -> list[str]:
    """Return the words of a text as they are compared: types of roads as ~st, directions as ^n, labels as !no."""
    words = []
    for word in Words(text).text:
        if word in ALIASES and is_said_in("abroad.alias", word, country):
            word = ALIASES[word]
        if word in SMALL_WORDS or word in NOISE or word in AND:
            continue
        words.append(_marked(word))
    return words


@lru_cache(maxsize=8192)
def flat_words(raw: str, country: str | None) -> tuple[tuple[str, ...], ...]:
    """Return the words of an address as they are compared, part by part."""
    words = Words(evened(folded(raw).text.lower()))
    segments: list[list[str]] = []
    last = -1
    for word, segment in zip(words.text, words.segment, strict=True):
        if segment != last:
            segments.append([])
            last = segment
        if word in ALIASES and is_said_in("abroad.alias", word, country):
            word = ALIASES[word]
        if word not in SMALL_WORDS and word not in NOISE and word not in AND:
            segments[-1].append(_marked(word))
    return tuple(tuple(segment) for segment in segments if segment)


def _marked(word: str) -> str:
    if word in DIRECTIONS:
        return f"^{DIRECTIONS[word]}"
    if word in _TYPES and word not in HONORIFICS:
        return f"~{_TYPES[word]}"
    if word in _MARKED:
        return f"!{word}"
    if match := _ORDINAL.match(word):
        return match[1]
    return word
