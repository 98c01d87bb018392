"""Lanes of Vietnam that have a street's name and no number: 10 ngõ Phạm Văn Bạch is not 10 phố Phạm Văn Bạch.

A lane with a number is told elsewhere (ngõ 45). Only what has its accents is a lane here: Ngô is a family's name, and
"Ngo Quyen" a man.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from falsefront.address.reading import Reading

_VIETNAM: Final = "VN"
_ACCENTED: Final = r"\b(?:ngõ|ngách|hẻm|kiệt)\b"
_LANE: Final = re.compile(rf"{_ACCENTED}\s+(?=[^\W\d])")
_ANY: Final = re.compile(rf"{_ACCENTED}|\b(?:ngo|ngach|hem|kiet|lane|alley|ln)\b|\d/\d")


def lanes_of_vietnam_apart(a: Reading, b: Reading) -> str | None:
    """Return why a house in a lane that is called as a street is none of the street."""
    if _VIETNAM not in (a.country, b.country):
        return None
    for one, other in ((a, b), (b, a)):
        if _LANE.search(_composed(one.raw)) and _ANY.search(_composed(other.raw)) is None:
            return f"a lane and a street of one name: {one.raw!r} and {other.raw!r}"
    return None


@lru_cache(maxsize=2048)
def _composed(raw: str) -> str:
    return unicodedata.normalize("NFC", raw).lower()
