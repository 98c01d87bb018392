"""Of several lines in one paragraph that may each be a name, the one that is: where the names with legal forms stand.

"Fern Trading GmbH", a project, a person and a street stand in each paragraph of a list with a line for each: he whose
name stands where that of Fern does is the dealer of the next paragraph. Where legal forms stand in several places, or
in none, either may be. Where each line is in a paragraph of its own, or contacts stand between two, they are as many.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from falsefront.parse.firm_lines import gives_contact, has_form
from falsefront.parse.firm_lists import FirmList, Head, by_kind
from falsefront.parse.headings import parted
from falsefront.parse.kinds_of_places import Kind, block_at
from falsefront.parse.listed_heads import IN_BOLD
from falsefront.parse.name_labels import Labelled
from falsefront.parse.tree import Line, PageTree

_FEWEST: Final = 3  # paragraphs with names of one kind
_FEWEST_LABELLED, _LEAST_LABELLED = 2, 0.5  # different names behind a label; of those behind labels that tell less


class _Run(NamedTuple):
    """Names in one paragraph with no contact between, and the number of the line that begins what they stand in."""

    begin: int
    heads: list[Head]

    def at(self, head: Head) -> int:
        """Return how many lines stand over a name."""
        return head.number - self.begin


def one_of_each_block(tree: PageTree, lines: Sequence[Line], heads: Sequence[Head]) -> list[Head]:
    """Return some names without those that stand in a paragraph below another with no contact between."""
    left_out: set[int] = set()
    for group in by_kind(heads):
        blocks = [block_at(tree, head.line) for head in group]
        if len({id(block) for block in blocks}) < _FEWEST:
            continue
        pairs = groupby(zip(blocks, group, strict=True), key=lambda pair: id(pair[0]))
        runs = [run for _, each in pairs for run in _runs(tree, lines, [head for _, head in each])]
        left_out |= {head.number for head in _beside_names(runs)}
    return [head for head in heads if head.number not in left_out]


def without_people(heads: Sequence[Head]) -> list[Head]:
    """Return some names without those behind "Name:", where firms stand behind a surer label: people, or things.

    Nor is one who stands in each entry behind the same label a name of the list: whose goods all of them sell.
    """
    behind: dict[tuple[Kind, str], list[Head]] = {}
    for head in heads:
        if any(_is_behind(head, mark) for mark in Labelled):
            behind.setdefault((head.kind, parted(head.line.text)[0].casefold()), []).append(head)
    if len(behind) > 1:
        alike = [group for group in behind.values() if len(group) > 1 == len({head.name for head in group})]
        left_out = {head.number for group in alike for head in group}
        heads = [head for head in heads if head.number not in left_out]
    often = {mark: len({head.name for head in heads if _is_behind(head, mark)}) for mark in Labelled}
    marks = [*Labelled]
    for at, mark in enumerate(marks):
        rest = sum(often[each] for each in marks[at + 1 :])
        if often[mark] >= _FEWEST_LABELLED and often[mark] >= _LEAST_LABELLED * rest:
            return [head for head in heads if not any(_is_behind(head, each) for each in marks[at + 1 :])]
    return list(heads)


def is_doubtful(firms: FirmList) -> bool:
    """Whether the names of a list stand behind "Name:", which may be said of things."""
    return _is_behind(firms.heads[0], Labelled.ANYBODY)


def _is_behind(head: Head, mark: Labelled) -> bool:
    return head.kind[0].removesuffix(IN_BOLD).endswith(mark.value)


def _beside_names(runs: Sequence[_Run]) -> Iterator[Head]:
    """Yield the names beside those that stand where all with legal forms do."""
    formed = [(run, head) for run in runs for head in run.heads if has_form(head.name)]
    places = {run.at(head) for run, head in formed}
    if len(places) != 1:
        return
    for run in runs:
        kept = next((head for head in run.heads if run.at(head) in places), None)
        yield from (head for head in run.heads if kept is not None and head is not kept)


def _runs(tree: PageTree, lines: Sequence[Line], heads: Sequence[Head]) -> Iterator[_Run]:
    """Yield names with no contact between them."""
    block = block_at(tree, heads[0].line)
    begin = heads[0].number
    while begin and block is not None and lines[begin - 1].start >= tree.start(block.at):
        begin -= 1
    run = _Run(begin, [heads[0]])
    for head in heads[1:]:
        contacts = [at for at in range(run.heads[-1].number, head.number) if gives_contact(lines[at].text)]
        if contacts:
            yield run
            run = _Run(contacts[-1] + 1, [])
        run.heads.append(head)
    yield run
