"""A seller's name under a label, without the place behind it: "Supplier: <a>Orrin Lamps</a> <span>Leeds</span>".

The place is in an element of its own behind a link or bold words, behind a wide gap or a mark, or a land behind a
comma: "Orrin Lamps | Leeds", "燈塔文具行　香港", "Orrin Lamps, Italy". A land in brackets or behind a plain gap may be
a part of the name ("Orrin Lamps Taiwan").
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from falsefront.contact.country import country
from falsefront.parse.card_places import is_place
from falsefront.parse.facts_of_sellers import tells_how_sold
from falsefront.parse.label_words import field_of_label
from falsefront.parse.pairs import Pair
from falsefront.parse.tree import PageTree
from falsefront.text.remembered import remembered

_ELEMENTS: Final = ("a", "b", "strong", "span", "em", "h2", "h3", "h4", "h5", "div", "p")
_GAP: Final = re.compile(r"\u3000+|\s*[|｜·•\t\n]\s*|\s{2,}")
_BEFORE_LAND: Final = re.compile(r"\s*[,，、]\s*|\s+[-–—]\s+")
_EDGES: Final = " \t\n\u3000\u00a0,，、|｜·•–—-/()（）[]【】:："
_MOST_BEHIND: Final = 24  # pieces of text from a label to the end of what it labels
_MOST_PLACE_CHARS: Final = 60
_FEWEST_LETTERS: Final = 2


def without_place(tree: PageTree, pair: Pair) -> Pair:
    """Return a pair of a label and a seller's name without the place, or how he sells, behind the name."""
    if field_of_label(pair.label) != "vendor":
        return pair
    for name in _names(tree, pair):
        if is_place_of_seller(pair.value[len(name) :]):
            return pair._replace(value=name)
    return pair._replace(value=_before_place(pair.value))


def _names(tree: PageTree, pair: Pair) -> Iterator[str]:
    """Yield what the elements behind a label say that its value begins with, the longest first."""
    found = set()
    for kind in _ELEMENTS:
        positions = tree.by_name.get(kind, ())
        first = bisect_left(positions, pair.start, key=tree.start)
        for at in positions[first:]:
            if tree.start(at) > pair.start + _MOST_BEHIND:
                break
            found.add(tree.text(at, separator=" ").strip())
    begun = [text for text in found if len(text) >= _FEWEST_LETTERS and _is_begun(pair.value, text)]
    yield from sorted(begun, key=len, reverse=True)


def _is_begun(value: str, text: str) -> bool:
    return len(text) < len(value) and value.startswith(text) and not (value[len(text)].isalnum() and text[-1].isalnum())


@remembered
def is_place_of_seller(behind: str) -> bool:
    """Whether what stands behind a name in an element of its own is a place, or tells how somebody sells.

    >>> [is_place_of_seller(text) for text in (" Leeds", "　香港", " (Leeds, UK)", " & Sons", " Member since 2018")]
    [True, True, True, False, True]
    """
    told = behind.strip(_EDGES)
    if not 0 < len(told) <= _MOST_PLACE_CHARS:
        return False
    return country(told) is not None or is_place(told) or tells_how_sold(told)


@remembered
def _before_place(value: str) -> str:
    """Return a name without the place behind a wide gap or a mark, or the land behind a comma or a dash.

    >>> [_before_place(text) for text in ("Orrin Lamps | Leeds", "Orrin Lamps, Italy", "Orrin Lamps, Leeds")]
    ['Orrin Lamps', 'Orrin Lamps', 'Orrin Lamps, Leeds']
    """
    for marks, is_behind in ((_GAP, is_place_of_seller), (_BEFORE_LAND, _is_land)):
        mark = next(marks.finditer(value), None)
        if mark is not None and mark.start() >= _FEWEST_LETTERS and is_behind(value[mark.end() :]):
            return value[: mark.start()].strip()
    return value


def _is_land(text: str) -> bool:
    return country(text.strip(_EDGES)) is not None
