"""Quarters, boulevards, blocks and doors of Turkey as lists abroad and forms write them.

"Ic Kapi No: 6 Kamara Blok No: 52" is door 6 of house 52: the number behind a block or house that has a name is the
street's. A quarter may be run together with the street behind it (BaykusMah.Turna Cad.), or stand in English.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import expression, forms, longest_first, values


def _any(words: frozenset[str] | dict[str, str]) -> str:
    return "|".join(re.escape(word) for word in longest_first(words))


_STREETS: Final = forms("abroad.turkish.street")
_WRITTEN: Final = values("abroad.turkish.written")
_LABELS: Final = forms("abroad.turkish.outer") | forms("abroad.number.sign")
_WORD: Final = re.compile("[a-z]+")
_OTHERWISE: Final = re.compile(rf"\b({_any(_WRITTEN)})\b\.?")
_QUARTER_GLUED: Final = re.compile(rf"(?<=[a-z]{{3}})({expression('abroad.turkish.glued')})\.(?=[a-z])")
_DOOR: Final = re.compile(rf"\b(?:{_any(forms('abroad.turkish.door'))})\b[ .:]*(\w+)[ ,]*")
_NAMED: Final = re.compile(
    rf"\b([a-z]{{2,}} (?:{_any(forms('abroad.turkish.named'))}))\b[. ,]*(?=(?:{_any(_LABELS)})\b)"
)
_ZONE: Final = re.compile(
    rf"\b({_any(forms('abroad.turkish.zone'))})\.? (?:{_any(forms('abroad.turkish.glued'))})\b\.?,?"
)


def written(text: str) -> str:
    """Return a folded, lower-case text of Turkey with its quarters, boulevards and doors as the readers know them.

    >>> written("ic kapi no: 6 kamara blok no: 52 turna sk. merkez mah, sisli")
    ', daire 6, kamara blok, no: 52 turna sk. merkez mah, sisli'
    >>> written("baykusmah.turna cad.no:5"), written("ikitelli osb mah. turna bul. no 17")
    ('baykus mah. turna cad.no:5', 'ikitelli osb, turna bulvari no 17')
    """
    text = _QUARTER_GLUED.sub(r" \1. ", text)
    text = _OTHERWISE.sub(lambda it: _WRITTEN[it[1]], text)
    text = _ZONE.sub(r"\1,", text)
    text = _DOOR.sub(r", daire \1, ", text)
    if _STREETS.isdisjoint(_WORD.findall(text)):
        return text
    return _NAMED.sub(r"\1, ", text)
