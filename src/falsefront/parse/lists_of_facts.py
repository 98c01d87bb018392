"""Lists of facts that a market asks of every firm alike: known labels with their values, and no words of anybody."""

from typing import Final

from falsefront.parse.label_words import field_of_label
from falsefront.parse.tree import PageTree

_FEWEST: Final = 2  # labels among some lines


def behind_facts(tree: PageTree, at: int) -> int | None:
    """Return what stands beside an element; what stands behind it, where it is a list of facts: a firm's own words."""
    beside = tree.beside(at)
    return tree.beside(beside) if beside is not None and are_facts(tree.text(beside)) else beside


def are_facts(text: str) -> bool:
    r"""Whether a text is a list of known labels and their values, as every firm of a market has it: no description.

    >>> are_facts("Business Type\nManufacturer\nYear Established\n2017"), are_facts("We make pumps.")
    (True, False)
    """
    return sum(field_of_label(line) is not None for line in text.split("\n")) >= _FEWEST
