"""Titles of cards that are read in another place than those of most cards of their list: a badge stood over them.

"Rea", "Destaque", "Nieuw binnen": what a shop calls its offers is short, and the same on several of them. The cards of
a list are built alike, so their titles stand where most of them have one of its own.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from falsefront.contact.price import is_price_line
from falsefront.parse.cards import lasting_classes
from falsefront.parse.draft import Draft
from falsefront.parse.names import folded
from falsefront.parse.tree import PageTree
from falsefront.records import Said

_FEWEST_CARDS: Final = 3
_MOST_BADGE_CHARS, _MOST_BADGE_WORDS = 24, 3
_FEWEST_LETTERS: Final = 2
_MOST_ELEMENTS: Final = 150  # of a card
_MOST_TITLE_CHARS: Final = 200
_OF_CARDS: Final = 0.6  # in which another title stands in one place
_FEWEST_PLACES: Final = 2
_SOURCES: Final = ("layout:a", "layout:line of a card")
_Place = tuple[tuple[str, str], ...]


def say_titles_alike(tree: PageTree, cards: Sequence[tuple[int, Draft]]) -> None:
    """Put what stands where the other cards have their titles for short words that several cards say, or one alone."""
    short = [draft for _, draft in cards if _may_be_badge(draft)]
    if not short or len(cards) < _FEWEST_CARDS:
        return
    read = [(draft, _place_of(tree, card, draft.raw("title") or "")) for card, draft in cards]
    places = {place for _, place in read if place is not None}
    if len(places) < _FEWEST_PLACES:
        return
    said = {place: [_text_at(tree, card, place) for card, _ in cards] for place in sorted(places)}
    distinct = {place: len({folded(text) for text in texts if text}) for place, texts in said.items()}
    best = max(distinct, key=distinct.__getitem__)
    if distinct[best] < _OF_CARDS * len(cards):
        return
    times = Counter(draft.raw("title") for _, draft in cards)
    for (draft, place), title in zip(read, said[best], strict=True):
        own = draft.raw("title") or ""
        if place != best and title and _may_be_badge(draft) and (times[own] > 1 or len(title) > len(own)):
            draft.fields["title"] = [Said(raw=title, source="layout: the title's place in the cards")]


def _may_be_badge(draft: Draft) -> bool:
    said = next(iter(draft.fields.get("title", ())), None)
    return said is not None and said.source in _SOURCES and _is_short(said.raw)


def _is_short(text: str) -> bool:
    return len(text) <= _MOST_BADGE_CHARS and len(text.split()) <= _MOST_BADGE_WORDS


def _place_of(tree: PageTree, card: int, title: str) -> _Place | None:
    """Return where the innermost element stands that holds a title and nothing else, by the elements around it."""
    found = None
    for at in range(card + 1, min(tree.last[card], card + _MOST_ELEMENTS)):
        if tree.end(at) > tree.start(at) and tree.text(at, separator=" ") == title:
            found = at
        elif found is not None and at >= tree.last[found]:
            break
    return None if found is None else _place(tree, card, found)


def _place(tree: PageTree, card: int, at: int) -> _Place:
    element, found = tree.elements[at], []
    while element.at > card and element.parent is not None:
        found.append((element.name, lasting_classes(element.attrs.get("class") or "")))
        element = element.parent
    return tuple(found)


def _text_at(tree: PageTree, card: int, place: _Place) -> str | None:
    """Return the one text that stands in a card in such a place."""
    name, classes = place[0]
    texts = {
        tree.text(tag.at, separator=" ")
        for tag in tree.elements[card + 1 : min(tree.last[card], card + _MOST_ELEMENTS)]
        if tag.name == name
        and tree.end(tag.at) > tree.start(tag.at)
        and lasting_classes(tag.attrs.get("class") or "") == classes
        and _place(tree, card, tag.at) == place
    }
    text = texts.pop() if len(texts) == 1 else ""
    is_word = sum(map(str.isalpha, text)) >= _FEWEST_LETTERS and not is_price_line(text)
    return text if is_word and len(text) <= _MOST_TITLE_CHARS else None
