"""What a link says: the comparison of two members of one group. One function for sheets and for the store."""

from falsefront.address import compare
from falsefront.address.compare.comparison import SCORES
from falsefront.address.reading import Reading
from falsefront.records import BY_OTHERS, Comparison, Level

# Score of two members that only their neighbours show to be one place: below every level that two texts show alone,
# above the level of a road.
BY_NEIGHBOURS = 0.7
WHOLE = 1.0  # the score of those who agree in everything


def bond(a: Reading, b: Reading, *, above: float = 0.0) -> Comparison:
    """Return what two members of one group have in common; `above` as in `compare`.

    Grouping knows more than two texts do: that "Lanlin Road 43" can only be a slip for the one Lanjin Road 43 of that
    city. Such a link has a level all the same, and says first that it rests on its neighbours.
    """
    found = compare(a, b, above=above if above >= BY_NEIGHBOURS else 0.0)
    if found.same_premises:
        return found
    level = Level.NUMBER if a.number is not None and b.number is not None else Level.DEVELOPMENT
    why = (
        f"{BY_OTHERS}: an address between them agrees with both, or by an analyst's word, or one is no other place but"
        f" for a slip:"
        f" {a.raw!r} and {b.raw!r}"
    )
    return Comparison(level=level, score=BY_NEIGHBOURS, reasons=(why, *found.reasons))


def most(reading: Reading, level: Level | None) -> float:
    """Return the score above which nobody agrees with a reading; its level is the one it has compared with itself.

    What a text does not say nobody can share with it. One that holds several addresses may be finer in another of them.
    """
    if level is None or not level.is_same_premises or reading.alternatives:
        return WHOLE
    return SCORES[level]
