"""Scans one segment of Latin text into items, without knowing the rest of the address.

Words wait until a generic word says what they name: "renmin north" + "road". What no generic claims is tried as
divisions, then as a name glued to its generic ("zhufengdongdadao"), and is otherwise handed on as unknown.
"""

import re
from collections.abc import Callable, Sequence

from falsefront.address.gazetteer.places import Places
from falsefront.address.lexicon.lookup import INITIALS, LABELLING, Word
from falsefront.address.lexicon.table import forms, values
from falsefront.address.lexicon.words import MAY_BE_SYLLABLE, PINYIN_DIRECTIONS, PINYIN_ORDINALS, Role
from falsefront.address.parts.items import Code, Division, Free, Item, Label
from falsefront.address.plain.tokens import LABEL, Token, word_token
from falsefront.address.scan.latin.brief import brief
from falsefront.address.scan.latin.estates import take_building, take_division, take_estate, take_village, take_zone
from falsefront.address.scan.latin.labels import (
    begins_estate,
    begins_road,
    demarcation_district,
    take_floor_token,
    take_hao,
    take_hash,
    take_hash_behind,
    take_labelled,
    take_number,
    take_number_word,
    take_ordinal,
    take_yard,
)
from falsefront.address.scan.latin.mistyped import mended
from falsefront.address.scan.latin.names import WIDEST, whole_name
from falsefront.address.scan.latin.roads import take_crossing, take_lane, take_road, take_section, take_side, take_stop
from falsefront.address.scan.latin.segment import Segment
from falsefront.text.pinyin import syllable_count

_TAIL_CODE = re.compile(r"^(.*?)[\s-]*\b(\d{3}|\d{5,6})$")
_GLUED_LABEL = re.compile(rf"^({LABELLING})(\d[\da-z-]*)$")
_SHAANXI = "61"  # GB/T 2260: where Xi'an lies
_DIGIT = re.compile(r"\d")
_SIDES = forms("china.direction", "behind_road")
_PARTS_OF_NAMES = frozenset({Role.ROAD, Role.DIVISION})
_PREFECTURES = values("pinyin.prefecture")
_LEAST_OF_TOWN = 2  # syllables of its name, and of what is named behind it
_WIDEST_NAME = 6  # words
_ENDS_NAME = frozenset({Role.ROAD, Role.LANE, Role.DEVELOPMENT, Role.ZONE})
_MAY_BEGIN_NAME = forms("china.development", "begins_road")  # 大学路
_SECTIONS = PINYIN_DIRECTIONS.keys() | PINYIN_ORDINALS.keys()  # Er Duan, Dong Duan
_NO_NAMES = frozenset("0123456789#")  # no place begins so
_LABELLING = frozenset({Role.BUILDING, Role.FLOOR, Role.ROOM, Role.ENTRANCE, Role.GROUP})


class LatinScanner:
    """Turns segments into items; remembers segments it has seen, up to a bound."""

    _BOUND = 100_000

    def __init__(self, places: Places) -> None:
        """Take the look-ups; nothing is read from anywhere else."""
        self._places = places
        self._seen: dict[str, tuple[Item, ...]] = {}

    def scan_all(self, texts: Sequence[list[str]]) -> list[list[Item]]:
        """Return the items of each text, given as its lower-case segments in order."""
        seen = self._seen
        if len(seen) >= self._BOUND:
            seen.clear()
        new = list(dict.fromkeys(segment for segments in texts for segment in segments if segment not in seen))
        if new:
            self._scan_new(new)
        return [[item for segment in segments for item in seen[segment]] for segments in texts]

    def _scan_new(self, segments: list[str]) -> None:
        """Scan segments that were not met before, the plainest first."""
        for quick in (self._whole, brief):
            left: list[str] = []
            for segment in segments:
                items = quick(segment)
                if items:
                    self._seen[segment] = items
                else:
                    left.append(segment)
            segments = left
        for segment in segments:
            self._seen[segment] = self._scan_with_care(segment)

    def _scan_with_care(self, text: str) -> tuple[Item, ...]:
        items = scan(Segment(self._places, text))
        mended_text = mended(text, items)
        return items if mended_text is None else scan(Segment(self._places, mended_text))

    def _whole(self, text: str) -> tuple[Item, ...]:
        """Return the items of a segment that is nothing but a division or country, with or without postcode."""
        name, code = text, None
        if text[0] in _NO_NAMES:
            return ()
        if _DIGIT.search(text):
            tail = _TAIL_CODE.match(text)
            if tail is None or _DIGIT.search(tail[1]):
                return ()
            name, code = tail.groups()
        item = whole_name(self._places, name.split())
        if item is None:
            return ()
        if code is None:
            return (item,)
        is_taiwan = isinstance(item, Division) and any(found[:2] == "71" for found in item.named.codes)
        return (item, Code("postcode", code)) if len(code) > 3 or is_taiwan else ()


def scan(segment: Segment) -> tuple[Item, ...]:
    """Scan a segment to its end and return what was found."""
    while segment.at < len(segment.tokens):
        kind, text, word = segment.tokens[segment.at]
        segment.at += 1
        if word is not None:
            if word.role is None and not word.disguised and word.text.isalpha():
                segment.pending.append(word)  # most words: a plain name
            else:
                _word(segment, word, text)
        elif kind == "number":
            take_number(segment, text)
        elif kind == "ordinal":
            take_ordinal(segment, text)
        elif kind == "floor":
            take_floor_token(segment, text)
        elif kind == "hash":
            take_hash(segment)
        else:
            take_hash_behind(segment)
    segment.flush()
    return tuple(segment.items)


def _word(segment: Segment, word: Word, text: str) -> None:
    if word.disguised:
        segment.items.append(Code("disguised", text))
    role = word.role
    if role is None:
        _name(segment, word)
    elif word.text == "shi" and segment.next().kind != "word" and (last := segment.last_free()) is not None:
        segment.items[-1] = Label("unit", last.text)  # 室; "88 Shi Dai Guangchang" is a square
    elif word.text in MAY_BE_SYLLABLE and not _stands_as_generic(segment, word, role):
        segment.wait(word)
    else:
        take = _TAKERS.get(role)
        if take is None:
            segment.pending.append(word)
        else:
            take(segment, word)


def _name(segment: Segment, word: Word) -> None:
    glued = _GLUED_LABEL.match(word.text)
    if glued is not None:
        marker = INITIALS.get(glued[1], glued[1])
        segment.tokens[segment.at - 1 : segment.at] = [word_token(marker), Token("number", glued[2])]
        segment.at -= 1
    elif word.text.startswith("dd") and word.text[2:].isdigit():
        segment.flush()
        segment.items.append(demarcation_district(word.text[2:]))
    elif _DIGIT.search(word.text) and LABEL.match(word.text):
        segment.flush()
        segment.items.append(Free(word.text, False))
    else:
        segment.pending.append(word)


def _stands_as_generic(segment: Segment, word: Word, role: Role) -> bool:
    """Whether a word that may be a syllable of a split name is a generic word here."""
    pending = segment.pending
    is_behind_number = not pending and bool(segment.items) and isinstance(segment.items[-1], (Free, Label))
    if role is Role.HAO or word.text == "nong":
        return is_behind_number
    if role is Role.SECTION:
        return is_behind_number or (bool(pending) and pending[-1].text in _SECTIONS)
    if role in _LABELLING:
        return _stands_as_label(segment, word, is_behind_number=is_behind_number)
    if not pending or (word.text == "shi" and segment.next().text == "shi"):
        return False  # "En Shi Shi" is 恩施市
    if role in _PARTS_OF_NAMES and _is_inside_name(segment, word):
        return False
    if role is Role.DIVISION and _is_division(segment, word):
        return True
    if role is Role.ROAD and all(waiting.role in (Role.DIRECTION, Role.ORDINAL) for waiting in pending):
        return not begins_road(segment, may_have_number=True)  # "South Jie Fang Street" is no South Street
    if role is Role.ROAD and _ends_before_side(segment):
        return True
    following, text = segment.next_role(), segment.next().text
    if following in (Role.ROAD, Role.DEVELOPMENT, Role.DIRECTION, Role.LANE, Role.USE) or text in PINYIN_DIRECTIONS:
        return text in MAY_BE_SYLLABLE and following is Role.DEVELOPMENT
    if role is Role.DIVISION or role is Role.VILLAGE:
        return (
            word.text not in _PREFECTURES
            and following is not Role.ORDINAL
            and (segment.next().kind != "word" or following is not None)
        )
    return True


def _ends_before_side(segment: Segment) -> bool:
    """Whether the direction that comes next is of a place or behind the road: "Jin Cheng Jie Zhong Shan Qu"."""
    text = segment.next().text
    if text in _SIDES and segment.next(1).kind != "word":
        return True  # "Fenghao Lu East", "Renmin Lu (North) 16"
    return text in PINYIN_DIRECTIONS and segment.place_ahead() is not None


def _stands_as_label(segment: Segment, word: Word, *, is_behind_number: bool) -> bool:
    """Whether a word that may be a syllable says what the number or letter before it is."""
    pending = segment.pending
    if word.text == "zhuang":
        return is_behind_number and segment.next().kind != "word"  # 5幢; "12 Zhuang Yuan Lu" is a road
    if is_behind_number:
        return not begins_road(segment) and not begins_estate(segment)
    if word.text == "zuo":
        return bool(pending) and len(pending[-1].text) == 1
    return word.text == "lou" and bool(pending) and segment.next().kind != "word" and pending[-1].role is None


def _is_division(segment: Segment, word: Word) -> bool:
    """Whether the words that wait are surely a place of this kind."""
    if word.text in _PREFECTURES:
        return _is_prefecture_before(segment, word)
    return (
        (word.text == "zhen" and _is_town_before(segment))
        or _is_division_before(segment, word)
        or _is_county_of_unknown(segment, word)
    )


def _is_division_before(segment: Segment, word: Word) -> bool:
    """Whether the words that wait are a division with this word; "Hong Qi" is one, but Hong Qi Lu is a road."""
    words = [pending.text for pending in segment.pending[-WIDEST:]]
    latin = segment.places.latin
    names = [latin.get("".join(words[at:]) + word.text) for at in range(len(words))]
    if word.text == "sheng" and words[-1] == "shaanxi":
        return True  # never spelled so with its suffix, which is why the gazetteer has it bare alone
    found = [named for named in names if named is not None]
    return bool(found) and not (all(named.is_bare for named in found) and _is_road_at_once(segment))


def _is_prefecture_before(segment: Segment, word: Word) -> bool:
    """Whether the words that wait name a prefecture that ends so in Chinese: "Aba Zhou", "Xilinguole Meng"."""
    places = segment.places
    words = [pending.text for pending in segment.pending[-WIDEST:]]
    for at in range(len(words)):
        named = places.latin.get("".join(words[at:]))
        if named is not None and any(places.name(code)[-1] == _PREFECTURES[word.text] for code in named.codes):
            return True
    return False


def _is_town_before(segment: Segment) -> bool:
    """Whether a whole name of a road or estate follows: "Hu Ji Zhen Xin Hua Lu" (镇), not "Bei Jing Zhen Xing Lu"."""
    if sum(syllable_count(pending.text) for pending in segment.pending) < _LEAST_OF_TOWN:
        return False
    size = 0
    for step in range(_WIDEST_NAME):
        kind, text, word = segment.next(step)
        role = word.role if word is not None else None
        if role in _ENDS_NAME and text not in _MAY_BEGIN_NAME:
            last = segment.next(step - 1).text
            return size - (last in PINYIN_DIRECTIONS or last in PINYIN_ORDINALS) >= _LEAST_OF_TOWN
        if kind not in ("word", "ordinal") and not (kind == "number" and size and len(text) < 3):  # Wuhong 2 Lu
            return False
        size += syllable_count(text)
    return False


def _is_inside_name(segment: Segment, word: Word) -> bool:
    """Whether a word belongs to what ends behind it: "Fei Xiang Qu", "Ma Qu County", "Tuan Jie No.2 Road"."""
    following = segment.next()
    if following.kind != "word":
        return False
    if word.role is Role.ROAD and segment.next_role() is Role.NUMBER:
        return segment.next(1).kind == "number" and segment.next_role(2) is Role.ROAD
    return (segment.pending[-1].text + word.text + following.text) in segment.places.latin


def _is_road_at_once(segment: Segment) -> bool:
    """Whether the next word, or the next but a direction, is that of a road."""
    ahead = 1 if segment.next_role() is Role.DIRECTION or segment.next().text in PINYIN_DIRECTIONS else 0
    return segment.next_role(ahead) in (Role.ROAD, Role.LANE)


def _is_county_of_unknown(segment: Segment, word: Word) -> bool:
    """Whether "xian" is no city behind a word that names no place: "Pingchanng Xian Bazhong Shi"."""
    if word.text != "xian" or segment.pending[-1].text in segment.places.latin:
        return False
    following = segment.places.latin.get(segment.next().text)
    return following is not None and not any(code.startswith(_SHAANXI) for code in following.codes)


def _country(segment: Segment, word: Word) -> None:
    pending = segment.pending
    while pending and len(pending[-1].text) <= 2 and pending[-1].text[0] in "pr":
        pending.pop()  # "P.R. China"
    if len(pending) > 1 and pending[-1].text == "republic":
        del pending[-2:]  # "People's Republic of China"
    if segment.next_role() in (Role.ROAD, Role.DEVELOPMENT, Role.USE, Role.BUILDING, Role.DIRECTION):
        segment.wait(word)
        return
    segment.flush()
    segment.items.append(Code("country", word.value))


def _noise(segment: Segment, word: Word) -> None:
    segment.flush()
    rest = " ".join(text for _, text, _ in segment.tokens[segment.at - 1 :])
    segment.at = len(segment.tokens)
    segment.items.append(Code("noise", rest or word.text))


def _rest(segment: Segment, word: Word) -> None:
    """Take the rest of the segment for a P.O. box, a care-of or a postcode."""
    segment.flush()
    if word.role is Role.PO_BOX and segment.take_label("po_box"):
        segment.items[-1] = Code("po_box", segment.items[-1].value)  # type: ignore[union-attr]
        return
    rest = " ".join(text for kind, text, _ in segment.tokens[segment.at :] if kind != "hash")
    segment.at = len(segment.tokens)
    segment.items.append(Code(_WHOLE_REST[word.role or Role.PO_BOX], rest.removeprefix("no ")))


_WHOLE_REST = {Role.PO_BOX: "po_box", Role.CARE_OF: "care_of", Role.POSTCODE: "postcode"}
_TAKERS: dict[Role, Callable[[Segment, Word], None]] = {
    Role.ROAD: take_road, Role.LANE: take_lane, Role.ROOM: take_labelled, Role.UNIT: take_labelled,
    Role.FLOOR: take_labelled, Role.ENTRANCE: take_labelled, Role.PHASE: take_labelled, Role.GROUP: take_labelled,
    Role.ANNEX: take_labelled, Role.YARD: take_yard, Role.BUILDING: take_building, Role.DEVELOPMENT: take_estate,
    Role.ZONE: take_zone, Role.VILLAGE: take_village, Role.DIVISION: take_division, Role.COUNTRY: _country,
    Role.NUMBER: take_number_word, Role.HAO: take_hao, Role.SECTION: take_section, Role.CROSS: take_crossing,
    Role.SIDE: take_side, Role.STOP: take_stop, Role.NOISE: _noise, Role.PO_BOX: _rest, Role.CARE_OF: _rest,
    Role.POSTCODE: _rest,
}  # fmt: skip
