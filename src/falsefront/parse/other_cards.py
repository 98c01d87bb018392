"""Cards of other firms side by side on a firm's page of contacts: dealers, partners, advisers, under whatever heading.

A card is a heading or a name and the contacts below it, up to the next heading, the next firm's name or the end of the
element that holds them. It is another firm's where it names one that shares nothing with the page's own name, or gives
a domain that no other card has; two of those beside one another make a list, and what stands between them is in it. A
role over a card ("Share registrar") lets one domain tell. Only beside contacts of the page's own that stay.

Four firms under their own names, not said to sell for the page's own, are a list of vendors: each is given as one, and
what stands under a firm's name accuses nobody else. So are those of a group on its page.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final, NamedTuple

from falsefront.contact.country import country
from falsefront.parse.about_contacts import is_of_contacts, is_of_dealers, note_dealers_left_out, note_url
from falsefront.parse.address_edges import is_office
from falsefront.parse.address_texts import is_address
from falsefront.parse.agent_words import is_head
from falsefront.parse.element import ROOTS
from falsefront.parse.firm_lines import MOST_NAME_CHARS, NUMBER, gives_contact, goes_on, is_named
from falsefront.parse.headings import BOLD_LEVEL, heading_levels, parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.line_boxes import box_of, element_at
from falsefront.parse.names import folded
from falsefront.parse.own_signs import OwnSigns, hosts_of
from falsefront.parse.section_words import Told
from falsefront.parse.sections import told_by_heading
from falsefront.parse.seller_sections import are_own_sellers, seller_sections
from falsefront.parse.third_parties import HEADS as OF_LAW
from falsefront.parse.tree import CHROME, Line, PageTree
from falsefront.parse.words import COMPANY_WORDS, CONTACT_PAGES, DEALER_PAGES, MENU_WORDS, PAGE_NAMES
from falsefront.text.caseless import Caseless
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_FEWEST_LINES, _MOST_LINES = 6, 600
_MOST_HEAD_CHARS: Final = 80
_MOST_HEADS: Final = 8  # lines before the contacts of a card
_FEWEST: Final = 2  # cards of others that make a list
_FEWEST_VENDORS: Final = 4  # firms under their own names that make a list of vendors
_FEWEST_PLACES: Final = 3  # cards under names of countries that make a list of dealers
_TELLING_DIGITS: Final = 9  # at the end of a number
_GROUP: Final = Caseless(rf"\b(?:{_LISTS.any_of('group')})\b")  # of firms under names of their own
_OF_TRADE: Final = late(_LISTS.any_of("trade"), re.IGNORECASE)  # all who do one thing, and no firm's name
_OTHERS_ROLES: Final = frozenset({Told.PARTNER, Told.CUSTOMER, Told.ADVISER, Told.REVIEW, Told.NEARBY})


@dataclass(slots=True, kw_only=True)
class _Card:
    """A heading or a name with the contacts below it, as numbers of lines."""

    first: int
    contact: int  # the first line that gives one
    last: int
    signs: set[str]  # the names and the classes of the elements that the lines over its contacts stand in
    has_heading: bool
    hosts: set[str] = field(default_factory=set)
    name: str = ""  # of another firm
    is_named: bool = False  # it has a firm's name, maybe in another script than all of the page's own
    is_own: bool = False
    is_other: bool = False  # it names another firm
    is_titled: bool = False  # it begins with what may be somebody's name: "The Tap Shop"
    is_office: bool = False  # it is titled by a place of one's own
    is_in_role: bool = False  # under words such as "Share registrar"
    level: int = BOLD_LEVEL + 1  # of its first heading
    is_of_sisters: bool = False  # under "Sister companies", whatever it shares with the page's own
    is_of_page: bool = False  # under the very name of the page, whoever is listed there
    is_of_sellers: bool = False  # where the page lists who sells for its firm
    land: str | None = None  # the country that its heading names


class OtherCard(NamedTuple):
    """Where a card of another firm stands, in pieces of text."""

    start: int
    end: int
    may_be_named: bool  # of who sells for the page's firm or has one owner with it, or of a list of vendors
    is_of_list: bool  # of vendors, each of which is a subject of the page


def may_list_others(tree: PageTree) -> bool:
    """Whether a page is about contacts or dealers, and has so many lines that some may be others'."""
    is_long = len(tree.lines) >= _FEWEST_LINES
    return is_long and (bool(tree.memory.get(note_url)) or is_of_contacts(tree) or is_of_dealers(tree))


def cards_of_others(tree: PageTree, signs_of_page: Callable[[], OwnSigns]) -> list[OtherCard]:
    """Return where cards of other firms stand on a page of contacts.

    What the page's own firm is known by is asked for only where there are cards that may be others'.
    """
    lines = tree.subject[:_MOST_LINES]
    if not any(_hints(line.text) for line in lines):
        return []
    cards = list(_cards(tree, lines))
    if len(cards) < _FEWEST:
        return []
    signs = signs_of_page()
    frame = [line for line in tree.lines if line.zone == CHROME and gives_contact(line.text)]
    numbers = _numbers(frame)
    levels, sections = heading_levels(tree), seller_sections(tree)
    for card in cards:
        at = lines[card.contact].start
        card.is_of_sellers = any(begin <= at < end for begin, end in sections)
        _tell(card, lines, signs)
        card.level = min(
            (levels.get(line.start, card.level) for line in lines[card.first : card.contact]), default=card.level
        )
        if numbers and not numbers.isdisjoint(_numbers(lines[card.contact : card.last + 1])):
            card.is_own, card.is_other = True, False
    if not (frame or any(card.is_of_sellers for card in cards) or any(card.is_own for card in cards)):
        _presume_own(cards, signs)
    own = frozenset(host for card in cards if card.is_own or card.is_office for host in card.hosts)
    found = set(_in_roles(cards, replace(signs, hosts=signs.hosts | own)))
    has_own = bool(frame) or any(card.is_own for card in cards)
    for begin, end in _runs(cards):
        found.update(_listed(cards[begin:end], begin, has_own=has_own))
    vendors = _vendors(tree, cards, found, signs)
    found -= vendors
    if not (frame or any(card.is_own or number not in found for number, card in enumerate(cards))):
        found = set()  # beside nothing of its own
    if found and not vendors:
        note_dealers_left_out(tree)
    listed = vendors if len(vendors) == len(cards) else set()  # a card besides would be given what is the list's own
    return [
        OtherCard(
            lines[card.first].start,
            lines[card.last].end,
            may_be_named=number in listed or card.is_of_sellers or card.is_of_sisters,
            is_of_list=number in listed,
        )
        for number, card in enumerate(cards)
        if number in found or number in listed
    ]


def _vendors(tree: PageTree, cards: Sequence[_Card], found: set[int], signs: OwnSigns) -> set[int]:
    """Return which cards of others are given under their own names: those of a list of vendors, or of a group."""
    named = {number for number in found if cards[number].name and not cards[number].is_of_sisters}
    is_group = any(map(_GROUP.is_in, tree.titles)) and not any(cards[number].is_of_sellers for number in named)
    fewest = _FEWEST if is_group else _FEWEST_VENDORS
    if any(COMPANY_WORDS.is_in(_OF_TRADE.sub(" ", title)) for title in tree.titles):
        return set()  # a firm's own page, whose dealers may stand there in any way
    is_list = len({card.name for card in cards} - {""}) >= fewest and not are_own_sellers(tree, signs)
    if not is_list:
        return set()
    alike = {
        sign for number in named for sign in cards[number].signs
    }  # one more may share a word with the page's title
    more = (n for n, card in enumerate(cards) if card.is_named and not card.is_of_page and not card.is_of_sisters)
    return named | {number for number in more if not alike.isdisjoint(cards[number].signs)}


def _hints(text: str) -> bool:
    """Whether a line may tell that somebody else is found there: a firm's name, a domain, a role, a country."""
    if hosts_of(text):
        return True
    if len(text) > MOST_NAME_CHARS or any(map(str.isdigit, text)):
        return False
    return is_named(text) or _is_role(text.rstrip(" :：")) or country(text) is not None


def _presume_own(cards: Sequence[_Card], signs: OwnSigns) -> None:
    """Take the cards at one domain for the page's own; else the first, whatever it calls itself there.

    None of a page that does not say whose it is: it may be of a guild, which gives each under its name.
    """
    often = _often(cards)
    for card in cards:
        card.is_own = any(often[host] > 1 for host in card.hosts)
    if any(card.is_own for card in cards):
        return
    says_whose = signs.has_latin or signs.has_han
    cards[0].is_own = says_whose and not cards[0].is_in_role
    for card in () if says_whose else cards:
        card.is_own = True


def _often(cards: Sequence[_Card]) -> Counter[str]:
    return Counter(host for card in cards for host in card.hosts)


def _in_roles(cards: Sequence[_Card], signs: OwnSigns) -> Iterator[int]:
    """Yield which cards stand under a role at somebody's own domain, or below such a card without a heading."""
    often, before, under = _often(cards), -2, 0
    for number, card in enumerate(cards):
        under = card.level if card.is_of_sisters else under if card.level > under else 0
        if under and not card.is_of_page:
            yield number
            continue
        card.is_other = card.is_other or _is_at_its_own_host(card, often, signs)
        is_of_role = card.is_in_role or (before == number - 1 and not card.has_heading)
        if is_of_role and (card.is_other or _foreign(card, signs)) and not card.is_own:
            before = number
            yield number


def _cards(tree: PageTree, lines: Sequence[Line]) -> Iterator[_Card]:
    """Yield the cards of a page in document order."""
    levels = heading_levels(tree)
    first, contact, end = 0, -1, 0
    top = BOLD_LEVEL + 1  # the rank of the first heading of a card
    for number, line in enumerate(lines):
        level = levels.get(line.start, BOLD_LEVEL + 1)
        if contact >= 0 and not goes_on(line.text) and _begins(line, levels, end):
            yield _card(tree, lines, first, contact, number - 1)
            first, contact, top = number, -1, level
        if contact < 0 and level <= min(top, BOLD_LEVEL) and number and lines[number - 1].start not in levels:
            first, top = number, level
        if contact < 0:
            if gives_contact(line.text):
                contact, end = number, _end_of_box(tree, lines, number)
        elif line.start >= end:
            end = _end_of_box(tree, lines, number)
    if contact >= 0:
        yield _card(tree, lines, first, contact, len(lines) - 1)


def _begins(line: Line, levels: dict[int, int], end: int) -> bool:
    """Whether a line that gives no contact begins a card, behind contacts that stand in an element up to `end`."""
    return line.start >= end or (line.start in levels and not line.text.endswith((":", "："))) or is_named(line.text)


def _card(tree: PageTree, lines: Sequence[Line], first: int, contact: int, last: int) -> _Card:
    """Return a card from the first line over its contacts that stands in an element with them, or is a heading."""
    levels = heading_levels(tree)
    begin = max(first, contact - _MOST_HEADS)
    inside = _begin_of_box(tree, lines, first, contact, last)
    closest = next((at for at in range(begin, contact) if lines[at].start >= inside), contact)
    while closest > begin and (lines[closest - 1].start in levels or _is_role(lines[closest - 1].text.rstrip(" :："))):
        closest -= 1
    signs = {_sign(tree, lines[at]) for at in range(closest, contact)} - {""}
    has_heading = any(lines[at].start in levels for at in range(closest, contact))
    return _Card(first=closest, contact=contact, last=last, signs=signs, has_heading=has_heading)


def _begin_of_box(tree: PageTree, lines: Sequence[Line], first: int, contact: int, last: int) -> int:
    """Return where the largest element begins that holds the contacts of a card and no line of another.

    Where it holds no line over them, that is the nearest one that does.
    """
    since = lines[first - 1].end if first else 0
    until = lines[last + 1].start if last + 1 < len(lines) else tree.end(0)
    around = largest = element_at(tree, lines[contact].start)
    while around is not None and around.name not in ROOTS:
        if tree.start(around.at) < since or tree.end(around.at) > until:
            break
        largest, around = around, around.parent
    if contact > first:
        while largest is not None and tree.start(largest.at) > lines[contact - 1].start:
            largest = largest.parent
    return tree.start(largest.at) if largest is not None else 0


def _end_of_box(tree: PageTree, lines: Sequence[Line], number: int) -> int:
    """Return where the nearest element ends that holds a line and another one."""
    box = box_of(tree, lines, number)
    return box[1] if box is not None else lines[number].end


def _sign(tree: PageTree, line: Line) -> str:
    around = element_at(tree, line.start)
    while around is not None and not around.attrs.get("class") and around.name in ("span", "b", "strong", "a", "font"):
        around = around.parent
    return f"{around.name}.{around.attrs.get('class', '')}" if around is not None else ""


def _tell(card: _Card, lines: Sequence[Line], signs: OwnSigns) -> None:
    """Note of a card whom it names."""
    heads = lines[card.first : card.contact]
    others = (line.start for line in heads if is_named(line.text) and signs.names_other(line.text))
    since = next(others, -1)
    for line in lines[card.first : card.last + 1]:
        card.hosts |= hosts_of(line.text)
        text = line.text
        if len(text) <= MOST_NAME_CHARS:
            is_over_all = line.start < since and not _is_own_name(text, signs)  # "Pumps in York" over the first
            card.is_own = card.is_own or not (is_over_all or is_address(text) or not signs.names_own(text))
            card.is_of_page = card.is_of_page or (not is_address(text) and signs.is_name(text))
            if is_named(name := _name(text)):
                card.is_named = True
                card.name = card.name or (folded(name) if signs.names_other(name) else "")
    card.is_own = card.is_own or any(map(signs.is_own_host, card.hosts))
    said = [line.text.rstrip(" :：") for line in heads if len(line.text) <= _MOST_HEAD_CHARS]
    card.is_office = any(map(is_office, said))
    # A firm's works may be run by one that it has bought: it is named, and given under that name.
    card.is_other = bool(card.name) and not card.is_own and (card.is_of_sellers or not card.is_office)
    card.is_in_role = any(map(_is_role, said))
    card.is_titled = not card.is_office and any(map(may_be_name, said))
    named = (number for number, text in enumerate(said) if signs.is_name(text))
    card.is_of_sisters = any(map(_is_of_sisters, said[: next(named, None)]))  # not "Sister company of" below its name
    card.land = next(filter(None, (country(parted(text)[2] or text) for text in said)), None)
    card.is_of_page = card.is_of_page and card.land is None


@remembered
def may_be_name(text: str) -> bool:
    """Whether words over contacts may be somebody's name: neither a place's nor what stands over anybody's contacts."""
    is_of_pages = any(words.is_in(text) for words in (CONTACT_PAGES, DEALER_PAGES)) or PAGE_NAMES.is_all(text)
    is_no_name = is_of_pages or _is_role(text) or field_of_label(text) is not None or MENU_WORDS.is_all(text)
    return text[:1].isupper() and not is_no_name and country(text) is None and not is_address(text)


def _is_own_name(text: str, signs: OwnSigns) -> bool:
    """Whether a line is the name of the page's firm, and none of a page of contacts or dealers."""
    return signs.is_name(text) and not (CONTACT_PAGES.is_in(text) or DEALER_PAGES.is_in(text))


def _name(text: str) -> str:
    label, _, value = parted(text)
    return value if value and field_of_label(label) == "vendor" else text


@remembered
def _is_of_sisters(text: str) -> bool:
    """Whether words stand over firms of one owner, each of which is its own vendor."""
    return told_by_heading(text) is Told.GROUP


@remembered
def _is_role(text: str) -> bool:
    """Whether words say what somebody else is to the page's firm: its dealer, its adviser, an authority."""
    return is_head(text) or OF_LAW.is_all(text) or told_by_heading(text) in _OTHERS_ROLES


def _foreign(card: _Card, signs: OwnSigns) -> bool:
    return bool(signs.hosts) and bool(card.hosts) and not any(map(signs.is_own_host, card.hosts))


def _is_at_its_own_host(card: _Card, often: Counter[str], signs: OwnSigns) -> bool:
    """Whether a card that is no office gives a domain of its own alone, and what may be a name over it."""
    if card.is_own or card.is_office or card.first == card.contact or not _foreign(card, signs):
        return False
    return all(often[host] == 1 for host in card.hosts)


def _runs(cards: Sequence[_Card]) -> Iterator[tuple[int, int]]:
    """Yield the numbers of cards that stand side by side between those of the page's own."""
    ends = [-1, *(number for number, card in enumerate(cards) if card.is_own), len(cards)]
    for before, behind in pairwise(ends):
        if behind - before > _FEWEST:
            yield before + 1, behind


def _listed(cards: Sequence[_Card], offset: int, *, has_own: bool) -> Iterator[int]:
    """Yield which of some cards side by side are in a list of others, counted from an offset.

    Where the page surely gives contacts of its own elsewhere, whoever else has a title among dealers is one.
    """
    others = [number for number, card in enumerate(cards) if card.is_other]
    is_list = len({cards[number].name or frozenset(cards[number].hosts) for number in others}) >= _FEWEST
    is_rest = has_own and is_list
    if not is_list:
        lands = [n for n, card in enumerate(cards) if card.is_of_sellers and card.land and not card.is_office]
        others = lands if len({cards[number].land for number in lands}) >= _FEWEST_PLACES else []
        is_list = bool(others)
    if not is_list:
        return
    alike = {sign for number in others for sign in cards[number].signs}
    for number, card in enumerate(cards):
        is_inside = others[0] <= number <= others[-1]
        is_alike = not alike.isdisjoint(card.signs) and (card.is_of_sellers or card.is_named) and not card.is_office
        if (
            number in others
            or (is_rest and card.is_of_sellers and card.is_titled)
            or is_alike
            or (is_inside and (card.is_of_sellers or not card.is_office))
        ):
            yield offset + number


def _numbers(lines: Sequence[Line]) -> set[str]:
    """Return the ends of the numbers on some lines, which are the same however they are dialled."""
    found = ("".join(filter(str.isdigit, number[0])) for line in lines for number in NUMBER.finditer(line.text))
    return {digits[-_TELLING_DIGITS:] for digits in found}
