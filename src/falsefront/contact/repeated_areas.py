"""Two telephone numbers and more with nothing but spaces between them, told by their areas: "040 5550142 040 5550143".

Browsers show lines of one text as one, and the editor of a page does not: its numbers then run into each other.
"""

import re
from collections.abc import Sequence
from typing import Final

_RUN: Final = re.compile(r"(?<![\w+(/.-])\(?\d[\d().-]*(?:\s+\(?\d[\d().-]*){3,}(?![\w/])")
_DIGIT: Final = re.compile(r"\d")
_OF_AREA: Final = range(2, 6)  # digits
_OF_NUMBER: Final = range(8, 13)
_TRUNK: Final = ("0", "(0")


def parted_at_areas(text: str) -> str:
    """Return a text with a semicolon before each area of numbers that only spaces part.

    >>> parted_at_areas("46 98801-2888 46 3055-5882 46 3055-5832"), parted_at_areas("040 555 01 42 040 555 01 43")
    ('46 98801-2888;46 3055-5882;46 3055-5832', '040 555 01 42;040 555 01 43')
    >>> parted_at_areas("0171 5550142 040 5550143"), parted_at_areas("01 44 01 44 01")
    ('0171 5550142;040 5550143', '01 44 01 44 01')
    """
    return _RUN.sub(lambda found: ";".join(_numbers(found[0].split())), text)


def _numbers(groups: Sequence[str]) -> list[str]:
    """Return the numbers that some groups of digits are; one where they are no several."""
    for size in range(2, len(groups) // 2 + 1):
        starts = range(0, len(groups), size)
        is_area = _digits(groups[:1]) in _OF_AREA and all(groups[at] == groups[0] for at in starts)
        if len(groups) % size == 0 and is_area and (numbers := _whole(groups, starts)):
            return numbers
    trunks = [at for at, group in enumerate(groups) if group.startswith(_TRUNK)]
    is_begun = len(trunks) > 1 and trunks[0] == 0
    return (_whole(groups, trunks) if is_begun else []) or [" ".join(groups)]


def _whole(groups: Sequence[str], starts: Sequence[int]) -> list[str]:
    """Return the numbers that begin at some groups; none where one of them is no whole number."""
    parts = [groups[start:end] for start, end in zip(starts, [*starts[1:], len(groups)], strict=True)]
    return [" ".join(part) for part in parts] if all(_digits(part) in _OF_NUMBER for part in parts) else []


def _digits(groups: Sequence[str]) -> int:
    return sum(len(_DIGIT.findall(group)) for group in groups)
