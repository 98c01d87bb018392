"""Of several lines in one paragraph that may each be a name, the one that is: that with a legal form, or the first.

"Fern Trading GmbH", a project, a person and a street stand in each paragraph of a list with a line for each. Where each
of them is in a paragraph of its own, or contacts stand between two, they are as many names.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from falsefront.parse.firm_lines import gives_contact, has_form
from falsefront.parse.firm_lists import Head, by_kind
from falsefront.parse.kinds_of_places import block_at
from falsefront.parse.tree import Line, PageTree

_FEWEST: Final = 3  # paragraphs with names of one kind


def one_of_each_block(tree: PageTree, lines: Sequence[Line], heads: Sequence[Head]) -> list[Head]:
    """Return some names without those that stand in a paragraph below another with no contact between."""
    left_out: set[int] = set()
    for group in by_kind(heads):
        blocks = [block_at(tree, head.line) for head in group]
        if len({id(block) for block in blocks}) < _FEWEST:
            continue
        for _, pairs in groupby(zip(blocks, group, strict=True), key=lambda pair: id(pair[0])):
            for run in _runs(lines, [head for _, head in pairs]):
                kept = next((head for head in run if has_form(head.name)), run[0])
                left_out |= {head.number for head in run if head is not kept}
    return [head for head in heads if head.number not in left_out]


def _runs(lines: Sequence[Line], heads: Sequence[Head]) -> Iterator[list[Head]]:
    """Yield names with no contact between them."""
    run = [heads[0]]
    for head in heads[1:]:
        if any(gives_contact(line.text) for line in lines[run[-1].number : head.number]):
            yield run
            run = []
        run.append(head)
    yield run
