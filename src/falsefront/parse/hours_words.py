"""Words for when somebody is there, behind an address on its line, and for what a place is called over one.

Parts of expressions: "... оф. 232. Время работы 8:00 - 18:00", "Центральный офис".
"""

from typing import Final

from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
HOURS: Final = f"(?:{_LISTS.any_of('hours')})"
OFFICE: Final = f"(?:{_LISTS.any_of('office')})"
PLACE: Final = f"(?:{_LISTS.any_of('place')})"  # behind a name and a comma
