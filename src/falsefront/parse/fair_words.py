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
