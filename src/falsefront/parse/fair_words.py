"""Words of fairs: who organises one, who shows there, what a visitor needs to get in."""

import re
from typing import Final

from falsefront.text.caseless import Caseless
from falsefront.text.late import late
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_VISITS: Final = rf"(?<!\w)(?:{_LISTS.any_of('visits')})(?!\w)|(?:{_LISTS.any_of('visits_gapless')})"
# What a visitor of a fair asks for, and whom: "visitor badges", "Besucherservice", 主办单位.
VISITS: Final = Caseless(_VISITS)
VISITS_AT: Final = late(_VISITS, re.IGNORECASE)
# A fair, or that somebody shows at one.
FAIRS: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('fair')})(?!\w)|{_LISTS.any_of('fair_gapless')}")
_YEAR: Final = re.compile(r"(?<!\d)\d{4}(?!\d)")


def is_fair_of_year(text: str) -> bool:
    """Whether words name a fair with its year: a shop may be called so without one.

    >>> is_fair_of_year("Brass Fair 2024"), is_fair_of_year("Fairground Road"), is_fair_of_year("Brass Fair")
    (True, False, False)
    """
    return FAIRS.is_in(text) and _YEAR.search(text) is not None
