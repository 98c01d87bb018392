"""Villages of one name in China told apart by a side or a size: 西常疃 and Dongchangtuan, 前李庄, 后李庄.

Each of two such villages has a committee, with a yard two hundred metres east of it. It is asked before two addresses
are weighed, where a number in common would make up for the name.
"""

from typing import Final

from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Reading

_CHINA: Final = frozenset({"CN", "TW", None})
_BEFORE: Final = forms("china.village.before")
_LEAST: Final = 3  # letters of the name behind


def villages_of_two_sides(a: Reading, b: Reading) -> bool:
    """Whether each names a village, none in common, and two of them have one name behind two sides."""
    if not {a.country, b.country} <= _CHINA:
        return False
    here, there = ({area.name.key for area in it.areas} for it in (a, b))
    if not here or not there or not here.isdisjoint(there):
        return False
    return any(one != other for name in here for its in there for one, other in _sides(name, its))


def _sides(name: str, other: str) -> list[tuple[str, str]]:
    """Return the sides before what two names end in alike, "" of one that has none.

    >>> _sides("xichangtuan", "dongchangtuan"), _sides("qianlizhuang", "lizhuang"), _sides("xichangtuan", "donghutuan")
    ([('xi', 'dong')], [('qian', '')], [])
    """
    cut = [[("", it), *((side, it[len(side) :]) for side in _BEFORE if it.startswith(side))] for it in (name, other)]
    return [(side, its) for side, rest in cut[0] for its, end in cut[1] if rest == end and len(rest) >= _LEAST]
