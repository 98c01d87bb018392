"""Days after which roads of Arab countries are called, in Roman numerals, so that none is a house: 14 July St.

`egyptian_forms` has July in Egypt, where cities are called after the sixth of October and the tenth of Ramadan.
"""

import re
from typing import Final

from falsefront.address.abroad.written.roman import ROMAN
from falsefront.address.lexicon.table import expression, values

_MONTHS: Final = values("abroad.month.arabian")
_TOLD: Final = re.compile(rf"\b(?:{expression('abroad.told.arabia', around=False)})\b")
_NUMERALS: Final = (
    {digits: numeral for numeral, digits in ROMAN.items()}
    | {
        f"{tens}{digits}": f"{ten}{numeral}"
        for numeral, digits in ROMAN.items()
        for tens, ten in (("1", "x"), ("2", "xx"))
        if len(digits) == 1
    }
    | {"20": "xx", "30": "xxx", "31": "xxxi"}
)
_MONTH: Final = rf"({expression('abroad.month.arabian', around=False)})\b(?: +19\d\d\b)?"
_DAY: Final = re.compile(rf"\b0?(\d{{1,2}})(?:st|nd|rd|th|er)?(?: +of)? +{_MONTH}")
_PLAIN: Final = re.compile(rf"\b0?(\d{{1,2}}) +{_MONTH}")  # the city is the 6th of October


def written(text: str) -> str:
    """Return a folded, lower-case text of an Arab country with its days so; any other as it is.

    >>> written("12, 14th of july street, baghdad"), written("12 14 july street, leeds")
    ('12, july xiv street, baghdad', '12 14 july street, leeds')
    >>> written("14, rue du 20 aout 1955, blida")
    '14, rue du august xx, blida'
    """
    if not any(map(text.__contains__, _MONTHS)) or _TOLD.search(text) is None:
        return text
    return _DAY.sub(_day, text)


def in_numerals(text: str) -> str:
    """Return a text in any script but Latin, as it is in Latin letters, with its days so.

    >>> in_numerals("12 , shari  26  july ,  , cairo")
    '12 , shari  july xxvi ,  , cairo'
    """
    return _PLAIN.sub(_day, text)


def _day(match: re.Match[str]) -> str:
    return f"{_MONTHS[match[2]]} {_NUMERALS[match[1]]}" if match[1] in _NUMERALS else match[0]
