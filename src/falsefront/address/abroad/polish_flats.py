"""Flats of Poland behind the house and a stroke: ul. Bocianowa 57/3 is flat 3 of house 57, as lokal 3 is.

Two houses that are built as one stand there too, the lower number first (57/59), so that only what is less than the
house is surely a flat; of a house with a letter that letter is the house's (57A/3).
"""

import re

from falsefront.address.abroad.draft import AbroadDraft
from falsefront.address.lexicon.table import forms

COUNTRY = "PL"
_VILLAGES = forms("abroad.village.polish")
_FLAT = re.compile(r"(?:(?P<letter>[a-z])-)?(?P<flat>\d{1,4})")


def part_flat(draft: AbroadDraft) -> None:
    """Part house and flat of a road in Poland, where no flat is labelled."""
    number, road = draft.number, draft.road
    if draft.country != COUNTRY or number is None or road is None or number.last is not None:
        return
    if road.type is None and road.name.text.lower().split()[-1] in _VILLAGES:
        return  # Nowa Wieś 57/3 is a lot of a village
    found = _FLAT.fullmatch(number.sub)
    if found is None or "unit" in draft.labels or int(found["flat"]) >= number.first:
        return
    draft.number = number._replace(sub=found["letter"] or "")
    draft.labels["unit"] = str(int(found["flat"]))
