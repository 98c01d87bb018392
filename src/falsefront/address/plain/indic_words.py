"""Words and ordinals of addresses in scripts of southern Asia that are one only by themselves: न्यू is New, but न्यूज News.

`scripts` finds most words wherever they stand, as compounds have them; what is short, or begins longer words, is asked
here for what is joined to it. An ordinal may be digits with the end of its word: ১ম, 2ನೇ, 3வது.
"""

import re
from collections.abc import Mapping
from typing import Final

from falsefront.address.lexicon.table import longest_first, values
from falsefront.text.late import late

# Letters and signs of vowels of the scripts of India, Sinhala and Burmese; no digits and no full stops.
_LETTER: Final = (
    "[\u0900-\u0963\u0970-\u09e5\u09f0-\u0a65\u0a70-\u0ae5\u0af0-\u0b65\u0b70-\u0be5\u0bf0-\u0c65\u0c70-\u0ce5"
    "\u0cf0-\u0d65\u0d70-\u0dff\u1000-\u103f\u104c-\u109f]"
)
_HAS_LETTER: Final = re.compile(_LETTER)


def _any(words: Mapping[str, str]) -> str:
    return f"({'|'.join(map(re.escape, longest_first(frozenset(words))))})(?!{_LETTER})"


_ALONE: Final = values("abroad.script.alone")
_WORD: Final = late(f"(?<!{_LETTER}){_any(_ALONE)}")
_COUNTED: Final = values("abroad.script.counted")
_ENDS: Final = late(rf"(?<![\d/-])(\d{{1,2}})[ -]?{_any(_COUNTED)}")
_BEHIND: Final = values("abroad.script.behind")
_LANDMARK: Final = late(rf"(?:^|(?<=[,;|(।\n]))([^,;|()।\n\d]{{2,60}}?){_any(_BEHIND)}")
_TEENS: Final = range(11, 14)
_IN_ENGLISH: Final = {1: "st", 2: "nd", 3: "rd"}


def words_of_india(text: str) -> str:
    """Return a text with these words in Latin letters, and its ordinals in digits as in English.

    >>> words_of_india("১ম তলা"), words_of_india("१२, न्यू रोड"), words_of_india("न्यूज")
    ('1st তলা', '१२,  new  रोड', 'न्यूज')
    >>> words_of_india("१३, डाकघर के सामने")
    '१३, opposite  डाकघर '
    """
    if text.isascii() or _HAS_LETTER.search(text) is None:
        return text
    text = _LANDMARK.sub(lambda match: f"{_BEHIND[match[2]]}{match[1]}", text)
    return _WORD.sub(lambda match: _ALONE[match[0]], _ENDS.sub(_ordinal, text))


def _ordinal(match: re.Match[str]) -> str:
    number = int(match[1])
    end = "th" if number in _TEENS else _IN_ENGLISH.get(number % 10, "th")
    return f"{number}{end}{_COUNTED[match[2]]}"
