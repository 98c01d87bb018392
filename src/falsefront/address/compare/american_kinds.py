"""One road of America by two words for its kind: Adam Owl Memorial Turnpike, Adam Owl Memorial Highway.

Asked only of one house with a number that few roads of a name have. A road that leads through the country has several
words for its kind, and a town has one of its name where that has three words and is no place's; but a freeway runs
beside the old highway, and a parkway or a park may be another road. The ZIP code must be one, or one with two digits
changed over.
"""

from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import DIRECTIONS
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Number, Road

_THROUGH: Final = forms("abroad.road.through.american")
_OF_MANY: Final = (
    frozenset(DIRECTIONS)
    | forms("abroad.road.everywhere")
    | forms("abroad.town.head.american")
    | forms("abroad.road.of_parks.american")
)
_OF_EVERYBODY: Final = frozenset(form.replace(" ", "") for form in forms("abroad.road.of_everybody.american"))
_LEAST_HOUSE: Final = 100
_LEAST_WORDS: Final = 3  # of a name that one road of a town has
_ZIP: Final = 5  # digits


def is_one_by_kind(left: Road, right: Road, number: Number | None, codes: tuple[str | None, str | None]) -> bool:
    """Whether two American roads at one house number are one but for the word of their kind; `codes` are their ZIPs.

    >>> from falsefront.address.reading import Name
    >>> def road(name: str, kind: str) -> Road:
    ...     return Road(Name(name, name.replace(" ", "").lower(), None), None, kind, None, None)
    >>> house, one = Number(2200, None, ""), ("75082", "75082")
    >>> is_one_by_kind(road("Adam Owl Memorial", "hwy"), road("Adam Owl Memorial", "tpke"), house, one)
    True
    >>> is_one_by_kind(road("Adam Owl Memorial", "hwy"), road("Adam Owl Memorial", "tpke"), house, ("75082", "75093"))
    False
    >>> names = ("Old Owl Creek", "Martin Luther King")
    >>> any(is_one_by_kind(road(name, "hwy"), road(name, "tpke"), house, one) for name in names)
    False
    """
    if number is None or number.first < _LEAST_HOUSE or left.direction != right.direction or left.type == right.type:
        return False
    key = left.name.key
    if key != right.name.key or not {left.type, right.type} <= _THROUGH or not _is_one_code(*codes):
        return False
    words = left.name.text.lower().split()
    if len(words) < _LEAST_WORDS or words[0] in _OF_MANY or not "".join(words).isalpha():
        return False
    return key not in world().cities and key not in world().regions and key not in _OF_EVERYBODY


def _is_one_code(left: str | None, right: str | None) -> bool:
    """Whether both give one ZIP code, or one with two neighbouring digits changed over: 75802, 75082."""
    if not left or not right:
        return False
    left, right = left[:_ZIP], right[:_ZIP]
    if left == right or len(left) != len(right):
        return left == right
    at = next(at for at in range(len(left)) if left[at] != right[at])
    return left[:at] + left[at : at + 2][::-1] + left[at + 2 :] == right
