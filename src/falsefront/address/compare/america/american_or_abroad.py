"""A town of America by its ZIP code or state, and one of that name abroad: Milan US 48160 is not Milano, Italy.

A form's country that stands first in its list may be wrong ("Lyon US 69003"), but a ZIP code of a town that is called
so, or a state with such a town, says that the town is the American one.
"""

import re

from falsefront.address.gazetteer.zip_towns import post_of, town_key, towns_of_state
from falsefront.address.reading import Reading

_AMERICA = "US"
_ISLANDS = frozenset({"PR", "VI", "GU", "AS", "MP"})  # with letters of their own; IL is Illinois and Israel
_AS_WRITTEN = re.compile(r"[ ,]US(?:[ ,]+[\d-]+)?\W*$")  # Hannover US 17331, which is Hanover


def is_american_or_abroad(a: Reading, b: Reading) -> bool:
    """Whether one side is in a town of America by its ZIP code or state, and the other in another country."""
    return any(
        one.country == _AMERICA
        and other.country not in (None, _AMERICA)
        and _AS_WRITTEN.search(other.raw) is None
        and _is_in_america(one, other.country or "")
        for one, other in ((a, b), (b, a))
    )


def _is_in_america(reading: Reading, other: str) -> bool:
    """Whether a town is known to be in America, and not on an island with its own letters: Ponce US 00716, Ponce PR."""
    if reading.city is None:
        return False
    town = town_key(reading.city.text.lower().replace(",", " ").split())
    post = post_of(reading.postcode) if reading.postcode else None
    if post is not None and post.state == other and other in _ISLANDS:
        return False
    if post is not None and (town in post.towns or town in post.section):
        return True
    codes = reading.province.codes if reading.province is not None else ()
    return any(town in towns_of_state(code.rpartition("-")[2].upper()) for code in codes)
