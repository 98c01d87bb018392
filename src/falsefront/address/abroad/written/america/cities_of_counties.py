"""Cities and counties as the registers and filings of America name them: City of Owlton, County of Lark, Delaware.

A county lies around its towns and names no place of its own, wherever it stands; "City of" is no part of the name but
of City of Industry and the like.
"""

import re
from typing import Final

from falsefront.address.abroad.written.america.american import ends_of_states, last_word
from falsefront.address.lexicon.table import forms, longest_first

_TAIL: Final = 30  # characters that a state and its ZIP code fill
_OF: Final = " of "
_COUNTIES: Final = "|".join(longest_first(forms("abroad.county.before")))
_COUNTY: Final = re.compile(rf",[ (]*(?:{_COUNTIES}) [a-z][a-z. ]{{2,30}}\)?(?=,)")
_CITIES: Final = "|".join(longest_first(forms("abroad.city.before")))
_OF_NAMES: Final = "|".join(longest_first(forms("abroad.city.of.name")))
_CITY: Final = re.compile(rf"(?<=, )(?:{_CITIES}) (?!(?:{_OF_NAMES})\b)(?=[a-z][a-z. ]{{2,30}},)")


def left_out(text: str) -> str:
    """Return a folded, lower-case text of America without a county before its state, with its city by the name alone.

    >>> left_out("9 owl st, in the city of elmhope, county of lark, nj"), left_out("9 a st, city of industry, ca")
    ('9 owl st, elmhope, nj', '9 a st, city of industry, ca')
    >>> left_out("9 owl st, county of lark, elmhope, de 19801"), left_out("9 owl st, county of lark, england")
    ('9 owl st, elmhope, de 19801', '9 owl st, county of lark, england')
    """
    if _OF not in text or last_word(text[-_TAIL:]) not in ends_of_states():
        return text
    return _CITY.sub("", _COUNTY.sub("", text))
