"""What has the shape of an address and tells of no place by itself: landmarks, a box without its town.

"Near the Old Pharmacy, close to the 3F Building" below an address says how it is found; without one it is nowhere.
"""

import re
from typing import Final

from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_LANDMARK: Final = rf"(?:{_LISTS.any_of('landmark')})(?!\w)"
# Each part says what it is beside; no number has the digits of a postcode.
_LANDMARKS: Final = late(
    rf"[(（\s]*{_LANDMARK}(?:[^\d,،;]|\d(?!\d{{3}})){{2,60}}"
    rf"(?:(?:[,،;]|\s(?:[·|/–-]|and|&|y|et|e|und|dan))\s*{_LANDMARK}(?:[^\d,،;]|\d(?!\d{{3}})){{2,60}}){{0,4}}[)）.\s]*",
    re.IGNORECASE,
)
_BOX: Final = late(
    rf"\W*(?:{_LISTS.any_of('box')})\W{{0,4}}(?:(?:{_LISTS.any_of('number')})\W{{0,2}})?\d(?:[\s-]?\d){{0,11}}\W*",
    re.IGNORECASE,
)
_MOST_CHARS: Final = 200


def is_box_alone(text: str) -> bool:
    """Whether a text is a box of the post and its number.

    >>> is_box_alone("P.O. Box 4400-00100"), is_box_alone("P.O. Box 4400-00100 Nairobi")
    (True, False)
    """
    return _BOX.fullmatch(text) is not None


@remembered
def is_no_place(text: str) -> bool:
    """Whether a text names nothing but landmarks, or a box of the post without a town.

    >>> is_no_place("Near the Old Pharmacy, close to the 3F Building"), is_no_place("P.O. Box 15872")
    (True, True)
    >>> is_no_place("Near Fern Station, Mill Road, Rajkot 360001"), is_no_place("P.O. Box 15872, Fernton")
    (False, False)
    """
    if len(text) > _MOST_CHARS:
        return False
    return is_box_alone(text) or _LANDMARKS.fullmatch(text.replace("\n", ", ")) is not None
