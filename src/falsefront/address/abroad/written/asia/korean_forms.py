"""Roads, lanes, counted quarters and buildings of Korea in Latin letters, written in one way."""

import re

from falsefront.address.lexicon.abroad import LABELS, LEADING_AREAS
from falsefront.address.lexicon.table import forms, longest_first

_HOUSE = re.compile(r"(?<![\w-])([a-z][a-z-]+\d{0,2}) ?b ?/ ?d\b\.?(?![/-])")  # Owlson B/D
_KOREAN_ROAD = re.compile(r"\b([a-z]{3,}?\d{0,3})-?(ro|daero)[ -]?(\d{1,4})[ -]?(?:beon)?-?gil\b")  # Seobinggoro-51gil
_APART_LANE = re.compile(r"\b([a-z]{2,})[ -](ro|daero) (\d{1,4})[ -]?beon[ -]?gil\b")  # Simin daero 327beon gil
_LANE_BEHIND_COMMA = re.compile(
    r"([a-z]-?(?:dae)?ro)\b ?, ?(?=\d{1,4}[ -]?beon[ -]?gil\b)"
)  # Simin-daero, 327 beon-gil
_OLDER_LANE = re.compile(r"\b(\d{1,4})[ -]?bon[ -]?gil\b")  # as the South wrote until 2000
# 9, 255beon-gil, Owl-ro; 9 25gil, Owl-ro
_LANE_FIRST = re.compile(
    r"(?:(?<![a-z\d-] )|((?:^|(?<=, ))(?:no\.? ?)?\d{1,4}(?:-\d{1,4})? ))"
    r"(?<!ro, )\b(\d{1,4})[ -]?(?:beon)?[ -]?gil\b,? ?"
    r"((?:[a-z]{2,}[ -]){0,2}?[a-z]{2,}-?(?:dae)?ro)\b(?! ?\d)"
)
_NUMBERED_RO = re.compile(r"\b([a-z]{3,})[ -]?(\d{1,3})[ -]?(ro|daero)\b")  # Gasan digital 1-ro
_NUMBERED_GIL = re.compile(r"(?<![a-z-])([a-z]{4,}) (\d{1,2})-gil\b")  # Jeyakgongdan 2-gil
_NUMBERED_DONG = re.compile(r"\b([a-z]{3,})[ -]?(\d{1,2})(?:\([a-z]+\))?[ -]?(dong|ga)\b(?!-gil)")  # Guro 3(sam)-dong
_LETTERED_GIL = re.compile(r"\b([a-z]{3,}(?:-[a-z]+)?)[ -]?(\d{1,3})[ -]?(ga|na|da|ra|ma|ba|sa)[ -]?gil\b")  # 8ga-gil
_LOT_IN_BLOCK = re.compile(r"\b(\d{1,3})[ -]?(?:bl|blk|block|b)[ ,-]{1,2}(\d{1,3})[ -]?(?:lt|lot|l)\b")  # 66BL-5LT
# The third of several houses of a name: Owl Techno Tower 3rd, 3cha, III is read elsewhere.
_COUNTED_HOUSE = re.compile(
    rf"\b({'|'.join(longest_first(forms('abroad.korea.house')))})[ -]?(\d{{1,2}})[ -]?(?:cha|st|nd|rd|th)\b"
)
_BASEMENT = re.compile(r"(?:^|(?<=, ))b(\d)f?(?=, )")
_BY_LETTER_DONG = re.compile(r"\b(?<!-)([a-z]|\d{3})-dong\b")  # B-dong of a tower
# Beside a number, in a district of Korea: 97 Toegyero, Jung-gu
_GLUED_RO = re.compile(r"(?:(?<=\d )|(?<=\d, ))([a-z]{3,}?)(daero|ro)\b|(?<![a-z\d-])([a-z]{3,}?)(daero|ro)(?= \d)")


_APART = re.compile(r"(?<![a-z-])([a-z]{3,}) (dong|gu|eup|myeon|ri)(?=[ ,]|$)")
_ENDS = ("korea", ", kr")


def houses(text: str) -> str:
    """Write out the word for a building that Korea shortens; behind a label the letters are two doors.

    >>> houses("owlson b/d 5f, 31-3 moon-dong"), houses("flat b/d, owl house"), houses("5 b/d owl road")
    ('owlson bldg 5f, 31-3 moon-dong', 'flat b/d, owl house', '5 b/d owl road')
    """
    return _HOUSE.sub(lambda it: it[0] if it[1] in _LABELLED else f"{it[1]} bldg", text) if "/" in text else text


_LABELLED = frozenset({*LABELS, *LEADING_AREAS})


def lanes(text: str) -> str:
    """Write lanes behind their roads, and counted ones, in one way.

    >>> lanes("9, 255beon-gil, owl-ro, moon-gu"), lanes("9, owl-ro 255bon-gil")
    ('9, owl-ro 255-gil, moon-gu', '9, owl-ro 255-gil')
    >>> lanes("9 25gil, owl-ro, moon-gu"), lanes("9, owl-ro 25-gil, moon-daero")
    ('9 owl-ro 25-gil, moon-gu', '9, owl-ro 25-gil, moon-daero')
    >>> lanes("12 seobinggoro-51gil"), lanes("12 jeyakgongdan 2-gil"), lanes("3 owl-ro, 12 beon-gil")
    ('12 seobinggo-ro 51-gil', '12 jeyakgongdan2-gil', '3 owl-ro 12-gil')
    """
    if "gil" in text:
        text = _OLDER_LANE.sub(r"\1beon-gil", text)
        text = _LETTERED_GIL.sub(r"\1\2\3-gil", text)
    if "ro" in text:
        text = _NUMBERED_RO.sub(r"\1\2-\3", text)
        text = _LANE_FIRST.sub(lambda it: f"{it[1] or ''}{it[3]} {it[2]}beon-gil", text)
    if "beon" in text:
        text = _LANE_BEHIND_COMMA.sub(r"\1 ", text)
        text = _APART_LANE.sub(r"\1-\2 \3beon-gil", text)
    return _NUMBERED_GIL.sub(r"\1\2-gil", _KOREAN_ROAD.sub(r"\1-\2 \3-gil", text))


def ends_in_korea(text: str) -> bool:
    """Whether a text ends with its country, which is Korea: Guatemala has a "gu" as well."""
    return text.rstrip(" .)").endswith(_ENDS)


_MOUNTAIN = re.compile(r"(?<![a-z-])san[ .-]*(?:no\b\.? ?|#)? ?(?=\d{1,4}(?:-\d{1,3})?\b)")


def mountain_lots(text: str) -> str:
    """Write lots of the mountain register in one way: San No 16 and San #16 are San 16, which is no lot 16.

    >>> mountain_lots("san no 16 owl-dong, korea"), mountain_lots("san-16, owl-ri")
    ('san 16 owl-dong, korea', 'san 16, owl-ri')
    """
    return _MOUNTAIN.sub("san ", text) if "san" in text else text


def mountain_lot(text: str) -> str | None:
    """Return the number of the lot of the mountain register that a lower-case text names; None where it names none.

    >>> mountain_lot("san #16-2 owl-dong, korea"), mountain_lot("16 owlsan-dong, korea")
    ('16-2', None)
    """
    found = _MOUNTAIN_LOT.search(mountain_lots(text))
    return found[1] if found is not None else None


_MOUNTAIN_LOT = re.compile(r"(?<![a-z-])san (\d{1,4}(?:-\d{1,3})?)\b")


(_ROOM_BEHIND,) = (f"-{word}," for word in forms("korea.room.behind"))
_ROOM_FIRST = re.compile(rf"^([1-9]\d{{0,3}}){_ROOM_BEHIND} ?(?=[^,]*\b\w+-(?:ro|gil|daero)\b)")
_LONGEST_ROOM = 8  # characters of a room at the head, with its word


def quarters(text: str) -> str:
    """Write counted quarters, roads beside a number, buildings, and a room at the head, of Korea in one way.

    >>> quarters("b-dong, 19 gasan digital 1-ro, geumcheon-gu")
    'block b, 19 gasan digital1-ro, geumcheon-gu'
    >>> quarters("32-ho, 2 owlgogae-ro, namdong-gu"), quarters("32-ho-ro, namdong-gu")
    ('room 32, 2 owlgogae-ro, namdong-gu', '32-ho-ro, namdong-gu')
    >>> quarters("197-2, guro 3(sam)-dong, guro-gu")
    '197-2, guro3-dong, guro-gu'
    """
    text = _APART.sub(r"\1-\2", text) if ends_in_korea(text) else text
    if _ROOM_BEHIND in text[:_LONGEST_ROOM]:
        text = _ROOM_FIRST.sub(r"room \1, ", text)
    text = _LOT_IN_BLOCK.sub(r"\1b-\2l", _BASEMENT.sub(r"floor b\1", text))
    text = _NUMBERED_DONG.sub(r"\1\2-\3", text)
    text = _COUNTED_HOUSE.sub(r"\1 \2", _BY_LETTER_DONG.sub(r"block \1", text))
    if "ro" in text:
        text = _NUMBERED_RO.sub(r"\1\2-\3", text)
        text = _GLUED_RO.sub(lambda match: f"{match[1] or match[3]}-{match[2] or match[4]}", text)
    return text
