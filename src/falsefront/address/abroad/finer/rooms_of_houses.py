"""Rooms that stand before a house's name without a word for them: 402, Lark Business Centre; B-705, Lark Hub.

In South Asia, the Gulf, Egypt and much of Africa a house goes by its name, and its rooms by floor and door: 402 is the
second door of the fourth floor. Where such a number stands before the house, with nothing but floors, labels and wings
between, it is a room's, and so is one behind the word "unit", which elsewhere numbers the houses of an estate. A number
of one or two digits, or of a floor that no house there has, may be the house's own.
"""

import re
from typing import Final

from falsefront.address.abroad.finer.draft import AbroadDraft
from falsefront.address.abroad.finer.named_houses import development
from falsefront.address.abroad.finer.road_names import Found
from falsefront.address.abroad.finer.text import ROMAN, label
from falsefront.address.lexicon.abroad import AND, BUILDING_WORDS, DEVELOPMENT_WORDS, USES
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Development

COUNTRIES: Final = frozenset({
    "AE", "BD", "BH", "EG", "GH", "IN", "KE", "KW", "LK", "NG", "NP", "OM", "PK", "QA", "SA", "TZ", "UG", "ZA",
})  # fmt: skip
_LABELLED: Final = COUNTRIES | {"TR"}
# Houses of many floors, by what they are; a park where it says that it has offices.
_HOUSES: Final = frozenset({
    "apartment", "arcade", "building", "center", "chambers", "complex", "court", "heights", "house", "hub", "mall",
    "mansion", "plaza", "tower",
})  # fmt: skip
_PARK: Final = "park"
_SQUARE, _PLAZA = "sq", "plaza"
_OF_OFFICES: Final = forms("abroad.offices")
# Floor and door, the letter of a wing before or behind: 402, 1105, b-705, 402b; 713-714 are two doors.
_NO_NAMES: Final = forms("abroad.house.generic") | USES | DEVELOPMENT_WORDS.keys()
_SHOP: Final = re.compile(r"[a-z]-?\d{1,2}")  # G-12, on the ground floor of a mall
_MALL: Final = "mall"
_ROOM: Final = re.compile(r"(?:[a-z][-/]?)?([1-9]|[1-5]\d)(?!00)\d{2}[a-z]?(?:[-/]\d{3,4})?")


def rooms_of_houses(draft: AbroadDraft) -> None:
    """Take the number before a house's name for a room's; the house has none then."""
    if draft.country not in _LABELLED or not any(map(_has_rooms, draft.developments)):
        return
    if draft.unit_at is not None and draft.number is not None and draft.number is draft.numbers.get("unit"):
        draft.labels["unit"], draft.number = label(draft.words.text[draft.unit_at]), None  # Tower, Unit 5, Owl Road
    draft.is_unit_number = False
    if draft.country not in COUNTRIES:
        return
    if draft.number is not None or "unit" in draft.labels:
        return
    words = draft.words
    at = next((at for at in range(words.count) if words.free[at]), None)
    if at is None or not _may_be_room(draft, words.text[at]) or not _stands_before_house(draft, at):
        return
    draft.labels["unit"] = label(words.text[at])
    words.take(at, at + 1)
    behind = at + 1
    while words.joins(at, behind + 1) and words.text[behind] in AND and _ROOM.fullmatch(words.text[behind + 1]):
        words.take(behind, behind + 2)  # 1003 & 1009
        behind += 2


def without_squares(draft: AbroadDraft, found: list[Found]) -> list[Found]:
    """Return roads but for squares that are houses, which have towers: Tower A, Lark Square, beside another road."""
    if draft.country not in COUNTRIES or "building" not in draft.labels:
        return found
    if not any(it.road.type == _SQUARE for it in found) or all(it.road.type == _SQUARE for it in found):
        return found
    words = draft.words
    for it in found:
        if it.road.type == _SQUARE:
            draft.developments.append(development(words.text[it.start : it.end - 1], _PLAZA, None))
            words.take(it.start, it.end)
    return [it for it in found if it.road.type != _SQUARE]


def _may_be_room(draft: AbroadDraft, text: str) -> bool:
    if _ROOM.fullmatch(text) is not None:
        return True
    return _SHOP.fullmatch(text) is not None and any(one.kind == _MALL for one in draft.developments)


def _has_rooms(development: Development) -> bool:
    if development.kind in _HOUSES:
        return True
    said = {*development.name.text.lower().split(), development.use}
    return development.kind == _PARK and not said.isdisjoint(_OF_OFFICES)


def _stands_before_house(draft: AbroadDraft, at: int) -> bool:
    """Whether what follows a number is a house's name, but for floors, wings and further rooms."""
    words = draft.words
    names = (one.name.text.lower().split() for one in draft.developments if _has_rooms(one))
    firsts = {name[0] for name in names if not _NO_NAMES.issuperset(name)}  # every town may have a Trade Center
    for end in range(at + 1, words.count):
        if not words.free[end]:
            if words.text[end] in firsts:
                return True
        elif not _is_of_rooms(words.text[end]):
            return False
    return False


def _is_of_rooms(word: str) -> bool:
    """Whether a word says a further room, or which wing or floor: A Wing, IV Floor."""
    return word in AND or word in BUILDING_WORDS or len(word) == 1 or word in ROMAN or _ROOM.fullmatch(word) is not None
