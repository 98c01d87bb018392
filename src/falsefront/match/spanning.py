"""The links that hold one premises together: each member hangs on the one it agrees with best."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from falsefront.address.reading import Reading
from falsefront.match.score import bond
from falsefront.records import Comparison

# So many members are compared with a newcomer before the best of them is taken; the fullest readings come first.
COMPARED = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Bond:
    """Two members and what they have in common."""

    a: int
    b: int
    comparison: Comparison


def spanning(
    members: Sequence[int],
    readings: Mapping[int, Reading],
    said: Mapping[int, int],
) -> list[Bond]:
    """Return one bond for each member but the first: the members that say most come first, then lower ids."""
    ordered = sorted(members, key=lambda member: (-said[member], member))
    bonds = []
    for at, member in enumerate(ordered[1:], start=1):
        best: Bond | None = None
        for other in ordered[: min(at, COMPARED)]:
            found = Bond(a=other, b=member, comparison=bond(readings[other], readings[member]))
            if best is None or found.comparison.score > best.comparison.score:
                best = found
        if best is not None:
            bonds.append(best)
    return bonds
