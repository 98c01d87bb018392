"""Labels of the parts of an address in seven countries of Asia, in one way: which of them a text may be of, asked once.

Most texts have no word that tells any of these countries, and then none of their rules is tried.
"""

import re
from typing import Final

from falsefront.address.abroad.written.asia import labels_of_southern_asia, labels_of_thailand, labels_of_vietnam
from falsefront.address.lexicon.table import forms

_WORD: Final = re.compile(r"[^\W\d_]+")


def _first_words(words: frozenset[str]) -> frozenset[str]:
    return frozenset(_WORD.findall(form)[0] for form in words)


_THAILAND: Final = _first_words(labels_of_thailand.TELLING)
_VIETNAM: Final = _first_words(forms("abroad.vietnam.told") | forms("abroad.vietnam.accented"))
_SOUTH: Final = frozenset[str]().union(*(_first_words(forms(kind)) for kind in labels_of_southern_asia.KINDS))
_ANY: Final = _THAILAND | _VIETNAM | _SOUTH


def written(text: str) -> str:
    """Return a text of one of these countries with its labels in one way; any other as it is.

    >>> written("12 Moo 4, T.Owlpur, Chonburi"), written("12 Moor Road, Leeds")
    ('12 Moo 4, Tambon Owlpur, Chonburi', '12 Moor Road, Leeds')
    """
    words = _WORD.findall(text.lower())
    if _ANY.isdisjoint(words):
        return text
    if not _THAILAND.isdisjoint(words):
        text = labels_of_thailand.written(text)
    if not _VIETNAM.isdisjoint(words):
        text = labels_of_vietnam.written(text)
    return text if _SOUTH.isdisjoint(words) else labels_of_southern_asia.written(text)
