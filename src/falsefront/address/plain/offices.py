"""What an office is called before the house it is in: "Owlmart Corporate Office 702 SW 8th St", "Boston Office 12 ...".

The number behind the word would be the office's. It is the house's where the word before says which office of a firm it
is, or is a place that the address names again, and a road follows. Office 12, and Post Office 12, stay as they are.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first, numbers

_OFFICE: Final = "ffice"
_WHICH: Final = "|".join(longest_first(forms("around.office")))
_MOST_IN_WORDS: Final = 10
_IN_WORDS: Final = "|".join(word for word, value in numbers("number").items() if 0 < value <= _MOST_IN_WORDS)
_NUMBER: Final = rf"\d{{1,5}}[a-z]?|{_IN_WORDS}"
_BEFORE_HOUSE: Final = rf"(?: ?[:–-])? (?=(?:{_NUMBER}) [^\W\d])"
_OF_FIRM: Final = re.compile(rf"^((?:[^\d,]{{1,60}} )?(?:{_WHICH}) offices?){_BEFORE_HOUSE}", re.IGNORECASE)
_OF_PLACE: Final = re.compile(
    rf"^((?P<place>[^\W\d][^\d,]{{2,30}}) offices?){_BEFORE_HOUSE}(?=.*\b(?P=place)\b)", re.IGNORECASE | re.DOTALL
)


def parted(text: str) -> str:
    """Return a text with a comma between what an office is called and the house it is in; any other as it is.

    >>> parted("Owlmart Corporate Office 702 SW 8th St, Ames"), parted("Boston Office: One Owl Square, Boston, MA")
    ('Owlmart Corporate Office, 702 SW 8th St, Ames', 'Boston Office, One Owl Square, Boston, MA')
    >>> parted("Office 12 Owl Street, Leeds"), parted("Owl House Office 12, Heron Street, Leeds")
    ('Office 12 Owl Street, Leeds', 'Owl House Office 12, Heron Street, Leeds')
    """
    if _OFFICE not in text and _OFFICE.upper() not in text:
        return text
    found = _OF_FIRM.match(text) or _OF_PLACE.match(text)
    return text if found is None else f"{found[1]}, {text[found.end() :]}"
