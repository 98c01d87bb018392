"""Roads whose names are one but for a word that tells two of a town: Nedre Uglegate and Øvre Uglegate.

What is great has a small one beside it, what is old a new one, and In der Eule is another street than An der Eule; a
Résidence Hibou is no rue Hibou, a skwer no plac. Such words are dropped, forgiven or read as no type elsewhere. Here
both texts must have one of a group before (or behind) the same name, each another one, so that whoever leaves it out is
not held to it. The words stand by country in `abroad.road.counterpart`.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.table import entries, forms
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

_KIND: Final = "abroad.road.counterpart"
_PARTICLES: Final = forms("abroad.road.counterpart.between")
_ARTICLES: Final = forms("abroad.road.counterpart.between", "article")
_BEGINNING: Final = 5  # letters of a name's word that are compared: Slottsgt., Slottsgate
_LEAST_NAME: Final = 3  # letters
_WORD: Final = re.compile("[a-z]+")


def _by_country() -> dict[str, dict[str, tuple[str, str, frozenset[str]]]]:
    """Return the words of each country: their group, which of it they are, and their marks."""
    found: dict[str, dict[str, tuple[str, str, frozenset[str]]]] = {}
    for entry in entries(_KIND):
        group, _, which = entry.value.partition(" ")
        for mark in entry.marks:
            name, _, codes = mark.partition(":")
            for country in codes.split(",") if name == "in" else ():
                found.setdefault(country, {})[entry.form] = group, which, frozenset(entry.marks)
    return found


_WORDS: Final = _by_country()


def counterparts_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads of one name are two: each text has a word before or behind it that the other has not."""
    country = a.country or b.country
    if country not in _WORDS or a.raw == b.raw:
        return None
    left, right = _told(a.raw, country), _told(b.raw, country)
    for key in left.keys() & right.keys():
        if left[key].isdisjoint(right[key]):
            return f"two roads of one name: {min(left[key])} and {min(right[key])}"
    return None


@lru_cache(maxsize=4096)
def _told(raw: str, country: str) -> dict[tuple[str, str], frozenset[str]]:
    """Return the words that tell a road of a text, by their group and how the name begins that they stand at.

    >>> _told("Nedre Uglegate 12, Oslo", "NO"), _told("An d. Eule 5", "DE")
    ({('height', 'ugleg'): frozenset({'lower'})}, {('preposition', 'eule'): frozenset({'an'})})
    """
    words = _WORD.findall(transliterate(folded_again(raw).text.lower()))
    found: dict[tuple[str, str], frozenset[str]] = {}
    for key, which in _each(words, country):
        found[key] = found.get(key, frozenset()) | {which}
    return found


def _each(words: list[str], country: str) -> Iterator[tuple[tuple[str, str], str]]:
    for at, word in enumerate(words):
        if (known := _WORDS[country].get(word)) is None:
            continue
        group, which, marks = known
        behind = words[at + 1 :]
        if "article" in marks and not (behind and behind[0] in _ARTICLES):
            continue
        if "behind" in marks:
            name = words[at - 1] if at else ""
        else:
            name = next((it for it in behind if it not in _PARTICLES), "")
        if len(name) >= _LEAST_NAME:
            yield (group, name[:_BEGINNING]), which
