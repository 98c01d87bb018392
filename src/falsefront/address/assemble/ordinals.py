"""The number of a road behind its type: "No. 9 Technology Road 2" is 科技二路9号, "Keji Rd. 3 S." 科技南三路."""

from falsefront.address.assemble.draft import ReadingDraft
from falsefront.address.lexicon.lookup import look_up
from falsefront.address.lexicon.words import Role
from falsefront.address.parts.items import Free, Unknown
from falsefront.address.scan.latin.labels import ROMAN

_MOST = 20  # roads of one name; higher numbers are rooms


def take_ordinal_behind(draft: ReadingDraft) -> None:
    """Take a small number behind the only road for the road's, where its house has a number with a sign before it."""
    road = draft.road
    if road is None or draft.is_chinese_script or draft.number is None or len(draft.streets) != 1:
        return
    if road.ordinal or draft.is_hong_kong:
        return
    (at,) = draft.streets
    before, behind = (draft.items[near] if 0 <= near < len(draft.items) else None for near in (at - 1, at + 1))
    if type(before) is not Free or not before.is_marked or at - 1 in draft.frees:
        return  # no number, or none with a sign, or not the street's
    ordinal = _ordinal(behind) if behind in (draft.frees.get(at + 1), *draft.unknown) else None
    if ordinal is None:
        return
    draft.road = road._replace(ordinal=ordinal)
    if type(behind) is Unknown:
        draft.unknown.remove(behind)
    else:
        del draft.frees[at + 1]


def take_ordinal_and_side(draft: ReadingDraft) -> None:
    """Take a small number and a side behind the only road for the road's, where a house is named besides."""
    road = draft.road
    if not (draft.unknown and draft.frees) or road is None or road.ordinal or road.direction:
        return
    if draft.is_chinese_script or len(draft.streets) != 1:
        return
    if not draft.developments and len(draft.frees) == 1:
        return
    (at,) = draft.streets
    number, side = draft.frees.get(at + 1), draft.items[at + 2] if at + 2 < len(draft.items) else None
    if not isinstance(side, Unknown) or side not in draft.unknown or (ordinal := _ordinal(number)) is None:
        return
    direction = look_up(side.text.lower())
    if direction.role is not Role.DIRECTION:
        return
    draft.road = road._replace(ordinal=ordinal, direction=direction.value)
    draft.unknown.remove(side)
    del draft.frees[at + 1]


def _ordinal(item: object) -> int | None:
    if type(item) is Free and not item.is_marked and item.text.isdigit() and 0 < int(item.text) <= _MOST:
        return int(item.text)
    if type(item) is Unknown and item.text.lower() in ROMAN:
        return int(ROMAN[item.text.lower()])
    return None
