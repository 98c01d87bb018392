"""People after whom streets of Hungary are called, whose given name behind the surname is cut to a letter: Petőfi S. u.

The letter is no side, number of a ruler or house there. II. Rákóczi Ferenc is the one after whom they are called.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import countries, values
from falsefront.address.plain.transliteration import transliterate
from falsefront.text.folding import fold

_PEOPLE: Final = values("abroad.hungarian.person")
_KINDS: Final = frozenset(it for it, where in countries("abroad.road.counterpart.kind", "in").items() if "HU" in where)
_WORD: Final = r"[^\W\d_]"
_CUT: Final = re.compile(rf"(?<!\w)({_WORD}{{3,}}(?:-{_WORD}{{4,}})?) ({_WORD}{{1,2}})\. ?(?=({_WORD}{{1,8}})(?!\w))")
_SECOND: Final = re.compile(r"(?<!\w)II\. ?(?=R[aá]k[oó]czi F)", re.IGNORECASE)


def in_full(text: str) -> str:
    """Return a text with the given names in full.

    >>> in_full("3300 Eger, Petőfi S. u. 5"), in_full("3300 Eger, Petőfi Z. u. 5"), in_full("Petofi S. Plaza 5")
    ('3300 Eger, Petőfi Sandor u. 5', '3300 Eger, Petőfi Z. u. 5', 'Petofi S. Plaza 5')
    >>> in_full("Eger, II. Rákóczi Ferenc u. 5"), in_full("Eger, II. János Pál pápa tér 5")
    ('Eger, Rákóczi Ferenc u. 5', 'Eger, II. János Pál pápa tér 5')
    """
    return _SECOND.sub("", _CUT.sub(_known, text)) if "." in text else text


def _known(match: re.Match[str]) -> str:
    surname, cut, kind = (transliterate(fold(it).text.lower()) for it in match.groups())
    given = _PEOPLE.get(surname, "")
    return f"{match[1]} {given.title()} " if given.startswith(cut) and given and kind in _KINDS else match[0]
