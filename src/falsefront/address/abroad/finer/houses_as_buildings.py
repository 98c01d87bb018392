"""Houses of Russia and its neighbours that are called buildings: ul. Sovinaya, bld. 61 is house 61.

So they are where the road has no other number. A korpus or stroenie is one of several buildings of a house, and stays.
"""

from typing import Final

from falsefront.address.abroad.finer.draft import AbroadDraft
from falsefront.address.abroad.finer.text import number
from falsefront.address.lexicon.abroad import BUILDING_IS_NUMBER
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Number

_HOUSES: Final = forms("abroad.house.as_building")


def house_as_building(draft: AbroadDraft, country: str | None) -> Number | None:
    """Return the number of a house that its road gives as a building's alone; None where there is none."""
    building = draft.labels.get("building")
    if building is None or draft.number is not None or draft.road is None or country not in BUILDING_IS_NUMBER:
        return None
    words = draft.words
    is_called = any(
        word in _HOUSES and words.joins(at, at + 1) and words.text[at + 1].startswith(building)
        for at, word in enumerate(words.text)
    )
    return number(building) if is_called else None
