"""Whether the first heading of a page stands over a list of names with contacts: it names a trade or a town, no seller.

"Packaging in Bursa" over cards of firms: right under it begin names of one kind, each with contacts below. Whoever has
a page of his own is found before the names of others, or these stand under a heading of theirs ("Similar suppliers").
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from falsefront.parse.alike_boxes import may_be_name
from falsefront.parse.cards import lasting_classes
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.headings import heading_levels
from falsefront.parse.kinds_of_places import kind_of
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.marked_names import words_marked
from falsefront.parse.names import folded
from falsefront.parse.tree import Line, PageTree
from falsefront.parse.whole_links import is_whole_link

_FEWEST: Final = 3  # entries of one kind
_FEWEST_NAMES: Final = 2  # of them that may be somebody's
_NEAR: Final = 3  # lines below a name, one of which gives a contact
_MOST_LINES: Final = 400
_NAMING: Final = frozenset({"h2", "h3", "h4", "h5", "h6", "dt"})


def heads_list(tree: PageTree) -> bool:
    """Whether the first heading of a page stands over a list of names; asked before anything is left out."""
    known: bool | None = tree.memory.get(heads_list)
    if known is None:
        known = tree.memory[heads_list] = _heads_list(tree)
    return known


def _heads_list(tree: PageTree) -> bool:
    levels = heading_levels(tree)
    lines = tree.subject[:_MOST_LINES]
    head = next((at for at, line in enumerate(lines) if levels.get(line.start) == 1), None)
    if head is None or has_any_form(lines[head].text):
        return False
    entries = {at: name for at in range(head + 1, len(lines)) if (name := _entry(tree, lines, at, levels))}
    first = next(iter(entries), len(lines))
    between = lines[head + 1 : first]
    if not entries or any(gives_contact(line.text) or line.start in levels for line in between):
        return False
    kind = _kind(tree, lines[first])
    alike = [name for at, name in entries.items() if _kind(tree, lines[at]) == kind]
    names = {folded(name) for name in alike if may_be_name(name)}
    if any(folded(lines[head].text) in name for name in names):
        return False  # places of one firm
    return len(names) >= _FEWEST_NAMES and len(set(map(folded, alike))) == len(alike) >= _FEWEST


def _entry(tree: PageTree, lines: Sequence[Line], at: int, levels: dict[int, int]) -> str | None:
    """Return the words of a line that are a heading, a term or a link, with contacts behind them or right below."""
    line = lines[at]
    if gives_contact(line.text):
        return words_marked(tree, line)
    if not any(gives_contact(below.text) for below in lines[at + 1 : at + 1 + _NEAR]):
        return None
    if line.start in levels or _kind(tree, line)[0] in _NAMING or is_whole_link(tree, line.start):
        return line.text
    return _link_first(tree, line)


def _link_first(tree: PageTree, line: Line) -> str | None:
    """Return the words of the link that a line begins with."""
    links = tree.by_name.get("a", ())
    at = bisect_left(links, line.start, key=tree.start)
    words = tree.text(links[at], separator=" ") if at < len(links) and tree.start(links[at]) == line.start else ""
    return words or None


def _kind(tree: PageTree, line: Line) -> tuple[str, str]:
    name, classes, *_ = kind_of(tree, line)
    return name, lasting_classes(classes)
