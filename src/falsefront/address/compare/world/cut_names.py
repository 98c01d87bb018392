"""Given names and titles cut to two or three letters before a surname, from Prague to Moscow and Athens: Al. Malinov.

Which letters stand for which names is a list, since most short words before a name are prepositions (Na Lesem), and
many given names begin alike. With one postcode, any given name that is known may be cut so.
"""

from typing import Final

from falsefront.address.lexicon.abroad import ALIASES, HONORIFICS, SMALL_WORDS
from falsefront.address.lexicon.table import forms, values
from falsefront.address.plain.declined import DECLINING

CUTTING: Final = DECLINING | {"BA", "BG", "CY", "CZ", "GR", "HR", "ME", "MK", "PL", "RS", "SI", "SK"}
_LEAST, _MOST = 2, 3  # letters that are left
_LEAST_CUT: Final = 3  # letters that are cut off
_GIVEN: Final = forms("abroad.given")
_HEADS: Final = {word: tuple(heads.split("|")) for word, heads in values("abroad.given.cut").items()}


def may_be_cut(short: str, long: str, country: str | None, *, has_one_code: bool) -> bool:
    """Whether one word is another cut short there: a given name or title as the list has it, a title of more letters.

    >>> [may_be_cut(it, "aleksandar", "BG", has_one_code=False) for it in ("al", "ale", "as")]
    [True, False, False]
    >>> may_be_cut("na", "nadrazni", "CZ", has_one_code=True), may_be_cut("ks", "ksiedza", "PL", has_one_code=False)
    (False, True)
    """
    if country not in CUTTING or not _LEAST <= len(short) <= _MOST or not long.startswith(short):
        return False
    if long.startswith(_HEADS.get(short, ("~",))):
        return True
    if len(long) < len(short) + _LEAST_CUT:
        return False
    if long in HONORIFICS:
        return True
    is_word = short in HONORIFICS or short in ALIASES or short in SMALL_WORDS
    return has_one_code and long in _GIVEN and not is_word
