"""The shop itself as who sells the one thing of its page, where the page says in two places who the shop is.

One is what the site calls itself: its logo, `og:site_name`, a part of the page's title, the publisher in its data. The
other is what it signs with: the name in its copyright, a firm's name in its frame, or a name over its contacts below
the thing. A page that speaks of sellers, or names another firm beside its thing, may be a market's: it has no such
vendor.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from falsefront.parse.about_contacts import from_top
from falsefront.parse.address_lines import address_lines
from falsefront.parse.address_shapes import has_postcode
from falsefront.parse.boxes_of_sellers import has_box_of_seller
from falsefront.parse.card_vendors import leads_to_seller
from falsefront.parse.cards import MONEY
from falsefront.parse.contact_lines import says_contact
from falsefront.parse.draft import Draft
from falsefront.parse.firm_names import is_firm, is_han
from falsefront.parse.headings_of_things import HOME
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.makers import is_of_maker
from falsefront.parse.names import are_one_name, folded
from falsefront.parse.opengraph import open_graph
from falsefront.parse.plausible import is_plausible
from falsefront.parse.rights import holders, tells_rights
from falsefront.parse.service_words import says_service
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import CHROME, ELSEWHERE, MAIN, Line, PageTree
from falsefront.parse.words import CONTACT_PAGES, MENU_WORDS, PAGE_NAMES, PLATFORM_WORDS
from falsefront.text.caseless import Caseless
from falsefront.text.domains import domain_of, host_of
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# Words of others who sell: a page that has one of them may be a market's.
_SELLS: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('sells')})|{_LISTS.any_of('sells_gapless')}")
_KEPT_BY: Final = late(rf"(?<!\w)(?:{_LISTS.any_of('kept_by')})(?!\w)\s?[:：]?", re.IGNORECASE)
_LABEL: Final = re.compile(r"^[^\W\d_][^:\d,;|·•–-]{2,24}[:：]\s*")
_BEHIND_FORM: Final = late(rf"\s+(?={_LISTS.any_of('behind_form')})", re.IGNORECASE)
_BY: Final = Caseless(_LISTS.any_of("by"))  # between a name and somebody else's
_HEAD: Final = Caseless(_LISTS.any_of("head"))  # over who keeps a shop
_LOGO: Final = re.compile(
    r"(?:.*[-_])?(?:logo(?:link|image|text)?|brand|site-?name|site-?title|store-?name)(?:[-_].*)?", re.I
)
_OF_SELLER: Final = re.compile(
    r"(?:.*[-_])?(?:(?:seller|merchant|supplier|marketplace|vendedor|verkaeufer|sprzedawca|prodejce)s?(?:[-_].*)?"
    r"|(?:vendor|dealer|haendler|anbieter)s?[-_]?(?:info|box|card|profile|detail|block|panel|shop|store)s?(?:[-_].*)?)",
    re.I,
)
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_TESTS: Final = ("data-testid", "data-test", "data-qa", "data-cy")
_NOT_SEEN: Final = re.compile(r"\s*(?:[-–|]\s*)?(?:logo|store logo|home ?page|startseite|home)\s*", re.IGNORECASE)
_ENDING: Final = re.compile(r"(?:\.(?:co|com|net))?\.[a-z]{2,4}$", re.IGNORECASE)  # of a domain that is a name
_NO_FIRM: Final = re.compile(r"\d\s?kg\W*$|[:：]", re.IGNORECASE)  # a weight, a label with its name
_FIRST: Final = re.compile(
    r"\s*[,;|｜·•(]\s*|\s+[-–—/]\s+|(?<=\.)\s+(?=\d)"
)  # behind a name that begins a line of contacts
_WORDS: Final = re.compile(r"\w+")
_FEWEST_LETTERS, _FEWEST_SIGNS = 4, 2
_MOST_NAME_CHARS: Final = 60
_MOST_LINE_CHARS: Final = 200
_MOST_TOLD_CHARS: Final = 80  # of a line that tells who sells; a longer one is a rule of the shop
_MOST_LINKS: Final = 500
_MOST_LOGOS: Final = 6
_MOST_HEAD_CHARS: Final = 30
_MOST_FORM_WORDS: Final = 3
_MOST_SMALL_WORDS: Final = 2
_MOST_NAME_WORDS: Final = 7
_FEWEST_BEGUN: Final = 7  # letters of a name that is the beginning of the site's
_RIGHT_BELOW: Final = 2  # lines below a heading
_CONTACT_LINES: Final = 3  # below the name of who is found there


def say_shop_itself(tree: PageTree, draft: Draft, thing: str | None, base: str = "") -> None:
    """Say the shop as the vendor of its thing, by the fullest of the names that agree."""
    if _may_be_market(tree) or _heads_address(tree):
        return
    tops = list(_named(_on_way_home(tree, base), thing))
    called = [*_called(tree, thing), *tops]
    if not called or _names_other(tree, called) or has_box_of_seller(tree, called):
        return
    signed = [
        (name, source)
        for name, source in _signed(tree, called, tops or called)
        if any(_is_same(name, own) for own in called)
    ]
    names = [name for name, _ in signed]
    if names and not any(all(are_one_name(own, name) for name in names) for own in called):
        return
    best = max(signed, key=_fullness, default=None)
    said = best if best and _is_any_firm(best[0]) else _keeper(tree, called, tops or called) or best
    if said and not _names_seller(tree, said[0], thing):
        draft.say("vendor", *said)


def _fullness(said: tuple[str, str]) -> tuple[bool, int]:
    return _is_any_firm(said[0]), len(said[0])


def _keeper(tree: PageTree, called: list[str], tops: list[str]) -> tuple[str, str] | None:
    """Return the one other name with a legal form that keeps the site: a line says so, or it stands over contacts.

    "Siebwelt is a trading name of Ox Tools Ltd"; a word for contacts over the firm's name, its address below.
    """
    telling = tree.told_lines(tells_keeper)
    kept = {name for line in tree.lines if line.shape in telling and (name := _kept_by(line.text, tops))}
    if len(kept) == 1:
        return kept.pop(), "lines: who keeps the shop"
    last = _last_sum(tree)
    named = {
        line.text: at
        for at, line in enumerate(tree.lines)
        if line.start > last and line.zone == CHROME and _is_any_firm(line.text) and not is_of_maker(tree, line.start)
    }
    if len(named) != 1:
        return None
    [(name, at)] = named.items()
    above = tree.lines[at - 1].text if at else ""
    is_headed = _is_head_of_contacts(above) or any(are_one_name(own, above) for own in called)
    is_over = _is_over_contact(tree.lines[at + 1 : at + 1 + _CONTACT_LINES])
    return (name, "lines: a firm over contacts") if is_headed and is_over else None


@remembered
def tells_keeper(text: str) -> bool:
    """Whether a line says what firm keeps a site or has a brand: "Siebwelt is a trading name of Ox Tools Ltd"."""
    return len(text) <= _MOST_LINE_CHARS and _KEPT_BY.search(text) is not None


def _kept_by(text: str, called: list[str]) -> str | None:
    """Return the firm that a line says keeps a site, where the site's own name stands before the words."""
    found = _KEPT_BY.search(text)
    if found is None or not any(are_one_name(name, text[: found.start()]) for name in called):
        return None
    rest = text[found.end() :].strip()
    first, behind = _first_of(rest.partition(". ")[0])
    name = rest if _is_firm(rest) and not _goes_on(behind) else first
    name = name.rstrip(".") if name.count(".") == 1 else name
    return name if _is_any_firm(name) and _is_proper(name) else None


def tells_of_sellers(tree: PageTree) -> bool:
    """Whether a line in the middle of a page tells of who sells on it, or its heading stands right over an address."""
    shapes = tree.told_lines(_tells_of_sellers)
    told = tree.lines_of_shapes(shapes)
    is_told = any(line.zone == MAIN and len(line.text) <= _MOST_TOLD_CHARS for line in told)
    return is_told or _heads_address(tree)


def _heads_address(tree: PageTree) -> bool:
    """Whether the heading of a page stands right over an address that its frame does not give: it is no thing's."""
    heads = [tree.end(at) for at in tree.by_name.get("h1", ())[:1] if tree.zone(at) == MAIN]
    after = islice(tree.lines, bisect_left(tree.starts, heads[0]), None) if heads else ()
    below = list(islice((line for line in after if line.zone == MAIN), _RIGHT_BELOW))
    found = [each.raw for each in address_lines(below) if not each.is_others]
    frame = "\n".join(line.text for line in tree.lines if line.zone == CHROME) if found else ""
    return any(raw not in frame for raw in found)


def _may_be_market(tree: PageTree) -> bool:
    """Whether a page speaks of who sells on it, links to pages of sellers, or has a box that is called theirs."""
    telling = tree.told_lines(_tells_of_sellers)
    if telling and any(line.shape in telling and line.zone != ELSEWHERE for line in tree.lines):
        return True
    links = tree.by_name.get("a", ())[:_MOST_LINKS]
    if any(leads_to_seller(tree.elements[at].attrs.get("href") or "") and tree.zone(at) == MAIN for at in links):
        return True
    if any(_is_of_seller(name) and tree.zone(at) == MAIN for name, found in tree.by_class.items() for at in found[:3]):
        return True
    told = [name for name in _TESTS if name in tree.attributes]
    return any(
        _is_of_seller(name) and tree.zone(each.at) == MAIN
        for each in (tree.elements if told else ())
        for key in told
        if (name := each.attrs.get(key))
    )


def _names_other(tree: PageTree, called: list[str]) -> bool:
    """Whether a firm is named beside the thing, and no maker, that is none of those the site calls itself.

    Below the site's own name, under the thing, stands who is behind it.
    """
    shapes = tree.told_lines(_is_firm)
    lines = [line for line in tree.lines_of_shapes(shapes) if line.zone == MAIN]
    others = [line for line in lines if not any(are_one_name(line.text, own) for own in called)]
    if not others:
        return False
    own, last = {folded(name) for name in called}, _last_sum(tree)
    signed = min((line.start for line in tree.lines if line.start > last and folded(line.text) in own), default=None)
    return any(not is_of_maker(tree, each.start) and (signed is None or each.start < signed) for each in others)


def _names_seller(tree: PageTree, own: str, thing: str | None) -> bool:
    """Whether a part of the title, neither the thing nor the site, stands over contacts: whose they are may sell it."""
    parts = {folded(part) for title in tree.titles for part in title_parts(title)}
    others = {part for part in parts if part and not (are_one_name(part, own) or are_one_name(part, thing))}
    return any(
        folded(line.text) in others and _is_over_contact(tree.lines[at + 1 :][:_CONTACT_LINES])
        for at, line in enumerate(tree.lines)
        if line.zone == MAIN
    )


def _last_sum(tree: PageTree) -> int:
    """Return where the last sum of money of a page's subject stands, in pieces; its heading where no sum shows."""
    sums = [line.start for line in tree.lines if line.zone == MAIN and _is_money(line.text)]
    return max(sums or [tree.start(at) for at in tree.by_name.get("h1", ()) if tree.zone(at) == MAIN], default=0)


@remembered
def _is_firm(text: str) -> bool:
    """Whether a line is a firm's name, and no weight.

    >>> _is_firm("Ox Tools GmbH & Co. KG"), _is_firm("Roll cage, 500 kg")
    (True, False)
    """
    return is_firm(text) and _NO_FIRM.search(text) is None


@remembered
def _is_any_firm(text: str) -> bool:
    """Whether a line is the name of a firm or of who trades alone, by whatever legal form.

    >>> _is_any_firm("ТОВ «Мох»"), _is_any_firm("Moss, Leeds"), _is_any_firm("Roll cage, 500 KG")
    (True, False, False)
    """
    return (is_firm(text) or has_any_form(text)) and _NO_FIRM.search(text) is None


@remembered
def _tells_of_sellers(text: str) -> bool:
    return len(text) <= _MOST_LINE_CHARS and (_SELLS.is_in(text) or PLATFORM_WORDS.is_all(text))


@remembered
def _is_of_seller(token: str) -> bool:
    return _OF_SELLER.fullmatch(_CAMEL.sub("-", token)) is not None


def _is_same(name: str, own: str) -> bool:
    """Whether a name is the site's with more around it; a short one has to be a whole word of it, or several.

    >>> [_is_same(name, "Lumo") for name in ("Lumo Ltd", "ТОВ «Lumo»", "Lumolight Spares Ltd")]
    [True, True, False]
    """
    short = folded(own)
    if len(short) >= _FEWEST_BEGUN or folded(name) in short or not short.isascii():
        return are_one_name(name, own)
    words = _WORDS.findall(name)
    runs = ("".join(words[first:last]) for first in range(len(words)) for last in range(first + 1, len(words) + 1))
    return any(folded(run) == short for run in runs)


def _called(tree: PageTree, thing: str | None) -> Iterator[str]:
    """Yield what a site calls itself: its logo, its name for other sites, parts of the title that are not the thing."""
    marked = [at for name, found in tree.by_class.items() if _LOGO.fullmatch(name) for at in found[:_MOST_LOGOS]]
    marked += [at for name, at in tree.by_id.items() if _LOGO.fullmatch(name)]
    said = [text for at in sorted(marked)[:_MOST_LOGOS] if tree.zone(at) != ELSEWHERE for text in _on_logo(tree, at)]
    said += filter(None, (open_graph(tree).get("og:site_name"),))
    parts = [part for title in tree.titles for part in title_parts(title)]
    said += [part for at, part in enumerate(parts) if (at or len(parts) > 1) and not are_one_name(part, thing)]
    yield from _named(said, thing)


def _named(said: Iterable[str], thing: str | None) -> Iterator[str]:
    """Yield those of some words that may be a site's name, also without the end of a domain."""
    for text in said:
        name = _NOT_SEEN.sub("", text).strip()
        if _is_name(name) and not (thing and folded(name) in folded(thing)):
            yield name
            if (short := _ENDING.sub("", name)) != name and _is_name(short):
                yield short


def _on_way_home(tree: PageTree, base: str) -> Iterator[str]:
    """Yield the words of links over the thing that lead to the top of the page's site, and not of who built it."""
    here = domain_of(base)
    last = _last_sum(tree)
    for at in tree.by_name.get("a", ())[:_MOST_LINKS]:
        is_above = tree.start(at) < last and tree.zone(at) == CHROME
        href = from_top(tree, tree.elements[at].attrs.get("href") or "")
        if is_above and HOME.fullmatch(href) and _is_here(href, here):
            yield tree.text(at, separator=" ")


def _is_here(href: str, here: str | None) -> bool:
    return not (here and host_of(href)) or domain_of(href) == here


def _on_logo(tree: PageTree, at: int) -> Iterator[str]:
    yield tree.text(at, separator=" ")
    for each in (at, *tree.inside(tree.by_name.get("img", ()), at)):
        for name in ("alt", "title", "aria-label"):
            yield tree.elements[each].attrs.get(name) or ""


@remembered
def _is_name(text: str) -> bool:
    fewest = _FEWEST_SIGNS if is_han(text) else _FEWEST_LETTERS
    is_short = fewest <= len(folded(text)) and len(text) <= _MOST_NAME_CHARS
    is_said = is_short and not PAGE_NAMES.is_all(text) and not MENU_WORDS.is_all(text)
    return is_said and is_plausible("vendor", text) and not says_contact(text)


def _signed(tree: PageTree, called: list[str], tops: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the names with which a site signs, each with its source.

    Beside the thing its brand has an address too: what is signed there agrees with the link to the top of the site.
    """
    own, last = {folded(name) for name in called}, _last_sum(tree)
    for at, line in enumerate(tree.lines):
        if line.zone == ELSEWHERE or len(line.text) > _MOST_LINE_CHARS or is_of_maker(tree, line.start):
            continue
        written = _parted(tree, line) if tells_rights(line.text) else ""
        names = [name for name in holders(written) if _is_name(name)] if written else []
        for name in names:
            yield name, "lines: copyright"
        if names:
            continue
        if line.zone != CHROME and line.start <= last:
            continue
        first, rest = _first_of(line.text)
        if line.zone != CHROME and not any(are_one_name(first, top) for top in tops):
            continue
        name = line.text if _is_firm(line.text) and not _goes_on(rest) else first
        if len(name) <= _MOST_NAME_CHARS and _is_any_firm(name) and _is_proper(name):
            yield name, "lines: a firm's name"
        if line.start > last and _begins(first, own) and not says_service(first):
            below = tree.lines[at + 1 :][:_CONTACT_LINES] if not has_postcode(rest) else ()
            if _is_over_contact(below) or (rest and (says_contact(rest) or has_postcode(rest))):
                yield first, "lines: a name over contacts"


def _parted(tree: PageTree, line: Line) -> str:
    """Return a line with a wide gap where an element ends and another begins without one: a style parts them."""
    text, written = "", ""
    for longer in tree.written_from(line.start, line.end):
        added = longer[len(written) :]
        is_glued = written[-1:].isalnum() and added[:1].isalnum()
        text, written = f"{text}{'  ' if is_glued else ''}{added}", longer
    return text.strip()


def _goes_on(rest: str) -> bool:
    """Whether more than a legal form stands behind the first mark of a line: "Ox Tools GmbH, Am Kai 7"."""
    return any(map(str.isdigit, rest)) or len(rest.split()) > _MOST_FORM_WORDS


def _begins(first: str, own: set[str]) -> bool:
    """Whether the beginning of a line is a name of the site, the beginning of one, or one with its keeper's behind."""
    name = folded(first)
    if name in own or (len(name) >= _FEWEST_BEGUN and any(each.startswith(name) for each in own)):
        return True
    words = first.split()
    is_name = len(words) <= _MOST_NAME_WORDS and _is_proper(first) and not first.endswith(("!", "?"))
    if not is_name or any(map(_BY.is_all, words[1:])):  # "Ox Repairs by Elm"
        return False
    begun = {folded(" ".join(words[:count])) for count in range(1, len(words))}
    return any(len(each) >= _FEWEST_LETTERS and each in begun for each in own)


def _is_proper(name: str) -> bool:
    """Whether words are written as a name is, and are no sentence."""
    return sum(word[:1].islower() for word in name.split()) <= _MOST_SMALL_WORDS


def _first_of(text: str) -> tuple[str, str]:
    """Return what stands before the first mark of a line, and what stands behind it.

    >>> _first_of("Moss Glass, Am Kai 7, 27404 Zeven"), _first_of("Moss Glass")
    (('Moss Glass', 'Am Kai 7, 27404 Zeven'), ('Moss Glass', ''))
    """
    first, *rest = _FIRST.split(_LABEL.sub("", text), maxsplit=1)
    name, *more = _BEHIND_FORM.split(first, maxsplit=1)
    return name.strip(), "".join(rest) or "".join(more)


@remembered
def _is_head_of_contacts(text: str) -> bool:
    """Whether words stand over who keeps a shop; "Returns contact" stands over who takes things back."""
    words = text.strip(" :：")
    is_contact = CONTACT_PAGES.is_in(text) and (" " not in words or CONTACT_PAGES.is_all(words))
    return len(text) <= _MOST_HEAD_CHARS and (is_contact or _HEAD.is_all(words))


def _is_over_contact(lines: tuple[Line, ...]) -> bool:
    """Whether some lines below a name give a contact, or an address."""
    return any(says_contact(line.text) for line in lines) or any(not line.is_others for line in address_lines(lines))


@remembered
def _is_money(text: str) -> bool:
    return MONEY.is_in(text)
