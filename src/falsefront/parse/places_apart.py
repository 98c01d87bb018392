"""Places of one firm side by side, each under what it calls them: "Leeds branch", "Kiel", 广州分公司.

Nobody is named in any of them; what stands with one is not mixed with what stands with another, also where no reader of
addresses knows the one that is there. Over each stands a heading, words in bold or a line of one class.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from falsefront.parse.address_edges import is_office
from falsefront.parse.cards import MONEY
from falsefront.parse.firm_heads import firm_on
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.firm_lists import FirmList, Head, Part, lines_between
from falsefront.parse.headings import BOLD_LEVEL, heading_levels
from falsefront.parse.kinds_of_places import Kind, kind_of
from falsefront.parse.lines_of_places import begins_address, holds_several, is_whole, tells_day
from falsefront.parse.listed_names import is_place, is_place_and_kind
from falsefront.parse.tree import Line, PageTree
from falsefront.text.remembered import remembered

_FEWEST: Final = 3  # places, each with an address and more
_PLACES: Final = 0.6  # of the headings of one kind
_UNKNOWN: Final = 0.2  # of the names of places, no town that is known
_MOST_HEADS: Final = 400
_MOST_HEAD_CHARS: Final = 60
_MOST_LINES: Final = 12  # of one place
_OVER: Final = ("caption", "summary")
_WORD: Final = re.compile(r"[^\W_]+")


def places_apart(tree: PageTree, lines: Sequence[Line]) -> list[Part]:
    """Return where such places stand, without a name; one with a firm's name, or several, is left to its readers."""
    if sum(gives_contact(line.text) for line in lines) < _FEWEST:
        return []
    levels = heading_levels(tree)
    heads = (
        Head(number, line, line.text, kind)
        for number, line in enumerate(lines)
        if _may_head(line.text) and (kind := _kind(tree, line, levels.get(line.start, BOLD_LEVEL + 1))) is not None
    )
    every = list(islice(heads, _MOST_HEADS))
    for is_heading, group in _by_kind(every, levels):
        firms = FirmList(tree, lines, group, every if is_heading else group)
        found = _apart(lines, firms, list(firms.parts(())), is_heading=is_heading)
        if found:
            return found
    return []


def _kind(tree: PageTree, line: Line, level: int) -> Kind | None:
    """Return the kind of a line that may stand over a place: none of those without a class that are no headings."""
    kind = kind_of(tree, line)
    if level < BOLD_LEVEL:
        return (*kind[:3], kind[3].partition(" ")[0], level)  # of several classes of its box one may tell which it is
    is_told = bool(kind[1]) or level == BOLD_LEVEL or kind[0] in _OVER
    return (kind[0], kind[1], "", "", level) if is_told else None


def _by_kind(heads: Sequence[Head], levels: dict[int, int]) -> Iterator[tuple[bool, list[Head]]]:
    """Yield the headings of each kind of which most are places, then other lines of one kind, all of them places."""
    groups: dict[tuple[bool, Kind], list[Head]] = {}
    for head in heads:
        is_heading = levels.get(head.line.start, BOLD_LEVEL) < BOLD_LEVEL
        groups.setdefault((is_heading, head.kind), []).append(head)
    for (is_heading, _), group in sorted(groups.items(), key=lambda each: not each[0][0]):
        places = sum(_is_own_place(head.name) for head in group)
        if places >= max(_FEWEST, _PLACES * len(group)):
            yield is_heading, group


def _apart(lines: Sequence[Line], firms: FirmList, parts: Sequence[Part], *, is_heading: bool) -> list[Part]:
    boxed = [part for part in parts if part.at >= 0]
    parts = boxed or parts
    held = [[line.text for line in lines_between(lines, part.start, part.end)] for part in parts]
    if any(len(texts) > _MOST_LINES for texts in held) or firms.is_of_goods:
        return []
    if not (is_heading and boxed) and not _are_sure(firms, held):
        return []
    if sum(map(is_whole, held)) < _FEWEST:
        return []
    return [
        part for part, texts in zip(parts, held, strict=True) if not (any(map(firm_on, texts)) or holds_several(texts))
    ]


def _are_sure(firms: FirmList, held: Sequence[Sequence[str]]) -> bool:
    """Whether lines that no heading tells to be over places are: most name one, and none tells of a day or a sum."""
    named = {head.name: _is_own_place(head.name) for head in firms.heads}
    for texts in held:
        if any(map(tells_day, texts)) or any(map(MONEY.is_in, texts)):
            return False
    rest = [name for name, is_own in named.items() if not is_own]
    unknown = [name for name in rest if not any(_is_named_in(name, texts) for texts in held)]
    return len(unknown) <= _UNKNOWN * len(named)


def _is_named_in(name: str, texts: Sequence[str]) -> bool:
    """Whether a name over some lines is that of the town in them: "ALBERTVILLE" over "73200", "ALBERTVILLE"."""
    words = _words(name)
    below = texts[1:] if texts and texts[0] == name else ()
    return any(words == _words(text) or (words < _words(text) and begins_address(text)) for text in below)


def _words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}


@remembered
def _may_head(text: str) -> bool:
    return len(text) <= _MOST_HEAD_CHARS and any(map(str.isalpha, text)) and not gives_contact(text)


@remembered
def _is_own_place(text: str) -> bool:
    return is_office(text) or is_place(text) or is_place_and_kind(text)
