"""Steps of prices by which a list is narrowed, in any markup: each begins where the one before ends.

"Under 500 kr", "500–1 500 kr", "over 1 500 kr"; "Rs. 500 - Rs. 1000", "Rs. 1001 - Rs. 2000"; "¥0-50 ¥50-100 ¥100以上".
What a thing costs in two sizes has no such joint, and what so many pieces of it cost falls.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from falsefront.parse.cards import MONEY
from falsefront.parse.tree import Line
from falsefront.text.remembered import remembered

_NUMBER: Final = re.compile(r"\d+(?:[.,'’ \u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d{1,2}(?!\d))?")
_IN_BRACKETS: Final = re.compile(r"[(（\[][\d\s.,]+[)）\]]")  # how many there are
_RANGE: Final = re.compile(r"\d\D{0,6}(?:[-–—~〜]|\s[^\W\d_]{1,4}\s)\D{0,6}\d")
_CLOSED: Final = re.compile(r"\d\D{0,4}[×✕✖⨯]$")  # a step that is chosen, with what takes it away
_MOST_CHARS: Final = 160
_MOST_WORDS: Final = 4  # for each number
_FEWEST: Final = 3  # numbers of two steps
_JOINTS: Final = frozenset({Decimal(0), Decimal(1), Decimal("0.01")})
_MOST_BESIDE: Final = 2  # lines on either side


def is_of_steps(lines: Sequence[Line], at: int) -> bool:
    """Whether one of some lines is a step of prices among others before or behind it, or one that is chosen."""
    text = lines[at].text
    if len(text) <= _MOST_CHARS and _CLOSED.search(text):
        return True
    around = [line.text for line in lines[max(0, at - _MOST_BESIDE) : at + _MOST_BESIDE + 1]]
    own = min(at, _MOST_BESIDE)
    return any(_are_steps("\n".join(around[first : own + more])) for first in range(own + 1) for more in range(1, 4))


@remembered
def _are_steps(lines: str) -> bool:
    r"""Whether some lines give numbers that never fall, with a range among them, where one begins as another ends.

    >>> _are_steps("Under 500 kr\n500–1 500 kr"), _are_steps("Rs. 5 - Rs. 10 | Rs. 11 - Rs. 20")
    (True, True)
    >>> _are_steps("$ 4.00 - 9.00\nAt least 10 pieces"), _are_steps("1 - 9 pieces $ 5\n10 - 99 pieces $ 4")
    (False, False)
    >>> _are_steps("250 g € 4.00\n500 g € 7.50"), _are_steps("€ 20\n€ 20\n€ 35"), _are_steps("€ 4 - € 90")
    (False, False, False)
    """
    numbers: list[Decimal] = []
    texts = lines.split("\n")
    for text in texts:
        own = [_value(found[0]) for found in _NUMBER.finditer(_IN_BRACKETS.sub(" ", text))]
        if (
            len(text) > _MOST_CHARS
            or not own
            or not MONEY.is_in(text)
            or len(text.split()) > _MOST_WORDS * len(own) + 2
        ):
            return False
        numbers += own
    gaps = [after - before for before, after in pairwise(numbers)]
    if len(numbers) < _FEWEST or any(gap < 0 for gap in gaps) or not any(map(_RANGE.search, texts)):
        return False
    return any(gap in _JOINTS for gap in gaps) and any(gap not in _JOINTS for gap in gaps)


def _value(written: str) -> Decimal:
    """Return a number as it is written in any land.

    >>> [str(_value(written)) for written in ("1 500", "75.000", "9,99", "1,299.50")]
    ['1500', '75000', '9.99', '1299.50']
    """
    whole, hundredths = written, ""
    if len(written) > 2 and (mark := re.search(r"[.,](\d{1,2})$", written)):
        whole, hundredths = written[: mark.start()], mark[1]
    digits = "".join(filter(str.isdigit, whole))
    return Decimal(f"{digits}.{hundredths}" if hundredths else digits)
