"""Districts in English that are one of several of their name where nothing else is said: West Lake is Hangzhou's."""

from falsefront.address.assemble.placing import Placed
from falsefront.address.lexicon.table import values

_USUAL = values("place.translated")  # English name -> code


def as_usual(placed: Placed) -> Placed:
    """Return what divisions come to, an English name of several districts taken for the one that is called so.

    A city or province beside it says which it is: "West Lake District, Nanchang".
    """
    county = placed.county
    if county is None or placed.city is not None or placed.province is not None or len(county.codes) == 1:
        return placed
    code = _USUAL.get(county.text.lower())
    return placed._replace(county=county._replace(codes=frozenset({code}))) if code in county.codes else placed
