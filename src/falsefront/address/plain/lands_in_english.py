"""A country that ends an address in a script other than Latin, by its English name: مومباي، الهند ends in India."""

import re
from typing import Final

from falsefront.text.countries import codes_by_name, country_names
from falsefront.text.country_name import folded
from falsefront.text.late import late

# Countries that are written as a city is which an address names: Кувейт, الجزائر, عمان (Oman, and Amman).
_AS_THEIR_CITY: Final = frozenset(
    {"DJ", "DZ", "GT", "HK", "KW", "LU", "MC", "MO", "MX", "OM", "PA", "SG", "SM", "TN", "VA"}
)
_LAST: Final = late(r"(?:[,،、;]|\s[-–—])\s*([^,،、;\d]{2,40}?)[\s.)]*$")
_SCRIPTS: Final = re.compile("[\u0370-\u1fff\u3040-\u30ff\uac00-\ud7a3]")


def with_land_in_english(text: str) -> str:
    """Return a text with the country that ends it in English, where a comma or a dash stands before it.

    Countries that are called as a city of theirs stand as they are.

    >>> with_land_in_english("12 شارع غاندي، مومباي، الهند"), with_land_in_english("ул. Садовая, 12, Бомбей, Индия.")
    ('12 شارع غاندي، مومباي، India', 'ул. Садовая, 12, Бомбей, India')
    >>> with_land_in_english("شارع السالمية، الكويت"), with_land_in_english("Gandhi 12, Indien")
    ('شارع السالمية، الكويت', 'Gandhi 12, Indien')
    """
    if _SCRIPTS.search(text) is None or (found := _LAST.search(text)) is None or not _SCRIPTS.match(found[1]):
        return text
    code = codes_by_name().get(folded(found[1]))
    if code is None or code in _AS_THEIR_CITY:
        return text
    return text[: found.start(1)] + country_names()[code][0]
