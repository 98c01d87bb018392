"""Two districts of one city, each with a council of its own: Las Condes and Providencia are both Santiago."""

from falsefront.address.compare.names import developments_agree
from falsefront.address.gazetteer.division import key
from falsefront.address.lexicon.table import forms, values
from falsefront.address.reading import Reading

_OWN = frozenset(map(key, forms("abroad.quarter.town", "own")))
_IN = frozenset({None, *(whole[:2] for whole in values("abroad.quarter.town", "own").values())})
_LEAST_POSTCODE = 5  # characters of a postcode that means a neighbourhood


def own_districts_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two districts of one city; one building or full postcode is in one of them."""
    if (a.country or b.country) not in _IN:
        return None
    left, right = _own_districts(a), _own_districts(b)
    if not left or not right or any(one in other or other in one for one in left for other in right):
        return None  # Surco is Santiago de Surco
    if a.postcode and a.postcode == b.postcode and len(a.postcode) >= _LEAST_POSTCODE:
        return None
    if any(developments_agree(one, other) for one in a.developments for other in b.developments):
        return None
    return f"two districts of one city: {min(left)!r} and {min(right)!r}"


def _own_districts(reading: Reading) -> set[str]:
    """Return the districts that a reading names, as keys."""
    named = {area.name.key for area in reading.areas}
    named.update(key(name.lower()) for name in (reading.city.text.split(", ") if reading.city else ()))
    return named & _OWN
