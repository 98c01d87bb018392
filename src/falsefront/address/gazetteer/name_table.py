"""The table of all names and what each may be: worked out when the gazetteer is built, read in a moment.

Names that may be the same stand in one line: what they are (`c` Chinese, `l` Latin letters), the codes, whether they
are bare, which codes bear the name no longer, and the names.
"""

import sys
from collections.abc import Iterator
from typing import NamedTuple


class Named(NamedTuple):
    """What one name may be: codes of current names first; `is_bare` where the name stands without its suffix."""

    codes: tuple[str, ...]
    is_bare: bool
    other: frozenset[str] = frozenset()  # codes among them that bear the name no longer, or by another reading


class NameTable(NamedTuple):
    """What every name may be. Latin keys are letters only; Chinese keys are simplified."""

    chinese: dict[str, Named]
    latin: dict[str, Named]


def lines(table: NameTable) -> Iterator[str]:
    """Yield the lines that `parsed` reads."""
    for kind, names in (("c", table.chinese), ("l", table.latin)):
        alike: dict[Named, list[str]] = {}
        for name, named in names.items():
            alike.setdefault(named, []).append(name)
        for named, same in alike.items():
            other = " ".join(sorted(named.other))
            yield "\t".join((kind, " ".join(named.codes), str(int(named.is_bare)), other, " ".join(sorted(same))))


def parsed(text: str) -> NameTable:
    """Return the table of lines joined by newlines; lines that begin with # say nothing."""
    chinese: dict[str, Named] = {}
    latin: dict[str, Named] = {}
    nothing: frozenset[str] = frozenset()
    for line in text.split("\n"):
        if line[:1] in "#":  # a comment, or the end
            continue
        kind, codes, is_bare, other, names = line.split("\t")
        named = Named(
            tuple(map(sys.intern, codes.split(" "))), is_bare == "1", frozenset(other.split(" ")) if other else nothing
        )
        (latin if kind == "l" else chinese).update(dict.fromkeys(names.split(" "), named))
    return NameTable(chinese, latin)
