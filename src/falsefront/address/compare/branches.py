"""Branches of one shop in China that are told apart in brackets: 晨露百货(金雁大厦店), 晨露百货(锦绣大厦店)."""

import re
from typing import Final

from falsefront.address.reading import Reading

_BRANCH: Final = re.compile(r"[(（]([^()（）]{2,10}?)分?店[)）]")


def branches_apart(a: Reading, b: Reading) -> bool:
    """Whether two addresses, not both with a house's number, each name another branch of a shop."""
    if not (a.is_chinese_script and b.is_chinese_script) or (a.number is not None and b.number is not None):
        return False
    left, right = _BRANCH.search(a.raw), _BRANCH.search(b.raw)
    return left is not None and right is not None and left[1] not in right[1] and right[1] not in left[1]
