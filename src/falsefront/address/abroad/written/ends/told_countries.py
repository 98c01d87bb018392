"""A country that nothing but the town at the end of an address tells: 12 Owl Road, Chatswood 2067 is in Australia.

The town is all that stands behind the last sign, or behind the kind of a road there, but for a postcode; a number must
stand before it. What names a place of China is left alone.
"""

import re
from collections.abc import Callable
from typing import Final

from falsefront.address.abroad.written.america.american import last_word
from falsefront.address.gazetteer.told_towns import country_told, may_end_in
from falsefront.address.lexicon.abroad import ROAD_TYPES
from falsefront.address.lexicon.table import forms
from falsefront.text.countries import country_names

_SIGNS: Final = ",;|(\n"
_CODE: Final = 4  # digits of a postcode
_BEFORE_CODE: Final = frozenset("abcdefghijklmnopqrstuvwxyz. ,")
_WORD: Final = re.compile(r"[a-z]+")
_MOST_WORDS: Final = 4  # of a town's name
_BEFORE: Final = forms("abroad.told.before")
_DIGIT: Final = re.compile(r"\d")


def written(plain: str, is_chinese: Callable[[str, list[str]], bool]) -> str:
    """Return a folded, lower-case text with the country that its town tells behind it; any other as it is.

    >>> written("12 owl road, wetherill park 2164", lambda *_: False)
    '12 owl road, wetherill park 2164, australia'
    >>> written("12 owl road wetherill park", lambda *_: False), written("wetherill park", lambda *_: False)
    ('12 owl road wetherill park, australia', 'wetherill park')
    """
    end = plain.rstrip(" \t\n.)")
    has_code = end[-_CODE:].isdigit() and end[-_CODE - 1 : -_CODE] in _BEFORE_CODE
    end = (end[:-_CODE] if has_code else end).rstrip(" ,")
    if not may_end_in(last_word(end.replace("'", ""))):
        return plain
    start = max(map(end.rfind, _SIGNS)) + 1
    words = _WORD.findall(end[start:].replace("'", ""))
    if not words or not may_end_in(words[-1]):
        return plain
    words = words[1:] if words[0] in _BEFORE else words
    behind = next((at + 1 for at in range(len(words) - 1, -1, -1) if words[at] in ROAD_TYPES), 0)
    for town in (words, words[behind:]) if behind else (words,):
        if not 0 < len(town) <= _MOST_WORDS:
            continue
        country = country_told(" ".join(town), has_code=has_code)
        if country is None:
            continue
        before = end[: end.rindex(town[0])]
        if _DIGIT.search(before) and not is_chinese(plain, _WORD.findall(plain)):
            return f"{plain.rstrip()}, {country_names()[country][0].lower()}"
    return plain
