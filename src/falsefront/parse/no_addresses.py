"""Texts that are no address, whatever shape they have: those with a word that none has, and sentences."""

import re
from typing import Final

from falsefront.parse import address_shapes as shapes
from falsefront.parse.directions import is_direction
from falsefront.parse.street_names import without_names_like_words
from falsefront.parse.words import NOT_AN_ADDRESS

_SMALL: Final = re.compile(r"(?<![^\W\d_])[a-zà-ž]{3,}(?![^\W\d_])")
_SENTENCE: Final = re.compile(r"[a-zà-ž]{4,}[.!?]\s+[A-Z]\w*\s+[a-z]+\s+[a-z]+|[!?！？。]$")
_MOST_BEFORE_STOP: Final = 14  # words of an address in another script in which a sentence ends
_OTHER_SENTENCE: Final = re.compile(r"[\u0370-\u0fff]{3,}\.\s+[\u0370-\u0fff]{2,}")
_MOST_SMALL: Final = 0.5  # share of words in small letters that an address of Latin letters may have
_WORD: Final = re.compile(r"[^\W\d_]+")


def is_no_address(text: str) -> bool:
    """Whether a text has a word that none has, is a sentence or a step of a way, or is too long or small for one."""
    if NOT_AN_ADDRESS.is_in(without_names_like_words(text)) or _SENTENCE.search(text) or "@" in text or "://" in text:
        return True
    if is_direction(text):
        return True
    words = _WORD.findall(text)
    if len(words) > 30 or (len(words) > _MOST_BEFORE_STOP and _OTHER_SENTENCE.search(text)):
        return True
    if shapes.HAN.search(text) or len(words) < 6:
        return False
    small = [word for word in _SMALL.findall(text) if not shapes.street_words(word)]
    return len(small) > _MOST_SMALL * len(words)
