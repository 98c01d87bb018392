"""An address in Latin letters with a name or two left in Chinese: "Room 712, 仁虹苑, 571 Wujing Road", "418 凤文 Rd".

Such a text is one address, not one said in each script: the Chinese names take their place among the Latin parts.
"""

import re
from collections.abc import Callable, Sequence

from falsefront.address.lexicon.lookup import look_up
from falsefront.address.lexicon.words import MAIN, PINYIN_DIRECTIONS, PINYIN_ORDINALS, Role
from falsefront.address.parts.items import Code, Estate, Item, Street, Zoned
from falsefront.address.parts.roads import name_key
from falsefront.address.plain.segments import HAN, segments

_NAME = re.compile(r"(?<!\S)[\u3400-\u9fff]{2,}(?!\S)")  # between spaces or at an end; 88号 is none
_SYLLABLES = "|".join((*PINYIN_DIRECTIONS, *PINYIN_ORDINALS, *MAIN))
_NEXT_WORD = re.compile(rf"\s*(?:no\.? ?)?(?:(?:\d{{1,2}}(?:st|nd|rd|th)?|{_SYLLABLES})\s+)*([a-z']+)")
# What stands behind a name that is written in Chinese: "凤文 Rd", "翠湖 Plaza", "丰景阳 East Street".
_NAMED_SO = frozenset({Role.ROAD, Role.LANE, Role.DIRECTION, Role.DEVELOPMENT, Role.USE, Role.ZONE})

HanScan = Callable[[str], list[Item]]
LatinScan = Callable[[Sequence[list[str]]], list[list[Item]]]


def woven(plain: str, han: HanScan, latin: LatinScan) -> list[Item] | None:
    """Return the items of folded text of both scripts in their order; None where Chinese says more than names."""
    pieces: list[str | Item] = []
    for segment in segments(plain):
        if not HAN.search(segment):
            pieces.append(segment)
        elif not _take(segment, pieces, han):
            return None
    texts = [text for piece in pieces if isinstance(piece, str) and (text := " ".join(piece.split()).strip(" .'-"))]
    scanned = dict(zip(texts, latin([[text] for text in texts]), strict=True))
    said = {_key(item) for items in scanned.values() for item in items}
    found: list[Item] = []
    for piece in pieces:
        if isinstance(piece, str):
            found += scanned.get(" ".join(piece.split()).strip(" .'-"), ())
        elif _key(piece) not in said:
            found.append(piece)
    return found


def _take(segment: str, pieces: list[str | Item], han: HanScan) -> bool:
    """Part a segment into its Latin text and its Chinese names; False where it has more Chinese than names."""
    text, at = "", 0
    for match in _NAME.finditer(segment):
        text += segment[at : match.start()]
        at = match.end()
        following = _NEXT_WORD.match(segment, at)
        if following is not None and look_up(following[1]).role in _NAMED_SO:
            text += name_key(match[0])
            continue
        items = han(match[0])
        if len(items) != 1 or not (type(items[0]) in (Estate, Street, Zoned) or _is_noise(items[0])):
            return False
        if not _is_noise(items[0]):
            pieces += [text, items[0]]
            text = ""
    text += segment[at:]
    pieces.append(text)
    return not HAN.search(text)


def _is_noise(item: Item) -> bool:
    return type(item) is Code and item.part == "noise"


def _key(item: Item) -> tuple[str, str] | None:
    """Return what makes an item the same thing said again: its kind and the key of its name."""
    if isinstance(item, Estate):
        return ("estate", item.development.name.key)
    if isinstance(item, Street):
        return ("street", item.road.name.key)
    if isinstance(item, Zoned):
        return ("area", item.area.name.key)
    return None
