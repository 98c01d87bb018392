"""A ZIP code of another part of the country beside one road and house of one town: San Jose, CA 94568 and 95134.

A city's codes are known, so that the one which none of them is must be a slip where the other is. A town may be wrong
as well, so that the road must be telling: with a name that business parks, villages and towns do not all have.
"""

from typing import Final

from falsefront.address.compare.america.american import have_one_american_road
from falsefront.address.compare.america.side_left_out import EVERYWHERE, is_numbered
from falsefront.address.gazetteer.zip_towns import codes_of, town_key
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Reading

_HOME: Final = "US"
_ZIP: Final = 5  # digits of a ZIP code that say which town
_LEAST_NAME: Final = 6  # letters of a road's name that few towns have
_OF_MANY: Final = EVERYWHERE | forms("abroad.road.common.american") | forms("abroad.road.of_parks.american")


def is_zip_slip(a: Reading, b: Reading) -> bool:
    """Whether one of two ZIP codes is no code of the town of both, while the other is, beside one telling house."""
    if not (a.country == b.country == _HOME) or not a.postcode or not b.postcode or a.city is None or b.city is None:
        return False
    if a.city.key != b.city.key or a.road is None or b.road is None or a.road.direction != b.road.direction:
        return False
    if a.road.type is None or a.road.type != b.road.type or not have_one_american_road(a, b):
        return False
    name = a.road.name.key
    if len(name) < _LEAST_NAME or is_numbered(a.road) or name in _OF_MANY:
        return False
    states = {code.partition("-")[2] for it in (a, b) if it.province for code in it.province.codes if "-" in code}
    if len(states) != 1:
        return False
    codes = codes_of(min(states), town_key(a.city.text.lower().split()))
    return (a.postcode[:_ZIP] in codes) != (b.postcode[:_ZIP] in codes)
