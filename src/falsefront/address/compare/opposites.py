"""Roads of one name of which one is the great and the other the small, the old or the new: Bolshaya and Malaya Turna.

They run beside each other, often with one postcode, and look like one name mistyped.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.compare.world.words_abroad import Manner, is_one_name
from falsefront.address.lexicon.abroad import LEADING_TYPES, SMALL_WORDS
from falsefront.address.lexicon.table import longest_first, values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_CLASSES: Final = values("abroad.road.opposite")
_WORDS: Final = longest_first(_CLASSES)
_LEAST_NAME: Final = 3  # letters


_IN_ENGLISH: Final = frozenset({"GB", "IE"})
_ENGLISH_SPOKEN: Final = frozenset({"AU", "CA", "GB", "IE", "NZ", "US", None})
_WORD: Final = re.compile("[a-z]+")
_ARTICLES: Final = "|".join(longest_first(SMALL_WORDS))
# petite rue du Hibou
_BEFORE_KIND: Final = re.compile(
    rf"\b({'|'.join(_WORDS)})\.? (?:{'|'.join(longest_first(LEADING_TYPES))})\.? (?:(?:{_ARTICLES})[ '’])*([a-z]+)"
)
_OF_CLASS: Final = {
    told: frozenset(word for word, it in _CLASSES.items() if it == told) for told in frozenset(_CLASSES.values())
}
_PAIR: Final = re.compile(rf"\b({'|'.join(_WORDS)})[ -]([a-z]{{4,}})")


def opposites_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads of one name are two: each has another of such words before its name or behind it."""
    if (villages := _villages_apart(a, b)) is not None:
        return villages
    if a.road is None or b.road is None:
        return None
    if (lone := _lone_apart(a, b) or _lone_apart(b, a)) is not None:
        return lone
    if a.road.name.key == b.road.name.key:
        return None
    left, right = _told(a.road.name.key), _told(b.road.name.key)
    if left is None or right is None or left[0] == right[0]:
        return None
    if left[1] != right[1] and not is_one_name(left[1], right[1], Manner(a.country or b.country)):
        return None
    if left[0].split()[0] != right[0].split()[0]:
        return None
    return f"two roads of one name: {a.road.name.text!r} and {b.road.name.text!r}"


def is_left_out(a: Reading, b: Reading) -> bool:
    """Whether one of two roads has such a word before the name of the other: Eski Turna Cad., Turna Cad."""
    if a.road is None or b.road is None:
        return False
    one, other = sorted((a.road.name.key, b.road.name.key), key=len)
    return any(one and f"{word}{one}" == other for word in _WORDS)


def _lone_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads are two of which one alone has such a word, before its name or kind or behind it.

    Kleine Eulengasse is not Eulengasse, nor petite rue du Hibou rue du Hibou. Where English is written a side may be
    left out; and who has the word anywhere may mean it.
    """
    country = a.country or b.country
    if country in _ENGLISH_SPOKEN or a.road is None or b.road is None:
        return None
    words, name = a.road.name.text.lower().split(), b.road.name.text.lower().split()
    if not words or not name:
        return None  # a road that a number alone tells
    word = next((it for it, rest in ((words[0], words[1:]), (words[-1], words[:-1])) if rest == name), "")
    if not word and words == name:
        word = next((it for it, told in _before_kinds(a.raw) if told in {words[0], name[0]}), "")
    if word not in _CLASSES or not _OF_CLASS[_CLASSES[word]].isdisjoint(_words(b.raw)):
        return None
    return f"two roads of one name: {' '.join(dict.fromkeys((word, *words)))!r} and {' '.join(name)!r}"


@lru_cache(maxsize=4096)
def _before_kinds(raw: str) -> tuple[tuple[str, str], ...]:
    """Return such words before the kind of a road, each with what stands behind the kind.

    >>> _before_kinds("27 petite rue du Hibou, Paris")
    (('petite', 'hibou'),)
    """
    return tuple(_BEFORE_KIND.findall(folded_again(raw).text.lower()))


@lru_cache(maxsize=4096)
def _words(raw: str) -> frozenset[str]:
    return frozenset(_WORD.findall(folded_again(raw).text.lower()))


def _villages_apart(a: Reading, b: Reading) -> str | None:
    """Return why two texts name two villages of Britain or Ireland: Great Owlby is none of Little Owlby."""
    if a.country not in _IN_ENGLISH or a.country != b.country:
        return None
    left, right = _pairs(a.raw), _pairs(b.raw)
    for name in left.keys() & right.keys():
        if left[name] != right[name] and left[name].split()[0] == right[name].split()[0]:
            return f"two places of one name: {left[name].split()[1]} and {right[name].split()[1]} {name}"
    return None


@lru_cache(maxsize=4096)
def _pairs(raw: str) -> dict[str, str]:
    return {name: _CLASSES[word] for word, name in _PAIR.findall(raw.lower())}


@lru_cache(maxsize=4096)
def _told(key: str) -> tuple[str, str] | None:
    """Return which of such words a name has, and the name without it; None where it has none."""
    for word in _WORDS:
        for rest in (key.removeprefix(word), key.removesuffix(word)):
            if len(key) > len(rest) >= _LEAST_NAME:
                return _CLASSES[word], rest
    return None
