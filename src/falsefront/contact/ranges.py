"""Ranges of telephone numbers, written as the first of them and the end of the last: "3622-0764 al 69".

The first one is meant. Hours behind a number are none: the end counts up from the number's own last digits.
"""

import re
from typing import Final

from falsefront.text.late import late
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_UP_TO: Final = late(
    rf"(?<=\d)(?:\s(?:{_LISTS.any_of('up_to')})\s|\s?(?:{_LISTS.any_of('up_to_gapless')})\s?)(\d{{1,4}})"
    r"(?![\d%]|[.:,h]\d|\s?[^\W\d_])",
    re.IGNORECASE,
)
_DIGIT: Final = re.compile(r"\d")
_FEWEST_DIGITS: Final = 7
_MOST_NUMBER_CHARS: Final = 24


def behind_range(text: str, end: int) -> int:
    """Return where the range ends that a number begins which ends at a place; that place where it begins none.

    >>> behind_range("3622-0764 al 69", 9), behind_range("3622-0764 a 18:30", 9), behind_range("3622-0764 a 12", 9)
    (15, 9, 9)
    """
    found = _UP_TO.match(text, end)
    if found is None:
        return end
    digits = "".join(_DIGIT.findall(text[max(0, end - _MOST_NUMBER_CHARS) : end]))
    is_rising = len(digits) >= _FEWEST_DIGITS and digits[-len(found[1]) :] < found[1]
    return found.end() if is_rising else end


def first_of_ranges(text: str) -> str:
    """Return a text with the first number of each range in its place.

    >>> first_of_ranges("(55) 3622-0764 al 69"), first_of_ranges("085 200 0114 bis 0119")
    ('(55) 3622-0764', '085 200 0114')
    >>> first_of_ranges("08000114至0119"), first_of_ranges("3622-0764 a 18 h")
    ('08000114', '3622-0764 a 18 h')
    """
    return _UP_TO.sub(lambda found: "" if behind_range(text, found.start()) > found.start() else found[0], text)
