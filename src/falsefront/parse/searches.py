"""Headings over what a search found: "Results for kettle", "12 products found". They name nothing that is for sale."""

from typing import Final

from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_HEADS: Final = Caseless(rf"\W*(?:{word_lists(__file__).any_of('head')})\W*")
_MOST_CHARS: Final = 120


@remembered
def is_of_search(text: str) -> bool:
    """Whether a heading tells what was searched for, or how much was found.

    >>> [is_of_search(text) for text in ("Search results for “kettle”", "1 supplier found", "搜索结果")]
    [True, True, True]
    >>> [is_of_search(text) for text in ("Kettle", "Search light 12 V", "Result: whetstone", "3 products set")]
    [False, False, False, False]
    """
    return len(text) <= _MOST_CHARS and _HEADS.is_all(text)
