"""Words over those who were and are no more: a former webmaster, the secretary until 2015, the previous address."""

from typing import Final

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
