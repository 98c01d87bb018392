"""The weights of the signs: small trees of questions, whose answers are added up to the log of the odds.

The trees were made by `python -m benchmarks.weighing` from the labelled pairs of `fixtures/address`, by gradient
boosting (Friedman, 2001): each asks a few signs, one after the other, and says how much that speaks for one place.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from falsefront.address.compare.weighing.weighed_signs import SIGNS
from falsefront.text.once import once

TABLE = Path(__file__).parents[2] / "data" / "weights.tsv"
COLUMNS = ("number", "question", "sign", "at_most", "yes", "no", "weight")


class Question(NamedTuple):
    """A question of a tree, or its answer: `sign` is None of an answer, and `weight` what it adds, in log-odds."""

    sign: int | None
    at_most: float
    yes: int
    no: int
    weight: float


Tree = tuple[Question, ...]


def log_odds(signs: Sequence[float], trees: Sequence[Tree]) -> float:
    """Return what all trees say of the signs together: above 0 where one place is likelier than two.

    >>> log_odds((3.0,), [(Question(0, 2.0, 1, 2, 0.0), Question(None, 0, 0, 0, -1.0), Question(None, 0, 0, 0, 0.5))])
    0.5
    """
    total = 0.0
    for tree in trees:
        question = tree[0]
        while question.sign is not None:
            question = tree[question.yes if signs[question.sign] <= question.at_most else question.no]
        total += question.weight
    return total


@once
def trees_of_table() -> tuple[Tree, ...]:
    """Return the trees of `data/weights.tsv`, read at the first question."""
    at = {name: place for place, name in enumerate(SIGNS)}
    trees: dict[str, list[Question]] = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]:
        tree, _, sign, at_most, yes, no, weight = line.split("\t")
        asked = Question(at[sign], float(at_most), int(yes), int(no), 0.0) if sign else None
        trees.setdefault(tree, []).append(asked or Question(None, 0.0, 0, 0, float(weight)))
    return tuple(map(tuple, trees.values()))
