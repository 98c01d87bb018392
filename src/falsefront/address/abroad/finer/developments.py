"""Named houses, estates and malls of addresses abroad, whose generic word stands behind their name or leads it."""

import re

from falsefront.address.abroad.finer.areas import add_area, name_start
from falsefront.address.abroad.finer.draft import AbroadDraft
from falsefront.address.abroad.finer.labels import NUMBER_SIGNS, label_of
from falsefront.address.abroad.finer.named_houses import development
from falsefront.address.abroad.finer.squares import PLAZA, of_square, square
from falsefront.address.abroad.finer.text import Words, label
from falsefront.address.abroad.written.written_out import CARE_OF_WORD
from falsefront.address.lexicon.abroad import (
    AMBIGUOUS_LEADING,
    AREA_WORDS,
    BESIDE,
    BLOCK_IS_AREA,
    DEVELOPMENT_WORDS,
    FLOOR_WORDS,
    KINDS,
    LABELS,
    LEADING_DEVELOPMENTS,
    LEADING_TYPES,
    MISSIONS,
    NAMED_DEVELOPMENTS,
    NOISE,
    NUMBERED_BUILDINGS,
    ROAD_TYPES,
    USES,
    ends_house,
    is_said_in,
    label_in,
)
from falsefront.address.lexicon.table import forms

MOST_WORDS = 4  # of a building's or estate's name
_NUMBERED_HOUSES = frozenset({"building", "tower"})
_BUILDING, _PARK = "building", "park"
_TOWER, _MOST_TOWERS = "tower", 2  # digits of the number of one of several
_LEAST_CODED, _CODE = 2, re.compile(r"[a-z]{1,2}\d{1,2}")  # words of a name, and the code behind it
_ZONES_OF_TOWERS = forms("abroad.zone.towers")
_PARTS_OF_ZONES = forms("abroad.zone.part")
_PHASED = frozenset({"tower", "plaza", "chambers", "center", "mall"})


def developments(draft: AbroadDraft) -> None:
    """Read named houses, estates, malls and markets: Hunter House, Create Business Hub."""
    words = draft.words
    at = 0
    while at < words.count:
        kind = DEVELOPMENT_WORDS.get(words.text[at]) if words.free[at] else None
        if kind and not is_said_in("abroad.development", words.text[at], draft.country):
            kind = None
        if kind and words.text[at] in NAMED_DEVELOPMENTS and not _ends_name(words, at):
            kind = None
        if kind is None and ends_house(words.text[at], draft.country):
            square(draft, at)
        start = name_start(words, at) if kind else at
        if kind and start < at and _is_use_of_estate(draft, start, at):
            words.take(start, at + 1)
            at += 1
            continue
        if start == at and kind == _PARK and words.joins(at, at - 1) and words.text[at - 1] in MISSIONS:
            start = at - 1  # of a firm that is called so: Embassy Tech Village
        if kind and start < at:
            name = words.text[start:at]
            use = next((word for word in name if word in USES), None)
            plain = [word for word in name if word not in USES]
            if plain and words.text[at] in NAMED_DEVELOPMENTS:
                plain.append(words.text[at])
                add_area(draft, " ".join(plain), "village")  # Owl Tech Village is no Owl Village
            if plain and kind == "society" and draft.country in BLOCK_IS_AREA:
                add_area(draft, " ".join(plain), "village")  # Muhammad Ali Housing Society is a part of Karachi
                words.take(start, at + 1)
            elif plain:
                draft.developments.append(development(plain, kind, use, _phase(draft, at, kind)))
                is_firm = start > 0 and words.joins(at, start - 1) and words.text[start - 1] == CARE_OF_WORD
                if use is None and (
                    len(plain) > 2 or (is_firm and len(plain) > 1)
                ):  # a firm's name may stand before it: Berkeley Townsend Hunter House
                    draft.developments.append(development(plain[-1:], kind, None))
                words.take(start, at + 1)
        at += 1


def _is_use_of_estate(draft: AbroadDraft, start: int, at: int) -> bool:
    """Whether a house goes by its use alone right behind the estate it is in: Owlton Park Innovation Centre."""
    words = draft.words
    is_plain = all(word in USES for word in words.text[start:at]) and bool(draft.developments)
    before = start - 1
    return is_plain and words.joins(at, before) and words.text[before] in DEVELOPMENT_WORDS and not words.free[before]


def _ends_name(words: Words, at: int) -> bool:
    """Whether a word that is part of a house's name ends it, and counts nothing: Owl One, but Phase One."""
    is_last = not words.joins(at, at + 1) or not words.free[at + 1]
    return is_last and words.joins(at, at - 1) and words.text[at - 1] not in KINDS


def _phase(draft: AbroadDraft, at: int, kind: str) -> str | None:
    """Take the number of one of several towers of a name, the last word of its part: Maker Chambers IV, UOB Plaza 1."""
    words, behind = draft.words, at + 1
    is_last = words.joins(at, behind) and (not words.joins(behind, behind + 1) or _is_floor(words, behind + 1))
    if kind not in _PHASED or draft.country == "GB" or not is_last or not words.free[behind]:
        return None
    return words.take(behind, behind + 1) if words.text[behind].isdigit() and len(words.text[behind]) < 3 else None


def _is_floor(words: Words, at: int) -> bool:
    """Whether a floor begins there, which was read before: Maker Chambers IV 3rd Floor."""
    return not words.free[at] and not FLOOR_WORDS.isdisjoint(words.text[at : at + 2])


def coded_houses(draft: AbroadDraft) -> None:
    """Read towers of the Gulf that go by a letter and a number behind one name, in a zone of towers: Kestrel Bay X3.

    Elsewhere such a name is a quarter's: Al Barsha B1.
    """
    words = draft.words
    if draft.country not in NUMBERED_BUILDINGS or _ZONES_OF_TOWERS.isdisjoint(words.text):
        return
    for at in range(_LEAST_CODED, words.count):
        if not words.free[at] or _CODE.fullmatch(words.text[at]) is None:
            continue
        start = name_start(words, at)
        name, end = words.text[start:at], at + 1
        if len(name) < _LEAST_CODED or any(_is_no_name(word, draft.country) for word in name):
            continue
        if words.joins(at, end) and words.free[end] and DEVELOPMENT_WORDS.get(words.text[end]) == _TOWER:
            end += 1
        if words.joins(at, end) and words.free[end] and words.text[end] not in _PARTS_OF_ZONES:
            continue
        draft.developments.append(development(words.text[start : at + 1], _TOWER, None))
        words.take(start, end)


def _is_no_name(word: str, country: str | None) -> bool:
    return word in ROAD_TYPES or word in AREA_WORDS or word in FLOOR_WORDS or label_in(word, country) is not None


def led_developments(draft: AbroadDraft) -> None:
    """Read buildings and estates whose generic word leads: Torre Mayor, Menara Maybank, Edificio No. 34."""
    words = draft.words
    for at, word in enumerate(words.text):
        if not words.free[at] or word not in LEADING_DEVELOPMENTS:
            continue
        if not is_said_in("abroad.development.leading", word, draft.country):
            continue
        end = at + 1
        while words.joins(at, end) and words.free[end] and words.text[end] in NUMBER_SIGNS:
            end += 1
        if not words.joins(at, end) or not words.free[end]:
            continue
        is_name = LEADING_DEVELOPMENTS[word] == _TOWER and len(words.text[end]) > _MOST_TOWERS  # Torre 2000
        if words.digit[end] and LEADING_DEVELOPMENTS[word] in _NUMBERED_HOUSES and not is_name:
            if "building" not in draft.labels:
                draft.labels["building"] = label(words.text[end])
                words.take(at, end + 1)  # Edificio No. 34
            continue
        start = end
        while (
            words.joins(at, end) and words.free[end] and end - start < MOST_WORDS and not _ends_led(draft, end, start)
        ):
            end += 1
        kind, name, end = _led_name(draft, at, start, end)
        if name and (len(name) > 1 or len(name[0]) > 1):
            own = of_square(name, draft.country)
            draft.developments.append(development(own or name, PLAZA if own else kind, None))
            words.take(at, end)


def _led_name(draft: AbroadDraft, at: int, start: int, end: int) -> tuple[str, list[str], int]:
    """Return the kind of a building, its name, and where that ends: Edificio Century Tower is a tower."""
    words, name, kind = draft.words, draft.words.text[start:end], LEADING_DEVELOPMENTS[draft.words.text[at]]
    if len(name) > 1 and kind == _BUILDING and name[0] in LEADING_DEVELOPMENTS:
        kind, name = LEADING_DEVELOPMENTS[name[0]], name[1:]  # Edificio Torre Mayor
    if name and words.joins(at, end) and words.free[end] and _ends_with(words, at, end):
        if words.text[end] in DEVELOPMENT_WORDS:
            return DEVELOPMENT_WORDS[words.text[end]], name, end + 1
    elif len(name) > 1 and kind in _NUMBERED_HOUSES and (last := DEVELOPMENT_WORDS.get(name[-1])):
        return last, name[:-1], end
    return kind, name, end


def _ends_with(words: Words, at: int, end: int) -> bool:
    """Whether a word is the last of its part, but for the floor or room behind it: Edificio F&F Tower Piso 25."""
    return not words.joins(at, end + 1) or words.text[end + 1] in FLOOR_WORDS or words.text[end + 1] in LABELS


def _ends_led(draft: AbroadDraft, at: int, start: int) -> bool:
    """Whether a word is no more of the name that began at `start`: the type of a road, a label, the house's number."""
    words, word = draft.words, draft.words.text[at]
    if words.digit[at]:
        return words.joins(at, at + 1) and at > start
    if word in LEADING_TYPES and word not in AMBIGUOUS_LEADING:
        return True
    return at > start and (
        word in NOISE or word in BESIDE or label_of(draft, at, word) is not None or word in FLOOR_WORDS
    )
