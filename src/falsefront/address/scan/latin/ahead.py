"""What comes next in a segment: the rest of a road or an estate, a label of its own, the number of a road."""

from falsefront.address.gazetteer.taiwan import taiwan_spellings
from falsefront.address.lexicon.table import forms
from falsefront.address.lexicon.translations import TRANSLATED
from falsefront.address.lexicon.words import MAY_BE_SYLLABLE, Role
from falsefront.address.parts.items import Free
from falsefront.address.parts.numbers import is_range
from falsefront.address.plain.tokens import LABEL
from falsefront.address.scan.latin.segment import POSTCODE_DIGITS, Segment
from falsefront.text.pinyin import syllable_count

_LONGEST_ROAD_NUMBER = 2  # digits
_AND = forms("china.stop")
_NUMBERED_TYPES = forms("china.road", "numbered")  # a number may be all the name of such a road


def names_numbered_road(segment: Segment) -> bool:
    """Whether a number between one plain name and a road's type is the road's: "Xingye 2 Road", "Hi-Tech 7 Rd"."""
    names = [word.text for word in segment.pending if word.role is not Role.DIRECTION]
    if not names:
        return False
    if _is_all_a_road(segment):
        return True
    if all(name in TRANSLATED or name in _AND for name in names):
        return segment.next_role() is Role.ROAD  # "Science and Technology 9 Rd"
    if names[0] in TRANSLATED:
        names = names[1:]
    if segment.next_role() is not Role.ROAD or len(names) > _LONGEST_NAME:
        return False
    key = "".join(names)
    return syllable_count(key) >= len(names) or _is_of_taiwan(segment, key)


def _is_of_taiwan(segment: Segment, key: str) -> bool:
    """Whether plain words are a road's name in Taiwan's older letters: "Kung-Yeh 2 Road Kuan In Industrial Zone"."""
    return all(word.role is None for word in segment.pending) and taiwan_spellings().hanyu(key) is not None


def _is_all_a_road(segment: Segment) -> bool:
    """Whether plain words, a number and a road's type are all there is, with a house number or without: "Wen Hwa 2 Rd".

    The letters of Taiwan's older systems are no pinyin.
    """
    is_end = segment.next_role() is Role.ROAD and segment.next(1).kind == ""
    is_name = len(segment.pending) <= _LONGEST_NAME and all(word.role is None for word in segment.pending)
    return is_end and is_name and all(type(item) is Free for item in segment.items)


_LONGEST_NAME = 3  # words


def is_last(segment: Segment) -> bool:
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


def has_label_behind_building(segment: Segment) -> bool:
    """Whether the building word that comes next has a label of its own behind it."""
    kind, text, _ = segment.next(1)
    ahead = 1 + (kind == "hash" or segment.next_role(1) is Role.NUMBER)
    if segment.next(ahead).kind == "number" and is_number_of_road(segment, (segment.next(ahead).text, ahead + 1)):
        return False  # "No.6 Building #133 Meixiu Rd"
    return kind in ("number", "hash") or (kind == "word" and bool(LABEL.match(text)) and len(text) == 1)


def is_road_itself(segment: Segment, number: str) -> bool:
    """Whether a number is all the name an English road has: "452 No. 6 Street"."""
    return len(number) <= _LONGEST_ROAD_NUMBER and segment.next(1).text in _NUMBERED_TYPES
