"""Words over those who were and are no more: a former webmaster, the secretary until 2015, the previous address."""

import re
from typing import Final

from falsefront.text.late import late
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_WERE: Final = f"(?:{_LISTS.any_of('were')})"
_WHO: Final = f"(?:{_LISTS.any_of('who')})"
# What may stand behind them, and no more: of what they were it, and until when. "Past Presidents Hotel" is a hotel.
_OF_THIS: Final = f"(?: (?:{_LISTS.any_of('of_this')}))?"
_UNTIL: Final = r"(?:\s?\([^()]{1,30}\)|,? (?:[^\W\d_]{1,8}\.? ){0,2}(?:\d{1,2}\.){0,2}\d{4}(?:\s?[–-]\s?\d{2,4})?)?"
FORMER: Final = (
    rf"(?:(?:{_LISTS.any_of('whose')})\s|l['’])?{_WERE}[\s-]{{1,3}}{_WHO}{_OF_THIS}{_UNTIL}"
    rf"|(?:{_LISTS.any_of('old_address')})(?:\s?\([^()]{{1,30}}\))?"
    rf"|{_LISTS.any_of('in_office')}"
)
# Of those the ones that tell of a place: no more than the address behind them is meant.
OF_PLACE: Final = _LISTS.any_of("place")
# A label that ends here and calls the address behind it a former one: "old address", "dirección anterior", 原地址.
_OLD_PLACE: Final = late(
    rf"(?<!\w)(?:(?:{_LISTS.any_of('whose')})\s)?(?:{_WERE}|{_LISTS.any_of('old')})[\s-]{{1,3}}(?:{OF_PLACE})\w*\s*$"
    rf"|(?<!\w)(?:{OF_PLACE})\w*\s(?:{_LISTS.any_of('old_behind')})\s*$|(?:{_LISTS.any_of('old_gapless')})\s*$",
    re.IGNORECASE,
)


def former_place(lead: str) -> int | None:
    """Return where the label begins that ends here and calls what is behind it a former address; None where none does.

    >>> former_place("9 Forge Street (old address"), former_place("北大街60号（原地址"), former_place("Our new address")
    (16, 7, None)
    """
    found = _OLD_PLACE.search(lead)
    return found.start() if found else None
