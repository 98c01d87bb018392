"""What stands behind an address on its line without a word that says what it is: hours by their days, a telephone.

"4 Dock Road, Hull HU1 2AB Mon-Fri 9-5", "ул. Липовая 59в 8 (909) 200-01-42". A single day has to have an hour with its
sign behind it: "Sun Street 12-14" is a street. A telephone is written as one, and longer than a postcode.
"""

import re
from typing import Final

from falsefront.parse.address_shapes import STREET_ENDING, has_postcode, street_words
from falsefront.parse.national_numbers import NATIONAL
from falsefront.parse.number_words import NOT_TOLD
from falsefront.parse.written_numbers import written_numbers
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_DAY: Final = rf"(?:{_LISTS.any_of('day')})\.?"
_IN_RANGE: Final = rf"(?:{_LISTS.any_of('day', 'day_in_range')})\.?"
_TO: Final = rf"(?:\s?[-–—~～〜/&+,]\s?|\s(?:{_LISTS.any_of('to')})\s)"
_WORD: Final = rf"\s?(?:{_LISTS.any_of('hour')})(?![^\W\d_])"
_SIGN: Final = rf"(?:[:.h]\d\d(?:{_WORD})?|{_WORD})"
_HOUR: Final = rf"\d{{1,2}}{_SIGN}?"
_SIGNED: Final = rf"(?:\d{{1,2}}{_SIGN}\.?{_TO}\d{{1,2}}|\d{{1,2}}{_TO}\d{{1,2}}{_SIGN})"
_LEAD: Final = rf"(?:(?:{_LISTS.any_of('open', 'from')})\s?[:,]?\s)"
_HOURS: Final = late(
    r"[\s,;.|·•(–—-]*(?:(?<![^\W\d_])"
    rf"(?:{_LEAD}{{0,3}}(?:{_IN_RANGE}{_TO}{_IN_RANGE}[^\d\n]{{0,25}}{_HOUR}{_TO}{_HOUR}"
    rf"|(?:{_DAY}|{_LISTS.any_of('every')})[^\d\n]{{0,25}}{_SIGNED})"
    rf"|{_LEAD}{{1,3}}{_SIGNED})"
    rf"|(?:{_LISTS.any_of('day_gapless')})[^\d\n]{{0,12}}{_SIGNED}"
    r"|(?<![\d:.])\d{1,2}:\d\d\s?[-–—~～〜]\s?\d{1,2}:\d\d(?!\d)).*$",
    re.IGNORECASE | re.DOTALL,
)
# A line that begins with a day and a colon: "Saturday: closed".
_OF_A_DAY: Final = late(rf"(?:{_IN_RANGE}{_TO})?{_DAY}\s?[:：]\s?\S.*", re.IGNORECASE)
_MAY_HAVE_HOURS: Final = re.compile(r"\d\D{0,12}\d{1,2}")
_DIGIT: Final = re.compile(r"\d")
_POSTCODE: Final = re.compile(r"\d{5}-\d{3,4}")  # of Brazil, of the United States
_FEWEST_DIGITS: Final = 9  # of a telephone that no word tells of: a postcode has fewer
_MOST_CHARS: Final = 300
_PARTING: Final = " \t,;|·•–—-/("


@remembered
def without_hours(text: str) -> str:
    """Return a text without the hours behind its address; nothing of a line of hours.

    >>> without_hours("4 Dock Road, Hull HU1 2AB Mon-Fri 9am-5pm"), without_hours("Lindenweg 4, Hamburg, Mo-Fr 9-18")
    ('4 Dock Road, Hull HU1 2AB', 'Lindenweg 4, Hamburg')
    >>> [without_hours(text) for text in ("12 Sun Street, Hull HU1 2AB", "Sun Street 12-14, Hull", "Mon: closed")]
    ['12 Sun Street, Hull HU1 2AB', 'Sun Street 12-14, Hull', '']
    """
    if len(text) > _MOST_CHARS or _OF_A_DAY.fullmatch(text):
        return text if len(text) > _MOST_CHARS else ""
    return _HOURS.sub("", text) if _MAY_HAVE_HOURS.search(text) else text


@remembered
def telephone_behind(text: str) -> int | None:
    """Return where the telephone begins that ends a text, right behind a road and its number; None where none does.

    >>> telephone_behind("ул. Липовая 59в 8 (909) 200-01-42"), telephone_behind("Rua do Vidro 4, SP 01310-100")
    (16, None)
    """
    if not text[-1:].isdecimal() or not len(_DIGIT.findall(text)) > _FEWEST_DIGITS or len(text) > _MOST_CHARS:
        return None
    start = len(text)
    for raw, begin, end in reversed(list(written_numbers(text))):
        if _POSTCODE.fullmatch(raw):
            break
        is_one = len(_DIGIT.findall(raw)) >= _FEWEST_DIGITS and NATIONAL.match(raw) is not None
        if not is_one or text[end:start].strip(_PARTING):
            return None  # of a register, or a number among other words
        start = begin
    before = text[:start].rstrip(_PARTING)
    if start in (len(text), len(before)) or NOT_TOLD.search(f"{before} "):  # glued to a postcode it is told elsewhere
        return None
    has_street = bool(street_words(before)) or STREET_ENDING.search(before) is not None
    is_house = _DIGIT.search(before) is not None and (has_street or has_postcode(before))
    return start if is_house else None


def without_telephone(text: str) -> str:
    """Return a text without such a telephone."""
    at = telephone_behind(text)
    return text if at is None else text[:at].rstrip(_PARTING)
