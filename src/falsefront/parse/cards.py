"""Cards of a list page, found as repeated structure: like elements, each with a link and a title, a price or a contact.

No class name is known here. Elements are alike where they stand under like ancestors with the same name and the same
first lasting class; of several such groups the one whose members say most, and each once, is the list.
"""

import math
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Final

from falsefront.contact.links_that_dial import TALKS
from falsefront.contact.price import is_price_line
from falsefront.parse.address_texts import is_address
from falsefront.parse.label_words import field_of_label
from falsefront.parse.laid import entries_of
from falsefront.parse.ordering import is_ordered
from falsefront.parse.page_columns import are_columns
from falsefront.parse.tree import MAIN, Element, Line, PageTree
from falsefront.parse.words import CALL_BUTTONS, COMPANY_WORDS, MENU_WORDS, OFFER_BUTTONS, PAGE_NAMES
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered

_TAGS: Final = frozenset(
    {"li", "div", "article", "tr", "section", "a", "dl", "td", "tbody", "table", "figure", "ul", "p", "form"}
)
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
# Words of a class that tell one of several alike from the others, not what they are.
_PASSING: Final = re.compile(
    r".*\d.*|(?:is-|has-)?(?:first|last|odd|even|alt|active|featured|sale|on-?sale|instock|outofstock|sponsored"
    r"|ad|top"
    r"|new|hot|promoted|premium|selected|row\d?|item-?\d+|hover|visible|clearfix|pull-(?:left|right))",
    re.IGNORECASE,
)
_PASSING_END: Final = re.compile(r"[-_](?:odd|even|alt|first|last)$", re.IGNORECASE)  # "row-odd", "row-even"
MONEY: Final = Caseless(
    r"(?:[$€£¥￥₹₽₩฿₫₦₺₴₪₱₵₸₼₾₡₲₮৳]|\b(?:USD|EUR|GBP|CNY|RMB|INR|Rs\.?|CHF|AUD|CAD|HKD|SGD|PLN|CZK|SEK|NOK|DKK|AED|MYR|RM"
    r"|Rp\.?"
    r"|kr\.?|S/\.?|Bs\.?|KSh|KES|ZAR|NGN|GH₵|PKR|BDT|LKR|MAD|EGP|SAR|QAR))\s?\d"
    r"|\d(?:[,.][-–—]{1,2})?\s?(?:[€£₽₩฿₫₺₴₪₸₼₾₮]|(?:zł|Kč|руб|р(?!-)|грн|تومان|ریال|kr|лв|lei|Ft|TL|元|円|원|đ|USD|EUR|CHF|PLN|тг|тенге|сом|сум|so.m"
    r"|дин|din|ден|KM|RSD|MDL|KZT|UAH|BGN|درهم|ريال|جنيه|د\.إ|ر\.س|ج\.م|CZK|RON|SEK|NOK|DKK|HUF|TRY|DH|DT"
    r"|INR|GBP|CNY|RMB|JPY|AUD|CAD|NZD|SGD|HKD|MYR|THB|VND|IDR|BRL|MXN|AED|SAR|ZAR|KES|NGN|PKR)(?!\w))",
)
_PHONE: Final = re.compile(r"(?:\+|\b0)\d[\d\s().-]{6,}\d|\(\d{2,4}\)\s?\d{3}")
_MASKED: Final = re.compile(r"\d{2}[\d\s()-]{0,10}?(?:[xX*]{3,}|[\u2022\u25cf\u2026]{1,})")
_LONG: Final = re.compile(r"\d[\d\s()./-]{5,}\d")  # a number that a word may tell to be a telephone's
_BARE: Final = re.compile(r"[2-9]\d{1,5}(?:[\s.-]\d{2,7}){1,4}")  # of a country without a zero before the area
_FEWEST_BARE: Final = 9
_DIGIT: Final = re.compile(r"\d")
_MOST_LINE_CHARS: Final = 400
_MOST_CHOICES: Final = 3_000
_MOST_PIECES: Final = 20  # of a line, looked at each
_MOST_NAME_CHARS: Final = 120
_MOST_BUTTON_CHARS: Final = 40
_OFFER_PATH: Final = re.compile(
    r"product|/p/|/item|/offer|/goods|/listing|/dp/|detail|/sku|/artikel|/prod|/catalog/|/shop/", re.I
)
_HALF, _MOST_PRICED = 0.5, 0.6  # of the members of a group
MIN_CARDS: Final = 2
_MOST_OF_MENU: Final = 20  # links of an element that are asked whether they are of a menu
_SAMPLE, _OF_SAMPLE, _MOST_LINES_OF_ENTRY = 5, 0.7, 6  # of cards that an address makes those of a directory
MIN_CARDS_WITHOUT_PRICE: Final = 3
_FEWEST_TITLE_CHARS: Final = 3
_MOST_OWN: Final = 0.7  # of the members of a group, that lead to a place of their own
_FEWEST_TOPICS, _ALL_TOPICS = 6, 0.9  # cards; of them, that lead to pages of one kind
_LEAST_ASKED: Final = 0.3  # of topics, that name a sum
_DIGITS: Final = re.compile(r"\d+")
_FEWEST_PIECES: Final = 3  # of text, with the breaks around it: less is a picture or a number
_MOST_GROUPS: Final = 4_000  # looked at on one page
_MOST_MEMBERS: Final = 3_000
_Kind = tuple[int, str, str]


class _Marks:
    """Where links, headings, pictures, money and the like stand on a page, each in order."""

    def __init__(self, tree: PageTree) -> None:
        by_name = tree.by_name
        self._tree = tree
        self.links = [at for at in by_name.get("a", ()) if _leads_anywhere(tree, at) and tree.zone(at) == MAIN]
        self.headings = sorted(at for name in _HEADINGS for at in by_name.get(name, ()))
        self.pictures: Sequence[int] = by_name.get("img", ())

    def is_any_between(self, low: int, high: int) -> bool:
        """Whether a link or a heading stands among some elements: without one, none of them is a card."""
        return _count(self.links, low, high) > 0 or _count(self.headings, low, high) > 0

    @cached_property
    def _said(self) -> tuple[list[int], list[int], list[int]]:
        """Where lines stand that say money, whom to ask, what a button says: read only for what may be a list."""
        found: tuple[list[int], list[int], list[int]] = ([], [], [])
        for line in self._tree.lines:
            if line.zone == MAIN and len(line.text) <= _MOST_LINE_CHARS:
                for starts, is_said in zip(found, self._what_is_said(line), strict=True):
                    if is_said:
                        starts.append(line.start)
        return found

    def _what_is_said(self, line: Line) -> tuple[bool, bool, bool]:
        """Return what a line says; money also where another piece is glued to it: "3 200 z\u0142" and "negotiable"."""
        said = _what_is_said(line.text)
        if (
            said[0]
            or line.end - line.start == 1
            or line.end - line.start > _MOST_PIECES
            or not _DIGIT.search(line.text)
        ):
            return said
        pieces = (self._tree.written(at, at + 1).strip() for at in range(line.start, line.end))
        return (any(_DIGIT.search(piece) and _what_is_said(piece)[0] for piece in pieces), *said[1:])

    @property
    def money(self) -> list[int]:
        """In pieces, as `contacts` and `buttons`."""
        return self._said[0]

    @property
    def contacts(self) -> list[int]:
        return self._said[1]

    @cached_property
    def calls(self) -> list[int]:
        """Return the links that dial a number or open a talk with one, whatever they say."""
        hrefs = ((at, self._tree.elements[at].attrs.get("href") or "") for at in self._tree.by_name.get("a", ()))
        dialled = (at for at, href in hrefs if href[:4] == "tel:" or TALKS.match(href))
        return [at for at in dialled if self._tree.zone(at) == MAIN]

    @cached_property
    def choices(self) -> list[int]:
        """Return what may be picked from lists, and says what it costs."""
        options = self._tree.by_name.get("option", ())[:_MOST_CHOICES]
        texts = ((at, self._tree.unread(at)) for at in options)
        return [at for at, text in texts if _DIGIT.search(text) and len(text) <= _MOST_LINE_CHARS and MONEY.is_in(text)]

    @property
    def buttons(self) -> list[int]:
        return self._said[2]


@remembered
def _what_is_said(text: str) -> tuple[bool, bool, bool]:
    """Whether a line says money, a firm or a telephone number, a button of an offer."""
    has_digit = _DIGIT.search(text) is not None
    is_name = len(text) <= _MOST_NAME_CHARS and COMPANY_WORDS.is_in(text)
    return (
        has_digit and (MONEY.is_in(text) or is_price_line(text)),
        is_name or (has_digit and gives_number(text)) or (len(text) < _MOST_BUTTON_CHARS and CALL_BUTTONS.is_all(text)),
        len(text) < _MOST_BUTTON_CHARS and OFFER_BUTTONS.is_in(text),
    )


def gives_number(text: str) -> bool:
    """Whether a line with digits gives a telephone number, if only its beginning: "0113 49••••"."""
    if _BARE.fullmatch(text) and sum(map(str.isdigit, text)) >= _FEWEST_BARE:
        return True
    return _PHONE.search(text) is not None or _MASKED.search(text) is not None or _tells_phone(text)


def _tells_phone(text: str) -> bool:
    """Whether a word before a number on a line is a label of telephones: "Tel. 954 555 011"."""
    found = _LONG.search(text) if len(text) <= _MOST_NAME_CHARS else None
    words = text[: found.start()].split() if found else []
    return bool(words) and field_of_label(words[-1].strip(" :.\uff1a")) == "phone"


def cards(tree: PageTree, parts: Sequence[int] = ()) -> list[int]:
    """Return where the cards of a list page stand, in order, none where nothing repeats; `parts` of it are no cards."""
    if laid := entries_of(tree):
        return tree.in_subject(laid)
    marks = _Marks(tree)
    if len(marks.links) < MIN_CARDS and len(marks.calls) < MIN_CARDS:
        return []
    best: tuple[float, list[int]] = (0.0, [])
    for group in _groups(tree, marks)[:_MOST_GROUPS]:
        if not marks.is_any_between(group[0], tree.last[group[-1]]):
            continue
        members = [at for at in group[:_MOST_MEMBERS] if at not in parts and _may_be_card(tree, marks, at)]
        score = _score(tree, marks, members, len(group))
        if score > best[0]:
            best = (score, members)
    return best[1]


def sums_and_links(tree: PageTree) -> tuple[Sequence[int], Sequence[int]]:
    """Return where lines of a page's subject say a sum of money, in pieces of text, and links that lead anywhere."""
    marks = _Marks(tree)
    return marks.money, marks.links


def groups_alike(tree: PageTree) -> list[list[int]]:
    """Return the elements of a page's subject that are alike and hold a link or a heading, those of each kind."""
    return _groups(tree, _Marks(tree))[:_MOST_GROUPS]


def _leads_anywhere(tree: PageTree, at: int) -> bool:
    href = (tree.elements[at].attrs.get("href") or "").strip()
    return bool(href) and not href.startswith(("#", "javascript:", "tel:", "mailto:"))


def _groups(tree: PageTree, marks: _Marks) -> list[list[int]]:
    """Return the elements of the page's subject that stand under like ancestors, by what they are alike in.

    Left out are those of which none holds a link or a heading: no card is among them, nor among what they hold.
    """
    several = map(tree.in_subject, alike_around(tree, (*marks.links, *marks.headings)))
    return sorted(group for group in several if len(group) >= MIN_CARDS)


def alike_around(tree: PageTree, held: Iterable[int]) -> list[list[int]]:
    """Return the elements that hold some others and stand under like ancestors, by what they are alike in."""
    numbers: dict[_Kind, int] = {}
    alike = dict.fromkeys((-1,), -1)  # what stands around all
    for at in _holders(tree, held):
        alike[at] = numbers.setdefault(_kind(tree.elements[at], alike), len(numbers))
    groups: dict[int, list[int]] = {number: [] for (_, name, _), number in numbers.items() if name in _TAGS}
    at, end = 0, len(tree.elements)
    while at < end:
        number = numbers.get(_kind(tree.elements[at], alike), -1)
        if number < 0:
            at = tree.last[at]
            continue
        if number in groups:
            groups[number].append(at)
        alike[at] = number
        at += 1
    return [group for group in groups.values() if len(group) >= MIN_CARDS]


def _holders(tree: PageTree, held: Iterable[int]) -> list[int]:
    """Return some elements that cards may be told by, and all elements around them, in order."""
    found: set[int] = set()
    for at in held:
        element: Element | None = tree.elements[at]
        while element is not None and element.at not in found:
            found.add(element.at)
            element = element.parent
    return sorted(found)


def _kind(element: Element, alike: Mapping[int, int]) -> _Kind:
    """Return what elements are alike in: the kind of what is around them, their name, their first lasting class."""
    parent, attributes = element.parent, element.attrs
    lasting = lasting_class(attributes["class"]) if "class" in attributes else ""
    return alike[-1 if parent is None else parent.at], element.name, lasting


@remembered
def lasting_class(classes: str) -> str:
    """Return the first class of an element that does not tell one of several alike from the others."""
    for token in classes.split():
        if not _PASSING.fullmatch(token):
            return _PASSING_END.sub("", token)
    return ""


@remembered
def lasting_classes(classes: str) -> str:
    """Return the classes of an element without those that tell one of several alike from the others."""
    return " ".join(token for token in classes.split() if not _PASSING.fullmatch(token))


def _count(found: Sequence[int], low: int, high: int) -> int:
    return bisect_left(found, high) - bisect_left(found, low)


def _may_be_card(tree: PageTree, marks: _Marks, at: int) -> bool:
    if tree.end(at) - tree.start(at) < _FEWEST_PIECES:
        return False
    return _count(marks.links, at, tree.last[at]) > 0 or (
        _count(marks.headings, at, tree.last[at]) > 0 and _count(marks.money, tree.start(at), tree.end(at)) > 0
    )


def _score(tree: PageTree, marks: _Marks, members: list[int], alike: int) -> float:
    """Return how much a group looks like the list of its page, 0.0 for not at all."""
    count = len(members)
    if count < MIN_CARDS or count < 0.6 * alike:
        return 0.0
    spans = [(at, tree.last[at], tree.start(at), tree.end(at)) for at in members]
    subject = tree.by_name.get("h1", ())
    if 0 < sum(_count(subject, low, high) > 0 for low, high, _, _ in spans) < count:
        return 0.0  # the page's own heading stands in one of them: they are parts of the page
    if count == MIN_CARDS and are_columns(tree, members):
        return 0.0
    priced = sum(_is_priced(marks, span) for span in spans) / count
    headed = sum(_count(marks.headings, low, high) > 0 for low, high, _, _ in spans) / count
    pictured = sum(_count(marks.pictures, low, high) > 0 for low, high, _, _ in spans) / count
    reachable = sum(_is_reached(marks, span) for span in spans) / count
    offered = sum(_count(marks.buttons, low, high) > 0 for _, _, low, high in spans) / count
    if not _is_list(tree, marks, members, priced=priced, headed=headed, reachable=reachable, offered=offered):
        return 0.0
    headings = sum(_count(marks.headings, low, high) for low, high, _, _ in spans) / count
    money = sum(_count(marks.money, low, high) for _, _, low, high in spans) / count
    if headings > 3 or money > 8 or not _are_apart(tree, marks, members, priced=priced):
        return 0.0
    size = sum(high - low for _, _, low, high in spans) / max(1, tree.end(0) - tree.start(0))
    told = 1 + 2 * priced + headed + pictured + reachable + 0.5 * offered
    crowd = 1 + max(0.0, headings - 1) + max(0.0, money - 2)
    full = priced if _HALF <= priced < _MOST_PRICED else 1.0  # what is unpriced there may be half of a card
    return full * count * told / math.sqrt(crowd) * (1 + 0.2 * min(size, 1.0))


def _is_priced(marks: _Marks, span: tuple[int, int, int, int]) -> bool:
    at, last, low, high = span
    return _count(marks.money, low, high) > 0 or _count(marks.choices, at, last) > 0


def _is_reached(marks: _Marks, span: tuple[int, int, int, int]) -> bool:
    at, last, low, high = span
    return _count(marks.contacts, low, high) > 0 or _count(marks.calls, at, last) > 0


def _is_list(
    tree: PageTree,
    marks: _Marks,
    members: list[int],
    *,
    priced: float,
    headed: float,
    reachable: float,
    offered: float,
) -> bool:
    if len(members) < MIN_CARDS_WITHOUT_PRICE and priced == 1.0:
        return all(_title_chars(tree, marks, at) >= _FEWEST_TITLE_CHARS for at in members)
    if len(members) >= MIN_CARDS_WITHOUT_PRICE and priced >= 0.5:
        return True
    if len(members) < MIN_CARDS_WITHOUT_PRICE:
        return reachable == 1.0 and headed == 1.0
    if reachable >= 0.6 or offered >= 0.6:
        return priced > 0 or headed >= 0.8 or not any(_holds_menu(tree, marks, at) for at in members)
    if all(_count(marks.pictures, at, tree.last[at]) for at in members):
        ordered = sum(is_ordered(tree, at) for at in members)
        if ordered >= 0.6 * len(members):
            return True
    paths = [href for at in members if (href := _first_target(tree, marks, at))]
    if priced >= _LEAST_ASKED and _ask_in_titles(tree, marks, members):
        return True
    if headed < 0.8:
        return tree.elements[members[0]].name == "tr" and _are_located(tree, members)
    return sum(bool(_OFFER_PATH.search(href)) for href in paths) >= 0.8 * len(members) or _are_located(tree, members)


def _ask_in_titles(tree: PageTree, marks: _Marks, members: list[int]) -> bool:
    """Whether the first links of some cards lead to numbered pages of one kind, and several of them name a sum.

    Topics of a forum for adverts are so: "[Vendo] Pialla - 900 €" among others that name none.
    """
    firsts = [tree.elements[links[0]] for at in members if (links := tree.inside(marks.links, at))]
    hrefs = {href for link in firsts if _DIGIT.search(href := link.attrs["href"])}
    most = max(Counter(_DIGITS.sub("", href) for href in hrefs).values(), default=0)
    asked = sum(MONEY.is_in(tree.text(link.at, separator=" ")) for link in firsts)
    return most >= max(_FEWEST_TOPICS, _ALL_TOPICS * len(members)) and asked >= _LEAST_ASKED * len(members)


def _are_located(tree: PageTree, members: list[int]) -> bool:
    """Whether nearly all of the first cards give an address of their own: a directory, without its numbers."""
    said = [_address_in(tree, at) for at in members[:_SAMPLE]]
    told = {text for text in said if text is not None}
    return len(told) >= max(MIN_CARDS_WITHOUT_PRICE, _OF_SAMPLE * len(said))


def _address_in(tree: PageTree, at: int) -> str | None:
    lines = [line.text for line in tree.lines_of(at)[1:_MOST_LINES_OF_ENTRY]]
    return next((text for text in lines if _DIGIT.search(text) and is_address(text)), None)


def _title_chars(tree: PageTree, marks: _Marks, at: int) -> int:
    """Return how long the longest text of a card is that leads anywhere or is a heading, and no sum."""
    inside = [*tree.inside(marks.links, at), *tree.inside(marks.headings, at)]
    said = (tree.text(found, separator=" ") for found in inside[:20])
    return max((len(text) for text in said if not is_price_line(text)), default=0)


def _are_apart(tree: PageTree, marks: _Marks, members: list[int], *, priced: float) -> bool:
    """Whether nearly all cards lead to places of their own, or have a price each and words that are their own.

    A shop that is not finished leads to one page from all of its things.
    """
    if len(_targets(tree, marks, members)) >= _MOST_OWN * len(members):
        return True
    if len(members) < MIN_CARDS_WITHOUT_PRICE or priced < 1.0:
        return False
    said = {_words_of_link(tree, marks, at) for at in members}
    return len(said) >= _MOST_OWN * len(members)


def _words_of_link(tree: PageTree, marks: _Marks, at: int) -> str:
    """Return the longest text of a card's links and headings that is no sum, without its digits."""
    inside = [*tree.inside(marks.links, at), *tree.inside(marks.headings, at)]
    said = (tree.text(found, separator=" ") for found in inside[:20])
    return _DIGITS.sub("", max((text for text in said if not is_price_line(text)), key=len, default=""))


def _targets(tree: PageTree, marks: _Marks, members: list[int]) -> set[str]:
    """Return where the cards lead to: cards of one list lead to places of their own."""
    return {href or str(at) for at in members for href in (_first_target(tree, marks, at),)}


def _first_target(tree: PageTree, marks: _Marks, at: int) -> str | None:
    first = bisect_left(marks.links, at)
    if first < len(marks.links) and marks.links[first] < tree.last[at]:
        return tree.elements[marks.links[first]].attrs.get("href")
    return None


def _holds_menu(tree: PageTree, marks: _Marks, at: int) -> bool:
    """Whether an element holds a menu, by two links of it: it is a part of a page, with a telephone beside "Home"."""
    words = (tree.text(found, separator=" ") for found in tree.inside(marks.links, at)[:_MOST_OF_MENU])
    return sum(MENU_WORDS.is_all(text) or PAGE_NAMES.is_all(text) for text in words) > 1
