"""Codes of rooms, departments and mail stops beside a house of America, which say nothing of it: NE43-535, 1J236B.

A number with a letter is a house as often, a letter with a number a road or a place on a county's grid: CR-12, W204N.
"""

import re
from typing import Final

_CODE: Final = re.compile(r"(?=[a-z./-]*\d)(?=[\d./-]*[a-z])[a-z\d]+(?:[-./][a-z\d]+)*")
_OTHER: Final = re.compile(
    r"\d+-?[a-z]?|[a-z]{1,6}[-.]?\d+-?[a-z]?|[nsew]\d+-?[nsew]?(?:\d{4,})?|[nsew]\d+[nsew]\d+|\d+(?:st|nd|rd|th)"
)


def is_room_code(word: str) -> bool:
    """Whether a word in lower case is such a code, by its form alone.

    >>> [it for it in ("ne43-535", "1j236b", "2q-280", "cr-12", "w204n", "12a", "d4", "1/2") if is_room_code(it)]
    ['ne43-535', '1j236b', '2q-280']
    """
    return _CODE.fullmatch(word) is not None and _OTHER.fullmatch(word) is None
