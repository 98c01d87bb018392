"""A house of Britain on a name without its kind is on that road by its postcode alone: 12 Kestrel, Leeds LS1 4AP.

Under another code it may be one on any road of that name.
"""

import re
from typing import Final

from falsefront.address.abroad.finer.road_names import key
from falsefront.address.lexicon.abroad import ROAD_TYPES
from falsefront.address.reading import Reading

_BRITAIN: Final = "GB"
_HOUSE: Final = re.compile(r"\d{1,4}[a-z]?,? ([a-z][a-z'.-]{3,}(?: [a-z'.-]+)?) ?,")


def houses_by_code_apart(a: Reading, b: Reading) -> str | None:
    """Return why a house without its road's kind and one on a road are not one: their codes differ; else None."""
    if not (a.country == b.country == _BRITAIN) or not a.postcode or not b.postcode or a.postcode == b.postcode:
        return None
    for one, other in ((a, b), (b, a)):
        found = _HOUSE.match(one.raw.lower())
        if found is None or other.road is None or other.road.type is None or found[1].split()[-1] in ROAD_TYPES:
            continue
        if key(found[1]) == other.road.name.key:
            return f"a house on a road by its postcode alone, and another code: {a.postcode} and {b.postcode}"
    return None
