"""Lines over agents that are no headings: "Our agent in Italy:", "Distributor for Spain: Vole S.L."."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import islice
from operator import itemgetter
from typing import Final

from falsefront.contact.phone import phones, region_of_number
from falsefront.parse.address_texts import is_address
from falsefront.parse.agent_words import ends_in_agents, is_head, is_head_of_place, may_be_staff, place_of_agent
from falsefront.parse.contact_lines import numbers_of, says_contact
from falsefront.parse.firm_names import is_firm
from falsefront.parse.headings import heading_levels
from falsefront.parse.names import folded
from falsefront.parse.own_boxes import is_own_box
from falsefront.parse.proper_titles import is_proper_title
from falsefront.parse.titled_firms import is_untitled
from falsefront.parse.tree import MAIN, Line, PageTree
from falsefront.parse.words import COMPANY_WORDS
from falsefront.text.remembered import remembered

_PARTS: Final = re.compile(r"\s[|–—-]\s")  # of a title
# Small countries and those whose numbers their firms have too.
_SERVED_FROM: Final[dict[str, frozenset[str]]] = {
    "AD": frozenset({"ES", "FR"}), "GG": frozenset({"GB"}), "GI": frozenset({"ES", "GB"}), "IM": frozenset({"GB"}),
    "JE": frozenset({"GB"}), "LI": frozenset({"AT", "CH"}), "LU": frozenset({"BE", "DE", "FR"}),
    "MC": frozenset({"FR"}), "MO": frozenset({"CN", "HK"}), "SM": frozenset({"IT"}), "VA": frozenset({"IT"}),
}  # fmt: skip
_MOST_CHARS: Final = 160
_MOST_HEAD_CHARS: Final = 60
_MOST_FOUND: Final = 20
_MOST_LINES: Final = 30  # below one that names no country, or several
_FEW_LINES: Final = 12  # below one that names the country of its one agent


def lines_over_agents(tree: PageTree) -> list[int]:
    """Return the numbers of lines in the subject of a page that tell of agents, and are neither headings nor links."""
    shapes, places = tree.told_lines(leads_to_agents), tree.told_lines(_is_of_place)
    if not (shapes or places):
        return []
    levels = heading_levels(tree)
    links = [(tree.start(at), tree.end(at)) for at in tree.by_name.get("a", ())]
    found = (
        number
        for number, line in enumerate(tree.lines)
        if (line.shape in shapes or (line.shape in places and is_over_name(tree, number)))
        and line.zone == MAIN
        and line.start not in levels
        and not _is_link(links, line)
    )
    return list(islice(found, _MOST_FOUND))


def is_over_name(tree: PageTree, number: int) -> bool:
    """Whether the line below one is a name of somebody else than the page's titles tell."""
    lines = tree.lines
    if number + 1 >= len(lines) or lines[number + 1].zone != lines[number].zone:
        return False
    below = lines[number + 1].text
    if is_address(below) or says_contact(below) or not (is_firm(below) or is_proper_title(below)):
        return False
    return is_untitled(tree, below)


@remembered
def _is_of_place(text: str) -> bool:
    return (len(text) <= _MOST_HEAD_CHARS and is_head_of_place(text.rstrip(" :："))) or ends_in_agents(text)


@remembered
def leads_to_agents(text: str) -> bool:
    """Whether a line is what agents of a firm elsewhere are called and a colon, maybe with one of them behind it.

    >>> leads_to_agents("Our agent in Italy:"), leads_to_agents("Distributor for Spain: Vole S.L.")
    (True, True)
    >>> leads_to_agents("Agents in Europe"), leads_to_agents("Our agents: 0114 496 0142"), leads_to_agents("Agent: Ada")
    (True, False, False)
    """
    if len(text) > _MOST_CHARS:
        return False
    head, colon, value = text.replace("：", ":").partition(":")
    if value and is_head_of_place(head) and COMPANY_WORDS.is_in(value):
        return True  # "Our dealer in Fernland: Moss Ltd, ..."
    return is_head(head) and not may_be_staff(head) and (bool(colon) or head == text.strip())


def below_line(tree: PageTree, number: int, is_own_head: Callable[[str], bool]) -> tuple[int, int] | None:
    """Return what stands below a line over agents, in pieces of text, up to what is the page's own again.

    Where the line names one country, that is a number of another, or a second address without a number of that country.
    None where the first number is of another country: an agent's card may not be cut in its middle.
    """
    first = tree.lines[number]
    land = place_of_agent(first.text.replace("：", ":").partition(":")[0])
    lines = _up_to_own(tree, number, _FEW_LINES if land else _MOST_LINES, is_own_head)
    return (first.start, lines[-1].end) if land is None else _cut(lines, land)


def _up_to_own(tree: PageTree, number: int, most: int, is_own_head: Callable[[str], bool]) -> list[Line]:
    """Return a line and those below it, up to a heading, a mailbox of the firm or its name."""
    levels = heading_levels(tree)
    names = {folded(part) for title in tree.titles for part in _PARTS.split(title)}
    lines = [tree.lines[number]]
    for line in tree.lines[number + 1 : number + 1 + most]:
        if line.zone != MAIN or line.start in levels or is_own_head(line.text) or is_own_box(tree, line.text):
            break
        if folded(line.text.partition(",")[0]) in names:
            break
        lines.append(line)
    return lines


def _cut(lines: list[Line], land: str) -> tuple[int, int] | None:
    """Return how far the cards of agents in one country reach; the next card begins at its address."""
    end: int | None = None  # before an address whose number has not said its country
    is_reached = has_address = was_address = False
    for at, line in enumerate(lines):
        given = {land if each in _SERVED_FROM.get(land, ()) else each for each in _countries_of(line)}
        is_here = is_address(line.text.partition(":")[2] if at == 0 else line.text)
        if is_here and has_address and is_reached and not was_address:
            if end is not None:
                break
            end = at
        if land in given:
            end = None
        elif given - {None} and not is_reached:
            return None
        elif given - {None} and (end is not None or not _has_box(lines[at:])):
            end = at if end is None else end
            break
        is_reached, has_address, was_address = is_reached or bool(given), has_address or is_here, is_here
    return lines[0].start, lines[-1 if end is None else end - 1].end


def _countries_of(line: Line) -> set[str | None]:
    """Return the countries of the numbers on a line; None among them for a number that says none."""
    return {region_of_number(found.partition(";")[0]) for raw in numbers_of(line) for found in _dialled(raw)}


def _has_box(lines: Sequence[Line]) -> bool:
    return any("@" in line.text for line in lines)


def _dialled(raw: str) -> list[str]:
    """Return the numbers of a text with their countries; the text itself where it says no country."""
    return list(phones(raw)) or [raw]


def _is_link(links: Sequence[tuple[int, int]], line: Line) -> bool:
    """Whether a line is in one of the links of a page, given where each begins and ends in document order."""
    behind = bisect_right(links, line.start, key=itemgetter(0))
    return behind > 0 and line.end <= links[behind - 1][1]
