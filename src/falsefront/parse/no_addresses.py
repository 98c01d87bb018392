"""Texts that are no address, whatever shape they have: those with a word that none has, and sentences."""

import re
from typing import Final

from falsefront.parse import address_shapes as shapes
from falsefront.parse.counted_things import counts_things
from falsefront.parse.days_and_sums import has_day, has_sum
from falsefront.parse.directions import is_direction
from falsefront.parse.no_places import is_box_alone
from falsefront.parse.number_words import is_another_number
from falsefront.parse.street_names import without_names_like_words
from falsefront.parse.words import NOT_AN_ADDRESS
from falsefront.text.remembered import remembered

_SMALL: Final = re.compile(r"(?<![^\W\d_])[a-zà-ž]{3,}(?![^\W\d_])")
_SENTENCE: Final = re.compile(r"[a-zà-ž]{4,}[.!?]\s+[A-Z]\w*\s+[a-z]+\s+[a-z]+|[!?！？。]$")
_CODE: Final = re.compile(r"[A-Za-z]_[A-Za-z]|[A-Za-z]=[A-Za-z\d]|::|\(\) at ")  # of programs and their settings
_MOST_BEFORE_STOP: Final = 14  # words of an address in another script in which a sentence ends
_OTHER_SENTENCE: Final = re.compile(r"[\u0370-\u0fff]{3,}\.\s+[\u0370-\u0fff]{2,}")
_MOST_SMALL: Final = 0.5  # share of words in small letters that an address of Latin letters may have
# A house's number and a postcode behind it: "Turn Left Studios, 12 Mill Road, Sheffield S1 2AB" is no step of a way.
_NAMES: Final = r"(?:(?:[A-ZÀ-Ž][\w'’.-]*|[a-z]{1,3})(?:\s|(?=,))){1,6}"
_WHOLE: Final = re.compile(
    rf"^{_NAMES}\b\d{{1,4}}\s?[a-z]?,\s\d{{4,5}}\s[^\W\d_]{{2,}}[^,\d]{{0,30}}$"
    rf"|^{_NAMES},[^\n]{{0,40}}\b\d{{1,4}}\b.{{3,60}}\b(?:\d{{5}}|[A-Z]{{1,2}}\d[A-Z\d]?\s\d[A-Z]{{2}})$"
)
_WORD: Final = re.compile(r"[^\W\d_]+")
# One long number and nothing else with a digit: a firm's under which it is registered, where a word before it says so.
_ONE_LONG: Final = re.compile(r"(?=\D*\d)(\D*)\d(?:[\s./-]?\d){7,}\W*")


@remembered
def is_no_address(text: str) -> bool:
    """Whether a text has a word that none has, is a sentence or a step of a way, or is too long or small for one."""
    if NOT_AN_ADDRESS.is_in(without_names_like_words(text)) or _SENTENCE.search(text) or "@" in text or "://" in text:
        return True
    if has_day(text) or has_sum(text) or counts_things(text) or _CODE.search(text):
        return True
    if (found := _ONE_LONG.fullmatch(text)) is not None and is_another_number(found[1]) and not is_box_alone(text):
        return True
    if is_direction(text) and not _WHOLE.search(text):
        return True
    words = _WORD.findall(text)
    if len(words) > 30 or (len(words) > _MOST_BEFORE_STOP and _OTHER_SENTENCE.search(text)):
        return True
    if shapes.HAN.search(text) or len(words) < 6:
        return False
    small = [word for word in _SMALL.findall(text) if not shapes.street_words(word)]
    return len(small) > _MOST_SMALL * len(words)
