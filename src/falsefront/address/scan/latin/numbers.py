"""Numbers in Latin text: marked and bare ones, those of roads, postcodes and lots."""

import re

from falsefront.address.lexicon.lookup import Word
from falsefront.address.lexicon.words import NUMBER_WORDS, STEMS, WORDS, Role
from falsefront.address.parts.items import Code, Division, Free, Label, Street, Zoned
from falsefront.address.plain.tokens import LABEL
from falsefront.address.reading import Area, Name
from falsefront.address.scan.latin.ahead import (
    begins_road,
    has_label_behind_building,
    is_last,
    is_number_of_road,
    is_pair,
    is_road_itself,
    names_numbered_road,
)
from falsefront.address.scan.latin.roads import take_bare_road
from falsefront.address.scan.latin.segment import POSTCODE_DIGITS, Segment, ordinal

_NOT_DIGIT = re.compile(r"\D")
_CONSONANTS = re.compile(r"^[bcdfghjklmnpqrstvwxyz]{2,3}$")


def take_hash(segment: Segment) -> None:
    """Take "#43" as a number."""
    kind, value, _ = segment.next()
    if kind == "number":
        segment.at += 1
        if [word.text for word in segment.pending] == ["r"]:
            segment.pending.clear()
            segment.items.append(Label("unit", value))  # "R#1401"
            return
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
        segment.items[-1] = Label("building" if _is_of_house(segment) else "hashed", last.text)


def _is_of_house(segment: Segment) -> bool:
    """Whether a building's word follows, or one that has no number of its own: "8# Building", "8# Workshop"."""
    role = segment.next_role()
    is_word_alone = role in _IN_HOUSES and segment.next(1).kind not in ("number", "ordinal", "floor")
    return role is Role.BUILDING or (is_word_alone and len(segment.items) == 1)


_IN_HOUSES = (Role.ROOM, Role.ENTRANCE)


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
    if len(pending) == 1 and pending[0].text in STEMS and _ends_number(segment):
        segment.items.append(Free(text + STEMS[pending.pop().text], True))  # "Jia 10 Jiuxianqiao Road" is 甲10号
        return
    if pending and len(text) < 3 and text.isdigit() and names_numbered_road(segment):
        pending.append(Word(text, Role.ORDINAL, text))  # "Fuhua 1 Road"
        return
    if text.isdigit() and _is_number_of_village(segment, 0):
        pending.append(Word(text, Role.ORDINAL, text))  # "Shanggang 3 Cun"
        return
    last = segment.last_free()
    if last is not None and not last.is_marked and is_pair(last.text, text) and is_number_of_road(segment, (text, 0)):
        segment.items[-1] = Free(f"{last.text}-{text}", False)  # "2 16 Fa Yuen Street": the dash of a range got lost
        return
    if not segment.items and pending and len(text) < POSTCODE_DIGITS - 1:
        take_bare_road(segment, has_number=True)
    segment.flush()
    if segment.next().text in STEMS and segment.next(1).kind == "" and not segment.items and text.isdigit():
        segment.items.append(Free(text + STEMS[segment.next().text], True))  # "108 Bing, Majiabao East Road"
        segment.at += 1
        return
    if (
        len(text) == POSTCODE_DIGITS
        and text.isdigit()
        and (not segment.items or type(segment.items[-1]) is Division)
        and segment.next().text in segment.places.latin
    ):
        segment.items.append(Code("postcode", text))  # "054000 Shahe", "Yichang 443000 Hubei"
        return
    if len(text) > 6 and text.isdigit():
        segment.items.append(Code("noise", text))  # a telephone number
    elif len(text) in (5, 6) and text.isdigit() and is_last(segment) and not _is_behind_road(segment, text):
        segment.items.append(Code("postcode", text))
    else:
        segment.items.append(Free(text, False))


def _ends_number(segment: Segment) -> bool:
    """Whether 甲 and a number are a street number: what follows is a name, a sign, or the end of what stands alone."""
    kind = segment.next().kind
    return kind in ("word", "hash_behind") or (kind == "" and not segment.items)


def demarcation_district(number: str) -> Zoned:
    """Return a demarcation district of Hong Kong, in which lots are numbered: "D.D. 104"."""
    return Zoned(f"DD {number}", Area(Name(f"DD {number}", f"dd{number}", None), "village"))


def _is_behind_road(segment: Segment, text: str) -> bool:
    """Whether five digits stand right behind a road: "Renmin Rd. 11548"; Taiwan's postcodes follow a city."""
    return len(text) < POSTCODE_DIGITS and bool(segment.items) and type(segment.items[-1]) is Street


def take_marked(segment: Segment, value: str) -> None:
    """Take a number behind "No." or "#"; "No. 26 Building" is a building."""
    is_building = segment.next_role() is Role.BUILDING and not has_label_behind_building(segment)
    if is_building and not begins_road(segment):
        segment.at += 1
        segment.items.append(Label("building", value))
    else:
        segment.items.append(Free(value, True))


def take_ordinal(segment: Segment, text: str) -> None:
    """Take "5th" before Floor as a floor; otherwise it waits as part of a name."""
    value = _NOT_DIGIT.sub("", text)
    if segment.next_role() is Role.FLOOR:
        segment.at += 1
        before = segment.pending[-1] if len(segment.pending) == 1 else None
        if before is not None and before.role is Role.ORDINAL and before.value.isdigit():
            value = f"{segment.pending.pop().value}-{value}"  # "28th and 29th Floor"
        segment.flush()
        segment.items.append(Label("floor", value))
    else:
        segment.pending.append(Word(text, Role.ORDINAL, value))


def _is_number_of_zone(segment: Segment) -> bool:
    """Whether "Industrial Zone" stands behind a number and a name before it: "Xin Jian No.3 Industrial Zone"."""
    word = segment.next(1).word
    return bool(segment.pending) and word is not None and word.value == "industrial"


def _is_number_of_village(segment: Segment, ahead: int) -> bool:
    """Whether "Village" stands behind a number and plain words before it, at the end: "Tianlin No. 12 Village"."""
    is_name = bool(segment.pending) and all(word.role is None for word in segment.pending)
    return is_name and segment.next_role(ahead) is Role.VILLAGE and segment.next(ahead + 1).kind == ""


def take_number_word(segment: Segment, _word: Word) -> None:
    """Take the number behind "No."."""
    kind, text, _ = segment.next()
    if (
        kind == "number"
        and text.isdigit()
        and (segment.pending or is_road_itself(segment, text))
        and (segment.next_role(1) is Role.ROAD or _is_number_of_zone(segment) or _is_number_of_village(segment, 1))
    ):
        segment.at += 1
        said = text if segment.pending else ordinal(text)
        segment.pending.append(Word(said, Role.ORDINAL, text[:3]))  # "Keji No. 2 Road", "452 No. 6 Street"
    elif kind == "number":
        stem = STEMS.get(segment.pending.pop().text, "") if _is_stem_alone(segment, text) else ""
        segment.flush()
        segment.at += 1
        if not stem and segment.next().text in STEMS and segment.next(1).kind == "":
            stem = STEMS[segment.next().text]  # "No. 5 Jia"
            segment.at += 1
        take_marked(segment, text + stem)  # "Jia No. 5 Xueyuan Road"
    elif text in STEMS and segment.next(1).kind == "number":
        segment.flush()
        take_marked(segment, segment.next(1).text + STEMS[text])  # "No. Yi 108"
        segment.at += 2
    elif kind == "word" and (LABEL.match(text) or text in NUMBER_WORDS):
        segment.flush()
        segment.at += 1
        segment.items.append(Free(str(NUMBER_WORDS.get(text, text)), True))


def _is_stem_alone(segment: Segment, number: str) -> bool:
    """Whether 甲 or its like stands alone before the number."""
    return len(segment.pending) == 1 and segment.pending[0].text in STEMS and number.isdigit()


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
