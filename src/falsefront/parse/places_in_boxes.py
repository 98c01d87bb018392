"""Places side by side in elements of one kind or rows of a table, each with one address and another contact.

Nobody's name is known there, and whatever stands over them: a town, a street, a tab, a number. What stands in one is
not mixed with what stands in another. So are addresses behind one label in running paragraphs, each with the contacts
below it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from falsefront.parse.cards import MONEY
from falsefront.parse.element import ROOTS, Element
from falsefront.parse.firm_heads import firm_on
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.firm_lists import Part, lines_between
from falsefront.parse.headings import parted
from falsefront.parse.kinds_of_places import class_of
from falsefront.parse.label_words import field_of_label
from falsefront.parse.line_boxes import element_at
from falsefront.parse.lines_of_places import begins_address, holds_several, is_whole, tells_day
from falsefront.parse.tree import Line, PageTree

_Sign = tuple[str, str, str, str]  # the names and classes of an element and of the one around it
_FEWEST: Final = 3  # places, each with an address and more
_MOST: Final = 400
_BOXED: Final = 0.6  # of the addresses of a page
_MOST_LINES: Final = 14  # of one place
_MOST_DEPTH: Final = 12


def places_in_boxes(tree: PageTree, lines: Sequence[Line]) -> list[Part]:
    """Return where such places stand, without a name; none where a firm is named, a day is told or a sum."""
    addresses = [number for number, line in enumerate(lines) if begins_address(line.text)][: _MOST + 1]
    runs = [number for number in addresses if number - 1 not in addresses]
    if not _FEWEST <= len(runs) <= _MOST:
        return []
    return _in_boxes(tree, lines, runs) or _behind_label(lines, runs)


def _in_boxes(tree: PageTree, lines: Sequence[Line], runs: Sequence[int]) -> list[Part]:
    chains = [_boxes(tree, lines, runs, at) for at in range(len(runs))]
    signs = Counter(sign for chain in chains for sign in chain)
    common = next(iter(signs.most_common(1)), None)
    if common is None or common[1] < max(_FEWEST, _BOXED * len(runs)):
        return []
    sign = max((each for each in signs if signs[each] == common[1]), key=lambda each: _size(tree, chains, each))
    boxes = [chain[sign] for chain in chains if sign in chain]
    parts = [Part(tree.start(box.at), tree.end(box.at), "", box.at) for box in _with_beside(tree, lines, boxes, sign)]
    return parts if _are_apart(lines, parts) else []


def _boxes(tree: PageTree, lines: Sequence[Line], runs: Sequence[int], at: int) -> dict[_Sign, Element]:
    """Return the elements around an address that hold no other one, but another contact: by what they are called."""
    before = lines[runs[at - 1]].start if at else -1
    behind = lines[runs[at + 1]].start if at + 1 < len(runs) else tree.end(0) + 1
    found: dict[_Sign, Element] = {}
    around, depth = element_at(tree, lines[runs[at]].start), 0
    while around is not None and around.name not in ROOTS and depth < _MOST_DEPTH:
        if tree.start(around.at) <= before or tree.end(around.at) > behind:
            break
        if is_whole([line.text for line in lines_between(lines, tree.start(around.at), tree.end(around.at))]):
            found[_sign(around)] = around
        around, depth = around.parent, depth + 1
    return found


def _size(tree: PageTree, chains: Sequence[dict[_Sign, Element]], sign: _Sign) -> int:
    """Return how many pieces of text the elements of a kind hold: the name over an address is in the larger ones."""
    return sum(tree.end(chain[sign].at) - tree.start(chain[sign].at) for chain in chains if sign in chain)


def _with_beside(tree: PageTree, lines: Sequence[Line], boxes: Sequence[Element], sign: _Sign) -> Iterator[Element]:
    """Yield the elements of a list in order, with those of their kind beside them that give another contact."""
    parents = {box.parent.at: box.parent for box in boxes if box.parent is not None}
    for at in sorted({at for parent in parents for at in tree.children(parent)}):
        element = tree.elements[at]
        held = lines_between(lines, tree.start(at), tree.end(at))
        if _sign(element) == sign and any(gives_contact(line.text) for line in held):
            yield element


def _are_apart(lines: Sequence[Line], parts: Sequence[Part]) -> bool:
    held = [[line.text for line in lines_between(lines, part.start, part.end)] for part in parts]
    if any(len(texts) > _MOST_LINES or holds_several(texts) for texts in held):
        return False
    every = [text for texts in held for text in texts]
    if any(firm_on(text) is not None or MONEY.is_in(text) or tells_day(text) for text in every):
        return False
    return sum(map(is_whole, held)) >= _FEWEST


def _behind_label(lines: Sequence[Line], runs: Sequence[int]) -> list[Part]:
    """Return where addresses behind one label stand, each with the contacts below it and the line over it."""
    if any(_field(lines[number]) != "address" for number in runs):
        return []
    begins = [_begin(lines, number) for number in runs]
    longest = max(after - before for before, after in pairwise(begins))
    ends = [*begins[1:], min(begins[-1] + longest, len(lines))]
    if begins[0] and gives_contact(lines[begins[0] - 1].text):
        return []  # it may be of the first of them
    parts = [
        Part(lines[begin].start, lines[end - 1].end, "") for begin, end in zip(begins, ends, strict=True) if begin < end
    ]
    held = [lines_between(lines, part.start, part.end) for part in parts]
    are_whole = all(sum(_field(line) == "phone" for line in each) == 1 for each in held)
    return parts if are_whole and _are_apart(lines, parts) else []


def _begin(lines: Sequence[Line], number: int) -> int:
    """Return the number of the line that begins an entry: what is called no contact right over its address."""
    is_led = number > 0 and not gives_contact(lines[number - 1].text)
    return number - 1 if is_led else number


def _field(line: Line) -> str | None:
    return field_of_label(parted(line.text)[0])


def _sign(element: Element) -> _Sign:
    around = element.parent
    return element.name, class_of(element), around.name if around else "", class_of(around) if around else ""
