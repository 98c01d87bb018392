"""Sections, sides and crossings of roads in Latin text."""

from falsefront.address.lexicon.lookup import Word
from falsefront.address.lexicon.table import forms
from falsefront.address.lexicon.words import (
    PINYIN_DIRECTIONS,
    PINYIN_ORDINALS,
    Role,
)
from falsefront.address.parts.items import Code, Cross, Free, Street
from falsefront.address.scan.latin.labels import ROMAN
from falsefront.address.scan.latin.segment import Segment

_BEHIND_TO = frozenset({Role.ROAD, Role.LANE, Role.DEVELOPMENT, Role.BUILDING, Role.USE, Role.DIRECTION})


_SIDES_OF_ROAD = frozenset("nsewm")
_CROSSWISE = "heng"  # 横, of a street that crosses a main one


def take_section(segment: Segment, word: Word) -> None:
    """Take a section of a road: "Sec. 2", "East Section", "Er Duan", "2 Duan"."""
    if word.text == "duan" and _take_pinyin_section(segment):
        return
    if segment.pending and segment.pending[-1].role in (Role.DIRECTION, Role.ORDINAL):
        value = segment.pending.pop().value
        segment.flush()
        label = segment.label_ahead() if value in _SIDES_OF_ROAD else None
        if label is not None and label[0].isdigit() and len(label[0]) == 1:
            segment.at += label[1]
            value += label[0]  # "South Section 1, Yihuan Road": 一环路南一段
        segment.items.append(Code("section", value))
        return
    label = segment.label_ahead()
    if label is not None:
        segment.flush()
        segment.at += label[1]
        segment.items.append(Code("section", ROMAN.get(label[0], label[0])))
    elif segment.next().text in ROMAN:
        segment.flush()
        segment.items.append(Code("section", ROMAN[segment.next().text]))  # "Section III"
        segment.at += 1
    elif segment.next().kind == "ordinal" and segment.next_role(1) is not Role.ROAD:
        segment.flush()
        segment.items.append(Code("section", segment.next().text.rstrip("stndrh")))  # "Section 2nd"
        segment.at += 1
    elif segment.pending:
        segment.wait(word)


def _take_pinyin_section(segment: Segment) -> bool:
    """Take the syllable or the number before "Duan" for a section; False where neither stands there."""
    waiting = segment.pending[-1] if segment.pending else None
    last = segment.last_free()
    if waiting is not None and waiting.text in PINYIN_ORDINALS:
        segment.pending.pop()
        before = segment.pending[-1].text if segment.pending else ""
        side = PINYIN_DIRECTIONS.get(before, "") if len(segment.pending) == 1 and _is_last_street(segment) else ""
        if side:
            segment.pending.pop()  # "Erhuan Lu Bei San Duan": 二环路北三段
        segment.flush()
        segment.items.append(Code("section", f"{side}{PINYIN_ORDINALS[waiting.text]}"))
    elif last is not None and not last.is_marked and last.text.isdigit() and _is_behind_street(segment):
        segment.items[-1] = Code("section", last.text)
    elif waiting is not None and waiting.text in PINYIN_DIRECTIONS:
        segment.pending.pop()
        segment.flush()
        segment.items.append(Code("section", PINYIN_DIRECTIONS[waiting.text]))
    else:
        return False
    return True


def _is_last_street(segment: Segment) -> bool:
    return bool(segment.items) and type(segment.items[-1]) is Street


def _is_behind_street(segment: Segment) -> bool:
    """Whether the road stands right before what was found last."""
    return len(segment.items) > 1 and type(segment.items[-2]) is Street


def take_crossing(segment: Segment, word: Word) -> None:
    """Note that roads cross here: "southeast corner of"; "Shipingqiao Cross Street" is a street, 石坪桥横街."""
    if word.text == "cross" and segment.pending and _is_before_street(segment):
        segment.pending.append(Word(_CROSSWISE, None, _CROSSWISE))
        return
    waiting = segment.pending[-1] if segment.pending else None
    side = segment.pending.pop().value if waiting is not None and waiting.role is Role.DIRECTION else None
    segment.flush()
    segment.items.append(Cross(side))


def _is_before_street(segment: Segment) -> bool:
    following = segment.next().word
    return following is not None and following.role is Role.ROAD and following.value == "street"


def take_side(segment: Segment, _: Word) -> None:
    """Take "northeast" off the words that wait before "side" or "corner"."""
    if segment.pending and segment.pending[-1].role is Role.DIRECTION:
        value = segment.pending.pop().value
        segment.flush()
        segment.items.append(Code("side", value))


def take_stop(segment: Segment, word: Word) -> None:
    """Let "and" join two roads of a crossing; let "of" and "the" pass; end a name at the others.

    "To" before a generic word is the last syllable of a name of Hong Kong.
    """
    if word.text == "of":
        _take_relative(segment)
        return
    if word.text == "the" or not segment.pending:
        return
    if word.text == "to" and segment.next_role() in _BEHIND_TO:
        segment.wait(word)  # "Hung To Road"
        return
    if word.text not in ("and", "&"):
        segment.flush()


def _take_relative(segment: Segment) -> None:
    """Take "west of" before a road as a side of it; "100 meters west of" says where the road lies, and is no room."""
    pending = segment.pending
    if not pending or pending[-1].role is not Role.DIRECTION:
        return
    before = [word.text for word in pending[:-1] if word.text not in _BEFORE_SIDE]
    last = segment.items[-1] if segment.items else None
    if before and not (len(before) == 1 and before[0] in _METRES):
        return
    side = pending[-1]
    segment.pending = []
    if type(last) is Free and (before or last.text.endswith("m")):
        segment.items[-1] = Code("noise", " ".join([last.text, *before, side.value]))
    else:
        segment.items.append(Code("side", side.value))


_BEFORE_SIDE = forms("china.side.word")
_METRES = forms("china.metre")
