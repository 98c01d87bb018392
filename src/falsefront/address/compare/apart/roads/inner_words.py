"""A generic word between a road's type and its name, which makes another road of it: Jalan Taman Mawar, Jalan Mawar.

In languages that write the type first such a word is looked past wherever a name is looked for, since it mostly begins
a quarter or building of its own (Jalan Mawar, Taman Mawar). Right behind the type it is the road's.
"""

from collections.abc import Mapping
from functools import lru_cache
from itertools import takewhile

from falsefront.address.compare.world.words_abroad import Manner, flat_words
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Reading

_TYPE, _GENERIC = "~", "!"
_MARKS = frozenset("!^")  # Tower Bridge, North Bridge
_BRITAIN = "GB"
_TWO_KINDS = frozenset({_BRITAIN, "IE", None})  # where a road is called after another: Queen Street Place
_GIVEN = forms("abroad.given")
_UNREAD = forms("abroad.road.unread")
_LEAST_NAME = 3  # letters


def inner_words_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses abroad are two: the road of one has a generic word before its name, or another one."""
    country = a.country or b.country
    left, right = _roads(a.raw, country), _roads(b.raw, country)
    for name in sorted(left.keys() & right.keys()):
        if left[name].isdisjoint(right[name]):
            return f"two roads of one name: {min(left[name])} {name} and {min(right[name])} {name}"
    return _types_apart(_types(a.raw, country), _types(b.raw, country))


def _types_apart(left: Mapping[str, frozenset[str]], right: Mapping[str, frozenset[str]]) -> str | None:
    """Return why two roads are two, one of which goes on by another word for a road: Queen Street Place."""
    for name in sorted(left.keys() & right.keys()):
        if left[name].isdisjoint(right[name]):
            return f"two roads of one name: {name} {min(left[name])} and {name} {min(right[name])}"
    return None


@lru_cache(maxsize=8192)
def _types(raw: str, country: str | None) -> Mapping[str, frozenset[str]]:
    """Return each name with a word for a road behind it -> what word for one stands at the end behind that, or ""."""
    found: dict[str, set[str]] = {}
    for segment in flat_words(raw, Manner(country)) if country in _TWO_KINDS else ():
        for name, kind, *rest in (segment[at : at + 4] for at in range(len(segment) - 1)):
            is_name = name[0] in _MARKS or (name.isalpha() and len(name) >= _LEAST_NAME)
            if not is_name or (kind[0] != _TYPE and kind not in _UNREAD):
                continue
            is_second = bool(rest) and rest[0][0] == _TYPE and rest[0] != kind
            is_second = is_second and (kind in _UNREAD or not any(map(str.isalpha, rest[1:])))
            found.setdefault(name.lstrip("!^") + kind, set()).add(rest[0] if is_second else "")
    return {name: frozenset(kinds) for name, kinds in found.items()}


def may_have_inner_words(a: str, b: str) -> bool:
    """Whether either text may have such a word: asked before the texts are read."""
    return any(
        words != {""}
        for text in (a, b)
        for found in (_roads(text, None), _types(text, _BRITAIN))
        for words in found.values()
    )


@lru_cache(maxsize=8192)
def _roads(raw: str, country: str | None) -> dict[str, frozenset[str]]:
    """Return the first word of each road's name -> what stands between it and the type, by its first letter."""
    found: dict[str, set[str]] = {}
    for segment in flat_words(raw, Manner(country)):
        start = sum(1 for _ in takewhile(_is_number, segment))
        if start + 1 >= len(segment) or segment[start][0] != _TYPE:
            continue
        inner = list(takewhile(_is_generic, segment[start + 1 :]))
        name = segment[start + 1 + len(inner) :][:1]
        if name and name[0].isalpha() and len(name[0]) >= _LEAST_NAME:
            found.setdefault(name[0], set()).add("".join(word[1] for word in inner))  # Kg is Kampung
    return {name: frozenset(words) for name, words in found.items()}


def _is_number(word: str) -> bool:
    return word[0].isdigit() or word[0] == "#"


def _is_generic(word: str) -> bool:
    is_word = word[0] == _GENERIC and word[1:].isalpha() and len(word) > len(_GENERIC) + 1
    return is_word and word[1:] not in _GIVEN  # Via Pietro Elmi; pietro is a floor in Poland
