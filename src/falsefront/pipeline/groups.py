"""Groups of texts that denote one place, and what holds each together."""

from typing import NamedTuple

from falsefront.match.spanning import Bond
from falsefront.records import Level

_FINE_TO_COARSE = {level: at for at, level in enumerate(Level)}


class Group(NamedTuple):
    """Nodes that denote one place, and the bonds that hold them together; the label is the fullest of the texts."""

    nodes: tuple[int, ...]
    bonds: tuple[Bond, ...]
    label: str
    level: Level | None  # what the fullest text agrees on with itself

    @property
    def weakest(self) -> Level:
        """The level that holds it together."""
        levels = [bond.comparison.level for bond in self.bonds] or [self.level or Level.INSUFFICIENT]
        return max(levels, key=_FINE_TO_COARSE.__getitem__)

    @property
    def certainty(self) -> float:
        """The score of the weakest bond; 1 where all give the identical text."""
        return min((bond.comparison.score for bond in self.bonds), default=1.0)
