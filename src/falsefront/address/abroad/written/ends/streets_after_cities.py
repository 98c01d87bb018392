"""Streets called after a city that begin an address without their kind: Sofia, 10, 28230 Las Rozas de Madrid.

A name and a bare number, each a part of its own, are a street and its house where the address goes on to a city of a
country that writes its streets so (list `abroad.road.usual`) and no other street is named: the first city has none
between it and the number. The street gets the usual kind of that country.
"""

import re
from typing import Final

from falsefront.address.gazetteer.division import key
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import values

_BEGINS: Final = re.compile(
    r"\s*([^\W\d_][^\W\d_]+(?: [^\W\d_]+)?) ?, ?(\d{1,4} ?[A-Za-z]?) ?, ?(?=\D*\d{4,5}\b|[^\d,]+$)"
)
_POST: Final = re.compile(r"\b(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3})?\b")
_WORD: Final = re.compile(r"[^\W\d_]+")
_KINDS: Final = {code: kind for kind, codes in values("abroad.road.usual").items() for code in codes.split()}
_MOST_OF_CITY: Final = 4  # words


def with_kind(text: str) -> str:
    """Return a text that begins with such a street with the street's kind before it; any other as it is.

    >>> with_kind("Sofia, 10, 28230 Las Rozas de Madrid"), with_kind("Roma, 10, Getafe Madrid 28906")
    ('Calle Sofia 10, 28230 Las Rozas de Madrid', 'Calle Roma 10, Getafe Madrid 28906')
    >>> with_kind("Sofia, 10, ul. Sova"), with_kind("Berlin, 10, 10115 Berlin"), with_kind("Kyiv, 10, Odesa 65000")
    ('Sofia, 10, ul. Sova', 'Berlin, 10, 10115 Berlin', 'Kyiv, 10, Odesa 65000')
    """
    found = _BEGINS.match(text)
    if found is None or key(found[1]) not in world().cities:
        return text
    rest = text[found.end() :]
    words = _WORD.findall(_POST.sub(" ", rest))
    kind = _KINDS.get(_country(words, key(found[1])) or "")
    return f"{kind.capitalize()} {found[1]} {found[2]}, {rest}" if kind else text


def _country(words: list[str], first: str) -> str | None:
    """Return the country of the city that the last words name, which is not the first city."""
    for size in range(min(_MOST_OF_CITY, len(words)), 0, -1):
        name = key("".join(words[-size:]))
        if (country := world().countries.get(name)) is not None:
            return country
        if name != first and (cities := world().cities.get(name)):
            return cities[0].country
    return None
