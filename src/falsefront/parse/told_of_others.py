"""Firms that a page tells of in words of its own: "Our partner Marl Ltd, 7 Elm Street", "Imported by Marl Ltd, ..."."""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.parse.draft import Draft
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_OURS: Final = re.compile(rf"(?:(?i:{_LISTS.any_of('ours')}))\s+(?=[^\W\d_])")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_FEWEST_SMALL: Final = 2  # words in small letters
_WHAT: Final = late(rf"(?:{_LISTS.any_of('what')})\s", re.IGNORECASE)


def without_told_of(drafts: list[Draft], named: Sequence[Draft]) -> tuple[list[Draft], list[Draft]]:
    """Return the firms of a page, and those beside its own, but for who is told of in its words; one has to be left.

    Under such a name nobody is known, and his address is no word of his.
    """
    told = [_is_told(each) for each in (*drafts, *named)]
    if all(told) or not any(told):
        return drafts, list(named)
    return [each for each in drafts if not _is_told(each)], [each for each in named if not _is_told(each)]


def _is_told(draft: Draft) -> bool:
    vendor = draft.fields.get("vendor")
    return vendor is not None and vendor[0].source.startswith("lines") and begins_as_told(vendor[0].raw)


@remembered
def begins_as_told(name: str) -> bool:
    """Whether words before a firm's name say what it is to the speaker.

    >>> [begins_as_told(name) for name in ("Our partner Marl Ltd", "Imported by Marl Ltd", "Our Daily Bread Ltd")]
    [True, True, False]
    >>> begins_as_told("Until 2014 the mill was owned by Marl Ltd"), begins_as_told("Marl 2014 Ltd")
    (True, False)
    """
    if _WHAT.match(name) is not None or _is_of_the_past(name):
        return True
    ours = _OURS.match(name)
    return ours is not None and name[ours.end()].islower()


def _is_of_the_past(name: str) -> bool:
    """Whether words before a firm's name are a sentence about some year."""
    return _YEAR.search(name) is not None and sum(word.islower() for word in _WORD.findall(name)) >= _FEWEST_SMALL
