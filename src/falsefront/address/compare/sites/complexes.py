"""Houses of one complex abroad, each with a name of its own: in a complex that both sides name, two of them are two."""

from falsefront.address.abroad.canonical import are_not_chinese
from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.reading import Development, Reading

# What has houses of its own, and what is one.
_COMPLEXES = frozenset({"complex", "mall", "mill", "park", "estate", "campus", "center", "plaza"})
_HOUSES = frozenset({"building", "tower", "center", "house", "hotel", "mansion", "court", "plaza"})


def houses_apart(a: Reading, b: Reading, common: Development) -> tuple[str, str] | None:
    """Return the houses that each side names in a complex of both, where no house is on both sides; None in China.

    Lotus Tower and Orchid Tower of one mill compound are two premises, and so they are of Kestrel Center: no house has
    others in it, so that is a business district.
    """
    if common.kind not in _COMPLEXES or not are_not_chinese(a, b):
        return None
    left, right = _houses(a, common), _houses(b, common)
    if not left or not right or any(developments_agree(one, other) for one in left for other in right):
        return None
    return repr(left[0].name.text), repr(right[0].name.text)


def _houses(reading: Reading, common: Development) -> list[Development]:
    others = (one for one in reading.developments if one.kind in _HOUSES and one.use is None)
    return [one for one in others if not developments_agree(one, common)]
