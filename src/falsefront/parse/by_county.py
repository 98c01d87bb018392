"""Addresses that name their county by its word, or their postcode by that word: "Str. Morii nr. 8, Agnita, jud. Sibiu".

In Romania, Poland, Czechia, Bulgaria, Hungary and Greece addresses are written so where no postcode stands before the
town. Each part between the commas is names and numbers, and no word of a sentence.
"""

import re
from typing import Final

from falsefront.text.caseless import Caseless
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_COUNTY_WORDS: Final = rf"(?:{_LISTS.any_of('county')})(?!\w)\.?|{_LISTS.any_of('county_behind')}"
_POST_WORDS: Final = rf"(?:{_LISTS.any_of('post')})\.?\s?[:：]?\s?(?=\d)"
_MAY_BE: Final = Caseless(rf"(?<!\w)(?:{_COUNTY_WORDS}|{_POST_WORDS})")
_COUNTY: Final = late(
    rf"(?:{_LISTS.any_of('county')})\.?\s\w[\w' -]{{2,24}}|\w[\w-]{{2,24}} (?:{_LISTS.any_of('county_behind')})",
    re.IGNORECASE,
)
_POST: Final = late(rf"{_POST_WORDS}(?:\d{{3}}\s?\d{{2,3}}|\d{{2}}-?\d{{3}}|\d{{4}})", re.IGNORECASE)
_SMALL: Final = frozenset(_LISTS.words("small"))  # words of addresses in small letters
_NUMBER: Final = re.compile(r"\d{1,4}[A-Za-z]?(?:[/-]\d{0,4}[A-Za-z]?)?")
_FEWEST_PARTS, _MOST_PARTS = 2, 8
_MOST_CHARS: Final = 160
_MOST_WORDS: Final = 7  # of a part
_FEWEST_OF_VILLAGE: Final = 3  # parts of a place without a house number


@remembered
def is_by_county(text: str) -> bool:
    """Whether a text is an address whose county or postcode stands behind its word.

    >>> is_by_county("Str. Morii nr. 8, Agnita, jud. Sibiu"), is_by_county("Jihlavská 155, Okříšky, PSČ 675 21")
    (True, True)
    >>> is_by_county("Piese pentru 8 mori, livrate în jud. Sibiu"), is_by_county("Agnita, jud. Sibiu")
    (False, False)
    """
    if not (len(text) <= _MOST_CHARS and "," in text and _MAY_BE.is_in(text)):
        return False
    parts = [part.strip(" .") for part in text.split(",")]
    if not _FEWEST_PARTS <= len(parts) <= _MOST_PARTS:
        return False
    posts = [part for part in parts if _POST.fullmatch(part)]
    counties = [part for part in parts if part not in posts and _COUNTY.fullmatch(part)]
    rest = [part for part in parts if part not in posts and part not in counties]
    if not (posts or counties) or not rest or not all(map(_is_of_address, rest)):
        return False
    is_house = any(_NUMBER.fullmatch(word) for part in rest for word in part.split())
    return is_house or (bool(posts) and len(parts) >= _FEWEST_OF_VILLAGE)


def _is_of_address(part: str) -> bool:
    """Whether a part of a line is names, numbers and words of addresses."""
    words = part.replace(".", ". ").split()
    if not 0 < len(words) <= _MOST_WORDS:
        return False
    return all(_NUMBER.fullmatch(word) or word[0].isupper() or word.strip(".").casefold() in _SMALL for word in words)
