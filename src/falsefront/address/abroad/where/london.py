"""London by its postcode alone: Royal Owl Dock, E16 1ZZ names no town, and the post of E16 is London's.

The districts of E, EC, N, NW, SE, SW, W and WC have the one post town London (Royal Mail, Postcode Address File).
"""

import re
from typing import Final

from falsefront.address.abroad.where.places import Whereabouts
from falsefront.address.gazetteer.elsewhere import Elsewhere
from falsefront.address.reading import Place

_OF_LONDON: Final = re.compile(r"(?:EC|WC|NW|SE|SW|E|N|W)\d[A-Z\d]? \d[A-Z]{2}")
_LONDON, _BRITAIN = "london", "GB"


def in_london(where: Whereabouts, elsewhere: Elsewhere) -> Whereabouts:
    """Return where an address lies with London as its city, if it names none and has a whole postcode of London's."""
    if where.city is not None or where.country != _BRITAIN or not _OF_LONDON.fullmatch((where.postcode or "").upper()):
        return where
    city = next((it for it in elsewhere.cities.get(_LONDON, ()) if it.country == _BRITAIN), None)
    return where if city is None else where._replace(city=Place(city.name, elsewhere.codes(city), _LONDON))
