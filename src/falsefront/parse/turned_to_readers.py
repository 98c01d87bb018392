"""Lines of a list of firms in which whoever wrote it turns to its readers: "Want to become a stockist? Call 01793 ...".

What they say, and what stands below them up to the next firm, is no firm's of the list.
"""

import re
from typing import Final

from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_TURNS: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('join', 'none_near', 'ask')})|{_LISTS.any_of('gapless')}")
_FEWEST_CHARS: Final = 6
_MOST_CHARS: Final = 400
_LETTERS: Final = re.compile(r"[^\W\d_]{3}|[\u3040-\u9fff\uac00-\ud7a3]{2}")


@remembered
def turns_to_readers(text: str) -> bool:
    """Whether a line speaks to those who read a list, and of none of its firms.

    >>> turns_to_readers("Want to become a stockist? Call 01793 555 000"), turns_to_readers("Call us: 01793 555 000")
    (True, False)
    >>> turns_to_readers("Kein Händler in Ihrer Nähe?"), turns_to_readers("我们诚招各地经销商")
    (True, True)
    """
    is_of_size = _FEWEST_CHARS <= len(text) <= _MOST_CHARS
    return is_of_size and _LETTERS.search(text) is not None and _TURNS.is_in(text)
