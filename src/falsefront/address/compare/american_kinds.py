"""One road or park of America by two words for its kind: Owl Memorial Turnpike, Owl Memorial Highway; Owl Office Park.

Both are asked only of one house with a number that few roads of a name have. A road that leads through the country has
several words for its kind, and a town has one of its name where that has two words; a parkway may be another road. What
a park is for may be left out where the other says nothing else in its place.
"""

from typing import Final

from falsefront.address.lexicon.abroad import USES
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Number, Road

_THROUGH: Final = forms("abroad.road.through.american")
_LEAST_HOUSE: Final = 100
_LEAST_WORDS: Final = 2  # of a name that one road of a town has
_PARK: Final = "park"


def is_one_by_kind(left: Road, right: Road, number: Number | None) -> bool:
    """Whether two American roads at one house number are one but for the word of their kind, or for a park's use.

    >>> from falsefront.address.reading import Name
    >>> def road(name: str, kind: str) -> Road:
    ...     return Road(Name(name, name.replace(" ", "").lower(), None), None, kind, None, None)
    >>> house = Number(2200, None, "")
    >>> is_one_by_kind(road("Adam Owl", "hwy"), road("Adam Owl", "tpke"), house)
    True
    >>> is_one_by_kind(road("Owl", "hwy"), road("Owl", "tpke"), house)
    False
    >>> is_one_by_kind(road("Owl Technology", "park"), road("Owl", "park"), house)
    True
    >>> is_one_by_kind(road("Owl Technology", "park"), road("Owl Business", "park"), house)
    False
    """
    if number is None or number.first < _LEAST_HOUSE or left.direction != right.direction:
        return False
    if left.name.key == right.name.key:
        is_named = " " in left.name.text and not any(map(str.isdigit, left.name.key))
        return is_named and left.type != right.type and {left.type, right.type} <= _THROUGH
    ours, theirs = ((*road.name.text.lower().split(), road.type) for road in (left, right))
    longer, shorter = sorted((ours, theirs), key=len, reverse=True)
    if len(longer) != len(shorter) + 1 or longer[-1] != _PARK or shorter[-1] != _PARK or len(shorter) < _LEAST_WORDS:
        return False
    return longer[:-2] == shorter[:-1] and longer[-2] in USES and shorter[-2] not in USES
