"""The links that hold one premises together: each member hangs on the earlier one it agrees with best."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from falsefront.address.reading import Reading
from falsefront.match.score import WHOLE, bond
from falsefront.records import Comparison

# So many of the first members are compared with each other one. First are those with the lowest ids, so that whoever
# comes later changes no link there is.
COMPARED = 8


class Bond(NamedTuple):
    """Two members and what they have in common."""

    a: int
    b: int
    comparison: Comparison


def spanning(
    members: Collection[int],
    reading: Callable[[int], Reading],
    known: Mapping[int, Bond] | None = None,
    most: Callable[[int], float] = lambda _member: WHOLE,
) -> list[Bond]:
    """Return one bond for each member but the first.

    `most` tells of a member the score above which nobody agrees with it: one that has it is compared no further.
    `known` has bonds of an earlier time, by their later member, that were chosen from the same first members: they
    are taken as they are.
    """
    ordered = sorted(members)
    bonds = []
    for at, member in enumerate(ordered[1:], start=1):
        if known and member in known:
            bonds.append(known[member])
            continue
        bonds.append(_best(ordered[: min(at, COMPARED)], member, reading, most(member)))
    return bonds


def _best(earlier: Sequence[int], member: int, reading: Callable[[int], Reading], most: float) -> Bond:
    """Return the bond to the first of those with which a member agrees best."""
    best: Bond | None = None
    for other in earlier:
        comparison = bond(reading(other), reading(member), above=best.comparison.score if best is not None else 0.0)
        if best is None or comparison.score > best.comparison.score:
            best = Bond(a=other, b=member, comparison=comparison)
        if comparison.score >= most:  # nobody agrees better
            break
    if best is None:
        raise ValueError(f"nobody before member {member}")
    return best


def first_members(members: Collection[int]) -> tuple[int, ...]:
    """Return the members from which bonds are chosen; a group that keeps them keeps its bonds."""
    return tuple(sorted(members)[:COMPARED])
