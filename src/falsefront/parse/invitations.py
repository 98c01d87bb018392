"""Lines in which a firm says that what stands below is where it is: "Visit us at:", "Unsere Adresse lautet:"."""

import re
from typing import Final

from falsefront.parse.told_addresses import tells_of_others
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_INVITES: Final = late(rf"(?<!\w)(?:{word_lists(__file__).any_of('invites')})\s?[:：]$", re.IGNORECASE)
# "This week only. Find us at:": a shop for some days, and no address of a firm.
_FOR_A_TIME: Final = late(rf"(?<!\w)(?:{word_lists(__file__).any_of('for_a_time')})(?!\w)", re.IGNORECASE)
_MOST_CHARS: Final = 200


@remembered
def invites_below(text: str) -> bool:
    """Whether a line ends in words by which a firm leads to its own address on the next one.

    >>> invites_below("For tickets please visit us at:"), invites_below("Unsere Adresse lautet:")
    (True, True)
    >>> invites_below("This week only. Find us at:")
    False
    >>> invites_below("Visit us at our booth at the fair, our address:"), invites_below("Visit our partner at:")
    (False, False)
    """
    text = text.rstrip()
    if len(text) > _MOST_CHARS or not text.endswith((":", "：")):
        return False
    return _INVITES.search(text) is not None and not tells_of_others(text) and not _FOR_A_TIME.search(text)
