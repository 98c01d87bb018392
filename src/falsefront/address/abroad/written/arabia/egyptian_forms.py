"""Plots, counted zones and days of Egypt in one way: Piece 9, Third Industrial Zone, 5, 26 July Street.

The industrial cities count their zones by ordinals and by numbers, and a road's day of July is no house's number.
"""

import re
from typing import Final

from falsefront.address.abroad.written.roman import ROMAN
from falsefront.address.lexicon.table import expression, forms, numbers

# Letters one of which stands in every text that names Egypt or a place of it.
_HINTS: Final = frozenset(max(re.findall("[a-z]+", form), key=len)[:4] for form in forms("abroad.told.egypt"))
_TOLD: Final = re.compile(rf"\b(?:{expression('abroad.told.egypt', around=False)})\b")
_ORDINALS: Final = {number: word for word, number in numbers("number.ordinal.spelled").items()}
_WORKS: Final = r"ind(?:ustrial|\.)? (?:zone|area)"
_END: Final = r"(?= *(?:[,;-]|$))"
_COUNTED: Final = re.compile(
    rf"\b(?:(\d{{1,2}})(?:st|nd|rd|th) {_WORKS}|{_WORKS} (?:no\b\.? ?)?(\d{{1,2}})(?= *(?:[,;-]|$)))"
)
# A zone by its letter and number, or by its number with both behind it: the third is A3, and B2 is not the second.
_LETTERED: Final = re.compile(
    rf"\b(?:(?:{_WORKS}|zone) (?:no\b\.? ?)?([a-z])-?(\d{{1,2}}){_END}|([a-z])-?(\d{{1,2}}) {_WORKS})"
)
_SAID_AGAIN: Final = re.compile(
    rf"\b((?:{'|'.join(_ORDINALS.values())}) industrial zone),? *(?:\([a-z]-?\d{{1,2}}\)|[a-z]-?\d{{1,2}}{_END})"
)
_FIRST_LETTER: Final = "a"
_PIECE: Final = re.compile(r"(?:^|(?<=, )|(?<= - ))(?:piece|parcel)s? (?:no\b\.? ?)?(?=\d)")
_EGYPT: Final = min(forms("abroad.egypt"))
_AT_END: Final = re.compile(rf"\b(?:{expression('abroad.egypt.city', around=False)})[ .,]*$")
_NUMERALS: Final = {digits: numeral for numeral, digits in ROMAN.items()} | {
    f"2{digits}": f"xx{numeral}" for numeral, digits in ROMAN.items() if len(digits) == 1
}
_DAY: Final = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? +(?:july|yulio|yolyo|yulyu|yulyo|ywlyw)\b")
_CITIES: Final = {"6": "sixth of october", "10": "tenth of ramadan"}
_CITY: Final = re.compile(
    rf"(?<![\w-])(6|10)(?:th)?(?: of)? (?:october|ramadan)\b(?: city)?{_END}(?! *,? *(?:st|street)\b)"
)


def written(text: str) -> str:
    """Return a folded, lower-case text of Egypt with these forms in one way; any other as it is.

    >>> written("piece 9, industrial zone 3, borg el arab"), written("p 9, 3rd ind. zone, 6 october, egypt")
    ('plot 9, third industrial zone, borg el arab, egypt', 'p 9, third industrial zone, sixth of october, egypt')
    >>> written("plot 118, industrial zone a3, egypt"), written("b2 industrial area, third industrial zone (a3), egypt")
    ('plot 118, third industrial zone, egypt', 'industrial zone b2, third industrial zone, egypt')
    >>> written("5, 26th of july street, zamalek, cairo"), written("12 26 july street, leeds")
    ('5, july xxvi street, zamalek, cairo', '12 26 july street, leeds')
    """
    if not any(map(text.__contains__, _HINTS)) or _TOLD.search(text) is None:
        return text
    text = _CITY.sub(lambda match: _CITIES[match[1]], text)
    if _AT_END.search(text):
        text = f"{text.rstrip(' .,')}, {_EGYPT}"
    text = _PIECE.sub("plot ", _DAY.sub(_day, text))
    return _SAID_AGAIN.sub(r"\1", _COUNTED.sub(_counted, _LETTERED.sub(_lettered, text)))


def _lettered(match: re.Match[str]) -> str:
    letter, number = (match[1], match[2]) if match[1] else (match[3], match[4])
    word = _ORDINALS.get(int(number))
    if word is None:
        return match[0]
    return f"{word} industrial zone" if letter == _FIRST_LETTER else f"industrial zone {letter}{number}"


def _day(match: re.Match[str]) -> str:
    return f"july {_NUMERALS[match[1]]}" if match[1] in _NUMERALS else match[0]


def _counted(match: re.Match[str]) -> str:
    word = _ORDINALS.get(int(match[1] or match[2]))
    return match[0] if word is None else f"{word} industrial zone"
