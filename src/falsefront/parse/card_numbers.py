"""Telephones of a card that no word tells: what its links dial, what its buttons show, lone numbers.

A market's own number, which cards of many sellers have, is none of theirs.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Final
from urllib.parse import unquote

from falsefront.contact.links_that_dial import TALKS
from falsefront.parse.draft import Draft
from falsefront.parse.icon_marks import phone_icons
from falsefront.parse.label_words import field_of_label
from falsefront.parse.names import folded
from falsefront.parse.national_numbers import NATIONAL
from falsefront.parse.phone_marks import behind_icon
from falsefront.parse.plausible import is_plausible
from falsefront.parse.tree import CHROME, Line, PageTree
from falsefront.parse.words import CALL_BUTTONS
from falsefront.text.remembered import remembered

_LONE: Final = re.compile(r"[+(]{0,2}\d[\d\s()./-]{7,18}\d")
_BARE: Final = re.compile(r"\+?[\d(][\d\s().-]{6,16}\d")
_FEWEST_BARE: Final = 8
_FEWEST_DIGITS, _MOST_DIGITS = 9, 12
_SAYS_NUMBER: Final = re.compile(
    r"data-(?:[a-z]+-)?(?:phone|tel|telephone|mobile|mob|cell|celular|gsm|call|telefono?|telefone|contact|whatsapp|wa)"
    r"(?:-?(?:no|num|number|full|value))?"
)
_PRESSED: Final = frozenset({"a", "button", "span", "div", "p", "i", "b"})
_NUMBER: Final = re.compile(r"[+(]{0,2}\d[\d\s().\u2011/-]{7,20}\d")
_ARGUMENT: Final = re.compile(r"""["'](?:tel:)?(\+?[\d(][\d\s().-]{7,18}\d)["']""")
_PARTED: Final = re.compile(r"\s*[|·•]\s*|\s+[–—-]\s+(?=[(+0])")  # an address from a number
# Behind which extension somebody sits: a market's switchboard has one for each of its sellers.
_EXTENSION: Final = re.compile(
    r"(?<=\d)[\s,;(/-]*(?:ext(?:ension)?|extn|x|poste|anexo|int(?:erno)?|dahili|ramal|доб|вн|转|轉|分机|分機|内线|內線"
    r"|máy lẻ|#)[\s.:：#]*\d{1,6}\)?\s*$",
    re.IGNORECASE,
)
_FEW_SHARED: Final = 2
_MOST_LINE_CHARS: Final = 200
_MANY_SELLERS: Final = 4
_OF_ALL: Final = 0.8
# Behind a number no more of it: no letter that stands for a digit, but words and what is counted in hundredths.
_NO_DIGITS: Final = re.compile(r"(?![xX\u0445\u0425])[^\W\d_]|\d{1,3}(?:[.,]\d)?\s?%|[(|\u00b7\u2022]\s*[^\W\d_]{2}")


def say_linked_numbers(tree: PageTree, card: int, draft: Draft) -> None:
    """Say the numbers that links of a card dial, as their words give them, or open a talk with."""
    for link in tree.inside(tree.by_name.get("a", ()), card):
        href = (tree.elements[link].attrs.get("href") or "").strip()
        if href[:4].lower() == "tel:" and is_plausible("phone", unquote(href)):
            words = tree.text(link, separator=" ")
            draft.say("phone", words if is_plausible("phone", words) else href, "layout:a[tel]")
        elif href[:7].lower() == "callto:" and is_lone(number := unquote(href[7:])):
            draft.say("phone", number, "layout:a[callto]")
        elif "phone" not in draft.fields and TALKS.match(href):
            draft.say("phone", href, "layout:a[whatsapp]")


def say_numbers_of_buttons(tree: PageTree, card: int, draft: Draft) -> None:
    """Say the number that an attribute of a card gives for what a button shows; not one that most cards have."""
    names = list(filter(_says_number, tree.attributes))
    if "phone" in draft.fields or not (names or "onclick" in tree.attributes):
        return
    known: Counter[str] | None = tree.memory.get(say_numbers_of_buttons)
    if known is None:
        known = tree.memory[say_numbers_of_buttons] = Counter(_of_buttons(tree, names, 0, len(tree.elements)))
    said = set(_of_buttons(tree, names, card, tree.last[card]))
    value = said.pop() if len(said) == 1 else ""
    is_of_all = known[value] > _FEW_SHARED and 2 * known[value] > known.total()
    if value and not is_of_all:
        draft.say("phone", value, "layout: a button's number")


@remembered
def _says_number(name: str) -> bool:
    return _SAYS_NUMBER.fullmatch(name) is not None


def _of_buttons(tree: PageTree, names: Sequence[str], begin: int, end: int) -> Iterator[str]:
    """Yield the numbers of attributes that are called a telephone's, and those that a script is handed when pressed."""
    for at in range(begin, end):
        attributes = tree.elements[at].attrs
        for name in names:
            value = (attributes.get(name) or "").strip()
            if _NUMBER.fullmatch(value) and sum(map(str.isdigit, value)) >= _FEWEST_DIGITS:
                yield value
        pressed = attributes.get("onclick") if "onclick" in attributes else None
        if pressed and tree.elements[at].name in _PRESSED:
            yield from filter(is_lone, _ARGUMENT.findall(pressed))


def say_lone_number(tree: PageTree, card: int, draft: Draft) -> None:
    """Say the one number that stands alone on a line of a card as those of a country are written.

    Only where somebody is named who may have it and nothing else is told to be a telephone.
    """
    if "vendor" not in draft.fields or "phone" in draft.fields:
        return
    alone = lone_numbers(tree, card, draft)
    if len(alone) == 1:
        draft.say("phone", alone.pop(), "lines")


def lone_numbers(tree: PageTree, card: int, draft: Draft) -> set[str]:
    """Return the numbers that stand alone in a card, on a line or in an element before its words."""
    known = {said.raw for name in ("product_id", "price") for said in draft.fields.get(name, ())}
    lines = tree.lines_of(card)
    named = {folded(draft.raw("title")), folded(draft.raw("vendor"))} - {""}
    texts = {text for line in lines for text in _alone_on(tree, line, named)}
    return {text for text in texts - known if _is_lone_number(text)} or _behind_icons(tree, lines)


def _behind_icons(tree: PageTree, lines: Sequence[Line]) -> set[str]:
    """Return the numbers that the icon of a telephone stands before, in whatever way they are written."""
    icons: set[int] | None = tree.memory.get(_behind_icons)
    if icons is None:
        icons = tree.memory[_behind_icons] = phone_icons(tree)
    marked = [line for line in lines if icons and not icons.isdisjoint(range(line.start - 1, line.end))]
    texts = {line.text if line.text[:1].isdigit() else behind_icon(tree, line, icons) or "" for line in marked}
    return {text for text in texts if _BARE.fullmatch(text) and sum(map(str.isdigit, text)) >= _FEWEST_BARE}


def _alone_on(tree: PageTree, line: Line, named: Collection[str]) -> Iterator[str]:
    """Yield a line, and the piece of it that is a number at its beginning or behind "Call", with other words behind.

    So is a piece that ends it behind the name of who is meant.
    """
    yield line.text
    yield _PARTED.split(line.text)[-1] if len(line.text) <= _MOST_LINE_CHARS else ""
    if line.end - line.start == 1 or len(line.text) > _MOST_LINE_CHARS:
        return
    for at in range(line.start, line.end):
        if text := tree.written(at, at + 1).strip():
            before, found, behind = line.text.partition(text)
            if found and text.lstrip("+(")[:1].isdigit():
                is_parted = _NO_DIGITS.match(behind.lstrip()) is not None
                is_told = _calls(before) and (is_parted or not behind.strip())
                if (is_parted and not before) or is_told or (not behind.strip() and folded(before) in named):
                    yield text
                return


@remembered
def _calls(words: str) -> bool:
    """Whether words before a number are those of a button that calls it, or a label of telephones."""
    told = words.strip(" :.\uff1a")
    return bool(told) and (CALL_BUTTONS.is_all(told) or field_of_label(told) == "phone")


@remembered
def _is_lone_number(text: str) -> bool:
    """Whether a line is a telephone number with its area, or a mobile's, and nothing else.

    >>> [_is_lone_number(text) for text in ("08045550121", "0380 555 33 09", "4006381333931", "2024-2025", "1 200")]
    [True, True, False, False, False]
    """
    is_national = _LONE.fullmatch(text) is not None and NATIONAL.match(text) is not None
    return is_national and _FEWEST_DIGITS <= sum(map(str.isdigit, text)) <= _MOST_DIGITS


def is_lone(text: str) -> bool:
    """Whether a text is such a number, or one with the sign of what is dialled from abroad."""
    return _is_lone_number(text) or (text.startswith("+") and _LONE.fullmatch(text) is not None)


def in_document_order(tree: PageTree, card: int, draft: Draft) -> None:
    """Put a card's numbers in the order in which they stand in it: the first is the one that it shows first."""
    said = draft.fields.get("phone", ())
    if len(said) < 2:
        return
    text = tree.text(card, separator=" ")
    draft.fields["phone"] = sorted(said, key=lambda each: at if (at := text.find(each.raw)) >= 0 else len(text))


def leave_out_platforms(tree: PageTree, cards: Sequence[tuple[int, Draft]]) -> None:
    """Take a telephone out of the cards that all or nearly all have, or that also stands outside of them.

    Asked of cards that name several sellers: one seller's cards all have his number. So an address of the frame's.
    """
    _leave_out_address(tree, cards)
    sellers: dict[str, set[str]] = {}
    named = [draft for _, draft in cards if "vendor" in draft.fields]
    switched: set[str] = set()  # numbers behind which each seller has an extension of his own
    for draft in named:
        for said in draft.fields.get("phone", ()):
            sellers.setdefault(digits_of(said.raw), set()).add(folded(draft.raw("vendor")))
            switched.update({digits_of(said.raw)} if _EXTENSION.search(said.raw) else ())
    everyone = {folded(draft.raw("vendor")) for draft in named}
    shared = {digits for digits, names in sellers.items() if len(names) > 1}
    framed = _of_frame(tree, sellers) if len(everyone) >= _MANY_SELLERS - 1 else set()
    if not shared | framed:
        return
    outside = _outside(tree, [card for card, _ in cards])
    of_platform = framed | {
        digits
        for digits in shared
        if outside(digits) or len(sellers[digits]) >= max(_MANY_SELLERS - (digits in switched), _OF_ALL * len(everyone))
    }
    for _, draft in cards:
        kept = [said for said in draft.fields.get("phone", ()) if digits_of(said.raw) not in of_platform]
        if kept:
            draft.fields["phone"] = kept
        else:
            draft.fields.pop("phone", None)


def _of_frame(tree: PageTree, sellers: Mapping[str, set[str]]) -> set[str]:
    """Return which numbers of sellers also stand in the frame of the site, that does not name who has them."""
    lines = [line.text for line in tree.lines if line.zone == CHROME] if sellers else []
    digits = "\n".join("".join(filter(str.isdigit, text)) for text in lines)
    said = folded("\n".join(lines))
    return {number for number, names in sellers.items() if number in digits and not any(name in said for name in names)}


def _leave_out_address(tree: PageTree, cards: Sequence[tuple[int, Draft]]) -> None:
    """Take an address out of the cards of several sellers that also stands in the frame of the site: the market's."""
    sellers: dict[str, set[str]] = {}
    for _, draft in cards:
        if "vendor" in draft.fields and (said := draft.raw("address")):
            sellers.setdefault(folded(said), set()).add(folded(draft.raw("vendor")))
    shared = {address for address, names in sellers.items() if len(names) > 1}
    if not shared:
        return
    frame = [text for line in tree.lines if line.zone == CHROME and (text := folded(line.text))]
    for _, draft in cards:
        own = folded(draft.raw("address"))
        if own in shared and any(own in text for text in frame):
            draft.fields.pop("address")


def digits_of(raw: str) -> str:
    """Return the last digits of a number, by which it is known again in another spelling; without its extension.

    >>> digits_of("+44 20 7946 0011"), digits_of("400-555-0188 转 1000"), digits_of("020 7946 0011 ext. 7")
    ('079460011', '005550188', '079460011')
    """
    return "".join(filter(str.isdigit, _EXTENSION.sub("", unquote(raw))))[-_FEWEST_DIGITS:]


def _outside(tree: PageTree, cards: Sequence[int]) -> Callable[[str], bool]:
    """Return a function that says whether a number stands on a page outside of its cards."""
    spans = [(tree.start(card), tree.end(card)) for card in cards]
    links = ((tree.start(at), tree.elements[at].attrs.get("href") or "") for at in tree.by_name.get("a", ()))
    dialled = ((start, unquote(href)) for start, href in links if href[:4].lower() == "tel:")
    said = [*((line.start, line.text) for line in tree.lines), *dialled]
    numbers = [
        "".join(filter(str.isdigit, text)) for at, text in said if not any(start <= at < end for start, end in spans)
    ]
    return "\n".join(numbers).__contains__
