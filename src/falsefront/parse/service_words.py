"""Words over where a site serves who visits it: "Customer service", "Besoin d'aide ?", 客服中心."""

from typing import Final

from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_ALL: Final = Caseless(rf"\W*(?:{_LISTS.any_of('service')}|{_LISTS.any_of('gapless')})\W*")
_SERVED: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('service')})(?!\w)|{_LISTS.any_of('gapless')}")
_MOST_CHARS: Final = 50


@remembered
def is_head_of_service(text: str) -> bool:
    """Whether a line is such words and no more.

    >>> is_head_of_service("Customer service"), is_head_of_service("Customer service of Orrin Lamps")
    (True, False)
    """
    return len(text) <= _MOST_CHARS and _ALL.is_all(text)


@remembered
def says_service(text: str) -> bool:
    """Whether a line has such words, with a name before them: "Fernmarkt customer service"."""
    return _SERVED.is_in(text)
