"""Plots of two estates on one road abroad: Plot 12, Lotus Industrial Estate, and Plot 12, Raven Industrial Estate.

The number of a plot, unit or villa that stands with its estate, and not with the road, is the estate's own: an estate
has many, and the road runs past several estates. A number that stands with the road is the road's, whatever else is
named; so is one of a building with a name.
"""

from functools import lru_cache
from typing import NamedTuple

from falsefront.address.compare.world.one_locality import are_letters_exchanged
from falsefront.address.compare.world.words_abroad import Manner, flat_words, is_one_name
from falsefront.address.lexicon.abroad import USES
from falsefront.address.lexicon.table import forms
from falsefront.address.plain.scripts import is_spelled_by_consonants
from falsefront.address.reading import Reading

_ESTATES = forms("abroad.estate.plots")
_LEAST_NAME = 3  # letters
_MARKS = "!~^#"


class Estates(NamedTuple):
    """What a text says of its estates: their names, every word of the text in order, and what stands in its roads."""

    names: tuple[tuple[str, ...], ...]
    words: tuple[str, ...]
    in_roads: frozenset[str]


def plots_of_estates_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses abroad are two whose number is an estate's own, each of another estate."""
    numbers = [str(reading.number.first) if reading.number else reading.building for reading in (a, b)]
    if not all(numbers) or a.road is None or b.road is None:
        return None
    if is_spelled_by_consonants(a.raw) != is_spelled_by_consonants(b.raw):
        return None
    left, right = (estates_of(reading.raw, a.country or b.country) for reading in (a, b))
    if numbers[0] in left.in_roads or numbers[1] in right.in_roads:
        return None
    said = {word for place in (a.city, b.city) if place for word in (place.key, *place.text.lower().split())}
    said |= left.in_roads | right.in_roads
    ours, theirs = (_own(estates, said) for estates in (left, right))
    manner = Manner(a.country or b.country)
    if not ours or not theirs or _is_said(ours, right.words, manner) or _is_said(theirs, left.words, manner):
        return None
    return f"plots of two estates: {' '.join(ours[0])} and {' '.join(theirs[0])}"


def _own(estates: Estates, said: set[str]) -> list[list[str]]:
    """Return the names of a text's estates without its towns and roads: Korangi Lotus Estate, Main Korangi Road."""
    own = ([word for word in name if word not in said] for name in estates.names)
    return [name for name in own if len("".join(name)) >= _LEAST_NAME]


def _is_said(names: list[list[str]], words: tuple[str, ...], manner: Manner) -> bool:
    """Whether a word of a name stands in a text, or the name run together: Hightech, High Tech."""
    text = "".join(words)
    return any(
        "".join(name) in text
        or any(
            is_one_name(one, word, manner) or are_letters_exchanged(one, word)
            for one in name
            if len(one) >= _LEAST_NAME
            for word in words
        )
        for name in names
    )


def may_have_estates(a: str, b: str) -> bool:
    """Whether both texts name an estate."""
    return bool(estates_of(a, None).names and estates_of(b, None).names)


@lru_cache(maxsize=8192)
def estates_of(raw: str, country: str | None) -> Estates:
    """Return the estates that a text names, part by part."""
    names: list[tuple[str, ...]] = []
    words: list[str] = []
    in_roads: set[str] = set()
    for segment in flat_words(raw, Manner(country)):
        words += (word.lstrip(_MARKS) for word in segment)
        if any(word[0] == "~" for word in segment):
            in_roads.update(segment)
        elif any(word.lstrip(_MARKS) in _ESTATES for word in segment):
            own = (word for word in segment if word[0] not in _MARKS and word.isalpha())
            names.append(tuple(word for word in own if word not in _ESTATES and word not in USES))
    return Estates(tuple(filter(None, names)), tuple(words), frozenset(in_roads))
