"""Houses of China that are told by what they stand beside: East of Wenmao is not West of it, nor is 文茂对面 文茂东侧.

A reading keeps the landmark's name alone, so that the side is asked of the text. What says that a house lies near is in
no conflict with any side; opposite and next to are.
"""

import re
from functools import lru_cache
from itertools import product
from typing import Final

from falsefront.address.compare.names_of_places.names import is_slip
from falsefront.address.lexicon.table import longest_first, values
from falsefront.address.reading import Reading
from falsefront.text.hanzi import simplified

_ENGLISH: Final = values("china.beside")  # words before a landmark's name -> side
_HAN: Final = values("han.beside")  # the same behind it
_BEFORE: Final = re.compile(
    rf"\b({'|'.join(longest_first(_ENGLISH))}) (?:the )?([a-z][a-z' -]{{2,40}}?)(?= ?(?:[,;().\d]|$))"
)
_BEHIND: Final = re.compile(rf"([^\W\d_]{{2,12}}?)({'|'.join(longest_first(_HAN))})")
_NOT_LETTER: Final = re.compile("[^a-z]")
_COMPASS: Final = frozenset("nesw")
_AREA: Final = re.compile(r"([a-z' -]{4,30}) area")
_LEAST_HAN: Final = 2  # characters of a landmark's name that two texts have at its end


def sides_of_landmark_apart(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return the words by which two texts put a house on two sides of one landmark; None where they do not."""
    for (side, name, said), (other, another, too) in product(_told(a.raw), _told(b.raw)):
        is_one = name == another or (name.isascii() and is_slip(name, another)) or _is_one_in_han(name, another)
        if is_one and _are_two(side, other):
            return said, too
    return None


def _is_one_in_han(name: str, other: str) -> bool:
    """Whether one name in characters ends in the other, which may have a place before it."""
    return (
        not name.isascii()
        and min(len(name), len(other)) >= _LEAST_HAN
        and (name.endswith(other) or other.endswith(name))
    )


def _are_two(side: str, other: str) -> bool:
    """Whether two sides cannot be one: east and north-east may be, and opposite and east."""
    left, right = frozenset(side), frozenset(other)
    if left <= _COMPASS and right <= _COMPASS:
        return not (left <= right or right <= left)
    return side != other and not (left <= _COMPASS or right <= _COMPASS)


@lru_cache(maxsize=4096)
def _told(raw: str) -> tuple[tuple[str, str, str], ...]:
    """Return the side, the landmark's key and the words for the side, of each landmark of a text.

    >>> _told("Building 3, West Area of Wenmao, Hefei"), _told("3 Wenmao Road")
    ((('w', 'wenmao', 'west area of'),), ())
    """
    if not raw.isascii():
        text = simplified(raw)
        return tuple((_HAN[found[2]], found[1], found[2]) for found in _BEHIND.finditer(text))
    return tuple(
        (_ENGLISH[found[1]], _NOT_LETTER.sub("", found[2]), found[1]) for found in _BEFORE.finditer(raw.lower())
    )


def landmarks_apart(a: Reading, b: Reading) -> str | None:
    """Return why two houses of China without a road's number are two: they stand beside two landmarks.

    Building 3 beside one tower of a road is not building 3 opposite another.
    """
    if a.number is not None or b.number is not None or a.lane is not None or b.lane is not None:
        return None
    left, right = _beside(a.leftover), _beside(b.leftover)
    if not left or not right or any(_may_be_one_landmark(one, other) for one, other in product(left, right)):
        return None
    if {it.name.key for it in a.developments} & {it.name.key for it in b.developments}:
        return None
    return f"houses beside two landmarks: {left[0]} and {right[0]}"


def _beside(leftover: tuple[str, ...]) -> list[str]:
    """Return the landmarks in characters among the words left over, without the word for where they are."""
    found = (_BEHIND.fullmatch(simplified(text)) for text in leftover if not text.isascii())
    return [match[1] for match in found if match is not None]


def _may_be_one_landmark(left: str, right: str) -> bool:
    """Whether one name holds the other, or both begin alike: 国贸大厦, 国贸中心."""
    return left in right or right in left or left[:_LEAST_HAN] == right[:_LEAST_HAN]


def may_stand_beside(raw: str) -> bool:
    """Whether a text in characters may name a landmark that a house stands beside."""
    return not raw.isascii() and _BEHIND.search(raw) is not None


def areas_left_over_apart(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return the areas that both name among the words left over, where these are two: Wenmao Area, Wenda Area."""
    left, right = (
        [found[1] for text in reading.leftover if (found := _AREA.fullmatch(text.lower()))] for reading in (a, b)
    )
    keys = [[_NOT_LETTER.sub("", name) for name in names] for names in (left, right)]
    if not all(keys) or any(one == other or is_slip(one, other) for one, other in product(*keys)):
        return None
    return f"{left[0].title()} Area", f"{right[0].title()} Area"
