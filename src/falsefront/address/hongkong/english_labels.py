"""Numbers, floors, rooms, blocks and phases in an English text of Hong Kong."""

import re
from collections.abc import Iterator

from falsefront.address.hongkong.piece import LABEL, MADE, NUMBER, Candidate, Piece
from falsefront.address.hongkong.words import Words
from falsefront.address.lexicon.hongkong import (
    BLOCKS,
    ESTATES,
    FLOOR_WORDS,
    FLOORS,
    JOINTS,
    NUMBERS,
    PHASES,
    SMALLER,
    UNITS,
)

_BEHIND_ESTATE = 0.5  # costs a tower that is no part of its own
_POSTCODE = "999077"  # what forms abroad ask for; Hong Kong has none
_LEAST_ZEROS = 4  # digits of a postcode that is none: 00000
_LONGEST_FLOOR = 2  # digits
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
_FLOOR_END = re.compile(r"/? ?f(?:loor|l)?\.?$")


_COMMA = ","
_FLOOR_FIRSTS = frozenset(name.split()[0] for name in FLOORS)
_FIRSTS = frozenset({*UNITS, *FLOOR_WORDS, *BLOCKS, *PHASES, *SMALLER, *NUMBERS, *_FLOOR_FIRSTS})


def labels(words: Words, at: int) -> Iterator[Candidate]:
    """Yield what begins here and says what its number is."""
    first = words.words[at]
    if first not in _FIRSTS and (len(first) > 1 or first == _COMMA) and words.kinds[at] != "number":
        return
    yield from _numbers_at(words, at)
    if len(first) == 1 and words.kinds[at] == "word" and at and words.kinds[at - 1] == "floor" and _ends(words, at + 1):
        yield at + 1, LABEL, Piece("unit", first)  # "14/F A"
    if first in UNITS:
        yield from _unit(words, at)
    yield from _floors(words, at)
    yield from _blocks(words, at)
    found = words.label(at + 1) if first in PHASES or first in SMALLER else None
    if found is not None and first in PHASES:
        yield found[0], LABEL, Piece("phase", "1" if found[1] == "i" else found[1])
    elif found is not None:
        yield found[0], LABEL, Piece("skip", words.said(at, found[0]))


def floor(text: str) -> Piece:
    """Return the floor of a token like 12/F."""
    return Piece("floor", _FLOOR_END.sub("", text))


def _numbers_at(words: Words, at: int) -> Iterator[Candidate]:
    first, text = words.words[at], words.texts[at]
    if words.kinds[at] == "number":
        yield from _numbers(words, at, is_marked=False)
        ordinal = _ORDINAL.fullmatch(text)
        said = ordinal[1] if ordinal else text if text.isdigit() and len(text) <= _LONGEST_FLOOR else None
        is_before_road = ordinal is not None and words.begins_road(at + 3)
        if said and words.is_one(at + 1, FLOOR_WORDS) and (words.kind(at + 2) != "number" or is_before_road):
            yield at + 2, LABEL, Piece("floor", said)
        if ordinal and words.is_one(at + 1, BLOCKS) and _ends(words, at + 2):
            yield at + 2, LABEL, Piece("block", ordinal[1])  # "1st Block"
        if said and words.is_one(at + 1, _FLOOR_LETTER) and _ends(words, at + 2):
            yield at + 2, LABEL, Piece("floor", said)  # "27 F"
        if not ordinal and words.is_one(at + 1, UNITS) and _ends(words, at + 2):
            yield at + 2, LABEL, Piece("unit", words.number(at))  # "E2 Unit"
        if text == _POSTCODE or (len(text) >= _LEAST_ZEROS and not text.strip("0")):
            yield at + 1, LABEL, Piece("skip", text)
    if first in NUMBERS or text == "#":
        yield from _numbers(words, at + 1, is_marked=True)


_FLOOR_LETTER = frozenset("f")


def _ends(words: Words, at: int) -> bool:
    """Whether a part of the text ends there."""
    return words.kind(at) in ("sign", "floor", "")


def _numbers(words: Words, start: int, *, is_marked: bool) -> Iterator[Candidate]:
    """Yield a street number, also of several: 15 & 19; 13, 13A and 15."""
    if words.kind(start) != "number":
        return
    end, found = start + 1, [words.number(start)]
    yield end, NUMBER, Piece("number", found[0], is_marked=is_marked)
    while words.kind(end + 1) == "number":
        is_joined = words.kind(end) == "and" or words.is_one(end, JOINTS)
        is_beside = words.kind(end) == "sign" and _LETTERED.sub("", words.number(end + 1)) == found[-1]
        is_beside = is_beside and words.number(end + 1) != found[-1]
        if not is_joined and not is_beside:
            return
        found.append(words.number(end + 1))
        end += 2
        yield end, NUMBER, Piece("number", "&".join(found), is_marked=is_marked)


_LETTERED = re.compile("(?<=[0-9])[a-z]$")


def _floors(words: Words, at: int) -> Iterator[Candidate]:
    first = words.words[at]
    for size in (1, 2) if first in _FLOOR_FIRSTS else ():
        named = FLOORS.get(" ".join(words.words[at : at + size]))
        if named is not None and words.is_one(at + size, FLOOR_WORDS):
            yield at + size + 1, LABEL, Piece("floor", named)
    is_counted = at > 0 and _ORDINAL.fullmatch(words.texts[at - 1]) is not None
    found = words.label(at + 1) if first in FLOOR_WORDS else None
    if found is not None and not (is_counted and words.begins_road(found[0])):  # 24th Floor 49 Hoi Yuen Road
        yield found[0], LABEL, Piece("floor", found[1])


def _blocks(words: Words, at: int) -> Iterator[Candidate]:
    first = words.words[at]
    if first not in BLOCKS:
        return
    start = at + 2 if words.is_one(at + 1, NUMBERS) else at + 1  # "House No. 4"
    found = words.label(start) or _two_letters(words, start)
    is_behind = not (words.is_first(at) or words.kinds[at - 1] == "floor") and first in ESTATES
    if found is not None and is_behind:
        if words.kind(found[0]) in ("sign", "") and len(found[1]) <= _LONGEST_FLOOR:
            yield found[0], LABEL + _BEHIND_ESTATE, Piece("block", found[1])  # South Seas Centre Tower 2
    elif is_behind:
        return
    elif found is not None:
        yield found[0], LABEL, Piece("block", found[1])
    elif first == "building" and words.kind(at + 1) == "word" and words.kind(at + 2) in ("sign", ""):
        yield at + 2, MADE, Piece("block", words.texts[at + 1])  # as the canonical form says a named block


def _two_letters(words: Words, at: int) -> tuple[int, str] | None:
    """Return two letters that a part ends with, and where they end: "Block EH"."""
    is_label = words.kind(at) == "word" and len(words.texts[at]) == _LETTERS_OF_BLOCK and words.texts[at].isalpha()
    return (at + 1, words.texts[at]) if is_label and words.kind(at + 1) in ("sign", "") else None


_LETTERS_OF_BLOCK = 2


def _unit(words: Words, at: int) -> Iterator[Candidate]:
    start = at + 1
    if start + 1 < len(words) and words.texts[start] == "/" and words.words[start + 1] in UNITS:
        start += 2  # Flat/Rm A
    while words.is_one(start, NUMBERS) or (start < len(words) and words.texts[start] == "#"):
        start += 1
    found = words.label(start)
    if found is None:
        return
    end, text = found
    is_unit = words.words[at].startswith("unit")
    said = [text]
    yield end, LABEL, Piece("unit", text, is_marked=is_unit)
    is_several = words.texts[at].endswith("s")
    joints = ("and", "sign") if is_several else ("and",)  # Rooms 301, 305-307
    while (following := _following(words, end, joints)) is not None:
        if not is_several and following[0] == end + 1 and words.begins_road(end + 1) and not _is_next(said, following):
            return  # Suite 2102 49 Hoi Yuen Road
        end, text = following
        said.append(text)
        yield end, LABEL, Piece("unit", "&".join(said), is_marked=is_unit)


def _is_next(said: list[str], following: tuple[int, str]) -> bool:
    """Whether a number is the room's and one, so that it may be the next room: Shop 5 6 Nathan Road."""
    room, number = said[-1], following[1]
    return room.isdecimal() and number.isdecimal() and int(number) == int(room) + 1


def _following(words: Words, end: int, joints: tuple[str, ...]) -> tuple[int, str] | None:
    """Return the next room of a list, and where it ends."""
    joint = end + 1 if words.kind(end) in joints or words.is_one(end, JOINTS) else end
    joint = joint + 1 if joint < len(words) and words.words[joint] in UNITS else joint
    if joint == end and words.kind(joint) != "number":
        return None
    return words.label(joint)
