"""What a firm shows of its goods on the page of them: what stands alike under "Our products", each with its name.

A maker's or a small shop's page of its range has no prices, and often no page of each thing either. Such a page says in
its title or over its list that these are its products; its things stand alike, each with a picture, a heading or both.
What stands so under other words is none: partners, news, certificates, reasons to buy.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, takewhile
from typing import Final, NamedTuple
from urllib.parse import unquote, urlsplit

from falsefront.parse.about_contacts import is_about_contacts, url_of
from falsefront.parse.card_titles import say_main_link
from falsefront.parse.cards import alike_around, gives_number
from falsefront.parse.draft import PARTY_FIELDS, Draft
from falsefront.parse.event_dates import is_date
from falsefront.parse.firm_names import is_firm
from falsefront.parse.platform import is_of_platform
from falsefront.parse.region_names import is_region
from falsefront.parse.shops_themselves import say_shop_itself
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import MAIN, Element, PageTree, attribute
from falsefront.parse.unpriced import MOST
from falsefront.parse.words import MENU_WORDS, OFFER_BUTTONS, PAGE_NAMES
from falsefront.text.caseless import Caseless
from falsefront.text.persons import is_person
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_GOODS: Final = _LISTS.any_of("goods")
_AND: Final = rf"\s*(?:{_LISTS.any_of('and')})\s*"
_SERVICES: Final = _LISTS.any_of("services")
_RANGE: Final = Caseless(rf"\W*(?:(?:{_SERVICES}){_AND})?(?:{_GOODS})(?:{_AND}(?:{_SERVICES}))?\W*")
_OTHER: Final = Caseless(rf"\W*(?:{_SERVICES}|{_LISTS.any_of('other')})\W*")
# How classes and ids call cards of what is no thing for sale, and what is around them.
_OTHER_CLASS: Final = re.compile(
    r"(?:^|[-_ ])(?:news|blog|team|staff|testimonials?|reviews?|partners?|clients?|customers?|sponsors?|certif\w*"
    r"|services?|careers?|jobs?|events?|faqs?|breadcrumbs?|pagination|filters?|social|steps?|benefits?|advantages?"
    r"|counters?|menu|nav)(?:$|[-_ ])",
    re.IGNORECASE,
)
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d/\d\d?/")
# Where stories and people stand, by the folder of a link; and where a shop keeps its kinds of goods.
_STORY: Final = re.compile(
    r"news|blog|article|/posts?/|event|team|project|career|jobs?/|video|partner|client|sponsor|recipe|profile|author"
    r"|member|forum|download|brand",
    re.IGNORECASE,
)
_OF_KINDS: Final = re.compile(r"categor|kategor|collection|/c/|path=", re.IGNORECASE)
_SLUG: Final = re.compile(r"[^/?#=]*/?(?:[?#][^/=]*(?:=[^/]*)?)?$")
_ELSEWHERE: Final = re.compile(r"#|$|\w+:|//")  # no page of the site
_FILE: Final = re.compile(r"\.\w{3,4}$|^(?:img|dsc|image|photo|picture)[-_ ]?\d+", re.IGNORECASE)
_NAME: Final = re.compile(r"(?:^|[-_ ])(?:title|name|heading|caption)(?:$|[-_ ])", re.IGNORECASE)  # as classes say
_BOLD: Final = ("b", "strong", "dt")
_LEVELS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_PARTY: Final = frozenset({*PARTY_FIELDS, "country", "url", "other"})
_FEWEST: Final = 3
_ALIKE: Final = 0.8  # of a group, that are things
_APART: Final = 0.9  # of the things, that have names of their own
_MOST_OTHERS: Final = 0.3  # of the names, that are firms', of a menu or sentences
_MOST_NAME_CHARS: Final = 120
_MOST_CHARS: Final = 1_500  # of one thing with a heading: more is a part of a page
_MOST_LINES, _MOST_LINE_CHARS = 3, 250  # of one without
_MOST_PIECES: Final = 40  # of text, with the breaks around it, of one without
_FEWEST_LETTERS: Final = 2
_LEVELS_AROUND: Final = 3  # elements up to what holds pictures and the heading over them
_MOST_GROUPS: Final = 1_000
_MOST_RANGES: Final = 8  # headings below which headings or links alone are looked for


class _Thing(NamedTuple):
    at: int
    name: str
    source: str


def range_of_goods(tree: PageTree, drafts: Sequence[Draft], base: str) -> list[Draft]:
    """Return the title and the link of each thing on a firm's page of its goods; `drafts` is what else the page gives.

    The firm that the page gives with its contacts has each of them, else the shop that names itself in two places.
    Nobody has them where firms are named in them. Nothing where the page gives a thing already.
    """
    if len(drafts) > 1 or any(not set(draft.fields) <= _PARTY for draft in drafts) or is_about_contacts(tree):
        return []
    things = _things(tree)[:MOST]
    shop = Draft()
    if any(is_firm(line.text) for thing in things for line in tree.lines_of(thing.at)):
        things = [] if drafts else things  # somebody else's, as far as anybody knows
    elif things and not (any(draft.raw("vendor") for draft in drafts) or is_of_platform(tree)):
        say_shop_itself(tree, shop, None, base)
    found = []
    for thing in things:
        draft = Draft()
        draft.say("title", thing.name, thing.source)
        say_main_link(tree, thing.at, draft, base)
        for owner in (*drafts, shop):
            draft.fill(owner, PARTY_FIELDS)
        found.append(draft)
    return found


def _things(tree: PageTree) -> list[_Thing]:
    """Return the things of the longest list under words that say it is one; of the outer one of two as long."""
    heads = _heads(tree)
    ranges = [at for at, text in heads if _RANGE.is_all(text)]
    titled = any(map(_RANGE.is_all, (*(part for title in tree.titles for part in title_parts(title)), _slug(tree))))
    is_page_of_goods = titled or any(tree.elements[at].name == "h1" for at in ranges)
    if not (is_page_of_goods or (ranges and heads[0][0] in ranges)):
        return []
    best: list[_Thing] = []
    refused = (-1, -1)
    pictures = tree.by_name.get("img", ())
    levels = [at for name in _LEVELS for at in tree.by_name.get(name, ())]
    for group in sorted(alike_around(tree, (*pictures, *levels)))[:_MOST_GROUPS]:
        first = bisect_left(heads, (group[0], ""))
        over, words = heads[first - 1] if first else (-1, "")
        if over in levels and over not in ranges and _OTHER.is_all(words):
            continue
        if refused[0] < group[0] < refused[1] or (best and best[0].at < group[0] < tree.last[best[-1].at]):
            continue
        things = [*_named(tree, group, over)]
        if len(things) < max(_FEWEST, len(best) + 1, _ALIKE * len(group)):
            continue
        is_told = over in ranges or (over < 0 and titled)
        is_pictured = all(tree.inside(pictures, thing.at) for thing in things)
        if not _are_goods(tree, things, is_page_of_goods):
            refused = things[0].at, tree.last[things[-1].at]
        elif is_told or is_pictured:
            best = things
    return best or _plain(tree, heads, ranges, is_page_of_goods)


def _slug(tree: PageTree) -> str:
    """Return what the address of a page calls it: "our products" of `/our-products.html`."""
    path = urlsplit(url_of(tree)).path.rstrip("/")
    return unquote(path.rpartition("/")[2].partition(".")[0]).replace("-", " ").replace("_", " ")


def _plain(
    tree: PageTree, heads: Sequence[tuple[int, str]], ranges: Sequence[int], is_page_of_goods: bool
) -> list[_Thing]:
    """Return the things right below words that say it, without elements around each: headings, or links alone."""
    captioned = _captioned(tree) if is_page_of_goods else []
    if len(captioned) >= _FEWEST and _are_goods(tree, captioned, is_page_of_goods):
        return captioned
    for over in ranges[:_MOST_RANGES]:
        for things in (_below(tree, heads, over), _linked(tree, heads, over) if is_page_of_goods else []):
            if len(things) >= _FEWEST and _are_goods(tree, things, is_page_of_goods):
                return things
    return []


def _captioned(tree: PageTree) -> list[_Thing]:
    """Return the words below pictures in tables: a row of cells, each with a picture, over one of cells with a line."""
    pictures, found = tree.by_name.get("img", ()), list[_Thing]()
    for over, below in pairwise(tree.by_name.get("tr", ())):
        shown, told = [*tree.children(over)], [*tree.children(below)]
        if len(shown) != len(told) or tree.elements[over].parent is not tree.elements[below].parent:
            continue
        if not all(len(tree.inside(pictures, at)) == 1 for at in shown) or tree.inside(pictures, below):
            continue
        texts = [tree.text(at) for at in told]
        if not tree.text(over) and all(text and "\n" not in text for text in texts):
            found += [_Thing(at, text, "layout:line of a card") for at, text in zip(told, texts, strict=True)]
    return [thing for thing in found if tree.zone(thing.at) == MAIN and len(thing.name) <= _MOST_NAME_CHARS]


def _below(tree: PageTree, heads: Sequence[tuple[int, str]], over: int) -> list[_Thing]:
    """Return the lower headings side by side below one, each of which has a picture behind it, or each before it."""
    after = heads[bisect_left(heads, (over + 1, "")) :]
    inside = [*takewhile(lambda each: tree.elements[each[0]].name > tree.elements[over].name, after)]
    first = tree.elements[inside[0][0]] if inside else None
    alike = [
        (at, text)
        for at, text in inside
        if first is not None and tree.elements[at].parent is first.parent and tree.elements[at].name == first.name
    ]
    if first is None or first.parent is None or len(alike) < _FEWEST:
        return []
    pictures = tree.by_name.get("img", ())
    ends = [over, *(at for at, _ in alike), tree.last[first.parent.at]]
    shown = [bisect_left(pictures, until) > bisect_left(pictures, begin) for begin, until in pairwise(ends)]
    return [_Thing(at, text, "layout:heading") for at, text in alike] if all(shown[1:]) or all(shown[:-1]) else []


def _linked(tree: PageTree, heads: Sequence[tuple[int, str]], over: int) -> list[_Thing]:
    """Return the elements alike behind a heading, and before the next one, that are a link within the site alone."""
    number = bisect_left(heads, (over + 1, ""))
    end = heads[number][0] if number < len(heads) else len(tree.elements)
    links = [at for at in tree.by_name.get("a", ()) if over < at < end and tree.zone(at) == MAIN]
    for group in sorted(alike_around(tree, links)):
        held = {at: tree.inside(links, at) for at in group if over < at < end}
        alone = {at: inside[0] for at, inside in held.items() if len(inside) == 1 and _is_all_of(tree, inside[0], at)}
        hrefs = {tree.elements[link].attrs.get("href") or "" for link in alone.values()}
        if len(hrefs) < max(_FEWEST, len(held)) or any(map(_ELSEWHERE.match, hrefs)):
            continue
        return [_Thing(at, tree.text(link, separator=" "), "layout:a") for at, link in alone.items()]
    return []


def _is_all_of(tree: PageTree, link: int, at: int) -> bool:
    return tree.text(link, separator=" ") == tree.text(at, separator=" ") != ""


def _heads(tree: PageTree) -> list[tuple[int, str]]:
    """Return the headings in the middle of a page with their words, in document order."""
    every = ((at, tree.text(at, separator=" ")) for name in _LEVELS for at in tree.by_name.get(name, ()))
    return sorted((at, text) for at, text in every if text and tree.zone(at) == MAIN)


def _named(tree: PageTree, group: Sequence[int], over: int) -> Iterator[_Thing]:
    """Yield those of some elements alike that are a thing with a name; `over` is the heading before them."""
    inside = [at for at in group if _is_in_middle(tree, at, over)]
    told = Counter(text for at in inside for text in {*_texts(tree, at)})
    for at in inside:
        name, source = _name_of(tree, at, told)
        if len(name) <= _MOST_NAME_CHARS and sum(map(str.isalpha, name)) >= _FEWEST_LETTERS:
            yield _Thing(at, name, source)


def _is_in_middle(tree: PageTree, at: int, over: int) -> bool:
    """Whether an element stands in the subject of a page; one without text stands where the heading over it does."""
    if tree.start(at) < tree.end(at):
        return tree.zone(at) == MAIN
    holder = tree.elements[at].parent
    for _ in range(_LEVELS_AROUND):
        if holder is not None and over >= 0 and holder.at < over < tree.last[holder.at]:
            return True
        holder = holder.parent if holder is not None else None
    return False


def _name_of(tree: PageTree, at: int, told: Mapping[str, int]) -> tuple[str, str]:
    """Return the name of what stands in an element, and where it was read; no name where it is no one thing.

    That is its one heading, else the first of its few lines that others alike do not have (`told` says how many do),
    else what its one picture is said to show.
    """
    headings = [
        (tree.elements[each].name, text)
        for name in _LEVELS
        for each in tree.inside(tree.by_name.get(name, ()), at)
        if (text := tree.text(each, separator=" "))
    ]
    if headings:
        is_one = sum(name == headings[0][0] for name, _ in headings) == 1
        is_short = len(tree.text(at)) <= _MOST_CHARS
        return (headings[0][1], "layout:heading") if is_one and is_short else ("", "")
    pictures = tree.inside(tree.by_name.get("img", ()), at)
    if len(pictures) != 1:
        return "", ""
    texts = _texts(tree, at)
    lines = [text for text in texts if told[text] == 1 and not OFFER_BUTTONS.is_all(text)]
    if lines:
        size = sum(map(len, lines))
        is_short = len(lines) <= _MOST_LINES and size <= _MOST_LINE_CHARS
        is_named = is_short or (size <= _MOST_CHARS and _is_marked(tree, at, lines[0]))
        return (lines[0], "layout:line of a card") if is_named else ("", "")
    shown = (attribute(tree.elements[pictures[0]], "alt") or "").strip()
    return ("", "") if _FILE.search(shown) or texts else (shown, "layout:img@alt")


def _is_marked(tree: PageTree, at: int, line: str) -> bool:
    """Whether a line of a card is all in bold, or is called a name or a title by its class."""
    bold = [each for name in _BOLD for each in tree.inside(tree.by_name.get(name, ()), at)]
    called = (each for each in range(at + 1, tree.last[at]) if _NAME.search(tree.elements[each].attrs.get("class", "")))
    return any(tree.text(each, separator=" ") == line for each in (*bold, *called))


def _texts(tree: PageTree, at: int) -> list[str]:
    """Return the lines of a small element as they stand in it: others alike may stand on the same line."""
    if not 0 < tree.end(at) - tree.start(at) <= _MOST_PIECES:
        return []
    return [text for text in tree.text(at).split("\n") if text]


def _are_goods(tree: PageTree, things: Sequence[_Thing], is_page_of_goods: bool) -> bool:
    """Whether things have names of their own, and are no firms, persons, places, news or parts of a menu.

    Kinds of goods are what a firm sells where the page says in its title or first heading that it shows its goods.
    """
    names = {thing.name for thing in things}
    if len(names) < _APART * len(things):
        return False
    if sum(map(_is_of_other, names)) > _MOST_OTHERS * len(names) or all(map(_is_called_so, names)):
        return False
    if any(map(_OTHER_CLASS.search, _called(tree, things[0].at))):
        return False
    return not any(_tells_other(tree, thing.at, is_page_of_goods) for thing in things)


def _called(tree: PageTree, at: int) -> Iterator[str]:
    """Yield the classes and ids of a card and of what is right around it."""
    element: Element | None = tree.elements[at]
    for _ in range(_LEVELS_AROUND):
        if element is not None and element.name not in ("body", "main"):
            yield from (element.attrs[key] for key in ("class", "id") if key in element.attrs)
            element = element.parent


def _is_of_other(name: str) -> bool:
    if MENU_WORDS.is_all(name) or PAGE_NAMES.is_all(name) or name.endswith(("?", "？", ".", "。", "!", "！")):
        return True
    return is_firm(name)


def _is_called_so(name: str) -> bool:
    """Whether a name may be a person's or a place's: some of nearly all goods are called as those are."""
    return is_person(name) or is_region(name)


def _tells_other(tree: PageTree, at: int, is_page_of_goods: bool) -> bool:
    """Whether a card gives a telephone or a day, or leads to a story, to somebody or to a kind of goods."""
    links = [each for each in (at, *tree.inside(tree.by_name.get("a", ()), at)) if tree.elements[each].name == "a"]
    for href in (tree.elements[each].attrs.get("href") or "" for each in links):
        folder = _SLUG.sub("", href)
        if _YEAR.search(href) or _STORY.search(folder) or (not is_page_of_goods and _OF_KINDS.search(href)):
            return True
    return any(gives_number(line.text) or is_date(line.text) for line in tree.lines_of(at))
