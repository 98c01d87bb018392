"""Entries of a list by where their titles stand: one without a link is an entry too, and words around them are none.

Cards are found by their links. In a list written by hand some have none: the member without a page of his own, the mill
without a site. It stands among the others, and has its name where most of them have theirs. What is said before, behind
or among the entries has links too ("by species", "write to us"), but its words stand elsewhere, and it gives neither a
sum nor a contact where nearly all entries do.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.contact.price import is_price_line
from falsefront.parse.address_texts import is_address
from falsefront.parse.cards import MONEY, gives_number, lasting_class
from falsefront.parse.label_words import field_of_label
from falsefront.parse.tree import PageTree
from falsefront.text.remembered import remembered

_FEWEST: Final = 4  # cards
_OF_CARDS: Final = 0.7  # that have their title in one place; that give a sum or a contact
_MOST_OTHERS: Final = 0.34  # of the cards, that are none
_FEWEST_LETTERS, _FEWEST_LINES = 3, 2
_MOST_TITLE_CHARS: Final = 200
_MOST_CHARS: Final = 300  # of a line that is asked for a sum or a contact
_MOST_ELEMENTS: Final = 80  # of a card
_LOOKS: Final = frozenset({"a", "font", "big", "small", "span", "center", "tbody"})  # that tell nothing of a place
_CELLS: Final = frozenset({"td", "th"})
_Place = tuple[str, ...]


def entries_alike(tree: PageTree, found: list[int]) -> list[int]:
    """Return the cards of a list with the entries among them that lead nowhere, and without what is no entry."""
    if len(found) < _FEWEST:
        return found
    places = [_place_of_title(tree, at) for at in found]
    usual, times = Counter(place for place in places if place).most_common(1)[0] if any(places) else ((), 0)
    if times < _OF_CARDS * (len(found) - _MOST_OTHERS * len(found)):
        return found
    others = _others(tree, found, places, usual)
    kept = [at for at in found if at not in others]
    tree.leave_out(others)
    return sorted([*kept, *_unlinked(tree, kept, usual)])


def _others(tree: PageTree, found: Sequence[int], places: Sequence[_Place | None], usual: _Place) -> list[int]:
    """Return the cards with their words in another place and without what nearly all in the usual one give."""
    telling = {at: _tells(tree, at) for at in found}
    alike = [at for at, place in zip(found, places, strict=True) if place == usual]
    if sum(telling[at] for at in alike) < _OF_CARDS * len(alike):
        return []
    others = [at for at, place in zip(found, places, strict=True) if place != usual and not telling[at]]
    return others if len(others) <= _MOST_OTHERS * len(found) else []


def _unlinked(tree: PageTree, found: Sequence[int], usual: _Place) -> Iterator[int]:
    """Yield the elements beside some cards that are none for want of a link, and have a title where those have it."""
    by_parent: dict[int, list[int]] = {}
    for at in found:
        parent = tree.elements[at].parent
        if parent is not None:
            by_parent.setdefault(parent.at, []).append(at)
    for parent_at, cards in by_parent.items():
        if len(cards) < _FEWEST or not usual:
            continue
        kinds = {_kind(tree, at) for at in cards}
        beside = (at for at in tree.children(parent_at) if at > cards[0] and at not in cards)
        for at in tree.in_subject(each for each in beside if _kind(tree, each) in kinds):
            if not tree.inside(tree.by_name.get("a", ()), at) and (title := _title_in(tree, at, usual)):
                _titles(tree)[at] = title
                yield at


def title_of_unlinked(tree: PageTree, at: int) -> str | None:
    """Return the title of a card that leads nowhere, from where the other cards of its list have theirs."""
    return _titles(tree).get(at)


def _titles(tree: PageTree) -> dict[int, str]:
    known: dict[int, str] = tree.memory.setdefault(title_of_unlinked, {})
    return known


def _title_in(tree: PageTree, at: int, usual: _Place) -> str | None:
    if len(tree.lines_of(at)) < _FEWEST_LINES or not _tells(tree, at):
        return None
    inside = range(at + 1, min(tree.last[at], at + _MOST_ELEMENTS))
    titles = [tree.text(each, separator=" ") for each in inside if _place(tree, at, each) == usual]
    return titles[0] if titles and _may_be_title(titles[0]) else None


def _kind(tree: PageTree, at: int) -> tuple[str, str]:
    element = tree.elements[at]
    return element.name, lasting_class(element.attrs.get("class") or "")


def _place_of_title(tree: PageTree, at: int) -> _Place | None:
    """Return where the words of a card's first link stand that may be a title."""
    for link in tree.inside(tree.by_name.get("a", ()), at):
        text = tree.text(link, separator=" ")
        if _may_be_title(text):
            inner = link
            while (held := [each for each in tree.children(inner) if tree.text(each, separator=" ") == text]) and held:
                inner = held[0]
            return _place(tree, at, inner)
    return None


def _place(tree: PageTree, card: int, at: int) -> _Place:
    """Return the names of the elements from a card down to one inside of it, with the numbers of cells."""
    found: list[str] = []
    element = tree.elements[at]
    while element.at > card and element.parent is not None:
        if element.name in _CELLS:
            row = [each for each in tree.children(element.parent.at) if tree.elements[each].name in _CELLS]
            found.append(f"{element.name}{row.index(element.at)}")
        elif element.name not in _LOOKS:
            found.append(element.name)
        element = element.parent
    return tuple(found)


@remembered
def _may_be_title(text: str) -> bool:
    is_word = sum(map(str.isalpha, text)) >= _FEWEST_LETTERS and len(text) <= _MOST_TITLE_CHARS
    return is_word and not is_price_line(text) and field_of_label(text) is None


def _tells(tree: PageTree, at: int) -> bool:
    return any(len(line.text) <= _MOST_CHARS and _is_telling(line.text) for line in tree.lines_of(at))


@remembered
def _is_telling(text: str) -> bool:
    """Whether a line gives a sum, a telephone or an address."""
    if is_address(text):
        return True
    return any(map(str.isdigit, text)) and (MONEY.is_in(text) or is_price_line(text) or gives_number(text))
