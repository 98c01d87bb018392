"""Labelled parts of addresses abroad: Suite 1A, Shop No. B-3, Block C, Plot No 52, No. 17."""

from falsefront.address.abroad.finer.draft import AbroadDraft
from falsefront.address.abroad.finer.text import AFTER_NUMBERS, Words, has_digit, is_label, label, number, with_sub
from falsefront.address.lexicon.abroad import (
    BLOCK_IS_AREA,
    BLOCKS,
    BUILDING_IS_NUMBER,
    BUILDING_WORDS,
    HASH_IS_NUMBER,
    HOUSE_WORDS,
    NOISE,
    NUMBERED,
    NUMBERED_BUILDINGS,
    ROAD_TYPES,
    UNIT_NUMBERS,
    label_in,
)
from falsefront.address.lexicon.table import forms, values
from falsefront.address.reading import Number

_BUILDINGS_BEHIND = NUMBERED_BUILDINGS | {"TR"}  # Emaar Square Building 3, Sabanci Center Kule 2
_ORDINAL_ENDS = ("st", "nd", "rd", "th")
_TURKISH = {word: (part, True) for word, part in values("abroad.turkish").items()}
_BARE_LETTERS = frozenset({"IN", "US"})  # where a letter before a number labels nothing
NUMBER_SIGNS = forms("abroad.number.sign") | {"#"}
_KOREAN_LETTERS = forms("abroad.korean.letter")  # 나동 is Block Na
_LETTERED = forms("abroad.building.lettered")
_SPELT = values("abroad.number.spelt")
_PARTS_OF_HOUSES = HOUSE_WORDS & forms("abroad.house.counted")
_SIGNS = NUMBER_SIGNS | forms("abroad.road.number")


def labelled(draft: AbroadDraft) -> None:
    """Read Suite 1A, Shop No. B-3, Block C, Plot No 52, No. 17."""
    words = draft.words
    for at, word in enumerate(words.text):
        found = label_of(draft, at, word)
        if found and words.free[at] and (end := _label_at(words, at, found[1])):
            _keep_label(draft, found[0], at, end)


def room_by_sign(draft: AbroadDraft) -> None:
    """Take a number behind a sign for a room in North America (USPS, Publication 28, 213.2): 500 Elm Street #3."""
    words = draft.words
    if "#" not in words.text or draft.country not in _ROOMS_BY_SIGN or draft.number is None or "unit" in draft.labels:
        return
    at = words.text.index("#") + 1
    if words.joins(at - 1, at) and words.free[at] and is_label(words.text[at]) and has_digit(words.text[at]):
        draft.labels["unit"] = label(words.text[at])
        words.take(at, at + 1)


_ROOMS_BY_SIGN = frozenset({"US", "CA"})


def label_of(draft: AbroadDraft, at: int, word: str) -> tuple[str, bool] | None:
    """Return what a word labels; some differ by country: "d" is a house in Russian, a flat in Turkish."""
    if draft.country == "TR" and word in _TURKISH:
        return _TURKISH[word]
    if word == "str":
        is_named = draft.words.joins(at, at - 1) and draft.words.is_name(at - 1)
        return ("building", True) if draft.country in BUILDING_IS_NUMBER and not is_named else None
    if draft.country in BLOCK_IS_AREA and word in BLOCKS:
        return None
    if draft.country in _BARE_LETTERS and len(word) == 1 and word.isalpha():
        return None  # "H 108" is 108 in Block H; Oak Road N #12
    if word == "#" and draft.country in HASH_IS_NUMBER and draft.number is None:
        return ("number", True)
    if draft.country == "SG" and word in BLOCKS and draft.number is None:
        return ("number", True)
    return label_in(word, draft.country)


def _label_at(words: Words, at: int, needs_digit: bool) -> int:
    """Return where the label of the word at `at` ends, in its segment; 0 where none stands there."""
    if names_a_road(words, at) or (words.text[at] in HOUSE_WORDS and words.joins(at, at - 1)):
        return 0
    end = at + 1
    while words.joins(at, end) and end < at + 3 and words.free[end] and words.text[end] in NUMBER_SIGNS:
        end += 1
    if not words.joins(at, end) or not words.free[end]:
        return 0
    text = words.text[end]
    if text in _KOREAN_LETTERS and words.text[at] in BLOCKS and not words.joins(end, end + 1):
        return end + 1
    is_alone = not (words.joins(at, at - 1) or words.joins(end, end + 1))  # Building C, 12 Mill Road
    if text in _SPELT and words.text[at] in BUILDING_WORDS and not words.joins(end, end + 1):
        return end + 1  # Building Five
    needs_digit = needs_digit and not (is_alone and words.text[at] in _LETTERED)
    if not is_label(text) or (needs_digit and not has_digit(text)) or text.endswith(_ORDINAL_ENDS):
        return 0
    return end + 1


def names_a_road(words: Words, at: int) -> bool:
    """Whether "no" at a position belongs to Road No. 62 or Gate No. 1 and not to a house."""
    return words.text[at] in _SIGNS and words.joins(at, at - 1) and words.text[at - 1] in NUMBERED


def _keep_label(draft: AbroadDraft, part: str, at: int, end: int) -> None:
    text = draft.words.text[end - 1]
    if part == "number":
        if draft.number is not None or number(text) is None:
            return
        if draft.words.text[at] in _PARTS_OF_HOUSES and _is_before_road_with_number(draft.words, end):
            draft.labels.setdefault("building", label(text))
            draft.words.take(at, end)
            return
        draft.number, draft.number_end = number_of(draft, text), end
    elif (
        part == "building"
        and draft.words.joins(at, at - 1)
        and draft.words.is_name(at - 1)
        and draft.words.text[at - 1] not in NOISE  # the case 17
        and len(draft.words.text[at]) > 3
        and draft.country not in _BUILDINGS_BEHIND
    ):
        return  # Gulab Building 237 is a house's name and a number
    elif part in draft.labels:
        draft.leftover.append(draft.words.take(at, end))
        return
    else:
        text = _SPELT.get(text, text) if part == "building" else text
        draft.labels[part] = label(text)
        draft.numbers[part] = number_of(draft, text)
        if part == "unit":
            draft.unit_at = end - 1
            draft.is_unit_number = draft.words.text[at] in UNIT_NUMBERS
    draft.words.take(at, end)


def _is_before_road_with_number(words: Words, at: int) -> bool:
    """Whether a part begins with what ends before a word, and the next with a number and a road: its house is that.

    In "Warehouse 5, 1038 Owl Road" the warehouse is one of several in the house 1038.
    """
    if at >= len(words.text) or words.joins(at - 1, at) or not words.text[at].isdecimal() or not words.free[at]:
        return False
    end = at + 1
    while end < len(words.text) and words.joins(end - 1, end):
        end += 1
    behind = words.text[at + 1 : end]
    return len(behind) > 1 and len(behind[0]) > 1 and not ROAD_TYPES.keys().isdisjoint(behind[1:])


def number_of(draft: AbroadDraft, text: str) -> Number | None:
    """Read a number as the country writes it: 12-3 is a range in Britain, house 3 of plot 12 in Korea."""
    found = number(with_sub(text, draft.country))
    if draft.country == "FR" and found is not None and found.sub in AFTER_NUMBERS:
        return found._replace(sub=found.sub[0])  # the post cuts 14 bis to 14 B
    return found
