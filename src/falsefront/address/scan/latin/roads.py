"""Roads, lanes, sections and crossings in Latin text."""

import re

from falsefront.address.lexicon.lookup import GLUED_ROADS, Word, look_up, unglue
from falsefront.address.lexicon.macau import TYPES as PORTUGUESE_TYPES
from falsefront.address.lexicon.table import forms, values
from falsefront.address.lexicon.translations import OLD_ROMANISATION
from falsefront.address.lexicon.words import (
    BEHIND_ONLY,
    DIRECTION_PINYIN,
    LANDMARKS,
    MAIN,
    PINYIN_DIRECTIONS,
    PINYIN_ORDINALS,
    RING,
    WORDS,
    Role,
)
from falsefront.address.parts.items import Free, Label, Street
from falsefront.address.parts.roads import ORDINAL_SYLLABLES, latin_road
from falsefront.address.plain.tokens import latin_key
from falsefront.address.reading import Name, Road
from falsefront.address.scan.latin.ahead import has_label_behind_building
from falsefront.address.scan.latin.segment import Segment, texts, title
from falsefront.text.pinyin import syllable_count

_NAMED_BEFORE = frozenset({"road", "street", "avenue", "lu"})  # types that stand before the name too: "Rd Husong"
_BEHIND_DIRECTION = frozenset(
    {Role.ROAD, Role.LANE, Role.SECTION, Role.SIDE, Role.BUILDING, Role.ZONE, Role.DIVISION, Role.DEVELOPMENT}
)
_OF_TRUNKS = ("highway", "road")  # National Highway 205, National Road 220
_TRUNK_ROADS = values("china.trunk")
_CENTRAL_IN = forms("china.central")
_PINYIN_TYPES = frozenset({"lu", "jie", "dajie", "dadao"})
_SIDES_ALONE = [[side] for side in PINYIN_DIRECTIONS]
_GLUED_ORDINAL = re.compile(r"([a-z]{2,})(\d{1,2})")


def take_road(segment: Segment, word: Word) -> None:
    """Take the words that wait as the name of a road, unless a second generic word follows."""
    if not segment.pending:
        _name_behind(segment, word)
        return
    if word.value in _OF_TRUNKS and segment.pending[-1].text in _TRUNK_ROADS and segment.next().kind == "number":
        kind = _TRUNK_ROADS[segment.pending.pop().text]
        segment.flush()
        number = segment.next().text
        segment.at += 1
        segment.items.append(Street(number, latin_road(number, None, None, kind, number)))
        return
    following = segment.next_role()
    if word.value == _LANE and _goes_on(segment, following):
        segment.wait(word)  # "Xixiang Town" is 西乡, "Nanxiang 3rd Road" 南翔三路
        return
    if following is Role.USE and word.value in _NAMED_BEFORE and segment.items and type(segment.items[-1]) is Free:
        take_name(segment, word)  # "No. 8 Xinghuo Road Science Park"
        return
    if following is Role.VILLAGE and word.text in _PINYIN_TYPES and _is_of_village(segment):
        segment.wait(word)  # "Xi Jie Village" is 西街村
        return
    if following is Role.DEVELOPMENT and segment.begins_place(segment.next().text, 1):
        take_name(segment, word)  # "East Street Guangchang County"
        return
    is_side = segment.next().text in PINYIN_DIRECTIONS and _ends_road(segment, segment.next().text)
    if following in (Role.DEVELOPMENT, Role.USE) or (
        following is Role.BUILDING and not is_side and not has_label_behind_building(segment)
    ):
        segment.wait(word)  # "Bright Way Tower"
        return
    if following is Role.ROAD:
        second = WORDS.get(segment.next().text)
        if second is not None and second[1] not in _PINYIN_TYPES and word.value not in _PINYIN_TYPES:
            segment.wait(word)
            return
        take_name(segment, word)
        segment.at += 1  # "Nanjing Xilu Street", "Binjiang Lu (Road)"
        return
    take_name(segment, word)


def _goes_on(segment: Segment, following: Role | None) -> bool:
    """Whether a side and the word for a lane are a name of two syllables, whose own generic word comes behind."""
    if [word.text for word in segment.pending] not in _SIDES_ALONE:
        return False
    is_number = following is Role.ORDINAL or segment.next().kind == "number"
    return following is Role.DIVISION or (is_number and segment.next_role(1) is Role.ROAD)


_LANE = "xiang"


def _is_of_village(segment: Segment) -> bool:
    """Whether one syllable waits, no name of a road by itself, and the word for a village ends the segment."""
    return len(segment.pending) == 1 == syllable_count(segment.pending[0].text) and segment.next(1).kind != "word"


def take_name(segment: Segment, word: Word) -> None:
    """Take the words that wait as the name of a road, with a direction behind its type."""
    if len(segment.pending) > 1 and segment.pending[-1].text in MAIN and word.value == "street":
        segment.pending.pop()
        word = word._replace(value="dajie")  # "Renmin Main Street" is 人民大街
    words = segment.take_pending()
    direction, ordinal, names = road_parts(words)
    behind = _direction_behind(segment)
    key = latin_key(texts(names))
    said = " ".join(name.value for name in names).title()
    road = latin_road(key, direction or behind, ordinal, word.value, said)
    if behind and road.direction != behind:
        road = road._replace(section=behind)  # "Dongcheng South Road Middle": a section of it
    segment.items.append(Street(title(words), road))


def take_bare_road(segment: Segment, *, has_number: bool = False) -> bool:
    """Take a name with its side, beside a number, for a road whose type was left out: "3012 Renmin South".

    Whether it was taken. `has_number` where a number comes next: "Renmin West 58".
    """
    pending = segment.pending
    if not (has_number or segment.last_number() is not None) or (road := bare_road(pending)) is None:
        return False
    segment.pending = []
    segment.items.append(Street(title(pending), road))
    return True


def bare_road(words: list[Word]) -> Road | None:
    """Return the road that a name and its side are, without type where none stands between: Renmin Lu (Bei)."""
    if len(words) < _LEAST_BARE or words[-1].role is not Role.DIRECTION or len(words[-1].text) < _LEAST_SIDE:
        return None
    names = words[:-1]
    if any(word.role is not None and word.text not in _PINYIN_TYPES for word in names):
        return None
    kind = _type_of(names[-1]) if len(names) > 1 else None
    if kind is not None:
        names = names[:-1]  # "Renmin Lu (Bei) No. 228"
    glued = unglue(names[-1].text)
    key = latin_key(texts(names))
    if (glued is not None and glued[1] in GLUED_ROADS) or (syllable_count(key) or 0) < _LEAST_BARE:
        return None
    road = latin_road(key, words[-1].value, None, kind or "road", title(names))
    return road if kind else road._replace(type=None)


def _type_of(word: Word) -> str | None:
    """Return the type of a road that a waiting syllable says: Lu, Jie, Xiang."""
    role, value = WORDS.get(word.text, (None, ""))
    return value if role in (Role.ROAD, Role.LANE) else None


_LEAST_BARE = 2  # words: a name and its side; and syllables of the name
_LEAST_SIDE = 4  # letters of a side in English: "east"


def _direction_behind(segment: Segment) -> str | None:
    """Return the direction behind a type ("Queen's Road East") where it belongs to this road."""
    kind, text, _ = segment.next()
    if kind != "word":
        return None
    if text == "c" and segment.next(1).kind == "":
        segment.at += 1
        return "c"
    if text in PINYIN_DIRECTIONS and _ends_road(segment, text):
        segment.at += 1
        return PINYIN_DIRECTIONS[text]  # "166 Konggang Boulevard Zhong"
    word = look_up(text)
    is_before_section = segment.next_role(1) is Role.SECTION and segment.next(2).kind == "number"
    if word.role is not Role.DIRECTION or (segment.next_role(1) in _BEHIND_DIRECTION and not is_before_section):
        return None
    if word.value == "m" and text != "middle" and segment.next(1).kind != "":
        return None
    if len(text) == 1 and segment.next(1).kind != "" and not segment.is_hong_kong_ahead(1):
        return None
    if segment.next(1).text in LANDMARKS or (segment.next(1).kind and segment.place_ahead() is not None):
        return None  # "Guangxi Avenue East Lake Development Zone", "Java Road North Point"
    if word.value != "c" or segment.next(1).text not in _CENTRAL_IN:
        segment.at += 1
    return word.value


def _ends_road(segment: Segment, side: str) -> bool:
    """Whether a side in pinyin ends what is said of the road: at an end, or before a number or a room."""
    if segment.next(1).kind == "number":
        is_house = segment.next_role(2) is Role.NUMBER or len(segment.next(1).text) > _MOST_OF_BUILDING
        return side != _ALSO_A_BUILDING or is_house  # "Renmin Road Dong 5" may be 5栋, "Dong 5 Hao" is none
    return segment.next(1).kind in ("", "hash") or segment.next_role(1) in _BEHIND_ROAD


_ALSO_A_BUILDING = "dong"
_MOST_OF_BUILDING = 2  # digits of 栋
_BEHIND_ROAD = frozenset({Role.NUMBER, Role.ROOM, Role.UNIT, Role.FLOOR})


def _name_behind(segment: Segment, word: Word) -> None:
    """Take a road whose type stands before its name or number: "Street 75", "Rd Husong"."""
    kind, text, _ = segment.next()
    if segment.items and isinstance(segment.items[-1], Street):
        return
    following = look_up(text) if kind == "word" else None
    if word.value in PORTUGUESE_TYPES and kind == "word":
        _portuguese(segment, word)
        return
    if kind == "number" and word.value in ("street", "road"):
        segment.at += 1
        number = int(re.sub(r"\D.*", "", text)[:4] or 0)
        segment.items.append(Street(text, latin_road("", None, number or None, word.value, "")))
    elif following is not None and following.role is None and word.value in _NAMED_BEFORE:
        names: list[Word] = []
        while segment.next().kind == "word" and look_up(segment.next().text).role is None:
            names.append(look_up(segment.next().text))
            segment.at += 1
        if segment.next_role() in (Role.ROAD, Role.LANE):
            segment.pending = [Word(word.text, None, word.text), *names]
            return
        key = latin_key(texts(names))
        segment.items.append(Street(title(names), latin_road(key, None, None, word.value, title(names))))
    else:
        segment.wait(word)


def _portuguese(segment: Segment, word: Word) -> None:
    """Take a street of Macau: "Avenida do Dr. Rodrigo Rodrigues No. 600", with all words up to the number."""
    names: list[Word] = []
    while segment.next().kind == "word" and segment.next_role() is not Role.NUMBER:
        names.append(Word(segment.next().text, None, segment.next().text))
        segment.at += 1
    key = "".join(texts(names)).replace("'", "")
    said = title(names)
    segment.items.append(Street(said, Road(Name(said, key, None), None, word.value, None, None)))


def take_lane(segment: Segment, word: Word) -> None:
    """Take a lane by name ("Jianghui Lane") or by number ("Lane 429")."""
    part = "lane" if word.value == "lane" else "alley"
    last = segment.last_free()
    if _is_lane_of_road(segment):
        _lane_of_road(segment, part)
    elif segment.pending:
        take_name(segment, word)
    elif last is not None and _labels_number_before(segment, word, last):
        segment.items[-1] = Label(part, last.text)  # "Lulian Road 100 Alley No. 5"
    elif not segment.take_label(part) and last is not None:
        segment.items[-1] = Label(part, last.text)


_NONG = "nong"  # 弄, 支弄: behind their number


def _labels_number_before(segment: Segment, word: Word, last: Free) -> bool:
    """Whether a word for a lane belongs to the number before it; "No. 34 Nong 429" has the lane's behind.

    Where neither a road nor another number is before, that is: "Lulian Lu No. 429 Nong 34" has it before.
    """
    if not word.text.endswith(_NONG):
        return segment.next_role() is Role.NUMBER
    is_as_english = last.is_marked and len(segment.items) == 1 and segment.next().kind == "number"
    return not is_as_english or segment.next_role(1) in (Role.HAO, Role.LANE)


def _is_lane_of_road(segment: Segment) -> bool:
    """Whether a road with its type in pinyin stands before the word for a lane, and a number beside the two."""
    names = segment.pending
    is_road = len(names) > 1 and names[-1].text in _PINYIN_TYPES
    return is_road and (segment.next().kind == "number" or (bool(segment.items) and type(segment.items[-1]) is Free))


def _lane_of_road(segment: Segment, part: str) -> None:
    """Take road and lane: "720 Cailun Lu Lane" and "Cailun Lu Lane 720" are 蔡伦路720弄."""
    last = segment.items[-1] if segment.items else None
    kind = segment.pending.pop().text
    if segment.next().kind == "number" or type(last) is not Free:
        take_name(segment, Word(kind, Role.ROAD, kind))
        segment.take_label(part)
    else:
        segment.items[-1] = Label(part, last.text)
        take_name(segment, Word(kind, Role.ROAD, kind))


def road_parts(words: list[Word]) -> tuple[str | None, int | None, list[Word]]:
    """Return direction, ordinal and the words of the name; at least one word stays a name."""
    side = _numbered_side(words)
    return _parts(words) if side is None else (None, None, side)


def _parts(words: list[Word]) -> tuple[str | None, int | None, list[Word]]:
    names = _with_syllable(words)
    if _is_ring(names):
        direction = _pop_direction(names)
        return direction, None, [_spoken(word) for word in names]
    direction = None
    ordinal: int | None = None
    if len(names) > _LEAST_BOTH and names[0].role is Role.ORDINAL and names[1].role is Role.DIRECTION:
        ordinal = int(names.pop(0).value)  # "Second North Zhongshan Road" is 中山北二路
    is_first = len(names) > 1 and names[0].role is Role.DIRECTION and names[0].text not in BEHIND_ONLY
    if is_first:
        direction = names.pop(0).value
    if ordinal is None and len(names) > 1 and names[0].role is Role.ORDINAL and names[1].role in (None, Role.USE):
        ordinal = int(names.pop(0).value)  # "Second Keji Road"
    if ordinal is None and (glued := _GLUED_ORDINAL.fullmatch(names[-1].text)) and syllable_count(glued[1]):
        names[-1] = Word(glued[1], None, glued[1])  # "Gong5 Road"
        ordinal = int(glued[2])
    while len(names) > 1:
        last = names[-1]
        if ordinal is None and last.role is Role.ORDINAL:
            ordinal = int(last.value)
            names.pop()
        elif "".join(texts(names)) in OLD_ROMANISATION:
            break  # "Hsin Yi Road"
        elif ordinal is None and direction is None and last.role is None and last.text in PINYIN_ORDINALS:
            ordinal = PINYIN_ORDINALS[names.pop().text]
        elif direction is None and (found := _pop_direction(names)):
            direction = found
        else:
            break
    if is_first and len(names) == 1 and direction in DIRECTION_PINYIN and names[0].text in LANDMARKS:
        names, direction = [Word(DIRECTION_PINYIN[direction], None, words[0].text), *names], None  # "South Lake Road"
    return direction, ordinal, [_spoken(word) for word in names]


_LEAST_BOTH = 2  # words: an ordinal, a direction and a name
_SYLLABLE_AND_SIDE = "e"


def _with_syllable(words: list[Word]) -> list[Word]:
    """Return words of a name, E as the first of its two syllables and no side: "E Mei Road" is 峨眉路."""
    first, *others = words
    is_syllable = (
        first.text == _SYLLABLE_AND_SIDE
        and len(others) == 1
        and others[0].role is None
        and others[0].text not in LANDMARKS
        and syllable_count(others[0].text) == 1
    )
    return [Word(first.text, None, first.text), *others] if is_syllable else list(words)


def _numbered_side(names: list[Word]) -> list[Word] | None:
    """Return a side and a number as the name that they are: "East 3rd Street" and "3rd East Street" are 东三街."""
    if [word.role for word in names] == [Role.ORDINAL, Role.DIRECTION]:
        names = names[::-1]
    if [word.role for word in names] != [Role.DIRECTION, Role.ORDINAL] or names[0].text in BEHIND_ONLY:
        return None
    return [_spoken(word) for word in names]


def _is_ring(names: list[Word]) -> bool:
    """Whether words name a ring road, whose first direction is part of its name: "Dong San Huan Bei"."""
    at = next((at for at, word in enumerate(names) if at and word.text in RING), None)
    return at is not None and not any(word.text in _OF_CITY for word in names[at + 1 : at + 2])


_OF_CITY = forms("china.ring.city")  # "West Huan Cheng Road" is 环城西路


def _pop_direction(names: list[Word]) -> str | None:
    last = names[-1]
    if last.role is Role.DIRECTION:
        return names.pop().value
    if last.role is None and last.text in PINYIN_DIRECTIONS:
        return PINYIN_DIRECTIONS[names.pop().text]
    return None


def _spoken(word: Word) -> Word:
    """Return a direction or ordinal inside a name as the pinyin it stands for, with its text as value."""
    if word.text == "central":
        return Word("zhongyang", None, word.text)  # 中央大街
    if word.role is Role.DIRECTION and word.text not in BEHIND_ONLY:
        return Word(DIRECTION_PINYIN.get(word.value, word.text), None, word.text)
    if word.role is Role.ORDINAL:
        return Word(ORDINAL_SYLLABLES.get(int(word.value), word.value), None, word.text)
    return word if word.role is None and word.value == word.text else Word(word.text, None, word.text)
