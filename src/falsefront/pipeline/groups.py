"""Groups of texts that denote one place, and what holds each together."""

from collections.abc import Collection
from typing import NamedTuple

from falsefront.match.spanning import Bond
from falsefront.records import Level
from falsefront.store import Connection, addresses

_FINE_TO_COARSE = {level: at for at, level in enumerate(Level)}


class Group(NamedTuple):
    """Nodes that denote one place, and the bonds that hold them together.

    `label` and `level` are those of one text that makes a place alone, or stands for some: its words, and what it
    agrees on with itself. None where there are several: few places are called by the fullest of their texts, and it is
    looked up for those.
    """

    nodes: tuple[int, ...]
    bonds: tuple[Bond, ...]
    label: str | None
    level: Level | None

    @property
    def weakest(self) -> Level:
        """The level that holds it together."""
        levels = [bond.comparison.level for bond in self.bonds] or [self.level or Level.INSUFFICIENT]
        return max(levels, key=_FINE_TO_COARSE.__getitem__)

    @property
    def certainty(self) -> float:
        """The score of the weakest bond; 1 where all give the identical text."""
        return min((bond.comparison.score for bond in self.bonds), default=1.0)


def fullest(tx: Connection, nodes: Collection[int]) -> str:
    """Return the text that says most parts of an address, the first of several."""
    said = {node: sum(map(bool, words)) for node, words in addresses.words(tx, nodes)}
    node = min(nodes, key=lambda node: (-said.get(node, 0), node))
    return addresses.labels(tx, [node])[node].text
