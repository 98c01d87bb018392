"""Numbers, rooms, floors, entrances and numbered buildings in Latin text."""

import re

from falsefront.address.lexicon.lookup import Word
from falsefront.address.lexicon.table import forms, values
from falsefront.address.lexicon.words import MAY_BE_SYLLABLE, NUMBER_WORDS, WORDS, Role
from falsefront.address.parts.items import Code, Free, Label, Street, Zoned
from falsefront.address.parts.numbers import is_range
from falsefront.address.plain.tokens import LABEL
from falsefront.address.reading import Area, Name
from falsefront.address.scan.latin.segment import POSTCODE_DIGITS, Segment, ordinal
from falsefront.text.pinyin import syllable_count

PARTS = {
    Role.ROOM: "unit", Role.UNIT: "unit_or_entrance", Role.FLOOR: "floor", Role.ENTRANCE: "entrance",
    Role.PHASE: "phase", Role.GROUP: "group", Role.ANNEX: "annex",
}  # fmt: skip
_NAMED_SO = frozenset({Role.ROAD, Role.LANE, Role.DEVELOPMENT})
_NOT_DIGIT = re.compile(r"\D")
_FLOOR = re.compile(r"(?:st|nd|rd|th)|[\s/]|f(?:l|loor)?$|-(?=f)")
ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6"}
_LONGEST_ROAD_NUMBER = 2  # digits
_STEMS = values("pinyin.stem")
_NUMBERED_TYPES = forms("china.road", "numbered")  # a number may be all the name of such a road
_NAMED_FLOORS = values("china.floor.named")
_ROOMS = frozenset({"unit", "unit_or_entrance"})
_ROOM = re.compile(r"\d{3,4}[a-z]?")
_CONSONANTS = re.compile(r"^[bcdfghjklmnpqrstvwxyz]{2,3}$")


def take_hash(segment: Segment) -> None:
    """Take "#43" as a number."""
    kind, value, _ = segment.next()
    if kind == "number":
        segment.at += 1
        segment.flush()
        take_marked(segment, value)
    else:
        take_hash_behind(segment)


def take_hash_behind(segment: Segment) -> None:
    """Take "43#" as a building, or as the number of the road beside it."""
    last = segment.last_free()
    if last is not None and is_number_of_road(segment, (last.text, 0)):
        segment.items[-1] = Free(last.text, True)  # "152# Huaian Road"
    elif last is not None:
        part = "building" if segment.next_role() is Role.BUILDING else "hashed"
        segment.items[-1] = Label(part, last.text)


def take_number(segment: Segment, text: str) -> None:
    """Take a bare number; at the end of a segment five or six digits are a postcode."""
    pending = segment.pending
    if len(pending) == 1 and pending[0].text == "dd":
        pending.pop()
        segment.flush()
        segment.items.append(demarcation_district(text))
        return
    if len(pending) == 1 and pending[0].text not in WORDS and _CONSONANTS.match(pending[0].text):
        segment.items.append(Free(pending.pop().text + text, False))  # "ZJ 300"
        return
    if len(pending) == 1 and pending[0].text in _STEMS and segment.next().kind == "word":
        segment.items.append(Free(text + _STEMS[pending.pop().text], True))  # "Jia 10 Jiuxianqiao Road" is 甲10号
        return
    if pending and len(text) < 3 and text.isdigit() and _names_numbered_road(segment):
        pending.append(Word(text, Role.ORDINAL, text))  # "Fuhua 1 Road"
        return
    last = segment.last_free()
    if last is not None and not last.is_marked and is_pair(last.text, text) and is_number_of_road(segment, (text, 0)):
        segment.items[-1] = Free(f"{last.text}&{text}", False)  # "2 16 Fa Yuen Street": the dash of a range got lost
        return
    segment.flush()
    if len(text) > 6 and text.isdigit():
        segment.items.append(Code("noise", text))  # a telephone number
    elif len(text) in (5, 6) and text.isdigit() and _is_last(segment) and not _is_behind_road(segment, text):
        segment.items.append(Code("postcode", text))
    else:
        segment.items.append(Free(text, False))


def _names_numbered_road(segment: Segment) -> bool:
    """Whether a number between one plain name in pinyin and a road's type is the road's: "Xingye 2 Road"."""
    names = [word.text for word in segment.pending]
    return segment.next_role() is Role.ROAD and syllable_count("".join(names)) >= len(names) and len(names) < 4


def demarcation_district(number: str) -> Zoned:
    """Return a demarcation district of Hong Kong, in which lots are numbered: "D.D. 104"."""
    return Zoned(f"DD {number}", Area(Name(f"DD {number}", f"dd{number}", None), "village"))


def _is_behind_road(segment: Segment, text: str) -> bool:
    """Whether five digits stand right behind a road: "Renmin Rd. 11548"; Taiwan's postcodes follow a city."""
    return len(text) < POSTCODE_DIGITS and bool(segment.items) and type(segment.items[-1]) is Street


def _is_last(segment: Segment) -> bool:
    """Whether nothing follows in the segment but the name of the country."""
    ahead = 0
    while segment.next(ahead).text in ("p", "r", "pr"):
        ahead += 1  # P.R. China
    return (not ahead and segment.next().kind == "") or (
        segment.next_role(ahead) is Role.COUNTRY and segment.next(ahead + 1).kind == ""
    )


def is_pair(low: str, high: str) -> bool:
    """Whether two numbers in a row can be a range."""
    return low.isdigit() and high.isdigit() and is_range(int(low[:9]), int(high[:9]))


def is_number_of_road(segment: Segment, label: tuple[str, int]) -> bool:
    """Whether a label ahead is rather the number of the road behind it: "X Building 37 Queen's Road"."""
    if not label[0][0].isdigit():
        return False
    for step in range(label[1], label[1] + 5):
        role = segment.next_role(step)
        if role in (Role.ROAD, Role.LANE):
            return step > label[1]
        if segment.next(step).kind != "word" or (
            role not in (None, Role.DIRECTION) and segment.next(step).text not in MAY_BE_SYLLABLE
        ):
            return False
    return False


def begins_road(segment: Segment, *, may_have_number: bool = False) -> bool:
    """Whether what comes next is the rest of a road without a number of its own: "8 Lou Zhu Rd", "12 Shi Ji Dadao"."""
    for step in range(6):
        kind, text, word = segment.next(step)
        role = word.role if word is not None else None
        if role in (Role.ROAD, Role.LANE):
            behind = segment.next(step + 1)
            is_postcode = len(behind.text) == POSTCODE_DIGITS and segment.next(step + 2).kind == ""
            has_number = (behind.kind in ("number", "hash") and not is_postcode) or segment.next_role(
                step + 1
            ) is Role.NUMBER
            return may_have_number or not has_number
        if kind != "word" or (role not in (None, Role.DIRECTION) and text not in MAY_BE_SYLLABLE):
            return False
    return False


def begins_estate(segment: Segment) -> bool:
    """Whether what comes next is the rest of an estate's name: "8 Dong Fang Hua Yuan 3 Dong"."""
    last = segment.last_free()
    for step in range(4):
        kind, text, word = segment.next(step)
        role = word.role if word is not None else None
        if role is Role.DEVELOPMENT:
            return step > 0 and last is not None and last.is_marked
        if kind != "word" or (role is not None and text not in MAY_BE_SYLLABLE):
            return False
    return False


def take_marked(segment: Segment, value: str) -> None:
    """Take a number behind "No." or "#"; "No. 26 Building" is a building."""
    is_building = segment.next_role() is Role.BUILDING and not has_label_behind_building(segment)
    if is_building and not begins_road(segment):
        segment.at += 1
        segment.items.append(Label("building", value))
    else:
        segment.items.append(Free(value, True))


def has_label_behind_building(segment: Segment) -> bool:
    """Whether the building word that comes next has a label of its own behind it."""
    kind, text, _ = segment.next(1)
    ahead = 1 + (kind == "hash" or segment.next_role(1) is Role.NUMBER)
    if segment.next(ahead).kind == "number" and is_number_of_road(segment, (segment.next(ahead).text, ahead + 1)):
        return False  # "No.6 Building #133 Meixiu Rd"
    return kind in ("number", "hash") or (kind == "word" and bool(LABEL.match(text)) and len(text) == 1)


def take_ordinal(segment: Segment, text: str) -> None:
    """Take "5th" before Floor as a floor; otherwise it waits as part of a name."""
    value = _NOT_DIGIT.sub("", text)
    if segment.next_role() is Role.FLOOR:
        segment.at += 1
        segment.flush()
        segment.items.append(Label("floor", value))
    else:
        segment.pending.append(Word(text, Role.ORDINAL, value))


def take_floor_token(segment: Segment, text: str) -> None:
    """Take "16/F", "3F", "G/F", and "3F-5" with its room."""
    segment.flush()
    segment.items.append(Label("floor", _FLOOR.sub("", text).rstrip("f").rstrip("-")))


def take_number_word(segment: Segment, _word: Word) -> None:
    """Take the number behind "No."."""
    kind, text, _ = segment.next()
    if (
        kind == "number"
        and text.isdigit()
        and (segment.pending or _is_road_itself(segment, text))
        and segment.next_role(1) is Role.ROAD
    ):
        segment.at += 1
        said = text if segment.pending else ordinal(text)
        segment.pending.append(Word(said, Role.ORDINAL, text[:3]))  # "Keji No. 2 Road", "452 No. 6 Street"
    elif kind == "number":
        stem = _STEMS.get(segment.pending.pop().text, "") if _is_stem_alone(segment, text) else ""
        segment.flush()
        segment.at += 1
        if not stem and segment.next().text in _STEMS and segment.next(1).kind == "":
            stem = _STEMS[segment.next().text]  # "No. 5 Jia"
            segment.at += 1
        take_marked(segment, text + stem)  # "Jia No. 5 Xueyuan Road"
    elif kind == "word" and (LABEL.match(text) or text in NUMBER_WORDS):
        segment.flush()
        segment.at += 1
        segment.items.append(Free(str(NUMBER_WORDS.get(text, text)), True))


def _is_road_itself(segment: Segment, number: str) -> bool:
    """Whether a number is all the name an English road has: "452 No. 6 Street"."""
    return len(number) <= _LONGEST_ROAD_NUMBER and segment.next(1).text in _NUMBERED_TYPES


def _is_stem_alone(segment: Segment, number: str) -> bool:
    """Whether 甲 or its like stands alone before the number."""
    return len(segment.pending) == 1 and segment.pending[0].text in _STEMS and number.isdigit()


def take_hao(segment: Segment, word: Word) -> None:
    """Mark the number before "hao"; "26 hao lou" is a building."""
    last = segment.last_free()
    if last is None:
        segment.wait(word)
    elif segment.next().text == "lou":
        segment.at += 1
        segment.items[-1] = Label("building", last.text)
    else:
        segment.items[-1] = Free(last.text, True)


def take_yard(segment: Segment, word: Word) -> None:
    """Take "Yard 5" and "No. 5 Courtyard" (5号院) as a number."""
    label = segment.label_ahead()
    if label is not None and label[0][0].isdigit() and not segment.pending:
        segment.at += label[1]
        segment.items.append(Free(label[0], True))
    elif segment.pending:
        segment.wait(word)


def take_labelled(segment: Segment, word: Word) -> None:
    """Take a room, unit, floor, entrance, phase or group with the label before or behind it."""
    part = PARTS[word.role or Role.ROOM]
    last = segment.last_free()
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
    if not (_takes_waiting_or_roman(segment, part) or segment.take_label(part)):
        _take_from_before(segment, word, part)
    elif part in _ROOMS:
        _take_room_of_letter(segment)


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
    if part == "floor" and waiting is not None and waiting.role is Role.ORDINAL and waiting.text.isalpha():
        _take_waiting(segment, part, waiting.value)
        return True
    return False


def _is_annex(segment: Segment) -> bool:
    """Whether "fu" is 附 here: a number stands behind it; in "Fu Ming Boulevard" it is a syllable."""
    label = segment.label_ahead()
    return label is not None and label[0][0].isdigit() and not segment.pending


def _take_waiting(segment: Segment, part: str, value: str) -> None:
    segment.pending.pop()
    segment.flush()
    segment.items.append(Label(part, value))
