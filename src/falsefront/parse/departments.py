"""What firms call their own departments, by the word for one: "Dział Sprzedaży", "Sales Department", "Отдел логистики".

No firm in a list is called so.
"""

from typing import Final

from falsefront.parse.number_words import PLACE
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_NAMED: Final = Caseless(
    rf"(?:{_LISTS.any_of('before')})(?: [^\d,:;@|]{{2,40}})?|(?:[^\d,:;@|]{{2,40}}[ -])?(?:{_LISTS.any_of('behind')})"
    rf"|[^\d,:;@|]{{2,40}}(?:{_LISTS.any_of('glued')})|(?:{_LISTS.any_of('whole')})"
)
_MOST_CHARS: Final = 60
_AROUND: Final = " .:：–-"


@remembered
def is_department(text: str) -> bool:
    """Whether a line is a firm's name for a department of its own, or for who answers there.

    >>> [is_department(text) for text in ("Dział Pomocy Technicznej", "Sales Department:", "営業部", "Inkoopafdeling")]
    [True, True, True, True]
    >>> [is_department(text) for text in ("Moss Glass", "Department 56 Ltd", "Fern Depot Ltd", "Service Moss GmbH")]
    [False, False, False, False]
    """
    words = text.strip(_AROUND)
    return 0 < len(words) <= _MOST_CHARS and (PLACE.fullmatch(words) is not None or _NAMED.is_all(words))
