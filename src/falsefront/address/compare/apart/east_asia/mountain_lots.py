"""Lots of a mountain in Korea are counted beside those of its quarter: 연꽃동 산12 is not 연꽃동 12."""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.reading import Reading

_KOREA: Final = "KR"
_LOT: Final = r"(\d{1,4}(?:[-의]\d{1,3})?)"
_MOUNTAIN: Final = re.compile(
    rf"(?:(?<=[동리가읍면 ,])산|(?<![a-z-])san)[ .-]*(?:(?:no\b\.?|#) ?)?{_LOT}(?![\d가-힣]*[동층호])"
)


def mountain_lots_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses in Korea are two: of one a lot of a mountain is said, which the other has as a lot."""
    if not a.country == b.country == _KOREA or (
        a.road is not None and a.road.type and b.road is not None and b.road.type
    ):
        return None
    left, right = _lots(a.raw), _lots(b.raw)
    if left == right or (left and right and left & right):
        return None
    lot = min(left or right)
    if left and right:
        return f"two lots of a mountain: {min(left)} and {min(right)}"
    return f"a lot of a mountain and one of the quarter: {lot}"


@lru_cache(maxsize=4096)
def _lots(raw: str) -> frozenset[str]:
    """Return the lots of a mountain that a text names.

    >>> sorted(_lots("서울 강남구 연꽃동 산12-3번지")), sorted(_lots("San 7, Owl-dong, Seoul")), sorted(_lots("산12동"))
    (['12-3'], ['7'], [])
    """
    return frozenset(it.replace("의", "-") for it in _MOUNTAIN.findall(raw.lower()))
