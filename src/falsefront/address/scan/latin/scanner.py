"""Scans one segment of Latin text into items, without knowing the rest of the address.

Words wait until a generic word says what they name: "renmin north" + "road". What no generic claims is tried as
divisions, then as a name glued to its generic ("zhufengdongdadao"), and is otherwise handed on as unknown.
"""

import re
from collections.abc import Callable, Sequence

from falsefront.address.gazetteer.places import Places
from falsefront.address.lexicon.lookup import INITIALS, LABELLING, Word, unglue
from falsefront.address.lexicon.table import forms, values
from falsefront.address.lexicon.words import MAY_BE_SYLLABLE, NUMBER_WORDS, PINYIN_DIGITS, PINYIN_ORDINALS, Role
from falsefront.address.parts.items import Code, Division, Free, Item, Label
from falsefront.address.plain.tokens import LABEL, Token, word_token
from falsefront.address.scan.latin.ahead import begins_road, has_label_behind_building
from falsefront.address.scan.latin.brief import brief
from falsefront.address.scan.latin.divisions import take_division
from falsefront.address.scan.latin.estates import take_building, take_estate, take_village
from falsefront.address.scan.latin.labels import take_floor_token, take_labelled
from falsefront.address.scan.latin.mistyped import mended
from falsefront.address.scan.latin.names import city_of_initials, whole_name
from falsefront.address.scan.latin.numbers import (
    demarcation_district,
    take_hao,
    take_hash,
    take_hash_behind,
    take_number,
    take_number_word,
    take_ordinal,
    take_yard,
)
from falsefront.address.scan.latin.quarters import part_of_market
from falsefront.address.scan.latin.roads import take_bare_road, take_lane, take_road
from falsefront.address.scan.latin.segment import Segment
from falsefront.address.scan.latin.sides import take_crossing, take_section, take_side, take_stop
from falsefront.address.scan.latin.syllables import stands_as_generic
from falsefront.address.scan.latin.zones import take_zone
from falsefront.text.pinyin import syllable_count

_TAIL_CODE = re.compile(r"^(.*?)[\s-]*\b(\d{3}|\d{5,6})$")
_GLUED_LABEL = re.compile(rf"^({LABELLING})(\d[\da-z-]*)$")
_DIGIT = re.compile(r"\d")
_LANES_BEHIND = values("china.lane.behind_number")
_NO_NAMES = frozenset("0123456789#")  # no place begins so


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
        item = city_of_initials(self._places, name) or whole_name(self._places, name.split())
        if item is None:
            return ()
        if code is None:
            return (item,)
        is_taiwan = isinstance(item, Division) and any(found[:2] == "71" for found in item.named.codes)
        return (item, Code("postcode", code)) if len(code) > 3 or is_taiwan else ()


def scan(segment: Segment) -> tuple[Item, ...]:
    """Scan a segment to its end and return what was found."""
    if len(segment.tokens) == 1 and (only := segment.tokens[0].word) is not None and only.role is Role.DIVISION:
        return ()  # "Province: Hebei" is labelled, and names no place called Province
    _part_towns(segment)
    _take_initials(segment)
    while segment.at < len(segment.tokens):
        kind, text, word = segment.tokens[segment.at]
        segment.at += 1
        if word is not None:
            if text in NUMBER_WORDS and _spelled_number(segment, text):
                continue
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
    _take_lane_behind(segment)
    take_bare_road(segment)
    segment.flush()
    return tuple(segment.items)


def _take_lane_behind(segment: Segment) -> None:
    """Take a number before a word for 弄 that ends the segment for a lane: "561 Long, Nujiang Road"."""
    pending, last = segment.pending, segment.last_number()
    if len(pending) == 1 and pending[0].text in _LANES_BEHIND and last is not None:
        segment.items[-1] = Label(_LANES_BEHIND[pending.pop().text], last.text)


def _part_towns(segment: Segment) -> None:
    """Part the word for a town from its name before another name: "Liaobuzhen Yongyang Lu"; Jingdezhen is a city."""
    for at, (_, text, word) in enumerate(segment.tokens[:-1]):
        if not text.endswith(_TOWNS) or word is None or word.role is not None or word.text in segment.places.latin:
            continue
        following = segment.tokens[at + 1].word
        parted = unglue(word.text) if following is not None and following.role is None else None
        if parted is not None and (syllable_count(parted[0]) or 0) >= _LEAST_OF_TOWN:
            segment.tokens[at : at + 1] = [word_token(part) for part in parted]
            return


_TOWNS = tuple(form for form in forms("china.division", "glued") if values("china.division")[form] == "town")
_LEAST_OF_TOWN = 2  # syllables


def _take_initials(segment: Segment) -> None:
    """Take the initials of a city at the front, before two words or more: "SZ Nanshan Keyuan Road 8"."""
    city = city_of_initials(segment.places, segment.next().text)
    if city is not None and segment.next(1).kind == segment.next(2).kind == "word":
        segment.items.append(city)
        segment.at += 1


def _spelled_number(segment: Segment, text: str) -> bool:
    """Take "Thirty-two" at the front for a street number where the rest of a road follows; smaller ones are names."""
    value = NUMBER_WORDS.get(text, 0)
    is_alone = len(segment.tokens) == 1  # "Twelve, Gongye Road"
    if value < _LEAST_SPELLED or segment.pending or not (is_alone or begins_road(segment)):
        return False
    segment.items.append(Free(str(value), True))
    return True


_LEAST_SPELLED = 11


def _word(segment: Segment, word: Word, text: str) -> None:
    if word.disguised:
        segment.items.append(Code("disguised", text))
    role = word.role
    if role is None and not segment.pending and (part := part_of_market(segment, text)) is not None:
        segment.items.append(part)
    elif role is None:
        _name(segment, word)
    elif word.text == "shi" and segment.next().kind != "word" and (last := segment.last_free()) is not None:
        segment.items[-1] = Label("unit", last.text)  # 室; "88 Shi Dai Guangchang" is a square
    elif word.text in MAY_BE_SYLLABLE and (teen := _teen(segment, word)) is not None:
        segment.at += 1
        segment.pending.append(Word(teen, None, teen))  # "Ke Ji Nan Shi Er Lu"
    elif word.text in MAY_BE_SYLLABLE and not stands_as_generic(segment, word, role):
        segment.wait(word)
    else:
        take = _TAKERS.get(role)
        if take is None:
            segment.pending.append(word)
        else:
            take(segment, word)


def _teen(segment: Segment, word: Word) -> str | None:
    """Return 十二 and its like where they stand as two syllables between a name and the type of a road; else None."""
    joined = word.text + segment.next().text
    is_between = bool(segment.pending) and segment.next_role(1) is Role.ROAD
    return joined if is_between and word.text == _TEN and joined in PINYIN_ORDINALS else None


_TEN = PINYIN_DIGITS[-1]


def _name(segment: Segment, word: Word) -> None:
    glued = _GLUED_LABEL.match(word.text)
    if glued is not None and not (len(glued[1]) == 1 and _is_building(segment)):
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


def _is_building(segment: Segment) -> bool:
    """Whether the word for a building that has no label of its own comes next: "F5 Building" is no fifth floor."""
    return segment.next_role() is Role.BUILDING and not has_label_behind_building(segment)


def _country(segment: Segment, word: Word) -> None:
    pending = segment.pending
    written = segment.tokens[segment.at - 1].text
    if written != word.text and not word.disguised and segment.next_role() in _NAMED_BY_SLIP:
        segment.pending.append(Word(written, None, written))  # "Chin 3rd Road", "CHINT Road": no country ends here
        return
    while pending and len(pending[-1].text) <= 2 and pending[-1].text[0] in "pr":
        pending.pop()  # "P.R. China"
    if len(pending) > 1 and pending[-1].text == "republic":
        del pending[-2:]  # "People's Republic of China"
    if segment.next_role() in (Role.ROAD, Role.DEVELOPMENT, Role.USE, Role.BUILDING, Role.DIRECTION):
        segment.wait(word)
        return
    segment.flush()
    segment.items.append(Code("country", word.value))


_NAMED_BY_SLIP = frozenset(
    {Role.ORDINAL, Role.ROAD, Role.LANE, Role.DEVELOPMENT, Role.USE, Role.ZONE, Role.BUILDING, Role.DIRECTION}
)


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
    texts = [text for kind, text, _ in segment.tokens[segment.at :] if kind != "hash"]
    if word.role is Role.POSTCODE:
        texts = [text for text in texts if text.isdigit()] or texts  # "Postal Code 054000"
    segment.at = len(segment.tokens)
    segment.items.append(Code(_WHOLE_REST[word.role or Role.PO_BOX], " ".join(texts).removeprefix("no ")))


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
