"""A seller's name in a card on one line with his address or number: "Seller: <b>Ox</b>, 4 Oak Road - Tel. ..."."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from falsefront.parse.address_texts import is_address
from falsefront.parse.card_order import gives_contact_or_place
from falsefront.parse.card_places import is_known_place
from falsefront.parse.card_vendors import is_sellers_name
from falsefront.parse.draft import Draft
from falsefront.parse.label_words import field_of_label
from falsefront.parse.leading_names import is_of_place
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.marked_names import words_marked
from falsefront.parse.names import folded
from falsefront.parse.tree import PageTree
from falsefront.records import Said
from falsefront.text.remembered import remembered

_MARKED: Final = ("b", "strong", "a", "em", "i", "u", "span", "font")
_PARTING: Final = " ,;:|·•–—-()\u3000，、"
_PARTED: Final = re.compile(r"\s*[,;|·•]\s*|\s+[–—-]\s+")
_BEFORE: Final = " ,;:|·•–—-\u3000，、"
_OPENING, _CLOSING = ("(", "（"), (")", "）")
_BRACKET: Final = re.compile(r"[()（）]")
_FEWEST_CARDS, _OF_CARDS, _FEWEST_NAMES = 3, 0.6, 2
_DIGIT: Final = re.compile(r"\d")
_FEWEST_LETTERS: Final = 2
_MOST_NAME_CHARS: Final = 80
_MOST_BEFORE: Final = 60  # of a label and a name, before an address


def say_name_alone(tree: PageTree, card: int, draft: Draft) -> None:
    """Leave the contacts behind a seller's name out of it, and the name before his address out of that."""
    said = draft.fields.get("vendor", ())
    if said and said[0].source.startswith(("label:", "lines")):
        name = _name_in_element(tree, card, said[0].raw) or name_before(said[0].raw)
        if name is not None:
            draft.fields["vendor"] = [Said(raw=name, source=said[0].source)]
            rest = _without_brackets(said[0].raw[len(name) :].lstrip(_BEFORE))
            draft.say("address", rest if is_address(rest) else None, said[0].source)
    leave_name_out(draft)


def say_names_on_lines(tree: PageTree, cards: Sequence[tuple[int, Draft]]) -> None:
    """Say who sells by the words that a card's address stands behind on one line, where most cards have such a line.

    "**Ox Tools** - 4 Oak Road, Leeds LS1 4AP - 0113 496 0120". One name has one place: a kind of goods has several.
    """
    _say_names_before_numbers(tree, cards)
    located = [(card, draft) for card, draft in cards if "address" in draft.fields and "price" in draft.fields]
    if len(located) < _FEWEST_CARDS or any("vendor" in draft.fields for _, draft in cards):
        return
    found = [(draft, name) for card, draft in located if (name := _name_on_line(tree, card, draft)) is not None]
    names = {folded(name) for _, name in found}
    pairs = {(folded(name), folded((draft.raw("address") or "").partition(name)[2])) for draft, name in found}
    if len(found) >= max(_FEWEST_CARDS, _OF_CARDS * len(cards)) and _FEWEST_NAMES <= len(names) == len(pairs):
        for draft, name in found:
            draft.say("vendor", name, "lines: the name before an address")
            leave_name_out(draft)


def _say_names_before_numbers(tree: PageTree, cards: Sequence[tuple[int, Draft]]) -> None:
    """Say who sells by the words before the telephone of a priced card on its line: "Ox Tools Tel. 0113 496 0120".

    Where most cards have such a line, and one number is of one name.
    """
    reached = [(card, draft) for card, draft in cards if "phone" in draft.fields and "title" in draft.fields]
    priced = sum("price" in draft.fields for _, draft in reached)
    if len(reached) < _FEWEST_CARDS or priced < _OF_CARDS * len(reached):
        return
    if any("vendor" in draft.fields for _, draft in cards):
        return
    found = [(draft, name) for card, draft in reached if (name := _name_before_number(tree, card, draft)) is not None]
    pairs = {(folded(draft.raw("phone")), folded(name)) for draft, name in found}
    are_told = len(found) >= max(_FEWEST_CARDS, _OF_CARDS * len(cards))
    is_one_each = len({number for number, _ in pairs}) == len(pairs) and len({name for _, name in pairs}) > 1
    for draft, name in found if are_told and is_one_each else ():
        draft.say("vendor", name, "lines: the name before a number")


def _name_before_number(tree: PageTree, card: int, draft: Draft) -> str | None:
    raw = draft.raw("phone") or ""
    line = next((line for line in tree.lines_of(card) if raw in line.text), None)
    words = line.text.partition(raw)[0].split() if line is not None else []
    is_labelled = bool(words) and field_of_label(words[-1].strip(_PARTING + ".")) == "phone"
    name = " ".join(words[:-1]).strip(_PARTING) if is_labelled else ""
    is_name = sum(map(str.isalpha, name)) >= _FEWEST_LETTERS and len(name) <= _MOST_NAME_CHARS
    if not is_name or _DIGIT.search(name) or field_of_label(name) is not None or is_known_place(name):
        return None
    return name if is_sellers_name(name) and folded(name) != folded(draft.raw("title")) else None


def _name_on_line(tree: PageTree, card: int, draft: Draft) -> str | None:
    """Return the name before the address of a card on its line: in an element of its own, or before a mark."""
    raw = draft.raw("address") or ""
    line = next((line for line in tree.lines_of(card) if raw in line.text), None)
    if line is None:
        return None
    name = words_marked(tree, line) or _no_part_of_address(name_before(line.text))
    is_name = name is not None and is_sellers_name(name) and folded(name) != folded(draft.raw("title"))
    return name if is_name and field_of_label(name or "") is None else None


def _no_part_of_address(name: str | None) -> str | None:
    """Return words before an address, None where they are a plot, a unit or a house of it: "Plot 9", "Elm Plaza"."""
    if name is None or has_any_form(name):
        return name
    return None if _DIGIT.search(name) or is_of_place(name) else name


def _without_brackets(text: str) -> str:
    """Return what stands in brackets without them."""
    is_bracketed = text[:1] in _OPENING and text[-1:] in _CLOSING and not _BRACKET.search(text[1:-1])
    return text[1:-1] if is_bracketed else text


def leave_name_out(draft: Draft) -> None:
    """Leave the name of a card's seller, with a label before it, out of his address."""
    name = draft.raw("vendor")
    told = draft.fields.get("address", ())
    if name and told and (where := _behind_name(told[0].raw, name)) is not None:
        draft.fields["address"] = [Said(raw=where, source=told[0].source), *told[1:]]


def _name_in_element(tree: PageTree, card: int, text: str) -> str | None:
    """Return the words in an element of their own that a text begins with, where contacts go on behind them."""
    names = set()
    for tag in _MARKED:
        every = tree.by_name.get(tag, ())
        for at in every[bisect_left(every, card) : bisect_left(every, tree.last[card])]:
            words = tree.text(at, separator=" ").strip(_PARTING)
            if words and len(words) < len(text) and text.startswith(words) and _is_name_of(words, text):
                names.add(words)
    return max(names, key=len, default=None)


@remembered
def name_before(text: str) -> str | None:
    """Return the words before the first mark behind which nothing but an address or a number stands.

    >>> name_before("Ox Tools, 4 Oak Road, Leeds LS1 4AP"), name_before("Ox Tools, Ltd")
    ('Ox Tools', None)
    """
    first, *below = text.split("\n")
    if below and any(map(_DIGIT.search, below)) and not _DIGIT.search(first):
        return first
    for mark in _PARTED.finditer(text):
        words = text[: mark.start()]
        if not has_any_form(text[mark.end() :].split(",")[0]) and _is_name_of(words, text):
            return words
    return None


def _is_name_of(words: str, text: str) -> bool:
    is_name = sum(map(str.isalpha, words)) >= _FEWEST_LETTERS and len(words) <= _MOST_NAME_CHARS
    rest = text[len(words) :].strip(_PARTING)
    return (
        is_name
        and _DIGIT.search(rest) is not None
        and gives_contact_or_place(rest)
        and not gives_contact_or_place(words)
    )


def _behind_name(raw: str, name: str) -> str | None:
    """Return an address without the name before it; None where it begins with none."""
    before, found, where = raw.partition(name)
    where = where.lstrip(_PARTING)
    is_before = (
        bool(found)
        and len(before) + len(name) <= _MOST_BEFORE
        and (not before.strip() or before.rstrip()[-1:] in (":", "\uff1a"))
    )
    return where if is_before and is_address(where) else None
