"""Names that are written in two scripts side by side, as sites of many lands call themselves: "Fernsouq دليل فرن"."""

import re
from collections.abc import Iterator
from typing import Final

from falsefront.parse.names import folded

_SCRIPTS: Final = re.compile(
    r"[^\u0370-\u04ff\u0530-\u06ff\u0900-\u0e7f\u10a0-\u11ff\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af]+|[^A-Za-z\u00c0-\u024f]+"
)
_MORE_THAN_NAME: Final = re.compile(r"[\d:：@]")  # a telephone behind it
_EDGES: Final = " \t\n.,|:·»\"'“”«–—-"
_FEWEST_LETTERS: Final = 4


def in_each_script(name: str) -> Iterator[str]:
    """Yield the parts of a name that is written in two scripts; it is whole where one of them is a word at most.

    >>> list(in_each_script("Fernsouq دليل فرن")), list(in_each_script("Fern Quay"))
    (['Fernsouq', 'دليل فرن'], ['Fern Quay'])
    """
    parts = [part.strip(_EDGES) for part in _SCRIPTS.findall(name)]
    is_name = _MORE_THAN_NAME.search(name) is None and all(len(folded(part)) >= _FEWEST_LETTERS for part in parts)
    yield from parts if is_name else [name]


def is_half_of(half: str | None, name: str | None) -> bool:
    """Whether a name is one of the two that another gives in two scripts.

    >>> is_half_of("月桥五金厂", "月桥五金厂 / Moonbridge Ltd"), is_half_of("月桥", "月桥五金厂 Moonbridge Ltd")
    (True, False)
    """
    if not half or not name or folded(half) == folded(name):
        return False
    return folded(half) in map(folded, in_each_script(name))
