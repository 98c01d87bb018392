"""Heads and feet of entries side by side ("header", "footer" in each card of a list): they are no frame of the page.

`<li><header>Otter Ltd</header>...`, `<div class="header">Bergamo</div>` in each part of an accordion. Where they say
the same, they may be the frame of pages that one document holds.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from falsefront.parse.element import Element

_NAMES: Final = ("header", "footer")  # of elements, and of classes
_FEWEST: Final = 3
_MOST: Final = 4_000


def heads_of_entries(
    elements: Sequence[Element],
    by_name: Mapping[str, Sequence[int]],
    by_class: Mapping[str, Sequence[int]],
    text_of: Callable[[int], str],
) -> Iterator[int]:
    """Yield where such elements are; `text_of` gives what is written in one."""
    for name in _NAMES:
        groups: dict[tuple[int, str, str], dict[int, int]] = {}
        for at in sorted({*by_name.get(name, ()), *by_class.get(name, ())})[:_MOST]:
            entry = elements[at].parent
            if entry is not None and entry.parent is not None:
                groups.setdefault((entry.parent.at, entry.name, elements[at].name), {}).setdefault(entry.at, at)
        for group in groups.values():
            if len(group) >= _FEWEST and len({text_of(at) for at in group.values()}) == len(group):
                yield from group.values()
