"""Roads of Brussels that stand in both its languages, the house behind the second: Rue du Hibou/Uilstraat 12.

The house is written behind each of the two, since who writes there by one language gives one of them.
"""

import re
from typing import Final

from falsefront.address.lexicon.abroad import LEADING_TYPES
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.plain.transliteration import transliterate
from falsefront.text.folding import fold

_WORD: Final = r"[^\W\d_]+(?:-[^\W\d_]+)*"
_ENDS: Final = "|".join(longest_first(forms("abroad.dutch.road") | forms("abroad.europe.road.ending")))
_FRENCH: Final = rf"(?P<kind>{_WORD})(?:(?: |['\u2019]){_WORD}){{1,5}}"
_DUTCH: Final = rf"(?:{_WORD} ){{0,2}}[^\W\d_]{{2,}}(?:{_ENDS})"
_HOUSE: Final = r",? (?P<house>\d{1,4} ?[a-zA-Z]?(?![\w-]))"
_BOTH: Final = tuple(
    re.compile(rf"(?:^|(?<=, ))(?P<first>{one})(?: ?/ ?| [-–] )(?P<second>{other}){_HOUSE}", re.IGNORECASE)
    for one, other in ((_FRENCH, _DUTCH), (_DUTCH, _FRENCH))
)


def with_each(text: str) -> str:
    """Return a text with the house behind each of the two roads.

    >>> with_each("Rue du Hibou/Uilstraat 12, 1000 Bruxelles"), with_each("Uillaan - Avenue du Hibou 12b, Brussel")
    ('Rue du Hibou 12, Uilstraat 12, 1000 Bruxelles', 'Uillaan 12b, Avenue du Hibou 12b, Brussel')
    >>> with_each("Uilstraat/Valkstraat 12, Gent"), with_each("Owl Weg/Hof 12")
    ('Uilstraat/Valkstraat 12, Gent', 'Owl Weg/Hof 12')
    """
    if "/" not in text and " - " not in text and " – " not in text:
        return text
    for pattern in _BOTH:
        found = pattern.search(text)
        if found is not None and transliterate(fold(found["kind"]).text.lower()) in LEADING_TYPES:
            house = found["house"]
            return f"{text[: found.start()]}{found['first']} {house}, {found['second']} {house}{text[found.end() :]}"
    return text
