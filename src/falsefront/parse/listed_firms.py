"""Firms side by side on one page, each with contacts of its own: cards, rows of a table, lists, names over lines.

Two names of different firms in places of one kind make a list. What stands in the element of a name is its firm's, or
what follows it up to the next name; so is what stands in the elements beside it, under whatever names. The page's own
firm and its family stay where they are: what they say is the page's.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from operator import attrgetter
from typing import Final

from falsefront.parse.about_contacts import is_of_contacts, note_url
from falsefront.parse.address_texts import is_address
from falsefront.parse.firm_heads import are_kin, are_strangers, firm_on, may_be_listed
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.firm_lists import BEHIND, FirmList, Head, Part, by_kind, lines_between, meet
from falsefront.parse.forgetting import forgetting
from falsefront.parse.kinds_of_places import kind_of
from falsefront.parse.lines_of_places import holds_several
from falsefront.parse.makers import is_of_maker
from falsefront.parse.marked_names import name_before_contacts, words_marked
from falsefront.parse.name_columns import names_in_columns
from falsefront.parse.named_beside import others_from
from falsefront.parse.own_names import own_names
from falsefront.parse.places_apart import places_apart
from falsefront.parse.places_in_boxes import places_in_boxes
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import CHROME, MAIN, Line, PageTree

_MOST_LINES: Final = 6_000
_MOST_FIRMS: Final = 400
_MOST_ASKED: Final = 60  # names, to find two strangers among them
_FEWEST: Final = 2  # names of different firms
_NUMBER: Final = re.compile(r"\d+")


def listed_firms(tree: PageTree) -> list[Part]:
    """Return where the firms stand that a page lists, in document order, but for its own; none where it lists none."""
    known: tuple[object, list[Part]] | None = tree.memory.get(listed_firms)
    if known is None or known[0] is not tree.lines:
        with forgetting(tree):
            known = tree.lines, _found(tree)
        tree.memory[listed_firms] = known
    return known[1]


def _found(tree: PageTree) -> list[Part]:
    lines = tree.subject[: _MOST_LINES + 1]
    heads = list(islice(_heads(tree, lines), _MOST_FIRMS + 1))
    if len(heads) > _MOST_FIRMS:
        lines = lines[: heads[-1].number + BEHIND]
    own = _own_names(tree)
    groups = (FirmList(tree, lines, group, heads) for group in by_kind(heads) if _has_strangers(group, own))
    lists = [each for each in groups if _has_strangers(each.reached(), own)]
    if not lists:
        untold = _untold(tree, lines, heads, own)
        if untold and not _hold_several(lines, untold):
            return untold
        return places_apart(tree, lines) or places_in_boxes(tree, lines) or untold
    best = max(lists, key=lambda each: len(each.heads))
    if best.is_of_goods:
        return []
    parts = [part for part in best.parts() if not any(are_kin(part.name, name) for name in own if part.name)]
    return _bounded(tree, lines, heads, [*parts, *_again(parts, [each for each in lists if each is not best])])


def _hold_several(lines: Sequence[Line], parts: Sequence[Part]) -> bool:
    """Whether most entries hold several places with their telephones: under the name of a region, and nobody's."""
    held = ([line.text for line in lines_between(lines, part.start, part.end)] for part in parts)
    return 2 * sum(map(holds_several, held)) > len(parts)


def _again(parts: Sequence[Part], others: Iterable[FirmList]) -> Iterator[Part]:
    """Yield where other lists have the same firms once more, as pages do for small screens.

    In an element of his own one may have another address there: that of a branch.
    """
    known = {part.name for part in parts}
    for firms in others:
        if {head.name for head in firms.heads} <= known:
            numbers = {name: _numbers(firms.lines, [part for part in parts if part.name == name]) for name in known}
            for part in firms.parts():
                if any(meet(part, (other.start, other.end)) for other in parts):
                    continue
                is_branch = part.at >= 0 and not _numbers(firms.lines, [part]) <= numbers.get(part.name, set())
                yield part if is_branch and part.name else part._replace(name="", is_again=True)


def _numbers(lines: Sequence[Line], parts: Sequence[Part]) -> set[str]:
    """Return the numbers in the addresses of some parts."""
    inside = (line.text for part in parts for line in lines_between(lines, part.start, part.end))
    return {number for text in inside if is_address(text) for number in _NUMBER.findall(text)}


def names_own(tree: PageTree) -> bool:
    """Whether one of the firms on a page has a name that the page's title, its heading or its frame has."""
    own = _own_names(tree)
    told = tree.told_lines(firm_on)
    names = dict.fromkeys(name for line in tree.lines if line.shape in told and (name := firm_on(line.text)))
    return any(are_kin(name, each) for name in islice(names, _MOST_ASKED) for each in own)


def _untold(tree: PageTree, lines: Sequence[Line], heads: Sequence[Head], own: Sequence[str]) -> list[Part]:
    """Return where those stand whose names cannot be told to be firms', on a page that is nobody's own.

    Their contacts are not mixed, and are given to nobody. The offices of one firm may be named so on its own page.
    """
    if is_of_contacts(tree) or tree.memory.get(note_url) or own_names(tree, None, is_of_thing=False).told:
        return []
    known = {head.line.start for head in heads}
    more = (
        Head(number, line, name, kind_of(tree, line))
        for number, line in enumerate(lines)
        if line.start not in known and (name := _untold_name(tree, line))
    )
    every = sorted([*heads, *islice(more, _MOST_FIRMS + 1)], key=attrgetter("number"))[: _MOST_FIRMS + 1]
    lists = [FirmList(tree, lines, group, every) for group in by_kind(every)]
    lists = [each for each in lists if each.is_parted and len({head.name for head in each.reached()}) >= _FEWEST]
    best = max(lists, key=lambda each: len(each.heads), default=None)
    if best is None or best.is_of_goods:
        return []
    told = {head.line.start for head in heads if not any(are_kin(head.name, name) for name in own)}
    return _bounded(tree, lines, every, best.parts(told))


def _untold_name(tree: PageTree, line: Line) -> str | None:
    if may_be_listed(line.text):
        return line.text
    return name_before_contacts(tree, line) if gives_contact(line.text) else None


def _bounded(tree: PageTree, lines: Sequence[Line], heads: Sequence[Head], parts: Iterable[Part]) -> list[Part]:
    """Return some parts in order; where a page has more lines or names than are read, the rest of it is the last.

    Whose contacts stand in the rest nobody has looked at: they are no page's own.
    """
    found = list(_apart(sorted(parts)))
    ends = [head.line.start for head in heads[_MOST_FIRMS:]] + [line.start for line in lines[_MOST_LINES:]]
    if not ends or not found:
        return found
    kept = [part for part in found if part.end <= min(ends)]
    begin = min(ends) if len(kept) == len(found) else min(found[len(kept)].start, min(ends))
    end = max(line.end for line in tree.lines if line.zone == MAIN)
    return [*kept, Part(begin, max(begin, end), "", is_rest=True)]


def _apart(parts: Sequence[Part]) -> Iterator[Part]:
    """Yield some parts in order, each of which ends where the next begins at the latest."""
    for part, following in zip(parts, [*parts[1:], None], strict=True):
        yield part if following is None else part._replace(end=min(part.end, following.start))


def _heads(tree: PageTree, lines: Sequence[Line]) -> Iterator[Head]:
    told = tree.told_lines(firm_on)
    columns = names_in_columns(tree, _MOST_FIRMS + 1)
    for number, line in enumerate(lines):
        name = _firm_at(tree, line) if line.shape in told else columns.get(line.start)
        if name and not _is_of_others(tree, line):
            yield Head(number, line, name, kind_of(tree, line))


def _firm_at(tree: PageTree, line: Line) -> str | None:
    """Return the firm on a line: bold words or a link say best where its name ends."""
    marked = words_marked(tree, line)
    return marked if marked is not None and firm_on(marked) is not None else firm_on(line.text)


def _is_of_others(tree: PageTree, line: Line) -> bool:
    """Whether a line is about somebody who serves a firm, or a body: who made the site, its bank, a carrier."""
    return is_of_maker(tree, line.start) or others_from(line.text, tree.titles) is not None


def _own_names(tree: PageTree) -> list[str]:
    """Return the parts of a page's titles and headings, and firms in its frame: a firm of such a name is its own."""
    headings = [tree.text(at, separator=" ") for at in tree.by_name.get("h1", ())]
    told = tree.told_lines(firm_on)
    frame = [line.text for line in tree.lines if line.zone == CHROME and line.shape in told]
    said = [*(part for title in tree.titles for part in title_parts(title)), *headings, *frame]
    return [name for name in said if name]


def _has_strangers(heads: Sequence[Head], own: Sequence[str]) -> bool:
    """Whether some names are those of several firms, one of which at least is not the page's own."""
    names = list(dict.fromkeys(head.name for head in heads))[:_MOST_ASKED]
    others = [name for name in names if not any(are_kin(name, each) for each in own)]
    return any(are_strangers(other, name) for other in others for name in names)
