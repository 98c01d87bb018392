"""Houses of South-East Asia that no word tells, behind the floor or room in them: 7F Owl One, Level 4, Siam Kestrel.

A floor or a room stands before the house that it is in, and a road or town behind that. What is called as a town is
anywhere, or by a firm's word, is no house. Such a house has no kind: the name may be a person's or a shop's, so that
two of them are one only where the other side says that it is a house, or where "One" or an article does.
"""

from typing import Final

from falsefront.address.abroad.finer.developments import MOST_WORDS
from falsefront.address.abroad.finer.draft import AbroadDraft
from falsefront.address.abroad.finer.named_houses import development
from falsefront.address.abroad.finer.text import Words
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import (
    AREA_WORDS,
    BESIDE,
    CARE_OF,
    CORNERS,
    DIRECTIONS,
    FIRM_FORMS,
    FIRM_WORDS,
    FLOOR_WORDS,
    GENERIC,
    LABELS,
    LEADING_AREAS,
    NOISE,
    NUMBERED_AREAS,
    UNIT_WORDS,
    USES,
)
from falsefront.address.lexicon.table import forms

COUNTRIES: Final = frozenset({"ID", "KH", "MY", "PH", "TH", "VN"})
_ARTICLE: Final = "the"
_LEAST_WORDS: Final = 2
_LEAST_LETTERS: Final = 4  # of the longest word
_LAST_WORDS: Final = forms("abroad.house.last")
_NO_NAMES: Final = (
    frozenset(
        {
            *AREA_WORDS,
            *BESIDE,
            *CARE_OF,
            *CORNERS,
            *DIRECTIONS,
            *FIRM_FORMS,
            *FIRM_WORDS,
            *FLOOR_WORDS,
            *GENERIC,
            *LABELS,
        }
        | {*LEADING_AREAS, *NOISE, *NUMBERED_AREAS, *UNIT_WORDS, *USES, *forms("abroad.house.no_name")}
    )
    - _LAST_WORDS
)


def house_of_floor(draft: AbroadDraft) -> None:
    """Take the name right behind a floor or room, where no house or estate is named, as the house's.

    So is a name right before a floor in its part: Owl Mas Lt. 3.
    """
    if draft.country not in COUNTRIES or draft.developments or not {"floor", "unit"} & draft.labels.keys():
        return
    words = draft.words
    for at in range(words.count):
        is_start = words.is_name(at) and not (words.joins(at, at - 1) and words.free[at - 1])
        if not is_start:
            continue
        end = at
        while words.is_name(end) and words.joins(at, end):
            end += 1
        is_behind = at > 0 and not words.free[at - 1] and _is_of_floor(words, at - 1)
        is_before = words.joins(at, end) and not words.free[end] and _begins_floor(words, end) and _is_first(words, at)
        if (is_behind or is_before) and _is_house(draft, at, end):
            draft.developments.append(development(words.text[at:end], None, None))
            words.take(at, end)
        if is_behind or is_before:
            return


def _is_of_floor(words: Words, at: int) -> bool:
    """Whether a word ends a floor or room: Level 4, 7th Floor, Unit 20-3A."""
    before = words.text[at - 1] if words.joins(at, at - 1) else ""
    return any(word in FLOOR_WORDS or word in UNIT_WORDS for word in (before, words.text[at]))


def _begins_floor(words: Words, at: int) -> bool:
    """Whether a word begins a floor: Lt. 3, 3rd Floor."""
    return any(words.joins(at, it) and words.text[it] in FLOOR_WORDS for it in (at, at + 1))


def _is_first(words: Words, at: int) -> bool:
    return not words.joins(at, at - 1)


def _is_house(draft: AbroadDraft, start: int, end: int) -> bool:
    """Whether a name before the road may be a house's, which is no town's anywhere, nor a firm's."""
    words = draft.words
    name = words.text[start:end]
    least = _LEAST_WORDS
    if name[:1] == [_ARTICLE]:
        name, least = name[1:], 1  # The Kestrel
    if not least <= len(name) <= MOST_WORDS or max(map(len, name)) < _LEAST_LETTERS:
        return False
    if draft.road is None or (start >= draft.road_end and not draft.crossing):
        return False
    if not _NO_NAMES.isdisjoint(word for word in name if len(word) > 1):
        return False
    is_end = end == words.count or not words.joins(start, end) or words.digit[end] or not words.free[end]
    return is_end and "".join(name) not in world().cities
