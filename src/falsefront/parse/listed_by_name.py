"""Those whom a list tells by their names alone: exhibitors of a fair or members of a guild, with a text or a booth.

What stands so under such a heading may be a menu or advice for those who want to be listed, too. So most of them lead
each to a site of its own or to where the site keeps its sellers, or have a booth or a logo, or a legal form. A list of
nothing but links within the site is none: each leads to a page that says more of its firm, and one to something else
("Export all").
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from falsefront.parse.card_vendors import SHOPS, leads_to_seller
from falsefront.parse.cards import MONEY, alike_around, groups_alike
from falsefront.parse.draft import Draft
from falsefront.parse.firm_heads import firm_on, is_booth
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.firm_lists import Part
from falsefront.parse.firms_of_list import firms_in
from falsefront.parse.frames_of_lists import is_turned_back
from falsefront.parse.headings import heading_levels
from falsefront.parse.listed_names import name_in_place, name_of
from falsefront.parse.listed_sellers import is_titled_list
from falsefront.parse.names import folded
from falsefront.parse.seller_heads import Lists, list_under
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import MAIN, Line, PageTree, attribute, start_of_line
from falsefront.text.caseless import Caseless
from falsefront.text.domains import domain_of
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_FEWEST, _MOST = 3, 400  # of those who are listed
_NAMED, _SURE, _TOLD = 0.8, 0.6, 0.5  # of them with a name; one that is no person's; a sign of a firm
_LINES_OVER, _MOST_LINES, _MOST_CHARS = 6, 10, 2_000
_MOST_HEAD_CHARS: Final = 80
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "a")
# "# 12", "B4217", "6C12", "H3-221": where somebody stands, without a word before it.
_BOOTH: Final = re.compile(r"#\s?[A-Z]{0,2}\d{1,4}[A-Z]?|\d{0,2}[A-Z]{1,3}[-. ]?\d{1,4}[A-Z]?")
_LISTS: Final = word_lists(__file__)
_LOGO: Final = re.compile(rf"(?<![^\W\d_])(?:{_LISTS.any_of('logo')})(?![^\W\d_])", re.IGNORECASE)
_MEMBERS: Final = Caseless(_LISTS.any_of("member"))
_WEB: Final = ("http://", "https://", "//")
_SOURCE: Final = "lines: a name in a list"


def listed_by_name(tree: PageTree) -> list[Draft]:
    """Return the names in the longest list of a page that tells of others by their names; none where it is doubtful."""
    if not (tree.told_lines(_may_head) or is_titled_list(tree)):
        return []
    best: dict[int, str] = {}
    for group in (*groups_alike(tree), *_rows_alike(tree)):
        if len(group) <= max(_FEWEST - 1, len(best)) or len(group) > _MOST:
            continue
        head = _head_over(tree, group[0]) or _head_of_page(tree, group[0])
        names = _names(tree, group, may_be_bodies=_MEMBERS.is_in(head)) if head is not None else {}
        if len(names) > len(best):
            best = names
    best = best or _alone(tree)
    reached = [Part(tree.start(at), tree.end(at), name, at, name) for at, name in best.items() if _is_reached(tree, at)]
    given = {draft.raw("vendor"): draft for draft in firms_in(tree, reached)[0]} if reached else {}
    drafts = [given.get(name, Draft()) for name in best.values()]
    for draft, name in zip(drafts, best.values(), strict=True):
        draft.say("vendor", name, _SOURCE)
    return drafts


def _rows_alike(tree: PageTree) -> Iterator[list[int]]:
    """Yield the rows of each table and the entries of each list that hold neither a link nor a heading."""
    for group in alike_around(tree, (*tree.by_name.get("tr", ()), *tree.by_name.get("li", ()))):
        if tree.elements[group[0]].name in ("tr", "li"):
            yield tree.in_subject(group)


@remembered
def _may_head(shape: str) -> bool:
    return list_under(shape) is Lists.OTHERS


def _head_over(tree: PageTree, first: int) -> str | None:
    """Return the line over the first of some elements that says that others are listed; None where another comes first.

    What the page calls itself may stand there: "Exhibitors" over "35 breweries in one hall".
    """
    number = bisect_left(tree.lines, tree.start(first), key=start_of_line)
    levels = heading_levels(tree)
    for line in reversed(tree.lines[max(0, number - _LINES_OVER) : number]):
        may_head = line.zone == MAIN and len(line.text) <= _MOST_HEAD_CHARS and not _is_link(tree, line)
        if may_head and (list_under(line.text) is Lists.OTHERS or _ends_in_title(tree, line.text)):
            return line.text
        if levels.get(line.start, 1) > 1:
            return None
    return None


def _head_of_page(tree: PageTree, first: int) -> str | None:
    """Return the first heading of a page that says so too in its title, over a list behind its filters and letters.

    None where another heading stands over the list: in a box of its own one is over that.
    """
    heads = tree.by_name.get("h1", ())
    if len(heads) != 1 or heads[0] > first or not is_titled_list(tree):
        return None
    others = (at for name in _HEADINGS[1:6] for at in tree.by_name.get(name, ()) if heads[0] < at < first)
    if any((up := tree.elements[at].parent) is None or up.at < first < tree.last[up.at] for at in others):
        return None
    said = tree.text(heads[0], separator=" ")
    return said if list_under(said) is Lists.OTHERS or _ends_in_title(tree, said) else None


def _ends_in_title(tree: PageTree, text: str) -> bool:
    """Whether a line ends as a title says that others are listed: "Fern Fair Exhibitor List" under "Exhibitor List"."""
    parts = (part for title in tree.titles for part in title_parts(title))
    return any(text.endswith(f" {part}") and list_under(part) is Lists.OTHERS for part in parts)


def _is_link(tree: PageTree, line: Line) -> bool:
    links = tree.by_name.get("a", ())
    at = bisect_left(links, line.start, key=tree.start)
    near = links[max(0, at - 1) : at + 2]
    return any(tree.start(each) <= line.start and tree.end(each) >= line.end for each in near)


def _alone(tree: PageTree) -> dict[int, str]:
    """Return the one who is left on the last page of a list: an element under the page's heading with his contacts.

    His name is the only smaller heading behind it, and the page is turned back from there (`rel=prev`).
    """
    heads = tree.by_name.get("h1", ())
    smaller = [at for name in _HEADINGS[1:6] for at in tree.by_name.get(name, ()) if tree.zone(at) == MAIN]
    if len(heads) != 1 or len(smaller) != 1 or smaller[0] < heads[0] or not is_turned_back(tree):
        return {}
    if list_under(tree.text(heads[0], separator=" ")) is not Lists.OTHERS:
        return {}
    box = tree.elements[smaller[0]].parent
    while box is not None and len(tree.lines_of(box.at)) == 1:
        box = box.parent
    if box is None or box.at < heads[0] < tree.last[box.at] or not _is_plain(tree.lines_of(box.at)):
        return {}
    name = name_in_place(tree.text(smaller[0], separator=" "))
    return {box.at: name} if name is not None and _is_reached(tree, box.at) else {}


def _names(tree: PageTree, group: Sequence[int], *, may_be_bodies: bool) -> dict[int, str]:
    """Return the names in some elements; none where several have no name, most have contacts, or one has a price.

    Members may be schools or clubs, too: only legal forms tell that they are firms.
    """
    held = [tree.lines_of(at) for at in group]
    if not all(map(_is_plain, held)) or 2 * sum(map(partial(_is_link_within, tree), group, held)) > len(group):
        return {}
    if 2 * sum(map(partial(_is_reached, tree), group)) > len(group):
        return {}
    every = ((at, _name(tree, at, lines)) for at, lines in zip(group, held, strict=True))
    told = {at: name for at, name in every if name is not None}
    names = list(told.values())
    if len(names) < max(_FEWEST, _NAMED * len(group)):
        return {}
    are_several = len({folded(name) for name in names}) == len(names)
    sure = sum(name_of(name) is not None for name in names)
    most = max(_FEWEST, _TOLD * len(group))
    are_firms = sum(firm_on(name) is not None for name in names) >= most
    is_list = are_firms or (not may_be_bodies and _signs(tree, group) >= most)
    return told if are_several and sure >= _SURE * len(names) and is_list else {}


def _is_link_within(tree: PageTree, at: int, lines: Sequence[Line]) -> bool:
    """Whether an element is nothing but a link that leads to no site of another."""
    return len(lines) == 1 and _is_link(tree, lines[0]) and not _domains(tree, at)


def _is_plain(lines: Sequence[Line]) -> bool:
    if len(lines) > _MOST_LINES or sum(len(line.text) for line in lines) > _MOST_CHARS:
        return False
    return not any(MONEY.is_in(line.text) for line in lines)


def _is_reached(tree: PageTree, at: int) -> bool:
    """Whether an element holds contacts: in some lists those who pay for no page of their own have them there."""
    return any(gives_contact(line.text) for line in tree.lines_of(at))


def _name(tree: PageTree, at: int, lines: Sequence[Line]) -> str | None:
    """Return the name in an element: its heading, its bold words or its link, or its first line.

    Some are called as their own site is, to which they lead: "moss-tours.example".
    """
    for kind in _HEADINGS:
        texts = [tree.text(each, separator=" ") for each in tree.inside(tree.by_name.get(kind, ()), at)]
        texts = [text for text in texts if text]
        if texts:
            return name_in_place(texts[0]) or (texts[0] if texts[0].casefold() in _domains(tree, at) else None)
    return name_in_place(lines[0].text) if lines else None


def _signs(tree: PageTree, group: Sequence[int]) -> int:
    """Return how many of some elements have a sign that they are others: a page of one's own, a booth, a logo."""
    domains = {domain for at in group for domain in _domains(tree, at)[:1]}
    booths = sum(any(is_booth(line.text) or _BOOTH.fullmatch(line.text) for line in tree.lines_of(at)) for at in group)
    logos = sum(any(map(_LOGO.search, _pictures(tree, at))) for at in group)
    return max(len(domains), booths, logos, len({href for at in group for href in _sellers(tree, at)[:1]}))


def _sellers(tree: PageTree, at: int) -> list[str]:
    hrefs = (attribute(tree.elements[each], "href") or "" for each in tree.inside(tree.by_name.get("a", ()), at))
    return [href for href in hrefs if leads_to_seller(href) or _lies_with_shops(href)]


def _lies_with_shops(href: str) -> bool:
    """Whether a link leads into a folder of shops, which under a heading of sellers holds no kinds of goods."""
    return any(map(SHOPS.fullmatch, href.partition("?")[0].rstrip("/").split("/")[:-1]))


def _domains(tree: PageTree, at: int) -> list[str]:
    links = [at, *tree.inside(tree.by_name.get("a", ()), at)]
    hrefs = ((attribute(tree.elements[each], "href") or "").strip() for each in links)
    return [domain for href in hrefs if href.lower().startswith(_WEB) and (domain := domain_of(href)) is not None]


def _pictures(tree: PageTree, at: int) -> list[str]:
    return [attribute(tree.elements[each], "alt") or "" for each in tree.inside(tree.by_name.get("img", ()), at)]
