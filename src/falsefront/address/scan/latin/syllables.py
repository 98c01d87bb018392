"""Whether a word in pinyin that may be a syllable of a split name is a generic word: "Lan Jin Lu", "Lu Jia Zui Lu"."""

from falsefront.address.lexicon.lookup import Word
from falsefront.address.lexicon.table import forms, values
from falsefront.address.lexicon.words import MAY_BE_SYLLABLE, PINYIN_DIRECTIONS, PINYIN_ORDINALS, WORDS, Role
from falsefront.address.parts.items import Free, Label, Street
from falsefront.address.scan.latin.ahead import begins_estate, begins_road
from falsefront.address.scan.latin.names import WIDEST, stem_of_road
from falsefront.address.scan.latin.segment import Segment
from falsefront.text.pinyin import syllable_count

_SHAANXI = "61"  # GB/T 2260: where Xi'an lies
_SIDES = forms("china.direction", "behind_road")
_PARTS_OF_NAMES = frozenset({Role.ROAD, Role.DIVISION})
_PREFECTURES = values("pinyin.prefecture")
_LEAST_OF_TOWN = 2  # syllables of its name, and of what is named behind it
_WIDEST_NAME = 6  # words
_ENDS_NAME = frozenset({Role.ROAD, Role.LANE, Role.DEVELOPMENT, Role.ZONE})
_MAY_BEGIN_NAME = forms("china.development", "begins_road")  # 大学路
_SECTIONS = PINYIN_DIRECTIONS.keys() | PINYIN_ORDINALS.keys()  # Er Duan, Dong Duan
_NAMES_ON = frozenset({Role.ROAD, Role.DEVELOPMENT, Role.DIRECTION, Role.LANE, Role.USE})
_LABELLING = frozenset({Role.BUILDING, Role.FLOOR, Role.ROOM, Role.ENTRANCE, Role.GROUP})


def stands_as_generic(segment: Segment, word: Word, role: Role) -> bool:
    """Whether a word that may be a syllable of a split name is a generic word here."""
    pending = segment.pending
    is_behind_number = not pending and bool(segment.items) and isinstance(segment.items[-1], (Free, Label))
    if role is Role.HAO or word.text == "nong":
        return is_behind_number or (role is Role.LANE and _labels_lane(segment))
    if role is Role.SECTION:
        return is_behind_number or (bool(pending) and pending[-1].text in _SECTIONS)
    if role in _LABELLING:
        return _stands_as_label(segment, word, is_behind_number=is_behind_number)
    if not pending or (word.text == "shi" and segment.next().text == "shi"):
        return False  # "En Shi Shi" is 恩施市
    if role in _PARTS_OF_NAMES and _is_inside_name(segment, word):
        return False
    if role is Role.DIVISION and _is_of_village(segment, word):
        return False
    if role is Role.DIVISION and _is_division(segment, word):
        return True
    if role is Role.ROAD and all(waiting.role in (Role.DIRECTION, Role.ORDINAL) for waiting in pending):
        return not begins_road(segment, may_have_number=True)  # "South Jie Fang Street" is no South Street
    if role is Role.ROAD and (_ends_before_side(segment) or _is_said_twice(segment, word)):
        return True
    following, text = segment.next_role(), segment.next().text
    if following in _NAMES_ON or text in PINYIN_DIRECTIONS or (following is Role.ZONE and role is Role.DIVISION):
        return text in MAY_BE_SYLLABLE and following is Role.DEVELOPMENT
    if role is Role.DIVISION or role is Role.VILLAGE:
        return (
            word.text not in _PREFECTURES
            and following is not Role.ORDINAL
            and (segment.next().kind != "word" or following is not None)
        )
    return True


def _is_of_village(segment: Segment, word: Word) -> bool:
    """Whether a word belongs to the name of a village: "Tianlin Shi Er Cun" (田林十二村), "Wang Lin Shi Village"."""
    if segment.next_role() is Role.VILLAGE:
        return segment.next(1).kind != "word"
    return word.text == "shi" and segment.next().text in PINYIN_ORDINALS and segment.next_role(1) is Role.VILLAGE


def _ends_before_side(segment: Segment) -> bool:
    """Whether the direction that comes next is of a place or behind the road: "Jin Cheng Jie Zhong Shan Qu".

    An "and" ends the road too.
    """
    text = segment.next().text
    if segment.next_role() is Role.STOP:
        return True  # "Binhe Lu & Zhongxin Lu"
    if text in PINYIN_DIRECTIONS and segment.next_role(1 + (segment.next(1).text in PINYIN_ORDINALS)) is Role.SECTION:
        return True  # "Erhuan Lu Bei San Duan"
    if text in _SIDES and segment.next(1).kind != "word":
        return True  # "Fenghao Lu East", "Renmin Lu (North) 16"
    return text in PINYIN_DIRECTIONS and segment.place_ahead() is not None


def _is_said_twice(segment: Segment, word: Word) -> bool:
    """Whether a road's type comes again in English, behind a whole name: "Daquan Lu Rd"; "Qi Lu Road" is 齐鲁路."""
    said = WORDS.get(segment.next().text)
    is_whole = sum(syllable_count(waiting.text) or 0 for waiting in segment.pending) >= _LEAST_OF_ROAD
    return (
        is_whole
        and said is not None
        and said[1] == _IN_ENGLISH.get(word.text)
        and segment.next_role(1) is not Role.ROAD
    )


_LEAST_OF_ROAD = 2  # syllables of a name that a type stands behind
_IN_ENGLISH = {"lu": "road", "jie": "street"}


def _labels_lane(segment: Segment) -> bool:
    """Whether 弄 in pinyin stands where English has Lane, before its number and behind no name: "Nong 429"."""
    is_open = not segment.pending and (not segment.items or type(segment.items[-1]) is Street)
    return is_open and segment.next().kind == "number"


def _stands_as_label(segment: Segment, word: Word, *, is_behind_number: bool) -> bool:
    """Whether a word that may be a syllable says what the number or letter before it is."""
    pending = segment.pending
    if word.text == "zhuang":
        return is_behind_number and segment.next().kind != "word"  # 5幢; "12 Zhuang Yuan Lu" is a road
    if is_behind_number:
        return not begins_road(segment) and not begins_estate(segment)
    if word.text == "zuo" or (word.text == "dong" and segment.next().kind != "word"):
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
        if role is None and (stem := stem_of_road(text)):
            return size + syllable_count(stem) >= _LEAST_OF_TOWN  # "Changan Zhen Haibinlu"
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
