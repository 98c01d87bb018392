"""Who sells what the cards of a list show, and where he is, by what stands in one place in all of them.

Cards of one list are built alike: where two name their seller in some place, the others name theirs there. A place in
which most cards have a known town is the sellers'; a name beside it, which leads to a page of its own or begins the
path of the thing's, is who sells there, unless it is a kind of goods that the page links to elsewhere.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple
from urllib.parse import unquote, urlsplit

from falsefront.contact.country import country
from falsefront.parse.card_places import begins_with_city, is_label_of_place, is_other, place_in, says_no_place
from falsefront.parse.card_vendors import SHOPS, leads_to_own_host, name_in
from falsefront.parse.cards import lasting_classes
from falsefront.parse.draft import Draft
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.names import folded
from falsefront.parse.selectors import absolute
from falsefront.parse.tree import PageTree, attribute
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
NO_SELLERS: Final = re.compile(rf"(?:{_LISTS.any_of('no_seller')})", re.IGNORECASE)
_FEWEST_CARDS: Final = 3
_MOST_ELEMENTS: Final = 150  # of a card
_MOST_PIECES, _FEW_PIECES = 8, 3
_MOST_NAME_CHARS, _MOST_NAME_WORDS = 40, 6
_OF_CARDS: Final = 0.6  # in which something stands in one place
_OF_HELD: Final = 0.8  # of what stands there
_KNOWN_BESIDE: Final = 0.5
_FEWEST_BEGUN: Final = 5  # letters of a name and of a path that begin alike
_FEWEST_NAMES: Final = 2
_FORMED: Final = 0.4
_MANY: Final = 3  # different names, of which none is a kind of goods
_SAMPLE: Final = 4

_Cards = Sequence[tuple[int, Draft]]


class _Slot(NamedTuple):
    """What stands in one place of several cards, by the number of the card."""

    at: Mapping[int, int]
    text: Mapping[int, str]


def say_alike(tree: PageTree, cards: _Cards, base: str) -> None:
    """Say who sells, and where he is, by the places of a list's cards that hold it in most of them."""
    if len(cards) < _FEWEST_CARDS or all({"vendor", "address"} <= set(draft.fields) for _, draft in cards):
        return
    named = [number for number, (_, draft) in enumerate(cards) if "vendor" in draft.fields]
    if not 0 < len(named) < len(cards) and not _may_hold_towns(tree, cards):
        return
    slots = list(_slots(tree, cards))
    if len(named) < len(cards):
        slot = _slot_of_names(tree, cards, slots, named) if named else None
        slot = slot or (_sellers(tree, cards, slots, base) if 2 * len(named) < len(cards) else None)
        if slot is not None:
            _say_names(tree, cards, slot, base)
    if any("vendor" in draft.fields and "address" not in draft.fields for _, draft in cards):
        _say_places(tree, cards, slots)


def _may_hold_towns(tree: PageTree, cards: _Cards) -> bool:
    """Whether a known town stands in an element of its own in one of the first cards."""
    ends = tree.last
    inside = (at for card, _ in cards[:_SAMPLE] for at in range(card + 1, min(ends[card], card + _MOST_ELEMENTS)))
    return any(0 < tree.end(at) - tree.start(at) <= _FEW_PIECES and place_in(tree.text(at)) for at in inside)


def _slots(tree: PageTree, cards: _Cards) -> Iterator[_Slot]:
    """Yield what stands in each place that many cards have, short and on one line."""
    numbers: dict[tuple[int, str, str, int], int] = {}
    held: dict[int, dict[int, int]] = {}
    for number, (card, _) in enumerate(cards):
        own = {card: 0}
        counted: dict[tuple[int, str, str], int] = {}
        for at in range(card + 1, min(tree.last[card], card + _MOST_ELEMENTS)):
            size, element = tree.end(at) - tree.start(at), tree.elements[at]
            if not size or element.parent is None or element.parent.at not in own:
                continue
            kind = own[element.parent.at], element.name, lasting_classes(element.attrs.get("class") or "")
            counted[kind] = counted.get(kind, 0) + 1
            own[at] = numbers.setdefault((*kind, counted[kind]), len(numbers) + 1)
            if size <= _MOST_PIECES:
                held.setdefault(own[at], {})[number] = at
    fewest = max(_FEWEST_CARDS, _OF_CARDS * len(cards))
    for places in held.values():
        if len(places) < fewest or any(map(is_other, _called(tree, *next(iter(places.items())), cards))):
            continue
        texts = {number: text for number, at in places.items() if (text := tree.text(at)) and "\n" not in text}
        if len(texts) >= fewest and len(set(texts.values())) >= _FEWEST_NAMES:
            yield _Slot(places, texts)


def _called(tree: PageTree, number: int, at: int, cards: _Cards) -> Iterator[str]:
    """Yield the classes of an element and of those around it in its card."""
    element = tree.elements[at]
    while element.parent is not None and element.at > cards[number][0]:
        yield from (element.attrs.get("class") or "").split()
        element = element.parent


def _slot_of_names(tree: PageTree, cards: _Cards, slots: Sequence[_Slot], named: Sequence[int]) -> _Slot | None:
    """Return the place in which most cards that name somebody name him."""
    best: tuple[int, _Slot | None] = (_FEWEST_NAMES - 1, None)
    for slot in slots:
        both = [number for number in named if number in slot.text]
        names = {number: name_in(tree, slot.at[number]) for number in both}
        same = sum(names[number] == cards[number][1].raw("vendor") for number in both)
        if same == len(both) >= max(best[0] + 1, _KNOWN_BESIDE * len(named)):
            best = same, slot
    return best[1]


def _sellers(tree: PageTree, cards: _Cards, slots: Sequence[_Slot], base: str) -> _Slot | None:
    """Return the one place of names that are sellers' by where they stand and lead; None where two may be it."""
    found = [slot for slot in slots if _may_be_names(tree, cards, slot) and _are_sellers(tree, cards, slot, base)]
    said = {tuple(sorted(slot.text.items())) for slot in found}
    return max(found, key=lambda slot: _is_link(tree, slot)) if len(said) == 1 else None


def _is_link(tree: PageTree, slot: _Slot) -> bool:
    return tree.elements[next(iter(slot.at.values()))].name == "a"


def _may_be_names(tree: PageTree, cards: _Cards, slot: _Slot) -> bool:
    """Whether most of what stands in a place may be somebody's name: it is neither a title nor a town."""
    if sum(_may_be_name(tree, cards, slot, number) for number in list(slot.text)[:_SAMPLE]) < 2:
        return False
    names = [slot.text[number] for number in slot.text if _may_be_name(tree, cards, slot, number)]
    return len(names) >= _OF_HELD * len(slot.text) and len(set(names)) >= _FEWEST_NAMES


def _may_be_name(tree: PageTree, cards: _Cards, slot: _Slot, number: int) -> bool:
    text, draft = slot.text[number], cards[number][1]
    if len(text) > _MOST_NAME_CHARS or len(text.split()) > _MOST_NAME_WORDS or place_in(text) == text:
        return False
    return name_in(tree, slot.at[number]) == text and folded(text) not in folded(draft.raw("title"))


def _are_sellers(tree: PageTree, cards: _Cards, slot: _Slot, base: str) -> bool:
    names = dict(slot.text)
    distinct = {folded(text) for text in names.values()}
    if not _is_beside_places(tree, cards, slot):
        return False
    if sum(map(has_any_form, set(names.values()))) >= max(_FEWEST_NAMES, _FORMED * len(distinct)):
        return True
    targets = {number: _path(_target(tree, slot.at[number]), base) for number in names}
    own = {number: _path(cards[number][1].raw("url"), base) for number in names}
    is_linked = all(target and target != own[number] for number, target in targets.items())
    ways = {(folded(names[number]), target) for number, target in targets.items()}
    if is_linked and (any(NO_SELLERS.fullmatch(part) for target in targets.values() for part in target[:-1])):
        return False
    if is_linked and len(ways) == len(distinct) == len(set(targets.values())):
        if all(any(SHOPS.fullmatch(part) for part in target) for target in targets.values()):
            return True
    elif is_linked:
        return False
    leading = [targets[number][-1:] if is_linked else own[number][:1] for number in names]
    pairs = zip(leading, names.values(), strict=True)
    same = sum(bool(part) and _is_called_after(unquote(part[0]), name) for part, name in pairs)
    if same < _OF_CARDS * len(names) or len(distinct) < max(_MANY, _KNOWN_BESIDE * len(names)):
        return False
    return distinct.isdisjoint(_said_elsewhere(tree, cards)) and not _is_in_several_places(tree, cards, slot)


def _is_called_after(part: str, name: str) -> bool:
    """Whether a part of a path is a seller's name, or the beginning of it: "/oxtools/" of "Ox Tools Official".

    >>> _is_called_after("ox-tools", "Ox Tools Official"), _is_called_after("tools", "Ox Tools")
    (True, False)
    """
    ours, theirs = folded(part), folded(name)
    is_begun = min(len(ours), len(theirs)) >= _FEWEST_BEGUN and (theirs.startswith(ours) or ours.startswith(theirs))
    return ours == theirs or is_begun


def _is_beside_places(tree: PageTree, cards: _Cards, slot: _Slot) -> bool:
    """Whether most of a place's names have a town on their line, or on the one before or behind."""
    return len(_towns(tree, cards, slot)) >= _KNOWN_BESIDE * len(slot.text)


def _is_in_several_places(tree: PageTree, cards: _Cards, slot: _Slot) -> bool:
    """Whether one name has several towns beside it: a kind of goods is to be had anywhere."""
    pairs = {(slot.text[number], town) for number, town in _towns(tree, cards, slot).items()}
    return len(pairs) > len({name for name, _ in pairs})


def _towns(tree: PageTree, cards: _Cards, slot: _Slot) -> dict[int, str]:
    """Return the known town beside each name of a place that has one."""
    towns = ((number, _town_beside(tree, cards[number][0], slot.at[number])) for number in slot.text)
    return {number: town for number, town in towns if town is not None}


def _town_beside(tree: PageTree, card: int, at: int) -> str | None:
    lines = tree.lines_of(card)
    own = next((number for number, line in enumerate(lines) if line.start <= tree.start(at) < line.end), None)
    if own is None:
        return None
    line = lines[own]
    around = [tree.written(line.start, tree.start(at)), tree.written(tree.end(at), line.end)]
    around += [each.text for each in lines[max(0, own - 1) : own + 2] if each is not line]
    places = (place_in(text.strip(" ,·•|–—-()")) for text in around if not says_no_place(text))
    return next((place for place in places if place is not None and country(place) is None), None)


def _target(tree: PageTree, at: int) -> str | None:
    """Return where an element leads that is a link, stands in one alone or holds one."""
    element, parent = tree.elements[at], tree.elements[at].parent
    if element.name == "a":
        return attribute(element, "href")
    if parent is not None and parent.name == "a" and tree.text(parent.at) == tree.text(at):
        return attribute(parent, "href")
    inside = tree.link_inside(at)
    return attribute(inside, "href") if inside is not None and tree.text(inside.at) == tree.text(at) else None


def _path(href: str | None, base: str) -> tuple[str, ...]:
    """Return the parts of a link's path, behind the name of a host below the site's."""
    whole = absolute(href, base) if href else None
    if not whole:
        return ()
    split = urlsplit(whole)
    parts = tuple(part for part in split.path.split("/") if part)
    return (split.netloc.partition(".")[0], *parts) if leads_to_own_host(f"//{split.netloc}") else parts


def _said_elsewhere(tree: PageTree, cards: _Cards) -> set[str]:
    """Return the links and the lines of the page outside of its cards: kinds of goods are among them."""
    spans = sorted((tree.start(card), tree.end(card)) for card, _ in cards)
    links = ((tree.start(at), tree.text(at, separator=" ")) for at in tree.by_name.get("a", ()))
    said = [*links, *((line.start, line.text) for line in tree.lines)]
    starts = [start for start, _ in spans]
    return {
        folded(text)
        for start, text in said
        if len(text) <= _MOST_NAME_CHARS and not ((at := bisect_right(starts, start) - 1) >= 0 and start < spans[at][1])
    }


def _say_names(tree: PageTree, cards: _Cards, slot: _Slot, base: str) -> None:
    for number in slot.text:
        draft, name = cards[number][1], name_in(tree, slot.at[number])
        if name and "vendor" not in draft.fields and name != draft.raw("title"):
            draft.say("vendor", name, "layout: a seller's place in the cards")
            url = absolute(_target(tree, slot.at[number]), base)
            if url and url != draft.raw("url"):
                draft.say("vendor_url", url, "layout: a seller's place in the cards@href")


def _say_places(tree: PageTree, cards: _Cards, slots: Sequence[_Slot]) -> None:
    """Say the towns of the one place in which nearly all cards have a known one; most of them beside sellers' names."""
    found: dict[tuple[str, ...], _Slot] = {}
    for slot in slots:
        texts = [slot.text[number] for number in slot.text if not _is_of(cards[number][1], slot.text[number])]
        known = [place for text in texts if (place := place_in(text)) and not says_no_place(text)]
        least = _OF_HELD if not _is_beside_names(tree, cards, slot) else _KNOWN_BESIDE
        if len(known) < max(_FEWEST_CARDS, least * len(slot.text)) or len(set(known)) < _FEWEST_NAMES:
            continue
        if not all(map(country, known)) and not _is_behind_no_place(tree, cards, slot):
            found.setdefault(tuple(known), slot)
    if len(found) != 1:
        return
    [slot] = found.values()
    for number, text in slot.text.items():
        draft = cards[number][1]
        if "vendor" in draft.fields and not _is_of(draft, text):
            draft.say("address", place_in(text) or (text if _may_be_town(text) else None), "lines: a town")


def _is_of(draft: Draft, text: str) -> bool:
    """Whether a text is a card's title or its seller's name."""
    return folded(text) in (folded(draft.raw("title")), folded(draft.raw("vendor")))


def _is_beside_names(tree: PageTree, cards: _Cards, slot: _Slot) -> bool:
    number, at = next(iter(slot.at.items()))
    name, parent = cards[number][1].raw("vendor"), tree.elements[at].parent
    return bool(name and parent is not None and parent.at > cards[number][0] and name in tree.text(parent.at))


def _is_behind_no_place(tree: PageTree, cards: _Cards, slot: _Slot) -> bool:
    """Whether words before a place tell that a thing is sent to it, fetched or made there, or are another label."""
    for number in list(slot.text)[:_SAMPLE]:
        at = slot.at[number]
        lines = [line for line in tree.lines_of(cards[number][0]) if line.start <= tree.start(at)][-2:]
        words = tree.written(lines[-1].start, tree.start(at)).strip() if lines else ""
        before = [words or (lines[0].text if len(lines) > 1 else "")]
        if any(says_no_place(f"{line.text} ") for line in lines):
            return True
        is_label = tree.elements[at].name == "dd" or before[0].endswith((":", "\uff1a"))
        if is_label and not is_label_of_place(before[0].rstrip(" :\uff1a")):
            return True
    return False


@remembered
def _may_be_town(text: str) -> bool:
    words = text.split()
    return 0 < len(words) <= 3 and all(word[0].isupper() for word in words) and not begins_with_city(text)
