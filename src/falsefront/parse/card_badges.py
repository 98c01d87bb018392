"""Marks of adverts on single cards of a list: "Sponsored" in a card among others of its kind stands over nothing else.

As a heading, or over boxes that all are adverts, the same word begins what is no subject of the page.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Final

from falsefront.parse.element import ROOTS, Element
from falsefront.parse.promoted_words import MARKED, RIBBONS
from falsefront.text.remembered import remembered

Span = tuple[int, int]  # pieces of text
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_MARK_ENDS: Final = " .:\u00b7\u2022\uff1a[]\u3010\u3011()"
_FEWEST_CARDS: Final = 3  # of a list
_FEWEST_UNMARKED: Final = 2  # cards beside a marked one
_MOST_TIMES: Final = 3  # as much as another card holds, or a third of it
_MOST_CLIMBED: Final = 4
_MOST_ALIKE: Final = 8  # cards that are looked at
_MOST_PIECES: Final = 4  # of text in a mark


def without_badges(spans: Sequence[Span], cards: Sequence[Span]) -> list[Span]:
    """Return boxes of others but for those that hold several cards, and those that a card holds: its own firm's badge.

    Both in pieces of text. "Featured supplier" in one of several cards is said of whom that card names.
    """
    is_list = len(cards) >= _FEWEST_CARDS
    held = {span for span in spans if is_list and any(low <= span[0] < high for low, high in cards)}
    return [span for span in spans if span not in held and sum(span[0] <= low < span[1] for low, _ in cards) <= 1]


class Marks:
    """What tells the badge of a card from a heading over others: where elements begin, end and what they hold."""

    def __init__(
        self,
        elements: Sequence[Element],
        last: Sequence[int],
        size: Callable[[int], int],
        words: Callable[[int], str],
    ) -> None:
        self._elements, self._last = elements, last
        self._size, self._words = size, words  # of an element: how many pieces of text it has, and its words

    def is_of_card(self, at: int, words: str) -> bool:
        """Whether some words mark a card among others of its kind, of which most bear no such mark."""
        element = self._elements[at]
        if element.name in _HEADINGS or not _marks_card(words):
            return False
        card = element.parent
        for _ in range(_MOST_CLIMBED):
            if card is None or card.name in ROOTS or card.parent is None:
                return False
            alike = islice(self._alike(card), _MOST_ALIKE)
            if len([each for each in alike if not self._is_marked(each, element.name)]) >= _FEWEST_UNMARKED:
                return True
            card = card.parent
        return False

    def _alike(self, card: Element) -> Iterator[int]:
        """Yield the elements beside a card that are called as it is, hold a link and as much text, more or less."""
        if card.parent is None:
            return
        size, tokens = self._size(card.at), set(card.attrs.get("class", "").split())
        at, end = card.parent.at + 1, self._last[card.parent.at]
        while at < end:
            element = self._elements[at]
            is_called = element.name == card.name and not tokens.isdisjoint(element.attrs.get("class", "").split())
            is_bare = element.name == card.name and not tokens and "class" not in element.attrs
            is_as_large = size <= _MOST_TIMES * self._size(at) and self._size(at) <= _MOST_TIMES * size
            if at != card.at and (is_called or is_bare) and is_as_large and self._holds(at, "a"):
                yield at
            at = self._last[at]

    def _holds(self, at: int, name: str) -> bool:
        return any(self._elements[each].name == name for each in range(at, self._last[at]))

    def _is_marked(self, card: int, name: str) -> bool:
        """Whether a card holds such a mark, too, in an element of some name."""
        inside = [at for at in range(card + 1, self._last[card]) if self._elements[at].name == name]
        return any(_marks_card(self._words(at)) for at in inside if self._size(at) <= _MOST_PIECES)


@remembered
def _marks_card(words: str) -> bool:
    told = words.strip(_MARK_ENDS)
    return MARKED.is_all(told) or RIBBONS.is_all(told)
