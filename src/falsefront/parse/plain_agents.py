"""Lines over agents that are no headings: "Our agent in Italy:", "Distributor for Spain: Vole S.L."."""

from collections.abc import Callable
from typing import Final

from falsefront.contact.phone import phones, region_of_number
from falsefront.parse.agent_words import is_head, may_be_staff, place_of_agent
from falsefront.parse.contact_lines import numbers_of
from falsefront.parse.headings import heading_levels
from falsefront.parse.own_boxes import is_own_box
from falsefront.parse.tree import MAIN, Line, PageTree
from falsefront.text.remembered import remembered

_MOST_CHARS: Final = 160
_MOST_FOUND: Final = 20
_MOST_LINES: Final = 30  # below one that names no country, or several
_FEW_LINES: Final = 8  # below one that names the country of its one agent


def lines_over_agents(tree: PageTree) -> list[int]:
    """Return the numbers of lines in the subject of a page that tell of agents, and are neither headings nor links."""
    shapes = tree.told_lines(leads_to_agents)
    if not shapes:
        return []
    levels = heading_levels(tree)
    found = [
        number
        for number, line in enumerate(tree.lines)
        if line.shape in shapes and line.zone == MAIN and line.start not in levels and not _is_link(tree, line)
    ]
    return found[:_MOST_FOUND]


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
    head, colon, _ = text.replace("：", ":").partition(":")
    return is_head(head) and not may_be_staff(head) and (bool(colon) or head == text.strip())


def below_line(tree: PageTree, number: int, is_own_head: Callable[[str], bool]) -> tuple[int, int]:
    """Return what stands below a line over agents, in pieces of text, up to what is the page's own again.

    Where the line names one country, that is a number of another, or a second one that says no country.
    """
    first = tree.lines[number]
    land = place_of_agent(first.text.replace("：", ":").partition(":")[0])
    levels = heading_levels(tree)
    last, is_reached = first, False
    for line in tree.lines[number : number + 1 + (_FEW_LINES if land else _MOST_LINES)]:
        if line is not first and (line.zone != MAIN or line.start in levels or is_own_head(line.text)):
            break
        given = {region_of_number(found.partition(";")[0]) for raw in numbers_of(line) for found in _dialled(raw)}
        is_other = land is not None and bool(given) and land not in given and (is_reached or given != {None})
        if is_other or ("@" in line.text and is_own_box(tree, line.text)):
            break
        is_reached = is_reached or bool(given)
        last = line
    return first.start, last.end


def _dialled(raw: str) -> list[str]:
    """Return the numbers of a text with their countries; the text itself where it says no country."""
    return list(phones(raw)) or [raw]


def _is_link(tree: PageTree, line: Line) -> bool:
    return any(tree.start(at) <= line.start and line.end <= tree.end(at) for at in tree.by_name.get("a", ()))
