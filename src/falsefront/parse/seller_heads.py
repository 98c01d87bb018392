"""Headings over lists of others: who sells a firm's goods, who rents in a park, who is in a guild, sellers on a market.

"Where to buy", "Our tenants", "Satıcı bilgileri". Under such words everybody has a name of his own, and what stands
without one is nobody's. By some words a firm may call its own shops, too: "Points of sale", "Lumo outlets". Whoever is
said to have the firm's goods ("You find our honey here", 以下店铺有售) is its dealer, unless the words name places.
"""

from enum import Enum
from typing import Final

from falsefront.parse.address_edges import is_office
from falsefront.parse.agent_words import is_head, may_be_staff, without_aside
from falsefront.parse.enumerated import without_number
from falsefront.parse.tree import folded_text
from falsefront.parse.words import DEALER_PAGES
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_TAIL: Final = rf"(?:[\s,:–-]*(?:{_LISTS.any_of('tail')}))?"
_SURE: Final = Caseless(rf"(?:{_LISTS.any_of('sure')}){_TAIL}")
_MAY_BE_OWN: Final = Caseless(rf"(?:{_LISTS.any_of('may_be_own')}){_TAIL}")
# Who has the goods of the firm that speaks: "They sell our soap"; but not where its own places are.
_GOODS: Final = Caseless(rf"\W{{0,3}}(?:{_LISTS.any_of('goods')})\W{{0,3}}")
_PLACES: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('own_place')})(?!\w)|{_LISTS.any_of('own_place_gapless')}")
_MOST_CHARS: Final = 120


class Lists(Enum):
    """Whom a list under a heading tells of."""

    OTHERS = "others than the page's own firm"
    MAY_BE_OWN = "others, or shops of the page's own firm"
    OF_GOODS = "others who have the goods of the page's own firm"


@remembered
def list_under(text: str) -> Lists | None:
    """Return whom the list under a heading tells of; None for any other heading.

    >>> {list_under(text) for text in ("Where to buy our lamps", "Our tenants", "取扱店一覧")} == {Lists.OTHERS}
    True
    >>> {list_under(text) for text in ("Points of sale", "Fern Distributors")} == {Lists.MAY_BE_OWN}
    True
    >>> [list_under(text) for text in ("Our branches", "Where to find us", "Become a dealer", "Sellers' fees")]
    [None, None, None, None]
    >>> {list_under(text) for text in ("You find our honey here", "以下店铺有售")} == {Lists.OF_GOODS}
    True
    >>> [list_under(text) for text in ("You find our shops here", "Where to find us", "Our honey")]
    [None, None, None]
    """
    words = without_aside(without_number(folded_text(text, " "))).strip(" .:：!")
    if not 0 < len(words) <= _MOST_CHARS or is_office(words):
        return None
    if _MAY_BE_OWN.is_all(words):
        return Lists.MAY_BE_OWN
    if _GOODS.is_all(words) and not _PLACES.is_in(words):
        return Lists.OF_GOODS
    is_named = _SURE.is_all(words) or is_head(words) or DEALER_PAGES.is_all(words)
    if not is_named:
        return None
    return Lists.MAY_BE_OWN if may_be_staff(words) else Lists.OTHERS
