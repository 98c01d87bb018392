"""Counted lanes of Korea: 12 Owl-ro 11ga-gil is not 올빼미로 13가길 12, nor is house 14 of the lane.

A reader takes the lane's number for the house's, and a tower and a room of one name may stand in each. So it is asked
of the texts as they stand: the number before 길 or "gil", with or without the lane's letter, and the house beside it.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.reading import Reading

_KOREA: Final = "KR"
_HOUSE: Final = r"(\d{1,4}(?:-\d{1,4})?)"
_HAN: Final = re.compile(rf"(\d{{1,3}}) ?(?:번|[가-하])?길,? *{_HOUSE}?(?![\d층호동])")
_LETTERS: Final = re.compile(
    rf"(?:\b{_HOUSE},? +)?[a-z]+-? ?(?:daero|ro|gil)[ -]*(\d{{1,3}})(?:[a-z]{{2,4}})?[ -]?gil\b(?:,? *{_HOUSE}\b)?"
)


def lanes_of_korea_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses in Korea are in two counted lanes, or two houses of one; None of others."""
    if not a.country == b.country == _KOREA or a.raw == b.raw:
        return None
    left, right = _lane(a.raw), _lane(b.raw)
    if left is None or right is None:
        return None
    if left[0] != right[0]:
        return f"different lanes: {left[0]} and {right[0]}"
    if left[1] and right[1] and left[1] != right[1]:
        return f"different houses in the lane: {left[1]} and {right[1]}"
    return None


@lru_cache(maxsize=4096)
def _lane(raw: str) -> tuple[str, str] | None:
    """Return the number of the one counted lane of a text, and of the house in it, "" where none stands beside it.

    >>> _lane("올빼미로 13가길 12 다모아빌딩 403호"), _lane("12, Olppaemi-ro 11ga-gil, Dobong-gu, Seoul")
    (('13', '12'), ('11', '12'))
    """
    han = {(found[1], found[2] or "") for found in _HAN.finditer(raw)}
    if not han:
        han = {(found[2], found[1] or found[3] or "") for found in _LETTERS.finditer(raw.lower())}
    return han.pop() if len(han) == 1 else None
