"""Corners abroad that each of two addresses names by its two roads, however either spells them."""

from falsefront.address.abroad.written.europe.said_in_cases import nominative
from falsefront.address.compare.world.spellings import is_one_spelling
from falsefront.address.compare.world.words_abroad import Manner, is_one_name
from falsefront.address.parts.distance import distance
from falsefront.address.reading import Reading, Road


def same_corner(a: Reading, b: Reading, manner: Manner) -> str | None:
    """Return the corner of one town that both name without a number, in the words of the first; None of two."""
    if not (a.crossing and b.crossing) or a.road is None or b.road is None or a.cities.isdisjoint(b.cities):
        return None
    if a.number or b.number or (a.side and b.side and a.side != b.side) or distance(a.leftover) != distance(b.leftover):
        return None
    (left, right), (one, other) = (a.road, a.crossing[0]), (b.road, b.crossing[0])
    is_one = (_agree(left, one, manner) and _agree(right, other, manner)) or (
        _agree(left, other, manner) and _agree(right, one, manner)
    )
    return f"{left.name.text} and {right.name.text}" if is_one else None


def _agree(left: Road, right: Road, manner: Manner) -> bool:
    """Whether two roads may be one by their names; kinds tell only in one script, as each language has its own."""
    if left.direction != right.direction or left.ordinal != right.ordinal:
        return False
    if left.type and right.type and left.type != right.type and not (manner.is_by_consonants or manner.is_across):
        return False
    one, other = nominative(left.name.key, manner.country), nominative(right.name.key, manner.country)
    return is_one_name(one, other, manner) or is_one_spelling(one, other, manner.country)
