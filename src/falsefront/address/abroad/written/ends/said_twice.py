"""An address that a form's fields say again at its end: "..., Minato-ku, Tokyo 105-0012, Japan Tokyo JP 105-0012".

The postcode inside, with the country behind it, would be read as a number or a locality. It is left out where it stands
at the end once more.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.text.countries import CHINESE, country_names

_END: Final = re.compile(r"[ ,]([a-z]{2})[ ,]+((?=[\d-]{5,9}\W*$)\d{3,6}(?:-\d{3,4})?)\W*$")
_TAIL: Final = 16  # characters that a country's code and a postcode fill
_LAST: Final = 3  # digits of a postcode's end, which are no group's
_LEAST_ALONE: Final = 6  # digits of a postcode that no house number has


def said_once(text: str) -> str:
    """Return a folded, lower-case text without a postcode that stands at its end, too, and the country behind it.

    >>> said_once("owl bldg., minato-ku tokyo 105-0012 japan tokyo minato-ku jp 105-0012")
    'owl bldg., minato-ku tokyo, tokyo minato-ku jp 105-0012'
    >>> said_once("12 owl road, pune 411 051, india pune in 411051"), said_once("12345 owl road reno us 12345")
    ('12 owl road, pune, pune in 411051', '12345 owl road reno us 12345')
    """
    found = _END.search(text, max(0, len(text) - _TAIL))
    if found is None or found[1].upper() in CHINESE or found[1].upper() not in country_names():
        return text
    digits = found[2].replace("-", "")
    if digits[-_LAST:] not in text[: found.start()]:
        return text
    inside = _inside(digits, found[1]).search(text, 1, found.start())
    if inside is None or not (inside["country"] or len(digits) >= _LEAST_ALONE):
        return text
    return f"{text[: inside.start()].rstrip(' ,')}, {text[inside.end() :].lstrip(' ,.')}"


@lru_cache(maxsize=256)
def _inside(digits: str, code: str) -> re.Pattern[str]:
    """Return what finds a postcode, in groups or not, behind a word, and its country, which may be left out."""
    names = "|".join(sorted((re.escape(name.lower()) for name in country_names()[code.upper()]), key=len, reverse=True))
    spelled = digits[:3] + "[ -]?" + digits[3:]
    return re.compile(rf"(?<=[a-z.,)])[ ,-]+{spelled}\b(?!-?\d)(?:[ ,.]+(?P<country>{names})\b)?")
