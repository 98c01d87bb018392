"""What two addresses have in common where their town is mistyped on one side: region, quarter or postcode."""

from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Reading

_LEAST_CODE = 5  # characters of a postcode that is a town's
_LEAST_PART = 4  # letters of a part of a town

_MIDDLES = forms("abroad.area.middle")  # every town has one


def have_region_around(a: Reading, b: Reading) -> bool:
    """Whether both name one region, one part of the town, or the postcode: what a slip in the town's name leaves."""
    if a.province is not None and b.province is not None and a.province.key == b.province.key:
        return a.road is not None and b.road is not None
    if a.postcode is not None and a.postcode == b.postcode and len(a.postcode) >= _LEAST_CODE:
        return True
    parts = ({it.name.key for it in one.areas if len(it.name.key) >= _LEAST_PART} for one in (a, b))
    towns = {place.key for place in (a.city, b.city) if place is not None}
    return bool(set.intersection(*parts) - towns - _MIDDLES)
