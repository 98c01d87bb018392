"""A town around a large city of Latin America that is written before it, as it stands before its province: San Isidro.

Buenos Aires, São Paulo or Córdoba are a city and a province, and the towns around have roads of the same names. The
table names them; what is not in it (Palermo) is a quarter of the city, which writers leave out.
"""

from functools import lru_cache
from typing import Final

from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.gazetteer.division import key
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import values
from falsefront.address.reading import Reading

_ARTICLES: Final = ("el ", "la ", "las ", "los ")  # which a reader may leave out
_CITIES: Final = {
    key(form): tuple((it[:2], it[3:]) for it in wholes.split(","))
    for name, wholes in values("abroad.town.outside").items()
    for form in {name, name.partition(" ")[2] if name.startswith(_ARTICLES) else name}
}
_LEAST_POSTCODE: Final = 4  # characters of a postcode that means a town: B1642


def town_outside_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two towns around one city, or one in it and the other around it."""
    if a.city is None or b.city is None:
        return None
    left, right = _towns(a), _towns(b)
    if left == right or not left.isdisjoint(right):
        return None
    if a.postcode and a.postcode == b.postcode and len(a.postcode) >= _LEAST_POSTCODE:
        return None
    if any(developments_agree(one, other) for one in a.developments for other in b.developments):
        return None
    for own, other in ((left, b), (right, a)):
        said = key(other.raw.lower())
        for town in sorted(own):
            if town not in said and any(_lies_in(other, *city) for city in _CITIES[town]):
                return f"a town outside the city on one side: {town!r}"
    return None


def _towns(reading: Reading) -> frozenset[str]:
    """Return the towns around cities that a reading names, by their keys."""
    named = [area.name.text for area in reading.areas]
    named += reading.city.text.split(", ") if reading.city else []
    return _said(reading.raw, *named)


@lru_cache(maxsize=8192)
def _said(raw: str, *read: str) -> frozenset[str]:
    """Return those among the names that were read and the parts of a text behind its first."""
    named = (*read, *raw.split(",")[1:])  # also what is read as a region elsewhere: Florida
    return frozenset(key(name.lower()) for name in named) & _CITIES.keys()


def _lies_in(reading: Reading, country: str, city: str) -> bool:
    return any(it.country == country and it.code in reading.cities for it in world().cities.get(city, ()))
