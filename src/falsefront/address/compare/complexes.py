"""Houses of one complex abroad, each with a name of its own: in a complex that both sides name, two of them are two."""

from falsefront.address.abroad.canonical import are_not_chinese
from falsefront.address.compare.names import developments_agree
from falsefront.address.reading import Development, Reading

# What has houses of its own, and what is one.
_COMPLEXES = frozenset({"complex", "mall", "mill", "park", "estate", "campus"})
_HOUSES = frozenset({"building", "tower", "center", "house", "hotel", "mansion", "court", "plaza"})


def houses_apart(a: Reading, b: Reading, common: Development) -> tuple[str, str] | None:
    """Return the houses that each side names in a complex of both, where no house is on both sides; None in China.

    Lotus Tower and Orchid Tower of one mill compound are two premises.
    """
    if common.kind not in _COMPLEXES or not are_not_chinese(a, b):
        return None
    left, right = _houses(a), _houses(b)
    if not left or not right or any(developments_agree(one, other) for one in left for other in right):
        return None
    return repr(left[0].name.text), repr(right[0].name.text)


def _houses(reading: Reading) -> list[Development]:
    return [one for one in reading.developments if one.kind in _HOUSES and one.use is None]
