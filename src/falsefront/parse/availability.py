"""Whether the thing of a page can be had, by what its layout shows: a class, an id, or the button to buy it."""

import re
from collections.abc import Iterator
from typing import Final

from falsefront.contact.stock import stock
from falsefront.parse.draft import Draft
from falsefront.parse.element import Element
from falsefront.parse.ordering import orders
from falsefront.parse.plausible import is_plausible
from falsefront.parse.tree import ELSEWHERE, MAIN, PageTree, attribute
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_TOKEN: Final = re.compile(
    r"^(?:.*[-_])?(?:stock|availab\w*|inventory|disponib\w*|lagerbestand|dostupnost)(?:[-_].*)?$", re.IGNORECASE
)
_NO_TOKEN: Final = re.compile(r"stock-?(?:photo|image|ticker)|store-?availab|notify", re.IGNORECASE)
_BUTTON: Final = re.compile(r"btn|button|cart|buy|basket|kaufen|comprar|panier|cta|\badd\b", re.IGNORECASE)
_BUTTONS: Final = ("button", "input", "a")
_PRESSED: Final = frozenset({"div", "span"})  # what some shops make their buttons of
_SAYS_OPTIONS: Final = 3  # times that one line says that something is not there: ways to have a thing, not the thing
_SAID_BY: Final = ("value", "aria-label", "title", "alt")
_TELLS_STOCK: Final = Caseless(
    rf"^\W*(?:(?:{_LISTS.any_of('now')}) )?(?:{_LISTS.any_of('tells')})|^\W*(?:{_LISTS.any_of('tells_gapless')})"
)
_MOST_LINES: Final = 60
_MOST_CHARS: Final = 60
_MOST_PIECES: Final = 12
_MOST_BUTTONS: Final = 400
_MEANT_BY_BUTTON: Final = frozenset({"In Stock", "Sold Out", "Out Of Stock", "Pre Order", "Back Order"})

GONE: Final = frozenset({"Sold Out", "Out Of Stock", "Discontinued"})


def say_availability(tree: PageTree, draft: Draft) -> None:
    """Say what the page of a thing shows of its stock; a button to buy counts only where nothing else says it."""
    for text, source in _named(tree):
        draft.say("availability", text, source)
    if "availability" not in draft.fields:
        _say_by_button_or_line(tree, draft)


def shown_as_gone(tree: PageTree) -> tuple[str, str] | None:
    """Return the words, with their source, by which a page shows that its thing is gone; None where any says otherwise.

    All that it shows of a stock is asked, with each button to buy: of several ways to have a thing one may be left.
    """
    line = _line(tree)
    said = [*_named(tree), *_buttons(tree), *([(line, "layout:line")] if line else [])]
    meant = {stock(text) for text, _ in said}
    return next(iter(said), None) if meant and meant <= GONE else None


def _named(tree: PageTree) -> Iterator[tuple[str, str]]:
    """Yield what elements say of a stock whose class or id is called so, with their source."""
    named = [(name, at) for name, found in tree.by_class.items() if _is_named(name) for at in found[:20]]
    named += [(name, at) for name, at in tree.by_id.items() if _is_named(name)]
    for name, at in sorted(named, key=lambda pair: pair[1]):
        text = tree.text(at, separator=" ") if tree.end(at) - tree.start(at) <= _MOST_PIECES else ""
        if tree.zone(at) == MAIN and is_plausible("availability", text) and stock(text):
            yield text, f"layout:.{name}"


def _say_by_button_or_line(tree: PageTree, draft: Draft) -> None:
    """Say what a button to buy means, or a line that speaks of stock and nothing else; what is gone has no button."""
    words = _button(tree)
    line = _line(tree) if words is None or stock(words[0]) != "In Stock" else None
    if words is not None and (line is None or stock(words[0]) != "In Stock"):
        draft.say("availability", *words)
    elif line is not None:
        draft.say("availability", line, "layout:line")


def _button(tree: PageTree) -> tuple[str, str] | None:
    return next(_buttons(tree), None)


def _buttons(tree: PageTree) -> Iterator[tuple[str, str]]:
    """Yield what the buttons of a page say of a stock, those behind its heading first, with their source."""
    start = next((at for at in tree.by_name.get("h1", ()) if tree.zone(at) != ELSEWHERE), -1)
    buttons = sorted(at for name in _BUTTONS for at in tree.by_name.get(name, ())[:_MOST_BUTTONS])
    for at in [*(at for at in buttons if at > start), *(at for at in buttons if at <= start)]:
        tag = tree.elements[at]
        text = tree.text(at, separator=" ") if tag.name != "input" else ""
        text = text or next((said for key in _SAID_BY if (said := attribute(tag, key))), "")
        is_short = 0 < len(text) <= _MOST_CHARS and tree.zone(at) == MAIN
        if not is_short or stock(text) not in _MEANT_BY_BUTTON:
            continue
        is_button = tag.name in ("button", "input") or _BUTTON.search(" ".join(_marks(tag))) is not None
        if is_button and not _is_of_option(tree, at, text):
            yield text, f"layout:{tag.name}"
    pressed = ((at, tree.text(at, separator=" ")) for at in orders(tree) if tree.elements[at].name in _PRESSED)
    for at, text in pressed:
        if stock(text) in _MEANT_BY_BUTTON:
            yield text, f"layout:{tree.elements[at].name}"


def _is_of_option(tree: PageTree, at: int, text: str) -> bool:
    """Whether a button chooses one way to have a thing, behind whose name an element of its own says its stock."""
    for inside in range(at + 1, tree.last[at]):
        own = tree.text(inside, separator=" ")
        before = text.removesuffix(own)
        if own and len(own) < len(text) and any(map(str.isalnum, before)) and stock(own) and not stock(before):
            return True
    return False


def _marks(tag: Element) -> list[str]:
    return [attribute(tag, key) or "" for key in ("class", "role", "id")]


def _line(tree: PageTree) -> str | None:
    """Return the first line behind the heading that tells of a stock by how it begins."""
    start = next((tree.start(at) for at in tree.by_name.get("h1", ()) if tree.zone(at) != ELSEWHERE), None)
    if start is None:
        return None
    telling = tree.told_lines(_tells_stock)
    if not telling:
        return None
    lines = [line for line in tree.lines if line.start > start and line.zone == MAIN][:_MOST_LINES]
    said = [line.text for line in lines if line.shape in telling and stock(line.text)]
    return said[0] if said and (said.count(said[0]) < _SAYS_OPTIONS or stock(said[0]) == "In Stock") else None


@remembered
def _tells_stock(line: str) -> bool:
    """Whether a line begins as those do that tell of a stock, by its shape."""
    return len(line) <= _MOST_CHARS and _TELLS_STOCK.is_in(line)


@remembered
def _is_named(token: str) -> bool:
    return _TOKEN.match(token) is not None and _NO_TOKEN.search(token) is None
