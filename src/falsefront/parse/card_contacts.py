"""Who offers what a card shows, and where: a firm's name on a line of its own, an address, telephone numbers."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.contact.price import is_price_line
from falsefront.parse.address_lines import address_lines
from falsefront.parse.address_texts import is_address
from falsefront.parse.card_numbers import in_document_order, is_lone, say_linked_numbers, say_numbers_of_buttons
from falsefront.parse.card_vendors import own_name
from falsefront.parse.cards import MONEY
from falsefront.parse.contact_lines import numbers_of
from falsefront.parse.draft import Draft
from falsefront.parse.fetched import without_fetching
from falsefront.parse.firm_names import says_kinds
from falsefront.parse.label_words import field_of_label
from falsefront.parse.names import folded
from falsefront.parse.pieces_of_lines import apart
from falsefront.parse.plausible import is_no_value
from falsefront.parse.promoted_words import BADGES
from falsefront.parse.selectors import absolute
from falsefront.parse.tree import Line, PageTree, folded_text
from falsefront.parse.words import FIRM_ENDINGS
from falsefront.text.remembered import remembered

_MOST_NAME_CHARS: Final = 90
_PARTS: Final = ("span", "a", "em", "i", "b", "strong")
_GLUED: Final = re.compile(r"\w[+(]?\d{6}")
_MOST_PIECES: Final = 12
_DIGIT: Final = re.compile(r"\d")
_DIGITS: Final = re.compile(r"\d{3}")
_MASKED: Final = re.compile(r"(?<![^\W\d_])[+(]{0,2}\d{2}[\d\s()-]{0,10}(?:[xX*]{3,}|[\u2022\u25cf]{2,})")
_QUANTITY: Final = re.compile(
    r"(?:min\.?(?:imum)?\s*(?:order|qty|quantity)?\.?\s*(?:qty"
    r"|quantity)?\s*[:：]?\s*)?(\d[\d,.]*\s*[^\W\d_][\w ()/]{0,24}?)\s*"
    r"\(?(?:moq|min\.? ?order|minimum order|起批|起订|起批量)\)?",
    re.IGNORECASE,
)


def say_card_contacts(tree: PageTree, at: int, draft: Draft, base: str) -> None:
    """Add to what a card says of a thing who offers it; a card of a firm alone is that firm's."""
    lines = without_fetching(tree.lines_of(at))
    title = folded(draft.raw("title"))
    parts = [_before_number(tree, line) for line in lines]
    has_price = "price" in draft.fields or any(MONEY.is_in(line.text) for line in lines)
    runs = _runs_of_lines(tree, at, [line for line, _ in parts], title) if "address" not in draft.fields else []
    found = [line for run in runs for line in address_lines(run) if not line.is_others]
    if len(found) == 1:
        address, beside = _parted(tree, at, found[0].raw)
        draft.say("address", address, "lines")
        for number in beside:
            draft.say("phone", number, "lines")
    for line, (_, behind) in zip(lines, parts, strict=True):
        draft.say("phone", behind, "lines")
        for number in numbers_of(apart(tree, line)) if behind is None else ():
            draft.say("phone", number, "lines")
        draft.say("moq", _least(line.text), "lines")
    say_linked_numbers(tree, at, draft)
    say_numbers_of_buttons(tree, at, draft)
    in_document_order(tree, at, draft)
    if draft.raw("vendor") is not None:
        return
    offered = {line: _behind_title(line.text, draft.raw("title") or "") for line in lines if _names_firm(tree, line)}
    firms = {folded(text): (line, text) for line, text in offered.items() if folded(text) != title}
    named = {} if firms else {folded(name): name for name in _in_elements(tree, at) if folded(name) != title}
    if len(firms) == 1:
        ((line, text),) = firms.values()
        draft.say("vendor", own_name(text), "lines: a firm's name")
        draft.say("vendor_url", _target(tree, at, line.start, line.end, base), "lines: a firm's name a@href")
        if draft.raw("vendor_url") == draft.raw("url"):
            draft.fields.pop("vendor_url", None)
    elif len(named) == 1:
        draft.say("vendor", named.popitem()[1], "elements: a firm's name")
    elif (
        not firms and not has_price and {"address", "phone"} & set(draft.fields) and _is_firm(draft.raw("title") or "")
    ):
        for told, meant in (("title", "vendor"), ("url", "vendor_url")):
            if told in draft.fields:
                draft.fields[meant] = draft.fields.pop(told)


def _behind_title(text: str, title: str) -> str:
    """Return the firm behind what it offers, where both stand on one line; all of any other line.

    >>> _behind_title("Steel shelf 40 cm - Orrin Ltd", "Steel shelf 40 cm"), _behind_title("Orrin Ltd", "Orrin")
    ('Orrin Ltd', 'Orrin Ltd')
    """
    behind = text.removeprefix(title).lstrip(" -–—|·,/") if title else text
    return behind if behind != text and _is_firm(behind) else text


def _before_number(tree: PageTree, line: Line) -> tuple[Line, str | None]:
    """Return a line without the telephone that stands in an element of its own glued behind an address, and that.

    "<span>Station Road, Rajkot 360001</span><span>08041551200</span>": a style parts them.
    """
    if not 1 < line.end - line.start <= _MOST_PIECES or not _may_be_glued(line.text):
        return line, None
    for at in range(line.start + 1, line.end):
        number = tree.written(at, at + 1).strip()
        before = tree.written(line.start, at)
        if is_lone(number) and before and not before[-1].isspace() and is_address(before):
            return line._replace(end=at, text=before.strip()), number
    return line, None


@remembered
def _may_be_glued(text: str) -> bool:
    return _GLUED.search(text) is not None


@remembered
def _is_no_address(text: str) -> bool:
    """Whether a line of a card is a price, bears a market's badge, or a telephone of which some digits are masked."""
    if len(text) > _MOST_NAME_CHARS:
        return False
    return is_price_line(text) or BADGES.search(text) is not None or _MASKED.search(text) is not None


def _runs_of_lines(tree: PageTree, card: int, lines: Sequence[Line], title: str) -> Iterator[Sequence[Line]]:
    """Yield the lines of a card between its title, its prices and the borders of its cells: an address ends there."""
    cells = {tree.start(cell) for cell in tree.inside(tree.by_name.get("td", ()), card)}
    begin = 0
    for at, line in enumerate(lines):
        is_thing = _is_no_address(line.text) or (bool(title) and folded(line.text) == title)
        if is_thing or not cells.isdisjoint(range(lines[at - 1].end if at else line.start, line.start + 1)):
            yield lines[begin:at]
            begin = at + 1 if is_thing else at
    yield lines[begin:]


def _parted(tree: PageTree, card: int, raw: str) -> tuple[str, list[str]]:
    """Return the address without the firm and the numbers that stand in elements of their own beside it, and those.

    A page without a space between its elements runs them together: "Orrin Ltd12 Oak Road, Leeds+44 113 4960001".
    """
    texts = {
        text: None
        for name in _PARTS
        for at in tree.inside(tree.by_name.get(name, ()), card)
        if (text := tree.text(at, separator=" ").strip()) and text in raw and text != raw
    }
    for address in sorted(texts, key=len, reverse=True):
        if not is_address(address):
            continue
        before, _, behind = raw.partition(address)
        others = [text for text in sorted(texts, key=len, reverse=True) if text not in address]
        before = "" if before.strip() in address else before  # its town, over it: "Leeds12 Oak Road, Leeds"
        beside, numbers = f"{before}\n{behind}", []
        for other in others:
            is_number = is_lone(other)
            is_before = other == before.strip() and not _DIGIT.search(other)
            if other in beside and (is_number or is_before or _is_firm(other)):
                beside = beside.replace(other, "", 1)
                numbers += [other] if is_number else []
        if not beside.strip(" \n,，|·–-"):
            return address, numbers
    return raw, []


@remembered
def _least(text: str) -> str | None:
    """Return the least quantity that a line names; None where it names none."""
    quantity = _QUANTITY.search(text) if len(text) <= _MOST_NAME_CHARS else None
    return quantity[1] if quantity else None


def _in_elements(tree: PageTree, card: int) -> Iterator[str]:
    """Yield firms' names that stand on a line with other words, each in an element of its own."""
    for name in _PARTS:
        found = tree.told(name, _may_be_firm)
        inside = found[bisect_left(found, (card + 1,)) : bisect_left(found, (tree.last[card],))]
        for at, _, _ in inside:
            text = tree.text(at, separator=" ")
            if _is_firm(text):
                yield text


@remembered
def _may_be_firm(written: str) -> bool:
    """Whether an element may hold a firm's name and nothing else, by its shape."""
    return _is_firm(folded_text(written, " "))


@remembered
def _is_firm(text: str) -> bool:
    is_short = 4 <= len(text) <= _MOST_NAME_CHARS and len(text.split()) <= 12
    is_name = (
        is_short
        and FIRM_ENDINGS.is_in(text)
        and not FIRM_ENDINGS.is_all(text)
        and not MONEY.is_in(text)
        and not _DIGITS.search(text)
    )
    return is_name and field_of_label(text) is None and not is_no_value(text) and ":" not in text and "：" not in text


def _names_firm(tree: PageTree, line: Line) -> bool:
    """Whether a line is a firm's name alone: no kinds of business, no sum glued to it ("Mug" "HKD 38" "Orrin Ltd")."""
    if not _is_firm(line.text) or says_kinds(line.text):
        return False
    pieces = range(line.start, min(line.end, line.start + _MOST_PIECES)) if line.end - line.start > 1 else ()
    return not any(MONEY.is_in(tree.written(at, at + 1)) for at in pieces)


def _target(tree: PageTree, card: int, start: int, end: int, base: str) -> str | None:
    """Return where the link that spans a line leads to."""
    for link in tree.inside(tree.by_name.get("a", ()), card):
        if tree.start(link) <= end and tree.end(link) >= start and tree.start(link) >= start - 1:
            return absolute(tree.elements[link].attrs.get("href"), base)
    return None
