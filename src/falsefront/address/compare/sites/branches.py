"""Branches of one shop in China that are told apart in brackets: 晨露百货(金雁大厦店), 晨露百货(锦绣大厦店)."""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.reading import Reading
from falsefront.text.hanzi import simplified

BRANCH: Final = "店"  # ends what a branch is called
_BRANCH: Final = re.compile(r"[(（]([^()（）]{2,10}?)分?店[)）]")


def branches_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses are two: each names another branch of a shop, and no house on one road that it is in.

    A number behind the branch is a stall's: 晨露百货(金雁大厦店)A12号.
    """
    if not (a.is_chinese_script and b.is_chinese_script):
        return None
    left, right = branch_of(a.raw), branch_of(b.raw)
    if left is None or right is None or left in right or right in left or (_has_house(a) and _has_house(b)):
        return None
    return f"different branches: {left} and {right}"


def _has_house(reading: Reading) -> bool:
    """Whether the number of an address stands before the branch, on a road or by itself."""
    if reading.number is None:
        return False
    before = _BRANCH.split(reading.raw, maxsplit=1)[0]
    return re.search(rf"(?<!\d){reading.number.first}(?!\d)", before) is not None


@lru_cache(maxsize=8192)
def branch_of(raw: str) -> str | None:
    """Return what a text calls its branch by; None where it names none.

    >>> branch_of("晨露百货(金雁大厦店)A12号"), branch_of("晨露百货(城北分店)"), branch_of("晨露百货")
    ('金雁大厦', '城北', None)
    """
    found = _BRANCH.search(simplified(raw)) if BRANCH in raw else None
    return found[1] if found is not None else None
