"""Roads whose names are one but for a word that tells two of a town: Nedre Uglegate and Øvre Uglegate.

What is great has a small one beside it, what is old a new one, and In der Eule is another street than An der Eule; a
Résidence Hibou is no rue Hibou, a skwer no plac. Such words are dropped, forgiven or read as no type elsewhere. Here
both texts must have one of a group before (or behind) the same name, each another one, so that whoever leaves it out is
not held to it. Am Sandtor is no Sandtorstraße either: a preposition is told from a kind of road that ends the name's
word or stands behind it. The words stand by country in `abroad.road.counterpart`. Kinds of roads, and of parts of a
town that have houses (Gandhi Nagar, Taman Melati), stand in `abroad.road.counterpart.kind`: a part tells nothing from
a road of its name where a road was read beside it.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from falsefront.address.lexicon.abroad import GLUED_TYPES, ROAD_TYPES
from falsefront.address.lexicon.table import Entry, entries, forms
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

_KIND: Final = "abroad.road.counterpart"
_PARTICLES: Final = forms("abroad.road.counterpart.between")
_ARTICLES: Final = forms("abroad.road.counterpart.between", "article")
_BEGINNING: Final = 5  # letters of a name's word that are compared: Slottsgt., Slottsgate
_LEAST_NAME: Final = 3  # letters
_PART: Final = re.compile("[,;|\n]")
_WORD: Final = re.compile(r"\b[a-z]{1,2}[-.][a-z]{1,2}\b|[a-z]+")  # p.le, pr-t


class _Word(NamedTuple):
    """A word that tells roads: the group it is of, which of it, and its marks."""

    group: str
    which: str
    marks: frozenset[str]


def _words() -> Iterator[tuple[Entry, _Word]]:
    for entry in entries(_KIND):
        group, _, which = entry.value.partition(" ")
        yield entry, _Word(group, which, frozenset(entry.marks))
    for entry in entries(f"{_KIND}.kind"):
        yield entry, _Word("kind", entry.value, frozenset(entry.marks))


def _by_country() -> dict[str, dict[str, list[_Word]]]:
    """Return the words of each country."""
    found: dict[str, dict[str, list[_Word]]] = defaultdict(lambda: defaultdict(list))
    for entry, word in _words():
        for mark in entry.marks:
            name, _, codes = mark.partition(":")
            for country in codes.split(",") if name == "in" else ():
                found[country][entry.form].append(word)
    return {country: dict(words) for country, words in found.items()}


_WORDS: Final = _by_country()
_AREAS: Final = {
    country: frozenset(it.which for those in words.values() for it in those if "area" in it.marks)
    for country, words in _WORDS.items()
}
_PREPOSITION: Final = "preposition"
_TYPES: Final = frozenset(ROAD_TYPES) & {end for end, _ in GLUED_TYPES}
_WITH_PREPOSITIONS: Final = frozenset(
    country
    for country, words in _WORDS.items()
    if any(it.group == _PREPOSITION for those in words.values() for it in those)
)
_NO_AREAS: Final = frozenset[str]()


def counterparts_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads of one name are two: each text has a word before or behind it that the other has not."""
    if a.raw == b.raw:
        return None
    for country in _countries(a, b):
        left, right = _told(a.raw, country), _told(b.raw, country)
        for key in left.keys() & right.keys():
            if left[key].isdisjoint(right[key]) and _tells(a, left[key], country) and _tells(b, right[key], country):
                return f"two roads of one name: {min(left[key])} and {min(right[key])}"
    return None


def _countries(a: Reading, b: Reading) -> list[str]:
    """Return the countries with words where two addresses lie: one, or each that has a town of the name."""
    if country := a.country or b.country:
        return [country] if country in _WORDS else []
    return sorted({code[:2] for code in a.cities & b.cities} & _WORDS.keys())


def _tells(reading: Reading, said: frozenset[str], country: str) -> bool:
    """Whether words are of roads, or of parts of a town that have a house of their own: no road was read beside."""
    return reading.road is None or not said <= _AREAS.get(country, _NO_AREAS)


@lru_cache(maxsize=4096)
def _told(raw: str, country: str) -> dict[tuple[str, str], frozenset[str]]:
    """Return the words that tell a road of a text, by their group and how the name begins that they stand at.

    >>> _told("Nedre Uglegate 12, Oslo", "NO"), _told("An d. Eule 5", "DE")
    ({('height', 'ugleg'): frozenset({'lower'})}, {('preposition', 'eule'): frozenset({'an'})})
    >>> _told("P.le Gufo 5, Milano", "IT"), _told("Sova L. u. 5", "HU")
    ({('kind', 'gufo'): frozenset({'piazzale'})}, {('kind', 'sova'): frozenset({'street'})})
    """
    found: dict[tuple[str, str], frozenset[str]] = {}
    for part in _PART.split(transliterate(folded_again(raw).text.lower())):
        for key, which in _each(_WORD.findall(part), country):
            found[key] = found.get(key, frozenset()) | {which}
    return found


def _each(words: list[str], country: str) -> Iterator[tuple[tuple[str, str], str]]:
    has_prepositions = country in _WITH_PREPOSITIONS
    for at, word in enumerate(words):
        if has_prepositions and (name := _typed(word, words[at + 1 : at + 2])):
            yield (_PREPOSITION, name[:_BEGINNING]), "a kind of road"
        for known in _WORDS[country].get(word, ()):
            for name in _names_at(words, at, known.marks):
                if len(name) >= _LEAST_NAME:
                    yield (known.group, name[:_BEGINNING]), known.which


def _typed(word: str, behind: list[str]) -> str:
    """Return what a word names that ends with a kind of road or has one behind it; nothing where it does not."""
    ending = next((end for end, _ in GLUED_TYPES if word.endswith(end) and len(word) >= len(end) + _LEAST_NAME), None)
    if ending is not None:
        return word.removesuffix(ending)
    return word if behind and behind[0] in _TYPES else ""


def _names_at(words: list[str], at: int, marks: frozenset[str]) -> Iterator[str]:
    """Yield the word of a name that a telling word stands behind, but for an initial, or before, but for an article."""
    behind = words[at + 1 :]
    if "article" in marks and not (behind and behind[0] in _ARTICLES):
        return
    if "behind" in marks or "around" in marks:
        before = words[max(0, at - 2) : at]
        yield next((it for it in reversed(before) if len(it) > 1), "")
    if "behind" not in marks:
        yield next((it for it in behind if it not in _PARTICLES), "")
