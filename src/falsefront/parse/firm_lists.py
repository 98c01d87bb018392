"""Names in places of one kind on a page, and what stands with each: cards, rows of a table, lists, names over lines.

What stands in the element of a name is its own, or what follows it up to the next name; so is what stands in the
elements beside it, under whatever names.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, pairwise
from typing import Final, NamedTuple

from falsefront.parse.address_texts import is_address
from falsefront.parse.cards import MONEY
from falsefront.parse.element import ROOTS, Element
from falsefront.parse.firm_heads import may_be_listed
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.given_contacts import GivenContacts
from falsefront.parse.headings import BOLD_LEVEL, heading_levels, parted
from falsefront.parse.kinds_of_places import CELLS, Kind, block_at, class_of, kind_of
from falsefront.parse.label_words import field_of_label
from falsefront.parse.line_boxes import element_at
from falsefront.parse.next_firms import may_be_name, next_firm
from falsefront.parse.table_columns import rows_of
from falsefront.parse.tree import Line, PageTree, start_of_line
from falsefront.parse.turned_to_readers import turns_to_readers

Span = tuple[int, int]  # pieces of text
BEHIND: Final = 14  # lines below a name that no element holds with them
_FEWEST: Final = 2  # names of different firms
_ITEMS: Final = ("tr", "li", "article")  # of lists, whatever their class


class Part(NamedTuple):
    """Where one of several firms stands, in pieces of text; without a name where none can be told to be one."""

    start: int
    end: int
    name: str
    at: int = -1  # the element, where it stands in one of its own
    head: str = ""  # the name as it stands there, whether or not it can be told to be one
    is_rest: bool = False  # all that stands behind so many firms as are read: nobody's
    is_again: bool = False  # a firm of the list once more, as for small screens


@dataclass(frozen=True, slots=True)
class Head:
    """A firm's name, and the number of the line that it is on."""

    number: int
    line: Line
    name: str
    kind: Kind


_Heads = Sequence[Head]


def by_kind(heads: Sequence[Head]) -> list[list[Head]]:
    """Return the names of each kind of place that has several of them."""
    groups: dict[Kind, list[Head]] = {}
    for head in heads:
        groups.setdefault(head.kind, []).append(head)
    return [group for group in groups.values() if len(group) >= _FEWEST]


class FirmList:
    """A list of firms: their names, all in places of one kind; `every` name of the page may stand in a row with one.

    Where the page says that it lists others (`is_told`), an address broken before its town is a contact, too.
    """

    def __init__(
        self, tree: PageTree, lines: Sequence[Line], heads: _Heads, every: _Heads = (), *, is_told: bool = False
    ) -> None:
        self.tree, self.lines, self.heads = tree, lines, heads
        self._rivals: dict[int, list[tuple[int, int]]] = {}  # row -> where names in it begin, and the cell of each
        for head in every:
            cell = block_at(tree, head.line) if head.kind[0].startswith(CELLS) else None
            if cell is not None and cell.parent is not None:
                self._rivals.setdefault(cell.parent.at, []).append((head.line.start, cell.at))
        self._starts = [head.line.start for head in heads]
        self._given = GivenContacts(tree, lines, self._behind, is_told=is_told)
        boxes = [self._box(head) for head in heads]
        common = Counter(_sign(box) for box in boxes if box is not None).most_common(1)
        self._sign = common[0][0] if common and 2 * common[0][1] > len(heads) else None
        self._boxes = [self._fitting(head, box) for head, box in zip(heads, boxes, strict=True)]

    def reached(self) -> list[Head]:
        """Return the names with contacts."""
        return [head for head, part in zip(self.heads, self._own_parts, strict=True) if self._gives(*part[:2])]

    @property
    def is_of_goods(self) -> bool:
        """Whether most names stand with a price: of who sells a thing that is not told yet."""
        parts = self._own_parts
        priced = sum(any(MONEY.is_in(line.text) for line in self._between(*part[:2])) for part in parts)
        return 2 * priced > len(parts)

    @property
    def is_parted(self) -> bool:
        """Whether an element or a heading parts each name from the others."""
        levels = heading_levels(self.tree)
        return all(
            box is not None or head.line.start in levels for head, box in zip(self.heads, self._boxes, strict=True)
        )

    def parts(self, told: Collection[int] | None = None) -> Iterator[Part]:
        """Yield where each firm stands, and who else in the same places; named are those that begin in `told`."""
        for head, part in zip(self.heads, self._own_parts, strict=True):
            if self._gives(part.start, part.end):
                yield part if told is None or head.line.start in told else part._replace(name="")
        taken = [(part.start, part.end) for part in self._own_parts]
        yield from (part for part in self._beside() if not any(meet(part, span) for span in taken))

    @cached_property
    def _own_parts(self) -> list[Part]:
        if self._are_below and self._are_in_boxes and not self._gives(*self._below(self.heads[-1].number)):
            return [_below_former(self, *each) for each in zip(self.heads, self._over(), strict=True)]
        found = [
            _up_to_others(
                self,
                head,
                self._among_cells(head, box)
                if box is not None
                else Part(*self._below(head.number), head.name, head=head.name),
            )
            for head, box in zip(self.heads, self._boxes, strict=True)
        ]
        return [part._replace(name="") for part in found] if self._are_below else found

    @cached_property
    def _are_below(self) -> bool:
        """Whether names stand below their contacts: an address is right over the first, and nothing below the last.

        Whose those below the last one are nobody can tell either, where those over the first touch its name. Only where
        no element holds a name with contacts, and those over the first stand as those between names do.
        """
        if any(box is not None for box in self._boxes) or len(self.heads) < _FEWEST:
            return False
        over = [*self._over()]
        begin, goes_on = over[0].start, self._gives(*self._below(self.heads[-1].number))
        first = [line for line in self._between(begin, over[0].end) if gives_contact(line.text)]
        between = [line for part in over[1:] for line in self._between(*part[:2]) if gives_contact(line.text)]
        is_over = bool(between) and any(_is_place(line.text) for line in first)
        if not is_over or (goes_on and first[-1] != self.lines[self.heads[0].number - 1]):
            return False
        signs = {kind_of(self.tree, line)[:4] for line in first if _is_place(line.text)}
        return signs <= {kind_of(self.tree, line)[:4] for line in between if _is_place(line.text)}

    @property
    def _are_in_boxes(self) -> bool:
        """Whether what stands over the first name is in an element that is called as those between names are.

        Without such a name it may be the page's own address, over a list whose last firm has none.
        """
        first = next(self._over())
        places = [line for line in self._between(*first[:2]) if _is_place(line.text)]
        return any(any(kind_of(self.tree, line)[at] for at in (1, 3)) for line in places)

    def _over(self) -> Iterator[Part]:
        """Yield each name with what stands between it and the one over it; over the first as much as over any other."""
        numbers = [head.number for head in self.heads]
        most = max(after - before - 1 for before, after in pairwise(numbers))
        before = max(0, numbers[0] - most) - 1
        for head in self.heads:
            start = self.lines[before + 1].start if before + 1 < head.number else head.line.start
            yield Part(start, head.line.end, head.name, head=head.name)
            before = head.number

    @cached_property
    def turns(self) -> list[int]:
        """Where lines begin by which the page turns to its readers."""
        return [line.start for line in self.lines if turns_to_readers(line.text)]

    def _among_cells(self, head: Head, box: Element) -> Part:
        """Return a firm's element, or of a row with other names over contacts of their own what lies up to the next."""
        start, end = self.tree.start(box.at), _end_of_rows(self.tree, head, box)
        row = _row(self.tree, head.line)
        if row is None or not self._rivals or end < self.tree.end(row.at):
            return Part(start, end, head.name, box.at, head.name)
        before, behind = self._rivals_beside(head.line, row)
        if self._are_paired:
            start = head.line.start if before else start
            end = behind[0] if behind else end
        is_cut = (start, end) != (self.tree.start(box.at), self.tree.end(box.at))
        return Part(start, end, head.name, -1 if is_cut else box.at, head.name)

    @cached_property
    def _are_paired(self) -> bool:
        """Whether names and contacts take turns in the rows of a table: several firms stand in each."""
        rows = ((head.line, row) for head in self.heads if (row := _row(self.tree, head.line)) is not None)
        return any(self._takes_turns(line, *self._rivals_beside(line, row)) for line, row in rows)

    def _takes_turns(self, line: Line, before: Sequence[int], behind: Sequence[int]) -> bool:
        """Whether contacts stand between a name and the one beside it."""
        if before and self._gives(before[-1], line.start):
            return True
        return bool(behind) and self._gives(line.start, behind[0])

    def _rivals_beside(self, line: Line, row: Element) -> tuple[list[int], list[int]]:
        """Return where other names begin in the same row, before a name and behind it."""
        cell = block_at(self.tree, line)
        starts = [start for start, at in self._rivals.get(row.at, ()) if cell is None or at != cell.at]
        return [one for one in starts if one < line.start], [one for one in starts if one > line.start]

    def _gives(self, start: int, end: int) -> bool:
        return self._given.between(start, end)

    def _behind(self, line: Line) -> str:
        """Return a line without the firm's name that it begins with."""
        at = bisect_left(self._starts, line.start)
        if at < len(self.heads) and self._starts[at] == line.start:
            return line.text.partition(self.heads[at].name)[2].strip(" ,;:：，-–—|")
        return line.text

    def _between(self, start: int, end: int) -> Sequence[Line]:
        return lines_between(self.lines, start, end)

    def _box(self, head: Head) -> Element | None:
        """Return the largest element that holds one name of the list and its contacts; None where there is none."""
        around, largest = element_at(self.tree, head.line.start), None
        while around is not None and around.name not in ROOTS:
            start, end = self.tree.start(around.at), self.tree.end(around.at)
            if bisect_left(self._starts, end) - bisect_left(self._starts, start) > 1:
                break
            if self._gives(start, end):
                largest = around
            around = around.parent
        return largest

    def _fitting(self, head: Head, box: Element | None) -> Element | None:
        """Return the element of a firm that is like those of the others; the smallest one with contacts if none is."""
        if box is None:
            return None
        found: list[Element] = []
        around = element_at(self.tree, head.line.start)
        while around is not None and around is not box.parent:
            if self._gives(self.tree.start(around.at), self.tree.end(around.at)):
                found.append(around)
            around = around.parent
        alike = [element for element in found if _sign(element) == self._sign]
        chosen = alike[-1] if alike else found[0]
        is_whole = _sign(chosen) == _sign(found[-1]) and len(self.heads) <= _FEWEST
        return None if is_whole and chosen.name != "tr" and self._has_more(head, chosen) else chosen

    def _has_more(self, head: Head, box: Element) -> bool:
        """Whether contacts of one kind stand over and below a name: those over it may be another's."""
        lines = self._between(self.tree.start(box.at), self.tree.end(box.at))
        over = {_is_place(line.text) for line in lines if line.start < head.line.start and gives_contact(line.text)}
        rest = [self._behind(line) for line in lines if line.start >= head.line.start]
        return not over.isdisjoint(_is_place(text) for text in rest if gives_contact(text))

    def _below(self, number: int) -> Span:
        """Return a name that no element holds with its contacts, with what follows it."""
        levels = heading_levels(self.tree)
        head = self.lines[number]
        level = levels.get(head.start, BOLD_LEVEL + 1)
        following = bisect_left(self._starts, head.start + 1)
        until = self._starts[following] if following < len(self._starts) else self.tree.end(0)
        until = min(until, self._end_around(head))
        row = _row(self.tree, head) if self._rivals else None
        if row is not None and any(self._rivals_beside(head, row)):
            until = min(
                until, self.tree.end(row.at)
            )  # whose of a row of names the contacts below it are, nobody can tell
        end = head.end
        most = BEHIND if following < len(self._starts) else self._most_below()
        for line in self.lines[number + 1 : number + 1 + most]:
            if line.start >= until or _ends(line, levels.get(line.start, BOLD_LEVEL + 1), level):
                break
            end = line.end
        return head.start, end

    def _most_below(self) -> int:
        """Return how many lines may stand below the last name: as many as below any other."""
        between = (after.number - before.number - 1 for before, after in pairwise(self.heads))
        return min(BEHIND, max(between, default=BEHIND))

    def _end_around(self, head: Line) -> int:
        """Return where the nearest element ends that holds a name and a line behind it."""
        around, number = element_at(self.tree, head.start), bisect_left(self.lines, head.end, key=start_of_line)
        behind = self.lines[number].start if number < len(self.lines) else head.end
        while around is not None and self.tree.end(around.at) <= behind:
            around = around.parent
        return self.tree.end(around.at) if around is not None else self.tree.end(0)

    def _beside(self) -> Iterator[Part]:
        """Yield what stands beside the firms of a list in places of the same kind, under another name or none."""
        boxes = [box for box in self._boxes if box is not None and _sign(box) == self._sign]
        for parent in {box.parent.at: box.parent for box in boxes if box.parent is not None}.values():
            for at in self.tree.children(parent.at):
                start, end = self.tree.start(at), self.tree.end(at)
                if start > self.lines[-1].start:
                    break
                if _sign(self.tree.elements[at]) == self._sign and self._gives(start, end):
                    name = self._name_in(start, end)
                    if name or self._sign[1] or self._sign[0] in _ITEMS or _is_alike(self, boxes, start, end):
                        yield Part(start, end, name, at)
        if boxes:
            return
        levels = heading_levels(self.tree)
        kind = self.heads[0].kind
        for number, line in enumerate(self.lines):
            if line.start in levels and line.start not in self._starts and kind_of(self.tree, line) == kind:
                start, end = self._below(number)
                if self._gives(start, end):
                    yield Part(start, end, line.text if may_be_listed(line.text) else "")

    def _name_in(self, start: int, end: int) -> str:
        """Return the name in an element that stands where the names of the list do."""
        kind = self.heads[0].kind
        named = (line.text for line in self._between(start, end) if may_be_listed(line.text))
        starts = {line.text: line for line in self._between(start, end)}
        return next((text for text in named if kind_of(self.tree, starts[text]) == kind), "")


def _is_alike(firms: FirmList, boxes: Sequence[Element], start: int, end: int) -> bool:
    """Whether an element stands as those of all firms do, though nothing tells whom it names.

    A heading is right over each, a town over one that names none; or a line stands in it where the names stand in them.
    """
    over = [_level_over(firms, piece) for piece in (start, *(firms.tree.start(box.at) for box in boxes))]
    if over[0] < BOLD_LEVEL and over.count(over[0]) == len(over):
        return True
    lines, kind = lines_between(firms.lines, start, end), firms.heads[0].kind
    levels = heading_levels(firms.tree)
    return any(line.start in levels and kind_of(firms.tree, line) == kind for line in lines)


def _level_over(firms: FirmList, piece: int) -> int:
    """Return the rank of the line before a piece of text."""
    number = bisect_left(firms.lines, piece, key=start_of_line)
    before = firms.lines[number - 1].start if number else -1
    return heading_levels(firms.tree).get(before, BOLD_LEVEL + 1)


def _end_of_rows(tree: PageTree, head: Head, box: Element) -> int:
    """Return where the element of a firm ends: a row, with those that its cell with the name is beside."""
    end, cell = tree.end(box.at), block_at(tree, head.line)
    if box.name != "tr" or cell is None or cell.parent is not box or box.parent is None:
        return end
    following = (at for at in tree.children(box.parent.at) if at > box.at)
    rows = list(islice(following, rows_of(tree, cell.at) - 1))
    return tree.end(rows[-1]) if rows else end


def _up_to_others(firms: FirmList, head: Head, part: Part) -> Part:
    """Return a part without what stands in it from where the page turns to its readers, or another firm begins."""
    at = bisect_left(firms.turns, head.line.start + 1)
    end = firms.turns[at] if at < len(firms.turns) else part.end
    inside = lines_between(firms.lines, head.line.start, min(end, part.end))
    following = next_firm(firms.tree, inside, _alike(firms.tree, inside, head))
    end = end if following is None else min(end, following)
    return part._replace(end=end, at=-1) if end < part.end else part


def _below_former(firms: FirmList, head: Head, part: Part) -> Part:
    """Return what stands over a name without all down to a line that may be the name of the firm before."""
    inside = lines_between(firms.lines, part.start, head.line.start)
    former = [line for line in _alike(firms.tree, inside, head) if may_be_name(line.text)]
    return part._replace(start=former[-1].end) if former else part


def _alike(tree: PageTree, lines: Sequence[Line], head: Head) -> list[Line]:
    """Return the lines that stand as a firm's name does."""
    levels, kind = heading_levels(tree), kind_of(tree, head.line)
    is_heading = head.line.start in levels
    return [line for line in lines if (line.start in levels) == is_heading and kind_of(tree, line) == kind]


def _sign(element: Element) -> tuple[str, str]:
    return element.name, class_of(element)


def _row(tree: PageTree, line: Line) -> Element | None:
    """Return the row of a table that a line is in a cell of."""
    block = block_at(tree, line)
    return block.parent if block is not None and block.name in CELLS else None


def _ends(line: Line, level: int, over: int) -> bool:
    """Whether a heading, by its rank and that of a name over it, stands over others: no label of what follows."""
    if over <= BOLD_LEVEL:
        return level <= over
    return level < BOLD_LEVEL and field_of_label(parted(line.text)[0]) is None


def _is_place(text: str) -> bool:
    return field_of_label(parted(text)[0]) == "address" or is_address(text)


def lines_between(lines: Sequence[Line], start: int, end: int) -> Sequence[Line]:
    """Return the lines that begin between two pieces of text, the second left out."""
    first, last = (bisect_left(lines, piece, key=start_of_line) for piece in (start, end))
    return lines[first:last]


def meet(part: Part | Span, span: Span) -> bool:
    """Whether a part and a span of pieces of text have any in common."""
    return part[0] < span[1] and span[0] < part[1]
