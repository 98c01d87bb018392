"""Roads of addresses abroad that stand without a type, or whose type has a typing error."""

from rapidfuzz.distance import OSA

from falsefront.address.abroad.finer.road_names import Found, road_of
from falsefront.address.abroad.finer.roads import LEAST_MISTYPED, MOST_UNTYPED, is_name_number, trailing
from falsefront.address.abroad.finer.text import Words
from falsefront.address.lexicon.abroad import (
    AREA_WORDS,
    DEVELOPMENT_WORDS,
    DIRECTIONS,
    FIRM_WORDS,
    HOUSE_TYPES,
    ROAD_TYPES,
)
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Road

_SECTIONS = forms("abroad.numbered.section")
_LABELS = frozenset().union(
    *map(forms, ("abroad.kilometre", "abroad.unit", "abroad.floor", "abroad.plot", "abroad.building", "abroad.number"))
)
_PREPOSITIONS = forms("abroad.road.preposition")
# Words that say what an area is, and not which.
_NO_NAMES = AREA_WORDS.keys() | {word for word in forms("abroad.arabia.generic") if len(word) > 2}
_TWO_ERRORS_FROM = 9
_MOST_WORDS = {"VN": 5}  # words of a road's name where each syllable is one: Xo Viet Nghe Tinh
_COUNTS_HOUSES = frozenset({"KR", "PH", "TH"})
_COUNTS_PARKS = frozenset({"AE", "BH", "OM", "QA", "SA"})
_PARK = "park"
_MOST_HOUSES = 2  # digits of the number of one of several houses
_LONG_TYPES = {
    first: tuple(word for word in ROAD_TYPES if word[0] == first and len(word) >= LEAST_MISTYPED)
    for first in {word[0] for word in ROAD_TYPES}
}


def untyped(words: Words, label_at: int = -1, country: str | None = None) -> list[Found]:
    """Return the road that stands without a type before its number or label: Marszalkowska 10, Lago No. 5.

    In Korea, Thailand and the Philippines a house of several of its name is counted, in the Gulf a park: Owl Tower 3,
    Owl Investment Park 1.
    """
    for at in range(1, words.count):
        is_number = at == label_at or (words.free[at] and words.digit[at])
        if not (is_number and words.is_name(at - 1) and words.joins(at, at - 1)):
            continue
        is_of_estate = words.joins(at, at - 2) and words.text[at - 2] in DEVELOPMENT_WORDS
        is_label = words.text[at - 1] in _LABELS and (is_of_estate or not words.joins(at, at - 2))
        if words.text[at - 1] in _SECTIONS or is_label:
            continue  # Santa Clara Secc. 16; Km 147, Lote 47, Piso 0; Elang Industrial Estate Block C5
        is_counted = words.text[at].isdigit() and len(words.text[at]) <= _MOST_HOUSES and words.joins(at, at - 2)
        kind = DEVELOPMENT_WORDS.get(words.text[at - 1]) if is_counted else None
        if (kind is not None and country in _COUNTS_HOUSES) or (kind == _PARK and country in _COUNTS_PARKS):
            continue
        start = at
        while words.joins(at, start - 1) and words.is_name(start - 1) and at - start < MOST_UNTYPED:
            start -= 1
        if not words.text[at].isdigit() and _NO_NAMES.issuperset(words.text[start:at]):
            continue  # Zone B2, Industrial Area A3
        is_name = len(words.text[start]) > 1 or (words.text[start] in _PREPOSITIONS and start + 1 < at)
        if is_name and words.text[start] not in FIRM_WORDS:
            return [Found(_untyped(words.text[start:at]), start, at, True)]
    return []


def named_after_number(words: Words, country: str | None, number_end: int = -1) -> list[Found]:
    """Return the road that stands without a type behind its number, which begin a part: So 1 Dai Co Viet."""
    for at in range(words.count - 1):
        is_labelled = at + 1 == number_end and words.joins(at, at + 1)
        is_first = not words.joins(at, at - 1) and words.free[at] and words.digit[at] and words.joins(at, at + 1)
        if not (is_labelled or is_first):
            continue
        end = at + 1
        while words.joins(at, end) and words.is_name(end):
            end += 1
        if words.text[end - 1] in DEVELOPMENT_WORDS:
            continue  # 1 Empire Tower
        if country == "TH" and words.joins(at, end) and words.free[end] and is_name_number(words, at, end):
            end += 1  # 33 Sukhumvit 3
        if 1 < end - at <= _MOST_WORDS.get(country or "", MOST_UNTYPED) + 1 and not words.joins(at, end):
            return [Found(_untyped(words.text[at + 1 : end]), at + 1, end, False)]
    return []


def _untyped(name: list[str]) -> Road:
    """Return a road without a type; the side it ends in is no part of its name: Hidalgo Poniente."""
    if len(name) > 1 and len(name[-1]) > 1 and name[-1] in DIRECTIONS:
        return road_of(name[:-1], None, DIRECTIONS[name[-1]])
    return road_of(name, None, None)


def mistyped(words: Words) -> list[Found]:
    """Return the road whose type has a typing error: Radford Cresecent. For texts where no other road was found."""
    for at, word in enumerate(words.text):
        if words.free[at] and len(word) >= LEAST_MISTYPED and words.joins(at, at - 1) and word not in HOUSE_TYPES:
            kind = next((kind for kind in _LONG_TYPES.get(word[0], ()) if _is_mistyped(word, kind)), None)
            if kind and (found := trailing(words, at, 0, ROAD_TYPES[kind], None)):
                return [found]
    return []


def _is_mistyped(word: str, kind: str) -> bool:
    most = 2 if len(kind) >= _TWO_ERRORS_FROM else 1
    return OSA.distance(word, kind, score_cutoff=most) <= most
