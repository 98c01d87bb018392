"""Lines right over an address that are no part of it: a heading, a badge, since when somebody is on a site, a fair.

"Fernmarkt Gold Supplier", "About this shop" or "En Fernmarkt desde 2016" over "18 Wharf Road": the road begins it.
"""

import re
from typing import Final

from falsefront.parse.below_addresses import MOST_BETWEEN
from falsefront.parse.fair_words import is_fair_of_year
from falsefront.parse.hosted import is_since
from falsefront.parse.label_words import is_about
from falsefront.parse.promoted_words import BADGES
from falsefront.parse.section_words import HEADS
from falsefront.parse.told_on_sites import tells_since
from falsefront.parse.words import PAGE_NAMES
from falsefront.text.remembered import remembered

_MOST_CHARS: Final = 60
_NUMBER: Final = re.compile(r"\d")


@remembered
def is_over_address(text: str) -> bool:
    """Whether a line says something of a seller or of the page, and of no place.

    >>> [is_over_address(text) for text in ("Fernmarkt Gold Supplier", "About this shop", "On Fernmarkt since 2016")]
    [True, True, True]
    >>> [is_over_address(text) for text in ("Fern House", "Gold Member Building", "Fairground Road 2014")]
    [False, False, False]
    """
    if len(text) > _MOST_CHARS or "," in text or "\uff0c" in text:
        return False
    if PAGE_NAMES.is_all(text) or is_about(text) or tells_since(text) or is_since(text):
        return True
    return is_fair_of_year(text) or any(not text[found.end() :].strip(" .!*)]") for found in BADGES.finditer(text))


@remembered
def is_head_of_others(text: str) -> bool:
    """Whether a line is a heading over what is somebody else's: "Buying agent in the U.S.A."."""
    if len(text) > MOST_BETWEEN or _NUMBER.search(text):
        return False
    return any(heads.is_all(text) for _, heads in HEADS)
