"""Who sells the one thing of a page where neither data nor a label says it: by what an element is called, by a heading.

"<h4 data-testid='user-profile-user-name'>Ruxandra T.</h4>", "<h2>About the seller</h2><p>Ox Tools</p>", a link to
"/seller/ox-tools". Two such names are nobody's. What stands in the seller's own box beside the name is the seller's.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from falsefront.parse.address_lines import address_lines
from falsefront.parse.card_vendors import OF_USERS, is_of_seller, leads_to_seller, name_in
from falsefront.parse.cards import MONEY
from falsefront.parse.contact_lines import numbers_of
from falsefront.parse.draft import Draft
from falsefront.parse.element import Element
from falsefront.parse.facts_of_sellers import tells_how_sold
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.firm_names import is_firm
from falsefront.parse.hosted import is_over_others
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.makers import is_of_maker
from falsefront.parse.name_labels import NAME_LABELS
from falsefront.parse.names import are_one_name
from falsefront.parse.selectors import absolute
from falsefront.parse.tree import CHROME, MAIN, PageTree
from falsefront.parse.whole_links import is_whole_link
from falsefront.parse.words import MENU_WORDS, PAGE_NAMES, PLATFORM_WORDS
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_HEAD: Final = Caseless(rf"\W*(?:{_LISTS.any_of('head')})\W*")
# Over a firm's card beside a thing: below it a firm's name alone tells, since other words may be anything.
_HEAD_OF_FIRM: Final = Caseless(rf"[【\[（(]?(?:{_LISTS.any_of('head_of_firm')})[】\]）)]?\W*")
_NO_NAME: Final = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)|[:：!?]")
_OF_PERSON: Final = re.compile(r"(?:mr|mrs|ms|miss)\b\.?\s", re.IGNORECASE)  # whom to ask for at a seller's
_WHO: Final = rf"(?:{_LISTS.any_of('who_class', 'who_class_en')})"
# What a class, an id or a name for tests calls the name of who sells.
_NAMED: Final = re.compile(rf"(?:.*[-_])?{_WHO}(?:[-_]?(?:user|profile|shop|store))*[-_]?(?:nick)?(?:name|title)", re.I)
_NAMED_FOR_TESTS: Final = re.compile(
    rf"(?:.*[-_])?(?:{_WHO}|user|owner|poster|profile)[-_]?(?:(?:nick)?name|profile[-_]?link)", re.I
)
_ENDS_IN_NAME: Final = re.compile(r"(?:name|nick|title)$", re.IGNORECASE)
# A place to fetch a thing, a carrier and a maker are called so too.
_PLACES: Final = re.compile(r"(?:store|company|firma)[-_]?(?:name|nick|title)$|shop[-_]?title$", re.IGNORECASE)
_FITTERS: Final = "dealer"  # who also fits or carries a thing
_IN_ENGLISH: Final = re.compile(_LISTS.any_of("who_class_en") + "|shop|store|company", re.IGNORECASE)
_SELLERS_BOX: Final = re.compile(rf"(?!.*{_FITTERS}).*{_WHO}", re.IGNORECASE)
# A box of who sells, with a heading or a link of his name.
_BOX: Final = re.compile(
    rf"(?!(?:{_FITTERS}|trader)$){_WHO}|(?:.*[-_])?(?:{_WHO}|shop|store|company)[-_]?(?:info|box|card|profile|detail|block|panel|summary)s?(?:[-_]{{0,2}}(?:inner"
    r"|wrap|wrapper|content|body))?",
    re.IGNORECASE,
)
_NAME_OF_BOX: Final = re.compile(rf"(?:.*[-_])?(?:{_LISTS.any_of('name_class')}|company)", re.IGNORECASE)
_OF_SELLER: Final = re.compile(rf"(?:.*[-_])?(?:{_WHO}|owner|contact)(?:[-_].*)?", re.IGNORECASE)
_NO_SELLER: Final = re.compile(
    r"review|comment|rating|question|answer|author|reply|avatar|button|btn|(?:best|top|hot)[-_]?sell", re.IGNORECASE
)
_ROLES: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('role')})")
_TESTS: Final = ("data-testid", "data-test", "data-test-id", "data-qa", "data-cy", "data-hook")
_HEADS: Final = ("h2", "h3", "h4", "h5", "h6", "strong", "b")
_MOST_HEAD_CHARS: Final = 50
_MOST_LINKS: Final = 500
_MOST_LEVELS: Final = 5  # from a name up to the box of its seller
_MOST_LINES: Final = 12  # of such a box
_MOST_SMALL_WORDS: Final = 2  # in a name that no link and no heading holds


@remembered
def is_head_of_seller(text: str) -> bool:
    """Whether a line is what stands over who sells: "About the seller"."""
    return len(text) <= _MOST_HEAD_CHARS and _HEAD.is_all(text)


def say_seller(tree: PageTree, draft: Draft, base: str) -> None:
    """Say the one seller whom a page shows beside its thing, and what stands in the seller's box."""
    for found, source in (
        (_called(tree), "layout: a seller's name"),
        (_headed(tree), "lines: below a heading"),
        (_headed_as_firm(tree), "lines: below a heading"),
    ):
        if _say_one(tree, draft, dict(found), source):
            return
    if _say_one(tree, draft, dict(_boxed(tree)), "layout: a seller's box"):
        return
    links = dict(_linked(tree))
    if _say_one(tree, draft, links, "layout:a"):
        [at] = links.values()
        draft.say("vendor_url", absolute(tree.elements[at].attrs.get("href"), base), "layout:a@href")


def say_beside_seller(tree: PageTree, draft: Draft) -> None:
    """Say what stands in the box of a seller whom a line names in so many words, where nothing says where he is."""
    name = draft.raw("vendor") or ""
    if {"address", "phone"}.isdisjoint(draft.fields):
        for line in tree.lines:
            if line.zone == MAIN and name in line.text:
                say_in_box(tree, draft, tree.begun_at(line.start))
                return


def say_under_head(tree: PageTree, draft: Draft) -> None:
    """Say what stands in one element with the name that a head of who sells stands over, but for what the frame says.

    "<h2>Seller</h2><p>Ox Tools<br>12 Fern Road<br>Leeds LS1 4AB<br>0113 496 0142</p>".
    """
    name = draft.raw("vendor") or ""
    heads = tree.told_lines(is_head_of_seller)
    if not heads or not {"address", "phone"}.isdisjoint(draft.fields):
        return
    frame = "\n".join(line.text for line in tree.lines if line.zone == CHROME)
    for line, below in pairwise(tree.lines):
        if line.shape in heads and below.zone == MAIN and name in below.text:
            at = tree.begun_at(below.start)
            lines = tree.lines_of(at)
            found = [each for each in address_lines(lines) if not each.is_others and each.raw not in frame]
            if len(found) == 1 and len(lines) <= _MOST_LINES:
                draft.say("address", found[0].raw, "lines")
                for number in (each for own in lines for each in numbers_of(own) if each not in frame):
                    draft.say("phone", number, "lines")
            return


def _say_one(tree: PageTree, draft: Draft, found: dict[str, int], source: str) -> bool:
    names = list(found)
    if not names or not all(are_one_name(names[0], name) for name in names[1:]):
        return False
    draft.say("vendor", names[0], source)
    say_in_box(tree, draft, found[names[0]])
    return True


def _called(tree: PageTree) -> Iterator[tuple[str, int]]:
    """Yield the names in elements that are called a seller's."""
    marked = [at for name in tree.by_class if _calls_name(name) for at in tree.by_class[name]]
    marked += [at for name, at in tree.by_id.items() if _calls_name(name)]
    told = [name for name in _TESTS if name in tree.attributes]
    for at, tag in enumerate(tree.elements) if told else ():
        if any(_calls_name_for_tests(tag.attrs[name]) for name in told if name in tag.attrs):
            marked.append(at)
    for at in sorted(marked):
        if tree.zone(at) == MAIN and (name := name_in(tree, at)) and may_be_name(name):
            yield name, at


def _boxed(tree: PageTree) -> Iterator[tuple[str, int]]:
    """Yield the first heading, the first link, or the firm on the first line of each box that is called a seller's.

    In one that is called a shop's, a firm's or a dealer's it is a link with a name, or a firm's: such boxes also show
    where to fetch a thing, who carries and who fits it.
    """
    marked = [at for name in tree.by_class if calls_box(name) for at in tree.by_class[name]]
    marked += [at for name, at in tree.by_id.items() if calls_box(name)]
    for at in sorted(marked):
        if tree.zone(at) != MAIN or len(tree.lines_of(at)) > _MOST_LINES or _holds_thing(tree, at):
            continue
        heads = sorted(each for name in _HEADS for each in tree.inside(tree.by_name.get(name, ()), at))
        told = heads or tree.inside(tree.by_name.get("a", ()), at)
        first = _called_first(tree, at)
        first = next(iter(told), _firm_first(tree, at)) if first is None else first
        name = name_in(tree, first) if first is not None else None
        if first is None or not name or not may_be_name(name) or not _is_proper(name) or _tells_role(tree, at):
            continue
        if not (_is_called_in_english(tree, at) or _tells_of_somebody(tree, at)):
            continue
        if _is_sellers_box(tree, at) or has_any_form(name) or is_firm(name) or _leads_on(tree, first):
            yield name, first


def _firm_first(tree: PageTree, at: int) -> int | None:
    """Return the element that a box begins with where a firm's name is its first line."""
    first = next(iter(tree.lines_of(at)), None)
    if first is None or not (has_any_form(first.text) or is_firm(first.text)):
        return None
    return tree.begun_at(first.start)


def _called_first(tree: PageTree, at: int) -> int | None:
    """Return the element that a box begins with where it is called a name's: `<div class="name">`."""
    first = next(iter(tree.lines_of(at)), None)
    begun = tree.begun_at(first.start) if first is not None else -1
    tokens = (tree.elements[begun].attrs.get("class") or "").split() if begun > at else []
    is_called = first is not None and any(map(_NAME_OF_BOX.fullmatch, tokens)) and may_be_name(first.text)
    return begun if is_called else None


def _is_sellers_box(tree: PageTree, at: int) -> bool:
    attributes = tree.elements[at].attrs
    tokens = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".split()
    return any(calls_box(token) and _SELLERS_BOX.search(token) for token in tokens)


def _is_called_in_english(tree: PageTree, at: int) -> bool:
    attributes = tree.elements[at].attrs
    tokens = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".split()
    return any(calls_box(token) and _IN_ENGLISH.search(token) for token in tokens)


def _tells_of_somebody(tree: PageTree, at: int) -> bool:
    """Whether a box gives a contact or says how somebody sells: below "Conditions" in one for buyers nothing does."""
    return any(tells_how_sold(line.text) or gives_contact(line.text) for line in tree.lines_of(at))


def _leads_on(tree: PageTree, at: int) -> bool:
    """Whether a heading is a link to a page of this site, or stands in one."""
    links = [at] if tree.elements[at].name == "a" else tree.inside(tree.by_name.get("a", ()), at)
    hrefs = [tree.elements[each].attrs.get("href") or "" for each in links]
    return any(href and not href.startswith(("#", "http:", "https:", "//", "javascript:")) for href in hrefs)


def _tells_role(tree: PageTree, at: int) -> bool:
    """Whether a line of a box says that who is named there makes, brings in or answers for the thing."""
    return any(is_of_maker(tree, line.start) or _ROLES.is_in(line.text) for line in tree.lines_of(at))


def _holds_thing(tree: PageTree, at: int) -> bool:
    """Whether a box holds the heading of the page's thing, or a sum of money: it is the thing's own."""
    is_headed = len(tree.inside(tree.by_name.get("h1", ()), at)) > 0
    return is_headed or any(MONEY.is_in(line.text) for line in tree.lines_of(at))


@remembered
def calls_box(token: str) -> bool:
    """Whether a part of a class calls a box that of who sells: "vendeur", "seller-card"."""
    return _BOX.fullmatch(token) is not None and _NO_SELLER.search(token) is None


@remembered
def _calls_name(token: str) -> bool:
    return _NAMED.fullmatch(token) is not None and _NO_SELLER.search(token) is None


@remembered
def _calls_name_for_tests(token: str) -> bool:
    if _NO_SELLER.search(token) is not None:
        return False
    if _NAMED_FOR_TESTS.fullmatch(token) is not None:
        return True
    return _ENDS_IN_NAME.search(token) is not None and _PLACES.search(token) is None and is_of_seller(token)


def _headed(tree: PageTree) -> Iterator[tuple[str, int]]:
    """Yield what stands on the line below a heading over the seller: "About the seller", 販売元."""
    heads = tree.told_lines(is_head_of_seller)
    for line, below in zip(tree.lines, tree.lines[1:], strict=False) if heads else ():
        if line.shape not in heads or line.zone != MAIN or below.zone != MAIN or not may_be_name(below.text):
            continue
        if is_whole_link(tree, line.start):
            continue  # an entry of a menu
        at = tree.begun_at(below.start)
        is_marked = tree.elements[at].name in ("a", "b", "strong", "h2", "h3", "h4", "h5", "h6")
        if (name := name_in(tree, at)) and (is_marked or _is_proper(name)):
            yield name, at


def _headed_as_firm(tree: PageTree) -> Iterator[tuple[str, int]]:
    """Yield whom the line below a heading over a firm's card names: "Company information", 公司信息.

    It is a firm's name by its words, or leads to where a site keeps its sellers.
    """
    heads = tree.told_lines(is_head_of_firm)
    for line, below in pairwise(tree.lines) if heads else ():
        if line.shape not in heads or line.zone != MAIN or below.zone != MAIN or not may_be_name(below.text):
            continue
        at = tree.begun_at(below.start)
        is_sellers = leads_to_seller(tree.elements[at].attrs.get("href") or "") and tree.text(at) == below.text
        if (is_sellers or is_firm(below.text) or has_any_form(below.text)) and not is_whole_link(tree, line.start):
            yield below.text, at


@remembered
def is_head_of_firm(text: str) -> bool:
    """Whether a line is what stands over a firm's card: "Company information"."""
    return len(text) <= _MOST_HEAD_CHARS and _HEAD_OF_FIRM.is_all(text)


@remembered
def _is_proper(name: str) -> bool:
    """Whether words are written as a name is, and are no sentence.

    >>> [_is_proper(name) for name in ("Ox Tools", "Atelier du bois", "This one ships to many lands", "釜司工房")]
    [True, True, False, True]
    """
    return sum(word[:1].islower() for word in name.split()) <= _MOST_SMALL_WORDS and not name[0].islower()


@remembered
def may_be_name(text: str) -> bool:
    """Whether words may be a name: none of a menu, no label, and not since when somebody sells, or how.

    >>> [may_be_name(text) for text in ("Ox Tools", "Joined in 2019", "Private", "Name: Ox", "Online now", "Ms. Ox")]
    [True, False, False, False, False, False]
    """
    is_said = any(map(str.isalpha, text)) and _NO_NAME.search(text) is None and not tells_how_sold(text)
    is_said = is_said and _OF_PERSON.match(text) is None
    is_said = is_said and not NAME_LABELS.is_all(text)
    is_button = PLATFORM_WORDS.is_all(text) or PAGE_NAMES.is_all(text) or MENU_WORDS.is_all(text)
    return is_said and not (is_button or is_head_of_seller(text))


def _linked(tree: PageTree) -> Iterator[tuple[str, int]]:
    """Yield the words of links that lead to the page of a seller; to that of a user only in a seller's box."""
    for at in tree.by_name.get("a", ())[:_MOST_LINKS]:
        href = tree.elements[at].attrs.get("href") or ""
        is_sellers = leads_to_seller(href) and tree.zone(at) == MAIN and not _is_under_others(tree, at)
        if is_sellers and (OF_USERS.search(href) is None or any(map(_is_of_seller, _up(tree, at)))):
            name = name_in(tree, at)
            if name and may_be_name(name):
                yield name, at


def _is_under_others(tree: PageTree, at: int) -> bool:
    """Whether the nearest heading over a link stands over other firms: "Similar suppliers"."""
    heads = [each for name in _HEADS for each in tree.by_name.get(name, ()) if each < at and tree.last[each] <= at]
    return bool(heads) and is_over_others(tree.text(max(heads), separator=" ").strip())


def _up(tree: PageTree, at: int) -> Iterator[Element]:
    element = tree.elements[at].parent
    for _ in range(_MOST_LEVELS):
        if element is None:
            return
        yield element
        element = element.parent


def _is_of_seller(element: Element) -> bool:
    names = ((element.attrs.get(name) or "").split() for name in ("class", "id", *_TESTS))
    return any(_OF_SELLER.fullmatch(token) for tokens in names for token in tokens)


def say_in_box(tree: PageTree, draft: Draft, at: int) -> None:
    """Say the address and the numbers that stand with a name in the smallest element that has any, and no price."""
    for element in _up(tree, at):
        lines = tree.lines_of(element.at)
        if len(lines) > _MOST_LINES or tree.inside(tree.by_name.get("h1", ()), element.at):
            return
        found = [line for line in address_lines(lines) if not line.is_others]
        numbers = [number for line in lines for number in numbers_of(line)]
        if found or numbers:
            if not any(MONEY.is_in(line.text) for line in lines):
                draft.say("address", found[0].raw if len(found) == 1 else None, "lines")
                for number in numbers:
                    draft.say("phone", number, "lines")
            return
