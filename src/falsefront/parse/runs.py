"""Things that stand side by side without an element around each: where one begins and ends, if that is certain.

A run of lines, paragraphs or rows is parted by what names the things, all alike. Rules and empty lines between part it
for certain. Else what stands before the first name and behind the last one tells whether a price is of the name above
it or of the one below; where both may be, nobody can tell, and nothing is.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from falsefront.parse.amount_words import NEVER
from falsefront.parse.label_words import field_of_label
from falsefront.parse.laid import Named
from falsefront.parse.laying import Edge
from falsefront.parse.line_boxes import element_at
from falsefront.parse.names import folded
from falsefront.parse.tree import MAIN, PageTree
from falsefront.parse.units import Sign, Unit, is_asked, may_be_asked, may_name, units_of
from falsefront.parse.words import MENU_WORDS, PAGE_NAMES

_FEWEST: Final = 3
_MOST: Final = 500
_TOLD, _PRICED = 0.6, 0.4  # of the entries, that say what they cost or that it is told on request; that give a price
_MOST_UNITS: Final = 12  # of an entry
_MOST_UNITS_OF_PAGE: Final = 4_000
_MOST_LEVELS: Final = 8  # from a price to what holds the run
_MOST_PRICES: Final = 2  # of an entry: the former one may stand on a line of its own
_OWN: Final = 0.8  # of the titles, that differ in more than a number


class Run(NamedTuple):
    """Where each entry begins and ends, and what names it."""

    ends: Mapping[Edge, Edge | None]
    names: Sequence[Named]
    priced: int
    cells: Mapping[int, Sequence[Sequence[int]]]  # by table, those of each entry


class Entry(NamedTuple):
    """The units of one entry, and its name among them."""

    units: Sequence[Unit]
    head: Unit
    until: Edge | None


def runs_in_holders(tree: PageTree) -> Iterator[Run]:
    """Yield the runs of a page."""
    for around in _holders(tree):
        yield from _runs_in(tree, around)


def _holders(tree: PageTree) -> list[int]:
    """Return the elements around several lines that give a price, on different lines of their own."""
    counts: Counter[int] = Counter()
    asked = [line for line in tree.lines_shaped(may_be_asked) if line.zone == MAIN and is_asked(tree, line)]
    if len(asked) < _FEWEST:
        return []
    for line in asked:
        element, level = element_at(tree, line.start), 0
        while element is not None and level < _MOST_LEVELS:
            counts[element.at] += 1
            element, level = element.parent, level + 1
    return sorted(at for at, times in counts.items() if times >= _FEWEST)


def _runs_in(tree: PageTree, around: int) -> Iterator[Run]:
    units = units_of(tree, around)
    if not 2 * _FEWEST <= len(units) <= _MOST_UNITS_OF_PAGE:
        return
    groups: dict[Sign, list[int]] = defaultdict(list)
    titles = Counter(unit.title for unit in units if unit.lines)
    for number, unit in enumerate(units):
        if (
            unit.lines
            and unit.is_telling
            and not unit.is_blank
            and may_name(unit.title)
            and titles[unit.title] < _FEWEST
        ):
            groups[unit.sign].append(number)
    for numbers in groups.values():
        if _FEWEST <= len(numbers) <= _MOST and (entries := _entries(units, _of_list(tree, units, numbers))):
            yield _run(entries)


def _of_list(tree: PageTree, units: Sequence[Unit], numbers: list[int]) -> list[int]:
    """Return the names without those at the edges that name the page, or one of its site."""
    said = [folded(tree.text(at, separator=" ")) for at in tree.by_name.get("h1", ())]
    told = [*said, *(folded(title) for title in tree.titles)]

    def is_other(number: int) -> bool:
        title = units[number].title
        is_pages = MENU_WORDS.is_all(title) or PAGE_NAMES.is_all(title) or field_of_label(title) is not None
        return is_pages or any(folded(title) in each for each in told)

    first, last = 0, len(numbers)
    while first < last and is_other(numbers[first]):
        first += 1
    while first < last and is_other(numbers[last - 1]):
        last -= 1
    return numbers[first:last]


def _entries(units: Sequence[Unit], heads: Sequence[int]) -> list[Entry]:
    """Return the entries that some units name, none where it is not certain where they begin and end."""
    if len(heads) < _FEWEST:
        return []
    entries = _parted(units, heads) or _named_first(units, heads) or _priced_first(units, heads)
    is_apart = any(following - head > 1 for head, following in pairwise(heads))
    return entries if entries and is_apart and _are_things(entries) else []


def _are_things(entries: Sequence[Entry]) -> bool:
    priced = sum(any(unit.is_asked for unit in entry.units) for entry in entries)
    told = sum(any(unit.is_value for unit in entry.units) for entry in entries)
    is_apart = any(len(entry.units) > 1 or entry.head.cells for entry in entries)
    return (
        told >= _TOLD * len(entries)
        and priced >= max(_FEWEST, _PRICED * len(entries))
        and is_apart
        and are_names([entry.head.title for entry in entries])
        and all(len(entry.units) <= _MOST_UNITS for entry in entries)
        and not any(unit.is_of_several for entry in entries for unit in entry.units)
        and all(_has_one_price(entry) for entry in entries)
    )


def _has_one_price(entry: Entry) -> bool:
    """Whether an entry gives one price, or a former one that is struck out or told in words, and one of today."""
    asked = [unit for unit in entry.units if unit.is_asked]
    if len(asked) < _MOST_PRICES:
        return True
    is_former = asked[0].is_struck or (any(map(str.isalpha, asked[0].text.partition(":")[0])) and ":" in asked[0].text)
    return len(asked) == _MOST_PRICES and is_former


def are_names(titles: Sequence[str]) -> bool:
    """Whether some titles are names of things: each another one in its letters, none a label or a question."""
    own = {"".join(filter(str.isalpha, folded(title))) for title in titles}
    if len(own) < _OWN * len(titles) or len(set(titles)) != len(titles):
        return False
    return not any(NEVER.is_in(title) or title.endswith(("?", "？")) or field_of_label(title) for title in titles)


def _parted(units: Sequence[Unit], heads: Sequence[int]) -> list[Entry]:
    """Return the entries between rules or empty lines, each with one name; none where a price stands apart."""
    chunks: list[list[int]] = [[]]
    for number, unit in enumerate(units):
        if unit.is_blank:
            chunks.append([])
        else:
            chunks[-1].append(number)
    chunks = [chunk for chunk in chunks if chunk]
    named = [sum(number in heads for number in chunk) for chunk in chunks]
    first = next((at for at, times in enumerate(named) if times), len(named))
    last = len(named) - next((at for at, times in enumerate(reversed(named)) if times), 0)
    if last - first < _FEWEST or any(times != 1 for times in named[first:last]):
        return []
    beside = [number for chunk in (*chunks[first - 1 : first], *chunks[last : last + 1]) for number in chunk]
    priced = {units[number].place for chunk in chunks[first:last] for number in chunk if units[number].is_value}
    if any(units[number].may_be_price and units[number].place in priced for number in beside):
        return []
    of_list = _trimmed(units, chunks[first:last], heads)
    if not _are_priced_at_edge(units, of_list, heads):
        return []
    while of_list and len(of_list[0]) == 1 and not units[of_list[0][0]].is_asked:
        of_list = of_list[1:]
    while of_list and len(of_list[-1]) == 1 and not units[of_list[-1][0]].is_asked:
        of_list = of_list[:-1]
    return [_entry(units, chunk, heads) for chunk in of_list]


def _are_priced_at_edge(units: Sequence[Unit], chunks: Sequence[Sequence[int]], heads: Sequence[int]) -> bool:
    """Whether no price may be of the name on the other side of a gap.

    Where prices stand above names the first name has one, where they stand below them the last one has.
    """
    is_over = any(units[number].is_value for chunk in chunks for number in _before_name(chunk, heads))
    is_below = any(
        units[number].is_value for chunk in chunks for number in chunk[len(_before_name(chunk, heads)) + 1 :]
    )
    return not (is_over and not any(units[number].is_value for number in chunks[0])) and not (
        is_below and not any(units[number].is_value for number in chunks[-1])
    )


def _before_name(chunk: Sequence[int], heads: Sequence[int]) -> Sequence[int]:
    return chunk[: next(at for at, number in enumerate(chunk) if number in heads)]


def _trimmed(units: Sequence[Unit], chunks: Sequence[list[int]], heads: Sequence[int]) -> list[list[int]]:
    """Return the entries, the first without what no other begins with, the last without what no other ends with."""
    names = [next(number for number in chunk if number in heads) for chunk in chunks]
    over = [[*range(chunk[0], name)] for chunk, name in zip(chunks, names, strict=True)]
    below = [[*range(name, chunk[-1] + 1)] for chunk, name in zip(chunks, names, strict=True)]
    places = {units[number].place for part in over[1:] for number in part}
    most, first = max(map(len, over[1:])), names[0]
    while first > chunks[0][0] and names[0] - first < most and units[first - 1].place in places:
        first -= 1
    over[0] = [*range(first, names[0])]
    below[-1] = _last_part(units, names[-1], below[:-1])
    return [[*before, *behind] for before, behind in zip(over, below, strict=True)]


def _entry(units: Sequence[Unit], numbers: Sequence[int], heads: Sequence[int]) -> Entry:
    head = next(number for number in numbers if number in heads)
    until = units[numbers[-1] + 1].edge if numbers[-1] + 1 < len(units) else None
    return Entry([units[number] for number in numbers], units[head], until)


def _named_first(units: Sequence[Unit], heads: Sequence[int]) -> list[Entry]:
    """Return the entries that begin with their names: a price stands behind the last one, none before the first."""
    before = _beside(units, heads[0], -1)
    parts = [list(range(head, following)) for head, following in pairwise(heads)]
    over = units[max(heads[0] - max(map(len, parts)), 0) : heads[0]]
    if any(unit.may_be_price for unit in over):
        return []
    last = _last_part(units, heads[-1], parts)
    is_every_priced = all(any(units[number].is_value for number in part) for part in (*parts, last))
    if any(_is_gap_inside(units, part, are_rows_empty=is_every_priced) for part in parts):
        return []
    is_in_names = not any(units[number].is_value for part in parts for number in part[1:])
    if not is_in_names and not any(units[number].is_value for number in last):
        return []
    if (
        before is not None
        and len(last) == 1
        and units[before].sign in {units[at].sign for part in parts for at in part}
    ):
        return []  # what belongs to a name may stand above it
    return [_entry(units, part, heads) for part in (*parts, last)]


def _is_gap_inside(units: Sequence[Unit], part: Sequence[int], *, are_rows_empty: bool) -> bool:
    """Whether a gap parts a name from its price, and none the price from the next name.

    A row of an empty cell is none where `are_rows_empty`: nothing is said of that thing there.
    """
    values = [number for number in part[1:] if units[number].is_value]
    if not values or units[part[0]].is_value or units[part[-1]].is_blank:
        return False
    gaps = [units[number] for number in range(part[0], values[-1]) if units[number].is_blank]
    return any(not (are_rows_empty and gap.cells) for gap in gaps)


def _last_part(units: Sequence[Unit], head: int, parts: Sequence[Sequence[int]]) -> list[int]:
    """Return the last name and what behind it is like what stands behind the others."""
    places = {units[number].place for part in parts for number in part[1:]}
    has_gaps = any(units[number].is_blank for part in parts for number in part[1:-1])
    most = max(len(part) for part in parts)
    ends_priced = all(units[part[-1]].is_value for part in parts if any(units[number].is_value for number in part))
    found = [head]
    for number in range(head + 1, min(head + most, len(units))):
        unit = units[number]
        if (unit.is_blank and not has_gaps) or unit.place not in places or (unit.is_money and not unit.is_asked):
            break
        found.append(number)
        if ends_priced and unit.is_value and not units[head].is_value:
            break
    return found


def _priced_first(units: Sequence[Unit], heads: Sequence[int]) -> list[Entry]:
    """Return the entries that begin with a price right over each name: before the first, and behind the last none."""
    starts = [_start_over(units, head) for head in heads]
    if starts[0] == heads[0] or any(units[at].may_be_price for at in range(heads[-1] + 1, len(units))[:_MOST_UNITS]):
        return []
    if any(head - start > 1 and not units[start].is_struck for start, head in zip(starts, heads, strict=True)):
        return []  # two prices over a name, and none is said to be a former one
    bodies = [[*range(head, start)] for head, start in zip(heads, starts[1:], strict=False)]
    if any(units[number].may_be_price for body in bodies for number in body[1:]):
        return []
    bodies.append(_last_part(units, heads[-1], bodies))
    parts = [[*range(start, head), *body] for start, head, body in zip(starts, heads, bodies, strict=True)]
    return [_entry(units, part, heads) for part in parts]


def _start_over(units: Sequence[Unit], head: int) -> int:
    """Return where the prices right over a name begin."""
    start = head
    while start > 0 and units[start - 1].is_value and head - start < _MOST_PRICES:
        start -= 1
    return start


def _beside(units: Sequence[Unit], number: int, step: int) -> int | None:
    """Return the next unit with words before or behind one."""
    at = number + step
    while 0 <= at < len(units) and units[at].is_blank:
        at += step
    return at if 0 <= at < len(units) else None


def _run(entries: Sequence[Entry]) -> Run:
    ends = {entry.units[0].edge: entry.until for entry in entries}
    names = [Named(entry.head.title, entry.head.href) for entry in entries]
    return Run(ends, names, sum(any(unit.is_asked for unit in entry.units) for entry in entries), {})
