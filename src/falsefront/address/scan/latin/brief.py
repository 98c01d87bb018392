"""Reads the usual segments of Latin text by one expression: a road with its number, a named development, a label.

`brief` gives up on all others and on every word that means something else besides, and reads the usual ones as the
scanner does (a test compares the two on every segment there is), in a third of the time.
"""

import re
from itertools import pairwise

from falsefront.address.lexicon.lookup import Word
from falsefront.address.lexicon.table import forms
from falsefront.address.lexicon.translations import TRANSLATED
from falsefront.address.lexicon.words import (
    BEHIND_ONLY,
    GLUED_DIRECTIONS,
    KEPT_WHOLE,
    LANDMARKS,
    MAIN,
    MAY_BE_SYLLABLE,
    PINYIN_DIRECTIONS,
    PINYIN_ORDINALS,
    RING,
    SPLIT_GENERICS,
    TRADE_CITIES,
    Role,
)
from falsefront.address.parts.items import Code, Estate, Free, Item, Label, Street
from falsefront.address.parts.roads import latin_road
from falsefront.address.plain.tokens import latin_key, word_token
from falsefront.address.reading import Development, Name
from falsefront.address.scan.latin.names import COUNTRIES
from falsefront.text.pinyin import SYLLABLES, syllable_count

_NUMBER = r"(?:(no\.? ?|number |# ?)?(\d{1,4}(?:-\d{1,4})?))"
# No. 45 Lixi South Road; North Li Xi Da Jie No. 45-2; Lixi Road 45 Hao; Lixi Business Plaza
_NAMED = re.compile(rf"(?:{_NUMBER} )?((?:(?!no\b|number\b)[a-z]+\.? ){{1,4}}[a-z]{{2,}})\.?(?: {_NUMBER}( hao)?)?")
_LABELLED = re.compile(r"([a-z]{2,})\.? ?([1-9]\d{0,3})(?: (\d{6}))?")
_LABELS = {Role.ROOM: "unit", Role.UNIT: "unit_or_entrance", Role.FLOOR: "floor", Role.BUILDING: "building"}
_ROADS = frozenset({Role.ROAD, Role.LANE})
_ESTATES = frozenset({Role.DEVELOPMENT, Role.BUILDING})
# Words that are joined to others, split, or parts of other names, wherever they stand.
_NO_NAMES = GLUED_DIRECTIONS.keys() | MAY_BE_SYLLABLE | COUNTRIES.keys() | RING | MAIN
_NO_LAST = _NO_NAMES | PINYIN_DIRECTIONS.keys() | PINYIN_ORDINALS.keys()  # of a name: they tell its parts
_NO_GENERICS = frozenset(
    {"highway", "highways", "hwy", "nong"}
    | MAY_BE_SYLLABLE - {"lu", "jie", "xiang"}
    | {"haolou"}
    | TRADE_CITIES.keys()
    | KEPT_WHOLE
    | forms("china.base")
    | forms("china.building", "lettered")
)  # these ask for more of what stands before them
_DIRECTIONS = {
    text: Word(text, Role.DIRECTION, value) for text, value in PINYIN_DIRECTIONS.items() if text not in MAY_BE_SYLLABLE
}
_SPLIT = frozenset({"da jie", "da dao", "da lu", "da sha"})
_JOINED = frozenset(" ".join(generic.split()[:2]) for generics in SPLIT_GENERICS.values() for generic in generics)
_ZONES = frozenset({"industrial"})  # a park of these is a zone


def brief(text: str) -> tuple[Item, ...]:
    """Return the items of a usual lower-case segment; none of a segment that must be scanned."""
    labelled = _LABELLED.fullmatch(text)
    if labelled is not None:
        return _label(labelled)
    named = _NAMED.fullmatch(text)
    if named is None:
        return ()
    mark, number, names, mark_behind, number_behind, hao = named.groups()
    words = names.replace(".", "").split(" ")
    kind = words.pop()
    if f"{words[-1]} {kind}" in _SPLIT and len(words) > 1:
        kind = words.pop() + kind
    if not SPLIT_GENERICS.keys().isdisjoint(words) and _has_split_generic((*words, kind)):
        return ()
    generic = _word(kind)
    if generic is None or generic.text in _NO_GENERICS:
        return ()
    if generic.role in _ROADS:
        street = _street(words, generic)
        return () if street is None else _numbered(street, mark, number, mark_behind, number_behind, hao)
    if generic.role in _ESTATES and number is number_behind is None:
        return _estate(words, generic)
    return ()


def _has_split_generic(words: tuple[str, ...]) -> bool:
    return any(f"{one} {other}" in _JOINED for one, other in pairwise(words))


def _word(text: str) -> Word | None:
    """Return what a word is; None where it is written in disguise."""
    word = word_token(text).word
    return None if word is None or word.disguised else word


def _label(labelled: re.Match[str]) -> tuple[Item, ...]:
    text, value, postcode = labelled.groups()
    word = _word(text)
    part = _LABELS.get(word.role) if word is not None and word.role is not None else None
    if word is None or part is None or word.text in MAY_BE_SYLLABLE or word.text in _NO_GENERICS:
        return ()
    return (Label(part, value),) if postcode is None else (Label(part, value), Code("postcode", postcode))


def _names(words: list[str]) -> list[str] | None:
    """Return the words of a name, one or two syllables; None where one may mean something else besides."""
    if len(words) == 1:
        name = words[0]
        word = _word(name) if len(name) > 1 else None
        return [word.text] if word is not None and word.role is None and name not in _NO_LAST else None
    if len(words) != 2 or words[0] in _NO_NAMES or words[1] in _NO_LAST:
        return None
    is_split = words[0] in SYLLABLES and words[1] in SYLLABLES  # longer words may be a place and a name
    return words if is_split and not any(map(_role, words)) else None


def _role(text: str) -> Role | None:
    word = word_token(text).word
    return word.role if word is not None else None


def _street(words: list[str], generic: Word) -> Street | None:
    """Return the road of a name and a type, with a direction before or behind the name."""
    first = last = None
    if len(words) > 1:
        last = _DIRECTIONS.get(words[-1]) or _word(words[-1])
        if last is not None and last.role is Role.DIRECTION:
            words = words[:-1]
        else:
            last = None
            first = _word(words[0])
            if first is not None and first.role is Role.DIRECTION and _is_before_name(words):
                words = words[1:]
                if first.text in BEHIND_ONLY or words[0] in LANDMARKS:
                    return None
            else:
                first = None
    names = _names(words)
    if names is None:
        return None
    said = " ".join(names).title()
    title = " ".join(filter(None, (first and first.text.title(), said, last and last.text.title())))
    direction = first or last
    value = direction.value if direction is not None else None
    return Street(title, latin_road(latin_key(names), value, None, generic.value, said))


def _is_before_name(words: list[str]) -> bool:
    """Whether a direction at the front stands before a name in pinyin: "Mi Yun" and "South Lake" are names whole."""
    return words[0] not in SYLLABLES and all(syllable_count(word) and word not in TRANSLATED for word in words[1:])


def _numbered(
    street: Street,
    mark: str | None,
    number: str | None,
    mark_behind: str | None,
    number_behind: str | None,
    hao: str | None,
) -> tuple[Item, ...]:
    """Return a road with the number before or behind it; nothing where there are two, or two marks."""
    if number_behind is None:
        return (street,) if number is None else (Free(number, bool(mark)), street)
    if number is not None or (hao and mark_behind):
        return ()
    return (street, Free(number_behind, bool(mark_behind or hao)))


def _estate(words: list[str], generic: Word) -> tuple[Item, ...]:
    use = _word(words[-1]) if len(words) > 1 else None
    if use is not None and use.role is Role.USE:
        words = words[:-1]
    else:
        use = None
    kind = "building" if generic.role is Role.BUILDING else generic.value
    names = _names(words)
    if names is None or kind == "factory" or (use is not None and (use.value == "factory" or use.value in _ZONES)):
        return ()
    title = " ".join(names if use is None else [*names, use.text]).title()
    called = Name(title, latin_key(names), None)
    return (Estate(title, Development(called, kind, None if use is None else use.value)),)
