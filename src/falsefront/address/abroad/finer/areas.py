"""Areas of an address outside China: sectors and crosses by number, colonies, wards, localities by name."""

import re
from bisect import bisect_right
from string import capwords, digits

from falsefront.address.abroad.finer.draft import AbroadDraft
from falsefront.address.abroad.finer.road_names import key
from falsefront.address.abroad.finer.text import Words
from falsefront.address.lexicon.abroad import (
    AREA_KIND,
    AREA_WORDS,
    BLOCK_IS_AREA,
    BLOCKS,
    CARE_OF,
    DIRECTIONS,
    DIVISION_ENDINGS,
    FIRM_WORDS,
    LABELS,
    LEADING_AREAS,
    LEADING_TYPES,
    LOCALITY_FIRST,
    NOISE,
    NUMBERED_AREAS,
    ORDINAL_AREAS,
    ROAD_TYPES,
    VILLAGES,
    is_said_in,
)
from falsefront.address.reading import Area, Name

_MOST_WORDS = 4  # of a building's or estate's name
_MOST_LOCALITY_WORDS = 3
_SHORT_NUMBER = re.compile(r"^\d{1,3}[a-z]?$")
_WHICH_LETTERED = re.compile(r"^(?:\d{1,3}[a-z]?|[a-z]\d{1,2}(?:/\d)?)$")  # Sector F-7/2, Block H1
_WHICH = re.compile(r"^(?:\d{1,3}[a-z]?|[a-z]\d{1,2}|[ivx]+)$")
_GULF = frozenset(
    {"AE", "BH", "EG", "OM", "QA", "SA"}
)  # whose zones are counted, and no houses on roads of their names
_ORDINAL = re.compile(r"^\d{1,3}(?:st|nd|rd|th)$")


def numbered_areas(draft: AbroadDraft) -> None:
    """Read Sector 63, Phase 2, District 1, 3rd Cross: their numbers are no house's."""
    words = draft.words
    for at, word in enumerate(words.text):
        if not words.free[at]:
            continue
        is_block = word in BLOCKS and draft.country in BLOCK_IS_AREA
        if draft.country in _GULF and _is_counted_zone(words, at):
            _area(draft, name_start(words, at), at + 2, AREA_WORDS[word])
            continue
        which = _WHICH_LETTERED if draft.country in BLOCK_IS_AREA else _SHORT_NUMBER
        is_numbered = words.joins(at, at + 1) and words.free[at + 1] and which.match(words.text[at + 1])
        if (word in NUMBERED_AREAS or is_block) and is_numbered:
            if is_said_in("abroad.area", word, draft.country) and not _is_named(words, at):
                _area(draft, at, at + 2, "village")
        elif (
            word in ORDINAL_AREAS
            and words.joins(at, at - 1)
            and words.free[at - 1]
            and _ORDINAL.match(words.text[at - 1])
            and not (words.joins(at, at + 1) and words.text[at + 1] in ROAD_TYPES)
        ):
            text = words.take(at - 1, at + 1)
            ordinal, word = text.split()
            _keep(draft, Area(Name(capwords(text), word + ordinal[:-2], None), "village"), ordinal)


def _is_counted_zone(words: Words, at: int) -> bool:
    """Whether a zone with its number ends a part there: Al Quoz Industrial Area 3."""
    if AREA_WORDS.get(words.text[at]) != "zone" or name_start(words, at) == at:
        return False
    is_counted = words.joins(at, at + 1) and words.free[at + 1] and _WHICH.match(words.text[at + 1])
    return bool(is_counted) and not words.joins(at + 1, at + 2)


def led_areas(draft: AbroadDraft) -> None:
    """Read settlements whose generic word leads: Col. Roma, Sangkat Wat Phnom, Kel. Menteng, phường Bến Nghé."""
    words = draft.words
    for at, word in enumerate(words.text):
        if not words.free[at] or word not in LEADING_AREAS:
            continue
        if not is_said_in("abroad.area.leading", word, draft.country) or _is_of_road(words, at, draft.country):
            continue
        end = at + 1
        while words.joins(at, end) and words.is_name(end) and end - at <= _MOST_WORDS:
            if end > at + 1 and (words.text[end] in LEADING_AREAS or words.text[end] in LEADING_TYPES):
                break
            if end > at + 1 and words.text[end] in LABELS and words.joins(end, end + 1) and words.digit[end + 1]:
                break  # Poligono El Buho Nave 12
            end += 1
        if end > at + 1:
            kind = LEADING_AREAS[word]
            start = at if kind == "zone" else at + 1
            words.take(at, at + 1)
            _area(draft, start, end, kind)


def _is_of_road(words: Words, at: int, country: str | None) -> bool:
    """Whether a word for a settlement is of a road's name: first of Jalan Kampung Baru, last of Lac Long Quan St."""
    if (
        words.joins(at, at + 1)
        and words.text[at + 1] in ROAD_TYPES
        and words.joins(at, at - 1)
        and words.is_name(at - 1)
    ):
        return not words.joins(at + 1, at + 2)
    return country in _CALLED_SO and words.joins(at, at - 1) and words.text[at - 1] in LEADING_TYPES


_CALLED_SO = frozenset({"BN", "ID", "MY", "SG", "VN"})


def _is_named(words: Words, at: int) -> bool:
    """Whether a name stands before Phase or Sector and belongs to it; a zone's own word ends the zone before it."""
    return words.joins(at, at - 1) and words.is_name(at - 1) and words.text[at - 1] not in AREA_WORDS


def name_start(words: Words, at: int) -> int:
    """Return where the name of the generic word at a position begins; the position itself where it has none."""
    start = at
    while start > 0 and at - start < _MOST_WORDS and words.joins(at, start - 1) and words.is_name(start - 1):
        if words.text[start - 1] in FIRM_WORDS or words.text[start - 1] in CARE_OF or words.text[start - 1] in NOISE:
            break
        start -= 1
    return start


def settlements(draft: AbroadDraft) -> None:
    """Read colonies, sectors and industrial areas; where there is no road, also plain names between separators."""
    words = draft.words
    for at, word in enumerate(words.text if words.kinds & AREA_KIND else ()):
        if not words.free[at] or word not in AREA_WORDS or not is_said_in("abroad.area", word, draft.country):
            continue
        if (start := name_start(words, at)) < at:
            end = at + 1
            if words.joins(at, end) and words.free[end] and _WHICH.match(words.text[end]):
                end += 1  # Al Quoz Industrial Area 3, Lajpat Nagar II
            _area(draft, start, end, AREA_WORDS[word])
    _plain_settlements(draft)


def _numbered_quarters(draft: AbroadDraft) -> None:
    """Take the quarters that are counted, by name; which of them it is, is left over: Bora 3-dong."""
    words = draft.words
    for at in range(words.count):
        text = words.text[at]
        if words.digit[at] and words.free[at] and text.endswith(DIVISION_ENDINGS):
            stem, dash, _ = text.rpartition("-")
            name = stem.rstrip(digits)
            if dash and name != stem and name.isalpha():
                draft.leftover.append(words.take(at, at + 1))
                _keep(draft, Area(Name(capwords(name), key(name), None), "village"), text)


def _plain_settlements(draft: AbroadDraft) -> None:
    """Take the names that stand by themselves between separators, and behind the road: Hutton, Sabjibagh."""
    _numbered_quarters(draft)
    words = draft.words
    start = 0
    for end in range(1, words.count + 1):
        if end < words.count and words.segment[end] == words.segment[start] and words.free[end] == words.free[start]:
            continue
        is_alone = start == 0 or not words.joins(start, start - 1) or not words.free[start - 1]
        if words.free[start] and _may_be_locality(draft, start, is_alone):
            _locality(draft, start, end)
        start = end


def _may_be_locality(draft: AbroadDraft, start: int, is_alone: bool) -> bool:
    if draft.road is None or (draft.country in LOCALITY_FIRST and start > 0):
        return is_alone
    return start >= draft.road_end


def _locality(draft: AbroadDraft, start: int, end: int) -> None:
    if draft.words.text[start] in VILLAGES and end - start > 1:
        draft.words.take(start, start + 1)  # Village Kherdi
        start += 1
    names = draft.words.text[start:end]
    if NOISE.issuperset(names) or DIRECTIONS.keys() >= set(names) or (end == start + 1 and _is_said(draft, names[0])):
        return
    if len(names) <= _MOST_LOCALITY_WORDS and not any(draft.words.digit[start:end]) and FIRM_WORDS.isdisjoint(names):
        _area(draft, start, end, "village")


def _is_said(draft: AbroadDraft, word: str) -> bool:
    """Whether a word is no name, but that of a zone without one: KCN."""
    return LEADING_AREAS.get(word) == _ZONE and is_said_in("abroad.area.leading", word, draft.country)


_ZONE = "zone"


def _area(draft: AbroadDraft, start: int, end: int, kind: str) -> None:
    text = draft.words.take(start, end)
    add_area(draft, text, kind)


def _keep(draft: AbroadDraft, area: Area, first: str) -> None:
    """Keep an area in the order in which its first word stands in the text."""
    if area in draft.areas:
        return
    stands = draft.words.text.index(first) if first in draft.words.text else draft.words.count
    at = bisect_right(draft.area_starts, stands)
    draft.area_starts.insert(at, stands)
    draft.areas.insert(at, area)


def add_area(draft: AbroadDraft, text: str, kind: str) -> None:
    """Keep an area by its text, once."""
    first = text.split(" ", 1)[0]
    if text.endswith(DIVISION_ENDINGS):
        text = text[: max(text.rfind("-"), text.rfind(" "))]  # Meguro-ku, Meguro Ward
    area = Area(Name(capwords(text), key(text), None), kind)
    if len(area.name.key) > 2:
        _keep(draft, area, first)
    else:
        draft.leftover.append(text)
