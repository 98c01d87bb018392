"""How near two addresses are that are not one place: an order below the line of sameness, never a proof.

Two numbers of one road, two towers of one name, a shop and the market around it are nearer than two strangers in one
city. The level says how far the parts agree; the grade orders what stands on one level by names and numbers.
"""

import re
from functools import lru_cache
from itertools import pairwise

from rapidfuzz import fuzz

from falsefront.address.reading import Number, Reading
from falsefront.records import Level

# From which score to which each level reaches; all below what any level of the same premises is given.
SPANS = {
    Level.ROAD: (0.35, 0.65),
    Level.AREA: (0.2, 0.6),
    Level.CITY: (0.1, 0.6),
    Level.DIFFERENT: (0.0, 0.1),
    Level.INSUFFICIENT: (0.0, 0.5),
}
_NAMES, _NUMBERS, _WORDS = 0.5, 0.2, 0.3  # what each likeness counts
# The same of two texts in Chinese of one city, or of none: a shop and the mall around it are said in so many ways that
# the characters they share tell more than the level (weights: benchmarks/RESULTS.md, "The order below the line").
_SPANS_IN_CHINESE = {
    Level.ROAD: (0.1, 0.65),
    Level.AREA: (0.05, 0.65),
    Level.CITY: (0.05, 0.65),
    Level.DIFFERENT: (0.0, 0.65),
    Level.INSUFFICIENT: (0.0, 0.65),
}
_PAIRS, _RUN, _NAMES_IN_CHINESE, _NUMBERS_IN_CHINESE = 0.5, 0.2, 0.2, 0.1
_LONG = 8  # characters in a row that two have in common: more say no more
_MOST = 2_000  # characters of a text that are looked at: no address has more, and likeness costs their square
_UNSAID = 0.5  # likeness of what one side leaves out
_NEAR = 10  # street numbers that lie so near are neighbours
_DIGITS = re.compile(r"\d+")
_SPACES = re.compile(r"[\s,，;；|/()（）.]+")


def graded(level: Level, a: Reading, b: Reading) -> float:
    """Return the score of two addresses that are not the same premises, in [0, 1) and below the line; symmetric."""
    are_in_two_cities = bool(a.cities and b.cities) and a.cities.isdisjoint(b.cities)
    if a.is_chinese_script and b.is_chinese_script and not are_in_two_cities:
        least, most = _SPANS_IN_CHINESE[level]
        return round(least + (most - least) * likeness_in_chinese(a, b), 4)
    least, most = SPANS[level]
    if level is Level.DIFFERENT:
        ratio = fuzz.ratio(a.raw[:_MOST], b.raw[:_MOST])  # what most pairs cost that anybody compares
        return round(least + (most - least) * ratio / 100, 4)
    return round(least + (most - least) * likeness(a, b), 4)


def likeness(a: Reading, b: Reading) -> float:
    """Return how much names, numbers and words of two addresses have in common, in [0, 1]."""
    words = _likeness_of_words(a, b)
    names = _likeness_of_names(a, b)
    if names is None:
        names = words
    return _NAMES * names + _NUMBERS * _likeness_of_numbers(a, b) + _WORDS * words


def likeness_in_chinese(a: Reading, b: Reading) -> float:
    """Return how much characters, names and numbers of two texts in Chinese have in common, in [0, 1]."""
    one, other = _bare(a), _bare(b)
    names = _likeness_of_names(a, b)
    return (
        _PAIRS * shared_pairs(one, other)
        + _RUN * min(len(longest_run(one, other)), _LONG) / _LONG
        + _NAMES_IN_CHINESE * (_UNSAID if names is None else names)
        + _NUMBERS_IN_CHINESE * _likeness_of_numbers(a, b)
    )


def shared_pairs(one: str, other: str) -> float:
    """Return the share of pairs of neighbouring characters that two texts have in common (Jaccard), in [0, 1].

    >>> shared_pairs("环球港4楼书店", "环球港书店"), shared_pairs("环球港书店", "大悦城书店")
    (0.4286, 0.1429)
    """
    left, right = _pairs(one), _pairs(other)
    shared = len(left & right)
    every = len(left) + len(right) - shared
    return round(shared / every, 4) if every else 0.0


@lru_cache(maxsize=16384)
def _pairs(text: str) -> frozenset[tuple[str, str]]:
    return frozenset(pairwise(text))


def longest_run(one: str, other: str) -> str:
    """Return the longest run of characters that stands in both, the first of several in the shorter text.

    It ends where more of it would say no more.

    >>> longest_run("环球港4楼书店", "月星环球港书店")
    '环球港'
    """
    shorter, longer = (one, other) if (len(one), one) < (len(other), other) else (other, one)
    found = ""
    for start in range(len(shorter)):
        while len(found) < min(_LONG, len(shorter) - start) and shorter[start : start + len(found) + 1] in longer:
            found = shorter[start : start + len(found) + 1]
    return found


def _likeness_of_names(a: Reading, b: Reading) -> float | None:
    """Return how like the finest names of both are: the best of the pairs; None where one side names nothing."""
    left, right = _names(a), _names(b)
    if not left or not right:
        return None
    return max(fuzz.ratio(one, other) for one in left for other in right) / 100


def _names(reading: Reading) -> list[str]:
    """Return the keys of what a reading is known by: developments and villages, else its road."""
    keys = [development.name.key for development in reading.developments]
    keys += [area.name.key for area in reading.areas]
    if not keys and reading.road is not None:
        keys = [reading.road.name.key]
    return keys


def _likeness_of_numbers(a: Reading, b: Reading) -> float:
    if a.number is not None and b.number is not None:
        return _distance(a.number, b.number)
    left, right = _numbers_in(a.raw), _numbers_in(b.raw)
    if not left or not right:
        return _UNSAID
    return len(left & right) / len(left | right)


@lru_cache(maxsize=16384)
def _numbers_in(raw: str) -> frozenset[str]:
    return frozenset(_DIGITS.findall(raw))


def _distance(left: Number, right: Number) -> float:
    if left.first == right.first:
        return 1.0 if left == right else _UNSAID
    return max(0.0, _UNSAID * (1 - abs(left.first - right.first) / _NEAR))


def _likeness_of_words(a: Reading, b: Reading) -> float:
    """Return how like the texts are without the divisions that both name; of two scripts the names must do."""
    if a.is_chinese_script != b.is_chinese_script:
        return _likeness_of_names(a, b) or 0.0
    return fuzz.ratio(_bare(a), _bare(b)) / 100


@lru_cache(maxsize=16384)
def _bare_text(raw: str, *places: str) -> str:
    text = raw.lower()
    for place in sorted(map(str.lower, places), key=len, reverse=True):
        text = text.replace(place, "")
    return _SPACES.sub(" ", text).strip()


def _bare(reading: Reading) -> str:
    places = (reading.province, reading.city, reading.county, reading.town)
    return _bare_text(reading.raw[:_MOST], *[place.text for place in places if place is not None])
