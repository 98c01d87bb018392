"""Where a thing may be fetched, or is sent to or from: such a place on a card says nothing of where its seller is.

"Pick up today: Leeds branch, 9 Station Road", "Самовывоз: ул. Мира, 5". So does a line below such words alone.
"""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.tree import Line
from falsefront.text.caseless import Caseless
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_WORDS: Final = _LISTS.any_of("fetch")
# At the beginning of a line, and behind it more words up to a colon.
_BEFORE: Final = late(rf"\W*(?:{_WORDS})(?:[^\W\d]|[^\w:：]){{0,40}}[:：]\s*\S", re.IGNORECASE)
# The same without a colon: "Collect from 9 Station Road".
_FROM: Final = late(rf"\W*(?:{_LISTS.any_of('fetch_from')})\s+\S", re.IGNORECASE)
_ALONE: Final = Caseless(rf"\W*(?:{_WORDS})(?:[^\W\d]|[^\w]){{0,30}}")
_MOST_CHARS: Final = 200
_MOST_ALONE_CHARS: Final = 45


def without_fetching(lines: Sequence[Line]) -> list[Line]:
    """Return some lines without those that tell where a thing may be fetched."""
    return [
        line
        for number, line in enumerate(lines)
        if not (_tells(line.text) or (number and _tells_below(lines[number - 1].text)))
    ]


@remembered
def _tells(text: str) -> bool:
    """Whether a line tells where a thing is fetched.

    >>> [_tells(text) for text in ("Pick up today: 9 Elm Row, Leeds", "自提地址：杨村路88号")]
    [True, True]
    >>> [_tells(text) for text in ("9 Elm Row, Leeds", "Collection Mill, 9 Elm Row", "Delivery Road 9")]
    [False, False, False]
    """
    return len(text) <= _MOST_CHARS and (_BEFORE.match(text) is not None or _FROM.match(text) is not None)


@remembered
def _tells_below(text: str) -> bool:
    """Whether the line below tells that: "Pick-up point"."""
    return len(text) <= _MOST_ALONE_CHARS and _ALONE.is_all(text) and not has_any_form(text)
