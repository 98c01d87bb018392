"""Numbers, rooms, floors, entrances and numbered buildings in Latin text."""

import re

from falsefront.address.lexicon.lookup import Word
from falsefront.address.lexicon.table import forms, values
from falsefront.address.lexicon.words import MAY_BE_SYLLABLE, NUMBER_WORDS, Role
from falsefront.address.parts.items import Free, Label
from falsefront.address.scan.latin.ahead import is_number_of_road
from falsefront.address.scan.latin.estates import take_village
from falsefront.address.scan.latin.segment import Segment

PARTS = {
    Role.ROOM: "unit", Role.UNIT: "unit_or_entrance", Role.FLOOR: "floor", Role.ENTRANCE: "entrance",
    Role.PHASE: "phase", Role.GROUP: "group", Role.ANNEX: "annex",
}  # fmt: skip
_NAMED_SO = frozenset({Role.ROAD, Role.LANE, Role.DEVELOPMENT})
_FLOOR = re.compile(r"(?:st|nd|rd|th)|[\s/]|f(?:l|loor)?$|-(?=f)")
ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8", "ix": "9"}
_NAMED_FLOORS = values("china.floor.named")
_ROOMS = frozenset({"unit", "unit_or_entrance"})
_ROOM = re.compile(r"\d{3,4}[a-z]?")


def take_floor_token(segment: Segment, text: str) -> None:
    """Take "16/F", "3F", "G/F", and "3F-5" with its room."""
    segment.flush()
    segment.items.append(Label("floor", _FLOOR.sub("", text).rstrip("f").rstrip("-")))


_OF_VILLAGE = forms("china.group", "village")


def take_labelled(segment: Segment, word: Word) -> None:
    """Take a room, unit, floor, entrance, phase or group with the label before or behind it."""
    part = PARTS[word.role or Role.ROOM]
    last = segment.last_free()
    if word.text in _OF_VILLAGE and segment.pending and segment.pending[-1].role is None:
        take_village(segment, word)  # "Shiqiao Village Group 5 No. 12"
    if word.text == "fu" and not _is_annex(segment):
        segment.wait(word)
        return
    if word.text in MAY_BE_SYLLABLE:
        if last is not None:
            segment.items[-1] = Label(part, last.text)
        elif segment.pending and not segment.take_label(part):
            segment.wait(word)
        return
    if part == "floor" and last is not None and not last.is_marked and segment.next().kind != "number":
        segment.items[-1] = Label(part, last.text)
        return
    if part == "group" and last is not None and _is_group_of_village(segment, last):
        segment.items[-1] = Label(part, last.text)  # "No. 3 Team": no house has the number
        return
    if part == "group" and segment.pending and segment.pending[-1].role is Role.ORDINAL:
        _take_waiting(segment, part, segment.pending[-1].value)  # "2nd Group No. 9": the number is the house's
        return
    if not (_takes_waiting_or_roman(segment, part) or segment.take_label(part)):
        _take_from_before(segment, word, part)
    elif part in _ROOMS:
        _take_room_of_letter(segment)


def _is_group_of_village(segment: Segment, last: Free) -> bool:
    """Whether the number before "Group" is its own: at the end of a part, or "No. 3 Group" before a village's name."""
    kind = segment.next().kind
    return kind == "" or (last.is_marked and kind == "word" and segment.next_role() is None)


def _take_room_of_letter(segment: Segment) -> None:
    """Join the letter of a building and the room behind it: "Room B 1406"; "Unit B, 1406 Renmin Road" has none."""
    label = segment.items[-1] if segment.items else None
    kind, text, _ = segment.next()
    is_letter = type(label) is Label and len(label.value) == 1 and label.value.isalpha()
    if is_letter and kind == "number" and _ROOM.fullmatch(text) and not is_number_of_road(segment, (text, 1)):
        segment.items[-1] = Label(label.part, label.value + text)  # type: ignore[union-attr]
        segment.at += 1


def _take_from_before(segment: Segment, word: Word, part: str) -> None:
    """Take what stands before a label's word for its label, or let the word wait as part of a name."""
    waiting = segment.pending[-1] if segment.pending else None
    if waiting is None:
        _label_before(segment, word, part)
    elif segment.next_role() in (Role.ROOM, Role.UNIT):
        return  # "Flat/Room 1610"
    elif waiting.role is Role.ORDINAL and part in ("floor", "unit", "phase"):
        _take_waiting(segment, part, waiting.value)
    elif waiting.text in _NAMED_FLOORS and part == "floor":
        _take_waiting(segment, part, _NAMED_FLOORS[waiting.text])
    elif waiting.text in NUMBER_WORDS and part == "floor":
        _take_waiting(segment, part, str(NUMBER_WORDS[waiting.text]))
    else:
        _wait_in_name(segment, word)


def _label_before(segment: Segment, word: Word, part: str) -> None:
    """Take the number before a label's word, if none is behind it: "409 Room", "6 Unit"; not "12 Gate Street"."""
    last = segment.last_free()
    if segment.next_role() in _NAMED_SO:
        segment.wait(word)
    elif last is not None and not last.is_marked:
        segment.items[-1] = Label(part, last.text)


def _wait_in_name(segment: Segment, word: Word) -> None:
    """Let a word wait as part of a name; "Quanshun Office Building" is 泉顺商务楼."""
    if word.text == "office" and segment.next_role() in (Role.BUILDING, Role.DEVELOPMENT):
        segment.pending.append(Word(word.text, Role.USE, "business"))
    else:
        segment.wait(word)


def _takes_waiting_or_roman(segment: Segment, part: str) -> bool:
    """Take "Phase II", and "Second Floor" before a number that is the street's; False where it is neither."""
    waiting = segment.pending[-1] if segment.pending else None
    if part == "phase" and segment.next().text in ROMAN:
        segment.flush()
        segment.items.append(Label(part, ROMAN[segment.next().text]))
        segment.at += 1
        return True
    if part == "floor" and waiting is not None and waiting.role is Role.ORDINAL and _counts_floor(segment, waiting):
        _take_waiting(segment, part, waiting.value)
        return True
    return False


def _counts_floor(segment: Segment, waiting: Word) -> bool:
    """Whether an ordinal is the floor's, and what follows no label of it: "24th Floor 186 Owl Street"."""
    if waiting.text.isalpha():
        return True
    label = segment.label_ahead()
    return label is not None and is_number_of_road(segment, label)


def _is_annex(segment: Segment) -> bool:
    """Whether "fu" is 附 here: a number stands behind it; in "Fu Ming Boulevard" it is a syllable."""
    label = segment.label_ahead()
    return label is not None and label[0][0].isdigit() and not segment.pending


def _take_waiting(segment: Segment, part: str, value: str) -> None:
    segment.pending.pop()
    segment.flush()
    segment.items.append(Label(part, value))
