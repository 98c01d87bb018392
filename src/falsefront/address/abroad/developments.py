"""Named houses, estates and malls of addresses abroad, whose generic word stands behind their name or leads it."""

from string import capwords

from falsefront.address.abroad.areas import add_area, name_start
from falsefront.address.abroad.draft import AbroadDraft
from falsefront.address.abroad.labels import NUMBER_SIGNS, label_of
from falsefront.address.abroad.road_names import key
from falsefront.address.abroad.text import Words, label
from falsefront.address.abroad.written_out import CARE_OF_WORD
from falsefront.address.lexicon.abroad import (
    AMBIGUOUS_LEADING,
    BESIDE,
    BLOCK_IS_AREA,
    DEVELOPMENT_WORDS,
    FLOOR_WORDS,
    LABELS,
    LEADING_DEVELOPMENTS,
    LEADING_TYPES,
    MISSIONS,
    NOISE,
    USES,
    is_said_in,
)
from falsefront.address.reading import Development, Name

MOST_WORDS = 4  # of a building's or estate's name
_NUMBERED_HOUSES = frozenset({"building", "tower"})
_BUILDING, _PARK = "building", "park"
_TOWER, _MOST_TOWERS = "tower", 2  # digits of the number of one of several
_PHASED = frozenset({"tower", "plaza", "chambers", "center", "mall"})


def developments(draft: AbroadDraft) -> None:
    """Read named houses, estates, malls and markets: Hunter House, Create Business Hub."""
    words = draft.words
    at = 0
    while at < words.count:
        kind = DEVELOPMENT_WORDS.get(words.text[at]) if words.free[at] else None
        if kind and not is_said_in("abroad.development", words.text[at], draft.country):
            kind = None
        start = name_start(words, at) if kind else at
        if start == at and kind == _PARK and words.joins(at, at - 1) and words.text[at - 1] in MISSIONS:
            start = at - 1  # of a firm that is called so: Embassy Tech Village
        if kind and start < at:
            name = words.text[start:at]
            use = next((word for word in name if word in USES), None)
            plain = [word for word in name if word not in USES]
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


def _phase(draft: AbroadDraft, at: int, kind: str) -> str | None:
    """Take the number of one of several towers of a name, the last word of its part: Maker Chambers IV, UOB Plaza 1."""
    words, behind = draft.words, at + 1
    is_last = words.joins(at, behind) and not words.joins(behind, behind + 1)
    if kind not in _PHASED or draft.country == "GB" or not is_last or not words.free[behind]:
        return None
    return words.take(behind, behind + 1) if words.text[behind].isdigit() and len(words.text[behind]) < 3 else None


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
            draft.developments.append(development(name, kind, None))
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


def development(name: list[str], kind: str, use: str | None, phase: str | None = None) -> Development:
    """Return a development by the words of its name."""
    text = " ".join(name)
    return Development(Name(capwords(text), key(text), None), kind, use, phase)
