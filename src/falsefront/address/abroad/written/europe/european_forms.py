"""Addresses of Europe written out in one go: kinds of roads, towns, and what each language cuts short."""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.address.abroad.written.europe import european, european_towns, romance, short_kinds, towns_on_rivers
from falsefront.address.abroad.written.latin_america import latin_american_forms, spanish_words

_WORD: Final = re.compile("[a-z]+")


def written(text: str, words: Sequence[str]) -> str:
    """Write out short forms of Europe; `words` are all letters of the text, word by word.

    >>> written("v.le uhl 5, milano", ["v", "le", "uhl", "milano"]), written("euleng. 5, wien 4", ["euleng", "wien"])
    ('viale uhl 5, milano', 'eulengasse 5, 1040 wien')
    """
    known = frozenset(words)
    written_anew = latin_american_forms.written(text, known, european.stands_in)
    if written_anew != text:
        text, known = written_anew, known.union(_WORD.findall(written_anew))
    text = spanish_words.written(text, known, european.stands_in)
    text = towns_on_rivers.written(european_towns.written(short_kinds.written(text, known), known), known)
    return european.written(romance.written(text, known), known)
