"""Provinces of Spain behind a town, whose postcodes begin with a number of their own: "18420 Lanjarón (Granada)".

Granada is a country too, and there are towns called as they are in America; code and name together are Spain's alone.
The codes are those of the National Statistics Institute (INE), which the post took over.
"""

import re
from typing import Final

from falsefront.address.gazetteer.division import key

_CODES: Final = (
    "araba alava|albacete|alicante alacant|almeria|avila|badajoz|baleares|barcelona|burgos|caceres|cadiz"
    "|castellon castello|ciudad real|cordoba|coruna|cuenca|girona gerona|granada|guadalajara|gipuzkoa guipuzcoa"
    "|huelva|huesca|jaen|leon|lleida lerida|rioja|lugo|madrid|malaga|murcia|navarra|ourense orense|asturias"
    "|palencia|las palmas|pontevedra|salamanca|santa cruz|cantabria|segovia|sevilla|soria|tarragona|teruel|toledo"
    "|valencia|valladolid|bizkaia vizcaya|zamora|zaragoza|ceuta|melilla"
)
_TOWN_AND_PROVINCE: Final = re.compile(
    r"(?<![\d-])(\d{2})\d{3}[\s,.–-]{1,3}[^\W\d_][^\d()]{1,45}?\s?[(,–-]\s?([^\W\d_][^\d(),]{2,24}?)\s?\)?\.?\s*$"
)


# Each under all its names, and with the article before it; of two words the whole alone.
_WHOLE: Final = ("ciudad real", "las palmas", "santa cruz")
_NAMES: Final = tuple(
    frozenset(
        key(name) for each in ((row,) if row in _WHOLE else row.split()) for name in (each, f"a {each}", f"la {each}")
    )
    for row in _CODES.split("|")
)


def is_in_spain(text: str) -> bool:
    """Whether an address ends in a postcode, a town and the province of Spain that has this code.

    >>> is_in_spain("Calle Luna 8, 18420 Lanjarón (GRANADA)"), is_in_spain("Calle Luna 8, 08500 Vic - Barcelona")
    (True, True)
    >>> is_in_spain("Calle Luna 8, 28420 Lanjarón (Granada)"), is_in_spain("St. George's, Granada")
    (False, False)
    """
    found = _TOWN_AND_PROVINCE.search(text)
    if found is None or not 1 <= int(found[1]) <= len(_NAMES):
        return False
    return key(found[2]) in _NAMES[int(found[1]) - 1]
