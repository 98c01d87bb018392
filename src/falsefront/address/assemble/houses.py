"""Names without a generic word that are an estate's all the same, since a building of it stands behind: 都市之门A座."""

import re

from falsefront.address.assemble.draft import ReadingDraft
from falsefront.address.lexicon.table import expression, forms
from falsefront.address.parts.items import Label, Unknown
from falsefront.address.parts.numbers import label, may_be_house_and_room, number_of

HOUSE = "named"  # the class of such: no generic word agrees with it
_HOUSES = forms("abroad.house")
_LEAST, _MOST = 4, 8  # characters; shorter ones are persons, longer ones descriptions
_NO_HOUSE = re.compile(f"{expression('han.no_house')}|[0-9]")


def take_house_of_lane(draft: ReadingDraft) -> None:
    """Take the number behind "House" for the one in the lane, not for a room: House 9, Lane 181, is 181弄9号."""
    if draft.number is not None or "lane" not in draft.labels:
        return
    house = next((text for text in draft.leftover if text.lower() in _HOUSES), None)
    if house is not None and (number := number_of(draft.labels.get("unit", ""))) is not None:
        draft.number = number
        draft.leftover.remove(house)
        del draft.labels["unit"]


def part_house_and_room(draft: ReadingDraft) -> None:
    """Take what stands behind a small number in a lane for a room: 88弄1-206 is 88弄1号206室."""
    number = draft.number
    if number is None or not number.sub.isdigit() or "lane" not in draft.labels or "unit" in draft.labels:
        return
    if may_be_house_and_room(number.first, int(number.sub)):
        draft.labels["unit"] = label(number.sub)
        draft.number = number._replace(sub="")


def is_house(draft: ReadingDraft, unknown: Unknown) -> bool:
    """Whether unknown characters right before the label of a building are the name of an estate, and no description.

    Where a road is named, its number says more than such words.
    """
    if draft.road is not None or draft.is_hong_kong or not _LEAST <= len(unknown.text) <= _MOST:
        return False
    if _NO_HOUSE.search(unknown.text):
        return False
    at = next((at for at, item in enumerate(draft.items) if item == unknown), len(draft.items))
    following = draft.items[at + 1] if at + 1 < len(draft.items) else None
    return type(following) is Label and following.part == "building"
