"""A town's name that several countries have: Leon US 37000 may be León of Mexico, and is not known to be that of Spain.

A country that a form gave is not asked where all else is one. So the town must say which it is: by its name, which no
two countries beside the United States have, or by one postcode, and a postcode must have the other country's shape.
"""

import re
from typing import Final

from falsefront.address.abroad.where.postcodes import is_of_another_country
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.reading import Reading
from falsefront.text.countries import CHINESE

_DEFAULT: Final = "US"
_SAID: Final = re.compile(r"\bU\.? ?S\b|\bUSA\b|\bUnited States\b|\bAmerica\b", re.IGNORECASE)


def towns_of_countries_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of two countries are in two towns, though of one name; None where nothing says so."""
    if not a.country or not b.country or a.country == b.country or {a.country, b.country} & CHINESE:
        return None
    if (a.postcode and a.postcode == b.postcode) or _DEFAULT not in (a.country, b.country):
        return None
    one, other = (a, b) if a.country == _DEFAULT else (b, a)
    if one.postcode and not one.province and is_of_another_country(one.postcode, other.country or ""):
        return f"no postcode of {other.country}: {one.postcode}"
    if not _SAID.search(one.raw):
        return None  # its state's letters were read so: Perth WA
    if one.city is None or other.city is None or one.city.key != other.city.key:
        return None
    countries = {city.country for city in world().cities.get(one.city.key, ())} - {_DEFAULT}
    return f"a town of several countries: {one.city.text}" if len(countries) > 1 else None
